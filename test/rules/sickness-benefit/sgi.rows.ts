import type { SgiInput } from '../../../src/rules/sickness-benefit/sgi/sgi.js';
import { citing, notCovered, type Row } from '../../support/rows.js';
import { firstUnknownDay, lastDecidedDay, undecided } from '../../support/undecided.js';

/** Price base amount, ceiling on the first and on the last day of the year, least income. */
const YEARS: readonly (readonly [
  year: number,
  priceBase: number,
  first: number,
  last: number,
  floor: number,
])[] = [
  [2010, 42_400, 318_000, 318_000, 10_176],
  [2011, 42_800, 321_000, 321_000, 10_272],
  [2012, 44_000, 330_000, 330_000, 10_560],
  [2013, 44_500, 333_750, 333_750, 10_680],
  [2014, 44_400, 333_000, 333_000, 10_656],
  [2015, 44_500, 333_750, 333_750, 10_680],
  [2016, 44_300, 332_250, 332_250, 10_632],
  [2017, 44_800, 336_000, 336_000, 10_752],
  [2018, 45_500, 341_250, 364_000, 10_920],
  [2019, 46_500, 372_000, 372_000, 11_160],
  [2020, 47_300, 378_400, 378_400, 11_352],
  [2021, 47_600, 380_800, 380_800, 11_424],
  [2022, 48_300, 483_000, 483_000, 11_592],
  [2023, 52_500, 525_000, 525_000, 12_600],
  [2024, 57_300, 573_000, 573_000, 13_752],
  [2025, 58_800, 588_000, 588_000, 14_112],
  [2026, 59_200, 592_000, 592_000, 14_208],
  [2027, 59_600, 596_000, 596_000, 14_304],
];

const byYear = YEARS.flatMap(([year, priceBase, first, last, floor]): Row<SgiInput>[] =>
  [
    { on: `${year}-01-01`, ceiling: first },
    { on: `${year}-12-31`, ceiling: last },
  ].map(({ on, ceiling }) => ({
    name: `the limits on ${on}`,
    input: { on, employment: 1_000_000, other: 0 },
    expect: {
      outcome: 'decided',
      value: { qualifies: true, sgi: ceiling, employment: ceiling, other: 0, ceiling, floor, priceBase },
    },
    absent: ['assumptions'],
  })),
);

const ON = '2026-05-01';
const NONE = { qualifies: false, sgi: 0, employment: 0, other: 0 };

const unknown = {
  outcome: 'out-of-scope',
  reason: 'parameter-unknown',
  known: { from: '2010-01-01', to: lastDecidedDay },
} as const;

export const rows: readonly Row<SgiInput>[] = [
  ...byYear,

  // The ceiling takes income of other work first.
  {
    name: 'all income of other work lies above the ceiling',
    input: { on: ON, employment: 800_000, other: 50_000 },
    expect: {
      outcome: 'decided',
      value: { qualifies: true, sgi: 592_000, employment: 592_000, other: 0 },
      basis: citing('3', '5', '7'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'a part of the income of other work does',
    input: { on: ON, employment: 570_050, other: 50_000 },
    expect: { outcome: 'decided', value: { sgi: 592_000, employment: 570_000, other: 22_000 } },
  },
  {
    name: 'both together reach the ceiling exactly',
    input: { on: ON, employment: 400_000, other: 192_000 },
    expect: { outcome: 'decided', value: { sgi: 592_000, employment: 400_000, other: 192_000 } },
  },
  {
    name: 'a hundred above the ceiling',
    input: { on: ON, employment: 400_000, other: 192_100 },
    expect: { outcome: 'decided', value: { sgi: 592_000, employment: 400_000, other: 192_000 } },
  },
  {
    name: 'income of other work alone is cut too',
    input: { on: ON, employment: 0, other: 700_000 },
    expect: { outcome: 'decided', value: { sgi: 592_000, employment: 0, other: 592_000 } },
  },
  {
    name: 'a ceiling that is no whole hundred is not rounded',
    input: { on: '2018-06-30', employment: 341_300, other: 100 },
    expect: { outcome: 'decided', value: { sgi: 341_250, employment: 341_250, other: 0, ceiling: 341_250 } },
  },
  {
    name: 'what is left up to such a ceiling is no whole hundred either',
    input: { on: '2018-06-30', employment: 341_200, other: 200 },
    expect: { outcome: 'decided', value: { sgi: 341_250, employment: 341_200, other: 50 } },
  },

  // Each income down to whole hundreds, by itself and before the cut.
  {
    name: 'an öre short of the next hundred',
    input: { on: ON, employment: 300_099.99, other: 20_099.99 },
    expect: { outcome: 'decided', value: { sgi: 320_000, employment: 300_000, other: 20_000 } },
  },
  {
    name: 'the next hundred',
    input: { on: ON, employment: 300_100, other: 20_100 },
    expect: { outcome: 'decided', value: { sgi: 320_200, employment: 300_100, other: 20_100 } },
  },
  {
    name: 'an income below a hundred counts for nothing',
    input: { on: ON, employment: 300_000, other: 99.99 },
    expect: { outcome: 'decided', value: { sgi: 300_000, employment: 300_000, other: 0 } },
  },

  // The least income, tested on both together before any rounding.
  {
    name: 'an öre below 24 % of the price base amount',
    input: { on: ON, employment: 14_207.99, other: 0 },
    expect: { outcome: 'decided', value: { ...NONE, ceiling: 592_000, floor: 14_208 } },
  },
  {
    name: 'exactly 24 %: qualifies, though the SGI lies below it',
    input: { on: ON, employment: 14_208, other: 0 },
    expect: { outcome: 'decided', value: { qualifies: true, sgi: 14_200, employment: 14_200 } },
  },
  {
    name: 'an öre below, of both incomes',
    input: { on: ON, employment: 7_104, other: 7_103.99 },
    expect: { outcome: 'decided', value: NONE },
  },
  {
    name: 'exactly 24 % of both incomes, each rounded down',
    input: { on: ON, employment: 7_104, other: 7_104 },
    expect: { outcome: 'decided', value: { qualifies: true, sgi: 14_200, employment: 7_100, other: 7_100 } },
  },
  {
    name: 'no income',
    input: { on: ON, employment: 0, other: 0 },
    expect: { outcome: 'decided', value: NONE },
  },
  {
    name: 'the largest incomes',
    input: { on: ON, employment: 1_000_000_000_000, other: 1_000_000_000_000 },
    expect: { outcome: 'decided', value: { sgi: 592_000, employment: 592_000, other: 0 } },
  },

  // The years of change.
  {
    name: '7.5 on 30 June 2018',
    input: { on: '2018-06-30', employment: 900_000, other: 0 },
    expect: { outcome: 'decided', value: { sgi: 341_250, ceiling: 341_250 } },
  },
  {
    name: '8.0 on 1 July 2018',
    input: { on: '2018-07-01', employment: 900_000, other: 0 },
    expect: { outcome: 'decided', value: { sgi: 364_000, ceiling: 364_000 } },
  },
  {
    name: 'the older act in 2010',
    input: { on: '2010-12-31', employment: 200_000, other: 0 },
    expect: {
      outcome: 'decided',
      basis: [{ forfattning: 'SFS 1962:381' }, { forfattning: 'SFS 1962:381' }, {}, {}],
    },
  },
  {
    name: 'whole hundreds under the older act',
    input: { on: '2010-12-31', employment: 200_099.99, other: 50_100 },
    expect: { outcome: 'decided', value: { sgi: 250_100, employment: 200_000, other: 50_100 } },
  },
  {
    name: 'the code from 2011',
    input: { on: '2011-01-01', employment: 200_000, other: 0 },
    expect: {
      outcome: 'decided',
      basis: [
        { forfattning: 'SFS 2010:110', kapitel: '25', paragraf: '3' },
        { forfattning: 'SFS 2010:110', kapitel: '25', paragraf: '5', stycke: '1' },
        { forfattning: 'SFS 2010:110', kapitel: '2', paragraf: '7' },
        {},
      ],
    },
  },

  // Years without a decided amount.
  {
    name: 'the day before the first amount',
    input: { on: '2009-12-31', employment: 1, other: 1 },
    expect: notCovered('2010-01-01'),
  },
  {
    name: 'the day before the first amount, with a provisional one allowed',
    input: { on: '2009-12-31', employment: 1, other: 1, provisional: true },
    expect: notCovered('2010-01-01'),
  },
  {
    name: 'a year without a decided amount',
    input: { on: undecided('01-01'), employment: 800_000, other: 0 },
    expect: unknown,
  },
  {
    name: 'the last day of that year',
    input: { on: undecided('12-31'), employment: 800_000, other: 0 },
    expect: unknown,
  },
  {
    name: 'an amount that is not even calculated, asked for',
    input: { on: firstUnknownDay, employment: 800_000, other: 0, provisional: true },
    expect: unknown,
  },
  {
    name: 'a decided amount comes before a provisional one',
    input: { on: '2026-12-31', employment: 800_000, other: 0, provisional: true },
    expect: { outcome: 'decided', value: { priceBase: 59_200 } },
    absent: ['assumptions'],
  },
];
