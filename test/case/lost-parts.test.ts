/** Parts of the pay and average weeks in a case: what the employer pays for them, and what is told of the rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, assess, type Case, type CaseEmployment } from '../../src/core.js';
import { payrollLines, type PayrollLine } from '../../src/formats.js';
import { plusDays } from '../oracle/days.js';
import { holdsForAll, valueOf as decidedOf } from '../support/properties.js';

const EMPLOYMENT: CaseEmployment = {
  from: '2020-01-01',
  to: null,
  pay: { monthly: 26000, hoursPerWeek: 40 },
};
/** Monday to Wednesday, 24 hours. */
const SPELL = { from: '2026-03-02', to: '2026-03-04', extent: 1 } as const;
const LOST: NonNullable<Case['lost']> = [
  { date: '2026-03-04', kind: 'commission', amount: 500 },
  { date: '2026-03-02', kind: 'shift', amount: 100 },
  { date: '2026-03-03', kind: 'unsocial-hours', hours: 4, rate: 60 },
  { date: '2026-03-04', kind: 'unsocial-hours', amount: 60.55 },
];
const AS_OF = '2026-12-31';

const caseOf = (given: Partial<Case>, employment: Partial<CaseEmployment> = {}): Case => ({
  ref: 'A-1',
  employment: { ...EMPLOYMENT, ...employment },
  spells: [SPELL],
  ...given,
});
const findingOf = (given: Partial<Case>, employment?: Partial<CaseEmployment>, asOf = AS_OF) =>
  assess(caseOf(given, employment), { asOf });
const sickPayOf = (given: Partial<Case>, employment?: Partial<CaseEmployment>) =>
  findingOf(given, employment).value.money.sickPay;
const issuesOf = (given: Partial<Case>, asOf?: string) => findingOf(given, {}, asOf).value.issues;
const linesOf = (given: Case, from: string, to: string): readonly PayrollLine[] =>
  payrollLines(given, { from, to, asOf: AS_OF }).value.lines;
const short = ({ kind, part, quantity, amount: kronor }: PayrollLine) =>
  part === undefined ? [kind, quantity, kronor] : [kind, part, quantity, kronor];

const ASSUMED = { fact: 'employment.averageWeek.parts', assumed: 'no-parts-in-average-week' };
const NOT_PAID = (i: number) => ({ code: 'lost-not-paid', path: ['lost', i] });

describe('parts of the pay', () => {
  it('give 80 % on the days that the employer pays', () => {
    // (3 600 + 900.55) × 80 % = 3 600.44; 960 of it is deducted.
    expect(sickPayOf({ lost: LOST })).toMatchObject([
      {
        reason: 'ordinary',
        hours: 24,
        partsLost: 900.55,
        payLost: 4500.55,
        sickPayBefore: 3600.44,
        karensavdrag: 960,
        karensHours: null,
        sickPay: 2640.44,
        remaining: 0,
      },
    ]);
  });

  it('are paid by kind, and the lines add up to the sick pay of the case', () => {
    const lines = linesOf(caseOf({ lost: LOST }), '2026-03-01', '2026-03-31');
    expect(lines.map(short)).toEqual([
      ['absence', 24, -3600],
      ['sick-pay', 24, 2880],
      ['sick-pay-parts', 'shift', 0, 80],
      ['karensavdrag', 8, -960],
      ['sick-pay-parts', 'unsocial-hours', 4, 240.44],
      ['sick-pay-parts', 'commission', 0, 400],
    ]);
  });

  it('can be all that is lost: the karensavdrag is taken from them', () => {
    const weekend = { spells: [{ from: '2026-03-07', to: '2026-03-08', extent: 1 }] };
    const lost = [{ date: '2026-03-07', kind: 'on-call', hours: 24, rate: 50 }] as const;
    // 1 200 × 80 %, all of it deducted.
    expect(sickPayOf({ ...weekend, lost })).toMatchObject([
      { hours: 0, partsLost: 1200, sickPayBefore: 960, karensavdrag: 960, sickPay: 0, remaining: 0 },
    ]);
  });

  it('after ten deductions are paid in full', () => {
    const earlierDeductions = Array.from({ length: 10 }, (_, i) => plusDays('2025-05-05', i * 28));
    expect(sickPayOf({ lost: LOST, earlierDeductions })).toMatchObject([
      { reason: 'ten-deductions', karensavdrag: 0, sickPay: 3600.44 },
    ]);
    expect(findingOf({ lost: LOST, earlierDeductions }).assumptions).not.toContainEqual(ASSUMED);
  });
});

describe('an average week', () => {
  it('with parts makes the karensavdrag larger', () => {
    // (6 000 + 600) × 16 %.
    const averageWeek = { parts: 600 };
    expect(sickPayOf({ lost: LOST }, { averageWeek })).toMatchObject([
      { karensavdrag: 1056, sickPay: 2544.44 },
    ]);
    expect(findingOf({ lost: LOST }, { averageWeek }).assumptions).not.toContainEqual(ASSUMED);
  });

  it('without them is assumed to have none where some were lost', () => {
    expect(findingOf({ lost: LOST }).assumptions).toContainEqual(ASSUMED);
    expect(findingOf({ lost: LOST }, { averageWeek: { hours: 40 } }).assumptions).toContainEqual(ASSUMED);
    expect(findingOf({}).assumptions).not.toContainEqual(ASSUMED);
    expect(findingOf({ lost: LOST }, { convention: 'karensperiod' }).assumptions).not.toContainEqual(ASSUMED);
  });

  it('is that of the first day of the period', () => {
    const from = (date: string): NonNullable<CaseEmployment['averageWeek']> => [
      { from: '2026-01-01', parts: 600 },
      { from: date, parts: 1200 },
    ];
    expect(sickPayOf({ lost: LOST }, { averageWeek: from('2026-03-02') })).toMatchObject([
      { karensavdrag: 1152 },
    ]);
    expect(sickPayOf({ lost: LOST }, { averageWeek: from('2026-03-03') })).toMatchObject([
      { karensavdrag: 1056 },
    ]);
  });

  it('is not known before its first row', () => {
    const averageWeek = [{ from: '2026-03-03', parts: 600 }];
    expect(sickPayOf({ lost: LOST }, { averageWeek })).toMatchObject([{ karensavdrag: 960 }]);
    expect(findingOf({ lost: LOST }, { averageWeek }).assumptions).toContainEqual(ASSUMED);
  });

  it('of other hours: irregular, with a holiday, with extra hours', () => {
    expect(sickPayOf({}, { averageWeek: { hours: 32 } })).toMatchObject([{ karensavdrag: 768 }]);
    expect(sickPayOf({}, { averageWeek: { hours: 44 } })).toMatchObject([{ karensavdrag: 1056 }]);
  });

  it('of somebody paid by the hour, without agreed hours', () => {
    // 22.5 × 150 × 16 % = 540, of six hours: 900 × 80 %.
    const hourly = { pay: { hourly: 150, hoursPerWeek: 30 }, averageWeek: { hours: 22.5 } };
    const monday = [{ ...SPELL, to: SPELL.from }];
    expect(sickPayOf({ spells: monday }, hourly)).toMatchObject([
      { hours: 6, payLost: 900, karensavdrag: 540, sickPay: 180 },
    ]);
    expect(linesOf(caseOf({ spells: monday }, hourly), '2026-03-01', '2026-03-31').map(short)).toEqual([
      ['sick-pay', 6, 720],
      ['karensavdrag', 4.5, -540],
    ]);
  });
});

describe('a karens of hours', () => {
  const employment: Partial<CaseEmployment> = {
    pay: { monthly: 13000, hoursPerWeek: 20 },
    schedule: { mon: 8, tue: 8, wed: 4 },
    convention: 'karensperiod',
  };
  const lost: NonNullable<Case['lost']> = [
    { date: '2026-03-02', kind: 'unsocial-hours', hours: 1, rate: 75, inKarens: true },
    { date: '2026-03-02', kind: 'unsocial-hours', hours: 3, rate: 75 },
  ];
  const monday = [{ ...SPELL, to: SPELL.from }];

  it('takes the first four of eight, and the supplement in them', () => {
    expect(sickPayOf({ spells: monday, lost }, employment)).toMatchObject([
      { payLost: 1500, sickPayBefore: 1200, karensavdrag: 540, karensHours: 4, sickPay: 660, remaining: 0 },
    ]);
    const lines = linesOf(caseOf({ spells: monday, lost }, employment), '2026-03-01', '2026-03-31');
    expect(lines.map(short)).toEqual([
      ['absence', 8, -1200],
      ['sick-pay', 8, 960],
      ['sick-pay-parts', 'unsocial-hours', 4, 240],
      ['karensavdrag', 4, -540],
    ]);
  });

  it('takes no more than the agreement says', () => {
    const most = { ...EMPLOYMENT, convention: 'karensperiod', averageWeek: { hours: 45 } } as const;
    expect(sickPayOf({}, most)).toMatchObject([{ karensHours: 9, karensavdrag: 1080 }]);
    expect(sickPayOf({}, { ...most, mostKarensHours: 8 })).toMatchObject([
      { karensHours: 8, karensavdrag: 960 },
    ]);
  });

  it('goes on after a relapse', () => {
    // Three of eight hours on Monday; five on Friday, and three with sick pay.
    const spells = [
      { ...monday[0], from: '2026-03-02', to: '2026-03-02', extent: 1, hoursFirstDay: 3 },
      { from: '2026-03-06', to: '2026-03-06', extent: 1 },
    ];
    const given = caseOf({ spells }, { convention: 'karensperiod' });
    expect(assess(given, { asOf: AS_OF }).value.money.sickPay).toMatchObject([
      { hours: 11, karensHours: 8, karensavdrag: 960, sickPay: 360, remaining: 0 },
    ]);
    const karens = linesOf(given, '2026-03-01', '2026-03-31').filter(({ kind }) => kind === 'karensavdrag');
    expect(karens.map(({ from, quantity, amount: kronor }) => [from, quantity, kronor])).toEqual([
      ['2026-03-02', 3, -360],
      ['2026-03-06', 5, -600],
    ]);
  });
});

describe('calendar days of the month', () => {
  const municipal: Partial<CaseEmployment> = {
    pay: { monthly: 31000, hoursPerWeek: 40 },
    convention: 'municipal',
  };

  it('are those of each month, over the end of one', () => {
    const spells = [{ from: '2026-01-29', to: '2026-02-03', extent: 1 }];
    // 2 × 1 400 + 2 × 1 550 lost.
    expect(sickPayOf({ spells }, municipal)).toMatchObject([
      { payLost: 5900, sickPayBefore: 4720, karensavdrag: 1120, sickPay: 3600 },
    ]);
    const given = caseOf({ spells }, municipal);
    expect(linesOf(given, '2026-01-01', '2026-01-31').map(short)).toEqual([
      ['absence', 16, -2800],
      ['sick-pay', 16, 2240],
      ['karensavdrag', 8, -1120],
    ]);
    expect(linesOf(given, '2026-02-01', '2026-02-28').map(short)).toEqual([
      ['absence', 16, -3100],
      ['sick-pay', 16, 2480],
    ]);
  });

  it('over the turn of a year, with a relapse', () => {
    const spells = [
      { from: '2025-12-29', to: '2025-12-29', extent: 1, hoursFirstDay: 4 },
      { from: '2026-01-02', to: '2026-01-02', extent: 1 },
    ];
    expect(sickPayOf({ spells }, municipal)).toMatchObject([
      { payLost: 2100, sickPayBefore: 1680, karensavdrag: 1120, sickPay: 560, remaining: 0 },
    ]);
    const given = caseOf({ spells }, municipal);
    expect(linesOf(given, '2025-12-01', '2025-12-31').map(short)).toEqual([
      ['absence', 4, -700],
      ['sick-pay', 4, 560],
      ['karensavdrag', 4, -560],
    ]);
    expect(linesOf(given, '2026-01-01', '2026-01-31').map(short)).toEqual([
      ['absence', 8, -1400],
      ['sick-pay', 8, 1120],
      ['karensavdrag', 4, -560],
    ]);
  });

  it('a quarter sick: the karensavdrag over the first four days', () => {
    const spells = [{ from: '2026-01-12', to: '2026-01-16', extent: 0.25 }];
    // Five times 350; four days of sick pay are 1 120.
    expect(sickPayOf({ spells }, municipal)).toMatchObject([
      { hours: 10, payLost: 1750, sickPayBefore: 1400, karensavdrag: 1120, sickPay: 280 },
    ]);
    const karens = linesOf(caseOf({ spells }, municipal), '2026-01-01', '2026-01-31');
    expect(karens.find(({ kind }) => kind === 'karensavdrag')).toMatchObject({
      from: '2026-01-12',
      to: '2026-01-15',
      quantity: 8,
      amount: -1120,
    });
  });

  it('from day 15 are deducted day by day', () => {
    // Day 15 is 30 January: two days of 1 000, and two of 31 000 / 28.
    const spells = [{ from: '2026-01-16', to: '2026-02-01', extent: 1 }];
    const given = caseOf({ spells }, municipal);
    const after = [
      ...linesOf(given, '2026-01-01', '2026-01-31'),
      ...linesOf(given, '2026-02-01', '2026-02-28'),
    ].filter(({ kind }) => kind === 'absence-after-sick-pay');
    expect(after.map(short)).toEqual([
      ['absence-after-sick-pay', 2, -2000],
      ['absence-after-sick-pay', 1, -1107.14],
    ]);
  });
});

describe('parts on days that the employer does not pay', () => {
  const part = (date: string) => ({ date, kind: 'shift', amount: 100 }) as const;
  const fifteen = [{ from: '2026-03-02', to: '2026-03-16', extent: 1 }];

  it('on day 15 give nothing, and are told; on day 14 they are paid', () => {
    const lost = [part('2026-03-16'), part('2026-03-15')];
    expect(sickPayOf({ spells: fifteen, lost })).toMatchObject([{ partsLost: 100 }]);
    expect(issuesOf({ spells: fifteen, lost })).toEqual([NOT_PAID(0)]);
  });

  it('before a late notice', () => {
    const spells = [{ from: '2026-03-02', to: '2026-03-06', extent: 1, notifiedOn: '2026-03-04' }];
    const lost = [part('2026-03-03'), part('2026-03-04')];
    // (3 600 + 100) × 80 % − 960.
    expect(sickPayOf({ spells, lost })).toMatchObject([{ partsLost: 100, sickPay: 2000 }]);
    expect(issuesOf({ spells, lost })).toEqual([NOT_PAID(0)]);
  });

  it('before, between and after the spells', () => {
    const spells = [SPELL, { from: '2026-03-09', to: '2026-03-09', extent: 1 }];
    const lost = ['2026-03-10', '2026-03-01', '2026-03-05', '2026-03-08', '2026-03-09', '2026-03-04'].map(
      part,
    );
    expect(issuesOf({ spells, lost })).toEqual([NOT_PAID(0), NOT_PAID(1), NOT_PAID(2), NOT_PAID(3)]);
    expect(sickPayOf({ spells, lost })).toMatchObject([{ partsLost: 200 }]);
  });

  it('after the day of the assessment may still be sick days, unless they are foreseen to be Försäkringskassan’s', () => {
    const ongoing: Partial<Case> = { spells: [{ from: '2026-03-02', to: null, extent: 1 }] };
    const lost = [part('2026-03-05'), part('2026-03-06'), part('2026-03-16')];
    expect(issuesOf({ ...ongoing, lost }, '2026-03-05')).toEqual([]);
    const prognosis = { on: '2026-03-03', expectedTo: '2026-03-20' };
    expect(issuesOf({ ...ongoing, prognosis, lost }, '2026-03-05')).toEqual([NOT_PAID(2)]);
  });

  it('after the last day of the employment, and without one', () => {
    const lost = [part('2026-03-03'), part('2026-03-04')];
    const ended = { ...EMPLOYMENT, to: '2026-03-03' };
    expect(
      assess({ ...caseOf({ lost }), employment: ended }, { asOf: AS_OF }).value.issues.filter(
        ({ code }) => code === 'lost-not-paid',
      ),
    ).toEqual([NOT_PAID(1)]);
    const unemployed: Case = { ref: 'A-1', insured: 'unemployed', spells: [SPELL], lost };
    expect(assess(unemployed, { asOf: AS_OF }).value.issues).toEqual([NOT_PAID(0), NOT_PAID(1)]);
  });
});

describe('whatever the parts and the convention', () => {
  const kronor = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((ore) => ore / 100);
  const kind = fc.constantFrom('unsocial-hours' as const, 'shift' as const, 'commission' as const);
  const cases = fc.record({
    monthly: fc.integer({ min: 100, max: 8_000_000 }).map((ore) => ore / 100),
    convention: fc.constantFrom(
      'annual-hours' as const,
      'working-days-21' as const,
      'karensperiod' as const,
      'municipal' as const,
    ),
    // From a Wednesday at the end of a month.
    first: fc.constantFrom('2026-01-28', '2026-02-25', '2026-09-30'),
    days: fc.integer({ min: 1, max: 14 }),
    lost: fc.array(fc.record({ offset: fc.nat(13), kind, amount: kronor(900), inKarens: fc.boolean() }), {
      maxLength: 8,
    }),
    parts: fc.option(kronor(2000), { nil: undefined }),
  });

  it('a case gives what the rule gives, and its lines of two months add up to it', () => {
    holdsForAll(cases, ({ monthly, convention, first, days, lost: drawn, parts }) => {
      const byHours = convention === 'karensperiod';
      const lost = drawn
        .filter(({ offset }) => offset < days)
        .map(({ offset, inKarens, ...part }) => ({
          ...part,
          date: plusDays(first, offset),
          ...(byHours && { inKarens }),
        }));
      const pay = { monthly, hoursPerWeek: 40 };
      const averageWeek = parts === undefined ? {} : { averageWeek: { parts } };
      // From a Wednesday on, the fourth and the fifth day of seven are a weekend.
      const absence = Array.from({ length: days }, (_, i) => ({
        date: plusDays(first, i),
        hours: [3, 4].includes(i % 7) ? 0 : 8,
      }));
      const spells = [{ from: first, to: plusDays(first, days - 1), extent: 1 }];
      const given = caseOf({ spells, lost }, { pay, convention, ...averageWeek });
      const [found] = assess(given, { asOf: AS_OF }).value.money.sickPay;
      const wanted = decidedOf(amount({ periodFrom: first, pay, absence, lost, convention, ...averageWeek }));
      const { weeklyPay: _, hourlyPay: __, netLoss: ___, ...same } = wanted;
      expect(found).toMatchObject(same);
      const lines = [
        ...linesOf(given, '2026-01-01', plusDays(first, 3)),
        ...linesOf(given, plusDays(first, 4), '2026-12-31'),
      ].filter(({ kind: of }) => of !== 'absence');
      const sum = lines.reduce((ore, line) => ore + Math.round(line.amount * 100), 0);
      expect(sum / 100).toBe(wanted.sickPay);
    });
  });
});
