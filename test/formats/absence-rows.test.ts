import { describe, expect, it } from 'vitest';
import { spellsFromRows, type RowsInput, type SpellsOfRows } from '../../src/formats.js';

const OFFICE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };
const HOLIDAYS_FREE = { ...OFFICE, publicHolidays: 'free' } as const;
const sick = { code: 'sick' } as const;

/** Codes with the places that take part, such as `work-on-sick-day rows.0 workedOn.1`. */
function told({ issues }: SpellsOfRows): string[] {
  return issues.map(({ code, sources }) => [code, ...sources.map(({ path }) => path.join('.'))].join(' '));
}

function spellsOf(input: RowsInput): unknown[] {
  return spellsFromRows(input).spells.map(({ from, to, ...rest }) => [from, to, rest]);
}

function bridgedOf(input: RowsInput): unknown[] {
  return spellsFromRows(input).bridged.map(({ from, to, reason }) => [from, to, reason]);
}

it('no rows give no spells and take nothing for granted', () => {
  expect(spellsFromRows({ rows: [] })).toEqual({
    spells: [],
    bridged: [],
    issues: [],
    assumptions: [],
    interpretations: [],
  });
});

it('other absence alone gives no spells', () => {
  expect(spellsOf({ rows: [{ from: '2026-07-06', to: '2026-07-31', code: 'vacation' }] })).toEqual([]);
});

it('without a schedule takes Monday to Friday, and says so', () => {
  const found = spellsFromRows({ rows: [{ date: '2026-03-02', ...sick }] });
  expect(found.assumptions).toEqual([
    { fact: 'schedule', assumed: 'monday-to-friday-without-public-holidays' },
  ]);
});

describe('days off between days of sickness', () => {
  const friday = { date: '2026-03-06', ...sick };
  const monday = { date: '2026-03-09', ...sick };

  it('belong to the sickness', () => {
    const input: RowsInput = { rows: [friday, monday], schedule: OFFICE };
    expect(spellsOf(input)).toEqual([['2026-03-06', '2026-03-09', { extent: 1 }]]);
    expect(bridgedOf(input)).toEqual([['2026-03-07', '2026-03-08', 'no-scheduled-work']]);
  });

  it('do not where a scheduled day lies between', () => {
    const input: RowsInput = { rows: [friday, { date: '2026-03-10', ...sick }], schedule: OFFICE };
    expect(spellsOf(input)).toEqual([
      ['2026-03-06', '2026-03-06', { extent: 1 }],
      ['2026-03-10', '2026-03-10', { extent: 1 }],
    ]);
    expect(bridgedOf(input)).toEqual([]);
  });

  it.each([
    ['work', { rows: [friday, monday, { date: '2026-03-07', code: 'work', hours: 3 }] }, true],
    ['a day that is known to be worked', { rows: [friday, monday], workedOn: ['2026-03-08'] }, true],
    ['parental leave', { rows: [friday, monday, { date: '2026-03-07', code: 'parental-leave' }] }, false],
  ] as const)('do not where %s is registered on one', (_, given, workedAfter) => {
    const input: RowsInput = { ...given, schedule: OFFICE };
    expect(spellsOf(input)).toEqual([
      ['2026-03-06', '2026-03-06', { extent: 1, workedAfter }],
      ['2026-03-09', '2026-03-09', { extent: 1 }],
    ]);
  });

  it('do not from another absence on that goes on', () => {
    const rows = [friday, { from: '2026-03-07', to: null, code: 'parental-leave' }, monday] as const;
    expect(spellsOf({ rows, schedule: OFFICE })).toHaveLength(2);
  });

  it('do not from the first of two other absences that go on', () => {
    const first = { from: '2026-03-07', to: null, code: 'parental-leave' } as const;
    const second = { from: '2026-03-11', to: null, code: 'other-leave' } as const;
    for (const [a, b] of [
      [first, second],
      [second, first],
    ] as const) {
      expect(spellsOf({ rows: [friday, a, b, monday], schedule: OFFICE })).toEqual([
        ['2026-03-06', '2026-03-06', { extent: 1, workedAfter: false }],
        ['2026-03-09', '2026-03-09', { extent: 1 }],
      ]);
    }
  });

  it('do where nothing is registered on a row of no hours', () => {
    const rows = [friday, monday, { date: '2026-03-07', code: 'work', hours: 0 }] as const;
    expect(spellsOf({ rows, schedule: OFFICE })).toHaveLength(1);
  });

  it('end with the day that was reported as the first of being fit', () => {
    const input: RowsInput = { rows: [friday, monday], schedule: OFFICE, fitDates: ['2026-03-08'] };
    expect(spellsOf(input)).toEqual([
      ['2026-03-06', '2026-03-07', { extent: 1, fitFrom: '2026-03-08', workedAfter: false }],
      ['2026-03-09', '2026-03-09', { extent: 1 }],
    ]);
    expect(bridgedOf(input)).toEqual([['2026-03-07', '2026-03-07', 'fit-date']]);
  });

  it('end with certified time, and that is told', () => {
    const input: RowsInput = {
      rows: [friday, monday],
      schedule: OFFICE,
      certificates: [
        { from: '2026-03-09', to: '2026-03-13' },
        { from: '2026-03-02', to: '2026-03-07' },
      ],
    };
    expect(spellsOf(input)).toEqual([
      ['2026-03-06', '2026-03-07', { extent: 1, workedAfter: false }],
      ['2026-03-09', '2026-03-09', { extent: 1 }],
    ]);
    expect(bridgedOf(input)).toEqual([['2026-03-07', '2026-03-07', 'certified']]);
    expect(told(spellsFromRows(input))).toEqual(['certificate-ends-between rows.0 certificates.1 rows.1']);
  });

  it('go on where the next certificate begins on the day after the one before', () => {
    const certificates = [
      { from: '2026-03-02', to: '2026-03-07' },
      { from: '2026-03-08', to: '2026-03-13' },
    ];
    expect(spellsOf({ rows: [friday, monday], schedule: OFFICE, certificates })).toHaveLength(1);
  });

  it('at the turn of the year and in a leap year are days like others', () => {
    const newYear: RowsInput = {
      rows: [
        { date: '2025-12-31', ...sick },
        { date: '2026-01-02', ...sick },
      ],
    };
    expect(bridgedOf(newYear)).toEqual([['2026-01-01', '2026-01-01', 'public-holiday']]);
    const leap: RowsInput = {
      rows: [
        { date: '2028-02-28', ...sick },
        { date: '2028-03-01', ...sick },
      ],
      schedule: { mon: 8, wed: 8 },
    };
    expect(bridgedOf(leap)).toEqual([['2028-02-29', '2028-02-29', 'no-scheduled-work']]);
  });
});

describe('public holidays', () => {
  // Maundy Thursday and the Tuesday after Easter 2026.
  const rows = [
    { date: '2026-04-02', ...sick },
    { date: '2026-04-07', ...sick },
  ];

  it('are bridged where the schedule has them free', () => {
    expect(bridgedOf({ rows, schedule: HOLIDAYS_FREE })).toEqual([
      ['2026-04-03', '2026-04-03', 'public-holiday'],
      ['2026-04-04', '2026-04-05', 'no-scheduled-work'],
      ['2026-04-06', '2026-04-06', 'public-holiday'],
    ]);
  });

  it('are days of work where the schedule does not say, and that is told', () => {
    for (const schedule of [OFFICE, { startsOn: '2026-01-05', weeks: [OFFICE] }]) {
      const found = spellsFromRows({ rows, schedule });
      expect(found.spells).toHaveLength(2);
      expect(told(found)).toEqual(['public-holidays-between rows.0 rows.1']);
    }
  });

  it.each([
    ['the pattern says that they are worked', { schedule: { ...OFFICE, publicHolidays: 'worked' } }],
    ['there are shifts on them', { schedule: { shifts: [{ date: '2026-04-03', hours: 8 }] } }],
    ['the week after is worked too', { schedule: OFFICE, rows: [rows[0], { date: '2026-04-09', ...sick }] }],
    ['work is registered on one', { schedule: OFFICE, workedOn: ['2026-04-03'] }],
  ] as const)('are not told of where %s', (_, given) => {
    const codes = told(spellsFromRows({ rows, ...(given as Partial<RowsInput>) }));
    expect(codes.filter((code) => code.startsWith('public-holidays-between'))).toEqual([]);
  });
});

describe('where the schedule does not tell', () => {
  const rows = [
    { date: '2026-09-02', ...sick },
    { date: '2026-09-07', ...sick },
  ];

  it.each([
    ['zero-hour work', { zeroHour: true }, ['unknown-between rows.0 rows.1']],
    [
      'days after the last shift that is known',
      { shifts: [{ date: '2026-09-02', hours: 8 }] },
      ['outside-schedule rows.1', 'unknown-between rows.0 rows.1'],
    ],
  ] as const)('days between are healthy, and that is told: %s', (_, schedule, codes) => {
    const found = spellsFromRows({ rows, schedule });
    expect(found.spells.map(({ from, to }) => [from, to])).toEqual([
      ['2026-09-02', '2026-09-02'],
      ['2026-09-07', '2026-09-07'],
    ]);
    expect(found.spells[0]).not.toHaveProperty('workedAfter');
    expect(told(found)).toEqual(codes);
  });

  it('certified days between belong to the sickness', () => {
    const input: RowsInput = {
      rows,
      schedule: { zeroHour: true },
      certificates: [{ from: '2026-09-02', to: '2026-09-10' }],
    };
    expect(spellsOf(input)).toEqual([['2026-09-02', '2026-09-10', { extent: 1 }]]);
    expect(bridgedOf(input)).toEqual([
      ['2026-09-03', '2026-09-06', 'certified'],
      ['2026-09-08', '2026-09-10', 'certified'],
    ]);
    expect(told(spellsFromRows(input))).toEqual([]);
  });

  it('days inside a complete list of shifts are days off', () => {
    const shifts = [
      { date: '2026-09-02', hours: 8 },
      { date: '2026-09-07', hours: 8 },
    ];
    expect(spellsOf({ rows, schedule: { shifts } })).toHaveLength(1);
  });
});

describe('the end of the last sickness', () => {
  const rows = [{ date: '2026-03-06', ...sick }];

  it('is its last row, and days off after it are not known', () => {
    expect(spellsOf({ rows, schedule: OFFICE })).toEqual([['2026-03-06', '2026-03-06', { extent: 1 }]]);
  });

  it('is the end of certified days without work', () => {
    const certificates = [{ from: '2026-03-06', to: '2026-03-20' }];
    expect(spellsOf({ rows, schedule: OFFICE, certificates })).toEqual([
      ['2026-03-06', '2026-03-08', { extent: 1 }],
    ]);
    expect(spellsOf({ rows, schedule: { fri: 8 }, certificates })).toEqual([
      ['2026-03-06', '2026-03-12', { extent: 1 }],
    ]);
  });

  it('is the day before the one that was reported as the first of being fit', () => {
    expect(spellsOf({ rows, schedule: OFFICE, fitDates: ['2026-03-09'] })).toEqual([
      ['2026-03-06', '2026-03-08', { extent: 1, fitFrom: '2026-03-09' }],
    ]);
  });

  it('comes before work, whatever was reported', () => {
    const found = spellsFromRows({ rows, schedule: OFFICE, fitDates: ['2026-03-11'] });
    expect(found.spells).toMatchObject([{ fitFrom: '2026-03-09' }]);
    expect(told(found)).toEqual(['fit-date-after-work rows.0 fitDates.0']);
  });

  it('is open where a row goes on', () => {
    const ongoing = [{ from: '2026-03-02', to: null, ...sick }];
    expect(spellsOf({ rows: ongoing, schedule: OFFICE })).toEqual([['2026-03-02', null, { extent: 1 }]]);
    expect(told(spellsFromRows({ rows: ongoing, fitDates: ['2026-03-20'] }))).toEqual([
      'fit-date-on-sick-day rows.0 fitDates.0',
    ]);
  });

  it('is open after days with hours too', () => {
    const found = spellsOf({
      rows: [
        { date: '2026-03-02', ...sick, hours: 3 },
        { from: '2026-03-03', to: null, ...sick, percent: 50 },
      ],
      schedule: OFFICE,
    });
    expect(found).toEqual([['2026-03-02', null, { extent: 0.5, hoursFirstDay: 3 }]]);
  });
});

describe('dates that follow on no sickness', () => {
  it('are told and not used', () => {
    const found = spellsFromRows({
      rows: [{ date: '2026-03-06', ...sick }],
      schedule: OFFICE,
      fitDates: ['2026-03-07', '2026-03-02', '2026-03-08', '2026-03-06'],
      returned: [{ after: '2026-03-05', worked: false }],
    });
    expect(found.spells).toEqual([
      { from: '2026-03-06', to: '2026-03-06', extent: 1, fitFrom: '2026-03-07' },
    ]);
    expect(told(found)).toEqual([
      'date-without-sickness fitDates.1',
      'date-without-sickness returned.0',
      'fit-date-on-sick-day rows.0 fitDates.3',
      'date-without-sickness fitDates.2',
    ]);
  });
});

describe('the return to work', () => {
  const rows = [
    { date: '2026-03-02', ...sick },
    { date: '2026-03-04', ...sick },
  ];

  it.each([
    ['can only be assumed on a scheduled day', {}, undefined],
    [
      'is known from a row of work',
      { rows: [...rows, { date: '2026-03-03', code: 'work', hours: 8 }] },
      true,
    ],
    [
      'did not come about on a day of leave',
      { rows: [...rows, { date: '2026-03-03', code: 'vacation' }] },
      false,
    ],
    [
      'may have come about on a day that was partly leave',
      { rows: [...rows, { date: '2026-03-03', code: 'vacation', hours: 4 }] },
      undefined,
    ],
    [
      'may have come about on a day with hours of leave, of which nobody knows how many they are of it',
      { rows: [...rows, { date: '2026-03-03', code: 'vacation', hours: 8 }], schedule: undefined },
      undefined,
    ],
    ['is what is said of it', { returned: [{ after: '2026-03-02', worked: false }] }, false],
    [
      'is what is said of it, before work',
      { workedOn: ['2026-03-03'], returned: [{ after: '2026-03-02', worked: false }] },
      false,
    ],
  ] as const)('%s', (_, given, worked) => {
    const [first] = spellsFromRows({ rows, schedule: OFFICE, ...(given as Partial<RowsInput>) }).spells;
    expect(first?.workedAfter).toBe(worked);
  });
});

describe('parts of days', () => {
  it.each([
    [100, { extent: 1 }, []],
    [75, { extent: 0.75 }, []],
    [50, { extent: 0.5 }, []],
    [25, { extent: 0.25 }, []],
    [80, { extent: 0.8 }, ['between-levels rows.0']],
    [33.33, { extent: 0.3333 }, ['between-levels rows.0']],
    [24.99, { extent: 0.2499 }, ['below-quarter rows.0']],
    [10, { extent: 0.1 }, ['below-quarter rows.0']],
  ])('%d per cent', (percent, rest, codes) => {
    const input: RowsInput = { rows: [{ date: '2026-03-02', ...sick, percent }], schedule: OFFICE };
    expect(spellsOf(input)).toEqual([['2026-03-02', '2026-03-02', rest]]);
    expect(told(spellsFromRows(input))).toEqual(codes);
  });

  it('of a share that is no level are one spell with that share, whatever the hours of its days', () => {
    const input: RowsInput = {
      rows: [{ from: '2026-03-05', to: '2026-03-09', ...sick, percent: 40 }],
      schedule: { ...OFFICE, fri: 5 },
    };
    expect(spellsOf(input)).toEqual([['2026-03-05', '2026-03-09', { extent: 0.4 }]]);
  });

  it('on which the sickness began have the extent of the day after', () => {
    const input: RowsInput = {
      rows: [
        { date: '2026-03-02', ...sick, hours: 2.5 },
        { from: '2026-03-03', to: '2026-03-04', ...sick },
      ],
      schedule: OFFICE,
    };
    expect(spellsOf(input)).toEqual([['2026-03-02', '2026-03-04', { extent: 1, hoursFirstDay: 2.5 }]]);
    expect(told(spellsFromRows(input))).toEqual([]);
  });

  it('in hours are the share of the scheduled ones, and told only inside the sickness', () => {
    const hours = [3, 3, 4, 1, 1];
    const input: RowsInput = {
      rows: hours.map((registered, i) => ({ date: `2026-03-0${String(i + 2)}`, ...sick, hours: registered })),
      schedule: OFFICE,
    };
    expect(spellsOf(input)).toEqual([
      ['2026-03-02', '2026-03-03', { extent: 0.375 }],
      ['2026-03-04', '2026-03-04', { extent: 0.5 }],
      ['2026-03-05', '2026-03-06', { extent: 0.125 }],
    ]);
    expect(told(spellsFromRows(input))).toEqual(['between-levels rows.1', 'below-quarter rows.3']);
  });

  it('in hours that four decimals cannot hold keep the hours, and rise to no level', () => {
    const rows = ['2026-03-02', '2026-03-03'].map((date) => ({ date, ...sick, hours: 5 }));
    expect(spellsOf({ rows, schedule: { mon: 7.5, tue: 7.5 } })).toEqual([
      ['2026-03-02', '2026-03-02', { extent: 0.6666, hoursFirstDay: 5 }],
      ['2026-03-03', '2026-03-03', { extent: 0.6666, hoursFirstDay: 5 }],
    ]);
    const almostHalf = [{ date: '2026-03-02', ...sick, hours: 11.99 }];
    expect(spellsOf({ rows: almostHalf, schedule: { mon: 23.99 } })).toEqual([
      ['2026-03-02', '2026-03-02', { extent: 0.4997, hoursFirstDay: 11.99 }],
    ]);
  });

  it('that are nothing on a day of work are as little as there is, and no benefit follows', () => {
    const rows = [
      { date: '2026-03-02', ...sick },
      { date: '2026-03-03', ...sick, hours: 0 },
      { date: '2026-03-04', ...sick },
    ];
    expect(spellsOf({ rows, schedule: OFFICE })[1]).toEqual([
      '2026-03-03',
      '2026-03-03',
      { extent: 0.0001, hoursFirstDay: 0 },
    ]);
  });

  it('that are nothing on a day whose hours are not known are told as hours that could not be measured', () => {
    const rows = [
      { date: '2026-03-02', ...sick },
      { date: '2026-03-03', ...sick, hours: 0 },
    ];
    expect(told(spellsFromRows({ rows }))).toEqual(['hours-without-schedule rows.1']);
  });

  it('need no schedule where the weekly hours are known', () => {
    const rows = [{ date: '2026-03-02', ...sick, hours: 4 }];
    expect(spellsOf({ rows, hoursPerWeek: 40 })).toEqual([['2026-03-02', '2026-03-02', { extent: 0.5 }]]);
    expect(told(spellsFromRows({ rows, hoursPerWeek: 40 }))).toEqual([]);
  });

  it('on days off keep the extent of the day before', () => {
    const input: RowsInput = {
      rows: [
        { date: '2026-03-06', ...sick, percent: 50 },
        { date: '2026-03-07', ...sick, hours: 0 },
        { date: '2026-03-08', ...sick, hours: 0 },
      ],
      schedule: OFFICE,
    };
    expect(spellsOf(input)).toEqual([['2026-03-06', '2026-03-08', { extent: 0.5 }]]);
    expect(told(spellsFromRows(input))).toEqual([]);
  });

  it('on days off before any other have the extent that follows, and alone are whole', () => {
    const sunday = { date: '2026-03-08', ...sick, hours: 0 };
    const monday = { date: '2026-03-09', ...sick, percent: 50 };
    expect(spellsOf({ rows: [sunday, monday], schedule: OFFICE })).toEqual([
      ['2026-03-08', '2026-03-09', { extent: 0.5 }],
    ]);
    expect(spellsOf({ rows: [sunday], schedule: OFFICE })).toEqual([
      ['2026-03-08', '2026-03-08', { extent: 1 }],
    ]);
  });
});

describe('what does not fit together', () => {
  const monday = '2026-03-02';
  const whole = { date: monday, ...sick };

  it.each<[string, Partial<RowsInput>, string[], object]>([
    [
      'vacation',
      { rows: [whole, { date: monday, code: 'vacation' }] },
      ['vacation-on-sick-day rows.0 rows.1'],
      { extent: 1 },
    ],
    [
      'parental leave, registered first',
      { rows: [{ from: '2026-03-01', to: '2026-03-31', code: 'parental-leave' }, whole] },
      ['parental-leave-on-sick-day rows.1 rows.0'],
      { extent: 1 },
    ],
    [
      'care of a child',
      { rows: [whole, { date: monday, code: 'care-of-child', hours: 1 }] },
      ['care-of-child-on-sick-day rows.0 rows.1'],
      { extent: 1 },
    ],
    [
      'other leave that is more than the rest of the day',
      {
        rows: [
          { ...whole, percent: 50 },
          { date: monday, code: 'other-leave', hours: 4.01 },
        ],
      },
      ['other-leave-on-sick-day rows.0 rows.1'],
      { extent: 0.5 },
    ],
    [
      'other leave on the rest of the day',
      {
        rows: [
          { ...whole, percent: 50 },
          { date: monday, code: 'other-leave', hours: 4 },
        ],
      },
      [],
      { extent: 0.5 },
    ],
    [
      'a whole day of work',
      { rows: [whole, { date: monday, code: 'work' }], workedOn: [monday] },
      ['work-on-sick-day rows.0 rows.1', 'work-on-sick-day rows.0 workedOn.0'],
      { extent: 1 },
    ],
    [
      'a day at work that is told twice',
      { rows: [whole], workedOn: [monday, monday] },
      ['work-on-sick-day rows.0 workedOn.0'],
      { extent: 1 },
    ],
    [
      'work on the rest of the day',
      {
        rows: [
          { ...whole, hours: 3 },
          { date: monday, code: 'work', hours: 5 },
        ],
        workedOn: [monday],
      },
      [],
      { extent: 0.375 },
    ],
    ['work of no hours', { rows: [whole, { date: monday, code: 'work', hours: 0 }] }, [], { extent: 1 }],
    [
      'two extents',
      { rows: [{ ...whole, percent: 50 }, whole, { ...whole, percent: 75 }] },
      ['more-than-the-day rows.0 rows.1 rows.2'],
      { extent: 1 },
    ],
    [
      'hours and per cent in rows of their own, which add up',
      {
        rows: [
          { ...whole, percent: 25 },
          { ...whole, hours: 4 },
        ],
      },
      [],
      { extent: 0.75 },
    ],
    [
      'more hours than the schedule has',
      { rows: [{ ...whole, hours: 9.5 }] },
      ['more-hours-than-scheduled rows.0'],
      { extent: 1, hoursFirstDay: 9.5 },
    ],
    [
      'hours and a percentage that agree',
      { rows: [{ ...whole, hours: 2.66, percent: 33.25 }] },
      [],
      { extent: 0.3325 },
    ],
    [
      'hours and a percentage that do not agree',
      { rows: [{ ...whole, hours: 4, percent: 25 }] },
      ['hours-and-percent rows.0'],
      { extent: 0.5 },
    ],
    [
      'hours of a range of one day',
      { rows: [{ from: monday, to: monday, ...sick, hours: 4 }] },
      [],
      { extent: 0.5 },
    ],
    [
      'another extent than the certificate',
      { rows: [{ ...whole, percent: 75 }], certificateExtents: [{ from: monday, to: monday, extent: 0.5 }] },
      ['differs-from-certificate rows.0 certificateExtents.0'],
      { extent: 0.75 },
    ],
    [
      'hours, which are no extent',
      { rows: [{ ...whole, hours: 2 }], certificateExtents: [{ from: monday, to: monday, extent: 0.5 }] },
      [],
      { extent: 0.25 },
    ],
    [
      'one of two certificates',
      {
        rows: [whole],
        certificateExtents: [
          { from: monday, to: monday, extent: 0.5 },
          { from: monday, to: monday, extent: 1 },
        ],
      },
      [],
      { extent: 1 },
    ],
  ])('%s', (_, given, codes, rest) => {
    const input = { rows: [], schedule: OFFICE, ...given };
    expect(spellsOf(input)).toEqual([[monday, monday, rest]]);
    expect(told(spellsFromRows(input))).toEqual(codes);
  });

  it.each<[string, Partial<RowsInput>, string[], object]>([
    ['a day off', { schedule: OFFICE }, ['hours-on-day-off rows.0'], { extent: 1, hoursFirstDay: 5 }],
    [
      'a day that is off by assumption',
      { hoursPerWeek: 40 },
      ['hours-without-schedule rows.0'],
      { extent: 1, hoursFirstDay: 5 },
    ],
    [
      'a day off with unknown weekly hours',
      {},
      ['hours-without-schedule rows.0'],
      { extent: 1, hoursFirstDay: 5 },
    ],
    [
      'zero-hour work without a shift',
      { schedule: { zeroHour: true } },
      ['zero-hour-without-shift rows.0'],
      { extent: 1, hoursFirstDay: 5 },
    ],
    [
      'zero-hour work with a shift',
      { schedule: { zeroHour: true, shifts: [{ date: '2026-03-07', hours: 10 }] } },
      [],
      { extent: 0.5 },
    ],
    [
      'a day beyond the shifts',
      { schedule: { shifts: [] } },
      ['outside-schedule rows.0'],
      { extent: 1, hoursFirstDay: 5 },
    ],
  ])('five hours on %s stand as they are registered', (_, given, codes, rest) => {
    const input = { rows: [{ date: '2026-03-07', ...sick, hours: 5 }], ...given };
    expect(spellsOf(input)).toEqual([['2026-03-07', '2026-03-07', rest]]);
    expect(told(spellsFromRows(input))).toEqual(codes);
  });

  it('hours on a working day where neither schedule nor weekly hours are known', () => {
    const rows = [
      { ...whole, hours: 5 },
      { date: '2026-03-03', ...sick },
    ];
    expect(spellsOf({ rows })).toEqual([[monday, '2026-03-03', { extent: 1, hoursFirstDay: 5 }]]);
    expect(told(spellsFromRows({ rows }))).toEqual(['hours-without-schedule rows.0']);
  });

  it('more hours than a fifth of the weekly ones, where only those are known', () => {
    const found = spellsFromRows({ rows: [{ ...whole, hours: 10 }], hoursPerWeek: 40 });
    expect(found.spells).toEqual([{ from: monday, to: monday, extent: 1, hoursFirstDay: 10 }]);
    expect(told(found)).toEqual(['hours-without-schedule rows.0']);
  });

  it('whole days and other absence where no hours are known', () => {
    const schedule = { zeroHour: true } as const;
    const half = { ...whole, percent: 50 };
    const leave = { date: monday, code: 'other-leave', percent: 50 } as const;
    expect(told(spellsFromRows({ rows: [half, leave], schedule }))).toEqual([]);
    expect(told(spellsFromRows({ rows: [half, { ...leave, percent: 51 }], schedule }))).toEqual([
      'other-leave-on-sick-day rows.0 rows.1',
    ]);
    expect(told(spellsFromRows({ rows: [whole, { ...leave, percent: 1 }], schedule }))).toEqual([
      'other-leave-on-sick-day rows.0 rows.1',
    ]);
  });

  it('hours beside a whole day, which leaves no room for them', () => {
    const found = spellsFromRows({ rows: [{ ...whole, hours: 4 }, whole] });
    expect(found.spells).toEqual([{ from: monday, to: monday, extent: 1 }]);
    expect(told(found)).toEqual(['hours-without-schedule rows.0', 'more-than-the-day rows.0 rows.1']);
  });
});

describe('shifts over midnight', () => {
  const night = { from: '2026-03-06T22:00', to: '2026-03-07T06:00' };
  const schedule = { shifts: [night], from: '2026-03-01', to: '2026-03-31' };

  it('belong to the day on which they begin', () => {
    expect(spellsOf({ rows: [{ date: '2026-03-06', ...sick, hours: 4 }], schedule })).toEqual([
      ['2026-03-06', '2026-03-06', { extent: 0.5 }],
    ]);
  });

  it.each([
    ['ends on the day of a shift', '2026-03-05', '2026-03-06', 1],
    ['begins after the day of a shift', '2026-03-07', '2026-03-08', 1],
    ['holds the whole shift', '2026-03-06', '2026-03-07', 0],
  ])('are a question of reading where the sickness %s', (_, from, to, count) => {
    const { interpretations } = spellsFromRows({ rows: [{ from, to, ...sick }], schedule });
    expect(interpretations).toEqual(
      new Array(count).fill({
        question: 'shift-over-midnight',
        taken: 'day-the-shift-begins',
        other: ['split-at-midnight'],
      }),
    );
  });

  it('are none for the end of a sickness that goes on', () => {
    const rows = [{ from: '2026-03-05', to: null, ...sick }];
    expect(spellsFromRows({ rows, schedule }).interpretations).toEqual([]);
  });
});
