import type { ChainInput, ComparedWith } from '../../../src/rules/work-capacity/chain/chain.js';
import { citing, guidance, notCovered, type Row } from '../../support/rows.js';

const OWN: readonly ComparedWith[] = ['own-work', 'work-offered-temporarily'];
const EMPLOYER: readonly ComparedWith[] = [...OWN, 'other-work-with-employer'];
const MARKET: readonly ComparedWith[] = ['normally-occurring-work', 'available-suitable-work'];
const FULL: readonly ComparedWith[] = [...EMPLOYER, ...MARKET];

const on = (day: number, comparedWith: readonly ComparedWith[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { day, comparedWith },
});
const open = (day: number, ...exceptions: readonly string[]): Row<unknown>['expect'] => ({
  outcome: 'undetermined',
  missing: ['exception'],
  alternatives: [
    { if: 'none', value: { day, comparedWith: FULL } },
    ...exceptions.map((exception) => ({ if: exception, value: { day, comparedWith: EMPLOYER } })),
  ],
});

const sections = (...all: readonly string[]): object[] => all.map((paragraf) => ({ paragraf }));

/** Day 1 is 10 January 2026: day 91 is 10 April, day 181 9 July, day 366 10 January 2027, day 550 13 July. */
const since2026 = (date: string, more: Partial<ChainInput> = {}): ChainInput => ({
  spells: [{ from: '2026-01-10', to: '2027-12-31' }],
  on: date,
  insured: 'employee',
  exception: 'none',
  ...more,
});

/** Sick since June of the year before. */
const longSick = (date: string, more: Partial<ChainInput> = {}): ChainInput => ({
  spells: [{ from: `${Number(date.slice(0, 4)) - 1}-06-01`, to: date }],
  on: date,
  insured: 'employee',
  exception: 'none',
  ...more,
});

/** Ninety days to the end of March 2013, then 274 without sickness, of which so many were worked. */
const added2013 = (date: string, workedBefore?: number): ChainInput => ({
  spells: [
    { from: '2013-01-01', to: '2013-03-31' },
    { from: '2013-12-31', to: '2014-06-30', ...(workedBefore !== undefined && { workedBefore }) },
  ],
  on: date,
  insured: 'employee',
  exception: 'none',
});

/** Seventy days, forty of them from July 2008 on, and then more after a break of less than 90 days. */
const july2008 = (date: string): ChainInput => ({
  spells: [
    { from: '2008-06-01', to: '2008-08-09' },
    { from: '2008-10-01', to: '2008-12-31' },
  ],
  on: date,
  insured: 'employee',
});

const ON_DEMAND_ADDED = { question: 'on-demand-periods', taken: 'added', other: ['not-added'] };
const ON_DEMAND_NOT_ADDED = { question: 'on-demand-periods', taken: 'not-added', other: ['added'] };
const AFTER_GUARANTEE = [
  { question: 'older-after-guarantee-age', taken: 'ordinary-chain', other: ['no-labour-market-test'] },
];

/** On-demand: 85 days, a short break, then more. Day 91 if added is 2026-04-16. */
const ON_DEMAND_TWICE = {
  spells: [
    { from: '2026-01-01', to: '2026-03-26' },
    { from: '2026-04-11', to: '2026-12-31' },
  ],
  insured: 'on-demand',
} as const;

/** The comparison of an older employee with work on day 181 or later. */
const older = (bornOn: string, date: string): ChainInput => longSick(date, { bornOn, hasWork: true });
const OLDER_TEST = [...EMPLOYER, 'available-suitable-work'] as const;

/** By birth year: the month of turning the earliest age for income pension, and that of turning the target age. */
const OLDER_WINDOWS: readonly (readonly [bornOn: string, first: string, beyond: string])[] = [
  ['1957-06', '2022-02', '2022-06'],
  ['1957-12', '2022-02', '2022-12'],
  ['1958-01', '2022-02', '2024-01'],
  ['1959-12', '2022-02', '2025-12'],
  ['1960-01', '2022-02', '2027-01'],
  ['1960-12', '2022-12', '2027-12'],
  ['1961-01', '2024-01', '2028-01'],
  ['1962-12', '2025-12', '2029-12'],
  ['1963-01', '2027-01', '2030-01'],
  ['1964-12', '2028-12', '2031-12'],
  ['1965-01', '2029-01', '2032-01'],
];

const lastDayBefore = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1, 0)).toISOString().slice(0, 10);
};

const olderRows = OLDER_WINDOWS.flatMap(([bornOn, first, beyond]): Row<ChainInput>[] => [
  {
    name: `older, born ${bornOn}: from ${first} against available work only`,
    input: older(bornOn, `${first}-01`),
    expect: {
      outcome: 'decided',
      value: { comparedWith: OLDER_TEST },
      basis: citing('49 d', '49 e'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: `older, born ${bornOn}: not before ${first}`,
    input: older(bornOn, lastDayBefore(first)),
    expect: { outcome: 'decided', value: { comparedWith: FULL } },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: `older, born ${bornOn}: through the month before ${beyond}`,
    input: older(bornOn, lastDayBefore(beyond)),
    expect: { outcome: 'decided', value: { comparedWith: OLDER_TEST } },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: `older, born ${bornOn}: from ${beyond} again the ordinary chain, which is open`,
    input: older(bornOn, `${beyond}-01`),
    expect: { outcome: 'decided', value: { comparedWith: FULL }, interpretations: AFTER_GUARANTEE },
    absent: ['assumptions'],
  },
]);

export const rows: readonly Row<ChainInput>[] = [
  // Counting (51 §).
  {
    name: 'day 1',
    input: since2026('2026-01-10'),
    expect: {
      ...on(1, OWN),
      value: {
        day: 1,
        comparedWith: OWN,
        tests: [
          { afterDays: 90, from: '2026-04-10', reached: false, applies: true },
          { afterDays: 180, from: '2026-07-09', reached: false, applies: true },
          { afterDays: 365, from: '2027-01-10', reached: false, applies: true },
        ],
      },
      basis: citing('46', '47', '51'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  { name: 'day 90', input: since2026('2026-04-09'), expect: on(90, OWN) },
  {
    name: 'day 91 is the first day of the next test',
    input: since2026('2026-04-10'),
    expect: {
      ...on(91, EMPLOYER),
      value: {
        day: 91,
        comparedWith: EMPLOYER,
        tests: [
          { afterDays: 90, from: '2026-04-10', reached: true },
          { afterDays: 180, reached: false },
          { afterDays: 365, reached: false },
        ],
      },
    },
  },
  { name: 'day 180', input: since2026('2026-07-08'), expect: on(180, EMPLOYER) },
  {
    name: 'day 181',
    input: since2026('2026-07-09'),
    expect: {
      ...on(181, FULL),
      basis: citing('46', '47', '48', '51'),
      assumptions: [{ fact: 'bornOn', assumed: 'not-among-the-older' }],
    },
  },
  {
    name: 'day 366',
    input: since2026('2027-01-10'),
    expect: {
      ...on(366, FULL),
      value: {
        day: 366,
        comparedWith: FULL,
        tests: [{ reached: true }, { reached: true }, { reached: true }],
      },
      basis: citing('46', '47', '48', '49', '51'),
    },
  },
  { name: 'the day before the spell', input: since2026('2026-01-09'), expect: on(0, []) },
  {
    name: 'the day after the spell',
    input: { ...since2026('2026-05-01'), spells: [{ from: '2026-01-10', to: '2026-04-30' }] },
    expect: {
      outcome: 'decided',
      value: {
        day: 0,
        comparedWith: [],
        tests: [{ from: '2026-04-10', reached: true }, { from: '2026-07-09', reached: false }, {}],
      },
      basis: citing('51'),
    },
  },
  {
    name: 'no spell',
    input: { ...since2026('2026-05-01'), spells: [] },
    expect: {
      outcome: 'decided',
      value: {
        day: 0,
        comparedWith: [],
        tests: [90, 180, 365].map((afterDays) => ({ afterDays, from: null, reached: false, applies: true })),
      },
    },
  },
  {
    name: '89 days between join',
    input: {
      ...since2026('2026-06-30'),
      spells: [
        { from: '2026-01-01', to: '2026-04-01' },
        { from: '2026-06-30', to: '2026-12-31' },
      ],
    },
    expect: on(92, EMPLOYER),
  },
  {
    name: '90 days between do not',
    input: {
      ...since2026('2026-07-01'),
      spells: [
        { from: '2026-01-01', to: '2026-04-01' },
        { from: '2026-07-01', to: '2026-12-31' },
      ],
    },
    expect: on(1, OWN),
  },
  {
    name: 'days between are not counted',
    input: {
      ...since2026('2026-05-01'),
      spells: [
        { from: '2026-04-20', to: '2026-05-10' },
        { from: '2026-01-10', to: '2026-01-19' },
        { from: '2026-03-01', to: '2026-03-10' },
      ],
    },
    expect: on(32, OWN),
  },
  {
    name: 'touching and overlapping spells are one',
    input: {
      ...since2026('2026-04-10'),
      spells: [
        { from: '2026-01-10', to: '2026-02-15' },
        { from: '2026-02-01', to: '2026-03-01' },
        { from: '2026-03-02', to: '2026-04-30' },
      ],
    },
    expect: on(91, EMPLOYER),
  },
  {
    name: 'a day between two spells of a chain',
    input: {
      ...since2026('2026-02-15'),
      spells: [
        { from: '2026-01-10', to: '2026-01-31' },
        { from: '2026-03-01', to: '2026-06-30' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: { day: 0, comparedWith: [], tests: [{ from: '2026-05-08', reached: false }, {}, {}] },
    },
  },
  {
    name: 'over 29 February',
    input: { ...since2026('2024-04-09'), spells: [{ from: '2024-01-10', to: '2024-12-31' }] },
    expect: on(91, EMPLOYER),
  },

  // Exceptions (48 § third para., 49 §).
  {
    name: 'open before day 181 does not matter',
    input: { spells: [{ from: '2026-01-10', to: '2027-12-31' }], on: '2026-07-08', insured: 'employee' },
    expect: on(180, EMPLOYER),
  },
  {
    name: 'open on day 181: each answer under its condition',
    input: { spells: [{ from: '2026-01-10', to: '2027-12-31' }], on: '2026-07-09', insured: 'employee' },
    expect: {
      ...open(181, 'predominant-reasons', 'special-reasons', 'unreasonable'),
      basis: citing('48'),
    },
  },
  {
    name: 'open on day 365, named',
    input: since2026('2027-01-09', { exception: 'open' }),
    expect: open(365, 'predominant-reasons', 'special-reasons', 'unreasonable'),
  },
  {
    name: 'open on day 366: predominant reasons are over',
    input: since2026('2027-01-10', { exception: 'open' }),
    expect: open(366, 'special-reasons', 'unreasonable'),
  },
  {
    name: 'open on day 550',
    input: since2026('2027-07-13', { exception: 'open' }),
    expect: open(550, 'special-reasons', 'unreasonable'),
  },
  {
    name: 'open on day 551: only unreasonable is left',
    input: since2026('2027-07-14', { exception: 'open' }),
    expect: open(551, 'unreasonable'),
  },
  {
    name: 'predominant reasons on day 181',
    input: since2026('2026-07-09', { exception: 'predominant-reasons' }),
    expect: on(181, EMPLOYER),
  },
  {
    name: 'predominant reasons on day 365',
    input: since2026('2027-01-09', { exception: 'predominant-reasons' }),
    expect: on(365, EMPLOYER),
  },
  {
    name: 'predominant reasons on day 366',
    input: since2026('2027-01-10', { exception: 'predominant-reasons' }),
    expect: on(366, FULL),
  },
  {
    name: 'special reasons on day 550',
    input: since2026('2027-07-13', { exception: 'special-reasons' }),
    expect: on(550, EMPLOYER),
  },
  {
    name: 'special reasons on day 551',
    input: since2026('2027-07-14', { exception: 'special-reasons' }),
    expect: on(551, FULL),
  },
  {
    name: 'unreasonable on day 551',
    input: since2026('2027-07-14', { exception: 'unreasonable' }),
    expect: on(551, EMPLOYER),
  },

  // Kinds of insured.
  {
    name: 'self-employed on day 90',
    input: since2026('2026-04-09', { insured: 'self-employed' }),
    expect: on(90, ['own-work']),
  },
  {
    name: 'self-employed on day 91: no employer to be redeployed with',
    input: since2026('2026-04-10', { insured: 'self-employed' }),
    expect: {
      outcome: 'decided',
      value: {
        day: 91,
        comparedWith: ['own-work'],
        tests: [{ applies: false }, { applies: true }, { applies: true }],
      },
    },
  },
  {
    name: 'self-employed on day 181',
    input: since2026('2026-07-09', { insured: 'self-employed' }),
    expect: on(181, ['own-work', ...MARKET]),
  },
  {
    name: 'self-employed on day 181 with predominant reasons',
    input: since2026('2026-07-09', { insured: 'self-employed', exception: 'predominant-reasons' }),
    expect: on(181, ['own-work']),
  },
  {
    name: 'unemployed from day 1',
    input: since2026('2026-01-10', { insured: 'unemployed', exception: 'open' }),
    expect: {
      outcome: 'decided',
      value: {
        day: 1,
        comparedWith: MARKET,
        tests: [{ applies: false }, { applies: false }, { applies: false }],
      },
    },
  },
  {
    name: 'unemployed outside every spell',
    input: since2026('2026-01-09', { insured: 'unemployed' }),
    expect: on(0, []),
  },
  {
    name: 'unemployed after a year',
    input: since2026('2027-01-10', { insured: 'unemployed', exception: 'open' }),
    expect: on(366, MARKET),
  },
  {
    name: 'on leave from the employment',
    input: since2026('2026-01-10', { onLeave: true }),
    expect: {
      outcome: 'decided',
      value: {
        day: 1,
        comparedWith: MARKET,
        tests: [{ applies: false }, { applies: false }, { applies: false }],
      },
    },
  },
  { name: 'not on leave', input: since2026('2026-01-10', { onLeave: false }), expect: on(1, OWN) },
  {
    name: 'on demand on day 90',
    input: since2026('2026-04-09', { insured: 'on-demand', exception: 'open' }),
    expect: on(90, OWN),
  },
  {
    name: 'on demand on day 91: the labour market, no other work with the employer',
    input: since2026('2026-04-10', { insured: 'on-demand', exception: 'open' }),
    expect: {
      outcome: 'decided',
      value: {
        day: 91,
        comparedWith: [...OWN, ...MARKET],
        tests: [{ applies: true }, { applies: false }, { applies: false }],
      },
      basis: citing('46', '49 b'),
    },
    absent: ['interpretations'],
  },
  {
    name: 'on demand: exceptions are ignored',
    input: since2026('2026-07-09', { insured: 'on-demand', exception: 'unreasonable' }),
    expect: on(181, [...OWN, ...MARKET]),
  },
  {
    name: 'on demand: periods are added, which is open',
    input: { ...ON_DEMAND_TWICE, on: '2026-04-16' },
    expect: { ...on(91, [...OWN, ...MARKET]), interpretations: [ON_DEMAND_ADDED] },
  },
  {
    name: 'on demand: the day before',
    input: { ...ON_DEMAND_TWICE, on: '2026-04-15' },
    expect: on(90, OWN),
  },
  {
    name: 'on demand: periods not added under the other reading',
    input: { ...ON_DEMAND_TWICE, on: '2026-04-16', readings: { onDemandPeriods: 'not-added' } },
    expect: { ...on(6, OWN), interpretations: [ON_DEMAND_NOT_ADDED] },
  },
  {
    name: 'on demand: one period is the same under the other reading',
    input: since2026('2026-04-10', { insured: 'on-demand', readings: { onDemandPeriods: 'not-added' } }),
    expect: on(91, [...OWN, ...MARKET]),
    absent: ['interpretations'],
  },
  {
    name: 'on demand: the default reading, named',
    input: { ...ON_DEMAND_TWICE, on: '2026-04-16', readings: { onDemandPeriods: 'added' } },
    expect: on(91, [...OWN, ...MARKET]),
  },
  {
    name: 'on demand: readings without a choice are the default',
    input: { ...ON_DEMAND_TWICE, on: '2026-04-16', readings: {} },
    expect: on(91, [...OWN, ...MARKET]),
  },
  {
    name: 'the reading for on-demand employees does not touch others',
    input: {
      ...ON_DEMAND_TWICE,
      insured: 'employee',
      on: '2026-04-16',
      readings: { onDemandPeriods: 'not-added' },
    },
    expect: on(91, EMPLOYER),
    absent: ['interpretations'],
  },
  {
    name: 'on demand the day before there was a test for them',
    input: longSick('2022-01-31', { insured: 'on-demand' }),
    expect: { ...notCovered('2022-02-01'), basis: citing('49 b') },
  },
  {
    name: 'on demand the first day there was one',
    input: longSick('2022-02-01', { insured: 'on-demand' }),
    expect: on(246, [...OWN, ...MARKET]),
  },

  // Older (49 d–e §§).
  ...olderRows,
  {
    name: 'older on day 180: the ordinary test',
    input: since2026('2026-07-08', { bornOn: '1961-01', hasWork: true }),
    expect: on(180, EMPLOYER),
  },
  {
    name: 'older on day 181, whatever the exception',
    input: since2026('2026-07-09', { bornOn: '1961-01', hasWork: true, exception: 'open' }),
    expect: on(181, OLDER_TEST),
  },
  {
    name: 'older and self-employed',
    input: since2026('2026-07-09', { bornOn: '1961-01', hasWork: true, insured: 'self-employed' }),
    expect: on(181, ['own-work', 'available-suitable-work']),
  },
  {
    name: 'older without work',
    input: since2026('2026-07-09', { bornOn: '1961-01', hasWork: false }),
    expect: on(181, FULL),
  },
  {
    name: 'older, but nothing said about work',
    input: since2026('2026-07-09', { bornOn: '1961-01' }),
    expect: on(181, FULL),
  },
  {
    name: 'with work, but nothing said about age',
    input: since2026('2026-07-09', { hasWork: true }),
    expect: on(181, FULL),
  },
  {
    name: 'older on the day before 49 d §',
    input: older('1957-06', '2022-01-31'),
    expect: { outcome: 'decided', value: { comparedWith: FULL } },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'on demand is not among them',
    input: since2026('2026-07-09', { bornOn: '1961-01', hasWork: true, insured: 'on-demand' }),
    expect: on(181, [...OWN, ...MARKET]),
  },
  {
    name: 'born in the last month whose target age is decided: the month before it',
    input: older('1965-12', '2032-11-30'),
    expect: { outcome: 'decided', value: { comparedWith: OLDER_TEST } },
    absent: ['assumptions'],
  },
  {
    name: 'born in the last month whose target age is decided: the month of it',
    input: older('1965-12', '2032-12-01'),
    expect: { outcome: 'decided', value: { comparedWith: FULL }, interpretations: AFTER_GUARANTEE },
    absent: ['assumptions'],
  },
  {
    name: 'born in 1966: the target age is not fixed yet, which is assumed',
    input: older('1966-01', '2030-01-01'),
    expect: {
      outcome: 'decided',
      value: { comparedWith: OLDER_TEST },
      assumptions: [{ fact: 'pensionAges', assumed: '64-67' }],
    },
  },
  {
    name: 'born in 1966, the month before',
    input: older('1966-01', '2029-12-31'),
    expect: { outcome: 'decided', value: { comparedWith: FULL } },
    absent: ['assumptions'],
  },
  {
    name: 'born in 1966, the month before the assumed target age',
    input: older('1966-01', '2032-12-31'),
    expect: { outcome: 'decided', value: { comparedWith: OLDER_TEST } },
  },
  {
    name: 'born in 1966, the month of the assumed target age',
    input: older('1966-01', '2033-01-01'),
    expect: {
      outcome: 'decided',
      value: { comparedWith: FULL },
      interpretations: AFTER_GUARANTEE,
      assumptions: [{ fact: 'pensionAges', assumed: '64-67' }],
    },
  },
  {
    name: 'born in the first month that a date can have',
    input: older('1900-01', '2026-03-02'),
    expect: { outcome: 'decided', value: { comparedWith: FULL }, interpretations: AFTER_GUARANTEE },
  },

  // Wordings by date.
  {
    name: 'the day before the chain',
    input: longSick('2008-06-30'),
    expect: { ...notCovered('2008-07-01'), basis: [{ forfattning: 'SFS 1962:381', paragraf: '7' }] },
  },
  {
    name: 'the first day of the chain',
    input: { ...longSick('2008-07-01'), spells: [{ from: '2008-07-01', to: '2008-12-31' }] },
    expect: on(1, OWN),
  },
  {
    name: 'the older law for a sick period that had begun, on its last day (2008:480 p. 5)',
    input: { ...longSick('2008-12-31'), spells: [{ from: '2008-06-30', to: '2009-01-31' }] },
    expect: {
      ...notCovered('2009-01-01'),
      basis: [{ forfattning: 'SFS 2008:480', paragraf: 'övergångsbestämmelserna', punkt: '5' }],
    },
  },
  {
    name: 'the chain for such a sick period, on its first day: the labour market, in a wording that is not known',
    input: { ...longSick('2009-01-01'), spells: [{ from: '2008-06-30', to: '2009-01-31' }] },
    expect: notCovered('2012-07-01'),
  },
  {
    name: 'a day between two such periods',
    input: {
      ...longSick('2008-08-01'),
      spells: [
        { from: '2008-06-01', to: '2008-07-31' },
        { from: '2008-08-02', to: '2008-08-31' },
      ],
    },
    expect: on(0, []),
  },

  // Adding sick periods that began before 2014 (AFL 3:7 eighth para.; 51 § before 2013:747, whose p. 7 keeps it for them).
  {
    name: 'begun in 2013, 90 days or more between: it depends on the days worked',
    input: added2013('2014-01-01'),
    expect: {
      outcome: 'undetermined',
      missing: ['workedBefore'],
      alternatives: [
        { if: 'added', value: { day: 92, comparedWith: EMPLOYER, tests: [{ from: '2013-12-31' }, {}, {}] } },
        { if: 'not-added', value: { day: 2, comparedWith: OWN, tests: [{ from: '2014-03-31' }, {}, {}] } },
      ],
      basis: [
        { kapitel: '27', paragraf: '51', giltigFom: '2011-01-01' },
        { forfattning: 'SFS 2013:747', punkt: '7' },
      ],
    },
  },
  {
    name: 'the day before, under the older wording itself',
    input: added2013('2013-12-31'),
    expect: {
      outcome: 'undetermined',
      missing: ['workedBefore'],
      alternatives: [
        { if: 'added', value: { day: 91 } },
        { if: 'not-added', value: { day: 1 } },
      ],
      basis: [{ kapitel: '27', paragraf: '51', giltigFom: '2011-01-01' }],
    },
  },
  {
    name: '… of which none was worked',
    input: added2013('2014-01-01', 0),
    expect: { ...on(92, EMPLOYER), basis: citing('46', '47', '51', 'övergångsbestämmelserna') },
  },
  { name: '… of which 89 were worked', input: added2013('2014-01-01', 89), expect: on(92, EMPLOYER) },
  {
    name: '… of which 90 were worked',
    input: added2013('2014-01-01', 90),
    expect: { ...on(2, OWN), basis: sections('46', '47', '51') },
  },
  {
    name: '… and before 2014 no transitional provision is needed',
    input: added2013('2013-12-31', 0),
    expect: { ...on(91, EMPLOYER), basis: sections('46', '47', '51') },
  },
  {
    name: 'begun in 2014: the days between count, worked or not',
    input: {
      spells: [
        { from: '2013-01-01', to: '2013-03-31' },
        { from: '2014-01-01', to: '2014-12-31', workedBefore: 0 },
      ],
      on: '2014-01-02',
      insured: 'employee',
    },
    expect: { ...on(2, OWN), basis: sections('46', '47', '51') },
  },
  {
    name: 'begun in 2013, 89 days between: added whatever was worked',
    input: {
      spells: [
        { from: '2013-01-01', to: '2013-03-31' },
        { from: '2013-06-29', to: '2013-12-31' },
      ],
      on: '2013-06-29',
      insured: 'employee',
    },
    expect: { ...on(91, EMPLOYER), basis: sections('46', '47', '51') },
  },
  {
    name: 'begun in 2013, 90 days between: it depends',
    input: {
      spells: [
        { from: '2013-01-01', to: '2013-03-31' },
        { from: '2013-06-30', to: '2013-12-31' },
      ],
      on: '2013-06-30',
      insured: 'employee',
    },
    expect: { outcome: 'undetermined', missing: ['workedBefore'] },
  },
  {
    name: 'begun in 2009: the eighth para. of AFL 3:7',
    input: {
      spells: [
        { from: '2008-09-01', to: '2008-11-29' },
        { from: '2009-09-01', to: '2009-10-31' },
      ],
      on: '2009-09-01',
      insured: 'employee',
    },
    expect: {
      outcome: 'undetermined',
      alternatives: [
        { if: 'added', value: { day: 91, comparedWith: EMPLOYER } },
        { if: 'not-added', value: { day: 1, comparedWith: OWN } },
      ],
      basis: [{ forfattning: 'SFS 1962:381', kapitel: '3', paragraf: '7' }],
    },
  },
  {
    name: 'an exception is open too, if the periods are added',
    input: {
      spells: [
        { from: '2012-07-01', to: '2012-12-31' },
        { from: '2013-07-01', to: '2013-12-31' },
      ],
      on: '2013-07-01',
      insured: 'employee',
    },
    expect: {
      outcome: 'undetermined',
      missing: ['workedBefore', 'exception'],
      alternatives: [{ if: 'not-added', value: { day: 1, comparedWith: OWN } }],
    },
  },
  {
    name: 'the labour market in a wording that is not known, if the periods are added',
    input: {
      spells: [
        { from: '2011-01-01', to: '2011-06-30' },
        { from: '2012-01-01', to: '2012-05-31' },
      ],
      on: '2012-01-01',
      insured: 'employee',
      exception: 'none',
    },
    expect: {
      outcome: 'undetermined',
      missing: ['workedBefore'],
      alternatives: [{ if: 'not-added', value: { day: 1, comparedWith: OWN } }],
    },
  },
  {
    name: 'several not known: all of them added, or none',
    input: {
      spells: [
        { from: '2012-08-01', to: '2012-08-10' },
        { from: '2013-02-01', to: '2013-02-20' },
        { from: '2013-10-01', to: '2013-12-31' },
      ],
      on: '2013-10-05',
      insured: 'employee',
    },
    expect: {
      outcome: 'undetermined',
      alternatives: [
        { if: 'added', value: { day: 35 } },
        { if: 'not-added', value: { day: 5 } },
      ],
    },
  },
  {
    name: 'one known, in any order, and the earlier not',
    input: {
      spells: [
        { from: '2013-10-01', to: '2013-12-31', workedBefore: 30 },
        { from: '2013-02-01', to: '2013-02-20' },
        { from: '2012-08-01', to: '2012-08-10' },
      ],
      on: '2013-10-05',
      insured: 'employee',
    },
    expect: {
      outcome: 'undetermined',
      alternatives: [
        { if: 'added', value: { day: 35 } },
        { if: 'not-added', value: { day: 25 } },
      ],
      basis: [{ paragraf: '51' }],
    },
  },
  {
    name: 'what is not known began under the code, what is known under the act before it',
    input: {
      spells: [
        { from: '2009-01-05', to: '2009-01-14' },
        { from: '2010-01-04', to: '2010-01-13', workedBefore: 10 },
        { from: '2012-01-02', to: '2012-01-31' },
      ],
      on: '2012-01-02',
      insured: 'employee',
    },
    expect: {
      outcome: 'undetermined',
      alternatives: [
        { if: 'added', value: { day: 21 } },
        { if: 'not-added', value: { day: 1 } },
      ],
      basis: [{ forfattning: 'SFS 2010:110', paragraf: '51', giltigFom: '2011-01-01' }],
    },
  },
  {
    name: 'a break that is known ends the chain, whatever was before it',
    input: {
      spells: [
        { from: '2012-08-01', to: '2012-08-10' },
        { from: '2013-02-01', to: '2013-02-20' },
        { from: '2013-10-01', to: '2013-12-31', workedBefore: 120 },
      ],
      on: '2013-10-05',
      insured: 'employee',
    },
    expect: on(5, OWN),
  },
  {
    name: 'two spells begin on the same day, and one of them says what was worked before',
    input: {
      spells: [
        { from: '2012-08-01', to: '2012-08-10' },
        { from: '2013-02-01', to: '2013-02-20' },
        { from: '2013-02-01', to: '2013-02-10', workedBefore: 30 },
      ],
      on: '2013-02-05',
      insured: 'employee',
    },
    expect: on(15, OWN),
  },
  {
    name: 'what is not known of earlier periods does not matter to a chain begun in 2014',
    input: {
      spells: [
        { from: '2013-01-01', to: '2013-01-31' },
        { from: '2013-08-01', to: '2013-08-31' },
        { from: '2026-01-10', to: '2026-12-31' },
      ],
      on: '2026-04-10',
      insured: 'employee',
    },
    expect: { ...on(91, EMPLOYER), basis: sections('46', '47', '51') },
  },
  {
    name: 'a chain begun in 2013 and continued under the later wording',
    input: {
      spells: [
        { from: '2013-01-01', to: '2013-01-31' },
        { from: '2013-12-01', to: '2013-12-31', workedBefore: 10 },
        { from: '2014-03-31', to: '2014-04-30' },
      ],
      on: '2014-03-31',
      insured: 'employee',
    },
    expect: on(63, OWN),
  },
  {
    name: 'a later period that may be added changes nothing but the projection of the tests',
    input: {
      spells: [
        { from: '2013-01-01', to: '2013-01-31' },
        { from: '2013-12-01', to: '2013-12-31' },
      ],
      on: '2013-01-15',
      insured: 'employee',
    },
    expect: {
      outcome: 'undetermined',
      alternatives: [
        { if: 'added', value: { day: 15, comparedWith: OWN, tests: [{ from: '2014-01-29' }, {}, {}] } },
        { if: 'not-added', value: { day: 15, comparedWith: OWN, tests: [{ from: '2013-04-01' }, {}, {}] } },
      ],
    },
  },
  {
    name: 'added periods count days from July 2008 alone (2008:480 p. 6): day 90',
    input: july2008('2008-11-19'),
    expect: { ...on(90, OWN), basis: citing('7', 'övergångsbestämmelserna') },
  },
  {
    name: 'added periods count days from July 2008 alone: day 91',
    input: july2008('2008-11-20'),
    expect: on(91, EMPLOYER),
  },
  {
    name: 'a sick period from before July 2008 that went on counts itself whole, also where another is added to it later',
    input: {
      spells: [
        { from: '2008-05-01', to: '2012-07-31' },
        { from: '2012-09-01', to: '2012-12-31' },
      ],
      on: '2012-07-31',
      insured: 'employee',
      exception: 'none',
    },
    expect: on(1553, FULL),
  },
  {
    name: 'to the other it adds its days from July 2008',
    input: {
      spells: [
        { from: '2008-05-01', to: '2012-07-31' },
        { from: '2012-09-01', to: '2012-12-31' },
      ],
      on: '2012-09-01',
      insured: 'employee',
      exception: 'none',
    },
    expect: { ...on(1493, FULL), basis: citing('51', 'övergångsbestämmelserna') },
  },
  {
    name: 'a sick period that ended before July 2008 adds nothing, whatever was worked after it',
    input: {
      spells: [
        { from: '2008-01-01', to: '2008-03-31' },
        { from: '2008-08-01', to: '2008-12-31' },
      ],
      on: '2008-08-02',
      insured: 'employee',
    },
    expect: on(2, OWN),
  },
  {
    name: 'sick periods before July 2008 alone',
    input: {
      spells: [
        { from: '2008-01-01', to: '2008-01-31' },
        { from: '2008-03-01', to: '2008-03-31' },
      ],
      on: '2008-08-02',
      insured: 'employee',
    },
    expect: on(0, []),
  },

  {
    name: 'day 181 on the last day of another wording of the labour market',
    input: longSick('2012-06-30'),
    expect: { ...notCovered('2012-07-01'), basis: citing('48') },
  },
  {
    name: 'day 180 on that day',
    input: { ...longSick('2012-06-30'), spells: [{ from: '2012-01-03', to: '2012-06-30' }] },
    expect: on(180, EMPLOYER),
  },
  {
    name: 'day 181 on the first day of normally occurring work',
    input: longSick('2012-07-01'),
    expect: { outcome: 'decided', value: { comparedWith: FULL } },
  },
  {
    name: 'unemployed before normally occurring work was reintroduced',
    input: longSick('2012-06-30', { insured: 'unemployed' }),
    expect: notCovered('2012-07-01'),
  },
  {
    name: 'unemployed on the day when it was',
    input: longSick('2012-07-01', { insured: 'unemployed' }),
    expect: { outcome: 'decided', value: { comparedWith: MARKET } },
  },
  {
    name: 'on leave the day before',
    input: longSick('2012-06-30', { onLeave: true }),
    expect: notCovered('2012-07-01'),
  },
  {
    name: 'special reasons before 15 March 2021, day 365',
    input: {
      ...longSick('2021-03-14', { exception: 'special-reasons' }),
      spells: [{ from: '2020-03-15', to: '2021-03-14' }],
    },
    expect: on(365, EMPLOYER),
  },
  {
    name: 'special reasons before 15 March 2021, day 366',
    input: {
      ...longSick('2021-03-14', { exception: 'special-reasons' }),
      spells: [{ from: '2020-03-14', to: '2021-03-14' }],
    },
    expect: on(366, FULL),
  },
  {
    name: 'predominant reasons on the day before 15 March 2021',
    input: longSick('2021-03-14', { exception: 'predominant-reasons' }),
    expect: { outcome: 'decided', value: { comparedWith: FULL } },
  },
  {
    name: 'open on the day before 15 March 2021',
    input: longSick('2021-03-14', { exception: 'open' }),
    expect: open(287, 'special-reasons', 'unreasonable'),
  },
  {
    name: 'predominant reasons on 15 March 2021',
    input: longSick('2021-03-15', { exception: 'predominant-reasons' }),
    expect: { outcome: 'decided', value: { comparedWith: EMPLOYER } },
  },
  {
    name: 'predominant reasons under that wording, day 365',
    input: {
      ...longSick('2021-06-30', { exception: 'predominant-reasons' }),
      spells: [{ from: '2020-07-01', to: '2021-06-30' }],
    },
    expect: on(365, EMPLOYER),
  },
  {
    name: 'predominant reasons under that wording, day 366',
    input: {
      ...longSick('2021-06-30', { exception: 'predominant-reasons' }),
      spells: [{ from: '2020-06-30', to: '2021-06-30' }],
    },
    expect: on(366, FULL),
  },
  {
    name: 'open on 15 March 2021: special reasons are gone',
    input: longSick('2021-03-15', { exception: 'open' }),
    expect: open(288, 'predominant-reasons', 'unreasonable'),
  },
  {
    name: 'special reasons on the last day of January 2022',
    input: longSick('2022-01-31', { exception: 'special-reasons' }),
    expect: { outcome: 'decided', value: { comparedWith: FULL } },
  },
  {
    name: 'special reasons on 1 February 2022',
    input: longSick('2022-02-01', { exception: 'special-reasons' }),
    expect: { outcome: 'decided', value: { comparedWith: EMPLOYER } },
  },

  // Care delayed by the pandemic (49 a §).
  {
    name: 'care delayed by the pandemic, the day before',
    input: longSick('2020-04-01', { careDelayedByPandemic: true }),
    expect: { outcome: 'decided', value: { comparedWith: FULL } },
  },
  {
    name: 'care delayed by the pandemic, the first day',
    input: longSick('2020-04-02', { careDelayedByPandemic: true, exception: 'open' }),
    expect: {
      outcome: 'decided',
      value: { comparedWith: EMPLOYER },
      basis: [{ forfattning: 'SFS 2020:711', paragraf: '2', giltigFom: '2020-04-02' }],
    },
  },
  {
    name: 'care not delayed',
    input: longSick('2020-04-02', { careDelayedByPandemic: false }),
    expect: { outcome: 'decided', value: { comparedWith: FULL } },
  },
  {
    name: 'care delayed by the pandemic, the last day',
    input: longSick('2023-12-31', { careDelayedByPandemic: true }),
    expect: { outcome: 'decided', value: { comparedWith: EMPLOYER }, basis: [{ paragraf: '49 a' }] },
  },
  {
    name: 'care delayed by the pandemic, the day after',
    input: longSick('2024-01-01', { careDelayedByPandemic: true }),
    expect: { outcome: 'decided', value: { comparedWith: FULL } },
  },
  {
    name: 'care delayed by the pandemic before day 181',
    input: {
      ...longSick('2021-01-01', { careDelayedByPandemic: true }),
      spells: [{ from: '2020-12-01', to: '2021-01-01' }],
    },
    expect: on(32, OWN),
  },
  {
    name: 'older, after the guarantee age, by the other reading: still no test against the labour market',
    input: longSick('2026-06-01', {
      bornOn: '1958-03',
      hasWork: true,
      readings: { olderAfterGuaranteeAge: 'no-labour-market-test' },
    }),
    expect: {
      outcome: 'decided',
      value: {
        comparedWith: [
          'own-work',
          'work-offered-temporarily',
          'other-work-with-employer',
          'available-suitable-work',
        ],
      },
      interpretations: [
        { question: 'older-after-guarantee-age', taken: 'no-labour-market-test', other: ['ordinary-chain'] },
      ],
    },
  },
  {
    name: 'day 365: 48 § is the section',
    input: since2026('2027-01-09'),
    expect: { ...on(365, FULL), basis: sections('46', '47', '48', '48', '51') },
  },
  {
    name: 'day 366: 49 § is',
    input: since2026('2027-01-10'),
    expect: { ...on(366, FULL), basis: sections('46', '47', '48', '49', '51') },
  },
  {
    name: 'that the unemployed are compared with the labour market from day 1 is guidance',
    input: since2026('2026-02-01', { insured: 'unemployed' }),
    expect: {
      ...on(23, MARKET),
      basis: [guidance('vägledning 2015:1')],
    },
  },
  {
    name: 'old enough, but not known whether there is work',
    input: longSick('2027-06-01', { bornOn: '1963-05' }),
    expect: {
      ...on(366, FULL),
      assumptions: [{ fact: 'hasWork', assumed: 'not-among-the-older' }],
    },
  },
  {
    name: 'ninety days: the first test was never reached, though its day has passed',
    input: { ...since2026('2026-04-20'), spells: [{ from: '2026-01-10', to: '2026-04-09' }] },
    expect: {
      outcome: 'decided',
      value: {
        day: 0,
        tests: [{ from: '2026-04-10', reached: false }, { reached: false }, { reached: false }],
      },
    },
  },
  {
    name: 'ninety-one days: it was, on the last of them',
    input: { ...since2026('2026-04-20'), spells: [{ from: '2026-01-10', to: '2026-04-10' }] },
    expect: {
      outcome: 'decided',
      value: {
        day: 0,
        tests: [{ from: '2026-04-10', reached: true }, { reached: false }, { reached: false }],
      },
    },
  },
  {
    name: 'the third chain of three',
    input: {
      ...since2026('2026-01-19'),
      spells: [
        { from: '2024-01-10', to: '2024-02-10' },
        { from: '2025-01-10', to: '2025-02-10' },
        { from: '2026-01-10', to: '2026-02-10' },
      ],
    },
    expect: on(10, OWN),
  },
  {
    name: 'older, after the guarantee age, and no exception decided: open, and the disputed reading is named',
    input: {
      spells: [{ from: '2026-01-01', to: '2026-12-31' }],
      on: '2026-07-30',
      insured: 'employee',
      bornOn: '1958-03',
      hasWork: true,
    },
    expect: { outcome: 'undetermined', missing: ['exception'], interpretations: AFTER_GUARANTEE },
  },
  {
    name: 'the day before the month of the guarantee age: no exception is needed, and nothing is disputed',
    input: {
      spells: [{ from: '2025-01-01', to: '2026-12-31' }],
      on: '2026-02-28',
      insured: 'employee',
      bornOn: '1960-03',
      hasWork: true,
    },
    expect: { outcome: 'decided', value: { comparedWith: OLDER_TEST } },
    absent: ['interpretations'],
  },
  {
    name: 'not older, and no exception decided: open, and nothing is disputed',
    input: { spells: [{ from: '2026-01-01', to: '2026-12-31' }], on: '2026-07-30', insured: 'employee' },
    expect: { outcome: 'undetermined', missing: ['exception'] },
    absent: ['interpretations', 'assumptions'],
  },
];
