/** Parts of the pay that the case works out by itself: supplements by the clock, and the average of earlier weeks. */
import { describe, expect, it } from 'vitest';
import { assess, InvalidInput, type Case, type CaseEmployment } from '../../src/index.js';
import { payrollLines } from '../../src/formats.js';

const EVENING = {
  kind: 'unsocial-hours',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '19:00',
  to: '22:00',
  rate: 25,
} as const;

/** Three evenings of eight hours, from Monday 2 March 2026. */
const EVENINGS = ['2026-03-02', '2026-03-03', '2026-03-04'].map((date) => ({
  from: `${date}T13:30`,
  to: `${date}T22:00`,
  breaks: [{ from: `${date}T17:00`, to: `${date}T17:30` }],
}));

const EMPLOYMENT: CaseEmployment = {
  from: '2020-01-01',
  to: null,
  pay: { hourly: 200, hoursPerWeek: 40 },
  schedule: { shifts: EVENINGS, from: '2026-03-01', to: '2026-03-31' },
  supplements: [EVENING],
};

const SICK = { from: '2026-03-02', to: '2026-03-04', extent: 1 };

function assessed(employment: Partial<CaseEmployment>, facts: Partial<Case> = {}) {
  const given = { ref: 'A-1', employment: { ...EMPLOYMENT, ...employment }, spells: [SICK], ...facts };
  return assess(given, { asOf: '2026-03-10' });
}

describe('supplements by the clock', () => {
  it('are lost with the shifts that sickness took', () => {
    const { money, open } = assessed({}).value;
    // 24 h of 200 and 9 h of 25; the karensavdrag is a fifth of 40 h of 160.
    expect(money.sickPay[0]).toMatchObject({ partsLost: 225, payLost: 5025, sickPay: 4020 - 1280 });
    expect(open.map(({ id }) => id)).not.toContain('unsocial-hours');
  });

  it('are lost to the karens as long as it takes hours', () => {
    const { money } = assessed({ convention: 'karensperiod', mostKarensHours: 7 }).value;
    // Seven hours of the first day: until 21:00, and with it two hours of the evening.
    expect(money.sickPay[0]).toMatchObject({
      karensHours: 7,
      karensavdrag: 7 * 160 + 2 * 20,
      sickPay: 17 * 160 + 7 * 20,
    });
  });

  it('are what the case tells on a day for which it does', () => {
    const lost = [{ date: '2026-03-03', kind: 'unsocial-hours', amount: 10 }] as const;
    expect(assessed({}, { lost }).value.money.sickPay[0]).toMatchObject({ partsLost: 160 });
  });

  it('are lost from the time at which the employee went home', () => {
    const spells = [{ ...SICK, hoursFirstDay: 2 }];
    expect(assessed({}, { spells }).value.money.sickPay[0]).toMatchObject({ hours: 18, partsLost: 200 });
    const wholeDay = [{ ...SICK, hoursFirstDay: 7.5 }];
    expect(assessed({}, { spells: wholeDay }).value.money.sickPay[0]).toMatchObject({ partsLost: 225 });
  });

  it('are asked for where the shifts have no times', () => {
    const { open, money } = assessed({ schedule: { mon: 8, tue: 8, wed: 8 } }).value;
    expect(open).toContainEqual(
      expect.objectContaining({ id: 'unsocial-hours', missing: ['lost'], from: '2026-03-02' }),
    );
    expect(money.sickPay[0]).toMatchObject({ partsLost: 0 });
  });

  it('are asked for where some of the shift was worked', () => {
    const { open } = assessed({}, { spells: [{ ...SICK, extent: 0.5 }] }).value;
    expect(open).toContainEqual(expect.objectContaining({ id: 'unsocial-hours', missing: ['lost'] }));
  });

  it('ask for the place of a break that they may cover', () => {
    const shifts = EVENINGS.map(({ from, to }) => ({ from, to, breakMinutes: 30 }));
    const { open } = assessed({ schedule: { shifts } }).value;
    expect(open).toContainEqual(
      expect.objectContaining({ id: 'unsocial-hours', missing: ['employment.schedule.breaks'] }),
    );
  });

  it('come one after the other where schedules have dates', () => {
    const [first, ...others] = EVENINGS;
    const schedule = [
      { from: '2026-03-01', schedule: { shifts: [first as (typeof EVENINGS)[number]] } },
      { from: '2026-03-03', schedule: { shifts: others } },
    ];
    expect(assessed({ schedule }).value.money.sickPay[0]).toMatchObject({ partsLost: 225 });
  });

  it('tell that a holiday takes the place of the weekday', () => {
    const from = '2026-05-01';
    const { open } = assessed(
      {
        schedule: { shifts: [{ from: `${from}T14:00`, to: `${from}T22:00` }] },
        supplements: [EVENING, { ...EVENING, days: ['public-holiday'], rate: 100 }],
      },
      { spells: [{ from, to: from, extent: 1 }] },
    ).value;
    expect(open.map(({ interpretation }) => interpretation?.question)).toContain('public-holiday-supplement');
  });

  it('stand on lines of their own', () => {
    const given = { ref: 'A-1', employment: EMPLOYMENT, spells: [SICK] };
    const options = { from: '2026-03-01', to: '2026-03-31', asOf: '2026-03-31' };
    const { lines } = payrollLines(given, options).value;
    const parts = lines.filter(({ kind }) => kind === 'sick-pay-parts');
    expect(parts.reduce((sum, line) => sum + line.amount, 0)).toBe(180);
  });
});

describe('an average of earlier weeks', () => {
  const WEEKS = [
    { from: '2026-02-16', hours: 30 },
    { from: '2026-02-23', hours: 20, parts: 500 },
  ];

  it('makes the karensavdrag', () => {
    const { value, assumptions } = assessed({
      supplements: [],
      averageWeek: { weeks: WEEKS, window: '14-days' },
    });
    // 25 h of 200 and 250 beside them: a fifth of 80 %.
    expect(value.money.sickPay[0]).toMatchObject({ karensavdrag: 840 });
    expect(value.open.map(({ id }) => id)).not.toContain('average-week');
    expect(assumptions?.map(({ fact }) => fact)).not.toContain('employment.averageWeek.weeks');
  });

  it('tells the window that was taken, and that weeks may lack', () => {
    const { value, assumptions } = assessed({ averageWeek: { weeks: WEEKS } });
    expect(value.open.map(({ interpretation }) => interpretation?.question)).toContain('window');
    expect(assumptions).toContainEqual({
      fact: 'employment.averageWeek.weeks',
      assumed: 'only-those-given',
    });
  });

  it('is asked for where no week lies before the period, and is that of the pay meanwhile', () => {
    const { value, assumptions } = assessed(
      { averageWeek: { weeks: WEEKS, window: 'one-month' } },
      {
        spells: [{ from: '2026-06-01', to: '2026-06-01', extent: 1 }],
      },
    );
    expect(value.open).toContainEqual(
      expect.objectContaining({
        id: 'average-week',
        missing: ['employment.averageWeek.weeks'],
        from: '2026-06-01',
      }),
    );
    expect(assumptions).toContainEqual({ fact: 'employment.averageWeek', assumed: 'week-of-the-pay' });
  });

  it('is not both an average and the weeks of one', () => {
    const averageWeek = { weeks: WEEKS, hours: 30 } as unknown as NonNullable<CaseEmployment['averageWeek']>;
    expect(() => assessed({ averageWeek })).toThrow(InvalidInput);
  });
});
