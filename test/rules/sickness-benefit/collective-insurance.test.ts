import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { collectiveInsurance } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { CollectiveInsuranceInput } from '../../../src/rules/sickness-benefit/collective-insurance/collective-insurance.js';
import { entry } from '../../../src/rules/sickness-benefit/collective-insurance/input.js';
import { collectiveInsuranceInput } from '../../oracle/benefit-arbitraries.js';
import { collectiveInsurance as oracle } from '../../oracle/sickness-benefit.js';
import {
  badDate,
  badMoney,
  badMonth,
  badOption,
  badPay,
  badWhole,
  checkEdge,
} from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './collective-insurance.rows.js';

const GOOD: CollectiveInsuranceInput = {
  on: '2026-05-01',
  insurance: 'itp',
  day: 100,
  dayOfYear: 120,
  benefit: 1259.5,
  level: 'continuation',
  extent: 0.75,
  yearlyPay: 720_000.5,
  bornOn: '1980-03',
};

describe('collectiveInsurance', () => {
  describe('worked rows', () => {
    runRows(collectiveInsurance, rows);
    runRows(checked.collectiveInsurance, rows);
  });

  describe('laws', () => {
    it('pays something exactly where it says so', () => {
      holdsForAll(collectiveInsuranceInput, (input) => {
        const found = collectiveInsurance(input);
        if (found.outcome !== 'decided') return;
        expect(found.value.shares.length > 0).toBe(found.value.reason === 'paid');
        if (found.value.reason !== 'paid') expect(found.value.amount).toBe(0);
      });
    });

    it('never pays with the benefit more than the pay of the day, below the ceiling', () => {
      holdsForAll(collectiveInsuranceInput, (input) => {
        if (input.insurance === 'itp' || input.level === 'continuation') return;
        const { amount } = valueOf(collectiveInsurance(input));
        // A tenth of the pay, of which the benefit is 77.6 %.
        expect(amount).toBeLessThanOrEqual((input.benefit / 0.776) * 0.1001 + 0.01);
      });
    });

    it('never pays less for more pay', () => {
      holdsForAll(collectiveInsuranceInput, (input) => {
        if (input.yearlyPay === undefined) return;
        const more = collectiveInsurance({ ...input, yearlyPay: Math.round(input.yearlyPay) + 1000 });
        const found = collectiveInsurance(input);
        if (found.outcome !== 'decided' || more.outcome !== 'decided') return;
        expect(more.value.amount).toBeGreaterThanOrEqual(found.value.amount);
      });
    });
  });

  agreesWithOracle('on random input', {
    rule: collectiveInsurance,
    checked: checked.collectiveInsurance,
    oracle,
    inputs: collectiveInsuranceInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<
        Mutable<CollectiveInsuranceInput>
      >();
    });

    checkEdge<CollectiveInsuranceInput>({
      rule: checked.collectiveInsurance,
      entry,
      good: GOOD,
      required: { on: true, insurance: true, day: true, benefit: true, level: true, extent: true },
      fields: {
        on: badDate,
        insurance: badOption,
        day: badWhole(1, 50_000),
        dayOfYear: badWhole(1, 366),
        benefit: badMoney,
        level: badOption,
        extent: badOption,
        yearlyPay: badPay,
        bornOn: badMonth,
      },
      more: [
        {
          name: 'a pay outside ITP',
          input: {
            on: '2026-05-01',
            insurance: 'ags',
            day: 1,
            benefit: 1,
            level: 'normal',
            extent: 1,
            yearlyPay: 1,
          },
          path: ['yearlyPay'],
          code: 'not-applicable',
        },
        {
          name: 'sick days of the year outside ITP',
          input: {
            on: '2026-05-01',
            insurance: 'ags-kl',
            day: 1,
            benefit: 1,
            level: 'normal',
            extent: 1,
            dayOfYear: 1,
          },
          path: ['dayOfYear'],
          code: 'not-applicable',
        },
      ],
    });
  });
});
