import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Case, type CaseEmployment, type CaseSpell } from '../../src/core.js';
import {
  payrollLineNames,
  payrollLines,
  type PayKind,
  type PayrollLine,
  type SickPayAgreement,
} from '../../src/formats.js';
import { payrollLines as core } from '../../src/formats/payroll/payroll-lines.js';
import { InvalidInput } from '../../src/index.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };
const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const APRIL = { from: '2026-04-01', to: '2026-04-30' };

/** As many agreements of salaried employees have it. */
const AGREEMENT: SickPayAgreement = {
  bands: [
    { fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 },
    { fromDay: 91, toDay: null, belowCeiling: 0, aboveCeiling: 80 },
  ],
};

const caseOf = (given: Partial<Case>): Case => ({ ref: 'A-1', employment: EMPLOYMENT, spells: [], ...given });
const spell = (from: string, to: string | null, more: Partial<CaseSpell> = {}): CaseSpell => ({
  from,
  to,
  extent: 1,
  ...more,
});

const linesOf = (
  given: Partial<Case>,
  period: { from: string; to: string } = MARCH,
  options: { asOf?: string; agreement?: SickPayAgreement } = {},
): readonly PayrollLine[] =>
  payrollLines(caseOf(given), { asOf: '2026-12-31', ...period, ...options }).value.lines;

const short = ({ code, from, to, quantity, unit, rate, amount }: PayrollLine) => [
  code,
  from.slice(5),
  to.slice(5),
  quantity,
  unit,
  rate,
  amount,
];

describe('days that another benefit takes whole', () => {
  const vab = (from: string, to: string): Partial<Case> => ({
    spells: [spell('2026-03-02', '2026-03-31')],
    otherBenefits: [{ kind: 'temporary-parental', from, to, extent: 1 }],
  });
  const after = (given: Partial<Case>): unknown[] =>
    linesOf(given)
      .filter(({ kind }) => kind.startsWith('absence-'))
      .map(({ kind, from, to, quantity, dayNumbers }) => [kind, from, to, quantity, dayNumbers.from]);

  it.each([
    ['none', {}],
    ['days 4 and 5', vab('2026-03-05', '2026-03-06')],
    ['days 2–6', vab('2026-03-03', '2026-03-07')],
    ['days 13 and 14', vab('2026-03-14', '2026-03-15')],
  ])('count among the fourteen, so that calendar days begin on day 15: %s', (_, given) => {
    const spells = [spell('2026-03-02', '2026-03-31')];
    expect(after({ spells, ...given })).toEqual([
      ['absence-after-sick-pay', '2026-03-16', '2026-03-31', 16, 15],
    ]);
  });

  it('leave those after them their numbers', () => {
    const lines = linesOf(vab('2026-03-05', '2026-03-06'));
    expect(lines.filter(({ kind }) => kind === 'sick-pay').map(({ dayNumbers }) => dayNumbers)).toEqual([
      { from: 1, to: 3 },
      { from: 8, to: 12 },
    ]);
  });

  it('begin the next days on theirs where they cross day 14', () => {
    expect(after(vab('2026-03-13', '2026-03-17'))).toEqual([
      ['absence-after-sick-pay', '2026-03-18', '2026-03-31', 14, 17],
    ]);
  });
});

describe('a period without a full return', () => {
  it('has days without sick pay to day 14, and calendar days of absence after it', () => {
    const spells = [
      spell('2026-01-05', '2026-01-18', { workedAfter: false }),
      spell('2026-02-02', '2026-02-27'),
    ];
    const lines = linesOf({ spells }, { from: '2026-02-01', to: '2026-02-28' });
    // Ten working days of 8 hours at 150 kr, and twelve calendar days at 26 000 × 12 / 365.
    expect(lines.map(({ kind, from, to, amount }) => [kind, from, to, amount])).toEqual([
      ['absence-without-sick-pay', '2026-02-02', '2026-02-13', -12_000],
      ['absence-after-sick-pay', '2026-02-16', '2026-02-27', -10_257.53],
    ]);
  });
});

describe('the lines of a pay period', () => {
  it('deduct the absence, give sick pay and make one karensavdrag', () => {
    const lines = linesOf({ spells: [spell('2026-03-02', '2026-03-08')] });
    expect(lines.map(short)).toEqual([
      ['41210', '03-02', '03-06', 40, 'hours', 150, -6000],
      ['41220', '03-02', '03-06', 40, 'hours', 120, 4800],
      ['41110', '03-02', '03-02', 8, 'hours', 120, -960],
    ]);
    expect(lines[0]).toMatchObject({
      kind: 'absence',
      extent: 1,
      projected: false,
      period: { from: '2026-03-02', to: '2026-03-08' },
      dayNumbers: { from: 1, to: 5 },
      lagrum: [{ paragraf: '6', stycke: '1' }],
    });
    expect(lines[2]?.lagrum).toMatchObject([{ paragraf: '6', stycke: '2' }]);
  });

  it('are none without sickness in it', () => {
    const found = payrollLines(caseOf({ spells: [spell('2026-03-02', '2026-03-08')] }), {
      ...APRIL,
      asOf: '2026-12-31',
    });
    expect(found.value).toEqual({ ref: 'A-1', ...APRIL, lines: [], total: 0, open: [], floor: [] });
    expect(found.basis).toEqual([]);
    expect(found.assumptions).toBeUndefined();
  });

  it('leave the remainder of the karensavdrag to the next pay period, where the first has too little sick pay', () => {
    const given = { spells: [spell('2026-03-31', '2026-04-02', { hoursFirstDay: 2 })] };
    expect(linesOf(given).map(short)).toEqual([
      ['41210', '03-31', '03-31', 2, 'hours', 150, -300],
      ['41220', '03-31', '03-31', 2, 'hours', 120, 240],
      ['41110', '03-31', '03-31', 2, 'hours', 120, -240],
    ]);
    expect(linesOf(given, APRIL).map(short)).toEqual([
      ['41210', '04-01', '04-02', 16, 'hours', 150, -2400],
      ['41220', '04-01', '04-02', 16, 'hours', 120, 1920],
      ['41110', '04-01', '04-01', 6, 'hours', 120, -720],
    ]);
  });

  it('leave it to a relapse within five days too', () => {
    const given = {
      spells: [spell('2026-03-30', '2026-03-30', { hoursFirstDay: 1 }), spell('2026-04-03', '2026-04-08')],
      employment: { ...EMPLOYMENT, schedule: { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 } },
    };
    const karens = (lines: readonly PayrollLine[]) =>
      lines.filter(({ kind }) => kind === 'karensavdrag').map(({ amount }) => amount);
    expect(karens(linesOf(given))).toEqual([-120]);
    expect(karens(linesOf(given, APRIL))).toEqual([-840]);
  });

  it('go over to calendar days and other codes after day 14, and again after days 90 and 364', () => {
    const given = { spells: [spell('2026-03-02', '2027-03-31')] };
    const all = linesOf(given, { from: '2026-03-01', to: '2027-12-31' }, { asOf: '2027-12-31' });
    // 26 000 × 12 / 365 = 854.79 a day: 76, 274 and 31 days.
    expect(all.slice(3).map(short)).toEqual([
      ['41310', '03-16', '05-30', 76, 'days', 854.79, -64964.38],
      ['41410', '05-31', '02-28', 274, 'days', 854.79, -234213.7],
      ['41500', '03-01', '03-31', 31, 'days', 854.79, -26498.63],
    ]);
    expect(all.slice(3).map(({ dayNumbers }) => dayNumbers)).toEqual([
      { from: 15, to: 90 },
      { from: 91, to: 364 },
      { from: 365, to: 395 },
    ]);
  });

  it('say what they assume: what the case does, and the calendar days', () => {
    const found = core(caseOf({ spells: [spell('2026-03-02', '2026-03-31')] }), {
      ...MARCH,
      asOf: '2026-12-31',
    });
    expect(found.assumptions?.map(({ assumed }) => assumed)).toEqual([
      'employee',
      'monday-to-friday-without-public-holidays',
      'first-day',
      'full-return',
      'no-earlier-deductions',
      'calendar-days',
    ]);
  });

  it.each([
    ['state', 1155, /^Villkorsavtalen för staten .*3,3 %/],
    ['municipal', 1250, /kalenderdagslön/],
    ['annual-hours', 1150.68, /× 12 \/ 365/],
    ['working-days-21', 1150.68, /× 12 \/ 365/],
    ['karensperiod', 1150.68, /× 12 \/ 365/],
  ] as const)('cite for a day after day 14 what it was calculated by: %s', (convention, rate, source) => {
    const pay = { monthly: 35000, hoursPerWeek: 40 };
    const february = { from: '2026-02-01', to: '2026-02-28' };
    const given = { spells: [spell('2026-01-12', '2026-02-28')] };
    const line = linesOf({ ...given, employment: { ...EMPLOYMENT, pay, convention } }, february).find(
      ({ code }) => code === '41310',
    );
    const sources = (line?.lagrum ?? []).flatMap((one) => ('kalla' in one ? [one.kalla] : []));
    expect([line?.rate, sources]).toEqual([rate, [expect.stringMatching(source)]]);
  });

  it('under the state agreement know no pay of an hour, and deduct 3.3 % a day', () => {
    const lines = linesOf({
      employment: { ...EMPLOYMENT, convention: 'state' },
      spells: [spell('2026-03-02', '2026-03-17')],
    });
    expect(lines.map(short)).toEqual([
      ['41210', '03-02', '03-15', 80, 'hours', null, -12012],
      ['41220', '03-02', '03-15', 80, 'hours', null, 9609.6],
      // 80 % of 858 kr on the first day, the rest of a fifth of the week on the second.
      ['41110', '03-02', '03-03', 8, 'hours', null, -956.8],
      ['41310', '03-16', '03-17', 2, 'days', 858, -1716],
    ]);
  });

  it('of hourly pay hold no deduction for what was not earned', () => {
    const lines = linesOf({
      employment: { ...EMPLOYMENT, pay: { hourly: 150, hoursPerWeek: 40 } },
      spells: [spell('2026-03-02', '2026-03-31', { notifiedOn: '2026-03-03' })],
    });
    expect(lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['sick-pay', 8640],
      ['karensavdrag', -960],
    ]);
  });

  it('deduct days before a late notice, in the qualifying time and without a full return, with no sick pay for them', () => {
    const late = linesOf({ spells: [spell('2026-03-02', '2026-03-04', { notifiedOn: '2026-03-04' })] });
    expect(late.map(short)).toEqual([
      ['41210', '03-02', '03-03', 16, 'hours', 150, -2400],
      ['41210', '03-04', '03-04', 8, 'hours', 150, -1200],
      ['41220', '03-04', '03-04', 8, 'hours', 120, 960],
      ['41110', '03-04', '03-04', 8, 'hours', 120, -960],
    ]);
    expect(late[0]).toMatchObject({ kind: 'absence-without-sick-pay', lagrum: [{ paragraf: '8' }] });
    const temporary = linesOf({
      employment: { ...EMPLOYMENT, from: '2026-02-25', to: '2026-03-20' },
      spells: [spell('2026-03-02', '2026-03-24')],
    });
    expect(temporary.map(({ kind, from, to, lagrum }) => [kind, from, to, lagrum[0]])).toMatchObject([
      ['absence-without-sick-pay', '2026-03-02', '2026-03-10', { paragraf: '3' }],
      ['absence', '2026-03-11', '2026-03-13', { paragraf: '6' }],
      ['sick-pay', '2026-03-11', '2026-03-13', { paragraf: '6' }],
      ['karensavdrag', '2026-03-11', '2026-03-11', { paragraf: '6' }],
      ['absence-after-sick-pay', '2026-03-16', '2026-03-20', { paragraf: '7' }],
    ]);
    const barred = linesOf({
      spells: [spell('2026-01-05', '2026-02-20', { workedAfter: false }), spell('2026-03-02', '2026-03-03')],
    });
    expect(barred).toMatchObject([
      { kind: 'absence-without-sick-pay', amount: -2400, lagrum: [{ paragraf: '4 a' }] },
    ]);
  });

  it('are cut where the projection begins', () => {
    const given = {
      spells: [spell('2026-03-02', null)],
      prognosis: { on: '2026-03-02', expectedTo: '2026-03-08' },
    };
    const lines = linesOf(given, MARCH, { asOf: '2026-03-04' });
    expect(lines.map(({ code, from, to, projected }) => [code, from, to, projected])).toEqual([
      ['41210', '2026-03-02', '2026-03-04', false],
      ['41220', '2026-03-02', '2026-03-04', false],
      ['41110', '2026-03-02', '2026-03-02', false],
      ['41210', '2026-03-05', '2026-03-06', true],
      ['41220', '2026-03-05', '2026-03-06', true],
    ]);
  });

  it('are cut where the extent changes', () => {
    const lines = linesOf({
      spells: [spell('2026-03-02', '2026-03-03'), spell('2026-03-04', '2026-03-04', { extent: 0.5 })],
    });
    expect(lines.filter(({ kind }) => kind === 'absence').map(short)).toEqual([
      ['41210', '03-02', '03-03', 16, 'hours', 150, -2400],
      ['41210', '03-04', '03-04', 4, 'hours', 150, -600],
    ]);
    const after = linesOf({
      spells: [spell('2026-03-02', '2026-03-17'), spell('2026-03-18', '2026-03-19', { extent: 0.25 })],
    });
    expect(after.filter(({ unit }) => unit === 'days').map(short)).toEqual([
      ['41310', '03-16', '03-17', 2, 'days', 854.79, -1709.59],
      ['41310', '03-18', '03-19', 2, 'days', 213.7, -427.4],
    ]);
  });

  it('name the pay where it is not known', () => {
    const found = payrollLines(
      caseOf({ employment: { from: '2020-01-01', to: null }, spells: [spell('2026-03-31', '2026-04-02')] }),
      { ...APRIL, asOf: '2026-12-31' },
    );
    expect(found.value).toMatchObject({
      lines: [],
      total: null,
      open: [{ id: 'pay', from: '2026-03-31' }],
    });
    const without = payrollLines(caseOf({ employment: { from: '2020-01-01', to: null } }), {
      ...APRIL,
      asOf: '2026-12-31',
    });
    expect(without.value).toMatchObject({ total: 0, open: [] });
  });

  it('of somebody without an employer are none', () => {
    const found = payrollLines(
      { ref: 'A-1', selfEmployed: { karenstid: 7 }, spells: [spell('2026-03-02', '2026-03-31')] },
      { ...MARCH, asOf: '2026-12-31' },
    );
    expect(found.value).toMatchObject({ lines: [], open: [] });
  });

  it('start from the opening balances', () => {
    const lines = linesOf({
      opening: { periodFrom: '2026-02-25', sickTo: '2026-03-01', sickPayDays: 5, deducted: 360 },
      spells: [spell('2026-03-02', '2026-03-03')],
    });
    expect(lines.map(short)).toEqual([
      ['41210', '03-02', '03-03', 16, 'hours', 150, -2400],
      ['41220', '03-02', '03-03', 16, 'hours', 120, 1920],
      ['41110', '03-02', '03-02', 5, 'hours', 120, -600],
    ]);
    expect(lines[0]?.dayNumbers).toEqual({ from: 6, to: 7 });
  });

  it('have a name for every kind', () => {
    const kinds: readonly PayKind[] = ['absence', 'sick-pay', 'karensavdrag'];
    expect(kinds.every((kind) => payrollLineNames[kind].sv.length > 0)).toBe(true);
  });
});

describe('what an agreement gives after day 14', () => {
  const agreed = (
    given: Partial<Case>,
    period = { from: '2026-03-01', to: '2027-12-31' },
    agreement = AGREEMENT,
  ) =>
    linesOf(given, period, { agreement })
      .filter(({ kind }) => kind.startsWith('agreed'))
      .map(short);

  it('is nothing unless one is given', () => {
    const lines = linesOf({ spells: [spell('2026-03-02', '2026-03-31')] });
    expect(lines.filter(({ kind }) => kind.startsWith('agreed'))).toEqual([]);
  });

  it('is a share of the pay up to the ceiling, and another above it', () => {
    // 65 000 × 12 = 780 000; the ceiling of 2026 is 10 × 59 200 = 592 000.
    const given = {
      employment: { ...EMPLOYMENT, pay: { monthly: 65000, hoursPerWeek: 40 } },
      spells: [spell('2026-03-02', '2026-06-02')],
    };
    expect(agreed(given)).toEqual([
      ['41320', '03-16', '05-30', 76, 'days', 162.19, 12326.58],
      ['41330', '03-16', '05-30', 76, 'days', 463.56, 35230.68],
      ['41420', '05-31', '06-02', 3, 'days', 412.05, 1236.17],
    ]);
  });

  it('is only the lower share below the ceiling, at the extent', () => {
    const given = { spells: [spell('2026-03-02', '2026-03-20', { extent: 0.5 })] };
    expect(agreed(given)).toEqual([['41320', '03-16', '03-20', 5, 'days', 42.74, 213.7]]);
  });

  it('follows hourly pay over the weeks of a year', () => {
    const given = {
      employment: { ...EMPLOYMENT, pay: { hourly: 150, hoursPerWeek: 40 } },
      spells: [spell('2026-03-02', '2026-03-20')],
    };
    // 150 × 40 × 52 = 312 000 a year, as 26 000 a month.
    expect(agreed(given)).toEqual([['41320', '03-16', '03-20', 5, 'days', 85.48, 427.4]]);
  });

  it('ends with the last day of its bands', () => {
    const bands = [{ fromDay: 20, toDay: 21, belowCeiling: 10, aboveCeiling: 0 }];
    expect(agreed({ spells: [spell('2026-03-02', '2026-03-31')] }, MARCH, { bands })).toEqual([
      ['41320', '03-21', '03-22', 2, 'days', 85.48, 170.96],
    ]);
  });

  it('is open where the ceiling of the year is not known', () => {
    const found = (to: string) =>
      payrollLines(caseOf({ spells: [spell('2026-03-02', '2029-01-31')] }), {
        from: '2026-03-01',
        to,
        asOf: '2026-12-31',
        agreement: AGREEMENT,
      }).value.open;
    expect(found('2026-12-31')).toEqual([]);
    expect(found('2029-12-31')).toMatchObject([{ id: 'parameter-unknown' }]);
  });
});

describe('laws of payroll lines', () => {
  const START = toDay('2025-11-20');
  const spells = fc.array(
    fc
      .record({
        offset: fc.integer({ min: 0, max: 160 }),
        days: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 })),
        extent: fc.constantFrom<CaseSpell['extent']>(1, 0.75, 0.5, 0.25),
        late: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
        hoursFirstDay: fc.option(fc.constantFrom(0.25, 1.1, 4), { nil: undefined }),
        workedAfter: fc.option(fc.boolean(), { nil: undefined }),
      })
      .map(({ offset, days, late, ...rest }): CaseSpell => {
        const from = addDays(START, offset);
        return {
          from: toIso(from),
          to: toIso(addDays(from, days - 1)),
          extent: rest.extent,
          ...(late !== undefined && { notifiedOn: toIso(addDays(from, late)) }),
          ...(rest.hoursFirstDay !== undefined && { hoursFirstDay: rest.hoursFirstDay }),
          ...(rest.workedAfter !== undefined && { workedAfter: rest.workedAfter }),
        };
      }),
    { maxLength: 8 },
  );
  const employment = fc
    .record({
      // Never so little that an hour gives less than half an öre: a line of nothing is left out, with its hours.
      monthly: fc.integer({ min: 10_000, max: 9_000_000 }),
      hourly: fc.boolean(),
      hoursPerWeek: fc.constantFrom(40, 38.25, 12.5),
      convention: fc.constantFrom('annual-hours', 'working-days-21', 'state'),
      schedule: fc.constantFrom(
        undefined,
        { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
        { sat: 12, sun: 12.25 },
      ),
      ends: fc.option(fc.integer({ min: 10, max: 200 }), { nil: undefined }),
    })
    .map(({ monthly, hourly, hoursPerWeek, convention, schedule, ends }) => ({
      from: '2025-11-01',
      to: ends === undefined ? null : toIso(addDays(START, ends)),
      ...(schedule !== undefined && { schedule }),
      ...(hourly
        ? { pay: { hourly: Math.max(1, Math.round(monthly / 160)) / 100, hoursPerWeek } }
        : { pay: { monthly: monthly / 100, hoursPerWeek }, convention: convention as 'state' }),
    }));
  const cases = fc
    .record({ employment, spells, ongoing: fc.boolean(), more: fc.integer({ min: 0, max: 60 }) })
    .map(({ employment, spells, ongoing, more }): Case => {
      const last = [...spells].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
      if (!ongoing || last === undefined || spells.filter(({ from }) => from === last.from).length > 1) {
        return { ref: 'A-1', employment, spells };
      }
      return {
        ref: 'A-1',
        employment,
        spells: spells.map((each) => (each === last ? { ...each, to: null } : each)),
        prognosis: { on: last.from, expectedTo: toIso(addDays(toDay(last.to as string), more)) },
      };
    });
  const asOfs = fc.integer({ min: 0, max: 260 }).map((offset) => toIso(addDays(START, offset)));
  const partitions = fc
    .uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 12 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 501])
    .map((cuts) =>
      cuts.slice(1).map((to, i) => ({
        from: toIso(addDays(START, cuts[i] as number)),
        to: toIso(addDays(START, to - 1)),
      })),
    );

  const ore = (kronor: number): number => Math.round(kronor * 100);
  const sum = (lines: readonly PayrollLine[], kind: PayKind): number =>
    lines.filter((line) => line.kind === kind).reduce((total, { amount }) => total + ore(amount), 0);

  it('any pay periods add up to the money of the case, to the öre', () => {
    fc.assert(
      fc.property(cases, asOfs, partitions, (given, asOf, periods) => {
        const { sickPay } = assess(given, { asOf }).value.money;
        const lines = periods.flatMap((period) => core(given, { ...period, asOf }).value.lines);
        const money = (of: 'payLost' | 'karensavdrag' | 'sickPay'): number =>
          sickPay.reduce((total, period) => total + ore(period[of]), 0);
        expect(0 - sum(lines, 'karensavdrag')).toBe(money('karensavdrag'));
        expect(sum(lines, 'sick-pay') + sum(lines, 'karensavdrag')).toBe(money('sickPay'));
        const monthly = given.employment?.pay !== undefined && 'monthly' in given.employment.pay;
        expect(0 - sum(lines, 'absence')).toBe(monthly ? money('payLost') : 0);
      }),
    );
  });

  it('any pay periods give what one long pay period gives, with an agreement too', () => {
    fc.assert(
      fc.property(cases, asOfs, partitions, (given, asOf, periods) => {
        const options = { asOf, agreement: AGREEMENT };
        const whole = { from: periods[0]?.from ?? '', to: periods.at(-1)?.to ?? '' };
        const parts = periods.map((period) => core(given, { ...period, ...options }).value);
        const all = core(given, { ...whole, ...options }).value;
        expect(parts.reduce((total, part) => total + ore(part.total ?? NaN), 0)).toBe(ore(all.total ?? NaN));
        const hours = (lines: readonly PayrollLine[]): number =>
          lines
            .filter(({ kind }) => kind === 'absence')
            .reduce((total, { quantity }) => total + ore(quantity), 0);
        expect(hours(parts.flatMap(({ lines }) => lines))).toBe(hours(all.lines));
      }),
    );
  });

  it('lines lie in the pay period, deductions are negative and what is given positive', () => {
    fc.assert(
      fc.property(cases, asOfs, partitions, (given, asOf, [period]) => {
        const { lines, total } = core(given, {
          ...(period as typeof MARCH),
          asOf,
          agreement: AGREEMENT,
        }).value;
        for (const { from, to, amount, kind, quantity } of lines) {
          expect([from >= (period?.from ?? ''), to <= (period?.to ?? ''), from <= to]).toEqual([
            true,
            true,
            true,
          ]);
          const gives = kind === 'sick-pay' || kind.startsWith('agreed');
          expect(amount > 0).toBe(gives);
          expect(quantity).toBeGreaterThanOrEqual(0);
        }
        expect(lines.reduce((all, { amount }) => all + ore(amount), 0)).toBe(ore(total ?? NaN));
      }),
    );
  });

  it('a karensavdrag never takes more than the sick pay of its pay period', () => {
    fc.assert(
      fc.property(cases, asOfs, partitions, (given, asOf, periods) => {
        for (const period of periods) {
          const { lines } = core(given, { ...period, asOf }).value;
          expect(sum(lines, 'sick-pay') + sum(lines, 'karensavdrag')).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('input that does not fit', () => {
  const band = { fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 };
  const issuesOf = (options: object, given: unknown = caseOf({})) => {
    try {
      payrollLines(given as Case, { ...MARCH, asOf: '2026-04-01', ...options });
    } catch (error) {
      if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
      throw error;
    }
    return [];
  };
  const bands = (...list: object[]) => ({ agreement: { bands: list } });

  it.each([
    ['what fits', bands(band, { ...band, fromDay: 91, toDay: null }), []],
    ['no bands', bands(), []],
    ['a reversed pay period', { to: '2026-02-28' }, [['to', 'reversed']]],
    ['no such day', { to: '2026-02-29' }, [['to', 'no-such-date']]],
    ['no day of assessment', { asOf: undefined }, [['asOf', 'missing']]],
    ['an unknown option', { hemligt: 1 }, [['', 'unknown-key']]],
    ['a day of sick pay', bands({ ...band, fromDay: 14 }), [['agreement.bands.0.fromDay', 'not-applicable']]],
    ['half a day', bands({ ...band, toDay: 20.5 }), [['agreement.bands.0.toDay', 'not-whole']]],
    ['a reversed band', bands({ ...band, toDay: 14 }), [['agreement.bands.0.toDay', 'reversed']]],
    [
      'bands that overlap',
      bands(band, { ...band, fromDay: 90 }),
      [['agreement.bands.1.fromDay', 'not-applicable']],
    ],
    [
      'a band after one without an end',
      bands({ ...band, toDay: null }, { ...band, fromDay: 200, toDay: null }),
      [['agreement.bands.1.fromDay', 'not-applicable']],
    ],
    [
      'more than all',
      bands({ ...band, belowCeiling: 101 }),
      [['agreement.bands.0.belowCeiling', 'too-large']],
    ],
    [
      'less than nothing',
      bands({ ...band, aboveCeiling: -1 }),
      [['agreement.bands.0.aboveCeiling', 'negative']],
    ],
    [
      'a thousandth',
      bands({ ...band, aboveCeiling: 1.001 }),
      [['agreement.bands.0.aboveCeiling', 'more-than-two-decimals']],
    ],
  ])('%s', (_, options, issues) => {
    expect(issuesOf(options)).toEqual(issues);
  });

  it('a case that is none', () => {
    expect(issuesOf({}, { ...caseOf({}), hemligt: 1 })).toEqual([['', 'unknown-key']]);
  });
});

describe('the state agreement beyond five working days', () => {
  it.each([
    [1, -27_720, 22_176],
    [0.5, -13_860, 11_088],
    [0.25, -6930, 5544],
  ])('deducts calendar days by the extent %d', (extent, absence, sickPay) => {
    const { value } = payrollLines(
      {
        ref: 'A-1',
        employment: {
          from: '2020-01-01',
          to: null,
          pay: { monthly: 60_000, hoursPerWeek: 40 },
          convention: 'state',
        },
        spells: [{ from: '2026-01-12', to: '2026-01-25', extent }],
      },
      { from: '2026-01-01', to: '2026-01-31', asOf: '2026-02-01' },
    );
    expect(value.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['absence', absence],
      ['sick-pay', sickPay],
      ['karensavdrag', -2208],
    ]);
  });
});

describe('five and six working days under the state agreement, at half extent', () => {
  it.each([
    // 60 000 × 4.6 % × 5 × ½, and from the sixth working day on 60 000 × 3.3 % × 8 calendar days × ½.
    ['2026-01-16', -6900],
    ['2026-01-18', -6900],
    ['2026-01-19', -7920],
  ])('through %s', (to, absence) => {
    const { value } = payrollLines(
      {
        ref: 'A-1',
        employment: {
          from: '2020-01-01',
          to: null,
          pay: { monthly: 60_000, hoursPerWeek: 40 },
          convention: 'state',
        },
        spells: [{ from: '2026-01-12', to, extent: 0.5 }],
      },
      { from: '2026-01-01', to: '2026-01-31', asOf: '2026-02-01' },
    );
    expect(value.lines.find(({ kind }) => kind === 'absence')?.amount).toBe(absence);
  });
});

describe('what is not known of the parts of the pay', () => {
  const MARCH = { from: '2026-03-01', to: '2026-03-31', asOf: '2026-04-01' };
  const openIn = (employment: Partial<CaseEmployment>, options = MARCH): [string, string][] =>
    payrollLines(
      {
        ref: 'A-1',
        employment: {
          from: '2020-01-01',
          to: null,
          pay: { monthly: 30_000, hoursPerWeek: 30 },
          ...employment,
        },
        spells: [{ from: '2026-03-02', to: '2026-03-03', extent: 0.5 }],
      },
      options,
    ).value.open.map(({ id, from }) => [id, from]);
  const supplements: CaseEmployment['supplements'] = [
    { kind: 'unsocial-hours', days: ['mon', 'tue', 'wed'], from: '18:00', to: '24:00', rate: 50 },
  ];

  it('stands open beside the lines, and not where there are none', () => {
    expect(openIn({ supplements })).toEqual([['unsocial-hours', '2026-03-02']]);
    expect(openIn({ averageWeek: { weeks: [{ from: '2025-01-06', hours: 30 }] } })).toEqual([
      ['average-week', '2026-03-02'],
    ]);
    expect(openIn({ supplements }, { from: '2026-04-01', to: '2026-04-30', asOf: '2026-05-01' })).toEqual([]);
  });

  it.each([
    ['on a day of the karens, without a word', '2026-03-02', undefined, true],
    ['on a day of the karens, outside it', '2026-03-02', false, false],
    ['on a day of the karens, in it', '2026-03-02', true, false],
    ['after the karens', '2026-03-03', undefined, false],
  ] as const)('a part %s', (_, date, inKarens, isAssumed) => {
    const { assumptions = [] } = payrollLines(
      {
        ref: 'A-1',
        employment: {
          from: '2020-01-01',
          to: null,
          pay: { hourly: 170, hoursPerWeek: 40 },
          convention: 'karensperiod',
        },
        spells: [{ from: '2026-03-02', to: '2026-03-03', extent: 1 }],
        lost: [
          { date, kind: 'unsocial-hours', hours: 3, rate: 50, ...(inKarens !== undefined && { inKarens }) },
        ],
      },
      MARCH,
    );
    expect(assumptions.some(({ fact }) => fact === 'lost.inKarens')).toBe(isAssumed);
  });
});
