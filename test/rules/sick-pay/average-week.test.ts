import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { averageWeek } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { AverageWeekInput } from '../../../src/rules/sick-pay/average-week/average-week.js';
import { entry } from '../../../src/rules/sick-pay/average-week/input.js';
import { averageWeek as oracle } from '../../oracle/average-week.js';
import {
  badDate,
  badHoursOfDay,
  badList,
  badMoney,
  badObject,
  badOption,
  checkEdge,
} from '../../support/bad-input.js';
import { plusDays } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './average-week.rows.js';

const windows = ['14-days', '12-weeks', '13-weeks', 'one-month', 'three-months', 'twelve-months'] as const;

const hundredths = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: most * 100 }).map((whole) => whole / 100),
  );

/** Weeks with gaps of some days between them, the last one mostly right before the period. */
const input: fc.Arbitrary<AverageWeekInput> = fc
  .record({
    on: fc.integer({ min: 0, max: 3000 }).map((days) => plusDays('2018-12-01', days)),
    gaps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })), { maxLength: 12 }),
    told: fc.constantFrom('hours', 'parts', 'both'),
    window: fc.option(fc.constantFrom(...windows), { nil: undefined }),
    weeksWithoutWork: fc.option(fc.constantFrom('counted', 'left-out' as const), { nil: undefined }),
    figures: fc.array(fc.tuple(hundredths(168), hundredths(5000)), { minLength: 12, maxLength: 12 }),
  })
  .map(({ on, gaps, told, window, weeksWithoutWork, figures }) => {
    let from = on;
    const weeks = gaps.map((gap, i) => {
      from = plusDays(from, -7 - gap);
      const [hours, parts] = figures[i] as [number, number];
      return { from, ...(told !== 'parts' && { hours }), ...(told !== 'hours' && { parts }) };
    });
    return {
      on,
      weeks,
      ...(window !== undefined && { window }),
      ...(weeksWithoutWork !== undefined && { readings: { weeksWithoutWork } }),
    };
  });

const WEEK = { from: '2026-02-16', hours: 30.25, parts: 410.5 };

describe('averageWeek', () => {
  describe('worked rows', () => {
    runRows(averageWeek, rows);
    runRows(checked.averageWeek, rows);
  });

  describe('laws', () => {
    it('lies between the least and the most of its weeks', () => {
      holdsForAll(input, (given) => {
        const found = averageWeek(given);
        if (found.outcome !== 'decided' || found.value.hours === null) return;
        const hours = given.weeks.map((week) => week.hours ?? 0);
        expect(found.value.hours).toBeGreaterThanOrEqual(Math.min(...hours));
        expect(found.value.hours).toBeLessThanOrEqual(Math.max(...hours));
      });
    });

    it('never falls because weeks without work are left out', () => {
      holdsForAll(input, (given) => {
        const counted = averageWeek({ ...given, readings: { weeksWithoutWork: 'counted' } });
        const leftOut = averageWeek({ ...given, readings: { weeksWithoutWork: 'left-out' } });
        if (counted.outcome !== 'decided' || leftOut.outcome !== 'decided') return;
        expect(leftOut.value.hours ?? 0).toBeGreaterThanOrEqual(counted.value.hours ?? 0);
        expect(leftOut.value.weeks).toBeLessThanOrEqual(counted.value.weeks);
      });
    });

    it('does not look at the order of the weeks, nor at those outside the window', () => {
      holdsForAll(input, (given) => {
        const outside = { from: plusDays(given.on, 7), hours: 40, parts: 1 };
        const weeks = [...given.weeks].reverse();
        expect(averageWeek({ ...given, weeks: [outside, ...weeks] })).toEqual(averageWeek(given));
      });
    });
  });

  agreesWithOracle('week by week', {
    rule: averageWeek,
    checked: checked.averageWeek,
    oracle: (given: AverageWeekInput) => oracle(given as Mutable<AverageWeekInput>),
    inputs: input,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<AverageWeekInput>>();
    });

    checkEdge<AverageWeekInput>({
      rule: checked.averageWeek,
      entry,
      good: {
        on: '2026-03-02',
        weeks: [WEEK],
        window: '13-weeks',
        readings: { weeksWithoutWork: 'left-out' },
      },
      required: { on: true, weeks: true },
      fields: {
        on: badDate,
        weeks: badList(WEEK, 10_000),
        window: badOption,
        readings: badObject,
      },
      inside: {
        'weeks.0.from': badDate,
        'weeks.0.hours': badHoursOfDay.filter(({ name }) => name !== 'more than a day has'),
        'weeks.0.parts': badMoney,
        'readings.weeksWithoutWork': badOption,
      },
      more: [
        {
          name: 'a week that tells nothing',
          input: { on: '2026-03-02', weeks: [{ from: '2026-02-16' }] },
          path: ['weeks', 0, 'hours'],
          code: 'missing',
        },
        {
          name: 'a week without hours beside one with hours',
          input: { on: '2026-03-02', weeks: [WEEK, { from: '2026-02-23', parts: 12.25 }] },
          path: ['weeks', 1, 'hours'],
          code: 'missing',
        },
        {
          name: 'weeks that share a day',
          input: { on: '2026-03-02', weeks: [{ from: '2026-02-22', hours: 12.25 }, WEEK] },
          path: ['weeks', 0, 'from'],
          code: 'overlapping',
        },
        {
          name: 'more hours than a week has',
          input: { on: '2026-03-02', weeks: [{ from: '2026-02-22', hours: 168.01 }] },
          path: ['weeks', 0, 'hours'],
          code: 'too-large',
        },
      ],
    });
  });
});
