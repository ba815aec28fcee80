import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { redeployment } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { RedeploymentInput } from '../../../src/rules/employer/redeployment/redeployment.js';
import { entry } from '../../../src/rules/employer/redeployment/input.js';
import { badBoolean, badDate, badList, badObject, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows, SHOWN } from './redeployment.rows.js';

const anyInput: fc.Arbitrary<RedeploymentInput> = fc.record(
  {
    shown: fc.array(fc.constantFrom(...SHOWN)),
    redeployedBefore: fc.boolean(),
    specialReasons: fc.boolean(),
    knownOn: dayBetween('2026-01-01', '2026-12-31'),
    noticeOn: dayBetween('2026-01-01', '2027-06-30'),
    delayExcused: fc.boolean(),
    readings: fc.constantFrom({}, { twoMonths: 'same-date' }, { twoMonths: 'day-before' } as const),
  },
  { requiredKeys: ['shown'] },
);

describe('redeployment', () => {
  describe('worked rows', () => {
    runRows(redeployment, rows);
    runRows(checked.redeployment, rows);
  });

  describe('laws', () => {
    it('is complete exactly where nothing is missing, and misses exactly what is not met', () => {
      holdsForAll(anyInput, (input) => {
        const { complete, missing, items } = valueOf(redeployment(input));
        expect(complete).toBe(missing.length === 0);
        expect(items.filter(({ met }) => !met).map(({ item }) => item)).toEqual(missing);
      });
    });

    it('never misses more for an earlier notice', () => {
      holdsForAll(fc.tuple(anyInput, dayBetween('2025-06-01', '2025-12-31')), ([input, noticeOn]) => {
        const earlier = valueOf(redeployment({ ...input, noticeOn })).missing;
        expect(valueOf(redeployment(input)).missing).toEqual(expect.arrayContaining([...earlier]));
      });
    });

    it('names the open question exactly where there is a last day, and never misses more by default', () => {
      holdsForAll(anyInput, (input) => {
        const found = redeployment(input);
        expect('interpretations' in found).toBe(valueOf(found).noticeBy !== null);
        const other = valueOf(redeployment({ ...input, readings: { twoMonths: 'day-before' } })).missing;
        expect(other).toEqual(expect.arrayContaining([...valueOf(found).missing]));
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<RedeploymentInput>>();
    });

    checkEdge<RedeploymentInput>({
      rule: checked.redeployment,
      entry,
      good: {
        shown: ['lasting-reduction'],
        redeployedBefore: true,
        specialReasons: false,
        knownOn: '2026-03-31',
        noticeOn: '2026-05-31',
        delayExcused: false,
        readings: { twoMonths: 'day-before' },
      },
      required: { shown: true },
      fields: {
        shown: badList('lasting-reduction', 10_000),
        redeployedBefore: badBoolean,
        specialReasons: badBoolean,
        knownOn: badDate,
        noticeOn: badDate,
        delayExcused: badBoolean,
        readings: badObject,
      },
      inside: { 'shown.0': badOption, 'readings.twoMonths': badOption },
    });
  });
});
