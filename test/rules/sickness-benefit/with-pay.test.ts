import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { withPay } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { WithPayInput } from '../../../src/rules/sickness-benefit/with-pay/with-pay.js';
import { entry } from '../../../src/rules/sickness-benefit/with-pay/input.js';
import { withPayInput } from '../../oracle/benefit-arbitraries.js';
import { withPay as oracle } from '../../oracle/sickness-benefit.js';
import {
  badDate,
  badBoolean,
  badMoney,
  badOption,
  badPay,
  badWhole,
  checkEdge,
} from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './with-pay.rows.js';

const öre = (kronor: number): number => Math.round(kronor * 100);

describe('withPay', () => {
  describe('worked rows', () => {
    runRows(withPay, rows);
    runRows(checked.withPay, rows);
  });

  describe('laws', () => {
    it('reduces by whole kronor, and leaves the rest of the benefit to the öre', () => {
      holdsForAll(withPayInput, (input) => {
        const { reduction, amount } = valueOf(withPay(input));
        expect(Number.isInteger(reduction)).toBe(true);
        expect(öre(amount)).toBe(Math.max(0, öre(input.benefit) - reduction * 100));
      });
    });

    it('never leaves more benefit for more pay during sickness', () => {
      holdsForAll(withPayInput, (input) => {
        const more = { ...input, payDuringSickness: (öre(input.payDuringSickness) + 1) / 100 };
        expect(valueOf(withPay(more)).amount).toBeLessThanOrEqual(valueOf(withPay(input)).amount);
      });
    });

    it('never reduces more for more pay in work', () => {
      holdsForAll(withPayInput, (input) => {
        const more = { ...input, payInWork: (öre(input.payInWork) + 1) / 100 };
        expect(valueOf(withPay(more)).reduction).toBeLessThanOrEqual(valueOf(withPay(input)).reduction);
      });
    });

    it('reduces nothing for pay up to the free part, and less than a krona too little above it', () => {
      holdsForAll(withPayInput, (input) => {
        const { reduction, freePay } = valueOf(withPay(input));
        const over = input.payDuringSickness - freePay;
        expect(reduction).toBeLessThanOrEqual(Math.max(0, over) + 0.01);
        expect(reduction).toBeGreaterThan(over - 1.01);
      });
    });

    it('never reduces less where each part is compared by itself', () => {
      const divided = fc.tuple(withPayInput, fc.double({ min: 0, max: 1, noNaN: true }));
      holdsForAll(divided, ([any, share]) => {
        const input = { ...any, paidToEmployer: false };
        const ofWhichAboveCeiling = Math.floor(öre(input.payDuringSickness) * share) / 100;
        const byItself = valueOf(withPay({ ...input, ofWhichAboveCeiling }));
        expect(byItself.reduction).toBeGreaterThanOrEqual(valueOf(withPay(input)).reduction);
      });
    });

    it('never loses by rounding once for several days', () => {
      holdsForAll(fc.tuple(withPayInput, fc.integer({ min: 2, max: 31 })), ([input, days]) => {
        const times = (kronor: number): number => (öre(kronor) * days) / 100;
        const once = valueOf(
          withPay({
            ...input,
            days,
            benefit: times(input.benefit),
            payDuringSickness: times(input.payDuringSickness),
            payInWork: times(input.payInWork),
          }),
        );
        const daily = valueOf(withPay(input));
        expect(once.reduction).toBeGreaterThanOrEqual(daily.reduction * days);
        expect(once.reduction).toBeLessThan((daily.reduction + 1) * days);
      });
    });
  });

  agreesWithOracle('on random input', {
    rule: withPay,
    checked: checked.withPay,
    oracle,
    inputs: withPayInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<WithPayInput>>();
    });

    const GOOD: WithPayInput = {
      level: 'continuation',
      benefit: 1000.5,
      payDuringSickness: 1200.5,
      payInWork: 2000.5,
      ceilingYearly: 592_000,
      days: 2,
      ofWhichAboveCeiling: 100.5,
      paidToEmployer: false,
    };

    checkEdge<WithPayInput>({
      rule: checked.withPay,
      entry,
      good: GOOD,
      required: {
        level: true,
        benefit: true,
        payDuringSickness: true,
        payInWork: true,
        ceilingYearly: true,
      },
      fields: {
        level: badOption,
        benefit: badMoney,
        payDuringSickness: badMoney,
        payInWork: badMoney,
        ceilingYearly: badPay,
        days: badWhole(1, 366),
        on: badDate,
        ofWhichAboveCeiling: badMoney,
        paidToEmployer: badBoolean,
      },
      more: [
        {
          name: 'a part larger than the whole pay',
          input: { ...GOOD, ofWhichAboveCeiling: 1200.51 },
          path: ['ofWhichAboveCeiling'],
          code: 'too-large',
        },
        {
          name: 'a part for pay above the ceiling where the employer has the benefit',
          input: { ...GOOD, paidToEmployer: true },
          path: ['ofWhichAboveCeiling'],
          code: 'not-applicable',
        },
      ],
    });
  });
});
