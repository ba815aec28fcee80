import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { ageLimits } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { AgeLimitsInput } from '../../../src/rules/sickness-benefit/age-limits/age-limits.js';
import { entry } from '../../../src/rules/sickness-benefit/age-limits/input.js';
import { ageLimitsInput } from '../../oracle/benefit-arbitraries.js';
import { ageLimits as oracle } from '../../oracle/sickness-benefit.js';
import { badDate, badMonth, badWhole, checkEdge } from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './age-limits.rows.js';

/** With, now and then, a number of days since the highest age. */
const anyInput: fc.Arbitrary<AgeLimitsInput> = fc
  .tuple(ageLimitsInput, fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }))
  .map(([input, days]) => ({
    ...input,
    ...(days !== undefined && { paidDaysSince71: Math.min(days, input.paidDaysSinceTargetAge) }),
  }));

describe('ageLimits', () => {
  describe('worked rows', () => {
    runRows(ageLimits, rows);
    runRows(checked.ageLimits, rows);
  });

  describe('laws', () => {
    it('never stops benefit that may not be stopped', () => {
      holdsForAll(anyInput, (input) => {
        const { mayStop, stops } = valueOf(ageLimits(input));
        if (stops) expect(mayStop).toBe(true);
      });
    });

    it('never gives more with another paid day', () => {
      holdsForAll(anyInput, (input) => {
        const more = { ...input, paidDaysSinceTargetAge: input.paidDaysSinceTargetAge + 1 };
        const [before, after] = [valueOf(ageLimits(input)), valueOf(ageLimits(more))];
        expect(Number(after.mayStop)).toBeGreaterThanOrEqual(Number(before.mayStop));
        expect(Number(after.stops)).toBeGreaterThanOrEqual(Number(before.stops));
      });
    });

    it('counts from the first day of a month, which is not to come once a limit applies', () => {
      holdsForAll(anyInput, (input) => {
        const { mayStop, from } = valueOf(ageLimits(input));
        expect(from.slice(8)).toBe('01');
        if (mayStop) expect(from <= input.on).toBe(true);
      });
    });

    it('has no days left exactly where it stops', () => {
      holdsForAll(anyInput, (input) => {
        const { stops, daysLeft } = valueOf(ageLimits(input));
        expect(daysLeft === 0).toBe(stops);
      });
    });

    it('assumes nothing about days that were told', () => {
      holdsForAll(anyInput, (input) => {
        const found = ageLimits({ ...input, paidDaysSince71: 0 });
        expect(JSON.stringify(found)).not.toContain('all-that-can');
        expect(valueOf(found).stops).toBe(false);
      });
    });
  });

  agreesWithOracle('on random input', {
    rule: ageLimits,
    checked: checked.ageLimits,
    oracle,
    inputs: ageLimitsInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<AgeLimitsInput>>();
    });

    checkEdge<AgeLimitsInput>({
      rule: checked.ageLimits,
      entry,
      good: {
        bornOn: '1953-01',
        on: '2024-06-29',
        paidDaysSinceTargetAge: 40_000,
        paidDaysSince71: 40_000,
      },
      required: { bornOn: true, on: true, paidDaysSinceTargetAge: true },
      fields: {
        bornOn: badMonth,
        on: badDate,
        paidDaysSinceTargetAge: badWhole(0, 40_000),
        paidDaysSince71: badWhole(0, 40_000),
      },
      more: [
        {
          name: 'more days since 71 than since the target age',
          input: { bornOn: '1953-01', on: '2024-06-29', paidDaysSinceTargetAge: 180, paidDaysSince71: 181 },
          path: ['paidDaysSince71'],
          code: 'too-large',
        },
      ],
    });
  });
});
