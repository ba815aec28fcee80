import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Case,
  CaseEmployment,
  CasePay,
  CaseSpell,
  DatedPay,
  IsoDate,
  Schedule,
} from '../../src/core.js';
import { payrollLines, type PayrollLine } from '../../src/formats.js';
import { assess } from '../../src/index.js';
import { plusDays } from '../support/dates.js';
import { byHand, type HandConvention } from '../support/pay-by-hand.js';

const START = '2025-11-24';
const SPAN = 160;
const END = plusDays(START, SPAN);
const EMPLOYED = '2020-01-01';
const AS_OF = { asOf: END };

const kronor = fc.integer({ min: 100, max: 6_000_000 }).map((ore) => ore / 100);
const hoursPerWeek = fc.constantFrom(40, 38.25, 20, 32.5);
const pay: fc.Arbitrary<CasePay> = fc
  .record({ isMonthly: fc.boolean(), amount: kronor, hoursPerWeek })
  .map(({ isMonthly, amount, hoursPerWeek: hours }) =>
    isMonthly
      ? { monthly: amount, hoursPerWeek: hours }
      : { hourly: Math.ceil(amount) / 100, hoursPerWeek: hours },
  );
const from = (day: IsoDate, made: CasePay): DatedPay => ({ ...made, from: day });

/** A pay from the first day of the employment, and some from days on. */
const pays = fc
  .tuple(
    pay,
    fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: SPAN }), pay), {
      selector: ([day]) => day,
      maxLength: 4,
    }),
  )
  .map(([first, others]): DatedPay[] => [
    from(EMPLOYED, first),
    ...others.sort(([a], [b]) => a - b).map(([day, made]) => from(plusDays(START, day), made)),
  ]);

const spells = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 12 }),
      days: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 25 })),
      extent: fc.constantFrom(1, 1, 0.75, 0.5, 0.1234),
      hoursFirstDay: fc.option(fc.constantFrom(0, 0.5, 2.25, 7), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts): CaseSpell[] => {
    let next = START;
    return parts.map(({ gap, days, extent, hoursFirstDay }) => {
      const from = plusDays(next, gap);
      const to = plusDays(from, days - 1);
      next = plusDays(to, 1);
      return { from, to, extent, ...(hoursFirstDay !== undefined && { hoursFirstDay }) };
    });
  });

const schedule = fc.constantFrom<Schedule | undefined>(
  undefined,
  undefined,
  { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
  { mon: 10, wed: 7.35, sat: 12, publicHolidays: 'free' },
);
const convention = fc.constantFrom<NonNullable<CaseEmployment['convention']> | undefined>(
  undefined,
  'annual-hours',
  'working-days-21',
  'state',
);

const isMonthly = (row: object): boolean => 'monthly' in row;

interface Drawn {
  readonly list: readonly DatedPay[];
  readonly given: Case;
}

function caseOf(
  list: readonly DatedPay[] | CasePay,
  ofSpells: readonly CaseSpell[],
  ofSchedule: Schedule | undefined,
  ofConvention: CaseEmployment['convention'],
): Case {
  const hasMonthly = Array.isArray(list) ? list.some(isMonthly) : isMonthly(list);
  return {
    ref: 'A-1',
    employment: {
      from: EMPLOYED,
      to: null,
      pay: list,
      ...(ofSchedule && { schedule: ofSchedule }),
      ...(ofConvention && hasMonthly && { convention: ofConvention }),
    },
    spells: ofSpells,
  };
}

const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(pays, spells, schedule, convention)
  .map(([list, ...rest]) => ({ list, given: caseOf(list, ...rest) }));

const withPay = (given: Case, list: CaseEmployment['pay'] & object): Case => ({
  ...given,
  employment: { ...(given.employment as CaseEmployment), pay: list },
});

const AGREEMENT = {
  bands: [
    { fromDay: 15, toDay: 17, belowCeiling: 10, aboveCeiling: 90 },
    { fromDay: 19, toDay: null, belowCeiling: 20, aboveCeiling: 0 },
  ],
};
const linesOf = (given: Case, from: IsoDate, to: IsoDate): readonly PayrollLine[] =>
  payrollLines(given, { from, to, agreement: AGREEMENT, ...AS_OF }).value.lines;

const ore = (amount: number): number => Math.round(amount * 100);

function sumsOf(lines: readonly PayrollLine[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { kind, amount } of lines) sums.set(kind, (sums.get(kind) ?? 0) + ore(amount));
  return sums;
}

/** The span cut before the days. */
function cutAt(days: readonly number[]): [IsoDate, IsoDate][] {
  const firsts = [...new Set([0, ...days])].sort((a, b) => a - b);
  return firsts.map((first, i) => [
    plusDays(START, first),
    i + 1 < firsts.length ? plusDays(START, (firsts[i + 1] as number) - 1) : END,
  ]);
}

const cuts = fc.array(fc.integer({ min: 1, max: SPAN - 1 }), { maxLength: 6 });

describe('pay periods', () => {
  it('add up to the money of the case, wherever the calendar and the pay are cut', () => {
    fc.assert(
      fc.property(drawn, cuts, ({ given }, days) => {
        const parts = sumsOf(cutAt(days).flatMap(([first, last]) => linesOf(given, first, last)));
        const { sickPay, employerCost } = assess(given, AS_OF).value.money;
        const sum = (of: (period: (typeof sickPay)[number]) => number): number =>
          sickPay.reduce((all, period) => all + ore(of(period)), 0);
        const paid = parts.get('sick-pay') ?? 0;
        const karensavdrag = parts.get('karensavdrag') ?? 0;
        expect(paid + karensavdrag).toBe(sum((period) => period.sickPay));
        expect(0 - karensavdrag).toBe(sum((period) => period.karensavdrag));
        // Each period is rounded by itself.
        expect(Math.abs(paid + karensavdrag - ore(employerCost ?? 0))).toBeLessThanOrEqual(sickPay.length);
        const whole = sumsOf(linesOf(given, START, END));
        expect(parts).toEqual(whole);
      }),
    );
  });

  it('have all pay lost where every pay is monthly', () => {
    fc.assert(
      fc.property(drawn, cuts, ({ list, given }, days) => {
        fc.pre(list.every(isMonthly));
        const parts = sumsOf(cutAt(days).flatMap(([first, last]) => linesOf(given, first, last)));
        const { sickPay } = assess(given, AS_OF).value.money;
        const lost = sickPay.reduce((all, { payLost }) => all + ore(payLost), 0);
        expect(0 - (parts.get('absence') ?? 0)).toBe(lost);
      }),
    );
  });
});

describe('another pay from a day on', () => {
  it('changes no line of the days before it', () => {
    fc.assert(
      fc.property(drawn, pay, fc.integer({ min: 1, max: SPAN }), ({ list, given }, other, offset) => {
        const on = plusDays(START, offset);
        const before = list.filter((row) => row.from < on);
        const changed = withPay(given, [...before, from(on, other)]);
        fc.pre(changed.employment?.convention === undefined || [...before, other].some(isMonthly));
        const last = plusDays(on, -1);
        expect(linesOf(changed, START, last)).toEqual(linesOf(given, START, last));
      }),
    );
  });

  it('that is the same changes no amount, no line and no question', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: SPAN }), ({ list, given }, offset) => {
        const on = plusDays(START, offset);
        fc.pre(!list.some((row) => row.from === on));
        const holds = list.filter((row) => row.from < on).at(-1) as DatedPay;
        const after = list.filter((row) => row.from > on);
        const before = list.filter((row) => row.from < on);
        const repeated = withPay(given, [...before, { ...holds, from: on }, ...after]);
        expect(assess(repeated, AS_OF).value).toEqual(assess(given, AS_OF).value);
        expect(linesOf(repeated, START, END)).toEqual(linesOf(given, START, END));
      }),
    );
  });
});

describe('a list of one pay', () => {
  it('is the pay, but for the remark that it is the same all the time', () => {
    fc.assert(
      fc.property(pay, spells, schedule, convention, (one, ...rest) => {
        const given = caseOf(one, ...rest);
        const listed = withPay(given, [from(EMPLOYED, one)]);
        const { assumptions, ...found } = assess(given, AS_OF);
        const { assumptions: ofList, ...foundOfList } = assess(listed, AS_OF);
        expect(foundOfList).toEqual(found);
        expect(ofList).toEqual(assumptions?.filter(({ fact }) => fact !== 'employment.pay'));
        expect(linesOf(listed, START, END)).toEqual(linesOf(given, START, END));
      }),
    );
  });
});

/** Sick pay that is paid, in öre, by calendar month. */
function paidByMonth(given: Case): Map<string, number> {
  const months = new Map<string, number>();
  for (let day = START; day <= END;) {
    const [year, number] = day.split('-').map(Number) as [number, number];
    const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
    const sums = sumsOf(linesOf(given, day, last));
    months.set(day.slice(0, 7), (sums.get('sick-pay') ?? 0) + (sums.get('karensavdrag') ?? 0));
    day = plusDays(last, 1);
  }
  return months;
}

/** Lines are differences of rounded totals: an öre at either end. */
const ROUNDING = 2;

function expectNoLess(more: Case, less: Case): void {
  const before = paidByMonth(less);
  for (const [month, paid] of paidByMonth(more)) {
    expect(paid).toBeGreaterThanOrEqual((before.get(month) as number) - ROUNDING);
  }
}

/** The pay made another one, in whole öre. */
const made = (row: DatedPay, of: (inOre: number) => number): DatedPay =>
  'monthly' in row
    ? { ...row, monthly: of(ore(row.monthly)) / 100 }
    : { ...row, hourly: of(ore(row.hourly)) / 100 };

describe('more pay', () => {
  it('by the same factor in every row gives no month less sick pay', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 2, max: 5 }), ({ list, given }, factor) => {
        const raised = list.map((row) => made(row, (inOre) => inOre * factor));
        expectNoLess(withPay(given, raised), given);
      }),
    );
  });

  it('by the same amount in every row gives none less where the pay is one', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 10_000 }), ({ list, given }, more) => {
        const [first] = list as [DatedPay];
        fc.pre(given.employment?.convention === undefined || isMonthly(first));
        const same = list.map((row) => from(row.from, first));
        const raised = same.map((row) => made(row, (inOre) => inOre + more));
        expectNoLess(withPay(given, raised), withPay(given, same));
      }),
    );
  });

  it('by the same amount in every row can give less where a raise comes before the karensavdrag is made in full', () => {
    // An hour at 100 kr, then one at 2 000 kr: 80 + 1 600, less 16 % of 40 × 100. With 100 kr more an hour: 160 + 1 680,
    // less 16 % of 40 × 200.
    const given = (more: number): Case => ({
      ref: 'A-1',
      employment: {
        from: EMPLOYED,
        to: null,
        pay: [
          { from: EMPLOYED, hourly: 100 + more, hoursPerWeek: 40 },
          { from: '2026-03-03', hourly: 2000 + more, hoursPerWeek: 40 },
        ],
      },
      spells: [
        { from: '2026-03-02', to: '2026-03-02', extent: 1, hoursFirstDay: 1 },
        { from: '2026-03-03', to: '2026-03-03', extent: 1, hoursFirstDay: 1 },
      ],
    });
    expect(paidByMonth(given(0)).get('2026-03')).toBe(ore(1680 - 640));
    expect(paidByMonth(given(100)).get('2026-03')).toBe(ore(1840 - 1280));
  });
});

describe('the sick pay of a period', () => {
  const date = fc.integer({ min: 0, max: 60 }).map((day) => plusDays(START, day));

  it('is that of an addition by hand', () => {
    fc.assert(
      fc.property(
        pays,
        date,
        fc.array(fc.constantFrom(0, 0, 0.5, 4, 7.35, 8, 11.25), { minLength: 1, maxLength: 14 }),
        convention,
        (list, first, hours, ofConvention) => {
          const days = hours.map((missed, i) => ({ date: plusDays(first, i), hours: missed }));
          const to = plusDays(first, hours.length - 1);
          const shifts = days.filter((day) => day.hours > 0);
          const given = caseOf(
            list,
            [{ from: first, to, extent: 1 }],
            { shifts, from: first, to },
            ofConvention,
          );
          expect(assess(given, AS_OF).value.money.sickPay).toMatchObject([
            byHand(list, days, given.employment?.convention as HandConvention | undefined),
          ]);
        },
      ),
    );
  });
});
