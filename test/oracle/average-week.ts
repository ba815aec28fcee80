/** Reference implementation of the average week (SjLL 6 § second para.), day by day. */
import { datesOf, decided, outOfScope, plusDays, plusMonths, undetermined, type Reduced } from './days.js';

export interface AverageWeekInput {
  on: string;
  weeks: { from: string; hours?: number; parts?: number }[];
  window?: string;
  readings?: { weeksWithoutWork?: 'counted' | 'left-out' };
}

export interface AverageWeekValue {
  from: string;
  to: string;
  weeks: number;
  hours: number | null;
  parts: number | null;
}

const firstDayOf = (on: string, window = 'three-months'): string => {
  switch (window) {
    case '14-days':
      return plusDays(on, -2 * 7);
    case '12-weeks':
      return plusDays(on, -12 * 7);
    case '13-weeks':
      return plusDays(on, -13 * 7);
    case 'one-month':
      return plusMonths(on, -1);
    case 'twelve-months':
      return plusMonths(on, -12);
    default:
      return plusMonths(on, -3);
  }
};

/** Half up, to hundredths. */
const mean = (values: number[], count: number): number => {
  const sum = BigInt(values.reduce((all, value) => all + Math.round(value * 100), 0));
  return Number((2n * sum + BigInt(count)) / (2n * BigInt(count))) / 100;
};

export function averageWeek({ on, weeks, window, readings }: AverageWeekInput): Reduced<AverageWeekValue> {
  if (on < '2019-01-01') return outOfScope('law-not-covered');
  const from = firstDayOf(on, window);
  const to = plusDays(on, -1);
  const days = new Set(datesOf({ from, to }));
  const within = weeks.filter((week) =>
    datesOf({ from: week.from, to: plusDays(week.from, 6) }).every((day) => days.has(day)),
  );
  const isIdle = (week: { hours?: number; parts?: number }): boolean => week.hours === 0 && !week.parts;
  const counted = readings?.weeksWithoutWork === 'left-out' ? within.filter((week) => !isIdle(week)) : within;
  if (counted.length === 0) return undetermined('weeks');
  const told = (field: 'hours' | 'parts'): number | null => {
    const values = counted.flatMap((week) => week[field] ?? []);
    return values.length === 0 ? null : mean(values, counted.length);
  };
  return decided({ from, to, weeks: counted.length, hours: told('hours'), parts: told('parts') });
}
