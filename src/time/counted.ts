/** Days that follow from another by counting, with what was counted. */
import { addDays, type Day } from './day.js';
import { addMonths } from './month.js';

export interface Counted {
  readonly from: Day;
  /** Negative: before. */
  readonly count: number;
  readonly unit: 'days' | 'months';
  readonly day: Day;
}

export function daysFrom(from: Day, count: number): Counted {
  return { from, count, unit: 'days', day: addDays(from, count) };
}

export function monthsFrom(from: Day, count: number): Counted {
  return { from, count, unit: 'months', day: addMonths(from, count) };
}

/** How many days a day lies after another. */
export function daysTo(day: Day, from: Day): Counted {
  return { from, count: day - from, unit: 'days', day };
}
