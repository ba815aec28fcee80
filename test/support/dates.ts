/** Dates for properties, and moving them. Day arithmetic is the oracle's, not the library's. */
import fc from 'fast-check';
import { daysFrom, plusDays } from '../oracle/days.js';

export { daysFrom, plusDays } from '../oracle/days.js';

/** Any day from the first to the last, both included. */
export function dayBetween(first: string, last: string): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: daysFrom(first, last) }).map((days) => plusDays(first, days));
}

/** The same value with every date in it moved. */
export function moved<T>(value: T, days: number): T {
  if (typeof value === 'string') {
    return (/^\d{4}-\d{2}-\d{2}$/.test(value) ? plusDays(value, days) : value) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item, days)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner, days)])) as T;
}
