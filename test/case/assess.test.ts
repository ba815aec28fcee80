import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core.js';
import type { Case } from '../../src/core.js';

const PAY = { monthly: 26000, hoursPerWeek: 40 };
const EMPLOYMENT = { from: '2020-01-01', to: null, pay: PAY };

function valueOf(given: Partial<Case>, asOf: string) {
  return assess({ ref: 'A-1', spells: [], ...given }, { asOf }).value;
}

describe('a case without sickness', () => {
  it('has no days, no duties and no questions', () => {
    const value = valueOf({ employment: EMPLOYMENT }, '2026-03-01');
    expect(value).toMatchObject({
      periods: [],
      days: [],
      ledger: [],
      open: [],
      issues: [],
      money: { sickPay: [] },
    });
    expect(value.counters).toEqual({
      sickPayDay: null,
      certificateDay: null,
      sickPeriodDay: null,
      planDay: null,
      chainDay: null,
      karensavdragInTwelveMonths: 0,
      ...('benefitDaysInFrame' in value.counters && {
        benefitDaysInFrame: value.counters.benefitDaysInFrame,
      }),
    });
  });
});

describe('an ongoing spell', () => {
  const ongoing: Partial<Case> = {
    employment: EMPLOYMENT,
    spells: [{ from: '2026-01-12', to: null, extent: 1 }],
    prognosis: { on: '2026-01-20', expectedTo: '2026-04-30' },
  };

  it('is known through the day of the assessment and projected after it', () => {
    const { days, periods } = valueOf(ongoing, '2026-02-01');
    expect(days.map(({ from, to, payer, projected }) => [from, to, payer, projected])).toEqual([
      ['2026-01-12', '2026-01-25', 'employer', false],
      ['2026-01-26', '2026-02-01', 'fk', false],
      ['2026-02-02', '2026-04-11', 'fk', true],
      ['2026-04-12', '2026-04-30', 'fk', true],
    ]);
    expect(periods[0]).toMatchObject({ to: '2026-04-30', projectedFrom: '2026-02-02' });
  });

  it('without a prognosis ends on the day of the assessment and leaves the plan open', () => {
    const { periods, open, ledger } = valueOf(
      { ...ongoing, prognosis: undefined } as Partial<Case>,
      '2026-02-01',
    );
    expect(periods[0]).toMatchObject({ to: '2026-02-01', projectedFrom: null });
    expect(open.map(({ id }) => id)).toContain('prognosis');
    expect(ledger.map(({ id }) => id)).not.toContain('return-to-work-plan');
  });
});

describe('a passed prognosis', () => {
  const passed: Partial<Case> = {
    employment: EMPLOYMENT,
    spells: [{ from: '2026-01-12', to: null, extent: 1 }],
    prognosis: { on: '2026-01-20', expectedTo: '2026-02-10' },
  };

  it('is reported, and the spell is not projected', () => {
    const { issues, periods } = valueOf(passed, '2026-03-01');
    expect(issues).toContainEqual({ code: 'prognosis-passed', path: ['prognosis', 'expectedTo'] });
    expect(periods[0]).toMatchObject({ to: '2026-03-01', projectedFrom: null });
  });

  it('on its own day is not yet passed', () => {
    expect(valueOf(passed, '2026-02-10').issues).toEqual([]);
  });

  it('of a sickness that lasted sixty days after all emerged on the sixtieth at the latest', () => {
    const { ledger, open } = valueOf(passed, '2026-03-12');
    expect(ledger.find(({ id }) => id === 'return-to-work-plan')).toMatchObject({
      dueOn: '2026-03-12',
      status: 'due',
    });
    expect(open.map(({ id }) => id)).toContain('prognosis-day');
    expect(valueOf(passed, '2026-03-11').ledger.find(({ id }) => id === 'return-to-work-plan')).toMatchObject(
      {
        status: 'not-required',
      },
    );
  });
});

describe('extents', () => {
  it('split the days but not the sickness', () => {
    const value = valueOf(
      {
        employment: EMPLOYMENT,
        spells: [
          { from: '2026-03-02', to: '2026-03-08', extent: 1 },
          { from: '2026-03-09', to: '2026-03-13', extent: 0.5 },
        ],
      },
      '2026-04-01',
    );
    expect(value.days.map(({ from, to, extent }) => [from, to, extent])).toEqual([
      ['2026-03-02', '2026-03-08', 1],
      ['2026-03-09', '2026-03-13', 0.5],
    ]);
    expect(value.ledger.filter(({ id }) => id === 'sick-notice')).toHaveLength(1);
    // 40 whole hours and 20 half ones: 60 × 150 kr × 80 % − 20 % of 4 800.
    expect(value.money.sickPay[0]).toMatchObject({
      hours: 60,
      payLost: 9000,
      sickPayBefore: 7200,
      karensavdrag: 960,
      sickPay: 6240,
    });
  });

  it('of a quarter are exact where the hours are not whole hundredths', () => {
    const { money } = valueOf(
      {
        employment: { from: '2020-01-01', to: null, pay: { hourly: 100, hoursPerWeek: 38.33 } },
        spells: [{ from: '2026-03-02', to: '2026-03-02', extent: 0.25 }],
      },
      '2026-04-01',
    );
    // 38.33 / 5 × 0.25 = 1.9165 h.
    expect(money.sickPay[0]).toMatchObject({
      hours: 1.92,
      payLost: 191.65,
      sickPayBefore: 153.32,
      sickPay: 0,
    });
  });

  it('that overlap are reported, and the highest stands', () => {
    const { days, issues } = valueOf(
      {
        employment: EMPLOYMENT,
        spells: [
          { from: '2026-03-02', to: '2026-03-10', extent: 0.5 },
          { from: '2026-03-05', to: '2026-03-06', extent: 1 },
        ],
      },
      '2026-04-01',
    );
    expect(days.map(({ from, extent }) => [from, extent])).toEqual([
      ['2026-03-02', 0.5],
      ['2026-03-05', 1],
      ['2026-03-07', 0.5],
    ]);
    expect(issues).toEqual([{ code: 'overlapping-spells', path: ['spells', 1] }]);
  });
});

describe('hours', () => {
  it('of a first day that was partly worked replace the schedule', () => {
    const { money } = valueOf(
      {
        employment: EMPLOYMENT,
        spells: [{ from: '2026-03-02', to: '2026-03-03', extent: 1, hoursFirstDay: 3.5 }],
      },
      '2026-04-01',
    );
    expect(money.sickPay[0]).toMatchObject({
      hours: 11.5,
      payLost: 1725,
      sickPayBefore: 1380,
      karensavdrag: 960,
      sickPay: 420,
    });
  });

  it('of a public holiday are none without a schedule, and the schedule’s with one', () => {
    // 3 and 6 April 2026 are Good Friday and Easter Monday.
    const spells = [{ from: '2026-04-02', to: '2026-04-07', extent: 1 as const }];
    const schedule = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };
    const hours = (employment: Case['employment']) =>
      valueOf({ employment: employment as NonNullable<Case['employment']>, spells }, '2026-05-01').money
        .sickPay[0]?.hours;
    expect(hours(EMPLOYMENT)).toBe(16);
    expect(hours({ ...EMPLOYMENT, schedule })).toBe(32);
  });

  it('of a weekly worker come from the schedule: one period, one karensavdrag', () => {
    const { money, periods } = valueOf(
      {
        employment: {
          from: '2020-01-01',
          to: null,
          pay: { hourly: 200, hoursPerWeek: 8 },
          schedule: { wed: 8 },
        },
        spells: [{ from: '2026-09-02', to: '2026-09-30', extent: 1 }],
      },
      '2026-10-05',
    );
    expect(periods).toHaveLength(1);
    expect(money.sickPay).toEqual([
      expect.objectContaining({
        from: '2026-09-02',
        to: '2026-09-15',
        hours: 16,
        karensavdrag: 256,
        sickPay: 2304,
      }),
    ]);
  });
});

describe('the payer', () => {
  const payers = (given: Partial<Case>, asOf = '2026-12-31') =>
    valueOf(given, asOf).days.map(({ from, to, payer, reason }) => [from, to, payer, reason]);

  it('is nobody before a late notice, and the days still count', () => {
    const given: Partial<Case> = {
      employment: EMPLOYMENT,
      spells: [{ from: '2026-03-02', to: '2026-03-20', extent: 1, notifiedOn: '2026-03-05' }],
    };
    expect(payers(given)).toEqual([
      ['2026-03-02', '2026-03-04', 'none', 'late-notice'],
      ['2026-03-05', '2026-03-15', 'employer', 'sick-pay-period'],
      ['2026-03-16', '2026-03-20', 'fk', 'after-sick-pay-period'],
    ]);
    expect(valueOf(given, '2026-03-06').counterNotes).toContainEqual({
      counter: 'certificateDay',
      differsFrom: 'planDay',
      because: 'late-notice',
    });
  });

  it('is Försäkringskassan until a short employment’s qualifying time is served', () => {
    expect(
      payers({
        employment: { from: '2026-01-13', to: '2026-02-03' },
        spells: [{ from: '2026-01-20', to: '2026-02-02', extent: 1 }],
      }),
    ).toEqual([
      ['2026-01-20', '2026-01-26', 'fk', 'qualifying-time'],
      ['2026-01-27', '2026-02-02', 'employer', 'sick-pay-period'],
    ]);
  });

  it('is Försäkringskassan where the qualifying time is never served', () => {
    expect(
      payers({
        employment: { from: '2026-01-13', to: '2026-01-20' },
        spells: [{ from: '2026-01-15', to: '2026-01-16', extent: 1 }],
      }),
    ).toEqual([['2026-01-15', '2026-01-16', 'fk', 'qualifying-time']]);
  });

  it('is Försäkringskassan before and after the employment, which the case reports', () => {
    const given: Partial<Case> = {
      employment: { from: '2026-02-02', to: '2026-06-08' },
      spells: [
        { from: '2026-01-28', to: '2026-02-03', extent: 1 },
        { from: '2026-06-01', to: '2026-06-12', extent: 1 },
      ],
    };
    expect(payers(given)).toEqual([
      ['2026-01-28', '2026-02-01', 'fk', 'before-employment'],
      ['2026-02-02', '2026-02-03', 'employer', 'sick-pay-period'],
      ['2026-06-01', '2026-06-08', 'employer', 'sick-pay-period'],
      ['2026-06-09', '2026-06-12', 'fk', 'employment-ended'],
    ]);
    expect(valueOf(given, '2026-12-31').issues).toEqual([
      { code: 'before-employment', path: ['spells', 0] },
      { code: 'after-employment', path: ['spells', 1] },
    ]);
  });

  it('is Försäkringskassan after a whole period without a full return', () => {
    expect(
      payers({
        employment: EMPLOYMENT,
        spells: [
          { from: '2026-01-05', to: '2026-02-15', extent: 1, workedAfter: false },
          { from: '2026-03-02', to: '2026-03-06', extent: 1 },
        ],
      }).at(-1),
    ).toEqual(['2026-03-02', '2026-03-06', 'fk', 'no-full-return']);
  });

  it('is Försäkringskassan for the unemployed, who have no employer’s duties', () => {
    const value = valueOf(
      { insured: 'unemployed', spells: [{ from: '2026-03-02', to: '2026-03-06', extent: 1 }] },
      '2026-04-01',
    );
    expect(value.days).toMatchObject([
      {
        payer: 'fk',
        reason: 'no-employer',
        comparedWith: ['normally-occurring-work', 'available-suitable-work'],
      },
    ]);
    expect(value.periods).toEqual([]);
    expect(value.ledger.filter(({ who }) => who === 'employer')).toEqual([]);
  });
});

describe('a law that is not covered', () => {
  it('leaves the older spells out of the periods and says so', () => {
    const value = valueOf(
      {
        employment: { ...EMPLOYMENT, from: '2010-01-01' },
        spells: [
          { from: '2018-12-20', to: '2019-01-03', extent: 1 },
          { from: '2026-03-02', to: '2026-03-04', extent: 1 },
        ],
      },
      '2026-04-01',
    );
    expect(value.periods.map(({ from }) => from)).toEqual(['2026-03-02']);
    expect(value.days[0]).toMatchObject({ from: '2018-12-20' });
    expect(value.open).toContainEqual(expect.objectContaining({ id: 'law-not-covered' }));
  });

  it('gives no comparison before the rehabilitation chain', () => {
    const value = valueOf(
      { insured: 'self-employed', spells: [{ from: '2008-06-01', to: '2008-07-31', extent: 1 }] },
      '2026-04-01',
    );
    expect(value.days.map(({ from, comparedWith }) => [from, comparedWith])).toEqual([
      ['2008-06-01', null],
      ['2008-07-01', ['own-work']],
    ]);
  });
});
