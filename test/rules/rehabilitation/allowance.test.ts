import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { allowance, dayAmount } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { AllowanceInput } from '../../../src/rules/rehabilitation/allowance/allowance.js';
import { entry } from '../../../src/rules/rehabilitation/allowance/input.js';
import { allowanceInput } from '../../oracle/benefit-arbitraries.js';
import { allowance as oracle } from '../../oracle/sickness-benefit.js';
import {
  badBoolean,
  badDate,
  badMoney,
  badMonth,
  badObject,
  badOption,
  type BadValue,
  checkEdge,
  expectRefused,
} from '../../support/bad-input.js';
import { daysFrom, plusDays } from '../../support/dates.js';
import { accepted, agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { lastDecidedDay } from '../../support/undecided.js';
import { rows } from './allowance.rows.js';

/** As the rule takes it, on a day whose amounts are known. */
const known = allowanceInput.filter(
  (input) => input.on >= '2010-01-01' && input.on <= lastDecidedDay && oracle(input).outcome === 'decided',
);

/** With sickness from some days before, or after, the day asked about. */
const sick: fc.Arbitrary<AllowanceInput> = fc
  .tuple(known, fc.integer({ min: -3, max: 40 }), fc.boolean())
  .map(([input, days, certificate]) => ({
    ...input,
    sickness: { from: plusDays(input.on, -days), certificate },
  }))
  .filter(({ sickness }) => sickness.from >= '2020-07-01');

const badUnemployed: readonly BadValue[] = [
  { name: 'false', value: false, code: 'not-an-option' },
  { name: 'null', value: null, code: 'not-an-option' },
  { name: 'nothing', value: 0, code: 'not-positive' },
  { name: 'more than the whole', value: 1.01, code: 'too-large' },
  { name: 'three decimals', value: 0.123, code: 'more-than-two-decimals' },
];

describe('allowance', () => {
  describe('worked rows', () => {
    runRows(allowance, rows);
    runRows(checked.allowance, rows);
  });

  describe('laws', () => {
    it('is as much per day as sickness benefit, where there is a right to it', () => {
      holdsForAll(known, (input) => {
        const { right, wholeDay, amount } = valueOf(allowance(input));
        const { on, sgi, level, extent, unemployed } = input;
        const day = { on, sgi, level, extent, ...(unemployed !== undefined && { unemployed }) };
        const benefit = valueOf(dayAmount(day));
        expect([wholeDay, amount]).toEqual(right ? [benefit.wholeDay, benefit.amount] : [0, 0]);
      });
    });

    it('gives no right after the last day, nor after what sickness keeps', () => {
      holdsForAll(sick, (input) => {
        const { right, longestTo, keptTo } = valueOf(allowance(input));
        if (longestTo !== null && input.on > longestTo) expect(right).toBe(false);
        if (keptTo !== null) expect(right && input.on > keptTo).toBe(false);
      });
    });

    it('is kept through sickness for at most thirty days, with a certificate never shorter', () => {
      holdsForAll(sick, (input) => {
        const from = input.sickness?.from ?? '';
        const keptFor = (certificate: boolean): number => {
          const { keptTo } = valueOf(allowance({ ...input, sickness: { from, certificate } }));
          return keptTo === null ? 0 : daysFrom(from, keptTo) + 1;
        };
        expect(keptFor(true)).toBe(from > input.on ? 0 : 30);
        expect(keptFor(false)).toBeLessThanOrEqual(keptFor(true));
      });
    });

    it('does not take a plan by Försäkringskassan for a condition of the statute', () => {
      holdsForAll(known, (input) => {
        const without = valueOf(allowance({ ...input, planExists: false }));
        expect(without.right).toBe(valueOf(allowance(input)).right);
        expect(without.withinGuidance).toBe(false);
      });
    });
  });

  agreesWithOracle('on random input', {
    rule: allowance,
    checked: checked.allowance,
    oracle,
    inputs: allowanceInput,
  });

  it('refuses exactly the SGI above the ceiling of the day', () => {
    holdsForAll(allowanceInput, (input) => {
      if (oracle(input).outcome === 'invalid') {
        expectRefused(checked.allowance, input, ['sgi'], 'too-large');
      } else {
        expect(accepted(checked.allowance, input)).toBe(input);
      }
    });
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<AllowanceInput>>();
    });

    const GOOD: AllowanceInput = {
      benefitBar: false,
      on: '2026-05-04',
      sgi: 480_000.5,
      level: 'continuation',
      extent: 0.5,
      unemployed: 0.25,
      bornOn: '1980-04',
      participates: true,
      purpose: 'shorten-sickness',
      planExists: true,
      sickness: { from: '2026-05-01', certificate: true, selfEmployed: true },
      provisional: true,
      readings: { partialRounding: 'from-exact-value', unemployedPart: 'whole-cap' },
    };

    checkEdge<AllowanceInput>({
      rule: checked.allowance,
      entry,
      good: GOOD,
      required: { on: true, sgi: true, level: true, extent: true },
      fields: {
        benefitBar: badBoolean,
        on: badDate,
        sgi: badMoney,
        level: badOption,
        extent: badOption,
        unemployed: badUnemployed,
        bornOn: badMonth,
        participates: badBoolean,
        purpose: badOption,
        planExists: badBoolean,
        sickness: badObject,
        provisional: badOption,
        readings: badObject,
      },
      inside: {
        'sickness.from': badDate,
        'sickness.certificate': badBoolean,
        'sickness.selfEmployed': badBoolean,
        'readings.partialRounding': badOption,
        'readings.unemployedPart': badOption,
      },
      more: [
        {
          name: 'an SGI above the ceiling',
          input: { ...GOOD, sgi: 592_000.01 },
          path: ['sgi'],
          code: 'too-large',
        },
      ],
    });
  });
});
