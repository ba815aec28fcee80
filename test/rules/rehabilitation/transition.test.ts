import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { transition } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { TransitionInput } from '../../../src/rules/rehabilitation/transition/transition.js';
import { entry } from '../../../src/rules/rehabilitation/transition/input.js';
import { badBoolean, badDate, checkEdge } from '../../support/bad-input.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './transition.rows.js';

const anyInput: fc.Arbitrary<TransitionInput> = fc.record(
  {
    benefitAtRisk: fc.boolean(),
    benefitEnds: fc.boolean(),
    needsExtraSupport: fc.boolean(),
    goalIsWorkOrEducation: fc.boolean(),
    consent: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe('transition', () => {
  describe('worked rows', () => {
    runRows(transition, rows);
    runRows(checked.transition, rows);
  });

  describe('laws', () => {
    it('always tells of three offers, excluded for a reason and open for a fact', () => {
      holdsForAll(anyInput, (input) => {
        const { offers } = valueOf(transition(input));
        expect(offers).toHaveLength(3);
        for (const { possible, reasons, needs } of offers) {
          expect(possible === 'excluded').toBe(reasons.length > 0);
          expect(possible === 'needs').toBe(needs.length > 0);
        }
      });
    });

    it('makes nothing likely without consent', () => {
      holdsForAll(anyInput, (input) => {
        const { offers } = valueOf(transition(input));
        if (offers.some(({ possible }) => possible === 'likely')) expect(input.consent).toBe(true);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<TransitionInput>>();
    });

    checkEdge<TransitionInput>({
      rule: checked.transition,
      entry,
      good: {
        benefitAtRisk: true,
        benefitEnds: false,
        needsExtraSupport: true,
        goalIsWorkOrEducation: true,
        consent: true,
        on: '2026-11-29',
      },
      required: {},
      fields: {
        benefitAtRisk: badBoolean,
        benefitEnds: badBoolean,
        needsExtraSupport: badBoolean,
        goalIsWorkOrEducation: badBoolean,
        consent: badBoolean,
        on: badDate,
      },
    });
  });
});
