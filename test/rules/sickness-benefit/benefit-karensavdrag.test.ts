import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { benefitKarensavdrag, dayAmount } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { BenefitKarensavdragInput } from '../../../src/rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
import { entry } from '../../../src/rules/sickness-benefit/benefit-karensavdrag/input.js';
import { badBoolean, badDate, badMoney, badObject, badOption, checkEdge } from '../../support/bad-input.js';
import { dayBetween } from '../../support/dates.js';
import { holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './benefit-karensavdrag.rows.js';

const kronor: fc.Arbitrary<number> = fc.integer({ min: 0, max: 150_000 }).map((öre) => öre / 100);
const extent = fc.constantFrom(1, 0.75, 0.5, 0.25 as const);

const anyInput: fc.Arbitrary<BenefitKarensavdragInput> = fc.record(
  {
    sickFrom: dayBetween('2019-01-01', '2027-12-31'),
    income: fc.constantFrom('employment', 'other'),
    benefit: fc.oneof(
      fc.record({ wholeDay: fc.oneof(fc.nat(1_300), kronor), extent }, { requiredKeys: ['wholeDay'] }),
      fc.record({ weekly: kronor }),
    ),
    unemployed: fc.boolean(),
    sickPayFirst: fc.boolean(),
    exemption: fc.constantFrom('preventive', 'seafarer', 'general-high-risk-protection'),
    available: kronor,
    alreadyDeducted: kronor,
  },
  { requiredKeys: ['sickFrom', 'income', 'benefit'] },
);

const GOOD: BenefitKarensavdragInput = {
  sickFrom: '2026-05-04',
  income: 'employment',
  benefit: { wholeDay: 1_020, extent: 0.5 },
  unemployed: true,
  sickPayFirst: false,
  exemption: 'preventive',
  available: 510,
  alreadyDeducted: 142.86,
  readings: { partialExtent: 'benefit-at-extent' },
};

const öre = (kr: number): number => Math.round(kr * 100);

describe('benefitKarensavdrag', () => {
  describe('worked rows', () => {
    runRows(benefitKarensavdrag, rows);
    runRows(checked.benefitKarensavdrag, rows);
  });

  describe('laws', () => {
    it('makes no deduction that is not due', () => {
      holdsForAll(anyInput, (input) => {
        const { due, reason, amount, remaining, days } = valueOf(benefitKarensavdrag(input));
        expect(due).toBe(reason === 'ordinary' || reason === 'unemployed-self-employed');
        if (!due) expect([amount, remaining, days]).toEqual([0, 0, null]);
      });
    });

    it('never deducts more than there is, nor more than the whole deduction', () => {
      holdsForAll(anyInput, (input) => {
        const { full, amount, remaining } = valueOf(benefitKarensavdrag(input));
        if (input.available !== undefined) expect(amount).toBeLessThanOrEqual(input.available);
        expect(öre(amount) + öre(remaining)).toBeLessThanOrEqual(öre(full) + 1);
      });
    });

    it('adds up over the days to the whole deduction, in the days it says', () => {
      const halves = fc.record({ wholeDay: fc.integer({ min: 4, max: 1_300 }), extent });
      holdsForAll(halves, (benefit) => {
        const perDay = Math.floor(benefit.wholeDay * benefit.extent + 0.5);
        const base = { sickFrom: '2026-05-04', income: 'employment', benefit } as const;
        const { full, days } = valueOf(benefitKarensavdrag(base));
        let deducted = 0;
        let used = 0;
        while (deducted < full) {
          const input = { ...base, available: perDay, alreadyDeducted: deducted };
          deducted += valueOf(benefitKarensavdrag(input)).amount;
          used++;
        }
        expect([deducted, used]).toEqual([benefit.wholeDay, days]);
      });
    });

    it('is the whole amount of dayAmount, whatever the extent', () => {
      holdsForAll(fc.tuple(fc.integer({ min: 0, max: 5_920 }), extent), ([hundreds, part]) => {
        const { wholeDay } = valueOf(
          dayAmount({ on: '2026-05-04', sgi: hundreds * 100, level: 'normal', extent: part }),
        );
        const { full } = valueOf(
          benefitKarensavdrag({
            sickFrom: '2026-05-04',
            income: 'employment',
            benefit: { wholeDay, extent: part },
          }),
        );
        expect(full).toBe(wholeDay);
      });
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<BenefitKarensavdragInput>
      >();
    });

    checkEdge<BenefitKarensavdragInput>({
      rule: checked.benefitKarensavdrag,
      entry,
      good: GOOD,
      required: { sickFrom: true, income: true, benefit: true },
      fields: {
        sickFrom: badDate,
        income: badOption,
        benefit: badObject,
        unemployed: badBoolean,
        sickPayFirst: badBoolean,
        exemption: badOption,
        available: badMoney,
        alreadyDeducted: badMoney,
        readings: badObject,
      },
      inside: {
        'benefit.wholeDay': badMoney,
        'benefit.extent': badOption,
        'readings.partialExtent': badOption,
      },
      more: [
        {
          name: 'a day and a week',
          input: { ...GOOD, benefit: { wholeDay: 1_020, weekly: 5_000 } },
          path: ['benefit', 'weekly'],
          code: 'not-applicable',
        },
        {
          name: 'an extent for a week',
          input: { ...GOOD, benefit: { weekly: 5_000, extent: 0.5 } },
          path: ['benefit', 'extent'],
          code: 'not-applicable',
        },
        {
          name: 'neither a day nor a week',
          input: { ...GOOD, benefit: { extent: 0.5 } },
          path: ['benefit', 'wholeDay'],
          code: 'missing',
        },
        {
          name: 'a negative week',
          input: { ...GOOD, benefit: { weekly: -1 } },
          path: ['benefit', 'weekly'],
          code: 'negative',
        },
        {
          name: 'a name in the benefit',
          input: { ...GOOD, benefit: { wholeDay: 1_020, hemligtNamn: 'x' } },
          path: ['benefit'],
          code: 'unknown-key',
        },
        {
          name: 'an unknown reading',
          input: { ...GOOD, readings: { hemligtNamn: 'x' } },
          path: ['readings'],
          code: 'unknown-key',
        },
      ],
    });
  });
});
