import type { LevelsInput } from '../../../src/rules/sickness-benefit/levels/levels.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const normal = (from: string, to: string): object => ({ from, to, level: 'normal' });
const continuation = (from: string, to: string): object => ({ from, to, level: 'continuation' });

const THIRTEEN = { question: 'which-thirteen-days', taken: 'all-but-first', other: ['all-but-last'] };

/** 200 days with benefit. */
const EARLIER = [{ from: '2020-01-01', to: '2020-07-18' }];

/** Exactly 364 days with benefit: 1 January to 30 December. */
const USED_UP = [{ from: '2022-01-01', to: '2022-12-30' }];

/** A sick-pay period, benefit, 86 days without, and benefit again: its first day leaves the frame as the quota runs out. */
const ON_THE_EDGE: LevelsInput = {
  sickPayPeriods: [{ from: '2024-01-01', to: '2024-01-14' }],
  earlierDays: [{ from: '2024-01-15', to: '2024-07-18' }],
  days: [{ from: '2024-10-13', to: '2025-06-30' }],
};

export const rows: readonly Row<LevelsInput>[] = [
  {
    name: 'no days',
    input: { days: [] },
    expect: {
      outcome: 'decided',
      value: { segments: [], countedInFrame: null, normalDaysLeft: null, changesOn: null },
    },
  },

  // 364 days.
  {
    name: 'a year and a half without a break: 364 days on the normal level',
    input: { days: [{ from: '2024-01-01', to: '2025-06-30' }] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [normal('2024-01-01', '2024-12-29'), continuation('2024-12-30', '2025-06-30')],
        countedInFrame: 450,
        normalDaysLeft: 0,
        changesOn: null,
      },
      basis: citing('21', '22', '24', '26'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'the 363rd day: one is left',
    input: { days: [{ from: '2024-01-01', to: '2024-12-28' }] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [normal('2024-01-01', '2024-12-28')],
        countedInFrame: 363,
        normalDaysLeft: 1,
        changesOn: '2024-12-30',
      },
    },
  },
  {
    name: 'the 364th day: none is left, the next would be on the continuation level',
    input: { days: [{ from: '2024-01-01', to: '2024-12-29' }] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [normal('2024-01-01', '2024-12-29')],
        countedInFrame: 364,
        normalDaysLeft: 0,
        changesOn: '2024-12-30',
      },
    },
  },
  {
    name: 'the 365th day',
    input: { days: [{ from: '2024-01-01', to: '2024-12-30' }] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [normal('2024-01-01', '2024-12-29'), continuation('2024-12-30', '2024-12-30')],
        normalDaysLeft: 0,
        changesOn: null,
      },
    },
  },
  {
    name: 'a single day',
    input: { days: [{ from: '2024-01-01', to: '2024-01-01' }] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [normal('2024-01-01', '2024-01-01')],
        countedInFrame: 1,
        normalDaysLeft: 363,
        changesOn: '2024-12-30',
      },
    },
  },

  // The frame moves: 200 days before, and a break.
  {
    name: '200 days, 60 without: 164 days on the normal level',
    input: { earlierDays: EARLIER, days: [{ from: '2020-09-17', to: '2022-03-31' }] },
    expect: {
      outcome: 'decided',
      value: { segments: [normal('2020-09-17', '2021-02-27'), continuation('2021-02-28', '2022-03-31')] },
    },
  },
  {
    name: '200 days, 86 without: 164 days still',
    input: { earlierDays: EARLIER, days: [{ from: '2020-10-13', to: '2022-03-31' }] },
    expect: {
      outcome: 'decided',
      value: { segments: [normal('2020-10-13', '2021-03-25'), continuation('2021-03-26', '2022-03-31')] },
    },
  },
  {
    name: '200 days, 87 without: as each new day is counted an old one leaves, 364 days',
    input: { earlierDays: EARLIER, days: [{ from: '2020-10-14', to: '2022-03-31' }] },
    expect: {
      outcome: 'decided',
      value: { segments: [normal('2020-10-14', '2021-10-12'), continuation('2021-10-13', '2022-03-31')] },
    },
  },
  {
    name: 'while old days leave, the change lies further off than the days that are left',
    input: { earlierDays: EARLIER, days: [{ from: '2020-10-14', to: '2021-03-26' }] },
    expect: {
      outcome: 'decided',
      value: { countedInFrame: 363, normalDaysLeft: 1, changesOn: '2021-10-13' },
    },
  },
  {
    name: 'the first used day is the 450th before: continuation level',
    input: { earlierDays: USED_UP, days: [{ from: '2023-03-27', to: '2023-03-27' }] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [continuation('2023-03-27', '2023-03-27')],
        countedInFrame: 364,
        normalDaysLeft: 0,
        changesOn: null,
      },
    },
  },
  {
    name: 'the first used day is the 451st before: normal level',
    input: { earlierDays: USED_UP, days: [{ from: '2023-03-28', to: '2023-03-28' }] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [normal('2023-03-28', '2023-03-28')],
        countedInFrame: 363,
        normalDaysLeft: 1,
        changesOn: '2024-03-26',
      },
    },
  },
  {
    name: 'days with a break that bring back the normal level',
    input: {
      days: [
        { from: '2022-01-01', to: '2022-12-31' },
        { from: '2023-03-29', to: '2023-03-31' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          normal('2022-01-01', '2022-12-30'),
          continuation('2022-12-31', '2022-12-31'),
          normal('2023-03-29', '2023-03-31'),
        ],
      },
    },
  },

  // Every spell begins a segment.
  {
    name: 'touching spells, in any order',
    input: {
      days: [
        { from: '2024-02-01', to: '2024-02-10' },
        { from: '2024-01-01', to: '2024-01-31' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [normal('2024-01-01', '2024-01-31'), normal('2024-02-01', '2024-02-10')],
        countedInFrame: 41,
      },
    },
  },
  {
    name: 'a day in two spells is one day',
    input: {
      days: [
        { from: '2024-01-01', to: '2024-01-31' },
        { from: '2024-01-20', to: '2024-02-10' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [normal('2024-01-01', '2024-01-19'), normal('2024-01-20', '2024-02-10')],
        countedInFrame: 41,
      },
    },
  },
  {
    name: 'earlier days that lie among the days count once',
    input: {
      earlierDays: [{ from: '2024-01-05', to: '2024-01-10' }],
      days: [{ from: '2024-01-01', to: '2024-01-31' }],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 31, normalDaysLeft: 333 } },
  },
  {
    name: 'earlier days after the last one do not count before it, but on the way to the change',
    input: {
      earlierDays: [{ from: '2024-03-01', to: '2024-03-31' }],
      days: [{ from: '2024-01-01', to: '2024-01-31' }],
    },
    expect: {
      outcome: 'decided',
      value: { countedInFrame: 31, normalDaysLeft: 333, changesOn: '2024-12-30' },
    },
  },

  // Thirteen days of a sick-pay period.
  {
    name: 'a sick-pay period directly before: 351 days are left',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-14' }],
      days: [{ from: '2026-01-15', to: '2027-01-31' }],
    },
    expect: {
      outcome: 'decided',
      value: { segments: [normal('2026-01-15', '2026-12-31'), continuation('2027-01-01', '2027-01-31')] },
      interpretations: [THIRTEEN],
    },
  },
  {
    name: 'thirteen counted days',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-14' }],
      days: [{ from: '2026-01-15', to: '2026-01-15' }],
    },
    expect: {
      outcome: 'decided',
      value: { countedInFrame: 14, normalDaysLeft: 350, changesOn: '2027-01-01' },
    },
  },
  {
    name: 'a day between: not directly before',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-14' }],
      days: [{ from: '2026-01-16', to: '2026-01-16' }],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 1 } },
    absent: ['interpretations'],
  },
  {
    name: 'after the days: not before them',
    input: {
      sickPayPeriods: [{ from: '2026-02-01', to: '2026-02-14' }],
      days: [{ from: '2026-01-16', to: '2026-01-16' }],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 1 } },
    absent: ['interpretations'],
  },
  {
    name: 'directly before earlier days',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-14' }],
      earlierDays: [{ from: '2026-01-15', to: '2026-01-15' }],
      days: [{ from: '2026-03-01', to: '2026-03-01' }],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 15 }, interpretations: [THIRTEEN] },
  },
  {
    name: 'two of them, in any order, one not followed',
    input: {
      sickPayPeriods: [
        { from: '2026-05-01', to: '2026-05-14' },
        { from: '2026-03-01', to: '2026-03-14' },
        { from: '2026-01-01', to: '2026-01-14' },
      ],
      days: [
        { from: '2026-01-15', to: '2026-01-15' },
        { from: '2026-05-15', to: '2026-05-15' },
      ],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 28 } },
  },
  {
    name: 'of a longer one thirteen days too',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-20' }],
      days: [{ from: '2026-01-21', to: '2026-01-21' }],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 14 } },
  },
  {
    name: 'of a shorter one all but the first day',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-05' }],
      days: [{ from: '2026-01-06', to: '2026-01-06' }],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 5 } },
  },
  {
    name: 'of one day none',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-01' }],
      days: [{ from: '2026-01-02', to: '2026-01-02' }],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 1 } },
    absent: ['interpretations'],
  },
  {
    name: 'of two days one',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-02' }],
      days: [{ from: '2026-01-03', to: '2026-01-03' }],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 2 }, interpretations: [THIRTEEN] },
  },
  {
    name: 'all but the first: the second day is the 450th before, and the change lies there',
    input: ON_THE_EDGE,
    expect: {
      outcome: 'decided',
      value: { segments: [normal('2024-10-13', '2025-03-26'), continuation('2025-03-27', '2025-06-30')] },
      interpretations: [THIRTEEN],
    },
  },
  {
    name: 'all but the last: thirteen days later',
    input: { ...ON_THE_EDGE, readings: { sickPayDays: 'all-but-last' } },
    expect: {
      outcome: 'decided',
      value: { segments: [normal('2024-10-13', '2025-04-08'), continuation('2025-04-09', '2025-06-30')] },
      interpretations: [{ ...THIRTEEN, taken: 'all-but-last', other: ['all-but-first'] }],
    },
  },
  {
    name: 'the named default reading is the default',
    input: { ...ON_THE_EDGE, readings: { sickPayDays: 'all-but-first' } },
    expect: { outcome: 'decided', value: { segments: [normal('2024-10-13', '2025-03-26'), {}] } },
  },
  {
    name: 'readings without a choice are the default',
    input: { ...ON_THE_EDGE, readings: {} },
    expect: { outcome: 'decided', value: { segments: [normal('2024-10-13', '2025-03-26'), {}] } },
  },
  {
    name: 'all but the last of a longer one: its first thirteen days',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-20' }],
      days: [{ from: '2026-01-21', to: '2026-01-21' }],
      readings: { sickPayDays: 'all-but-last' },
    },
    expect: { outcome: 'decided', value: { countedInFrame: 14 } },
  },
  {
    name: 'all but the last of one day: none',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-01' }],
      days: [{ from: '2026-01-02', to: '2026-01-02' }],
      readings: { sickPayDays: 'all-but-last' },
    },
    expect: { outcome: 'decided', value: { countedInFrame: 1 } },
  },

  // The first day with a karensavdrag is not counted.
  {
    name: 'a karensavdrag on the first day: 365 days on the normal level',
    input: { days: [{ from: '2024-01-01', to: '2025-01-31' }], karensavdragOn: ['2024-01-01'] },
    expect: {
      outcome: 'decided',
      value: { segments: [normal('2024-01-01', '2024-12-30'), continuation('2024-12-31', '2025-01-31')] },
    },
  },
  {
    name: 'one in each of two sick periods, the same date twice',
    input: {
      earlierDays: [{ from: '2024-01-01', to: '2024-01-10' }],
      days: [{ from: '2024-03-01', to: '2024-03-10' }],
      karensavdragOn: ['2024-03-01', '2024-01-01', '2024-01-01'],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 18, normalDaysLeft: 346 } },
  },
  {
    name: 'a sick period of the one day',
    input: { days: [{ from: '2024-03-01', to: '2024-03-01' }], karensavdragOn: ['2024-03-01'] },
    expect: {
      outcome: 'decided',
      value: { segments: [normal('2024-03-01', '2024-03-01')], countedInFrame: 0, normalDaysLeft: 364 },
    },
  },
  {
    name: 'on a day without benefit it matters not',
    input: { days: [{ from: '2024-03-01', to: '2024-03-10' }], karensavdragOn: ['2024-02-29', '2024-03-11'] },
    expect: { outcome: 'decided', value: { countedInFrame: 10 } },
  },
  {
    name: 'on the continuation level the uncounted day can bring the normal level back the day after',
    input: {
      earlierDays: USED_UP,
      days: [{ from: '2023-03-27', to: '2023-03-27' }],
      karensavdragOn: ['2023-03-27'],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [continuation('2023-03-27', '2023-03-27')],
        countedInFrame: 363,
        changesOn: '2023-03-28',
      },
    },
  },

  // Serious illness.
  {
    name: 'a serious illness: normal level without end',
    input: {
      days: [
        { from: '2024-01-01', to: '2025-06-30' },
        { from: '2025-07-01', to: '2025-07-02' },
      ],
      seriousIllness: true,
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [normal('2024-01-01', '2025-06-30'), normal('2025-07-01', '2025-07-02')],
        countedInFrame: 450,
        normalDaysLeft: null,
        changesOn: null,
      },
      basis: citing('23'),
    },
  },
  {
    name: 'a serious illness after sick pay: which days of it are counted is open',
    input: {
      sickPayPeriods: [{ from: '2026-01-01', to: '2026-01-14' }],
      days: [{ from: '2026-01-15', to: '2026-01-15' }],
      seriousIllness: true,
    },
    expect: { outcome: 'decided', value: { countedInFrame: 14 }, interpretations: [THIRTEEN] },
  },
  {
    name: 'no serious illness, said so',
    input: { days: [{ from: '2024-01-01', to: '2024-12-30' }], seriousIllness: false },
    expect: { outcome: 'decided', value: { normalDaysLeft: 0 } },
  },

  // The wordings.
  {
    name: 'the day before the continuation level without an end date',
    input: {
      days: [
        { from: '2016-03-01', to: '2016-03-31' },
        { from: '2016-01-31', to: '2016-01-31' },
      ],
    },
    expect: { ...notCovered('2016-02-01'), basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'its first day, with days before it counted',
    input: {
      earlierDays: [{ from: '2015-02-02', to: '2016-01-31' }],
      days: [{ from: '2016-02-01', to: '2016-02-10' }],
    },
    expect: { outcome: 'decided', value: { segments: [continuation('2016-02-01', '2016-02-10')] } },
  },
  {
    name: 'a day less before it',
    input: {
      earlierDays: [{ from: '2015-02-03', to: '2016-01-31' }],
      days: [{ from: '2016-02-01', to: '2016-02-10' }],
    },
    expect: {
      outcome: 'decided',
      value: { segments: [normal('2016-02-01', '2016-02-01'), continuation('2016-02-02', '2016-02-10')] },
    },
  },
  {
    name: 'the frame in 2016: the first used day is the 450th before',
    input: {
      earlierDays: [{ from: '2015-01-01', to: '2015-12-30' }],
      days: [{ from: '2016-03-26', to: '2016-03-26' }],
    },
    expect: { outcome: 'decided', value: { segments: [continuation('2016-03-26', '2016-03-26')] } },
  },
  {
    name: 'the frame in 2016: the first used day is the 451st before',
    input: {
      earlierDays: [{ from: '2015-01-01', to: '2015-12-30' }],
      days: [{ from: '2016-03-27', to: '2016-03-27' }],
    },
    expect: { outcome: 'decided', value: { segments: [normal('2016-03-27', '2016-03-27')] } },
  },
  {
    name: 'thirteen days in 2018',
    input: {
      sickPayPeriods: [{ from: '2018-12-17', to: '2018-12-30' }],
      days: [{ from: '2018-12-31', to: '2018-12-31' }],
    },
    expect: {
      outcome: 'decided',
      value: { countedInFrame: 14, normalDaysLeft: 350 },
      basis: [
        { paragraf: '21', giltigFom: '2011-01-01' },
        { paragraf: '22', andrad: 'SFS 2011:1513' },
        { paragraf: '24', andrad: 'SFS 2015:963' },
        { paragraf: '26', andrad: 'SFS 2017:1305' },
        { paragraf: '22', andrad: 'SFS 2011:1513' },
      ],
    },
  },
  {
    name: 'of a longer one in 2018 thirteen days too',
    input: {
      sickPayPeriods: [{ from: '2018-12-01', to: '2018-12-30' }],
      days: [{ from: '2018-12-31', to: '2018-12-31' }],
    },
    expect: { outcome: 'decided', value: { countedInFrame: 14 } },
  },
  {
    name: 'and from 2019',
    input: { days: [{ from: '2019-01-01', to: '2019-01-01' }] },
    expect: {
      outcome: 'decided',
      basis: [
        { paragraf: '21', giltigFom: '2019-01-01' },
        { paragraf: '22' },
        { paragraf: '24' },
        { paragraf: '26' },
        { paragraf: '22' },
      ],
    },
  },
];
