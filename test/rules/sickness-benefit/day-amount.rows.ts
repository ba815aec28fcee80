import type { DayAmountInput } from '../../../src/rules/sickness-benefit/day-amount/day-amount.js';
import { citing, notCovered, type Row } from '../../support/rows.js';
import { firstUnknownDay, lastDecidedDay, undecided } from '../../support/undecided.js';

/** The highest SGI, and the highest amounts on the two levels as they were published. */
const HIGHEST: readonly (readonly [on: string, sgi: number, normal: number, continuation: number])[] = [
  ['2010-01-01', 318_000, 676, 634],
  ['2010-12-31', 318_000, 676, 634],
  ['2011-01-01', 321_000, 682, 640],
  ['2012-01-01', 330_000, 702, 658],
  ['2013-01-01', 333_750, 710, 665],
  ['2014-01-01', 333_000, 708, 664],
  ['2015-01-01', 333_750, 710, 665],
  ['2016-02-29', 332_250, 706, 662],
  ['2017-01-01', 336_000, 714, 670],
  ['2018-06-30', 341_250, 726, 680],
  ['2018-07-01', 364_000, 774, 726],
  ['2019-01-01', 372_000, 791, 741],
  ['2020-02-29', 378_400, 804, 754],
  ['2021-12-31', 380_800, 810, 759],
  ['2022-01-01', 483_000, 1_027, 963],
  ['2023-01-01', 525_000, 1_116, 1_046],
  ['2024-02-29', 573_000, 1_218, 1_142],
  ['2025-01-01', 588_000, 1_250, 1_172],
  ['2026-12-31', 592_000, 1_259, 1_180],
  ['2027-01-01', 596_000, 1_267, 1_188],
  ['2027-12-31', 596_000, 1_267, 1_188],
];

const highest = HIGHEST.flatMap(([on, sgi, normal, continuation]): Row<DayAmountInput>[] => [
  {
    name: `the highest amount on ${on}`,
    input: { on, sgi, level: 'normal', extent: 1 },
    expect: {
      outcome: 'decided',
      value: { wholeDay: normal, amount: normal, reason: 'ordinary', cap: null },
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: `the highest amount on the continuation level on ${on}`,
    input: { on, sgi, level: 'continuation', extent: 1 },
    expect: { outcome: 'decided', value: { wholeDay: continuation, amount: continuation } },
  },
]);

const MAY = { on: '2026-05-01', sgi: 480_000, level: 'normal', extent: 1 } as const;
const HIGH = { ...MAY, sgi: 592_000 };

const PARTIAL = {
  question: 'partial-amount-rounding',
  taken: 'from-whole-day-amount',
  other: ['from-exact-value'],
};

const PARTLY = { question: 'cap-when-partly-unemployed', taken: 'share-of-cap', other: ['whole-cap'] };

const wholeDay = (amount: number): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { wholeDay: amount },
});

/** An unemployed person with the highest SGI of the day. */
const unemployedOn = (on: string, sgi: number): DayAmountInput => ({
  on,
  sgi,
  level: 'normal',
  extent: 1,
  unemployed: true,
});

export const rows: readonly Row<DayAmountInput>[] = [
  ...highest,
  {
    name: '40 000 kr a month: 480 000 × 0.97 × 80 % / 365 = 1 020.49',
    input: MAY,
    expect: {
      outcome: 'decided',
      value: { wholeDay: 1_020, amount: 1_020, reason: 'ordinary', yearlyBasis: 372_480, cap: null },
      basis: citing('7', '10'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'and on the continuation level 349 200 / 365 = 956.71',
    input: { ...MAY, level: 'continuation' },
    expect: { outcome: 'decided', value: { wholeDay: 957, yearlyBasis: 349_200 } },
  },

  // To the nearest whole krona, fifty öre upwards.
  {
    name: '365 000 on the continuation level is 727.50: up',
    input: { ...MAY, sgi: 365_000, level: 'continuation' },
    expect: wholeDay(728),
  },
  {
    name: 'an öre less SGI: down',
    input: { ...MAY, sgi: 364_999.99, level: 'continuation' },
    expect: wholeDay(727),
  },
  {
    name: '22 812.50 on the normal level is 48.50: up',
    input: { ...MAY, sgi: 22_812.5 },
    expect: wholeDay(49),
  },
  { name: 'an öre less', input: { ...MAY, sgi: 22_812.49 }, expect: wholeDay(48) },
  { name: 'no SGI', input: { ...MAY, sgi: 0 }, expect: wholeDay(0) },
  { name: 'an SGI below the least is taken as given', input: { ...MAY, sgi: 10_000 }, expect: wholeDay(21) },
  {
    name: 'the ceiling of 1 July 2018 is not that of 30 June',
    input: { ...MAY, on: '2018-07-01', sgi: 364_000 },
    expect: wholeDay(774),
  },

  // Parts of a whole amount that is rounded already.
  {
    name: 'three quarters of 1 259 is 944.25',
    input: { ...HIGH, extent: 0.75 },
    expect: { outcome: 'decided', value: { wholeDay: 1_259, amount: 944 } },
    absent: ['interpretations'],
  },
  {
    name: 'half of 1 259 is 629.50: up, where half of the exact 1 258.61 would go down',
    input: { ...HIGH, extent: 0.5 },
    expect: {
      outcome: 'decided',
      value: { wholeDay: 1_259, amount: 630 },
      interpretations: [PARTIAL],
    },
  },
  {
    name: 'the same from the exact value',
    input: { ...HIGH, extent: 0.5, readings: { partialRounding: 'from-exact-value' } },
    expect: {
      outcome: 'decided',
      value: { wholeDay: 1_259, amount: 629 },
      interpretations: [{ ...PARTIAL, taken: 'from-exact-value', other: ['from-whole-day-amount'] }],
    },
  },
  {
    name: 'the named default reading is the default',
    input: { ...HIGH, extent: 0.5, readings: { partialRounding: 'from-whole-day-amount' } },
    expect: { outcome: 'decided', value: { amount: 630 }, interpretations: [PARTIAL] },
  },
  {
    name: 'readings without a choice are the default',
    input: { ...HIGH, extent: 0.5, readings: {} },
    expect: { outcome: 'decided', value: { amount: 630 } },
  },
  {
    name: 'a quarter of 1 259 is 314.75',
    input: { ...HIGH, extent: 0.25 },
    expect: { outcome: 'decided', value: { amount: 315 } },
  },
  {
    name: 'a quarter of 1 020, both readings alike',
    input: { ...MAY, extent: 0.25 },
    expect: { outcome: 'decided', value: { amount: 255 } },
    absent: ['interpretations'],
  },

  // The cap for the unemployed.
  {
    name: 'at most 543 kr',
    input: unemployedOn('2026-05-01', 592_000),
    expect: {
      outcome: 'decided',
      value: { wholeDay: 543, amount: 543, reason: 'unemployed-cap', cap: 543 },
      basis: citing('7', '10', '11'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'the whole share is the same as true',
    input: { ...HIGH, unemployed: 1 },
    expect: { outcome: 'decided', value: { wholeDay: 543, reason: 'unemployed-cap' } },
  },
  {
    name: 'below the cap nothing is lowered',
    input: { ...MAY, sgi: 255_400, unemployed: true },
    expect: { outcome: 'decided', value: { wholeDay: 543, reason: 'ordinary', cap: 543 } },
  },
  {
    name: 'a hundred more is capped, though it comes to the same 543 kr',
    input: { ...MAY, sgi: 255_500, unemployed: true },
    expect: { outcome: 'decided', value: { wholeDay: 543, reason: 'unemployed-cap' } },
  },
  {
    name: 'half of the capped amount is 271.50: up',
    input: { ...HIGH, extent: 0.5, unemployed: true },
    expect: { outcome: 'decided', value: { wholeDay: 543, amount: 272 } },
  },
  {
    name: 'half unemployed: half of 1 258.61 and half of 543',
    input: { ...HIGH, unemployed: 0.5 },
    expect: {
      outcome: 'decided',
      value: { wholeDay: 901, amount: 901, reason: 'unemployed-cap', cap: 543 },
      interpretations: [PARTLY],
    },
  },
  {
    name: 'half unemployed, with the whole cap for the unemployed half: 629.30 and 543',
    input: { ...HIGH, unemployed: 0.5, readings: { unemployedPart: 'whole-cap' } },
    expect: {
      outcome: 'decided',
      value: { wholeDay: 1_172, amount: 1_172, reason: 'unemployed-cap', cap: 543 },
      interpretations: [{ ...PARTLY, taken: 'whole-cap', other: ['share-of-cap'] }],
    },
  },
  {
    name: 'a quarter unemployed, with the whole cap: 314.65 lie below it, and nothing is lowered',
    input: { ...HIGH, unemployed: 0.25, readings: { unemployedPart: 'whole-cap' } },
    expect: {
      outcome: 'decided',
      value: { wholeDay: 1_259, reason: 'ordinary', cap: 543 },
      interpretations: [{ ...PARTLY, taken: 'whole-cap', other: ['share-of-cap'] }],
    },
  },
  {
    name: 'half unemployed below the cap: both readings agree',
    input: { ...MAY, sgi: 255_400, unemployed: 0.5 },
    expect: { outcome: 'decided', value: { wholeDay: 543, reason: 'ordinary' } },
    absent: ['interpretations'],
  },
  {
    name: 'half unemployed in the first fourteen days, registration not known: the reading is named there too',
    input: { ...HIGH, unemployed: 0.5, firstFourteenDays: true },
    expect: { outcome: 'undetermined', missing: ['registeredJobSeeker'], interpretations: [PARTLY] },
  },
  {
    name: 'a hundredth unemployed: 1 251.45',
    input: { ...HIGH, unemployed: 0.01 },
    expect: { outcome: 'decided', value: { wholeDay: 1_251, reason: 'unemployed-cap' } },
  },
  {
    name: 'on the continuation level too',
    input: { ...HIGH, level: 'continuation', unemployed: true },
    expect: wholeDay(543),
  },
  { name: '486 kr in 2010', input: unemployedOn('2010-01-01', 318_000), expect: wholeDay(486) },
  {
    name: '486 kr on 6 September 2015',
    input: unemployedOn('2015-09-06', 333_750),
    expect: { outcome: 'decided', value: { wholeDay: 486, cap: 486 } },
  },
  {
    name: '486 kr on 1 September 2015 still',
    input: unemployedOn('2015-09-01', 333_750),
    expect: wholeDay(486),
  },
  {
    name: '543 kr on 7 September 2015',
    input: unemployedOn('2015-09-07', 333_750),
    expect: { outcome: 'decided', value: { wholeDay: 543, cap: 543 } },
  },
  {
    name: 'preventive benefit has no cap',
    input: { ...HIGH, unemployed: true, benefitKind: 'preventive' },
    expect: { outcome: 'decided', value: { wholeDay: 1_259, reason: 'ordinary', cap: null } },
  },
  {
    name: 'nor had it in 2015',
    input: { ...unemployedOn('2015-09-07', 333_750), benefitKind: 'preventive' },
    expect: wholeDay(710),
  },
  {
    name: 'nor in 2010',
    input: { ...unemployedOn('2010-01-01', 318_000), benefitKind: 'preventive' },
    expect: wholeDay(676),
  },
  {
    name: 'ordinary benefit, said so',
    input: { ...HIGH, unemployed: true, benefitKind: 'ordinary' },
    expect: wholeDay(543),
  },
  {
    name: 'on-demand employees had the cap on 31 January 2022',
    input: { ...unemployedOn('2022-01-31', 483_000), benefitKind: 'on-demand' },
    expect: wholeDay(543),
  },
  {
    name: 'and have none from 1 February 2022',
    input: { ...unemployedOn('2022-02-01', 483_000), benefitKind: 'on-demand' },
    expect: wholeDay(1_027),
  },
  {
    name: 'others keep it then',
    input: unemployedOn('2022-02-01', 483_000),
    expect: wholeDay(543),
  },

  // The first fourteen days of the unemployed.
  {
    name: 'registered as seeking work',
    input: { ...HIGH, unemployed: true, firstFourteenDays: true, registeredJobSeeker: true },
    expect: {
      outcome: 'decided',
      value: { wholeDay: 543, reason: 'unemployed-cap' },
      basis: citing('6', '11'),
    },
  },
  {
    name: 'not registered and wholly unemployed: nothing',
    input: { ...HIGH, unemployed: true, firstFourteenDays: true, registeredJobSeeker: false },
    expect: {
      outcome: 'decided',
      value: { wholeDay: 0, amount: 0, reason: 'not-registered', yearlyBasis: 459_392, cap: 543 },
      basis: citing('6'),
    },
  },
  {
    name: 'not registered and unemployed in full by share: nothing',
    input: { ...HIGH, unemployed: 1, firstFourteenDays: true, registeredJobSeeker: false },
    expect: { outcome: 'decided', value: { wholeDay: 0, reason: 'not-registered' } },
  },
  {
    name: 'not registered, preventive benefit without a cap',
    input: {
      ...HIGH,
      unemployed: true,
      benefitKind: 'preventive',
      firstFourteenDays: true,
      registeredJobSeeker: false,
    },
    expect: { outcome: 'decided', value: { wholeDay: 0, reason: 'not-registered', cap: null } },
  },
  {
    name: 'not registered and partly unemployed: by working hours',
    input: { ...HIGH, unemployed: 0.99, firstFourteenDays: true, registeredJobSeeker: false },
    expect: { outcome: 'undetermined', missing: ['annualHours', 'hours', 'days'], basis: citing('6') },
    absent: ['alternatives'],
  },
  {
    name: 'whether registered is not known, wholly unemployed: both answers',
    input: { ...HIGH, unemployed: true, firstFourteenDays: true },
    expect: {
      outcome: 'undetermined',
      missing: ['registeredJobSeeker'],
      alternatives: [
        { if: 'registered', value: { wholeDay: 543, amount: 543, reason: 'unemployed-cap' } },
        { if: 'not-registered', value: { wholeDay: 0, amount: 0, reason: 'not-registered' } },
      ],
    },
  },
  {
    name: 'whether registered is not known, partly unemployed: the answer that can be had',
    input: { ...HIGH, unemployed: 0.5, firstFourteenDays: true },
    expect: {
      outcome: 'undetermined',
      missing: ['registeredJobSeeker'],
      alternatives: [{ if: 'registered', value: { wholeDay: 901 } }],
    },
  },
  {
    name: 'after the first fourteen days registration does not matter',
    input: { ...HIGH, unemployed: true, firstFourteenDays: false, registeredJobSeeker: false },
    expect: wholeDay(543),
  },
  {
    name: 'nor to somebody with work',
    input: { ...HIGH, firstFourteenDays: true, registeredJobSeeker: false },
    expect: { outcome: 'decided', value: { wholeDay: 1_259, reason: 'ordinary', cap: null } },
  },

  // Years.
  {
    name: 'the day before the first amount',
    input: { ...MAY, on: '2009-12-31' },
    expect: notCovered('2010-01-01'),
  },
  {
    name: 'the older act in 2010',
    input: { ...MAY, on: '2010-12-31', sgi: 300_000 },
    expect: {
      outcome: 'decided',
      basis: [
        { forfattning: 'SFS 1962:381', kapitel: '3', paragraf: '2 c', andrad: 'SFS 2007:1309' },
        { forfattning: 'SFS 1962:381', kapitel: '3', paragraf: '4', andrad: 'SFS 2009:1531' },
      ],
    },
  },
  {
    name: 'the code from 2011',
    input: { ...MAY, on: '2011-01-01', sgi: 300_000 },
    expect: { outcome: 'decided', basis: [{ paragraf: '7' }, { paragraf: '10' }] },
  },
  {
    name: 'a year whose ceiling is not decided',
    input: { ...MAY, on: undecided('01-01') },
    expect: {
      outcome: 'out-of-scope',
      reason: 'parameter-unknown',
      known: { from: '2010-01-01', to: lastDecidedDay },
    },
  },
  {
    name: 'a ceiling that is not even calculated, asked for',
    input: { ...MAY, on: firstUnknownDay, provisional: true },
    expect: { outcome: 'out-of-scope', reason: 'parameter-unknown' },
  },
];
