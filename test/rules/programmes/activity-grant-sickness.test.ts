import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { activityGrantSickness } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ActivityGrantSicknessInput } from '../../../src/rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
import { entry } from '../../../src/rules/programmes/activity-grant-sickness/input.js';
import { badBoolean, badDate, badList, badObject, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween, daysFrom, plusDays } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './activity-grant-sickness.rows.js';

const anyInput: fc.Arbitrary<ActivityGrantSicknessInput> = fc
  .tuple(
    dayBetween('2023-01-01', '2027-12-31'),
    fc.integer({ min: 0, max: 45 }),
    fc.integer({ min: 0, max: 3 }),
    fc.record(
      { certificate: fc.boolean(), specialReasons: fc.boolean(), highRiskProtection: fc.boolean() },
      { requiredKeys: [] },
    ),
  )
  .map(([from, days, late, others]) => ({
    from,
    to: plusDays(from, days),
    reportedOn: plusDays(from, late),
    ...others,
  }));

describe('activityGrantSickness', () => {
  describe('worked rows', () => {
    runRows(activityGrantSickness, rows);
    runRows(checked.activityGrantSickness, rows);
  });

  describe('laws', () => {
    it('pays days of the sick period only, in order, and never the karensdag', () => {
      holdsForAll(anyInput, (input) => {
        const { payable, karensday } = valueOf(activityGrantSickness(input));
        const ends = payable.flatMap(({ from, to }) => [from, to]);
        expect(ends).toEqual([...ends].sort());
        for (const { from, to } of payable) {
          expect(from >= input.from && to <= input.to).toBe(true);
          if (karensday !== null) expect(karensday < from || karensday > to).toBe(true);
        }
      });
    });

    it('loses one day at the most to the karensdag', () => {
      holdsForAll(anyInput, (input) => {
        const paid = (it: ActivityGrantSicknessInput): number =>
          valueOf(activityGrantSickness(it)).payable.reduce(
            (sum, { from, to }) => sum + daysFrom(from, to) + 1,
            0,
          );
        const protectedDays = paid({ ...input, highRiskProtection: true });
        expect(protectedDays - paid(input)).toBeGreaterThanOrEqual(0);
        expect(protectedDays - paid(input)).toBeLessThanOrEqual(1);
      });
    });

    it('never pays less with a certificate', () => {
      holdsForAll(anyInput, (input) => {
        const last = (certificate: boolean): string =>
          valueOf(activityGrantSickness({ ...input, certificate })).payable.at(-1)?.to ?? '';
        expect(last(true) >= last(false)).toBe(true);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<ActivityGrantSicknessInput>
      >();
    });

    checkEdge<ActivityGrantSicknessInput>({
      rule: checked.activityGrantSickness,
      entry,
      good: {
        from: '2026-03-02',
        to: '2026-03-12',
        reportedOn: '2026-03-02',
        specialReasons: false,
        certificate: true,
        previousTo: '2026-02-02',
        highRiskProtection: false,
        earlierKarensdagar: ['2026-01-12'],
        readings: { karensdag: 'first-paid-day', lateNotice: 'nothing-paid' },
      },
      required: { from: true, to: true, reportedOn: true },
      fields: {
        from: badDate,
        to: badDate,
        reportedOn: badDate,
        specialReasons: badBoolean,
        certificate: badBoolean,
        previousTo: badDate,
        highRiskProtection: badBoolean,
        earlierKarensdagar: badList('2026-01-12', 20_000),
        readings: badObject,
      },
      inside: {
        'earlierKarensdagar.0': badDate,
        'readings.karensdag': badOption,
        'readings.lateNotice': badOption,
      },
      more: [
        {
          name: 'a period that ends before it begins',
          input: { from: '2026-03-02', to: '2026-03-01', reportedOn: '2026-03-02' },
          path: ['to'],
          code: 'reversed',
        },
      ],
    });
  });
});
