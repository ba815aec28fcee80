import { describe, expect, it } from 'vitest';
import type { AssessValue, Case, CaseEmployment, OpenQuestion } from '../../src/core.js';
import { payrollLines, spellsFromRows, type AbsenceRow } from '../../src/formats.js';
import { assess, compare, InvalidInput, whatIf } from '../../src/index.js';
import { byHand, type HandPay } from '../support/pay-by-hand.js';
import { hourly, monthly, rows, sick, type DatedPayRow, type Month } from './dated-pay.rows.js';

const AS_OF = { asOf: '2027-12-31' };
const RAISE = [monthly('2020-01-01', 26000), monthly('2026-03-09', 31200)];

const caseOf = (employment: Partial<CaseEmployment>, given: Partial<Case>): Case => ({
  ref: 'A-17',
  employment: { from: '2020-01-01', to: null, ...employment },
  spells: [],
  ...given,
});
const caseOfRow = ({ pay, employment, spells, given }: DatedPayRow): Case =>
  caseOf({ pay, ...employment }, { spells, ...given });
const valueOf = (given: Case): AssessValue => assess(given, AS_OF).value;

/** The sums of the month's lines by kind, in kronor. */
function monthOf(given: Case, month: string): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const to = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  const ore = new Map<string, number>();
  for (const { kind, amount } of payrollLines(given, { from: `${month}-01`, to, ...AS_OF }).value.lines) {
    ore.set(kind, (ore.get(kind) ?? 0) + Math.round(amount * 100));
  }
  return Object.fromEntries([...ore].map(([kind, sum]) => [kind, sum / 100]));
}

const averageWeekOf = ({ open }: AssessValue): OpenQuestion[] =>
  open.filter(({ interpretation }) => interpretation?.question === 'average-week-of-period');

describe.each(rows)('$name', (row) => {
  const given = caseOfRow(row);
  const value = valueOf(given);

  it('gives the sick pay of every period', () => {
    expect(value.money.sickPay).toMatchObject(row.periods);
    expect(value.money.sickPay).toHaveLength(row.periods.length);
  });

  it('asks for the average week where it changes the karensavdrag, with both answers', () => {
    const asked = averageWeekOf(value);
    if (row.ofEachDay === undefined) {
      expect(asked).toEqual([]);
      return;
    }
    const [from, karensavdrag, sickPay] = row.ofEachDay;
    const sum = (amount: 'karensavdrag' | 'sickPay'): number =>
      row.periods.reduce((all, period) => all + period[amount], 0);
    expect(asked).toMatchObject([
      {
        id: 'disputed-reading',
        from,
        interpretation: { taken: 'pay-at-period-start', other: ['pay-of-each-day'] },
        sickPayOutcomes: [
          { if: 'pay-at-period-start', karensavdrag: sum('karensavdrag'), sickPay: sum('sickPay') },
          { if: 'pay-of-each-day', karensavdrag, sickPay },
        ],
      },
    ]);
  });

  it('has the months of its payslips', () => {
    for (const [month, sums] of Object.entries(row.months ?? {})) expect(monthOf(given, month)).toEqual(sums);
  });
});

it('the reference added up by hand gives the rows that it can read', () => {
  const days = (dates: readonly string[], hours = 8) => dates.map((date) => ({ date, hours }));
  const WEEK = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
  const pays: HandPay[] = [
    { from: '2020-01-01', hourly: 150, hoursPerWeek: 40 },
    { from: '2026-03-05', monthly: 31200, hoursPerWeek: 40 },
  ];
  expect(byHand(pays, days(WEEK))).toEqual({
    payLost: 6480,
    sickPayBefore: 5184,
    karensavdrag: 960,
    sickPay: 4224,
  });
});

describe('a raise that is decided afterwards', () => {
  // 30 000 kr, and 31 200 kr from 1 April; 40 hours, Monday to Friday. An hour more is 1 200 × 12 / 2 080 = 6.923 kr.
  const spells = [sick('2026-03-23', '2026-04-02'), sick('2026-05-04', '2026-05-08')];
  const before = caseOf({ pay: { monthly: 30000, hoursPerWeek: 40 } }, { spells });
  const after = caseOf({ pay: [monthly('2020-01-01', 30000), monthly('2026-04-01', 31200)] }, { spells });
  const found = compare(before, after, AS_OF).value;

  it('changes nothing before its day', () => {
    expect(found.earliestChange).toBe('2026-04-01');
    expect(found.corrections.map(({ from }) => from)).toEqual(['2026-04-01', '2026-05-01']);
  });

  it('corrects the days in April, without another karensavdrag', () => {
    const [april] = found.corrections;
    // −16 × 6.923 + 80 % of it = −22.154; the lines are differences of rounded totals.
    expect([-22.15, -22.16]).toContain(april?.payroll.toCorrect);
    expect(april?.amounts.map(({ kind }) => kind)).toEqual(['absence', 'sick-pay']);
  });

  it('corrects the whole period in May', () => {
    const [, may] = found.corrections;
    // 40 × 6.923 = 276.92, 80 % of it, and a fifth of that.
    expect(may?.amounts.map(({ kind, toCorrect }) => [kind, toCorrect])).toEqual([
      ['absence', -276.92],
      ['sick-pay', 221.54],
      ['karensavdrag', -44.31],
    ]);
    expect(may?.payroll.toCorrect).toBe(-99.69);
  });

  it('is the same as a what-if from that day', () => {
    const change = {
      kind: 'new-pay',
      pay: { monthly: 31200, hoursPerWeek: 40 },
      from: '2026-04-01',
    } as const;
    expect(whatIf(before, change, AS_OF).value.compared.corrections).toEqual(found.corrections);
    const all = whatIf(before, { kind: 'new-pay', pay: change.pay }, AS_OF).value.compared;
    expect(all.earliestChange).toBe('2026-03-23');
  });
});

describe('what an agreement gives after sick pay', () => {
  const bands = [
    { fromDay: 15, toDay: 18, belowCeiling: 10, aboveCeiling: 90 },
    { fromDay: 20, toDay: 22, belowCeiling: 20, aboveCeiling: 0 },
  ];
  const linesWith = (pay: CaseEmployment['pay'] & object) =>
    payrollLines(caseOf({ pay }, { spells: [sick('2026-03-02', '2026-03-31')] }), {
      from: '2026-03-01',
      to: '2026-03-31',
      agreement: { bands },
      ...AS_OF,
    })
      .value.lines.filter(({ dayNumbers }) => dayNumbers.from > 14)
      .map(({ kind, from, to, dayNumbers, amount }) => [
        kind,
        from,
        to,
        dayNumbers.from,
        dayNumbers.to,
        amount,
      ]);

  it('follows the pay of each day, and the days of the period whatever day the pay changes', () => {
    // A day of 26 000 kr is 854.79, of 31 200 kr 1 025.75. 2 × 85.48 + 2 × 102.58, and 3 × 205.15.
    expect(linesWith([monthly('2020-01-01', 26000), monthly('2026-03-18', 31200)])).toEqual([
      ['absence-after-sick-pay', '2026-03-16', '2026-03-17', 15, 16, -1709.59],
      ['agreed-pay', '2026-03-16', '2026-03-17', 15, 16, 170.96],
      ['absence-after-sick-pay', '2026-03-18', '2026-03-31', 17, 30, -14360.55],
      ['agreed-pay', '2026-03-18', '2026-03-19', 17, 18, 205.15],
      ['agreed-pay', '2026-03-21', '2026-03-23', 20, 22, 615.45],
    ]);
  });

  it('is divided at the ceiling by the pay of each day', () => {
    // 2026: 592 000 kr. 660 000 is 68 000 above it: 90 % of 68 000 / 365 is 167.67 a day.
    expect(
      linesWith([monthly('2020-01-01', 26000), monthly('2026-03-18', 55000)]).filter(([kind]) =>
        String(kind).startsWith('agreed'),
      ),
    ).toEqual([
      ['agreed-pay', '2026-03-16', '2026-03-17', 15, 16, 170.96],
      ['agreed-pay', '2026-03-18', '2026-03-19', 17, 18, 324.38],
      ['agreed-pay-above-ceiling', '2026-03-18', '2026-03-19', 17, 18, 335.34],
      ['agreed-pay', '2026-03-21', '2026-03-23', 20, 22, 973.15],
    ]);
  });
});

describe('another pay from a day on, of a list', () => {
  const pay = [monthly('2020-01-01', 26000), monthly('2026-03-04', 28600)];
  const listed = caseOf({ pay }, { spells: [sick('2026-03-02', '2026-03-06')] });
  const payAfter = (from: string) =>
    whatIf(listed, { kind: 'new-pay', pay: { monthly: 31200, hoursPerWeek: 40 }, from }, AS_OF).value.case
      .employment?.pay;

  it('comes after those before it', () => {
    expect(payAfter('2026-03-05')).toEqual([...pay, monthly('2026-03-05', 31200)]);
  });

  it('takes the place of one from the same day', () => {
    expect(payAfter('2026-03-04')).toEqual([pay[0], monthly('2026-03-04', 31200)]);
  });

  it('drops the convention only where no pay is monthly any more', () => {
    const state = caseOf({ pay, convention: 'state' }, { spells: listed.spells });
    const conventionAfter = (from: string) =>
      whatIf(state, { kind: 'new-pay', pay: { hourly: 180, hoursPerWeek: 40 }, from }, AS_OF).value.case
        .employment?.convention;
    expect(conventionAfter('2026-03-05')).toBe('state');
    expect(conventionAfter('2020-01-01')).toBeUndefined();
  });
});

describe('one pay for all time', () => {
  const assumed = (given: Case) =>
    (assess(given, AS_OF).assumptions ?? []).filter(({ fact }) => fact === 'employment.pay');
  const one = { pay: { monthly: 26000, hoursPerWeek: 40 } };
  const SAME = [{ fact: 'employment.pay', assumed: 'same-all-time' }];

  it.each([
    ['from one month to the next', [sick('2026-03-31', '2026-04-01')]],
    ['in two months', [sick('2026-03-02', '2026-03-02'), sick('2026-04-02', '2026-04-02')]],
    ['in the same month of two years', [sick('2025-03-03', '2025-03-03'), sick('2026-03-02', '2026-03-02')]],
  ])('is assumed to be the same %s', (_, spells) => {
    expect(assumed(caseOf(one, { spells }))).toEqual(SAME);
  });

  it('is not within one month, nor where pay has dates, nor outside the employment', () => {
    expect(assumed(caseOf(one, { spells: [sick('2026-03-01', '2026-03-31')] }))).toEqual([]);
    const spells = [sick('2026-03-31', '2026-04-01')];
    expect(assumed(caseOf({ pay: [monthly('2020-01-01', 26000)] }, { spells }))).toEqual([]);
    expect(assumed(caseOf({ ...one, from: '2026-04-01' }, { spells }))).toEqual([]);
    expect(assumed(caseOf({ ...one, to: '2026-03-31' }, { spells }))).toEqual([]);
  });
});

describe('income that qualifies for sickness benefit', () => {
  const spells = [sick('2026-03-02', '2026-03-31')];
  const benefitOf = (pay: CaseEmployment['pay'] & object, benefit?: Case['benefit']) => {
    const { money, open } = valueOf(caseOf({ pay }, { spells, ...(benefit && { benefit }) }));
    return {
      segments: money.benefit.map(({ from, to, perDay, total }) => [from, to, perDay, total]),
      sgi: open.filter(({ id }) => id === 'sgi').map(({ from }) => from),
    };
  };

  it('is not moved by a raise', () => {
    // 312 000 × 0.97 × 80 % / 365 = 663.32.
    const segments = [['2026-03-16', '2026-03-31', 663, 10608]];
    for (const pay of [RAISE, [monthly('2020-01-01', 26000)], [...RAISE, monthly('2026-03-20', 41600)]]) {
      expect(benefitOf(pay, { sgi: 312000 })).toEqual({ segments, sgi: [] });
    }
    expect(benefitOf(RAISE)).toEqual({
      segments: [['2026-03-16', '2026-03-31', null, null]],
      sgi: ['2026-03-16'],
    });
  });

  it('that begins on day 20 holds from that day', () => {
    const sgi = [
      { from: '2026-01-01', sgi: 312000 },
      { from: '2026-03-21', sgi: 480000 },
    ];
    // 480 000 × 0.97 × 80 % / 365 = 1 020.49.
    expect(benefitOf(RAISE, { sgi })).toEqual({
      segments: [
        ['2026-03-16', '2026-03-20', 663, 3315],
        ['2026-03-21', '2026-03-31', 1020, 11220],
      ],
      sgi: [],
    });
  });

  it('is not known before its first row', () => {
    expect(benefitOf(RAISE, { sgi: [{ from: '2026-03-21', sgi: 480000 }] })).toEqual({
      segments: [
        ['2026-03-16', '2026-03-20', null, null],
        ['2026-03-21', '2026-03-31', 1020, 11220],
      ],
      sgi: ['2026-03-16'],
    });
  });
});

describe('schedules with dates', () => {
  const EIGHTS = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };
  const spells = [sick('2026-03-02', '2026-03-13')];
  const found = (schedule: CaseEmployment['schedule'] & object) => {
    const given = caseOf({ pay: { monthly: 26000, hoursPerWeek: 40 }, schedule }, { spells });
    const { money, open } = valueOf(given);
    const { hours, sickPay } = money.sickPay[0] ?? {};
    return { hours, sickPay, open: open.filter(({ id }) => id === 'schedule').map(({ from }) => from) };
  };

  it('change on a Monday in the sickness', () => {
    // 40 + 24 hours at 120, less 960.
    expect(
      found([
        { from: '2020-01-01', schedule: EIGHTS },
        { from: '2026-03-09', schedule: { mon: 8, tue: 8, wed: 8 } },
      ]),
    ).toEqual({ hours: 64, sickPay: 6720, open: [] });
  });

  it('are not known before the first', () => {
    // Thursday and Friday, and a week.
    expect(found([{ from: '2026-03-05', schedule: EIGHTS }])).toEqual({
      hours: 56,
      sickPay: 5760,
      open: ['2026-03-02'],
    });
  });

  it('are a list of shifts for a time', () => {
    const shifts = [
      { date: '2026-03-09', hours: 6 },
      { date: '2026-03-11', hours: 7.5 },
      // Before its row: another schedule holds.
      { date: '2026-03-06', hours: 12 },
    ];
    const rowsWith = (to: string) => [
      { from: '2020-01-01', schedule: EIGHTS },
      { from: '2026-03-09', schedule: { shifts, from: '2026-03-06', to } },
    ];
    // 40 + 13.5 hours at 120, less 960.
    expect(found(rowsWith('2026-03-15'))).toEqual({ hours: 53.5, sickPay: 5460, open: [] });
    expect(found(rowsWith('2026-03-11'))).toEqual({ hours: 53.5, sickPay: 5460, open: ['2026-03-12'] });
  });

  it('are called-in work from a day on, between whose shifts nothing is unknown', () => {
    const schedule = { zeroHour: true as const, shifts: [{ date: '2026-03-10', hours: 5 }] };
    // 45 hours at 120, less 960.
    expect(
      found([
        { from: '2020-01-01', schedule: EIGHTS },
        { from: '2026-03-09', schedule },
      ]),
    ).toEqual({ hours: 45, sickPay: 4440, open: [] });
  });

  it('rotate from the day of their own', () => {
    const rotation = { startsOn: '2026-03-02', weeks: [{ mon: 8 }, { mon: 4, tue: 4 }] };
    // 32 hours of the old schedule; of the rotation's first week only a Monday that is over, of its second 8 hours.
    expect(
      found([
        { from: '2020-01-01', schedule: EIGHTS },
        { from: '2026-03-06', schedule: rotation },
      ]),
    ).toEqual({ hours: 40, sickPay: 3840, open: [] });
  });
});

describe('rows of absence beside what has dates', () => {
  const spellsOf = (list: readonly AbsenceRow[], more: object) => {
    const { spells, issues } = spellsFromRows({ rows: list, ...more });
    return { spells, issues: issues.map(({ code }) => code) };
  };
  const FIVE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8, publicHolidays: 'free' as const };
  const FROM_TUESDAY = { tue: 10, wed: 10, thu: 10, fri: 10, publicHolidays: 'free' as const };
  const friday = { date: '2026-03-06', code: 'sick' } as const;
  const tuesday = { date: '2026-03-10', code: 'sick' } as const;

  it('go on over a day that the new schedule has free', () => {
    const schedule = [
      { from: '2020-01-01', schedule: FIVE },
      { from: '2026-03-09', schedule: FROM_TUESDAY },
    ];
    expect(spellsOf([friday, tuesday], { schedule })).toEqual({
      spells: [sick('2026-03-06', '2026-03-10')],
      issues: [],
    });
  });

  it('do not where it comes a day later', () => {
    const schedule = [
      { from: '2020-01-01', schedule: FIVE },
      { from: '2026-03-10', schedule: FROM_TUESDAY },
    ];
    expect(spellsOf([friday, tuesday], { schedule }).spells.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-06', '2026-03-06'],
      ['2026-03-10', '2026-03-10'],
    ]);
  });

  it('count four hours as a whole day once a day has four', () => {
    const hoursPerWeek = [
      { from: '2020-01-01', hoursPerWeek: 40 },
      { from: '2026-03-09', hoursPerWeek: 20 },
    ];
    const half = { date: '2026-03-06', code: 'sick', hours: 4 } as const;
    const whole = { date: '2026-03-12', code: 'sick', hours: 4 } as const;
    expect(spellsOf([half, whole], { hoursPerWeek })).toEqual({
      spells: [sick('2026-03-06', '2026-03-06', { extent: 0.5 }), sick('2026-03-12', '2026-03-12')],
      issues: [],
    });
  });
});

describe('refuses', () => {
  const spells = [sick('2026-03-02', '2026-03-13')];
  const issuesOf = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
      throw error;
    }
    return [];
  };
  const withPay = (pay: unknown, more: object = {}): Case =>
    caseOf({ pay: pay as never, ...more }, { spells });
  const first = monthly('2020-01-01', 26000);

  it.each([
    ['no row', [], 'employment.pay', 'too-few'],
    ['rows out of order', [monthly('2026-01-01', 26000), first], 'employment.pay.1.from', 'not-in-order'],
    ['two rows of a date', [first, monthly('2020-01-01', 31200)], 'employment.pay.1.from', 'not-in-order'],
    [
      'a first row that is too late',
      [monthly('2026-03-03', 26000)],
      'employment.pay.0.from',
      'begins-too-late',
    ],
    ['a row without a date', [{ monthly: 26000, hoursPerWeek: 40 }], 'employment.pay.0.from', 'missing'],
    ['an unknown field in a row', [{ ...first, bonus: 1 }], 'employment.pay.0', 'unknown-key'],
    ['two kinds of pay in a row', [{ ...first, hourly: 150 }], 'employment.pay.0.hourly', 'not-applicable'],
    ['no pay in a row', [{ from: '2020-01-01', hoursPerWeek: 40 }], 'employment.pay.0.monthly', 'missing'],
    ['a day that is none', [monthly('2025-02-29', 26000)], 'employment.pay.0.from', 'no-such-date'],
    ['no hours', [monthly('2020-01-01', 26000, 0)], 'employment.pay.0.hoursPerWeek', 'not-positive'],
    ['a date in the only pay', first, 'employment.pay', 'unknown-key'],
    ['null', null, 'employment.pay', 'wrong-type'],
    ['a text', '26000', 'employment.pay', 'wrong-type'],
    ['a number in the list', [26000], 'employment.pay.0', 'wrong-type'],
  ])('%s', (_, pay, path, code) => {
    expect(issuesOf(() => assess(withPay(pay), AS_OF))).toEqual([[path, code]]);
  });

  it('a convention where every pay is hourly, and not where one is monthly', () => {
    const convention = { convention: 'working-days-21' };
    const hours = [hourly('2020-01-01', 150), hourly('2026-03-04', 180)];
    expect(issuesOf(() => assess(withPay(hours, convention), AS_OF))).toEqual([
      ['employment.convention', 'not-applicable'],
    ]);
    expect(
      issuesOf(() => assess(withPay([...hours, monthly('2026-03-05', 26000)], convention), AS_OF)),
    ).toEqual([]);
  });

  it('a first pay after the first day of a period that goes on', () => {
    const opening = { periodFrom: '2026-02-26', sickTo: '2026-03-01', sickPayDays: 4, deducted: 0 };
    const given = (from: string) => ({ ...withPay([monthly(from, 26000)]), opening });
    expect(issuesOf(() => assess(given('2026-02-27'), AS_OF))).toEqual([
      ['employment.pay.0.from', 'begins-too-late'],
    ]);
    expect(issuesOf(() => assess(given('2026-02-26'), AS_OF))).toEqual([]);
  });

  it('a first pay after the first of several sicknesses, in whatever order they are given', () => {
    const late = [sick('2026-03-02', '2026-03-03'), sick('2026-02-02', '2026-02-03')];
    for (const list of [late, [...late].reverse()]) {
      const given = { ...withPay([monthly('2026-02-03', 26000)]), spells: list };
      expect(issuesOf(() => assess(given, AS_OF))).toEqual([['employment.pay.0.from', 'begins-too-late']]);
    }
  });

  it('a first pay after the employment’s first day, where somebody fit from later was sick on it', () => {
    const given = (fitFrom: string) =>
      caseOf(
        { from: '2026-03-02', pay: [monthly('2026-03-09', 26000)] },
        { spells: [sick('2026-02-25', '2026-02-27', { fitFrom }), sick('2026-03-10', '2026-03-11')] },
      );
    expect(issuesOf(() => assess(given('2026-03-03'), AS_OF))).toEqual([
      ['employment.pay.0.from', 'begins-too-late'],
    ]);
    expect(issuesOf(() => assess(given('2026-03-02'), AS_OF))).toEqual([]);
  });

  it.each([
    ['no row', [], 'benefit.sgi', 'too-few'],
    [
      'rows out of order',
      [
        { from: '2026-01-01', sgi: 1 },
        { from: '2025-01-01', sgi: 1 },
      ],
      'benefit.sgi.1.from',
      'not-in-order',
    ],
    ['less than nothing', -1, 'benefit.sgi', 'negative'],
    ['less than nothing in a row', [{ from: '2026-01-01', sgi: -1 }], 'benefit.sgi.0.sgi', 'negative'],
    ['an unknown field in a row', [{ from: '2026-01-01', sgi: 1, of: 1 }], 'benefit.sgi.0', 'unknown-key'],
    ['a text', '312000', 'benefit.sgi', 'wrong-type'],
    ['null', null, 'benefit.sgi', 'wrong-type'],
    ['nothing', undefined, 'benefit.sgi', 'missing'],
  ])('of the income: %s', (_, sgi, path, code) => {
    const given = { ...withPay([first]), benefit: { sgi } } as Case;
    expect(issuesOf(() => assess(given, AS_OF))).toEqual([[path, code]]);
  });

  it.each([
    ['no row', [], 'employment.schedule', 'too-few'],
    ['a row without a schedule', [{ from: '2026-01-01' }], 'employment.schedule.0.schedule', 'missing'],
    [
      'two rows of a date',
      [
        { from: '2026-01-01', schedule: { mon: 8 } },
        { from: '2026-01-01', schedule: { tue: 8 } },
      ],
      'employment.schedule.1.from',
      'not-in-order',
    ],
    [
      'too many hours in a row',
      [{ from: '2026-01-01', schedule: { mon: 25 } }],
      'employment.schedule.0.schedule.mon',
      'too-large',
    ],
    ['a text', 'mon', 'employment.schedule', 'wrong-type'],
  ])('of the schedule: %s', (_, schedule, path, code) => {
    expect(issuesOf(() => assess(withPay([first], { schedule }), AS_OF))).toEqual([[path, code]]);
  });

  it('another pay from a day on where none is known before', () => {
    const pay = { monthly: 31200, hoursPerWeek: 40 };
    const unknown = caseOf({}, { spells });
    const change = { kind: 'new-pay', pay, from: '2026-03-04' } as const;
    expect(issuesOf(() => whatIf(unknown, change, AS_OF))).toEqual([['change.from', 'not-applicable']]);
    expect(issuesOf(() => whatIf(unknown, { kind: 'new-pay', pay }, AS_OF))).toEqual([]);
    expect(issuesOf(() => whatIf(unknown, { ...change, pay: monthly('2026-03-04', 1) }, AS_OF))).toEqual([
      ['change.pay', 'unknown-key'],
    ]);
  });
});
