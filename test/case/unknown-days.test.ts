/** Days of which a case does not know everything: before the first row, before the law, beyond a decided year. */
import { describe, expect, it } from 'vitest';
import { assess, whatIf, type AssessOptions, type Case, type CaseEmployment } from '../../src/core.js';
import { assess as checkedAssess, compare } from '../../src/index.js';
import { spellsFromRows } from '../../src/formats.js';
import { refusalOf } from '../support/refusal.js';

const JOB: CaseEmployment = { from: '2020-01-01', to: null, pay: { monthly: 26_000, hoursPerWeek: 40 } };
const WEEK = { from: '2026-03-02', to: '2026-03-06', extent: 1 } as const;
const BANDS = { bands: [{ fromDay: 15, toDay: null, belowCeiling: 10, aboveCeiling: 90 }] } as const;

const caseOf = (employment: Partial<CaseEmployment>, more: Partial<Case> = {}): Case => ({
  ref: 'A-1',
  employment: { ...JOB, ...employment },
  spells: [WEEK],
  ...more,
});
const valueOf = (given: Case, terms: Omit<AssessOptions, 'asOf'> = {}, asOf = '2026-12-31') =>
  assess(given, { asOf, ...terms });

describe('the first row of the pay', () => {
  const pay = [{ from: '2026-03-09', monthly: 26_000, hoursPerWeek: 40 }];

  it('must hold on the first day of a sickness that goes on', () => {
    const ongoing = (from: string): Case =>
      caseOf(
        { pay },
        { spells: [{ from, to: null, extent: 1 }], prognosis: { on: from, expectedTo: '2026-04-30' } },
      );
    const asked = (from: string) => checkedAssess(ongoing(from), { asOf: '2026-03-20' });
    expect(asked('2026-03-09').outcome).toBe('decided');
    expect(refusalOf(() => asked('2026-03-08'))).toEqual([
      { path: ['employment', 'pay', 0, 'from'], code: 'begins-too-late' },
    ]);
  });

  it('need not hold on days of sickness that were over before the employment began', () => {
    const before = caseOf(
      { from: '2026-03-09', pay },
      { spells: [WEEK, { from: '2026-03-12', to: '2026-03-13', extent: 1 }] },
    );
    expect(checkedAssess(before, { asOf: '2026-03-20' }).outcome).toBe('decided');
  });

  it('is that of a sickness that the employment began in', () => {
    // Only 9 and 10 March are in the employment: 16 hours × 150 kr.
    const within = caseOf({ from: '2026-03-09', pay }, { spells: [{ ...WEEK, to: '2026-03-10' }] });
    expect(valueOf(within).value.money.sickPay).toMatchObject([
      { from: '2026-03-09', hours: 16, payLost: 2400 },
    ]);
  });
});

describe('the first row of the schedule', () => {
  it('says nothing of the shifts before it', () => {
    const evenings = [
      { kind: 'unsocial-hours', days: ['tue', 'wed'], from: '18:00', to: '22:00', rate: 50 },
    ] as const;
    const shifts = ['2026-03-03', '2026-03-04'].map((date) => ({
      from: `${date}T14:00`,
      to: `${date}T22:00`,
    }));
    const rows = (from: string) =>
      caseOf({ schedule: [{ from, schedule: { shifts } }], supplements: evenings });
    const lost = (given: Case) => valueOf(given).value.money.sickPay.map(({ partsLost }) => partsLost);
    expect(lost(rows('2026-03-03'))).toEqual([400]);
    // Of 3 March nothing is known: its four hours at 50 kr are not told as lost.
    expect(lost(rows('2026-03-04'))).toEqual([200]);
  });
});

describe('the first row of the weekly hours', () => {
  it('gives rows before it no length of their own', () => {
    const found = (from: string) =>
      spellsFromRows({
        rows: [{ from: '2026-03-02', to: '2026-03-06', code: 'sick', hours: 40 }],
        hoursPerWeek: [{ from, hoursPerWeek: 40 }],
      });
    expect(found('2026-03-02').spells).toEqual([WEEK]);
    expect(found('2026-03-09').spells.length).toBeGreaterThan(0);
    expect(found('2026-03-09').issues.length).toBeGreaterThan(found('2026-03-02').issues.length);
  });
});

describe('the part of a first day that was worked', () => {
  it('cannot be less than nothing: more hours missed than the shift has are the whole of it', () => {
    const evening = [
      { kind: 'unsocial-hours', days: ['mon'], from: '18:00', to: '22:00', rate: 50 },
    ] as const;
    const given = (hoursFirstDay: number): Case =>
      caseOf(
        {
          schedule: {
            shifts: [
              {
                from: '2026-03-02T14:00',
                to: '2026-03-02T22:00',
                breaks: [{ from: '2026-03-02T17:00', to: '2026-03-02T18:00' }],
              },
            ],
          },
          supplements: evening,
        },
        { spells: [{ from: '2026-03-02', to: '2026-03-02', extent: 1, hoursFirstDay }] },
      );
    const lost = (hours: number) =>
      valueOf(given(hours)).value.money.sickPay.map(({ partsLost }) => partsLost);
    expect(lost(2)).toEqual([100]);
    expect(lost(7)).toEqual([200]);
    expect(lost(8)).toEqual([200]);
  });
});

describe('what an agreement gives', () => {
  const long = (from: string, to: string): Case =>
    caseOf({}, { spells: [{ from, to, extent: 1 }], benefit: { sgi: 312_000 } });

  it('is open where the price base amount of the year is not decided', () => {
    const { open } = valueOf(long('2028-03-06', '2028-04-30'), { agreement: BANDS }, '2028-05-01').value;
    expect(open.filter(({ id }) => id === 'agreed-pay')).toMatchObject([
      {
        missing: ['priceBaseAmount'],
        from: '2028-03-20',
        lagrum: [{ kalla: 'Avtalet eller arbetsgivarens åtagande, så som det anges vid anropet' }],
      },
    ]);
  });

  it('is open where a term of a known agreement was not found', () => {
    const { open } = valueOf(long('2026-03-02', '2026-08-31'), { agreement: 'hotel-restaurant' }).value;
    const agreed = open.filter(({ id }) => id === 'agreed-pay');
    for (const { missing } of agreed) expect(missing).toEqual(['agreementTerm']);
  });

  it('calculates under its own clause, and by the statute where none was found', () => {
    const hours = (agreement: NonNullable<AssessOptions['agreement']>) =>
      valueOf(caseOf({}), { agreement }).value.money.sickPay.map(({ karensHours }) => karensHours);
    expect(hours('salaried-industry')).toEqual([8]);
    expect(hours('hotel-restaurant')).toEqual([null]);
    expect(hours('state')).toEqual([null]);
  });
});

describe('the group insurance', () => {
  it('is not known on days whose benefit is not', () => {
    const given = caseOf(
      {},
      {
        spells: [{ from: '2026-03-02', to: '2026-03-31', extent: 1 }],
        benefit: { sgi: [{ from: '2026-03-20', sgi: 312_000 }] },
      },
    );
    const { value } = valueOf(given, { insurance: 'ags' });
    const ofInsurance = value.money.income.flatMap(({ from, parts }) =>
      parts.filter(({ source }) => source === 'ags').map(({ perDay }) => [from, perDay]),
    );
    // 312 000 × 0.776 / 365 = 663.32, of which AGS gives 12.5 % from day 15 on: the income is known from day 19.
    expect(ofInsurance).toEqual([
      ['2026-03-16', null],
      ['2026-03-20', expect.any(Number)],
    ]);
  });
});

describe('another pay from a day on', () => {
  const monthly = { monthly: 30_000, hoursPerWeek: 40 };
  const hourly = { hourly: 180, hoursPerWeek: 40 };
  const conventionsOf = (
    employment: Partial<CaseEmployment>,
    pay: typeof monthly | typeof hourly,
    from?: string,
  ) =>
    whatIf(
      caseOf({ convention: 'working-days-21', ...employment }),
      { kind: 'new-pay', pay, ...(from !== undefined && { from }) },
      { asOf: '2026-03-31' },
    ).value.assessed.money.sickPay.map(({ payLost }) => payLost);

  it('keeps the convention with monthly pay, and leaves it with hourly pay', () => {
    // 30 000 / 21 × 5 = 7 142.86; 180 × 40 = 7 200.
    expect(conventionsOf({}, monthly)).toEqual([7142.86]);
    expect(conventionsOf({}, hourly)).toEqual([7200]);
    expect(conventionsOf({}, monthly, '2026-03-01')).toEqual([7142.86]);
  });
});

describe('a correction', () => {
  it('has the parts of one kind on a day together', () => {
    const lost = [
      { date: '2026-03-03', kind: 'shift', amount: 100 },
      { date: '2026-03-03', kind: 'commission', amount: 200 },
    ] as const;
    const { value } = compare(caseOf({}), caseOf({}, { lost }), { asOf: '2026-03-31' });
    // 300 kr more lost, 80 % of it sick pay.
    expect(value.corrections).toMatchObject([
      { amounts: [{ kind: 'sick-pay-parts', was: 0, is: 240, toCorrect: 240 }] },
    ]);
  });
});
