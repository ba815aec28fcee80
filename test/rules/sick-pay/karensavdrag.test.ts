import fc from 'fast-check';
import type { RuleEntry } from '../../../src/edge/entry.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { karensavdrag } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { KarensavdragInput } from '../../../src/rules/sick-pay/karensavdrag/karensavdrag.js';
import { entry } from '../../../src/rules/sick-pay/karensavdrag/input.js';
import { karensavdragInput, oddKarensavdragInput } from '../../oracle/arbitraries.js';
import { karensavdrag as oracle } from '../../oracle/sick-pay.js';
import { badDate, badList, badMoney, badObject, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './karensavdrag.rows.js';

const kronor: fc.Arbitrary<number> = fc.integer({ min: 0, max: 500_000 }).map((ore) => ore / 100);
const covered: fc.Arbitrary<KarensavdragInput> = karensavdragInput.filter(
  ({ periodFrom }) => periodFrom >= '2019-01-01',
);

type WithWeek = Extract<KarensavdragInput, { readonly weeklyPay: number }>;

describe('karensavdrag', () => {
  describe('worked rows', () => {
    runRows(karensavdrag, rows);
    runRows(checked.karensavdrag, rows);
  });

  describe('laws', () => {
    it('never deducts more than the sick pay there is', () => {
      holdsForAll(covered, (input) => {
        fc.pre(input.sickPay !== undefined);
        expect(valueOf(karensavdrag(input)).amount).toBeLessThanOrEqual(input.sickPay ?? NaN);
      });
    });

    it('deducts, with what was deducted before, never more than the full deduction', () => {
      holdsForAll(covered, (input) => {
        const { full, amount } = valueOf(karensavdrag(input));
        const before = input.alreadyDeducted ?? 0;
        fc.pre(before <= full);
        expect(amount + before).toBeLessThanOrEqual(full + 0.011);
      });
    });

    it('adds up over the parts of a period to the full deduction or to all the sick pay', () => {
      const parts = fc.array(kronor, { minLength: 1, maxLength: 6 });
      holdsForAll(
        fc.record({ weeks: fc.integer({ min: 0, max: 800 }), parts }),
        ({ weeks, parts: sickPays }) => {
          let deducted = 0;
          for (const sickPay of sickPays) {
            const { amount } = valueOf(
              karensavdrag({
                periodFrom: '2026-03-02',
                weeklyPay: weeks * 25,
                sickPay,
                alreadyDeducted: Math.round(deducted * 100) / 100,
              }),
            );
            deducted += amount;
          }
          const all = sickPays.reduce((sum, sickPay) => sum + sickPay, 0);
          expect(deducted).toBeCloseTo(Math.min(weeks * 4, all), 2);
        },
      );
    });

    it('makes no deduction that is not due', () => {
      holdsForAll(covered, (input) => {
        const { due, reason, amount, remaining } = valueOf(karensavdrag(input));
        expect(due).toBe(reason === 'ordinary');
        if (!due) expect([amount, remaining]).toEqual([0, 0]);
      });
    });

    it('does not look at the order of earlier deductions, nor at repeated ones', () => {
      holdsForAll(covered, (input) => {
        const earlier = input.earlierDeductions ?? [];
        const turned = { ...input, earlierDeductions: [...earlier, ...earlier].reverse() };
        expect(karensavdrag(turned)).toEqual(karensavdrag({ ...input, earlierDeductions: earlier }));
      });
    });

    it('never becomes due by one more earlier deduction', () => {
      holdsForAll(fc.tuple(covered, dayBetween('2018-01-01', '2028-01-01')), ([input, date]) => {
        const more = { ...input, earlierDeductions: [...(input.earlierDeductions ?? []), date] };
        if (!valueOf(karensavdrag(input)).due) expect(valueOf(karensavdrag(more)).due).toBe(false);
      });
    });

    it('has none with an exemption, whatever else is said', () => {
      holdsForAll(covered, (input) => {
        expect(valueOf(karensavdrag({ ...input, exemption: 'seafarer' })).reason).toBe('seafarer');
      });
    });
  });

  agreesWithOracle('on ordinary input', {
    rule: karensavdrag,
    checked: checked.karensavdrag,
    oracle,
    inputs: karensavdragInput,
  });
  agreesWithOracle('on odd input', {
    rule: karensavdrag,
    checked: checked.karensavdrag,
    oracle,
    inputs: oddKarensavdragInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<KarensavdragInput>>();
    });

    it('takes minus zero for zero', () => {
      expect(checked.karensavdrag({ periodFrom: '2026-03-02', weeklyPay: -0, sickPay: -0 })).toEqual(
        checked.karensavdrag({ periodFrom: '2026-03-02', weeklyPay: 0, sickPay: 0 }),
      );
    });

    checkEdge<WithWeek>({
      rule: checked.karensavdrag,
      entry: entry as unknown as RuleEntry<WithWeek>,
      good: {
        periodFrom: '2026-03-02',
        weeklyPay: 6923.08,
        sickPay: 1000,
        alreadyDeducted: 142.86,
        earlierDeductions: ['2026-01-12'],
        exemption: 'seafarer',
        readings: { twelveMonths: 'same-date-included' },
      },
      required: { periodFrom: true, weeklyPay: true },
      fields: {
        periodFrom: badDate,
        weeklyPay: badMoney,
        pay: badObject,
        sickPay: badMoney,
        alreadyDeducted: badMoney,
        earlierDeductions: badList('2026-01-12', 10_000),
        exemption: badOption,
        readings: badObject,
      },
      inside: { 'earlierDeductions.0': badDate, 'readings.twelveMonths': badOption },
      more: [
        {
          name: 'neither a week nor a pay',
          input: { periodFrom: '2026-03-02' },
          path: ['weeklyPay'],
          code: 'missing',
        },
        {
          name: 'a week and a pay',
          input: { periodFrom: '2026-03-02', weeklyPay: 1, pay: { monthly: 1, hoursPerWeek: 1 } },
          path: ['pay'],
          code: 'not-applicable',
        },
        {
          name: 'a pay without hours',
          input: { periodFrom: '2026-03-02', pay: { monthly: 1 } },
          path: ['pay', 'hoursPerWeek'],
          code: 'missing',
        },
        {
          name: 'an unknown reading',
          input: { periodFrom: '2026-03-02', weeklyPay: 1, readings: { hemligtNamn: 'x' } },
          path: ['readings'],
          code: 'unknown-key',
        },
        {
          name: 'more dates than any list may have',
          input: { periodFrom: '2026-03-02', weeklyPay: 1, earlierDeductions: new Array(20_001).fill(null) },
          path: ['earlierDeductions'],
          code: 'too-many',
        },
      ],
    });
  });
});
