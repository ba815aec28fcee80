import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { workInjury } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { WorkInjuryInput } from '../../../src/rules/sickness-benefit/work-injury/work-injury.js';
import { entry } from '../../../src/rules/sickness-benefit/work-injury/input.js';
import {
  badBoolean,
  badDate,
  badMoney,
  badOption,
  badPay,
  badWhole,
  checkEdge,
} from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './work-injury.rows.js';

const income = fc.integer({ min: 1, max: 60_000_000 }).map((öre) => öre / 100);
const anyInput: fc.Arbitrary<WorkInjuryInput> = fc.record(
  {
    on: dayBetween('2011-01-01', '2026-12-31'),
    cause: fc.constantFrom(
      'accident-at-work',
      'accident-on-the-way',
      'other-harmful-influence',
      'infection',
      'workplace-conflict',
      'outside-work' as const,
    ),
    predominantReasons: fc.boolean(),
    closeToWork: fc.boolean(),
    prescribedInfection: fc.boolean(),
    expectedMonths: fc.integer({ min: 0, max: 30 }),
    yearlyIncomeBefore: income,
    yearlyIncomeAfter: income,
    employee: fc.boolean(),
  },
  { requiredKeys: ['on', 'cause'] },
);

describe('workInjury', () => {
  describe('worked rows', () => {
    runRows(workInjury, rows);
    runRows(checked.workInjury, rows);
  });

  describe('laws', () => {
    it('is excluded where there is a reason against, and open where something is needed', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, reasons, needs } = valueOf(workInjury(input));
        expect(possible === 'excluded').toBe(reasons.length > 0);
        expect(possible === 'needs').toBe(needs.length > 0);
      });
    });

    it('never gives an annuity without a work injury', () => {
      holdsForAll(anyInput, (input) => {
        const { possible, workInjury: injury } = valueOf(workInjury(input));
        if (injury === 'excluded') expect(possible).toBe('excluded');
        if (possible === 'likely') expect(injury).toBe('likely');
      });
    });

    it('never loses the annuity by a greater loss', () => {
      holdsForAll(anyInput, (input) => {
        fc.pre(input.yearlyIncomeAfter !== undefined);
        const after = (input.yearlyIncomeAfter ?? 0) / 2;
        const less = { ...input, yearlyIncomeAfter: Math.floor(after * 100) / 100 };
        if (valueOf(workInjury(input)).possible === 'likely') {
          expect(valueOf(workInjury(less)).possible).toBe('likely');
        }
      });
    });

    it('has a loss of the difference of the incomes, to the öre', () => {
      holdsForAll(anyInput, (input) => {
        const { yearlyIncomeBefore: before, yearlyIncomeAfter: after } = input;
        const known = before !== undefined && after !== undefined;
        const loss = known ? (Math.round(before * 100) - Math.round(after * 100)) / 100 : null;
        expect(valueOf(workInjury(input)).loss).toBe(loss);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<WorkInjuryInput>>();
    });

    checkEdge<WorkInjuryInput>({
      rule: checked.workInjury,
      entry,
      good: {
        on: '2026-05-01',
        cause: 'infection',
        predominantReasons: true,
        closeToWork: true,
        prescribedInfection: true,
        expectedMonths: 24,
        yearlyIncomeBefore: 400_000.5,
        yearlyIncomeAfter: 350_000.5,
        employee: true,
      },
      required: { on: true, cause: true },
      fields: {
        on: badDate,
        cause: badOption,
        predominantReasons: badBoolean,
        closeToWork: badBoolean,
        prescribedInfection: badBoolean,
        expectedMonths: badWhole(0, 1_200),
        yearlyIncomeBefore: badPay,
        yearlyIncomeAfter: badMoney,
        employee: badBoolean,
      },
    });
  });
});
