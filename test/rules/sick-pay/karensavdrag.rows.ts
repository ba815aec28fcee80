import type { KarensavdragInput } from '../../../src/rules/sick-pay/karensavdrag/karensavdrag.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const TEN = [
  '2026-01-05',
  '2026-02-05',
  '2026-03-05',
  '2026-04-05',
  '2026-05-05',
  '2026-06-05',
  '2026-07-05',
  '2026-08-05',
  '2026-09-05',
  '2026-10-05',
];
const NINE = TEN.slice(1);

const WEEK = { periodFrom: '2026-11-02', weeklyPay: 6000 };

const THIS_EMPLOYER = {
  question: 'ten-with-which-employer',
  taken: 'this-employer',
  other: ['any-employer'],
};

const due = { outcome: 'decided', value: { due: true, reason: 'ordinary' } } as const;
const tenReached = {
  outcome: 'decided',
  value: { due: false, reason: 'ten-deductions', amount: 0, remaining: 0 },
} as const;

export const rows: readonly Row<KarensavdragInput>[] = [
  {
    name: '20 % of 80 % of a week',
    input: WEEK,
    expect: {
      outcome: 'decided',
      value: { due: true, reason: 'ordinary', weeklySickPay: 4800, full: 960, amount: 960, remaining: 0 },
      basis: citing('6', '7', '2'),
      assumptions: [
        { fact: 'exemption', assumed: 'none' },
        { fact: 'earlierDeductions', assumed: 'none' },
        { fact: 'alreadyDeducted', assumed: 'none' },
      ],
    },
    absent: ['interpretations'],
  },
  {
    name: 'a week of 8 000 kr gives 1 280 kr, nine earlier deductions or not',
    input: { periodFrom: '2026-11-02', weeklyPay: 8000, earlierDeductions: NINE },
    expect: { outcome: 'decided', value: { due: true, amount: 1280 } },
    absent: ['interpretations'],
  },
  {
    name: 'what could not be deducted before the relapse is deducted after it',
    input: { periodFrom: '2026-03-02', weeklyPay: 6923.08, alreadyDeducted: 142.86 },
    expect: { outcome: 'decided', value: { due: true, full: 1107.69, amount: 964.83, remaining: 0 } },
  },
  {
    name: 'never more than the sick pay there is; the rest stays open',
    input: { ...WEEK, sickPay: 500 },
    expect: { outcome: 'decided', value: { full: 960, amount: 500, remaining: 460 } },
  },
  {
    name: 'an öre too little sick pay leaves an öre open',
    input: { ...WEEK, sickPay: 959.99 },
    expect: { outcome: 'decided', value: { amount: 959.99, remaining: 0.01 } },
  },
  {
    name: 'exactly enough sick pay',
    input: { ...WEEK, sickPay: 960 },
    expect: { outcome: 'decided', value: { amount: 960, remaining: 0 } },
  },
  {
    name: 'more than enough sick pay',
    input: { ...WEEK, sickPay: 960.01 },
    expect: { outcome: 'decided', value: { amount: 960, remaining: 0 } },
  },
  {
    name: 'no sick pay, no deduction yet',
    input: { ...WEEK, sickPay: 0 },
    expect: { outcome: 'decided', value: { due: true, amount: 0, remaining: 960 } },
  },
  {
    name: 'a relapse with too little sick pay again',
    input: { ...WEEK, alreadyDeducted: 500, sickPay: 300 },
    expect: {
      outcome: 'decided',
      value: { amount: 300, remaining: 160 },
      assumptions: [
        { fact: 'exemption', assumed: 'none' },
        { fact: 'earlierDeductions', assumed: 'none' },
      ],
    },
  },
  {
    name: 'all but an öre deducted before',
    input: { ...WEEK, alreadyDeducted: 959.99 },
    expect: { outcome: 'decided', value: { amount: 0.01, remaining: 0 } },
  },
  {
    name: 'all of it deducted before',
    input: { ...WEEK, alreadyDeducted: 960 },
    expect: { outcome: 'decided', value: { due: true, amount: 0, remaining: 0 } },
  },
  {
    name: 'more than all of it deducted before gives nothing back',
    input: { ...WEEK, alreadyDeducted: 960.01 },
    expect: { outcome: 'decided', value: { due: true, amount: 0, remaining: 0 } },
  },
  {
    name: 'a week without pay',
    input: { ...WEEK, weeklyPay: 0 },
    expect: { outcome: 'decided', value: { due: true, weeklySickPay: 0, full: 0, amount: 0, remaining: 0 } },
  },
  {
    name: 'after ten deductions in twelve months none is made',
    input: { ...WEEK, earlierDeductions: TEN },
    expect: {
      outcome: 'decided',
      value: {
        due: false,
        reason: 'ten-deductions',
        weeklySickPay: 4800,
        full: 960,
        amount: 0,
        remaining: 0,
      },
      interpretations: [THIS_EMPLOYER],
      basis: citing('6'),
    },
  },
  {
    name: 'more than ten',
    input: { ...WEEK, earlierDeductions: [...TEN, '2026-10-20', '2026-10-30'] },
    expect: tenReached,
  },
  {
    name: 'no earlier ones: only what is not said is assumed',
    input: { ...WEEK, earlierDeductions: [] },
    expect: {
      ...due,
      assumptions: [
        { fact: 'exemption', assumed: 'none' },
        { fact: 'alreadyDeducted', assumed: 'none' },
      ],
    },
  },
  {
    name: 'the same date twice is one deduction',
    input: { ...WEEK, earlierDeductions: [...NINE, '2026-10-05'] },
    expect: due,
    absent: ['interpretations'],
  },
  {
    name: 'the same date a year back is included, which is open',
    input: { ...WEEK, earlierDeductions: [...NINE, '2025-11-02'] },
    expect: {
      ...tenReached,
      interpretations: [
        { question: 'twelve-months', taken: 'same-date-included', other: ['same-date-excluded'] },
        THIS_EMPLOYER,
      ],
    },
  },
  {
    name: 'the same date a year back under the other reading',
    input: {
      ...WEEK,
      earlierDeductions: [...NINE, '2025-11-02'],
      readings: { twelveMonths: 'same-date-excluded' },
    },
    expect: {
      ...due,
      interpretations: [
        { question: 'twelve-months', taken: 'same-date-excluded', other: ['same-date-included'] },
      ],
    },
  },
  {
    name: 'the named default reading is the default',
    input: {
      ...WEEK,
      earlierDeductions: [...NINE, '2025-11-02'],
      readings: { twelveMonths: 'same-date-included' },
    },
    expect: tenReached,
  },
  {
    name: 'readings without a choice are the default',
    input: { ...WEEK, earlierDeductions: [...NINE, '2025-11-02'], readings: {} },
    expect: tenReached,
  },
  {
    name: 'the day after that date is inside under both readings',
    input: {
      ...WEEK,
      earlierDeductions: [...NINE, '2025-11-03'],
      readings: { twelveMonths: 'same-date-excluded' },
    },
    expect: { ...tenReached, interpretations: [THIS_EMPLOYER] },
  },
  {
    name: 'the day before that date is outside',
    input: { ...WEEK, earlierDeductions: [...NINE, '2025-11-01'] },
    expect: due,
    absent: ['interpretations'],
  },
  {
    name: 'the day before the period counts',
    input: { ...WEEK, earlierDeductions: [...NINE, '2026-11-01'] },
    expect: tenReached,
  },
  {
    name: 'the first day of the period itself does not',
    input: { ...WEEK, earlierDeductions: [...NINE, '2026-11-02'] },
    expect: due,
    absent: ['interpretations'],
  },
  {
    name: 'a year back from 29 February is 28 February',
    input: {
      periodFrom: '2024-02-29',
      weeklyPay: 6000,
      earlierDeductions: [
        '2023-02-28',
        ...['03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => `2023-${month}-01`),
      ],
    },
    expect: tenReached,
  },
  {
    name: 'and 27 February is too early',
    input: {
      periodFrom: '2024-02-29',
      weeklyPay: 6000,
      earlierDeductions: [
        '2023-02-27',
        ...['03', '04', '05', '06', '07', '08', '09', '10', '11'].map((month) => `2023-${month}-01`),
      ],
    },
    expect: due,
  },
  {
    name: 'special high-risk protection',
    input: { ...WEEK, exemption: 'special-high-risk-protection' },
    expect: {
      outcome: 'decided',
      value: { due: false, reason: 'special-high-risk-protection', full: 960, amount: 0, remaining: 0 },
      basis: citing('15'),
    },
  },
  {
    name: 'a seafarer, named before the ten deductions',
    input: { ...WEEK, exemption: 'seafarer', earlierDeductions: TEN, sickPay: 100, alreadyDeducted: 50 },
    expect: {
      outcome: 'decided',
      value: { due: false, reason: 'seafarer', full: 960, amount: 0, remaining: 0 },
      basis: citing('15'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'the largest pay',
    input: { ...WEEK, weeklyPay: 1_000_000_000_000 },
    expect: { outcome: 'decided', value: { weeklySickPay: 800_000_000_000, amount: 160_000_000_000 } },
  },
  {
    name: 'a period that began on the last day of 2018 keeps the karensdag',
    input: { periodFrom: '2018-12-31', weeklyPay: 6000 },
    expect: { ...notCovered('2019-01-01'), basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'the first day of the karensavdrag, with ten karensdagar of 2018 counted',
    input: {
      periodFrom: '2019-01-01',
      weeklyPay: 6000,
      earlierDeductions: TEN.map((date) => date.replace('2026', '2018')),
    },
    expect: tenReached,
  },
  {
    name: 'the first day of the karensavdrag',
    input: { periodFrom: '2019-01-01', weeklyPay: 6000 },
    expect: { outcome: 'decided', value: { due: true, amount: 960 } },
  },
  {
    name: 'of a monthly pay: 35 000 × 12 / 52 a week',
    input: { periodFrom: '2026-11-02', pay: { monthly: 35000, hoursPerWeek: 40 } },
    expect: {
      outcome: 'decided',
      value: {
        due: true,
        reason: 'ordinary',
        weeklySickPay: 6461.54,
        full: 1292.31,
        amount: 1292.31,
        remaining: 0,
      },
      assumptions: [
        { fact: 'exemption', assumed: 'none' },
        { fact: 'earlierDeductions', assumed: 'none' },
        { fact: 'alreadyDeducted', assumed: 'none' },
        { fact: 'convention', assumed: 'annual-hours' },
      ],
    },
  },
  {
    name: 'of 31 250 a month',
    input: { periodFrom: '2026-11-02', pay: { monthly: 31250, hoursPerWeek: 40 } },
    expect: { outcome: 'decided', value: { weeklySickPay: 5769.23, full: 1153.85, amount: 1153.85 } },
  },
  {
    name: 'of a monthly pay for half the hours: the hours do not matter',
    input: { periodFrom: '2026-11-02', pay: { monthly: 35000, hoursPerWeek: 20 } },
    expect: { outcome: 'decided', value: { full: 1292.31, amount: 1292.31 } },
  },
  {
    name: 'of an hourly pay: 150 × 37.5 a week',
    input: { periodFrom: '2026-11-02', pay: { hourly: 150, hoursPerWeek: 37.5 } },
    expect: {
      outcome: 'decided',
      value: { weeklySickPay: 4500, full: 900, amount: 900 },
      assumptions: [
        { fact: 'exemption', assumed: 'none' },
        { fact: 'earlierDeductions', assumed: 'none' },
        { fact: 'alreadyDeducted', assumed: 'none' },
      ],
    },
  },
  {
    // 7 670.88 × 20 % = 1 534.176; Visma prints 1 534.15.
    name: 'of 266.35 an hour, 36 hours on average',
    input: { periodFrom: '2026-11-02', pay: { hourly: 266.35, hoursPerWeek: 36 } },
    expect: { outcome: 'decided', value: { weeklySickPay: 7670.88, full: 1534.18 } },
  },
  {
    // 1 292.3076… − 142.86 = 1 149.4476…; − 1 000 = 149.4476….
    name: 'of a monthly pay, after a relapse with too little sick pay: rounded once',
    input: {
      periodFrom: '2026-11-02',
      pay: { monthly: 35000, hoursPerWeek: 40 },
      alreadyDeducted: 142.86,
      sickPay: 1000,
    },
    expect: { outcome: 'decided', value: { full: 1292.31, amount: 1000, remaining: 149.45 } },
  },
  {
    name: 'of a monthly pay, all but less than an öre deducted before',
    input: {
      periodFrom: '2026-11-02',
      pay: { monthly: 35000, hoursPerWeek: 40 },
      alreadyDeducted: 1292.31,
    },
    expect: { outcome: 'decided', value: { amount: 0, remaining: 0 } },
  },
  {
    name: 'of a monthly pay, ten deductions before',
    input: {
      periodFrom: '2026-11-02',
      pay: { monthly: 35000, hoursPerWeek: 40 },
      earlierDeductions: TEN,
    },
    expect: { outcome: 'decided', value: { due: false, reason: 'ten-deductions', full: 1292.31, amount: 0 } },
  },
  {
    name: 'of a monthly pay, in a period that began on the last day of 2018',
    input: { periodFrom: '2018-12-31', pay: { monthly: 35000, hoursPerWeek: 40 } },
    expect: { ...notCovered('2019-01-01'), basis: citing('övergångsbestämmelserna') },
  },
];
