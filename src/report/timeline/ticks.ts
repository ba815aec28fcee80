/** The months that are named on the axis: as many as there is room for. */
import { addDays, toCivil, weekday, type Day } from '../../time/day.js';
import { addMonths } from '../../time/month.js';
import type { Scale } from './scale.js';

export interface Tick {
  readonly day: Day;
  /** 1–12. */
  readonly month: number;
  readonly year: number;
}

/** Months between the names on the axis; each step begins with January. */
const STEPS: readonly number[] = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
const WIDEST_STEP = 1200;

const DAYS_A_MONTH = 30;

/** The first days of the months that lie `leastWidth` pixels or more apart. */
export function monthTicks({ from, to, perDay }: Scale, leastWidth: number): Tick[] {
  const step = STEPS.find((months) => months * DAYS_A_MONTH * perDay >= leastWidth) ?? WIDEST_STEP;
  const ticks: Tick[] = [];
  for (let day = from; day <= to; day = addMonths(day, 1)) {
    const { month, year } = toCivil(day);
    if ((year * 12 + month - 1) % step === 0) ticks.push({ day, month, year });
  }
  return ticks;
}

/** Mondays, where a week is `leastWidth` pixels wide or more. */
export function mondays({ from, to, perDay }: Scale, leastWidth: number): Day[] {
  if (perDay * 7 < leastWidth) return [];
  const days: Day[] = [];
  for (let day = addDays(from, (8 - weekday(from)) % 7); day <= to; day = addDays(day, 7)) days.push(day);
  return days;
}
