import fc from 'fast-check';
import { always } from '../../src/case/facts/by-date.js';
import { describe, expect, it } from 'vitest';
import { DateTime } from 'luxon';
import { scheduledDays, unitsOf, type DayKind } from '../../src/case/facts/scheduled-hours.js';
import { assess, InvalidInput, type Case, type CaseSpell, type Schedule } from '../../src/index.js';
import { toDay } from '../../src/time/day.js';
import { plusDays } from '../support/dates.js';

const PAY = { monthly: 26_000, hoursPerWeek: 40 };

function read(schedule: Schedule | undefined, dates: readonly string[]): [DayKind, number][] {
  const days = scheduledDays(schedule, always(40));
  return dates.map((date) => [days.kindOf(toDay(date)), days.unitsOn(toDay(date)) / unitsOf(1)]);
}

describe('a weekly pattern', () => {
  // Thursday through Monday over Easter 2026.
  const easter = ['2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06'];
  const pattern = { thu: 8, fri: 6.25, sun: 5, mon: 0 };

  it('holds on public holidays', () => {
    const worked = [
      ['work', 8],
      ['work', 6.25],
      ['day-off', 0],
      ['work', 5],
      ['day-off', 0],
    ];
    expect(read(pattern, easter)).toEqual(worked);
    expect(read({ ...pattern, publicHolidays: 'worked' }, easter)).toEqual(worked);
  });

  it('has them free where it says so, but no Sundays', () => {
    expect(read({ ...pattern, mon: 8, publicHolidays: 'free' }, easter)).toEqual([
      ['work', 8],
      ['public-holiday', 0],
      ['day-off', 0],
      ['work', 5],
      ['public-holiday', 0],
    ]);
  });

  it('that is not given is Monday to Friday without public holidays', () => {
    expect(read(undefined, easter)).toEqual([
      ['work', 8],
      ['public-holiday', 0],
      ['day-off', 0],
      ['day-off', 0],
      ['public-holiday', 0],
    ]);
  });
});

describe('a rotating pattern', () => {
  const rotation: Schedule = { startsOn: '2026-01-05', weeks: [{ mon: 10 }, { tue: 9 }, {}] };

  it('begins anew after its last week', () => {
    const mondays = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'];
    expect(read(rotation, mondays).map(([, hours]) => hours)).toEqual([10, 0, 0, 10]);
    expect(read(rotation, ['2026-01-13', '2026-02-03'])).toEqual([
      ['work', 9],
      ['work', 9],
    ]);
  });

  it('goes on before its first week', () => {
    expect(read(rotation, ['2025-12-15', '2026-01-04', '2025-12-30'])).toEqual([
      ['work', 10],
      ['day-off', 0],
      ['day-off', 0],
    ]);
    expect(read(rotation, ['2025-12-23'])).toEqual([['work', 9]]);
  });

  it('counts its weeks from the first day, whichever weekday that is', () => {
    const days = ['2026-01-07', '2026-01-12', '2026-01-14', '2026-01-19'];
    const weeks = [
      { mon: 1, wed: 2 },
      { mon: 3, wed: 4 },
    ];
    expect(read({ startsOn: '2026-01-07', weeks }, days).map(([, hours]) => hours)).toEqual([2, 1, 4, 3]);
  });
});

describe('dated shifts', () => {
  const shifts = [
    { date: '2026-03-03', hours: 7.25 },
    { from: '2026-03-03T18:00', to: '2026-03-03T19:20' },
    { from: '2026-03-06T22:15', to: '2026-03-07T06:45', breakMinutes: 50 },
    { date: '2026-03-10', hours: 0 },
  ];

  it('add up by the day on which they begin, to the minute', () => {
    const hours = read({ shifts }, ['2026-03-03', '2026-03-06', '2026-03-07']);
    expect(hours[0]?.[1]).toBeCloseTo(7.25 + 4 / 3, 12);
    expect(hours[1]?.[1]).toBeCloseTo(7 + 2 / 3, 12);
    expect(hours[2]).toEqual(['day-off', 0]);
  });

  it('are complete from the first through the last, and outside nothing is known', () => {
    const dates = ['2026-03-02', '2026-03-04', '2026-03-10', '2026-03-11'];
    expect(read({ shifts }, dates).map(([kind]) => kind)).toEqual([
      'unknown',
      'day-off',
      'day-off',
      'unknown',
    ]);
    expect(read({ shifts: [...shifts].reverse() }, dates)).toEqual(read({ shifts }, dates));
  });

  it('are complete for the days that are named', () => {
    const dates = ['2026-03-01', '2026-03-02', '2026-03-10', '2026-03-31', '2026-04-01'];
    const kinds = (schedule: Schedule) => read(schedule, dates).map(([kind]) => kind);
    expect(kinds({ shifts, from: '2026-03-02', to: '2026-03-31' })).toEqual([
      'unknown',
      'day-off',
      'day-off',
      'day-off',
      'unknown',
    ]);
    expect(kinds({ shifts, to: '2026-03-31' })).toEqual([
      'unknown',
      'unknown',
      'day-off',
      'day-off',
      'unknown',
    ]);
    expect(kinds({ shifts, from: '2026-03-02' })).toEqual([
      'unknown',
      'day-off',
      'day-off',
      'unknown',
      'unknown',
    ]);
    expect(kinds({ shifts: [] })).toEqual(new Array(5).fill('unknown'));
    // A shift outside the named days has its work, and tells nothing about the days between.
    expect(kinds({ shifts, from: '2026-03-09', to: '2026-03-10' })).toEqual([
      'unknown',
      'unknown',
      'day-off',
      'unknown',
      'unknown',
    ]);
    const third = read({ shifts, from: '2026-03-09', to: '2026-03-09' }, [
      '2026-03-03',
      '2026-03-05',
      '2026-03-10',
    ]);
    expect(third.map(([kind]) => kind)).toEqual(['work', 'unknown', 'unknown']);
  });

  it('last as long as a clock says', () => {
    const minute = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 1440 }), (start, length) => {
        const from = DateTime.fromMillis(start * 60_000, { zone: 'utc' });
        const text = (time: DateTime) => time.toFormat("yyyy-MM-dd'T'HH:mm");
        const shift = { from: text(from), to: text(from.plus({ minutes: length })) };
        const day = toDay(shift.from.slice(0, 10));
        expect(scheduledDays({ shifts: [shift] }).unitsOn(day)).toBe((unitsOf(1) / 60) * length);
      }),
    );
  });
});

describe('zero-hour work', () => {
  it('has work in its shifts, and no other day tells anything', () => {
    const schedule: Schedule = { zeroHour: true, shifts: [{ date: '2026-03-03', hours: 5 }] };
    expect(read(schedule, ['2026-03-03', '2026-03-04'])).toEqual([
      ['work', 5],
      ['unknown', 0],
    ]);
    expect(read({ zeroHour: true }, ['2026-03-03'])).toEqual([['unknown', 0]]);
  });
});

function valueOf(schedule: Schedule, spells: readonly CaseSpell[], more: Partial<Case> = {}) {
  const employment = { from: '2020-01-01', to: null, pay: PAY, schedule };
  return assess({ ref: 'A-1', employment, spells, ...more }, { asOf: '2026-03-31' }).value;
}

const spell = (from: string, to: string): CaseSpell => ({ from, to, extent: 1 });

describe('in a case', () => {
  it('every form gives the hours missed', () => {
    const week = spell('2026-03-02', '2026-03-08');
    const hours = (schedule: Schedule) => valueOf(schedule, [week]).money.sickPay[0]?.hours;
    expect(hours({ startsOn: '2026-02-23', weeks: [{ mon: 4 }, { tue: 9, wed: 3.5 }] })).toBe(12.5);
    expect(
      hours({
        shifts: [
          { date: '2026-03-02', hours: 3 },
          { date: '2026-03-08', hours: 4 },
        ],
      }),
    ).toBe(7);
    expect(hours({ zeroHour: true, shifts: [{ date: '2026-03-05', hours: 6 }] })).toBe(6);
    expect(hours({ zeroHour: true })).toBe(0);
  });

  it('three thirds of an hour are an hour', () => {
    const shifts = ['2026-03-02', '2026-03-03', '2026-03-04'].map((date) => ({
      from: `${date}T08:00`,
      to: `${date}T08:20`,
    }));
    const [sickPay] = valueOf({ shifts }, [spell('2026-03-02', '2026-03-04')]).money.sickPay;
    expect(sickPay).toMatchObject({ hours: 1, payLost: 150 });
  });

  it('days that the shifts do not reach stand open where the employer pays them', () => {
    const schedule: Schedule = {
      shifts: [
        { date: '2026-03-02', hours: 8 },
        { date: '2026-03-05', hours: 8 },
      ],
    };
    const open = (given: Schedule, spells: CaseSpell[], more?: Partial<Case>) =>
      valueOf(given, spells, more).open.filter(({ id }) => id === 'schedule');
    expect(open(schedule, [spell('2026-03-02', '2026-03-05')])).toEqual([]);
    expect(open(schedule, [spell('2026-03-02', '2026-03-08')])).toMatchObject([
      { missing: ['employment.schedule'], from: '2026-03-06' },
    ]);
    const changed = [
      spell('2026-03-02', '2026-03-05'),
      { ...spell('2026-03-06', '2026-03-08'), extent: 0.5 as const },
    ];
    expect(open(schedule, changed)).toMatchObject([{ from: '2026-03-06' }]);
    expect(open({ zeroHour: true }, [spell('2026-03-02', '2026-03-08')])).toEqual([]);
    const without = { employment: { from: '2020-01-01', to: null, schedule } };
    expect(open(schedule, [spell('2026-03-02', '2026-03-08')], without)).toEqual([]);
    expect(open({ ...schedule, to: '2026-03-16' }, [spell('2026-03-02', '2026-03-25')])).toEqual([]);
    const barred = [
      { ...spell('2026-02-02', '2026-02-28'), workedAfter: false },
      { ...spell('2026-03-10', '2026-03-12') },
    ];
    expect(open({ ...schedule, from: '2026-02-01' }, barred)).toEqual([]);
  });

  it('a gap without work is told where the schedule reaches', () => {
    const spells = [spell('2026-03-02', '2026-03-02'), spell('2026-03-05', '2026-03-05')];
    const codes = (schedule: Schedule) => valueOf(schedule, spells).issues.map(({ code }) => code);
    const shifts = [
      { date: '2026-03-02', hours: 8 },
      { date: '2026-03-05', hours: 8 },
    ];
    expect(codes({ shifts })).toEqual(['gap-without-scheduled-work']);
    expect(codes({ startsOn: '2026-03-02', weeks: [{ mon: 8, thu: 8 }] })).toEqual([
      'gap-without-scheduled-work',
    ]);
    expect(codes({ shifts: [...shifts, { date: '2026-03-04', hours: 8 }] })).toEqual([]);
    expect(codes({ zeroHour: true, shifts })).toEqual([]);
    expect(codes({ shifts: shifts.slice(0, 1) })).toEqual([]);
  });
});

describe('shifts over midnight in a case', () => {
  const night = { from: '2026-03-06T22:00', to: '2026-03-07T06:00' };
  const schedule: Schedule = { shifts: [night], from: '2026-01-01', to: '2026-12-31' };
  const questions = (spells: readonly CaseSpell[], given = schedule) =>
    valueOf(given, spells).open.flatMap(({ interpretation }) => interpretation?.question ?? []);

  it('belong whole to the day on which they begin', () => {
    expect(valueOf(schedule, [spell('2026-03-06', '2026-03-06')]).money.sickPay).toMatchObject([
      { hours: 8 },
    ]);
    expect(valueOf(schedule, [spell('2026-03-07', '2026-03-09')]).money.sickPay).toMatchObject([
      { hours: 0 },
    ]);
  });

  it.each([
    ['it begins after one', [spell('2026-03-07', '2026-03-09')], true],
    ['it ends on the day of one', [spell('2026-03-04', '2026-03-06')], true],
    ['the fourteenth day has one', [spell('2026-02-21', '2026-03-20')], true],
    [
      'the extent changes over one',
      [spell('2026-03-04', '2026-03-06'), { ...spell('2026-03-07', '2026-03-09'), extent: 0.5 as const }],
      true,
    ],
    [
      'the extent changes over one, and again over none',
      [
        spell('2026-03-04', '2026-03-06'),
        { ...spell('2026-03-07', '2026-03-09'), extent: 0.5 as const },
        spell('2026-03-10', '2026-03-12'),
      ],
      true,
    ],
    ['it goes on over one', [spell('2026-03-04', '2026-03-06'), spell('2026-03-07', '2026-03-09')], false],
    ['it holds none', [spell('2026-03-09', '2026-03-12')], false],
  ])('are a disputed reading where %s', (_, spells, isDisputed) => {
    expect(questions(spells).includes('shift-over-midnight')).toBe(isDisputed);
  });

  it('are not disputed by where the assessment lies, and both readings are told', () => {
    const openOn = (asOf: string, from: string) =>
      assess(
        {
          ref: 'A-1',
          employment: { from: '2020-01-01', to: null, pay: { hourly: 200, hoursPerWeek: 40 }, schedule },
          spells: [spell(from, '2026-03-09')],
        },
        { asOf },
      ).value.open.flatMap(({ interpretation }) => interpretation ?? []);
    expect(openOn('2026-03-06', '2026-03-04').map(({ question }) => question)).toEqual(['start-on-day-off']);
    expect(openOn('2026-03-08', '2026-03-07')).toContainEqual({
      question: 'shift-over-midnight',
      taken: 'day-the-shift-begins',
      other: ['split-at-midnight'],
    });
  });

  it('are none where they end at midnight', () => {
    const evening = { from: '2026-03-06T16:00', to: '2026-03-07T00:00' };
    expect(questions([spell('2026-03-04', '2026-03-06')], { ...schedule, shifts: [evening] })).not.toContain(
      'shift-over-midnight',
    );
  });

  it('split at midnight are had by giving the hours of each day', () => {
    const split = [
      { date: '2026-03-06', hours: 2 },
      { date: '2026-03-07', hours: 6 },
    ];
    const value = valueOf({ ...schedule, shifts: split }, [spell('2026-03-07', '2026-03-09')]);
    expect(value.money.sickPay).toMatchObject([{ hours: 6 }]);
    expect(value.open.flatMap(({ interpretation }) => interpretation?.question ?? [])).not.toContain(
      'shift-over-midnight',
    );
  });
});

describe('a schedule is refused', () => {
  const shift = { from: '2026-03-06T22:00', to: '2026-03-07T06:00' };

  it.each<[string, unknown, [string, string][]]>([
    ['an empty list', [], [['', 'too-few']]],
    ['an unknown weekday', { monday: 8 }, [['', 'unknown-key']]],
    ['holidays that are half free', { publicHolidays: 'half' }, [['publicHolidays', 'not-an-option']]],
    ['a rotation without a beginning', { weeks: [{}] }, [['startsOn', 'missing']]],
    ['a rotation without weeks', { startsOn: '2026-01-05' }, [['weeks', 'missing']]],
    ['a rotation of no weeks', { startsOn: '2026-01-05', weeks: [] }, [['weeks', 'too-few']]],
    [
      'a rotation of too many weeks',
      { startsOn: '2026-01-05', weeks: new Array(521).fill({}) },
      [['weeks', 'too-many']],
    ],
    [
      'a weekday beside a rotation',
      { startsOn: '2026-01-05', weeks: [{}], mon: 8 },
      [['mon', 'not-applicable']],
    ],
    [
      '25 hours in a rotation',
      { startsOn: '2026-01-05', weeks: [{ mon: 25 }] },
      [['weeks.0.mon', 'too-large']],
    ],
    ['a weekday beside shifts', { shifts: [], mon: 8 }, [['mon', 'not-applicable']]],
    ['bounds without shifts', { from: '2026-01-05' }, [['from', 'not-applicable']]],
    ['reversed bounds', { shifts: [], from: '2026-01-05', to: '2026-01-04' }, [['to', 'reversed']]],
    ['zero hours that are false', { zeroHour: false }, [['zeroHour', 'not-an-option']]],
    ['bounds of zero-hour work', { zeroHour: true, to: '2026-01-05' }, [['to', 'not-applicable']]],
    [
      'an empty shift',
      { shifts: [{}] },
      [
        ['shifts.0.date', 'missing'],
        ['shifts.0.hours', 'missing'],
      ],
    ],
    ['a shift without an end', { shifts: [{ from: shift.from }] }, [['shifts.0.to', 'missing']]],
    ['a shift without a beginning', { shifts: [{ to: shift.to }] }, [['shifts.0.from', 'missing']]],
    [
      'hours of a shift with times',
      { shifts: [{ ...shift, hours: 8 }] },
      [['shifts.0.hours', 'not-applicable']],
    ],
    [
      'a break of a day',
      { shifts: [{ date: '2026-03-06', hours: 8, breakMinutes: 30 }] },
      [['shifts.0.breakMinutes', 'not-applicable']],
    ],
    [
      'a shift that ends when it begins',
      { shifts: [{ ...shift, to: shift.from }] },
      [['shifts.0.to', 'reversed']],
    ],
    [
      'a shift of more than a day',
      { shifts: [{ ...shift, to: '2026-03-07T22:01' }] },
      [['shifts.0.to', 'too-large']],
    ],
    [
      'a break longer than the shift',
      { shifts: [{ ...shift, breakMinutes: 481 }] },
      [['shifts.0.breakMinutes', 'too-large']],
    ],
    [
      'half a minute of break',
      { shifts: [{ ...shift, breakMinutes: 0.5 }] },
      [['shifts.0.breakMinutes', 'not-whole']],
    ],
    [
      'a time with seconds',
      { shifts: [{ ...shift, to: '2026-03-07T06:00:00' }] },
      [['shifts.0.to', 'not-a-time']],
    ],
    [
      'a time with a zone',
      { shifts: [{ ...shift, to: '2026-03-07T06:00Z' }] },
      [['shifts.0.to', 'not-a-time']],
    ],
    ['24 o’clock', { shifts: [{ ...shift, to: '2026-03-06T24:00' }] }, [['shifts.0.to', 'no-such-time']]],
    [
      'a time on no day',
      { shifts: [{ ...shift, to: '2026-02-30T06:00' }] },
      [['shifts.0.to', 'no-such-time']],
    ],
    [
      'a date that stands twice',
      {
        shifts: [
          { date: '2026-03-06', hours: 8 },
          { date: '2026-03-06', hours: 2 },
        ],
      },
      [['shifts.1.date', 'duplicate-date']],
    ],
    ['a shift that stands twice', { shifts: [shift, shift] }, [['shifts.1.from', 'overlapping']]],
    [
      'shifts that overlap, in any order and over a shorter one',
      {
        zeroHour: true,
        shifts: [
          { from: '2026-03-07T05:59', to: '2026-03-07T10:00' },
          shift,
          { from: '2026-03-06T23:00', to: '2026-03-06T23:30' },
        ],
      },
      [
        ['shifts.2.from', 'overlapping'],
        ['shifts.0.from', 'overlapping'],
      ],
    ],
  ])('%s', (_, schedule, issues) => {
    const given = { ref: 'A-1', employment: { from: '2020-01-01', to: null, schedule }, spells: [] };
    try {
      assess(given as never, { asOf: '2026-03-31' });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      const at = (path: readonly (string | number)[]) => path.slice(2).join('.');
      expect(error.issues.map(({ path, code }) => [at(path), code])).toEqual(issues);
    }
  });

  it('but not shifts that touch, or that last a whole day', () => {
    const shifts = [shift, { from: shift.to, to: `${plusDays('2026-03-07', 1)}T06:00`, breakMinutes: 1440 }];
    expect(() => valueOf({ shifts }, [])).not.toThrow();
  });
});
