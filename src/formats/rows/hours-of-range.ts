/** Hours that a row gives for several days together: what each of the days gets of them. */
import { unitsOf, unitsPerHundredth, type DayKind } from '../../case/facts/scheduled-hours.js';
import { hundredths } from '../../money/amount.js';
import { addDays, type Day } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import { HOURS_PER_DAY, WHOLE, type Amount } from './part-of-day.js';
import type { Registered } from './registered-days.js';

export interface HoursOfRange {
  /** Whether the hours are those of the schedule on these days, at the share of the row if it has one. */
  readonly fitsSchedule: boolean;
  readonly on: (day: Day) => Amount;
}

/** What is asked of the days. */
interface WorkOfDays {
  readonly kindOf: (day: Day) => DayKind;
  readonly scheduledUnits: (day: Day) => number | undefined;
}

/**
 * The hours that the schedule has, or those of the row spread over its days as the schedule has them, so that their sum
 * is what the row says. Where the schedule has none or does not tell, in equal parts over the days that may have work.
 */
export function hoursOfRange(work: WorkOfDays, registered: Registered, hours: number): HoursOfRange {
  const { row, from, to } = registered;
  const percent = row.percent === undefined ? WHOLE : hundredths(row.percent);
  const weights = weightsOf(work, from, to);
  const sum = weights.of.reduce((total, weight) => total + weight, 0);
  const registeredHours = hundredths(hours);
  const goesOn = 'to' in row && row.to === null;
  if (weights.areScheduled && !goesOn && registeredHours === inHundredths((sum * percent) / WHOLE)) {
    return {
      fitsSchedule: true,
      on: (day) => ({
        units: (itemAt(weights.of, day - from) * percent) / WHOLE,
        percent: 0,
        byHours: true,
      }),
    };
  }
  const most = unitsOf(HOURS_PER_DAY);
  let before = 0;
  let given = 0;
  const units = weights.of.map((weight) => {
    before += weight;
    const through = Math.round((registeredHours * before) / sum);
    const ofDay = (through - given) * unitsPerHundredth();
    given = through;
    return Math.min(ofDay, most);
  });
  return {
    fitsSchedule: false,
    on: (day) => ({ units: itemAt(units, day - from), percent: 0, byHours: true }),
  };
}

interface Weights {
  /** One for every day of the range; not all of them zero. */
  readonly of: readonly number[];
  /** Whether they are the scheduled hours, known for every day. */
  readonly areScheduled: boolean;
}

function weightsOf(work: WorkOfDays, from: Day, to: Day): Weights {
  const days = Array.from({ length: to - from + 1 }, (_, i) => addDays(from, i));
  const scheduled = days.map((day) => work.scheduledUnits(day));
  if (scheduled.every((units) => units !== undefined) && scheduled.some((units) => units > 0)) {
    return { of: scheduled, areScheduled: true };
  }
  const mayHaveWork = days.map((day) => (['work', 'unknown'].includes(work.kindOf(day)) ? 1 : 0));
  const of = mayHaveWork.includes(1) ? mayHaveWork : days.map(() => 1);
  return { of, areScheduled: false };
}

function inHundredths(units: number): number {
  return Math.round(units / unitsPerHundredth());
}
