/** Random periods, and the simplest model of them there is: the set of their days. */
import fc from 'fast-check';
import type { Day } from '../../src/time/day.js';
import type { Period } from '../../src/time/period.js';
import { day } from './calendar.js';

export function period(from: number, to: number): Period {
  return { from: day(from), to: day(to) };
}

export function daysOf(periods: readonly Period[]): Set<Day> {
  const days = new Set<Day>();
  for (const { from, to } of periods) for (let at: number = from; at <= to; at++) days.add(day(at));
  return days;
}

export function sorted(days: Iterable<Day>): Day[] {
  return [...days].sort((a, b) => a - b);
}

export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: -10, max: 60 }).map(day);

export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 12 }))
  .map(([from, more]) => period(from, from + more));

/** Periods in any order, often overlapping, touching or equal. */
export const anyPeriods: fc.Arbitrary<Period[]> = fc.array(anyPeriod, { maxLength: 10 });

export interface Sizes {
  readonly longestGap: number;
  readonly longestPeriod: number;
  readonly most: number;
}

/** Periods in order and free of overlaps; a gap of no day makes two of them touch. */
export function orderedPeriods({ longestGap, longestPeriod, most }: Sizes): fc.Arbitrary<Period[]> {
  const gap = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: longestGap }));
  const gapAndLength = fc.tuple(gap, fc.integer({ min: 1, max: longestPeriod }));
  return fc.array(gapAndLength, { maxLength: most }).map((steps) => {
    let next = 0;
    return steps.map(([days, length]) => {
      const from = next + days;
      next = from + length;
      return period(from, next - 1);
    });
  });
}
