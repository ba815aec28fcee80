import { plusDays } from '../../support/dates.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { amount, karensavdrag } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { AmountInput, Convention } from '../../../src/rules/sick-pay/amount/amount.js';
import { entry } from '../../../src/rules/sick-pay/amount/input.js';
import { amountInput, oddAmountInput } from '../../oracle/arbitraries.js';
import { amount as oracle } from '../../oracle/sick-pay.js';
import {
  badDate,
  badHoursOfDay,
  badHoursOfWeek,
  badList,
  badMoney,
  badObject,
  badOption,
  badPay,
  badWhole,
  checkEdge,
} from '../../support/bad-input.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './amount.rows.js';

const covered: fc.Arbitrary<AmountInput> = amountInput.filter(
  (input) => input.periodFrom >= '2019-01-01' && amount(input).outcome === 'decided',
);

/** A published amount may differ by an öre from the sum of its published neighbours. */
const within = (öre: number, found: number, wanted: number): void => {
  expect(Math.abs(Math.round(found * 100) - Math.round(wanted * 100))).toBeLessThanOrEqual(öre);
};

const GOOD: AmountInput = {
  periodFrom: '2026-03-02',
  pay: { monthly: 30000.5, hoursPerWeek: 38.25 },
  absence: [{ date: '2026-03-02', hours: 7.65 }],
  alreadyDeducted: 142.86,
  earlierDeductions: ['2026-01-12'],
  exemption: 'seafarer',
  convention: 'karensperiod',
  lost: [{ date: '2026-03-02', kind: 'unsocial-hours', amount: 55.5, inKarens: true }],
  averageWeek: { hours: 38.25, parts: 100.5 },
  mostKarensHours: 8,
  calendarDays: 3,
  readings: { twelveMonths: 'same-date-included' },
};

const STATUTORY: AmountInput = {
  periodFrom: '2026-03-02',
  pay: { monthly: 30000.5, hoursPerWeek: 38.25 },
  absence: [],
};

describe('amount', () => {
  describe('worked rows', () => {
    runRows(amount, rows);
    runRows(checked.amount, rows);
  });

  describe('laws', () => {
    it('never deducts more than the sick pay, and never pays less than nothing', () => {
      holdsForAll(covered, (input) => {
        const { karensavdrag, sickPayBefore, sickPay } = valueOf(amount(input));
        expect(karensavdrag).toBeLessThanOrEqual(sickPayBefore);
        expect(sickPay).toBeGreaterThanOrEqual(0);
      });
    });

    it('has amounts that add up to the öre', () => {
      holdsForAll(covered, (input) => {
        const { payLost, sickPayBefore, karensavdrag, sickPay, netLoss } = valueOf(amount(input));
        within(1, sickPayBefore, payLost * 0.8);
        within(1, sickPay, sickPayBefore - karensavdrag);
        within(1, netLoss, payLost - sickPay);
      });
    });

    it('gives a five-day worker exactly nothing for one whole ordinary day', () => {
      const conventions = fc.constantFrom<Convention[]>(
        'annual-hours',
        'working-days-21',
        'state',
        'karensperiod',
        'municipal',
      );
      const monthlies = fc.integer({ min: 1, max: 20_000_000 }).map((öre) => öre / 100);
      holdsForAll(fc.tuple(monthlies, conventions), ([monthly, convention]) => {
        const pay = { monthly, hoursPerWeek: 38.5 };
        const absence = [{ date: '2026-03-02', hours: 7.7 }];
        const value = valueOf(amount({ periodFrom: '2026-03-02', pay, absence, convention }));
        expect([value.sickPay, value.remaining]).toEqual([0, 0]);
        expect(value.karensavdrag).toBe(value.sickPayBefore);
      });
    });

    it('takes as much in hours as in kronor, where only basic pay is lost and no other week is given', () => {
      holdsForAll(covered, ({ lost: _, averageWeek: __, mostKarensHours: ___, ...input }) => {
        fc.pre('monthly' in input.pay);
        const inKronor = valueOf(amount({ ...input, convention: 'annual-hours' }));
        const inHours = valueOf(amount({ ...input, convention: 'karensperiod' }));
        expect({ ...inHours, karensHours: null }).toEqual(inKronor);
      });
    });

    it('does not look at the order of the absence', () => {
      holdsForAll(covered, (input) => {
        expect(amount({ ...input, absence: [...input.absence].reverse() })).toEqual(amount(input));
      });
    });

    it('never loses less for an hour more', () => {
      holdsForAll(covered, (input) => {
        const [first, ...rest] = input.absence;
        if (first === undefined || first.hours > 23) return;
        const longer = [{ ...first, hours: Math.round((first.hours + 1) * 100) / 100 }, ...rest];
        const more = valueOf(amount({ ...input, absence: longer }));
        expect(more.netLoss).toBeGreaterThanOrEqual(valueOf(amount(input)).netLoss);
        expect(more.sickPay).toBeGreaterThanOrEqual(valueOf(amount(input)).sickPay);
      });
    });

    it('deducts as much in two parts as in one', () => {
      const halves = fc.tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 24 }));
      holdsForAll(fc.tuple(halves, fc.integer({ min: 1, max: 900 })), ([[one, two], hourly]) => {
        const base = { periodFrom: '2026-03-02', pay: { hourly: hourly * 25, hoursPerWeek: 40 } };
        const first = [{ date: '2026-03-02', hours: one }];
        const second = [{ date: '2026-03-09', hours: two }];
        const whole = valueOf(amount({ ...base, absence: [...first, ...second] }));
        const before = valueOf(amount({ ...base, absence: first }));
        const after = valueOf(amount({ ...base, absence: second, alreadyDeducted: before.karensavdrag }));
        expect(before.karensavdrag + after.karensavdrag).toBeCloseTo(whole.karensavdrag, 2);
        expect(after.remaining).toBe(whole.remaining);
      });
    });

    it('deducts what karensavdrag says for the same week', () => {
      holdsForAll(covered, (input) => {
        fc.pre('hourly' in input.pay && input.convention === undefined);
        const value = valueOf(amount(input));
        const { periodFrom, alreadyDeducted, earlierDeductions, exemption } = input;
        const { amount: deducted } = valueOf(
          karensavdrag({
            periodFrom,
            weeklyPay: value.weeklyPay ?? NaN,
            sickPay: value.sickPayBefore,
            ...(alreadyDeducted !== undefined && { alreadyDeducted }),
            ...(earlierDeductions && { earlierDeductions }),
            ...(exemption && { exemption }),
          }),
        );
        within(1, value.karensavdrag, deducted);
      });
    });

    it('keeps the karensavdrag full, whatever the hours missed, as far as the sick pay reaches', () => {
      holdsForAll(covered, (input) => {
        const { lost = [], ...pay } = input;
        fc.pre(input.alreadyDeducted === undefined && !lost.some(({ inKarens }) => inKarens));
        const none = valueOf(amount({ ...pay, absence: [] }));
        const { karensavdrag: deducted, remaining } = valueOf(amount(input));
        within(1, deducted + remaining, none.remaining);
      });
    });
  });

  agreesWithOracle('on ordinary input', {
    rule: amount,
    checked: checked.amount,
    oracle,
    inputs: amountInput,
  });

  agreesWithOracle('on odd input', {
    rule: amount,
    checked: checked.amount,
    oracle,
    inputs: oddAmountInput,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<AmountInput>>();
    });

    it('takes minus zero, no absence and a date after a relapse', () => {
      const { periodFrom, pay } = GOOD;
      // Thirteen sick days, each five days after the one before, are the latest that a period can end.
      const absence = [{ date: plusDays(periodFrom, 65), hours: -0 }];
      expect(valueOf(checked.amount({ periodFrom, pay, absence })).hours).toBe(0);
      expect(valueOf(checked.amount({ periodFrom, pay, absence: [] })).hours).toBe(0);
    });

    checkEdge<AmountInput>({
      rule: checked.amount,
      entry,
      good: GOOD,
      required: { periodFrom: true, pay: true, absence: true },
      fields: {
        periodFrom: badDate,
        pay: badObject,
        absence: badList({ date: '2026-03-02', hours: 1 }, 14),
        alreadyDeducted: badMoney,
        earlierDeductions: badList('2026-01-12', 10_000),
        exemption: badOption,
        convention: badOption,
        calendarDays: badWhole(1, 14),
        readings: badObject,
        lost: badList({ date: '2026-03-02', kind: 'shift', amount: 1 }, 10_000),
        averageWeek: badObject,
        mostKarensHours: badHoursOfDay,
      },
      inside: {
        'pay.monthly': badPay,
        'pay.hoursPerWeek': badHoursOfWeek,
        'absence.0.date': badDate,
        'absence.0.hours': badHoursOfDay,
        'earlierDeductions.0': badDate,
        'readings.twelveMonths': badOption,
        'lost.0.date': badDate,
        'lost.0.kind': badOption,
        'lost.0.amount': badMoney,
        'averageWeek.hours': badHoursOfWeek,
        'averageWeek.parts': badMoney,
      },
      more: [
        {
          name: 'monthly and hourly pay',
          input: { periodFrom: '2026-03-02', absence: [], pay: { monthly: 1, hourly: 1, hoursPerWeek: 40 } },
          path: ['pay', 'hourly'],
          code: 'not-applicable',
        },
        {
          name: 'neither monthly nor hourly pay',
          input: { ...GOOD, pay: { hoursPerWeek: 40 } },
          path: ['pay', 'monthly'],
          code: 'missing',
        },
        {
          name: 'no hours of the week',
          input: { ...GOOD, pay: { monthly: 30000 } },
          path: ['pay', 'hoursPerWeek'],
          code: 'missing',
        },
        {
          name: 'a name in the pay',
          input: { ...GOOD, pay: { monthly: 30000, hoursPerWeek: 40, hemligtNamn: 'x' } },
          path: ['pay'],
          code: 'unknown-key',
        },
        {
          name: 'a name in the absence',
          input: { ...GOOD, absence: [{ date: '2026-03-02', hours: 1, hemligtNamn: 'x' }] },
          path: ['absence', 0],
          code: 'unknown-key',
        },
        {
          name: 'the same date twice',
          input: {
            ...GOOD,
            absence: [
              { date: '2026-03-03', hours: 1 },
              { date: '2026-03-03', hours: 2 },
            ],
          },
          path: ['absence', 1, 'date'],
          code: 'duplicate-date',
        },
        {
          name: 'a date before the period',
          input: { ...GOOD, absence: [{ date: '2026-03-01', hours: 1 }] },
          path: ['absence', 0, 'date'],
          code: 'before-period',
        },
        {
          name: 'a date that cannot belong to the period',
          input: { ...GOOD, absence: [{ date: plusDays(GOOD.periodFrom, 66), hours: 1 }] },
          path: ['absence', 0, 'date'],
          code: 'after-period',
        },
        {
          name: 'hours of karens under another convention',
          input: { ...STATUTORY, mostKarensHours: 8 },
          path: ['mostKarensHours'],
          code: 'not-applicable',
        },
        {
          name: 'a part in the hours of the karens under another convention',
          input: { ...STATUTORY, lost: [{ date: '2026-03-02', kind: 'shift', amount: 1, inKarens: true }] },
          path: ['lost', 0, 'inKarens'],
          code: 'not-applicable',
        },
        {
          name: 'a part before the period',
          input: { ...STATUTORY, lost: [{ date: '2026-03-01', kind: 'shift', amount: 1 }] },
          path: ['lost', 0, 'date'],
          code: 'before-period',
        },
        {
          name: 'a part in kronor and by hours',
          input: {
            ...STATUTORY,
            lost: [{ date: '2026-03-02', kind: 'shift', amount: 1, hours: 1, rate: 1 }],
          },
          path: ['lost', 0, 'amount'],
          code: 'not-applicable',
        },
        {
          name: 'a part of hours without a rate',
          input: { ...STATUTORY, lost: [{ date: '2026-03-02', kind: 'shift', hours: 1 }] },
          path: ['lost', 0, 'rate'],
          code: 'missing',
        },
        {
          name: 'a part of nothing',
          input: { ...STATUTORY, lost: [{ date: '2026-03-02', kind: 'shift' }] },
          path: ['lost', 0, 'amount'],
          code: 'missing',
        },
        {
          name: 'a convention for hourly pay',
          input: { ...STATUTORY, convention: 'state', pay: { hourly: 170.5, hoursPerWeek: 40 } },
          path: ['convention'],
          code: 'not-applicable',
        },
      ],
    });
  });
});
