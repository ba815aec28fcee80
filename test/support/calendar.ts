/** The years that the calendar is proven for, and the days of them as plain civil dates. */
import type { Day } from '../../src/time/day.js';

export const FIRST_PROVEN_YEAR = 1990;
export const LAST_PROVEN_YEAR = 2100;

export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly iso: string;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The lengths that everybody learns at school, so that the walk below owes nothing to the code that it tests. */
function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Every date from 1 January 1990 to 31 December 2100, in order. */
export function everyProvenDate(): PlainDate[] {
  const dates: PlainDate[] = [];
  for (let year = FIRST_PROVEN_YEAR; year <= LAST_PROVEN_YEAR; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let dayOfMonth = 1; dayOfMonth <= lengthOfMonth(year, month); dayOfMonth++) {
        dates.push({ year, month, dayOfMonth, iso: `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` });
      }
    }
  }
  return dates;
}

/**
 * Whether the zone that this process runs in has the date. Two islands have each skipped one; there a local `Date`,
 * and with it date-fns, names the day after.
 */
export function zoneHas(year: number, month: number, dayOfMonth: number): boolean {
  return new Date(year, month - 1, dayOfMonth).getDate() === dayOfMonth;
}

/** A small whole number as a day. */
export function day(number: number): Day {
  return number as Day;
}
