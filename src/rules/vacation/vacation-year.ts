/** Earning years and vacation years: twelve months from their first day (SemL 3 §). */
import { addDays, type Day } from '../../time/day.js';
import { addMonths } from '../../time/month.js';
import type { Period } from '../../time/period.js';

export const MONTHS_PER_YEAR = 12;

/** The year that begins on the day. */
export function yearFrom(from: Day): Period {
  return { from, to: addDays(addMonths(from, MONTHS_PER_YEAR), -1) };
}

/** The year before the one that begins on the day. */
export function yearBefore(from: Day): Period {
  return { from: addMonths(from, -MONTHS_PER_YEAR), to: addDays(from, -1) };
}
