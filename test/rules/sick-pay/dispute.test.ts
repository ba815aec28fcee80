import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { dispute } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { DisputeInput } from '../../../src/rules/sick-pay/dispute/dispute.js';
import { entry } from '../../../src/rules/sick-pay/dispute/input.js';
import { badBoolean, badDate, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './dispute.rows.js';

const day = dayBetween('2019-01-01', '2026-12-31');
const anyInput: fc.Arbitrary<DisputeInput> = fc.record(
  {
    on: day,
    subject: fc.constantFrom('reduced-capacity', 'extent', 'employment', 'other' as const),
    appliedOn: day,
    fellDueOn: day,
    insured: fc.boolean(),
    probableCause: fc.boolean(),
    wageGuarantee: fc.boolean(),
  },
  { requiredKeys: ['on', 'subject', 'appliedOn', 'fellDueOn'] },
);

describe('dispute', () => {
  describe('worked rows', () => {
    runRows(dispute, rows);
    runRows(checked.dispute, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against, and only there', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, reasons, needs } = valueOf(dispute(input));
        expect(possible === 'excluded').toBe(reasons.length > 0);
        expect(possible === 'needs').toBe(needs.length > 0);
      });
    });

    it('never becomes possible by saying no to a question that was open', () => {
      holdsForAll(anyInput, (input) => {
        const { possible } = valueOf(dispute({ ...input, insured: false }));
        expect(possible).toBe('excluded');
      });
    });

    it('has one maximum for all days of a year and a ceiling', () => {
      holdsForAll(fc.tuple(anyInput, anyInput), ([a, b]) => {
        fc.pre(a.on.slice(0, 4) === b.on.slice(0, 4));
        expect(valueOf(dispute(a)).mostPerDay).toBe(valueOf(dispute(b)).mostPerDay);
      });
    });

    it('looks back to the first day of a month, at least three months before the application', () => {
      holdsForAll(anyInput, (input) => {
        const { dueEarliest, reasons } = valueOf(dispute(input));
        expect(dueEarliest.slice(8)).toBe('01');
        const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(months(input.appliedOn) - months(dueEarliest)).toBe(3);
        expect(reasons.includes('fell-due-too-early')).toBe(input.fellDueOn < dueEarliest);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<DisputeInput>>();
    });

    checkEdge<DisputeInput>({
      rule: checked.dispute,
      entry,
      good: {
        on: '2026-03-02',
        subject: 'employment',
        appliedOn: '2026-05-04',
        fellDueOn: '2026-03-25',
        insured: true,
        probableCause: true,
        wageGuarantee: false,
      },
      required: { on: true, subject: true, appliedOn: true, fellDueOn: true },
      fields: {
        on: badDate,
        subject: badOption,
        appliedOn: badDate,
        fellDueOn: badDate,
        insured: badBoolean,
        probableCause: badBoolean,
        wageGuarantee: badBoolean,
      },
    });
  });
});
