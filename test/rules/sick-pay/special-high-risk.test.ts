import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { specialHighRisk } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { SpecialHighRiskInput } from '../../../src/rules/sick-pay/special-high-risk/special-high-risk.js';
import { entry } from '../../../src/rules/sick-pay/special-high-risk/input.js';
import { badDate, badMonth, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './special-high-risk.rows.js';

const day = dayBetween('2024-01-01', '2027-12-31');
const decided: fc.Arbitrary<SpecialHighRiskInput> = fc.record(
  {
    kind: fc.constantFrom(
      'many-sick-periods',
      'long-sick-periods',
      'donor',
      'former-activity-compensation' as const,
    ),
    appliedOn: day,
    decidedOn: day,
    statedFrom: day.map((date) => date.slice(0, 7)),
    statedTo: day,
    on: day,
  },
  { requiredKeys: ['kind', 'appliedOn', 'decidedOn', 'on'] },
);

describe('specialHighRisk', () => {
  describe('worked rows', () => {
    runRows(specialHighRisk, rows);
    runRows(checked.specialHighRisk, rows);
  });

  describe('laws', () => {
    it('frees from the karensavdrag only where it also reimburses', () => {
      holdsForAll(decided, (input) => {
        const { karensavdrag, reimbursed } = valueOf(specialHighRisk(input));
        if (!karensavdrag) expect(reimbursed).toBe(true);
      });
    });

    it('frees from the karensavdrag for many periods and donors, never for the others', () => {
      holdsForAll(decided, (input) => {
        const { karensavdrag, reimbursed } = valueOf(specialHighRisk(input));
        const frees = input.kind === 'many-sick-periods' || input.kind === 'donor';
        expect(karensavdrag).toBe(!(reimbursed && frees));
      });
    });

    it('applies from its first to its last day', () => {
      holdsForAll(decided, (input) => {
        const { reimbursed, validFrom, validTo } = valueOf(specialHighRisk(input));
        const inside = (validFrom ?? '') <= input.on && input.on <= (validTo ?? '9999-12-31');
        expect(reimbursed).toBe(inside);
      });
    });

    it('begins on the first day of a month, never before the month of application', () => {
      holdsForAll(decided, (input) => {
        const { validFrom } = valueOf(specialHighRisk(input));
        if (validFrom === null) return;
        expect(validFrom.slice(8)).toBe('01');
        if (input.kind.endsWith('sick-periods')) {
          expect(validFrom.slice(0, 7) >= input.appliedOn.slice(0, 7)).toBe(true);
        }
      });
    });

    it('is not determined without a decision, whatever else is known', () => {
      holdsForAll(decided, ({ decidedOn, ...input }) => {
        expect(decidedOn).toBeDefined();
        expect(specialHighRisk(input).outcome).toBe('undetermined');
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<SpecialHighRiskInput>>();
    });

    checkEdge<SpecialHighRiskInput>({
      rule: checked.specialHighRisk,
      entry,
      good: {
        kind: 'donor',
        appliedOn: '2026-02-20',
        decidedOn: '2026-03-12',
        statedFrom: '2026-03',
        statedTo: '2026-12-31',
        on: '2026-03-20',
      },
      required: { kind: true, appliedOn: true, on: true },
      fields: {
        kind: badOption,
        appliedOn: badDate,
        decidedOn: badDate,
        statedFrom: badMonth,
        statedTo: badDate,
        on: badDate,
      },
    });
  });
});
