import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { amount, unsocialHours } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import { entry } from '../../../src/rules/sick-pay/unsocial-hours/input.js';
import type {
  Supplement,
  UnsocialHoursInput,
} from '../../../src/rules/sick-pay/unsocial-hours/unsocial-hours.js';
import { unsocialHours as oracle } from '../../oracle/unsocial-hours.js';
import {
  badDate,
  badHoursOfDay,
  badList,
  badMoney,
  badObject,
  badOption,
  badWhole,
  checkEdge,
  type BadValue,
} from '../../support/bad-input.js';
import { plusDays } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './unsocial-hours.rows.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'public-holiday'] as const;

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const pointIn = (date: string, minutes: number): string =>
  `${plusDays(date, Math.floor(minutes / 1440))}T${clock(((minutes % 1440) + 1440) % 1440)}`;

const time: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  fc.integer({ min: 0, max: 1439 }),
);

const supplement: fc.Arbitrary<Supplement> = fc
  .record({
    kind: fc.constantFrom('unsocial-hours', 'shift' as const),
    days: fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1 }),
    from: time,
    to: fc.oneof(time, fc.constant(1440)),
    rate: fc.integer({ min: 0, max: 20_000 }).map((öre) => öre / 100),
  })
  .map(({ from, to, ...rest }) => ({ ...rest, from: clock(from), to: clock(to) }));

interface ShiftParts {
  readonly gap: number;
  readonly length: number;
  readonly rest: { readonly at: number; readonly minutes: number } | undefined;
  readonly unplaced: number | undefined;
}

const shiftParts: fc.Arbitrary<ShiftParts> = fc.record({
  gap: fc.integer({ min: 0, max: 2000 }),
  length: fc.integer({ min: 30, max: 720 }),
  rest: fc.option(
    fc.record({ at: fc.integer({ min: 0, max: 20 }), minutes: fc.integer({ min: 1, max: 9 }) }),
    { nil: undefined },
  ),
  unplaced: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined, freq: 5 }),
});

/** Near Easter and the national day as a rule. */
const input: fc.Arbitrary<UnsocialHoursInput> = fc
  .record({
    periodFrom: fc.oneof(
      fc.constantFrom('2026-04-01', '2026-04-30', '2026-06-04', '2025-12-23'),
      fc.integer({ min: 0, max: 2000 }).map((days) => plusDays('2018-12-01', days)),
    ),
    parts: fc.array(shiftParts, { maxLength: 3 }),
    sickAt: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
    supplements: fc.array(supplement, { maxLength: 3 }),
    karensHours: fc.option(
      fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100),
      { nil: undefined },
    ),
    publicHoliday: fc.option(fc.constantFrom('instead-of-weekday', 'beside-weekday' as const), {
      nil: undefined,
    }),
  })
  .map(({ periodFrom, parts, sickAt, supplements, karensHours, publicHoliday }) => {
    let at = 0;
    const shifts = parts.map(({ gap, length, rest, unplaced }) => {
      const from = at + gap;
      at = from + length;
      const breaks =
        rest === undefined
          ? undefined
          : [
              {
                from: pointIn(periodFrom, from + rest.at),
                to: pointIn(periodFrom, from + rest.at + rest.minutes),
              },
            ];
      return {
        from: pointIn(periodFrom, from),
        to: pointIn(periodFrom, at),
        ...(breaks !== undefined && { breaks }),
        ...(breaks === undefined && unplaced !== undefined && { breakMinutes: unplaced }),
      };
    });
    return {
      periodFrom,
      shifts,
      supplements,
      ...(sickAt !== undefined && { sickFrom: pointIn(periodFrom, sickAt) }),
      ...(karensHours !== undefined && { karensHours }),
      ...(publicHoliday !== undefined && { readings: { publicHoliday } }),
    };
  });

const SHIFT = {
  from: '2026-03-02T22:05',
  to: '2026-03-03T07:05',
  breaks: [{ from: '2026-03-03T02:05', to: '2026-03-03T02:35' }],
};
const SUPPLEMENT: Supplement = {
  kind: 'unsocial-hours',
  days: ['mon', 'public-holiday'],
  from: '19:05',
  to: '24:00',
  rate: 25.25,
};
const GOOD: UnsocialHoursInput = {
  periodFrom: '2026-03-02',
  shifts: [SHIFT],
  sickFrom: '2026-03-03T05:05',
  supplements: [SUPPLEMENT],
  karensHours: 7.65,
  readings: { publicHoliday: 'beside-weekday' },
};

const bad = (name: string, value: unknown, code: BadValue['code']): BadValue => ({ name, value, code });
const badLocalTime = [
  bad('null', null, 'wrong-type'),
  bad('a date', '2026-03-02', 'not-a-time'),
  bad('the end of the day', '2026-03-02T24:00', 'no-such-time'),
];
const badClockTime = [
  bad('null', null, 'wrong-type'),
  bad('an hour', '19', 'not-a-time'),
  bad('no such hour', '25:00', 'no-such-time'),
  bad('no such minute', '19:60', 'no-such-time'),
];

describe('unsocialHours', () => {
  describe('worked rows', () => {
    runRows(unsocialHours, rows);
    runRows(checked.unsocialHours, rows);
  });

  describe('laws', () => {
    it('is taken by amount as it is', () => {
      holdsForAll(input, (given) => {
        const found = unsocialHours(given);
        if (found.outcome !== 'decided') return;
        const { absence, lost, total } = found.value;
        fc.pre([...absence, ...lost].every(({ hours }) => hours <= 24));
        const sickPay = checked.amount({
          periodFrom: given.periodFrom,
          pay: { hourly: 200, hoursPerWeek: 40 },
          absence,
          lost,
          convention: 'karensperiod',
        });
        if (sickPay.outcome !== 'decided') throw new Error(sickPay.outcome);
        // Hours are hundredths there and minutes here.
        const most = lost.reduce((sum, { rate }) => sum + rate * 0.005 + 0.01, 0.01);
        expect(Math.abs(sickPay.value.partsLost - total)).toBeLessThanOrEqual(most);
      });
    });

    it('loses as much whatever the karens takes', () => {
      holdsForAll(fc.tuple(input, fc.integer({ min: 0, max: 40 })), ([given, karensHours]) => {
        const { karensHours: _, ...without } = given;
        const before = unsocialHours(without);
        const after = unsocialHours({ ...without, karensHours });
        expect(after.outcome).toBe(before.outcome);
        if (before.outcome !== 'decided' || after.outcome !== 'decided') return;
        expect(after.value.total).toBe(before.value.total);
        expect(after.value.absence).toEqual(before.value.absence);
      });
    });

    it('does not look at the order of the shifts', () => {
      holdsForAll(input, (given) => {
        expect(unsocialHours({ ...given, shifts: [...given.shifts].reverse() })).toEqual(
          unsocialHours(given),
        );
      });
    });

    it('feeds amount nothing of a shift that ended before the sickness', () => {
      const found = amount({ periodFrom: '2026-03-02', pay: { hourly: 200, hoursPerWeek: 40 }, absence: [] });
      const worked = unsocialHours({ ...GOOD, sickFrom: '2026-03-03T07:05' });
      expect(found.outcome).toBe('decided');
      expect(worked).toMatchObject({ value: { absence: [], lost: [], total: 0, karensEnds: null } });
    });
  });

  agreesWithOracle('minute by minute', {
    rule: unsocialHours,
    checked: checked.unsocialHours,
    oracle,
    inputs: input,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<UnsocialHoursInput>>();
    });

    checkEdge<UnsocialHoursInput>({
      rule: checked.unsocialHours,
      entry,
      good: GOOD,
      required: { periodFrom: true, shifts: true, supplements: true },
      fields: {
        periodFrom: badDate.filter(({ value }) => value !== '2026-03-03'),
        shifts: badList(SHIFT, 10_000),
        sickFrom: badLocalTime,
        supplements: badList(SUPPLEMENT, 100),
        karensHours: badHoursOfDay.filter(({ name }) => name !== 'more than a day has'),
        readings: badObject,
      },
      inside: {
        'shifts.0.from': badLocalTime,
        'shifts.0.to': badLocalTime,
        'shifts.0.breaks.0.from': badLocalTime,
        'shifts.0.breaks.0.to': badLocalTime,
        'supplements.0.kind': badOption,
        'supplements.0.days.0': badOption,
        'supplements.0.from': [...badClockTime, bad('the end of the day', '24:00', 'no-such-time')],
        'supplements.0.to': badClockTime,
        'supplements.0.rate': badMoney,
        'readings.publicHoliday': badOption,
      },
      more: [
        {
          name: 'a shift before the period',
          input: { ...GOOD, periodFrom: '2026-03-03' },
          path: ['shifts', 0, 'from'],
          code: 'before-period',
        },
        {
          name: 'shifts that overlap',
          input: { ...GOOD, shifts: [SHIFT, { from: '2026-03-03T07:04', to: '2026-03-03T08:05' }] },
          path: ['shifts', 1, 'from'],
          code: 'overlapping',
        },
        {
          name: 'a shift that ends before it begins',
          input: { ...GOOD, shifts: [{ from: '2026-03-03T07:04', to: '2026-03-03T07:04' }] },
          path: ['shifts', 0, 'to'],
          code: 'reversed',
        },
        {
          name: 'a shift of more than a day',
          input: { ...GOOD, shifts: [{ from: '2026-03-03T07:04', to: '2026-03-04T07:05' }] },
          path: ['shifts', 0, 'to'],
          code: 'too-large',
        },
        {
          name: 'a break before its shift',
          input: {
            ...GOOD,
            shifts: [{ ...SHIFT, breaks: [{ from: '2026-03-02T22:04', to: '2026-03-02T22:35' }] }],
          },
          path: ['shifts', 0, 'breaks', 0, 'from'],
          code: 'not-applicable',
        },
        {
          name: 'a break after its shift',
          input: {
            ...GOOD,
            shifts: [{ ...SHIFT, breaks: [{ from: '2026-03-03T06:35', to: '2026-03-03T07:06' }] }],
          },
          path: ['shifts', 0, 'breaks', 0, 'to'],
          code: 'not-applicable',
        },
        {
          name: 'a break in a break',
          input: {
            ...GOOD,
            shifts: [
              { ...SHIFT, breaks: [...SHIFT.breaks, { from: '2026-03-03T02:15', to: '2026-03-03T02:25' }] },
            ],
          },
          path: ['shifts', 0, 'breaks', 1, 'from'],
          code: 'overlapping',
        },
        {
          name: 'minutes beside breaks',
          input: { ...GOOD, shifts: [{ ...SHIFT, breakMinutes: 30 }] },
          path: ['shifts', 0, 'breakMinutes'],
          code: 'not-applicable',
        },
        ...badWhole(0, 1440)
          .filter(({ name }) => name !== 'too large')
          .map(({ name, value, code }) => ({
            name: `a break: ${name}`,
            input: { ...GOOD, shifts: [{ from: SHIFT.from, to: SHIFT.to, breakMinutes: value }] },
            path: ['shifts', 0, 'breakMinutes'],
            code,
          })),
        {
          name: 'a break longer than its shift',
          input: { ...GOOD, shifts: [{ from: SHIFT.from, to: SHIFT.to, breakMinutes: 541 }] },
          path: ['shifts', 0, 'breakMinutes'],
          code: 'too-large',
        },
        {
          name: 'a supplement of no day',
          input: { ...GOOD, supplements: [{ ...SUPPLEMENT, days: [] }] },
          path: ['supplements', 0, 'days'],
          code: 'too-few',
        },
      ],
    });
  });
});
