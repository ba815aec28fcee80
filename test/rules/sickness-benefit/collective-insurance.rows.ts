import type {
  CollectiveInsuranceInput,
  DayInsurance,
} from '../../../src/rules/sickness-benefit/collective-insurance/collective-insurance.js';
import { guidance, notCovered, type Row } from '../../support/rows.js';

/** 30 000 kronor a month in 2026: the benefit is 765 kronor a day. */
const AGS: CollectiveInsuranceInput = {
  on: '2026-05-01',
  insurance: 'ags',
  day: 20,
  benefit: 765,
  level: 'normal',
  extent: 1,
};
const KL: CollectiveInsuranceInput = { ...AGS, insurance: 'ags-kl', day: 100 };
const ITP: CollectiveInsuranceInput = { ...AGS, insurance: 'itp', day: 100, yearlyPay: 360_000 };

/** 60 000 kronor a month: the benefit is that of the ceiling of 592 000. */
const HIGH = { benefit: 1259, yearlyPay: 720_000 };

type Expected = Row<CollectiveInsuranceInput>['expect'];

const paid = (amount: number): Expected => ({ outcome: 'decided', value: { amount, reason: 'paid' } });
const none = (reason: string): Expected => ({
  outcome: 'decided',
  value: { amount: 0, reason, shares: [] },
});
const lacks = (...missing: string[]): Expected => ({ outcome: 'undetermined', missing });

const ROUNDING = { question: 'rounding-of-the-day', taken: 'to-the-ore', other: ['down-to-kronor'] };
const OF_A_DAY = { question: 'pay-of-a-day', taken: 'yearly-by-365', other: ['monthly-by-30'] };
const FIRST_DAY = { question: 'first-day-of-ags-kl', taken: 'day-91', other: ['after-sick-pay'] };
const QUALIFIED = { fact: 'qualified', assumed: 'qualified' };
const BELOW = { fact: 'bornOn', assumed: 'below-highest-age' };
const ONLY_THIS = { fact: 'dayOfYear', assumed: 'only-this-period' };

/** Whoever is born `years` before the month of the day turns that old in it. */
const bornBefore = (on: string, years: number, months = 0): string => {
  const index = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - years * 12 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

const BASE: Readonly<Record<DayInsurance, CollectiveInsuranceInput>> = { ags: AGS, 'ags-kl': KL, itp: ITP };

/** The month before the highest age, and the month in which it is reached. */
const ages = (insurance: DayInsurance, on: string, age: number): Row<CollectiveInsuranceInput>[] => {
  const input = { ...BASE[insurance], on };
  return [
    {
      name: `${insurance} ${on}: pays in the month before the one of turning ${age}`,
      input: { ...input, bornOn: bornBefore(on, age, 1) },
      expect: { outcome: 'decided', value: { reason: 'paid' }, assumptions: [QUALIFIED] },
    },
    {
      name: `${insurance} ${on}: nothing from the month of turning ${age}`,
      input: { ...input, bornOn: bornBefore(on, age) },
      expect: none('age-reached'),
    },
  ];
};

/** A day of each year, of a pay above all bands: (10 % × ceiling + 65 % × (20 ibb − ceiling) + 32.5 % × 10 ibb) / 365. */
const YEARS: readonly (readonly [year: number, amount: number])[] = [
  [2018, 2234.04],
  [2019, 2306.58],
  [2020, 2403.78],
  [2021, 2462.49],
  [2022, 2433.15],
  [2023, 2516.78],
  [2024, 2529.04],
  [2025, 2702.33],
  [2026, 2820.96],
];

const everyBand = (on: string, amount: number): Row<CollectiveInsuranceInput> => ({
  name: `ITP: every band on ${on}`,
  input: { ...ITP, on, yearlyPay: 3_000_000 },
  expect: paid(amount),
});

export const rows: readonly Row<CollectiveInsuranceInput>[] = [
  {
    name: 'AGS: 12.5 % of 765',
    input: AGS,
    expect: {
      outcome: 'decided',
      value: {
        amount: 95.63,
        reason: 'paid',
        shares: [{ share: 12.5, of: 765 }],
        firstDay: 15,
        lastDay: 360,
      },
      basis: [guidance('Afa Försäkring'), guidance('AGS-KL')],
      interpretations: [ROUNDING],
      assumptions: [QUALIFIED, BELOW],
    },
  },
  {
    name: 'AGS: a whole amount is the same however it is rounded',
    input: { ...AGS, benefit: 800 },
    expect: paid(100),
    absent: ['interpretations'],
  },
  {
    name: 'AGS: 25 000 a month in the published example: 638 × 12.5 %',
    input: { ...AGS, benefit: 638 },
    expect: paid(79.75),
  },
  {
    name: 'AGS at the ceiling: nothing for the pay above it',
    input: { ...AGS, benefit: HIGH.benefit },
    expect: paid(157.38),
  },
  {
    name: 'AGS on continuation level: 13.3 % of 1 180',
    input: { ...AGS, benefit: 1180, level: 'continuation' },
    expect: paid(156.94),
  },
  {
    name: 'AGS: half benefit, half the amount',
    input: { ...AGS, benefit: 400, extent: 0.5 },
    expect: paid(50),
  },
  {
    name: 'AGS: day 14',
    input: { ...AGS, day: 14 },
    expect: none('before-first-day'),
    absent: ['interpretations'],
  },
  { name: 'AGS: day 15', input: { ...AGS, day: 15 }, expect: paid(95.63) },
  { name: 'AGS: day 360', input: { ...AGS, day: 360 }, expect: paid(95.63) },
  { name: 'AGS: day 361', input: { ...AGS, day: 361 }, expect: none('after-last-day') },
  { name: 'AGS: a day without benefit', input: { ...AGS, benefit: 0 }, expect: none('no-benefit') },
  {
    name: 'AGS-KL: 12.887 % of 765',
    input: KL,
    expect: {
      outcome: 'decided',
      value: {
        amount: 98.59,
        reason: 'paid',
        shares: [{ share: 12.887, of: 765 }],
        firstDay: 91,
        lastDay: 360,
      },
      interpretations: [ROUNDING],
    },
  },
  {
    name: 'AGS-KL: Roger, 35 000 a month in 2020: 804 × 12.887 %, published as 103',
    input: { ...KL, on: '2020-05-01', benefit: 804 },
    expect: paid(103.61),
  },
  { name: 'AGS-KL: 20 000 a month, 510 × 12.887 %', input: { ...KL, benefit: 510 }, expect: paid(65.72) },
  { name: 'AGS-KL at the ceiling', input: { ...KL, benefit: HIGH.benefit }, expect: paid(162.25) },
  {
    name: 'AGS-KL on continuation level: 13.746 % of 1 180',
    input: { ...KL, benefit: 1180, level: 'continuation' },
    expect: paid(162.2),
  },
  {
    name: 'AGS-KL: day 14',
    input: { ...KL, day: 14 },
    expect: none('before-first-day'),
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'AGS-KL: day 15, if the employer pays nothing by agreement',
    input: { ...KL, day: 15 },
    expect: { ...none('before-first-day'), interpretations: [FIRST_DAY] },
  },
  {
    name: 'AGS-KL: day 90',
    input: { ...KL, day: 90 },
    expect: { ...none('before-first-day'), interpretations: [FIRST_DAY] },
  },
  { name: 'AGS-KL: day 91', input: { ...KL, day: 91 }, expect: paid(98.59) },
  { name: 'AGS-KL: day 360', input: { ...KL, day: 360 }, expect: paid(98.59) },
  { name: 'AGS-KL: day 361', input: { ...KL, day: 361 }, expect: none('after-last-day') },
  {
    name: 'ITP: 10 % of 360 000 / 365',
    input: ITP,
    expect: {
      outcome: 'decided',
      value: {
        amount: 98.63,
        reason: 'paid',
        shares: [{ share: 10, of: 360_000 }],
        firstDay: 91,
        lastDay: null,
      },
      basis: [guidance('Alecta')],
      interpretations: [ROUNDING, OF_A_DAY],
      assumptions: [QUALIFIED, BELOW],
    },
  },
  {
    name: 'ITP: 60 000 a month: 10 % of 592 000 and 65 % of 128 000',
    input: { ...ITP, ...HIGH },
    expect: {
      ...paid(390.14),
      value: {
        amount: 390.14,
        shares: [
          { share: 10, of: 592_000 },
          { share: 65, of: 128_000 },
        ],
      },
    },
  },
  {
    name: 'ITP: a quarter',
    input: { ...ITP, yearlyPay: 365_000, extent: 0.25 },
    expect: paid(25),
  },
  {
    name: 'ITP: the pay at the ceiling asks for no income base amount',
    input: { ...ITP, on: '2027-05-01', yearlyPay: 596_000 },
    expect: paid(163.29),
  },
  {
    name: 'ITP: pay above the ceiling in a year without an income base amount',
    input: { ...ITP, on: '2027-05-01', yearlyPay: 596_000.01 },
    expect: {
      outcome: 'out-of-scope',
      reason: 'parameter-unknown',
      known: { from: '2018-01-01', to: '2026-12-31' },
    },
  },
  {
    name: 'ITP: a year without a price base amount',
    input: { ...ITP, on: '2028-05-01' },
    expect: { outcome: 'out-of-scope', reason: 'parameter-unknown' },
  },
  ...YEARS.flatMap(([year, amount]) => [
    ...(year === 2018 ? [] : [everyBand(`${year}-01-01`, amount)]),
    everyBand(`${year}-12-31`, amount),
  ]),
  {
    name: 'ITP: day 90',
    input: { ...ITP, day: 90 },
    expect: { ...none('before-first-day'), assumptions: [ONLY_THIS] },
  },
  { name: 'ITP: day 91', input: { ...ITP, day: 91 }, expect: paid(98.63) },
  {
    name: 'ITP: the 105th sick day of twelve months, in a short period',
    input: { ...ITP, day: 20, dayOfYear: 105 },
    expect: none('before-first-day'),
    absent: ['assumptions'],
  },
  { name: 'ITP: the 106th', input: { ...ITP, day: 20, dayOfYear: 106 }, expect: paid(98.63) },
  {
    name: 'ITP: day 91 by itself, with few days in the year',
    input: { ...ITP, day: 91, dayOfYear: 91 },
    expect: paid(98.63),
  },
  { name: 'ITP: day 360', input: { ...ITP, ...HIGH, day: 360 }, expect: paid(390.14) },
  {
    name: 'ITP: day 361, only for pay above the ceiling',
    input: { ...ITP, ...HIGH, day: 361 },
    expect: { ...paid(227.95), value: { amount: 227.95, shares: [{ share: 65, of: 128_000 }] } },
  },
  {
    name: 'ITP: day 361 with pay below the ceiling',
    input: { ...ITP, day: 361 },
    expect: none('only-above-ceiling'),
    absent: ['assumptions', 'interpretations'],
  },
  { name: 'ITP: pay not known', input: { ...AGS, insurance: 'itp', day: 100 }, expect: lacks('yearlyPay') },
  {
    name: 'ITP: nothing is asked for before the first day',
    input: { ...AGS, insurance: 'itp', day: 20 },
    expect: none('before-first-day'),
  },
  {
    name: 'ITP: sickness that began in June 2018 keeps the pension decided then',
    input: { ...ITP, on: '2019-05-01', day: 306 },
    expect: lacks('decidedPension'),
  },
  {
    name: 'ITP: sickness that began on 1 July 2018',
    input: { ...ITP, on: '2019-05-01', day: 305 },
    expect: paid(98.63),
  },
  {
    name: 'on the first day that is known',
    input: { ...AGS, on: '2018-07-01' },
    expect: paid(95.63),
  },
  { name: 'on the day before that', input: { ...AGS, on: '2018-06-30' }, expect: notCovered('2018-07-01') },
  ...ages('ags', '2019-05-01', 65),
  ...ages('ags-kl', '2019-05-01', 65),
  ...ages('itp', '2019-05-01', 65),
  ...ages('ags', '2024-05-01', 66),
  ...ages('ags-kl', '2024-05-01', 66),
  ...ages('itp', '2024-05-01', 66),
  ...ages('ags', '2027-05-01', 67),
  ...ages('itp', '2027-05-01', 67),
  ...ages('itp', '2023-02-01', 65),
  {
    name: 'AGS: 65 in December 2022 stays outside in 2023',
    input: { ...AGS, on: '2023-05-01', bornOn: '1957-12' },
    expect: none('age-reached'),
  },
  {
    name: 'AGS: 65 in January 2023 is covered to 66',
    input: { ...AGS, on: '2023-05-01', bornOn: '1958-01' },
    expect: paid(95.63),
  },
  {
    name: 'AGS: 66 in December 2025 stays outside in 2026',
    input: { ...AGS, bornOn: '1959-12' },
    expect: none('age-reached'),
  },
  {
    name: 'AGS: 66 in January 2026 is covered to 67',
    input: { ...AGS, bornOn: '1960-01' },
    expect: paid(95.63),
  },
  {
    name: 'AGS-KL: 66 in January 2026: whether the age was raised is not known',
    input: { ...KL, bornOn: '1960-01' },
    expect: lacks('highestAge'),
  },
  {
    name: 'AGS-KL: 65 in the month before 66',
    input: { ...KL, bornOn: '1960-06' },
    expect: paid(98.59),
  },
  {
    name: 'AGS-KL: 66 in December 2025',
    input: { ...KL, bornOn: '1959-12' },
    expect: none('age-reached'),
  },
  {
    name: 'AGS-KL: 66 in the month before 67',
    input: { ...KL, on: '2027-05-01', bornOn: '1960-06' },
    expect: lacks('highestAge'),
  },
  {
    name: 'AGS-KL: 67',
    input: { ...KL, on: '2027-05-01', bornOn: '1960-05' },
    expect: none('age-reached'),
  },
  {
    name: 'AGS-KL: an unknown age matters to no day that is not paid for',
    input: { ...KL, day: 361, bornOn: '1960-01' },
    expect: none('after-last-day'),
  },
  {
    name: 'ITP: begun on 31 December 2022, 65 that goes on',
    input: { ...ITP, on: '2023-04-10', day: 101, bornOn: '1958-02' },
    expect: none('age-reached'),
  },
  {
    name: 'ITP: begun on 1 January 2023, 66',
    input: { ...ITP, on: '2023-04-10', day: 100, bornOn: '1958-02' },
    expect: paid(98.63),
  },
  {
    name: 'ITP: begun on 31 December 2025, 66 in 2026: whether the age was raised for it is not known',
    input: { ...ITP, on: '2026-04-10', day: 101, bornOn: '1960-02' },
    expect: lacks('highestAge'),
  },
  {
    name: 'ITP: begun on 1 January 2026, 67',
    input: { ...ITP, on: '2026-04-10', day: 100, bornOn: '1960-02' },
    expect: paid(98.63),
  },
  {
    name: 'ITP: begun in 2025, 66 in December of it',
    input: { ...ITP, on: '2026-04-10', day: 200, bornOn: '1959-12' },
    expect: none('age-reached'),
  },
  {
    name: 'ITP: begun in 2025, 67 in the next month',
    input: { ...ITP, ...HIGH, on: '2026-12-10', day: 400, bornOn: '1960-01' },
    expect: lacks('highestAge'),
  },
  {
    name: 'ITP: begun in 2025, 67 in the month',
    input: { ...ITP, ...HIGH, on: '2027-01-10', day: 400, bornOn: '1960-01' },
    expect: none('age-reached'),
  },
  {
    name: 'ITP: unknown age and pay',
    input: { ...AGS, insurance: 'itp', on: '2026-04-10', day: 101, bornOn: '1960-02' },
    expect: lacks('highestAge', 'yearlyPay'),
  },
];
