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
      vacationDaysOfSickness: 0,
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
    const { prognosis: _, ...without } = ongoing;
    const { periods, open, ledger } = valueOf(without, '2026-02-01');
    expect(periods[0]).toMatchObject({ to: '2026-02-01', projectedFrom: null });
    expect(open.map(({ id }) => id)).toContain('prognosis');
    expect(ledger.map(({ id }) => id)).not.toContain('return-to-work-plan');
  });
});

it('a sickness that is planned for a later day is projected from its first day on', () => {
  const { periods } = valueOf(
    { employment: EMPLOYMENT, spells: [{ from: '2026-03-16', to: '2026-03-20', extent: 1 }] },
    '2026-03-02',
  );
  expect(periods).toMatchObject([{ from: '2026-03-16', projectedFrom: '2026-03-16' }]);
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

  it('of a sickness that has ended was wrong, and is no issue', () => {
    const ended = [{ from: '2026-01-12', to: '2026-01-30', extent: 1 as const }];
    expect(valueOf({ ...passed, spells: ended }, '2026-12-31').issues).toEqual([]);
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
      ['2008-07-01', null],
    ]);
  });

  it('counts the days of added sick periods from July 2008', () => {
    const spells = [
      { from: '2008-06-01', to: '2008-08-09', extent: 1 as const },
      { from: '2008-10-01', to: '2008-12-31', extent: 1 as const },
    ];
    const value = valueOf({ insured: 'employee', spells }, '2008-11-20');
    expect(value.counters.chainDay).toBe(91);
    expect(value.days.map(({ from, comparedWith }) => [from, comparedWith?.length ?? null])).toEqual([
      ['2008-06-01', null],
      ['2008-07-01', null],
      ['2008-10-01', 2],
      ['2008-11-20', 3],
      ['2008-11-21', 3],
    ]);
  });
});

describe('issues in the input', () => {
  const codes = (given: Partial<Case>, asOf = '2026-12-31') => valueOf(given, asOf).issues;
  const friday = { from: '2026-03-05', to: '2026-03-06', extent: 1 as const };
  const monday = { from: '2026-03-09', to: '2026-03-10', extent: 1 as const };

  it('name a gap that holds only days off: the rows were made from working days', () => {
    expect(codes({ employment: EMPLOYMENT, spells: [monday, friday] })).toEqual([
      { code: 'gap-without-scheduled-work', path: ['spells', 0] },
    ]);
  });

  it('but not where the schedule has work in the gap, or the day of recovery is known', () => {
    const weekend = { ...EMPLOYMENT, schedule: { sat: 8 } };
    expect(codes({ employment: weekend, spells: [friday, monday] })).toEqual([]);
    expect(codes({ employment: EMPLOYMENT, spells: [{ ...friday, fitFrom: '2026-03-07' }, monday] })).toEqual(
      [],
    );
    expect(codes({ insured: 'unemployed', spells: [friday, monday] })).toEqual([]);
  });

  it('name days that a certificate leaves uncovered, from the day on that takes one', () => {
    const given = (to: string): Partial<Case> => ({
      employment: EMPLOYMENT,
      spells: [{ from: '2026-03-02', to: '2026-03-20', extent: 1 }],
      certificates: [{ from: '2026-03-09', to }],
    });
    expect(codes(given('2026-03-20'))).toEqual([]);
    expect(codes(given('2026-03-19'))).toEqual([{ code: 'certificate-gap', path: ['certificates'] }]);
    expect(codes(given('2026-03-12'), '2026-03-12')).toEqual([]);
    expect(codes(given('2026-03-09'), '2026-03-08')).toEqual([]);
  });

  it('name a day that takes a certificate, though it is the last one, and no day that one of several covers', () => {
    const codesWith = (certificates: NonNullable<Case['certificates']>) =>
      codes({
        employment: EMPLOYMENT,
        spells: [{ from: '2026-03-02', to: '2026-03-09', extent: 1 }],
        certificates,
      }).map(({ code }) => code);
    expect(codesWith([{ from: '2026-03-02', to: '2026-03-08' }])).toEqual(['certificate-gap']);
    expect(
      codesWith([
        { from: '2026-01-12', to: '2026-01-30' },
        { from: '2026-03-09', to: '2026-03-09' },
      ]),
    ).toEqual([]);
  });

  describe('of certificates that cover a part of the time', () => {
    /** Sick on a Monday: the certificate is needed from Monday 9 March. */
    const found = (
      certificates: NonNullable<Case['certificates']>,
      spells: Case['spells'] = [{ from: '2026-03-02', to: '2026-03-20', extent: 1 }],
      asOf?: string,
    ) => codes({ employment: EMPLOYMENT, spells, certificates }, asOf);
    const above = [{ code: 'extent-above-certificate', path: ['spells', 0, 'extent'] }];

    it.each([
      ['half of a whole absence', [{ from: '2026-03-09', to: '2026-03-20', extent: 0.5 }], above],
      ['the whole by name', [{ from: '2026-03-09', to: '2026-03-20', extent: 1 }], []],
      ['the whole without a word', [{ from: '2026-03-09', to: '2026-03-20' }], []],
      [
        'half on the last day alone',
        [
          { from: '2026-03-09', to: '2026-03-19' },
          { from: '2026-03-20', to: '2026-03-20', extent: 0.5 },
        ],
        above,
      ],
      [
        'half before the day that takes one',
        [
          { from: '2026-03-02', to: '2026-03-08', extent: 0.5 },
          { from: '2026-03-09', to: '2026-03-20' },
        ],
        [],
      ],
      [
        'two parts that make the whole',
        [
          { from: '2026-03-09', to: '2026-03-20', extent: 0.3 },
          { from: '2026-03-09', to: '2026-03-31', extent: 0.7 },
        ],
        [],
      ],
      [
        'half, given twice',
        [
          { from: '2026-03-09', to: '2026-03-20', extent: 0.5 },
          { from: '2026-03-09', to: '2026-03-20', extent: 0.5 },
        ],
        above,
      ],
      [
        'half twice, of which one goes on longer and is no copy',
        [
          { from: '2026-03-09', to: '2026-03-20', extent: 0.5 },
          { from: '2026-03-09', to: '2026-03-21', extent: 0.5 },
        ],
        [],
      ],
      [
        'two parts that make less, and overlap on some days',
        [
          { from: '2026-03-09', to: '2026-03-15', extent: 0.5 },
          { from: '2026-03-12', to: '2026-03-20', extent: 0.5 },
        ],
        above,
      ],
    ])('say where they cover %s', (_, certificates, expected) => {
      expect(found(certificates)).toEqual(expected);
    });

    it('say of the spell that is above them, and of no other', () => {
      const spells = [
        { from: '2026-03-02', to: '2026-03-13', extent: 1 },
        { from: '2026-03-14', to: '2026-03-20', extent: 0.5 },
      ];
      const half = [{ from: '2026-03-09', to: '2026-03-20', extent: 0.5 }];
      expect(found(half, spells)).toEqual(above);
      expect(
        found(
          [{ from: '2026-03-09', to: '2026-03-13' }, { ...half[0], from: '2026-03-14' } as never],
          spells,
        ),
      ).toEqual([]);
      const later = { code: 'after-as-of', path: ['spells', 1] };
      expect(found(half, spells, '2026-03-08')).toEqual([later]);
      expect(found(half, spells, '2026-03-09')).toEqual([later, ...above].reverse());
    });

    it('say nothing of days without a certificate, which are a gap', () => {
      expect(found([{ from: '2026-03-09', to: '2026-03-12', extent: 1 }])).toEqual([
        { code: 'certificate-gap', path: ['certificates'] },
      ]);
    });
  });

  it('name a spell that begins after the day of the assessment', () => {
    expect(codes({ employment: EMPLOYMENT, spells: [monday] }, '2026-03-01')).toEqual([
      { code: 'after-as-of', path: ['spells', 0] },
    ]);
  });
});

describe('the ledger', () => {
  const LONG = { from: '2026-02-02', to: '2026-12-31', extent: 1 as const };
  const entry = (given: Partial<Case>, asOf: string, id: string) =>
    valueOf({ employment: EMPLOYMENT, ...given }, asOf).ledger.find((found) => found.id === id);

  it.each([
    ['2026-02-08', 'upcoming'],
    ['2026-02-09', 'due'],
    ['2026-12-31', 'due'],
  ])('on %s the certificate is %s', (asOf, status) => {
    expect(entry({ spells: [LONG] }, asOf, 'certificate')).toMatchObject({ dueOn: '2026-02-09', status });
  });

  it('a certificate that covers the day is done', () => {
    const certificates = [{ from: '2026-02-09', to: '2026-02-28' }];
    expect(entry({ spells: [LONG], certificates }, '2026-02-10', 'certificate')).toMatchObject({
      status: 'done',
    });
    expect(entry({ spells: [LONG], certificates }, '2026-02-20', 'certificate-to-fk')).toMatchObject({
      status: 'done',
    });
  });

  it.each([
    ['half on the day', 1, [{ from: '2026-02-09', to: '2026-02-28', extent: 0.5 }], 'due', 'due'],
    [
      'half, of half a sickness',
      0.5,
      [{ from: '2026-02-09', to: '2026-02-28', extent: 0.5 }],
      'done',
      'done',
    ],
    [
      'half on the day, and the whole from the next',
      1,
      [
        { from: '2026-02-09', to: '2026-02-09', extent: 0.5 },
        { from: '2026-02-10', to: '2026-02-28' },
      ],
      'due',
      'done',
    ],
    [
      'the whole on the days, and half afterwards',
      1,
      [
        { from: '2026-02-09', to: '2026-02-20' },
        { from: '2026-02-21', to: '2026-02-28', extent: 0.5 },
      ],
      'done',
      'done',
    ],
  ])('a certificate of %s (SjLL 8 § second para.)', (_, extent, certificates, toEmployer, toFk) => {
    const statusOf = (id: string) =>
      entry({ spells: [{ ...LONG, extent }], certificates }, '2026-02-20', id)?.status;
    expect([statusOf('certificate'), statusOf('certificate-to-fk')]).toEqual([toEmployer, toFk]);
  });

  it('a sickness of seven days takes no certificate, one of eight does', () => {
    expect(entry({ spells: [{ ...LONG, to: '2026-02-08' }] }, '2026-03-01', 'certificate')).toBeUndefined();
    expect(entry({ spells: [{ ...LONG, to: '2026-02-09' }] }, '2026-03-01', 'certificate')).toBeDefined();
  });

  it('no certificate is asked for where the duty was suspended', () => {
    expect(
      entry({ spells: [{ from: '2021-01-04', to: '2021-01-15', extent: 1 }] }, '2021-03-01', 'certificate'),
    ).toBeUndefined();
  });

  it.each([
    ['2026-02-21', undefined, 'upcoming'],
    ['2026-02-22', undefined, 'due'],
    ['2026-02-23', undefined, 'due'],
    ['2026-02-24', undefined, 'overdue'],
    ['2026-02-24', '2026-02-23', 'done'],
    ['2026-02-24', '2026-02-24', 'done-late'],
    ['2026-02-22', '2026-02-23', 'due'],
  ])('on %s, reported %s, the report is %s: 22 February 2026 is a Sunday', (asOf, reportedToFk, status) => {
    const given = { spells: [LONG], ...(reportedToFk !== undefined && { reportedToFk }) };
    expect(entry(given, asOf, 'report-to-fk')).toMatchObject({
      dueOn: '2026-02-22',
      lastDay: '2026-02-23',
      status,
    });
  });

  it('a report is due in an employment that ends later than the sick-pay period', () => {
    const ends = { ...EMPLOYMENT, to: '2026-12-31' };
    expect(entry({ employment: ends, spells: [LONG] }, '2026-03-01', 'report-to-fk')).toMatchObject({
      dueOn: '2026-02-22',
    });
  });

  it('a report belongs to the latest period that had begun', () => {
    const reports = valueOf(
      {
        employment: EMPLOYMENT,
        spells: [LONG, { from: '2025-10-01', to: '2025-10-31', extent: 1 }],
        reportedToFk: '2025-10-20',
      },
      '2026-03-31',
    ).ledger.filter(({ id }) => id === 'report-to-fk');
    expect(reports.map(({ status }) => status)).toEqual(['done', 'overdue']);
  });

  it('no report is due for a period that ends on day 14, or with the employment', () => {
    expect(entry({ spells: [{ ...LONG, to: '2026-02-15' }] }, '2026-03-01', 'report-to-fk')).toBeUndefined();
    const ends = { ...EMPLOYMENT, to: '2026-02-15' };
    expect(entry({ employment: ends, spells: [LONG] }, '2026-03-01', 'report-to-fk')).toBeUndefined();
  });

  it('no report is due where no day gave sick pay', () => {
    const barred = [
      { from: '2026-01-05', to: '2026-01-18', extent: 1 as const, workedAfter: false },
      { from: '2026-02-02', to: '2026-02-27', extent: 1 as const },
    ];
    const ids = valueOf({ employment: EMPLOYMENT, spells: barred }, '2026-03-01').ledger.filter(
      ({ id }) => id === 'report-to-fk',
    );
    expect(ids).toEqual([]);
  });

  it.each([
    ['2026-05-02', 'upcoming'],
    ['2026-05-03', 'due'],
  ])('on %s the test after 90 days is %s', (asOf, status) => {
    expect(entry({ spells: [LONG] }, asOf, 'chain-test-90')).toMatchObject({
      dueOn: '2026-05-03',
      who: 'fk',
      status,
    });
  });

  it('a chain whose law is not covered has no tests', () => {
    const { ledger } = valueOf(
      { insured: 'unemployed', spells: [{ from: '2008-01-01', to: '2008-06-01', extent: 1 }] },
      '2026-01-01',
    );
    expect(ledger.map(({ id }) => id)).toEqual(['apply-for-sickness-benefit']);
  });

  it('the sick notice is upcoming before a planned sickness, due on its day and overdue after it', () => {
    const planned = { ...LONG, notifiedOn: '2026-02-05' };
    const status = (asOf: string) => entry({ spells: [planned] }, asOf, 'sick-notice')?.status;
    expect(['2026-02-01', '2026-02-02', '2026-02-03', '2026-02-05'].map(status)).toEqual([
      'upcoming',
      'due',
      'overdue',
      'done-late',
    ]);
    expect(entry({ spells: [LONG] }, '2026-02-01', 'written-assurance')).toMatchObject({
      status: 'upcoming',
      dueOn: null,
    });
  });

  it('the plan of a sickness that ended before day 30 is judged by what it was', () => {
    const given = (to: string): Partial<Case> => ({
      spells: [{ ...LONG, to }],
      prognosis: { on: '2026-02-05', expectedTo: '2026-05-31' },
    });
    expect(entry(given('2026-03-02'), '2026-06-01', 'return-to-work-plan')).toMatchObject({
      status: 'not-required',
    });
    expect(entry(given('2026-03-03'), '2026-06-01', 'return-to-work-plan')).toMatchObject({
      status: 'overdue',
    });
  });

  it('the plan of a sickness that goes on at another extent is judged by what is expected', () => {
    const given: Partial<Case> = {
      spells: [
        { from: '2026-02-02', to: '2026-02-08', extent: 1 },
        { from: '2026-02-09', to: null, extent: 0.5 },
      ],
      prognosis: { on: '2026-02-05', expectedTo: '2026-04-02' },
    };
    // Day 60 is 2 April: until then is long enough for a plan, until the day before is not.
    expect(entry(given, '2026-02-20', 'return-to-work-plan')).toMatchObject({ dueOn: '2026-03-03' });
    const short = { ...given, prognosis: { on: '2026-02-05', expectedTo: '2026-02-25' } };
    expect(entry(short, '2026-02-20', 'return-to-work-plan')).toMatchObject({ dueOn: null });
  });

  it('the plan of a sickness that goes on at another extent is not judged without a prognosis', () => {
    const spells = [
      { from: '2026-02-02', to: '2026-02-08', extent: 1 as const },
      { from: '2026-02-09', to: null, extent: 0.5 as const },
    ];
    expect(entry({ spells }, '2026-02-20', 'return-to-work-plan')).toBeUndefined();
  });

  it('the plan follows what is known about it', () => {
    const given: Partial<Case> = {
      spells: [LONG],
      prognosis: { on: '2026-02-05', expectedTo: '2026-12-31' },
    };
    const status = (plan: NonNullable<Case['plan']>) =>
      entry({ ...given, plan }, '2026-03-10', 'return-to-work-plan')?.status;
    expect(status({})).toBe('overdue');
    expect(status({ madeOn: '2026-03-03' })).toBe('done');
    expect(status({ madeOn: '2026-03-04' })).toBe('done-late');
    expect(status({ cannotReturn: true })).toBe('not-required');
    expect(status({ cannotReturn: true, improvedOn: '2026-03-10' })).toBe('due');
  });
});

describe('exemptions and counters of the karensavdrag', () => {
  const SPELLS = [{ from: '2026-03-02', to: '2026-03-03', extent: 1 as const }];
  const sickPay = (given: Partial<Case>) =>
    valueOf({ spells: SPELLS, employment: EMPLOYMENT, ...given }, '2026-03-10');

  it('a seafarer has none', () => {
    expect(sickPay({ employment: { ...EMPLOYMENT, seafarer: true } }).money.sickPay[0]).toMatchObject({
      reason: 'seafarer',
      karensavdrag: 0,
      sickPay: 1920,
    });
  });

  it('a decision on special high-risk protection lifts it where it says so', () => {
    const decided = (kind: 'many-sick-periods' | 'long-sick-periods', appliedOn: string) =>
      sickPay({ decisions: { specialHighRisk: { kind, appliedOn, decidedOn: appliedOn } } }).money.sickPay[0]
        ?.reason;
    expect(decided('many-sick-periods', '2026-03-31')).toBe('special-high-risk-protection');
    expect(decided('many-sick-periods', '2026-04-01')).toBe('ordinary');
    expect(decided('long-sick-periods', '2026-01-01')).toBe('ordinary');
    const applied = { kind: 'many-sick-periods' as const, appliedOn: '2026-01-15' };
    expect(sickPay({ decisions: { specialHighRisk: applied } }).money.sickPay[0]?.reason).toBe('ordinary');
  });

  it('the eleventh period in twelve months has none, and the counter stays at ten', () => {
    const earlierDeductions = [
      '2025-03-02',
      ...Array.from({ length: 9 }, (_, i) => `2025-${String(i + 4).padStart(2, '0')}-10`),
    ];
    const value = sickPay({ earlierDeductions });
    expect(value.money.sickPay[0]).toMatchObject({ reason: 'ten-deductions', karensavdrag: 0 });
    expect(value.open).toContainEqual(expect.objectContaining({ id: 'disputed-reading' }));
    expect(value.counters.karensavdragInTwelveMonths).toBe(9);
  });

  it('earlier deductions that lie after the period, or are those of the period itself, do not hide the ten before it', () => {
    const before = Array.from({ length: 10 }, (_, i) => `2025-${String(i + 3).padStart(2, '0')}-20`);
    const reason = (more: string[]) =>
      sickPay({ earlierDeductions: [...more, ...before] }).money.sickPay[0]?.reason;
    const from = sickPay({}).periods[0]?.from as string;
    expect(reason([])).toBe('ten-deductions');
    expect(reason(['2026-05-04', '2026-06-01', '2026-06-15'])).toBe('ten-deductions');
    expect(sickPay({ earlierDeductions: [from] }).counters.karensavdragInTwelveMonths).toBe(1);
    expect(sickPay({ earlierDeductions: ['2026-03-09'] }).counters.karensavdragInTwelveMonths).toBe(2);
  });

  it('a period in which no pay is lost, or of somebody exempt whose pay is not known, counts as none with a deduction', () => {
    const counted = (given: Partial<Case>) => sickPay(given).counters.karensavdragInTwelveMonths;
    expect(counted({})).toBe(1);
    expect(counted({ spells: [{ from: '2026-03-07', to: '2026-03-08', extent: 1 }] })).toBe(0);
    expect(counted({ employment: { from: '2020-01-01', to: null, seafarer: true } })).toBe(0);
  });

  it('without a known pay the deduction is assumed to be made, and the amounts are open', () => {
    const value = sickPay({ employment: { from: '2020-01-01', to: null } });
    expect(value.money).toMatchObject({ sickPay: [], employerCost: null });
    expect(value.counters.karensavdragInTwelveMonths).toBe(1);
    expect(value.open).toContainEqual(expect.objectContaining({ id: 'pay', missing: ['employment.pay'] }));
  });

  it('the employer’s cost is the sum of the exact sick pay', () => {
    const spells = [...SPELLS, { from: '2026-04-07', to: '2026-04-08', extent: 1 as const }];
    expect(valueOf({ employment: EMPLOYMENT, spells }, '2026-05-01').money.employerCost).toBe(1920);
  });
});

describe('counters that differ', () => {
  it('say why at a relapse', () => {
    const value = valueOf(
      {
        employment: EMPLOYMENT,
        spells: [
          { from: '2026-03-02', to: '2026-03-05', extent: 1 },
          { from: '2026-03-10', to: '2026-03-20', extent: 1 },
        ],
      },
      '2026-03-12',
    );
    expect(value.counters).toMatchObject({
      sickPayDay: 7,
      certificateDay: 3,
      sickPeriodDay: 7,
      planDay: 3,
      chainDay: 7,
    });
    expect(value.counterNotes.map(({ because }) => because)).toEqual([
      'relapse-counts-afresh',
      'unbroken-sickness-only',
    ]);
  });

  it('say why when the chain adds periods that the sick period does not', () => {
    const value = valueOf(
      {
        employment: EMPLOYMENT,
        spells: [
          { from: '2026-01-05', to: '2026-01-31', extent: 1 },
          { from: '2026-03-02', to: '2026-03-20', extent: 1 },
        ],
      },
      '2026-03-02',
    );
    expect(value.counters).toMatchObject({ sickPeriodDay: 1, chainDay: 28 });
    expect(value.counterNotes.map(({ because }) => because)).toEqual(['periods-added-together']);
  });

  it('have no certificate day before a late notice', () => {
    const spells = [{ from: '2026-03-02', to: '2026-03-20', extent: 1 as const, notifiedOn: '2026-03-05' }];
    expect(valueOf({ employment: EMPLOYMENT, spells }, '2026-03-04').counters.certificateDay).toBeNull();
  });
});

describe('what stands open', () => {
  it('names each answer where an exception of the chain has not been assessed', () => {
    const open = valueOf(
      {
        employment: EMPLOYMENT,
        bornOn: '1980-05',
        spells: [{ from: '2025-01-06', to: '2026-03-31', extent: 1 }],
      },
      '2026-04-01',
    ).open.filter(({ id }) => id === 'chain-exception');
    expect(open.map(({ from, alternatives }) => [from, alternatives?.map((answer) => answer.if)])).toEqual([
      ['2025-07-05', ['none', 'predominant-reasons', 'special-reasons', 'unreasonable']],
      ['2026-01-06', ['none', 'special-reasons', 'unreasonable']],
    ]);
  });

  it('is not the exception where Försäkringskassan has found one', () => {
    const value = valueOf(
      {
        employment: EMPLOYMENT,
        spells: [{ from: '2025-01-06', to: '2025-12-31', extent: 1 }],
        decisions: { chainException: 'predominant-reasons' },
      },
      '2026-04-01',
    );
    expect(value.open.map(({ id }) => id)).not.toContain('chain-exception');
    expect(value.days.at(-1)?.comparedWith).toHaveLength(3);
  });

  it('is whether the insured has an employer, where nothing says so', () => {
    const value = valueOf({ spells: [{ from: '2026-03-02', to: '2026-03-03', extent: 1 }] }, '2026-04-01');
    expect(value.open.map(({ id }) => id)).toEqual(['pay', 'insured']);
  });

  it('is a disputed reading of the periods', () => {
    const value = valueOf(
      { employment: EMPLOYMENT, spells: [{ from: '2026-03-07', to: '2026-03-10', extent: 1 }] },
      '2026-04-01',
    );
    expect(value.open).toMatchObject([
      { id: 'disputed-reading', interpretation: { question: 'start-on-day-off' } },
    ]);
  });
});

describe('what the capacity is compared with', () => {
  it('follows the month of birth, also of the self-employed', () => {
    const older = (given: Partial<Case>) =>
      valueOf(
        { bornOn: '1962-03', spells: [{ from: '2025-01-01', to: '2025-12-31', extent: 1 }], ...given },
        '2026-01-01',
      ).days.at(-1)?.comparedWith;
    expect(older({ employment: EMPLOYMENT })).toEqual([
      'own-work',
      'work-offered-temporarily',
      'other-work-with-employer',
      'available-suitable-work',
    ]);
    expect(older({ selfEmployed: { karenstid: 7 } })).toEqual(['own-work', 'available-suitable-work']);
    expect(older({ insured: 'self-employed' })).toBeNull();
  });

  it('is that of the next sick day where wordings and ages change between two periods', () => {
    const value = valueOf(
      {
        employment: EMPLOYMENT,
        bornOn: '1960-03',
        spells: [
          { from: '2022-01-03', to: '2022-01-20', extent: 1 },
          { from: '2022-04-11', to: '2022-04-15', extent: 1 },
        ],
      },
      '2022-05-01',
    );
    expect(value.days.at(-1)?.comparedWith).toEqual(['own-work', 'work-offered-temporarily']);
  });
});

it('a case that says nothing at all has nothing open', () => {
  expect(valueOf({}, '2026-01-01').open).toEqual([]);
});

it('pay of the state’s convention is lost by working days, where days off lie in the period too', () => {
  const employment = { ...EMPLOYMENT, convention: 'state' as const };
  const spells = [{ from: '2026-03-02', to: '2026-03-08', extent: 1 as const }];
  // Five of the seven days are working days: 5 × 4,6 % of 26 000.
  expect(valueOf({ employment, spells }, '2026-04-01').money.sickPay).toMatchObject([{ payLost: 5980 }]);
});

it('an on-demand employee has an employer where there is an employment', () => {
  const spells = [{ from: '2026-03-02', to: '2026-03-20', extent: 1 as const }];
  const payers = (given: Partial<Case>) =>
    valueOf({ insured: 'on-demand', spells, ...given }, '2026-04-01').days.map(({ payer }) => payer);
  expect(payers({ employment: EMPLOYMENT })).toEqual(['employer', 'fk']);
  expect(payers({})).toEqual(['fk']);
});

it('an unemployed person has no employer, though an employment is told', () => {
  const spells = [{ from: '2026-03-02', to: '2026-03-20', extent: 1 as const }];
  expect(valueOf({ insured: 'unemployed', employment: EMPLOYMENT, spells }, '2026-04-01').days).toMatchObject(
    [{ payer: 'fk', reason: 'no-employer' }],
  );
});

it('a sickness that ended before the employment is no sick-pay period of it', () => {
  const spells = [{ from: '2026-02-02', to: '2026-02-13', extent: 1 as const }];
  expect(valueOf({ employment: { from: '2026-03-02', to: null }, spells }, '2026-04-01').periods).toEqual([]);
});

it('a sickness that began two spells before the employment is the employer’s from its first day on', () => {
  const spells = [
    { from: '2026-03-02', to: '2026-03-04', extent: 1 as const },
    { from: '2026-03-05', to: '2026-03-31', extent: 0.5 as const },
  ];
  const employment = { from: '2026-03-09', to: null };
  expect(valueOf({ employment, spells }, '2026-04-01').periods).toMatchObject([
    {
      from: '2026-03-09',
      sickDays: 23,
      employerDays: [{ from: '2026-03-09', to: '2026-03-22', firstDay: 1, lastDay: 14 }],
    },
  ]);
});

it('an employment from before the qualifying time that is known has none', () => {
  const employment = { from: '1995-06-01', to: '2026-12-31' };
  const spells = [{ from: '2026-03-02', to: '2026-03-03', extent: 1 as const }];
  expect(valueOf({ employment, spells }, '2026-04-01').days).toMatchObject([{ payer: 'employer' }]);
});

it('earlier employments with the employer count toward the qualifying time', () => {
  const employment = {
    from: '2026-01-13',
    to: '2026-02-03',
    earlier: [{ from: '2025-12-15', to: '2026-01-04' }],
  };
  const spells = [{ from: '2026-01-14', to: '2026-01-15', extent: 1 as const }];
  expect(valueOf({ employment, spells }, '2026-02-01').days).toMatchObject([{ payer: 'employer' }]);
});

describe('duties without a day', () => {
  const given: Partial<Case> = {
    employment: EMPLOYMENT,
    spells: [
      { from: '2026-01-05', to: '2026-01-25', extent: 1 },
      { from: '2026-03-02', to: '2026-03-31', extent: 1 },
    ],
  };
  const statuses = (facts: Partial<Case>, id: string) =>
    valueOf({ ...given, ...facts }, '2026-04-01')
      .ledger.filter((entry) => entry.id === id)
      .map(({ status }) => status);

  it('are done when the case says so, for the latest period', () => {
    expect(statuses({}, 'written-assurance')).toEqual(['due', 'due']);
    expect(statuses({ assuranceOn: '2026-03-20' }, 'written-assurance')).toEqual(['due', 'done']);
    expect(statuses({}, 'apply-for-sickness-benefit')).toEqual(['due', 'due']);
    expect(statuses({ appliedToFk: '2026-03-20' }, 'apply-for-sickness-benefit')).toEqual(['due', 'done']);
    expect(statuses({ appliedToFk: '2026-04-02' }, 'apply-for-sickness-benefit')).toEqual(['due', 'due']);
  });
});

describe('what was assumed', () => {
  const factsOf = (given: Partial<Case>) =>
    (assess({ ref: 'A', spells: [], ...given }, { asOf: '2026-12-31' }).assumptions ?? []).map(
      ({ fact }) => fact,
    );
  const relapse = [
    { from: '2026-03-02', to: '2026-03-20', extent: 1 as const },
    { from: '2026-05-04', to: '2026-05-06', extent: 1 as const },
  ];

  it('is named once, where it could matter', () => {
    expect(factsOf({ employment: EMPLOYMENT, spells: relapse })).toEqual([
      'insured',
      'employment.pay',
      'employment.schedule',
      'spells.notifiedOn',
      'spells.fitFrom',
      'spells.workedAfter',
      'earlierDeductions',
    ]);
  });

  it('is nothing where everything is given', () => {
    const told = relapse.map((spell) => ({
      ...spell,
      fitFrom: spell.to === '2026-03-20' ? '2026-03-21' : '2026-05-07',
      workedAfter: true,
      notifiedOn: spell.from,
    }));
    const employment = {
      ...EMPLOYMENT,
      pay: [{ from: '2020-01-01', ...EMPLOYMENT.pay }],
      schedule: { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
    };
    expect(factsOf({ insured: 'employee', employment, spells: told, earlierDeductions: [] })).toEqual([]);
  });

  it('does not name a notice for a change of extent', () => {
    const spells = [
      { from: '2026-03-02', to: '2026-03-06', extent: 1 as const, notifiedOn: '2026-03-02' },
      { from: '2026-03-07', to: '2026-03-10', extent: 0.5 as const },
    ];
    expect(factsOf({ insured: 'employee', employment: { from: '2020-01-01', to: null }, spells })).toEqual(
      [],
    );
  });
});

it('a disputed reading stands open once, whichever part of the case depends on it', () => {
  const value = valueOf(
    {
      employment: EMPLOYMENT,
      benefit: { sgi: 400100 },
      spells: [{ from: '2026-01-24', to: '2026-04-30', extent: 0.5 }],
      prognosis: { on: '2026-01-26', expectedTo: '2026-04-30' },
    },
    '2026-05-01',
  );
  expect(value.open.flatMap(({ interpretation }) => interpretation?.question ?? [])).toEqual([
    'start-on-day-off',
    'which-thirteen-days',
    'partial-amount-rounding',
    'last-day-on-day-off',
  ]);
});
