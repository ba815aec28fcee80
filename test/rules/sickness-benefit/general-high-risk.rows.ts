import type {
  GeneralHighRiskInput,
  LostBenefit,
} from '../../../src/rules/sickness-benefit/general-high-risk/general-high-risk.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];

/** Ten occasions within the twelve months before 2 November 2026. */
const TEN: readonly LostBenefit[] = MONTHS.map((month) => ({ from: `2026-${month}-05` }));
const NINE = TEN.slice(1);

/** Sick periods with so many lost days each, every second month of 2026. */
const lost = (...days: readonly number[]): LostBenefit[] =>
  days.map((lostDays, i) => ({ from: `2026-${String(2 * i + 1).padStart(2, '0')}-12`, lostDays }));

const NOVEMBER = '2026-11-02';
const AVDRAG = { kind: 'karensavdrag', periodFrom: NOVEMBER } as const;
const SEVEN = { kind: 'seven-days', periodFrom: NOVEMBER } as const;
const ONE = { kind: 'one-day', periodFrom: NOVEMBER } as const;
const UNEMPLOYED = { kind: 'unemployed-self-employed', periodFrom: NOVEMBER } as const;

const TWELVE_MONTHS = {
  question: 'twelve-months',
  taken: 'same-date-included',
  other: ['same-date-excluded'],
};
const LOST_DAYS = {
  question: 'lost-days-when',
  taken: 'within-twelve-months',
  other: ['at-any-time'],
};

const protects = { outcome: 'decided', value: { protects: true } } as const;
const protectsNot = { outcome: 'decided', value: { protects: false } } as const;

/** Five sick periods of four days, and one before the twelve months. */
const OLDER = [...lost(4, 4, 4, 4, 4), { from: '2025-06-01', lostDays: 1 }];

export const rows: readonly Row<GeneralHighRiskInput>[] = [
  // Ten karensavdrag.
  {
    name: 'ten karensavdrag',
    input: { ...AVDRAG, earlier: TEN },
    expect: {
      outcome: 'decided',
      value: {
        protects: true,
        lifts: 'karensavdrag',
        occasions: 10,
        occasionsNeeded: 10,
        lostDays: null,
        lostDaysNeeded: null,
      },
      basis: citing('39', 'övergångsbestämmelserna'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'nine',
    input: { ...AVDRAG, earlier: NINE },
    expect: { outcome: 'decided', value: { protects: false, occasions: 9, occasionsNeeded: 10 } },
    absent: ['interpretations'],
  },
  {
    name: 'none',
    input: { ...AVDRAG, earlier: [] },
    expect: { outcome: 'decided', value: { protects: false, occasions: 0 } },
  },
  { name: 'eleven', input: { ...AVDRAG, earlier: [...TEN, { from: '2026-10-30' }] }, expect: protects },
  {
    name: 'the same date twice is one',
    input: { ...AVDRAG, earlier: [...NINE, { from: '2026-10-05' }] },
    expect: { outcome: 'decided', value: { protects: false, occasions: 9 } },
  },

  // The last twelve months.
  {
    name: 'the same date a year back is included, which is open',
    input: { ...AVDRAG, earlier: [...NINE, { from: '2025-11-02' }] },
    expect: { ...protects, interpretations: [TWELVE_MONTHS] },
  },
  {
    name: 'the same date a year back under the other reading',
    input: {
      ...AVDRAG,
      earlier: [...NINE, { from: '2025-11-02' }],
      readings: { twelveMonths: 'same-date-excluded' },
    },
    expect: {
      ...protectsNot,
      interpretations: [{ ...TWELVE_MONTHS, taken: 'same-date-excluded', other: ['same-date-included'] }],
    },
  },
  {
    name: 'the named default readings are the default',
    input: {
      ...AVDRAG,
      earlier: [...NINE, { from: '2025-11-02' }],
      readings: { twelveMonths: 'same-date-included', lostDays: 'within-twelve-months' },
    },
    expect: protects,
  },
  {
    name: 'readings without a choice are the default',
    input: { ...AVDRAG, earlier: [...NINE, { from: '2025-11-02' }], readings: {} },
    expect: protects,
  },
  {
    name: 'the day after that date is inside under both',
    input: { ...AVDRAG, earlier: [...NINE, { from: '2025-11-03' }] },
    expect: protects,
    absent: ['interpretations'],
  },
  {
    name: 'the day before that date is outside',
    input: { ...AVDRAG, earlier: [...NINE, { from: '2025-11-01' }] },
    expect: protectsNot,
    absent: ['interpretations'],
  },
  {
    name: 'the day before the period counts',
    input: { ...AVDRAG, earlier: [...NINE, { from: '2026-11-01' }] },
    expect: protects,
  },
  {
    name: 'the first day of the period itself does not',
    input: { ...AVDRAG, earlier: [...NINE, { from: '2026-11-02' }] },
    expect: protectsNot,
  },

  // Seven karensdagar: five periods and 21 days.
  {
    name: 'five periods and 21 days',
    input: { ...SEVEN, earlier: lost(5, 4, 4, 4, 4) },
    expect: {
      outcome: 'decided',
      value: {
        protects: true,
        lifts: 'karensdagar',
        occasions: 5,
        occasionsNeeded: 5,
        lostDays: 21,
        lostDaysNeeded: 21,
      },
      basis: citing('39'),
    },
    absent: ['interpretations'],
  },
  {
    name: 'five periods and 20 days',
    input: { ...SEVEN, earlier: lost(4, 4, 4, 4, 4) },
    expect: { outcome: 'decided', value: { protects: false, occasions: 5, lostDays: 20 } },
    absent: ['interpretations'],
  },
  {
    name: 'four periods and 28 days',
    input: { ...SEVEN, earlier: lost(7, 7, 7, 7) },
    expect: { outcome: 'decided', value: { protects: false, occasions: 4, lostDays: 28 } },
  },
  {
    name: 'the same date twice is one period, with its most days',
    input: { ...SEVEN, earlier: [...lost(5, 4, 4, 4, 4), { from: '2026-01-12', lostDays: 3 }] },
    expect: { outcome: 'decided', value: { protects: true, occasions: 5, lostDays: 21 } },
  },
  {
    name: 'and in the other order',
    input: { ...SEVEN, earlier: [{ from: '2026-01-12', lostDays: 3 }, ...lost(5, 4, 4, 4, 4)] },
    expect: { outcome: 'decided', value: { protects: true, occasions: 5, lostDays: 21 } },
  },
  {
    name: 'days lost before the twelve months do not count, which is open',
    input: { ...SEVEN, earlier: OLDER },
    expect: {
      outcome: 'decided',
      value: { protects: false, occasions: 5, lostDays: 20 },
      interpretations: [LOST_DAYS],
    },
  },
  {
    name: 'days lost at any time under the other reading',
    input: { ...SEVEN, earlier: OLDER, readings: { lostDays: 'at-any-time' } },
    expect: {
      outcome: 'decided',
      value: { protects: true, occasions: 5, lostDays: 21 },
      interpretations: [{ ...LOST_DAYS, taken: 'at-any-time', other: ['within-twelve-months'] }],
    },
  },
  {
    name: 'days lost from the first day of the period on count under neither',
    input: {
      ...SEVEN,
      earlier: [...lost(4, 4, 4, 4, 4), { from: '2026-11-02', lostDays: 7 }],
      readings: { lostDays: 'at-any-time' },
    },
    expect: { outcome: 'decided', value: { protects: false, lostDays: 20 } },
  },

  // A karenstid of one day, and the self-employed who became unemployed: ten periods.
  {
    name: 'one day: ten periods',
    input: { ...ONE, earlier: TEN },
    expect: {
      outcome: 'decided',
      value: { protects: true, lifts: 'first-day', occasions: 10, occasionsNeeded: 10, lostDays: null },
      basis: citing('39'),
    },
  },
  { name: 'one day: nine periods', input: { ...ONE, earlier: NINE }, expect: protectsNot },
  {
    name: 'unemployed: ten periods',
    input: { ...UNEMPLOYED, earlier: TEN },
    expect: {
      outcome: 'decided',
      value: { protects: true, lifts: 'karensavdrag', occasions: 10, occasionsNeeded: 10, lostDays: null },
      basis: citing('39 a', '39'),
    },
  },
  { name: 'unemployed: nine periods', input: { ...UNEMPLOYED, earlier: NINE }, expect: protectsNot },

  // 2018:647.
  {
    name: 'a sick period that began on the last day of 2018',
    input: { ...AVDRAG, periodFrom: '2018-12-31', earlier: [] },
    expect: { ...notCovered('2019-01-01'), basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'karensdagar of 2018 count as karensavdrag',
    input: {
      ...AVDRAG,
      periodFrom: '2019-01-01',
      earlier: TEN.map(({ from }) => ({ from: from.replace('2026', '2018') })),
    },
    expect: protects,
  },
];
