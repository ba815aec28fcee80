import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { preventive } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { PreventiveInput } from '../../../src/rules/sickness-benefit/preventive/preventive.js';
import { entry } from '../../../src/rules/sickness-benefit/preventive/input.js';
import { badDate, badBoolean, badOption, checkEdge } from '../../support/bad-input.js';
import { badShare } from '../../support/bad-share.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './preventive.rows.js';

const anyInput: fc.Arbitrary<PreventiveInput> = fc.record(
  {
    measure: fc.constantFrom('medical-treatment', 'medical-rehabilitation', 'other' as const),
    purpose: fc.constantFrom(
      'prevent-sickness',
      'shorten-sickness',
      'prevent-or-end-reduced-capacity',
      'other' as const,
    ),
    prescribed: fc.boolean(),
    planApproved: fc.boolean(),
    hindered: fc.oneof(
      fc.constantFrom(0, 0.24, 0.25, 0.5, 0.75, 1),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  },
  { requiredKeys: [] },
);

describe('preventive', () => {
  describe('worked rows', () => {
    runRows(preventive, rows);
    runRows(checked.preventive, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against, and open where something is needed', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, reasons, needs } = valueOf(preventive(input));
        expect(possible === 'excluded').toBe(reasons.length > 0);
        expect(possible === 'needs').toBe(needs.length > 0);
      });
    });

    it('is likely only with both the prescription and the plan', () => {
      holdsForAll(anyInput, (input) => {
        if (valueOf(preventive(input)).possible !== 'likely') return;
        expect([input.prescribed, input.planApproved]).toEqual([true, true]);
      });
    });

    it('never pays for more than the treatment takes, nor for a quarter less', () => {
      holdsForAll(anyInput, (input) => {
        const { extent } = valueOf(preventive(input));
        if (extent === null || input.hindered === undefined) return;
        expect(extent).toBeLessThanOrEqual(input.hindered);
        expect(input.hindered - extent).toBeLessThan(0.25);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<PreventiveInput>>();
    });

    checkEdge<PreventiveInput>({
      rule: checked.preventive,
      entry,
      good: {
        measure: 'medical-rehabilitation',
        purpose: 'prevent-sickness',
        prescribed: true,
        planApproved: true,
        hindered: 0.4,
      },
      required: {},
      fields: {
        measure: badOption,
        purpose: badOption,
        prescribed: badBoolean,
        planApproved: badBoolean,
        hindered: badShare,
        on: badDate,
      },
    });
  });
});
