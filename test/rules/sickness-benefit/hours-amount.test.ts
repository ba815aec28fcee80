import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { hoursAmount } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { HoursAmountInput } from '../../../src/rules/sickness-benefit/hours-amount/hours-amount.js';
import { entry } from '../../../src/rules/sickness-benefit/hours-amount/input.js';
import { hoursAmountInput } from '../../oracle/benefit-arbitraries.js';
import { hoursAmount as oracle } from '../../oracle/sickness-benefit.js';
import {
  badDate,
  badMoney,
  badObject,
  badOption,
  badWhole,
  checkEdge,
  expectRefused,
  type BadValue,
} from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './hours-amount.rows.js';

const decidedInput: fc.Arbitrary<HoursAmountInput> = hoursAmountInput.filter(
  (input) => oracle(input).outcome === 'decided',
);

const GOOD: HoursAmountInput = {
  on: '2027-05-01',
  sgi: 416_000,
  level: 'continuation',
  extent: 0.5,
  annualHours: 2_079.5,
  hours: 22.4,
  days: 3,
  provisional: true,
  readings: { partialRounding: 'from-exact-value', hourlyHalf: 'down' },
};

const badNumber: readonly BadValue[] = [
  { name: 'null', value: null, code: 'wrong-type' },
  { name: 'a text', value: '4711.50', code: 'wrong-type' },
  { name: 'NaN', value: NaN, code: 'wrong-type' },
  { name: 'Infinity', value: Infinity, code: 'wrong-type' },
  { name: 'three decimals', value: 12.345, code: 'more-than-two-decimals' },
];

describe('hoursAmount', () => {
  describe('worked rows', () => {
    runRows(hoursAmount, rows);
    runRows(checked.hoursAmount, rows);
  });

  describe('laws', () => {
    it('pays every hour the same', () => {
      holdsForAll(decidedInput, (input) => {
        const { hourly, hours, wholeDay } = valueOf(hoursAmount(input));
        expect(Math.abs(2 * (wholeDay * input.days - hourly * hours))).toBeLessThanOrEqual(input.days);
      });
    });

    it('is exact by the hour: the nearest krona, computed in whole numbers', () => {
      holdsForAll(decidedInput, (input) => {
        const { hourly, annualHours } = valueOf(hoursAmount(input));
        const share = input.level === 'normal' ? 80n : 75n;
        const num = BigInt(Math.round(input.sgi * 100)) * 97n * share;
        const den = 1_000_000n * BigInt(annualHours);
        const distance = 2n * BigInt(hourly) * den - 2n * num;
        expect(-den < distance && distance <= den).toBe(true);
      });
    });

    it('never pays less for more hours, nor more by the hour for longer years', () => {
      holdsForAll(fc.tuple(decidedInput, fc.integer({ min: 1, max: 400 })), ([input, more]) => {
        const longer = { ...input, hours: input.hours + more };
        expect(valueOf(hoursAmount(longer)).amount).toBeGreaterThanOrEqual(
          valueOf(hoursAmount(input)).amount,
        );
        const year = { ...input, annualHours: input.annualHours + more };
        expect(valueOf(hoursAmount(year)).hourly).toBeLessThanOrEqual(valueOf(hoursAmount(input)).hourly);
      });
    });

    it('lists a reading exactly where the other gives another answer', () => {
      holdsForAll(decidedInput, (input) => {
        const found = hoursAmount(input);
        const down = hoursAmount({ ...input, readings: { hourlyHalf: 'down' } });
        const exact = hoursAmount({ ...input, readings: { partialRounding: 'from-exact-value' } });
        const questions =
          found.outcome === 'decided' ? (found.interpretations ?? []).map(({ question }) => question) : [];
        expect(questions.includes('hourly-half')).toBe(valueOf(down).hourly !== valueOf(found).hourly);
        expect(questions.includes('partial-amount-rounding')).toBe(
          valueOf(exact).amount !== valueOf(found).amount,
        );
      });
    });

    it('does not change when the working time is in whole hours already', () => {
      holdsForAll(decidedInput, (input) => {
        const { annualHours, hours } = valueOf(hoursAmount(input));
        expect(valueOf(hoursAmount({ ...input, annualHours, hours }))).toEqual(valueOf(hoursAmount(input)));
      });
    });
  });

  agreesWithOracle('on any date', {
    rule: hoursAmount,
    checked: checked.hoursAmount,
    oracle,
    inputs: hoursAmountInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<HoursAmountInput>>();
    });

    it('refuses an SGI above the ceiling of the day, and only that', () => {
      holdsForAll(hoursAmountInput, (input) => {
        if (oracle(input).outcome === 'invalid') {
          expectRefused(checked.hoursAmount, input, ['sgi'], 'too-large');
        } else expect(() => checked.hoursAmount(input)).not.toThrow();
      });
    });

    checkEdge<HoursAmountInput>({
      rule: checked.hoursAmount,
      entry,
      good: GOOD,
      required: {
        on: true,
        sgi: true,
        level: true,
        extent: true,
        annualHours: true,
        hours: true,
        days: true,
      },
      fields: {
        on: badDate,
        sgi: [...badMoney, { name: 'an öre above the ceiling', value: 596_000.01, code: 'too-large' }],
        level: badOption,
        extent: [...badOption, { name: 'no quarter', value: 0.6, code: 'not-an-option' }],
        annualHours: [
          ...badNumber,
          { name: 'none', value: 0, code: 'not-positive' },
          { name: 'too few to be an hour', value: 0.49, code: 'not-positive' },
          { name: 'more than a year has', value: 8_784.01, code: 'too-large' },
        ],
        hours: [
          ...badNumber,
          { name: 'less than none', value: -0.01, code: 'negative' },
          { name: 'more than the days have', value: 72.01, code: 'too-large' },
        ],
        days: badWhole(1, 366),
        provisional: badOption,
        readings: badObject,
      },
      inside: { 'readings.partialRounding': badOption, 'readings.hourlyHalf': badOption },
      more: [
        {
          name: 'an unknown reading',
          input: { ...GOOD, readings: { hemligtNamn: 'x' } },
          path: ['readings'],
          code: 'unknown-key',
        },
        {
          name: 'more hours than one day has',
          input: { ...GOOD, hours: 24.01, days: 1 },
          path: ['hours'],
          code: 'too-large',
        },
      ],
    });
  });
});
