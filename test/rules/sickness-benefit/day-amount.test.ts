import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { dayAmount } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { DayAmountInput } from '../../../src/rules/sickness-benefit/day-amount/day-amount.js';
import { entry } from '../../../src/rules/sickness-benefit/day-amount/input.js';
import { dayAmountInput, knownDate, sgiOn } from '../../oracle/benefit-arbitraries.js';
import { dayAmount as oracle } from '../../oracle/sickness-benefit.js';
import {
  badBoolean,
  badDate,
  badMoney,
  badObject,
  badOption,
  checkEdge,
  expectRefused,
  type BadValue,
} from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './day-amount.rows.js';

/** Without the condition of the first fourteen days, which has rows of its own. */
const decidedInput: fc.Arbitrary<DayAmountInput> = dayAmountInput
  .filter((input) => oracle(input).outcome === 'decided')
  .map(({ on, sgi, level, extent, unemployed, benefitKind }) => ({
    on,
    sgi,
    level,
    extent,
    ...(unemployed !== undefined && { unemployed }),
    ...(benefitKind !== undefined && { benefitKind }),
  }));

/** As the law reads, in whole numbers only: twice the exact amount in kronor, against twice the rounded one. */
function isNearestKrona(rounded: number, num: bigint, den: bigint): boolean {
  const distance = 2n * BigInt(rounded) * den - 2n * num;
  return -den < distance && distance <= den;
}

const GOOD: DayAmountInput = {
  on: '2027-05-01',
  sgi: 480_000.5,
  level: 'normal',
  extent: 0.75,
  unemployed: 0.25,
  benefitKind: 'on-demand',
  firstFourteenDays: true,
  registeredJobSeeker: true,
  provisional: true,
  readings: { partialRounding: 'from-exact-value', unemployedPart: 'whole-cap' },
};

const badShare: readonly BadValue[] = [
  { name: 'null', value: null, code: 'not-an-option' },
  { name: 'false', value: false, code: 'not-an-option' },
  { name: 'a text', value: 'hemlig-uppgift', code: 'not-an-option' },
  { name: 'NaN', value: NaN, code: 'not-an-option' },
  { name: 'Infinity', value: Infinity, code: 'not-an-option' },
  { name: 'nothing', value: 0, code: 'not-positive' },
  { name: 'less than nothing', value: -0.5, code: 'not-positive' },
  { name: 'more than the whole', value: 1.01, code: 'too-large' },
  { name: 'per cent', value: 50, code: 'too-large' },
  { name: 'a third with too many decimals', value: 0.333, code: 'more-than-two-decimals' },
];

describe('dayAmount', () => {
  describe('worked rows', () => {
    runRows(dayAmount, rows);
    runRows(checked.dayAmount, rows);
  });

  describe('laws', () => {
    it('is exact: the nearest krona of SGI × 0.97 × share / 365, computed in whole numbers', () => {
      holdsForAll(decidedInput, ({ on, sgi, level, extent }) => {
        const { wholeDay } = valueOf(dayAmount({ on, sgi, level, extent }));
        const num = BigInt(Math.round(sgi * 100)) * 97n * (level === 'normal' ? 80n : 75n);
        expect(isNearestKrona(wholeDay, num, 100n * 100n * 100n * 365n)).toBe(true);
      });
    });

    it('is exact at a partial extent under either reading', () => {
      holdsForAll(decidedInput, (input) => {
        const quarters = BigInt(input.extent * 4);
        const taken = valueOf(dayAmount(input));
        expect(isNearestKrona(taken.amount, BigInt(taken.wholeDay) * quarters, 4n)).toBe(true);
        const readings = { partialRounding: 'from-exact-value' } as const;
        const other = valueOf(dayAmount({ ...input, readings }));
        expect(Math.abs(other.amount - taken.amount)).toBeLessThanOrEqual(1);
        expect(other.wholeDay).toBe(taken.wholeDay);
      });
    });

    const questionsOf = (finding: ReturnType<typeof dayAmount>): string[] =>
      finding.outcome === 'out-of-scope'
        ? []
        : (finding.interpretations ?? []).map(({ question }) => question);

    it('lists the rounding exactly where the readings differ', () => {
      holdsForAll(decidedInput, (input) => {
        const taken = dayAmount(input);
        const other = dayAmount({ ...input, readings: { partialRounding: 'from-exact-value' } });
        const differs = valueOf(taken).amount !== valueOf(other).amount;
        expect(questionsOf(taken).includes('partial-amount-rounding')).toBe(differs);
        expect(questionsOf(other).includes('partial-amount-rounding')).toBe(differs);
      });
    });

    it('lists the cap of the partly unemployed exactly where the readings differ, of which the default gives less', () => {
      holdsForAll(decidedInput, (input) => {
        const taken = dayAmount(input);
        const other = dayAmount({ ...input, readings: { unemployedPart: 'whole-cap' } });
        const [less, more] = [valueOf(taken), valueOf(other)];
        const differs = less.amount !== more.amount || less.wholeDay !== more.wholeDay;
        expect(questionsOf(taken).includes('cap-when-partly-unemployed')).toBe(differs);
        expect(questionsOf(other).includes('cap-when-partly-unemployed')).toBe(differs);
        expect(more.wholeDay).toBeGreaterThanOrEqual(less.wholeDay);
        if (input.unemployed === undefined || input.unemployed === true) expect(differs).toBe(false);
      });
    });

    it('is the whole amount at the whole extent', () => {
      holdsForAll(decidedInput, (input) => {
        const { wholeDay, amount } = valueOf(dayAmount({ ...input, extent: 1 }));
        expect(amount).toBe(wholeDay);
      });
    });

    it('never falls by a higher SGI, nor by the normal level', () => {
      const two = knownDate.chain((on) =>
        fc.tuple(decidedInput, sgiOn(on), sgiOn(on)).map(([input, a, b]) => ({ ...input, on, a, b })),
      );
      holdsForAll(two, ({ a, b, ...input }) => {
        const less = valueOf(dayAmount({ ...input, sgi: Math.min(a, b) }));
        const more = valueOf(dayAmount({ ...input, sgi: Math.max(a, b) }));
        expect(more.wholeDay).toBeGreaterThanOrEqual(less.wholeDay);
        expect(more.amount).toBeGreaterThanOrEqual(less.amount);
        const low = valueOf(dayAmount({ ...input, level: 'continuation' }));
        const high = valueOf(dayAmount({ ...input, level: 'normal' }));
        expect(high.wholeDay).toBeGreaterThanOrEqual(low.wholeDay);
      });
    });

    it('is never more for the unemployed, and between the whole and the cap for a share', () => {
      holdsForAll(decidedInput, (input) => {
        const { on, sgi, level, extent } = input;
        const working = valueOf(dayAmount({ on, sgi, level, extent }));
        const wholly = valueOf(dayAmount({ on, sgi, level, extent, unemployed: true }));
        const found = valueOf(dayAmount({ on, sgi, level, extent, unemployed: 0.4 }));
        expect(wholly.wholeDay).toBeLessThanOrEqual(Math.min(working.wholeDay, wholly.cap ?? NaN));
        expect(found.wholeDay).toBeLessThanOrEqual(working.wholeDay);
        expect(found.wholeDay).toBeGreaterThanOrEqual(wholly.wholeDay);
      });
    });

    it('shows, where registration is not known, what each answer would give', () => {
      holdsForAll(decidedInput, (input) => {
        const asked: DayAmountInput = { ...input, firstFourteenDays: true };
        const open = dayAmount(asked);
        if (open.outcome !== 'undetermined') {
          expect(input.unemployed).toBeUndefined();
          return;
        }
        for (const { if: condition, value } of open.alternatives ?? []) {
          const registeredJobSeeker = condition === 'registered';
          expect(valueOf(dayAmount({ ...asked, registeredJobSeeker }))).toEqual(value);
        }
      });
    });

    it('does not ask for registration where nobody is unemployed', () => {
      holdsForAll(decidedInput, ({ on, sgi, level, extent }) => {
        const base = { on, sgi, level, extent };
        expect(dayAmount({ ...base, firstFourteenDays: true })).toEqual(dayAmount(base));
      });
    });
  });

  agreesWithOracle('on any date', {
    rule: dayAmount,
    checked: checked.dayAmount,
    oracle,
    inputs: dayAmountInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<DayAmountInput>>();
    });

    it('refuses an SGI above the ceiling of the day, and only that', () => {
      holdsForAll(dayAmountInput, (input) => {
        if (oracle(input).outcome === 'invalid') {
          expectRefused(checked.dayAmount, input, ['sgi'], 'too-large');
        } else expect(() => checked.dayAmount(input)).not.toThrow();
      });
    });

    checkEdge<DayAmountInput>({
      rule: checked.dayAmount,
      entry,
      good: GOOD,
      required: { on: true, sgi: true, level: true, extent: true },
      fields: {
        on: badDate,
        sgi: [...badMoney, { name: 'an öre above the ceiling', value: 596_000.01, code: 'too-large' }],
        level: badOption,
        extent: [...badOption, { name: 'no quarter', value: 0.6, code: 'not-an-option' }],
        unemployed: badShare,
        benefitKind: badOption,
        firstFourteenDays: badBoolean,
        registeredJobSeeker: badBoolean,
        provisional: badOption,
        readings: badObject,
      },
      inside: { 'readings.partialRounding': badOption, 'readings.unemployedPart': badOption },
      more: [
        {
          name: 'an unknown reading',
          input: { ...GOOD, readings: { hemligtNamn: 'x' } },
          path: ['readings'],
          code: 'unknown-key',
        },
        {
          name: 'the ceiling of 1 July 2018 a day early',
          input: { on: '2018-06-30', sgi: 341_250.01, level: 'normal', extent: 1 },
          path: ['sgi'],
          code: 'too-large',
        },
        {
          name: 'the ceiling of 2022 a day early',
          input: { on: '2021-12-31', sgi: 380_800.01, level: 'normal', extent: 1 },
          path: ['sgi'],
          code: 'too-large',
        },
      ],
    });
  });
});
