import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { sicknessCompensation } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { SicknessCompensationInput } from '../../../src/rules/rehabilitation/sickness-compensation/sickness-compensation.js';
import { entry } from '../../../src/rules/rehabilitation/sickness-compensation/input.js';
import { sicknessCompensationInput } from '../../oracle/benefit-arbitraries.js';
import { sicknessCompensation as oracle } from '../../oracle/compensation.js';
import { badBoolean, badDate, badMonth, checkEdge } from '../../support/bad-input.js';
import { badShare } from '../../support/bad-share.js';
import { plusMonths } from '../../oracle/days.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './sickness-compensation.rows.js';

/** With, now and then, a day of application some months off. */
const anyInput: fc.Arbitrary<SicknessCompensationInput> = fc
  .tuple(sicknessCompensationInput, fc.option(fc.integer({ min: -6, max: 6 }), { nil: undefined }))
  .map(([input, months]) => ({
    ...input,
    ...(months !== undefined && { appliedOn: plusMonths(input.on, months) }),
  }));

describe('sicknessCompensation', () => {
  describe('worked rows', () => {
    runRows(sicknessCompensation, rows);
    runRows(checked.sicknessCompensation, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against, and then has no level and no months', () => {
      holdsForAll(anyInput, (input) => {
        const value = valueOf(sicknessCompensation(input));
        const excluded = value.possible === 'excluded';
        expect(excluded).toBe(value.reasons.length > 0);
        for (const field of [value.level, value.from, value.longestTo, value.earliestMonth]) {
          expect(field === null).toBe(excluded);
        }
      });
    });

    it('is likely only where the reduction is told to be permanent', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, needs } = valueOf(sicknessCompensation({ ...input, incomeRelated: true }));
        if (possible === 'likely') expect(input.permanent).toBe(true);
        expect(needs).toEqual(possible === 'needs' ? ['permanent'] : []);
      });
    });

    it('begins on the first and ends on the last day of a month, never before the earliest month', () => {
      holdsForAll(anyInput, (input) => {
        const { from, longestTo, earliestMonth } = valueOf(sicknessCompensation(input));
        if (from === null || longestTo === null || earliestMonth === null) return;
        expect(from.slice(8)).toBe('01');
        expect(earliestMonth <= from && from <= longestTo).toBe(true);
        expect(from >= `${input.on.slice(0, 7)}-01`).toBe(true);
      });
    });

    it('never has a level above the reduction, nor a quarter below it', () => {
      holdsForAll(anyInput, (input) => {
        const { level } = valueOf(sicknessCompensation(input));
        if (level === null) return;
        expect(level).toBeLessThanOrEqual(input.reduction);
        expect(input.reduction - level).toBeLessThan(0.25);
      });
    });
  });

  agreesWithOracle('on random input', {
    rule: sicknessCompensation,
    checked: checked.sicknessCompensation,
    oracle,
    inputs: sicknessCompensationInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<SicknessCompensationInput>
      >();
    });

    const GOOD: SicknessCompensationInput = {
      incomeRelated: false,
      coveredByResidence: true,
      benefitBar: false,
      bornOn: '1980-04',
      on: '2026-05-12',
      reduction: 0.8,
      almostWhole: false,
      permanent: true,
      appliedOn: '2026-05-12',
    };

    checkEdge<SicknessCompensationInput>({
      rule: checked.sicknessCompensation,
      entry,
      good: GOOD,
      required: { bornOn: true, on: true, reduction: true },
      fields: {
        incomeRelated: badBoolean,
        coveredByResidence: badBoolean,
        benefitBar: badBoolean,
        bornOn: badMonth,
        on: badDate,
        reduction: badShare,
        almostWhole: badBoolean,
        permanent: badBoolean,
        appliedOn: badDate,
      },
      more: [0.75, 1].map((reduction) => ({
        name: `almost wholly lacking at ${reduction}`,
        input: { ...GOOD, reduction, almostWhole: true },
        path: ['almostWhole'],
        code: 'not-applicable',
      })),
    });
  });
});
