import { describe, expect, it } from 'vitest';
import { lintRows, spellsFromRows, type AbsenceRow, type DayRow, type RowsInput } from '../../src/formats.js';

const OFFICE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };
const MONDAY = '2026-03-16';
const TUESDAY = '2026-03-17';

const sick = (hours?: number, more: Partial<DayRow> = {}): DayRow => ({
  date: MONDAY,
  code: 'sick',
  ...(hours !== undefined && { hours }),
  ...more,
});

/** A row by the clock on Monday. */
const clock = (startsAt: string, endsAt: string, more: Partial<DayRow> = {}): DayRow => ({
  date: MONDAY,
  code: 'sick',
  startsAt: `${MONDAY}T${startsAt}`,
  endsAt: `${MONDAY}T${endsAt}`,
  ...more,
});

const found = (rows: readonly AbsenceRow[], more: Partial<RowsInput> = {}) =>
  spellsFromRows({ rows, schedule: OFFICE, ...more });

/** The extent and the hours of the first spell, which is a Monday's where nothing else is said. */
const partOf = (rows: readonly AbsenceRow[], more: Partial<RowsInput> = {}) => {
  const { extent, hoursFirstDay } = found(rows, more).spells[0] ?? {};
  return hoursFirstDay === undefined ? [extent] : [extent, hoursFirstDay];
};

const codes = (rows: readonly AbsenceRow[], more: Partial<RowsInput> = {}): string[] =>
  lintRows({ rows, schedule: OFFICE, ...more }).map(({ code, sources }) =>
    [code, ...sources.map(({ path }) => path[1])].join(' '),
  );

describe('rows of sickness for one date', () => {
  it.each<[string, AbsenceRow[], number[]]>([
    ['hours before and after lunch', [sick(2), sick(6)], [1]],
    ['equal hours that the file tells apart', [sick(4, { part: 1 }), sick(4, { part: 2 })], [1]],
    ['hours of which one row has none', [sick(4), sick(0)], [0.5]],
    ['shares', [sick(undefined, { percent: 50 }), sick(undefined, { percent: 25 })], [0.75]],
    [
      'shares that are the whole to the hundredth',
      [33.33, 33.34, 33.33].map((percent, part) => sick(undefined, { percent, part: part + 1 })),
      [1],
    ],
    ['a share and hours', [sick(undefined, { percent: 25 }), sick(2)], [0.5]],
    ['times of the clock that touch', [clock('08:00', '10:00'), clock('10:00', '12:00')], [0.5]],
    ['times of the clock around a break', [clock('08:00', '12:00'), clock('13:00', '17:00')], [1]],
    [
      'thirds of a day by the clock, whose hours have more than two decimals',
      [
        clock('08:00', '10:40', { hours: 2.67 }),
        clock('10:40', '13:20', { hours: 2.67 }),
        clock('13:20', '16:00', { hours: 2.67 }),
      ],
      [1],
    ],
    ['times and hours', [clock('08:00', '10:00'), sick(4)], [0.75]],
    ['fewer hours than the time between the times', [clock('08:00', '17:00', { hours: 8 })], [1]],
    ['a share of the day with times', [clock('08:00', '17:00', { percent: 50 })], [0.5]],
  ])('add: %s', (_, rows, part) => {
    expect(partOf(rows)).toEqual(part);
    expect(codes(rows)).toEqual([]);
    expect(partOf([...rows].reverse())).toEqual(part);
  });

  it('add where the hours of the day are not known', () => {
    const zeroHour: Partial<RowsInput> = { schedule: { zeroHour: true } };
    expect(partOf([sick(4.25), sick(3)], zeroHour)).toEqual([1, 7.25]);
    expect(partOf([sick(undefined, { percent: 50 }), sick(undefined, { percent: 25 })], zeroHour)).toEqual([
      0.75,
    ]);
  });

  it('cannot be added where one has hours and one a share, and the hours of the day are not known', () => {
    const rows = [sick(4), sick(undefined, { percent: 50 })];
    expect(partOf(rows, { schedule: { zeroHour: true } })).toEqual([0.5]);
    expect(codes(rows, { schedule: { zeroHour: true } })).toEqual([
      'zero-hour-without-shift 0',
      'differing-rows 0 1',
    ]);
  });

  it('of several days beside one of other days may be a part or another version, and that is told', () => {
    const half = { from: MONDAY, to: '2026-03-20', code: 'sick', percent: 50 } as const;
    const rows = [half, sick(2, { date: TUESDAY })];
    expect(found(rows).issues).toEqual([
      {
        code: 'differing-rows',
        sources: [{ path: ['rows', 0] }, { path: ['rows', 1] }],
        days: [TUESDAY],
      },
    ]);
    expect(found(rows).spells.map(({ extent }) => extent)).toEqual([0.5, 0.75, 0.5]);
    expect(codes([half, { ...half, percent: 25 }])).toEqual([]);
    expect(codes([half, { ...half, to: '2026-03-18', percent: 25 }])).toEqual(['differing-rows 0 1']);
  });
});

describe('more than the day', () => {
  it.each<[string, AbsenceRow[]]>([
    ['more hours than the schedule has', [sick(4), sick(4.02)]],
    ['a whole day and an hour', [sick(), sick(1)]],
    ['a whole day and the hours of the day', [sick(), sick(8)]],
    ['more than a hundred per cent', [sick(undefined, { percent: 75 }), sick(undefined, { percent: 25.01 })]],
    ['a share and hours', [sick(undefined, { percent: 75 }), sick(2.01)]],
    ['a row of several days and one of the day', [{ from: MONDAY, to: MONDAY, code: 'sick' }, sick(8)]],
  ])('from several rows is told, and counts as the day: %s', (_, rows) => {
    expect(partOf(rows)).toEqual([1]);
    expect(codes(rows)).toEqual(['more-than-the-day 0 1']);
    expect(found(rows).issues[0]?.days).toEqual([MONDAY]);
  });

  it('from one row stands as it is registered', () => {
    expect(partOf([sick(9.5)])).toEqual([1, 9.5]);
    expect(codes([sick(9.5)])).toEqual(['more-hours-than-scheduled 0']);
  });

  it('is told of whole days that overlap, with the days', () => {
    const rows: AbsenceRow[] = [
      { from: MONDAY, to: '2026-03-18', code: 'sick' },
      { from: TUESDAY, to: '2026-03-20', code: 'sick' },
    ];
    expect(found(rows).spells).toEqual([{ from: MONDAY, to: '2026-03-20', extent: 1 }]);
    expect(found(rows).issues).toMatchObject([{ code: 'more-than-the-day', days: [TUESDAY, '2026-03-18'] }]);
  });

  it('is more than twenty-four hours where the schedule has none, and more than a whole day', () => {
    const zeroHour: Partial<RowsInput> = { schedule: { zeroHour: true } };
    expect(codes([sick(20), sick(4.01)], zeroHour)).toContain('more-than-the-day 0 1');
    expect(partOf([sick(20), sick(4.01)], zeroHour)).toEqual([1, 24]);
    expect(codes([sick(20), sick(4)], zeroHour)).not.toContain('more-than-the-day 0 1');
    expect(codes([sick(), sick(undefined, { percent: 1 })], zeroHour)).toContain('more-than-the-day 0 1');
  });
});

describe('hours that are rounded', () => {
  const day = (hours: number): Partial<RowsInput> => ({ schedule: { mon: hours } });
  const work = (hours: number): DayRow => ({ ...sick(hours), code: 'work' });

  it('are the day where rounding alone can have made them more', () => {
    // A quarter and three quarters of 7.5 h: 1.875 and 5.625.
    expect(codes([sick(1.88), work(5.63)], day(7.5))).toEqual([]);
    expect(codes([sick(1.88), sick(5.63)], day(7.5))).toEqual([]);
    expect(partOf([sick(1.88), sick(5.63)], day(7.5))).toEqual([1]);
  });

  it('are more than the day beyond that', () => {
    expect(codes([sick(1.88), work(5.64)], day(7.5))).toEqual(['work-on-sick-day 0 1']);
    expect(codes([sick(1.88), sick(5.64)], day(7.5))).toEqual(['more-than-the-day 0 1']);
    expect(codes([sick(1.88), { ...work(0), hours: 5.62 }, { ...work(0.02), part: 1 }], day(7.5))).toEqual([
      'work-on-sick-day 0 1',
      'work-on-sick-day 0 2',
    ]);
  });
});

describe('copies', () => {
  it('count once, whatever line they stand on', () => {
    for (const row of [sick(), sick(8), sick(4), clock('08:00', '12:00'), sick(4, { part: 3 })]) {
      expect(partOf([row, { ...row, line: 9 }])).toEqual(partOf([row]));
      expect(codes([row, { ...row, line: 9 }])).toContain('duplicate-row 0 1');
    }
  });

  it('are told as what may be parts where both have room in the day and nothing tells that they are copies', () => {
    const twice = (row: AbsenceRow) => codes([row, row]);
    expect(twice(sick(4))).toEqual(['duplicate-row 0 1', 'copies-or-parts 0 1']);
    expect(twice(sick(undefined, { percent: 50 }))).toEqual(['duplicate-row 0 1', 'copies-or-parts 0 1']);
    for (const row of [sick(), sick(4.01), clock('08:00', '12:00')]) {
      expect(twice(row)).toEqual(['duplicate-row 0 1']);
    }
    // One project can have two parts of a day, both of four hours.
    expect(twice(sick(4, { part: 1 }))).toEqual(['duplicate-row 0 1', 'copies-or-parts 0 1']);
    const vacation = { ...sick(4), code: 'vacation' } as const;
    expect(twice(vacation)).toEqual(['duplicate-row 0 1']);
    expect(codes([sick(3), sick(3), sick(3, { part: 1 })])).toEqual(['duplicate-row 0 1']);
  });

  it('are a day and a row from that day to that day', () => {
    const range = { from: MONDAY, to: MONDAY, code: 'sick' } as const;
    expect(codes([sick(), range])).toEqual(['duplicate-row 0 1']);
  });
});

describe('times that overlap', () => {
  it.each<[string, AbsenceRow[], number[], string[]]>([
    [
      'sickness twice',
      [clock('08:00', '12:00'), clock('11:00', '15:00')],
      [0.875],
      ['overlapping-times 0 1'],
    ],
    [
      'sickness within sickness',
      [clock('09:00', '10:00'), clock('08:00', '12:00')],
      [0.5],
      ['overlapping-times 0 1'],
    ],
    [
      'the same times with another mark',
      [clock('08:00', '12:00', { part: 1 }), clock('08:00', '12:00', { part: 2 })],
      [0.5],
      ['overlapping-times 0 1'],
    ],
    [
      'sickness and work',
      [clock('08:00', '12:00'), clock('11:30', '15:00', { code: 'work' })],
      [0.5],
      ['overlapping-times 0 1'],
    ],
    [
      'work twice on a day of sickness',
      [
        clock('08:00', '10:00', { code: 'work' }),
        clock('09:00', '12:00', { code: 'work' }),
        clock('13:00', '16:00'),
      ],
      [0.375],
      ['overlapping-times 0 1'],
    ],
    [
      'several within one',
      [clock('08:00', '16:00'), clock('09:00', '10:00'), clock('11:00', '12:00')],
      [1],
      ['overlapping-times 0 1', 'overlapping-times 0 2'],
    ],
    [
      'a minute',
      [clock('08:00', '12:00'), clock('11:59', '13:59')],
      [0.7479, 5.98],
      ['overlapping-times 0 1'],
    ],
  ])('are told, and count once: %s', (_, rows, part, told) => {
    expect(partOf(rows)).toEqual(part);
    expect(codes(rows).filter((code) => code.startsWith('overlapping-times'))).toEqual(told);
  });

  it('are no matter where nobody is sick', () => {
    const work = (from: string, to: string) => clock(from, to, { code: 'work' });
    expect(codes([work('08:00', '12:00'), work('11:00', '15:00'), sick(8, { date: TUESDAY })])).toEqual([]);
  });

  it('are told of a shift that goes on into the next day', () => {
    const night = clock('22:00', '23:00', { endsAt: `${TUESDAY}T06:00`, code: 'work' });
    const morning: DayRow = {
      date: TUESDAY,
      code: 'sick',
      startsAt: `${TUESDAY}T05:00`,
      endsAt: `${TUESDAY}T09:00`,
    };
    expect(codes([night, morning])).toEqual(['overlapping-times 0 1']);
  });
});

describe('breaks of the schedule', () => {
  const at = (from: string, to: string, breakMinutes?: number) => ({
    from: `${MONDAY}T${from}`,
    to: `${MONDAY}T${to}`,
    ...(breakMinutes !== undefined && { breakMinutes }),
  });
  const inTwo: Partial<RowsInput> = { schedule: { shifts: [at('13:00', '17:00'), at('08:00', '12:00')] } };
  const withBreak: Partial<RowsInput> = { schedule: { shifts: [at('08:00', '17:00', 60)] } };

  it.each<[string, DayRow[], Partial<RowsInput>, number[]]>([
    ['a day over the break', [clock('08:00', '17:00')], inTwo, [1]],
    [
      'a day over the break, with the hours between the times',
      [clock('08:00', '17:00', { hours: 9 })],
      inTwo,
      [1],
    ],
    ['a day over the break, with the hours without it', [clock('08:00', '17:00', { hours: 8 })], inTwo, [1]],
    ['from ten to half past two', [clock('10:00', '14:30')], inTwo, [0.4375]],
    ['up to the middle of the break', [clock('08:00', '12:30')], inTwo, [0.5]],
    ['a part that holds no break', [clock('08:00', '09:30')], inTwo, [0.1875]],
    ['parts that touch in the break', [clock('08:00', '12:30'), clock('12:30', '17:00')], inTwo, [1]],
    ['parts around it', [clock('08:00', '12:00'), clock('13:00', '17:00')], inTwo, [1]],
    ['a shift that has one', [clock('08:00', '17:00')], withBreak, [1]],
    [
      'a shift that has one, in two parts that touch',
      [clock('08:00', '12:00'), clock('12:00', '17:00')],
      withBreak,
      [1],
    ],
    [
      'a shift that has one, in two parts around it',
      [clock('08:00', '12:00'), clock('13:00', '17:00')],
      withBreak,
      [1],
    ],
    ['part of a shift, where nothing says when the break is', [clock('08:00', '12:00')], withBreak, [0.5]],
    ['time in the break alone, as it is registered', [clock('12:00', '13:00')], inTwo, [0.125]],
  ])('are no hours: %s', (_, rows, schedule, part) => {
    expect(partOf(rows, schedule)).toEqual(part);
    expect(codes(rows, schedule).filter((code) => !/^(below-quarter|between-levels)/.test(code))).toEqual([]);
  });

  it('are taken off work beside sickness too', () => {
    const rows = [clock('08:00', '12:30', { code: 'work' }), clock('12:30', '17:00')];
    expect(partOf(rows, inTwo)).toEqual([0.5]);
    expect(codes(rows, inTwo)).toEqual([]);
  });
});

describe('times within a shift that began the day before', () => {
  const night = (date: string, next: string) => ({ from: `${date}T22:00`, to: `${next}T06:00` });
  const schedule = { shifts: [night('2026-03-15', MONDAY), night(MONDAY, TUESDAY)] };

  it('belong to the day of the shift', () => {
    const rows = [clock('00:00', '06:00')];
    expect(spellsFromRows({ rows, schedule }).spells).toEqual([
      { from: '2026-03-15', to: '2026-03-15', extent: 0.75 },
    ]);
    expect(spellsFromRows({ rows, schedule }).interpretations).toHaveLength(1);
  });

  it('are one part with those before midnight', () => {
    const rows = [
      clock('22:00', '23:00', { endsAt: `${TUESDAY}T00:00` }),
      { ...clock('00:00', '06:00'), date: TUESDAY, startsAt: `${TUESDAY}T00:00`, endsAt: `${TUESDAY}T06:00` },
    ];
    expect(spellsFromRows({ rows, schedule }).spells).toEqual([{ from: MONDAY, to: MONDAY, extent: 1 }]);
  });

  it('stay where the shift has ended', () => {
    expect(spellsFromRows({ rows: [clock('06:00', '08:00')], schedule }).spells[0]?.from).toBe(MONDAY);
  });
});

describe('sickness, work and other absence', () => {
  it.each<[string, AbsenceRow[], Partial<RowsInput>]>([
    ['work, then sickness', [sick(5.25), { ...sick(3.5), code: 'work' }], { schedule: { mon: 8.75 } }],
    [
      'work before and after lunch, then sickness',
      [sick(2), { ...sick(4), code: 'work' }, { ...sick(2), code: 'work' }],
      {},
    ],
    ['all three', [sick(3), { ...sick(3), code: 'work' }, { ...sick(2), code: 'other-leave' }], {}],
    [
      'four fifths beside a fifth',
      [
        sick(undefined, { percent: 80 }),
        { from: '2026-03-01', to: '2026-05-31', code: 'parental-leave', percent: 20 },
      ],
      {},
    ],
    [
      'a fifth beside a fifth',
      [
        sick(undefined, { percent: 20 }),
        { from: '2026-03-01', to: '2026-05-31', code: 'parental-leave', percent: 20 },
      ],
      {},
    ],
    [
      'tenths that make the day',
      [
        sick(undefined, { percent: 70 }),
        { ...sick(undefined, { percent: 10 }), code: 'work' },
        { ...sick(undefined, { percent: 20 }), code: 'vacation' },
      ],
      { schedule: { zeroHour: true } },
    ],
    [
      'work and sickness where the schedule is not known',
      [sick(4.25), { ...sick(4.25), code: 'work' }],
      { schedule: { zeroHour: true } },
    ],
  ])('fit one day: %s', (_, rows, more) => {
    const contradictions = codes(rows, more).filter((code) => code.includes('-on-sick-day'));
    expect(contradictions).toEqual([]);
  });

  it('are told where they are more than the day together, every row with the sickness', () => {
    const rows: AbsenceRow[] = [
      sick(3),
      { ...sick(3), code: 'work' },
      { ...sick(2.02), code: 'other-leave' },
    ];
    expect(codes(rows)).toEqual(['work-on-sick-day 0 1', 'other-leave-on-sick-day 0 2']);
  });

  it('name the days of leave that the sickness takes', () => {
    const schedule = { mon: 8, wed: 8, fri: 8 };
    const rows: AbsenceRow[] = [
      { from: '2026-07-06', to: '2026-07-17', code: 'vacation', percent: 100, line: 2 },
      { from: '2026-07-08', to: '2026-07-14', code: 'sick', percent: 100, line: 3 },
    ];
    expect(lintRows({ rows, schedule })).toEqual([
      {
        code: 'vacation-on-sick-day',
        level: 'wrong',
        sources: [
          { path: ['rows', 1], line: 3 },
          { path: ['rows', 0], line: 2 },
        ],
        days: ['2026-07-08', '2026-07-10', '2026-07-13'],
      },
    ]);
  });

  it('are whole days of absence in parts too', () => {
    const half = { date: '2026-03-17', code: 'vacation', percent: 50 } as const;
    const rows: AbsenceRow[] = [
      sick(8),
      { ...half, part: 1 },
      { ...half, part: 2 },
      sick(8, { date: '2026-03-18' }),
    ];
    expect(found(rows).spells[0]?.workedAfter).toBe(false);
  });
});

describe('more hours than the times have', () => {
  it('are told, and the times count', () => {
    const rows = [clock('08:00', '12:00', { hours: 4.01 })];
    expect(partOf(rows)).toEqual([0.5]);
    expect(codes(rows)).toEqual(['hours-and-times 0']);
  });

  it('are none where they are rounded', () => {
    expect(codes([clock('08:00', '16:10', { hours: 8.17 })], { schedule: { mon: 9 } })).toEqual([]);
  });
});

describe('hours over several days', () => {
  const week = { from: MONDAY, to: '2026-03-22', code: 'sick' } as const;

  it.each<[string, Omit<RowsInput, 'rows'>, number]>([
    ['a week', { schedule: OFFICE }, 40],
    ['days of different length', { schedule: { ...OFFICE, fri: 5.5 } }, 37.5],
    ['shifts', { schedule: { shifts: [{ date: MONDAY, hours: 7 }], from: MONDAY, to: '2026-03-22' } }, 7],
    ['a fifth of the weekly hours a day', { hoursPerWeek: 38.25 }, 38.25],
  ])('that are the scheduled ones are the schedule, and nothing is told: %s', (_, more, hours) => {
    const input: RowsInput = { rows: [{ ...week, hours }], ...more };
    expect(spellsFromRows(input).spells).toEqual([{ from: MONDAY, to: '2026-03-22', extent: 1 }]);
    expect(lintRows(input)).toEqual([]);
  });

  it('that are the share of the scheduled ones are that share', () => {
    expect(partOf([{ ...week, hours: 20, percent: 50 }])).toEqual([0.5]);
    expect(codes([{ ...week, hours: 20, percent: 50 }])).toEqual([]);
  });

  it('that are not are spread as the schedule is, so that the sum is what the row says, and told', () => {
    const rows = [{ from: MONDAY, to: '2026-03-18', code: 'sick', hours: 20, line: 7 }] as const;
    expect(found(rows).spells).toEqual([
      { from: MONDAY, to: MONDAY, extent: 0.8337, hoursFirstDay: 6.67 },
      { from: TUESDAY, to: TUESDAY, extent: 0.8325 },
      { from: '2026-03-18', to: '2026-03-18', extent: 0.8337, hoursFirstDay: 6.67 },
    ]);
    expect(lintRows({ rows, schedule: OFFICE })).toContainEqual({
      code: 'hours-on-range',
      level: 'wrong',
      sources: [{ path: ['rows', 0], line: 7 }],
    });
  });

  it('that are a quarter of the schedule are a quarter of each day', () => {
    expect(found([{ ...week, hours: 10 }]).spells).toEqual([
      { from: MONDAY, to: '2026-03-22', extent: 0.25 },
    ]);
    expect(codes([{ ...week, hours: 10 }])).toEqual(['hours-on-range 0']);
  });

  it.each<[string, Partial<RowsInput>, number[]]>([
    ['no weekly hours: over the days of work', {}, [4, 4, 4, 4, 4, 0, 0]],
    [
      'zero-hour work: over every day',
      { schedule: { zeroHour: true } },
      [2.86, 2.85, 2.86, 2.86, 2.86, 2.85, 2.86],
    ],
    ['only days off: over them', { schedule: { thu: 0 } }, [2.86, 2.85, 2.86, 2.86, 2.86, 2.85, 2.86]],
  ])('where the schedule is not known make no day whole, and are told: %s', (_, more, hours) => {
    const input: RowsInput = { rows: [{ ...week, hours: 20 }], ...more };
    const days = spellsFromRows(input).spells;
    expect(lintRows(input).map(({ code }) => code)).toContain('hours-on-range');
    const byDay = new Map(days.map(({ from, hoursFirstDay }) => [from, hoursFirstDay]));
    expect(hours.map((_hours, i) => byDay.get(`2026-03-${String(16 + i)}`) ?? 0)).toEqual(hours);
  });

  it('of a row that goes on have no end to be spread to: over the days that are named', () => {
    const rows: AbsenceRow[] = [
      { from: MONDAY, to: null, code: 'sick', hours: 8 },
      { date: TUESDAY, code: 'work', hours: 4 },
    ];
    expect(codes(rows)).toEqual(['hours-on-range 0']);
    expect(found(rows).spells).toEqual([{ from: MONDAY, to: null, extent: 0.5 }]);
  });

  it('never give a day more than twenty-four', () => {
    const rows = [{ from: MONDAY, to: null, code: 'sick', hours: 100 }] as const;
    expect(found(rows).spells).toEqual([{ from: MONDAY, to: null, extent: 1, hoursFirstDay: 24 }]);
  });

  it('of work and of leave are told only beside sickness that they leave no room for', () => {
    const leave = { ...week, code: 'vacation', hours: 20 } as const;
    expect(codes([leave, sick(4)])).toEqual([]);
    expect(codes([leave, sick(4.02)])).toEqual(['vacation-on-sick-day 1 0']);
  });
});

describe('a row without an extent', () => {
  const certificateExtents = [
    { from: '2026-03-02', to: '2026-03-15', extent: 1 },
    { from: MONDAY, to: '2026-03-27', extent: 0.75 },
    { from: '2026-03-28', to: '2026-04-04', extent: 0.5 },
    { from: '2026-04-05', to: '2026-04-15', extent: 0.25 },
  ] as const;
  const whole = { from: '2026-03-02', to: '2026-04-15', code: 'sick' } as const;

  it('has that of the certificate on every day, which is told', () => {
    const input: RowsInput = { rows: [whole], schedule: OFFICE, certificateExtents };
    expect(spellsFromRows(input).spells).toEqual(certificateExtents);
    expect(lintRows(input).map(({ code, level, sources }) => [code, level, sources[1]?.path])).toEqual([
      ['extent-from-certificate', 'note', ['certificateExtents', 1]],
      ['extent-from-certificate', 'note', ['certificateExtents', 2]],
      ['extent-from-certificate', 'note', ['certificateExtents', 3]],
    ]);
  });

  it('is a whole day where certificates disagree, which is told as wrong', () => {
    const disagreeing = [
      { from: MONDAY, to: MONDAY, extent: 0.75 },
      { from: MONDAY, to: MONDAY, extent: 0.5 },
    ] as const;
    const input: RowsInput = { rows: [sick()], schedule: OFFICE, certificateExtents: disagreeing };
    expect(partOf([sick()], input)).toEqual([1]);
    expect(lintRows(input)).toMatchObject([{ code: 'differs-from-certificate', level: 'wrong' }]);
  });

  it('has its own where it says that it is whole, and the difference is told as wrong', () => {
    const input: RowsInput = {
      rows: [sick(undefined, { percent: 100 })],
      schedule: OFFICE,
      certificateExtents,
    };
    expect(partOf(input.rows, input)).toEqual([1]);
    expect(lintRows(input)).toMatchObject([{ code: 'differs-from-certificate', level: 'wrong' }]);
  });

  it('of work or leave has nothing of a certificate', () => {
    const rows: AbsenceRow[] = [sick(undefined, { percent: 75 }), { date: MONDAY, code: 'vacation' }];
    expect(codes(rows, { certificateExtents })).toEqual(['vacation-on-sick-day 0 1']);
  });
});

describe('clock times without a schedule', () => {
  const told = (rows: readonly AbsenceRow[], more: Partial<RowsInput> = {}): string[] =>
    lintRows({ rows, hoursPerWeek: 40, ...more }).map(({ code, level }) => `${code} ${level}`);

  it.each([
    ['08:00', '16:00', []],
    ['08:00', '16:01', ['break-not-known wrong']],
    ['08:00', '17:00', ['break-not-known wrong']],
  ])(
    'may hold a break where they are longer than the assumed day: %s to %s',
    (startsAt, endsAt, expected) => {
      expect(told([clock(startsAt, endsAt)])).toEqual(expected);
    },
  );

  it('hold none that is not told where the row says how much it was', () => {
    expect(told([clock('08:00', '17:00', { hours: 8 })])).toEqual([]);
    expect(told([clock('08:00', '18:00', { hours: 9 })])).toEqual(['hours-without-schedule note']);
    expect(told([clock('08:00', '17:00', { hours: 9 })])).toEqual(['break-not-known wrong']);
  });

  it('on a day off of the assumed week are hours without a schedule', () => {
    const sunday = '2026-03-15';
    const row = { ...clock('08:00', '17:00'), date: sunday };
    expect(told([{ ...row, startsAt: `${sunday}T08:00`, endsAt: `${sunday}T17:00` }])).toEqual([
      'hours-without-schedule note',
    ]);
  });

  it('are looked at by the schedule where there is one', () => {
    expect(told([clock('08:00', '17:00')], { schedule: OFFICE })).toEqual([
      'more-hours-than-scheduled wrong',
    ]);
  });
});

describe('no hours of sickness', () => {
  it('on a working day are told: the day counts as sickness all the same', () => {
    expect(codes([sick(0)])).toContain('zero-hours 0');
    expect(codes([sick(0), sick(0, { part: 2 })])).toContain('zero-hours 0 1');
    expect(codes([sick(0.01)])).not.toContain('zero-hours 0');
  });

  it('are nothing beside hours of the same day, nor on a day off', () => {
    expect(codes([sick(4), sick(0)])).toEqual([]);
    expect(codes([sick(8), sick(0, { date: '2026-03-22' })])).not.toContain('zero-hours 1');
  });
});
