import type { WithPayInput } from '../../../src/rules/sickness-benefit/with-pay/with-pay.js';
import { citing, wordingRows, type Row } from '../../support/rows.js';

/** The worked example of the contract. */
const DAY: WithPayInput = {
  level: 'normal',
  benefit: 1000,
  payDuringSickness: 200,
  payInWork: 1500,
  ceilingYearly: 592_000,
};

const reduced = (reduction: number, amount: number): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { reduction, amount },
});

/** Pay in work far above the ceiling: 1 000 kr up to it and 1 000 kr above it. */
const HIGH: WithPayInput = { ...DAY, payInWork: 2000, ceilingYearly: 365_000 };

const OF_THE_TIME = {
  question: 'ceiling-of-the-time',
  taken: 'yearly-by-365',
  other: ['by-days-of-the-year', 'by-months'],
};
const ABOVE = { question: 'pay-above-ceiling', taken: 'free-parts-added', other: ['each-part-by-itself'] };
const OF_WHAT = { question: 'ninety-of-what', taken: 'pay-in-work', other: ['pay-during-sickness'] };

export const rows: readonly Row<WithPayInput>[] = [
  {
    name: '200 − 10 % of 1 500',
    input: { ...DAY, on: '2026-03-02' },
    expect: {
      outcome: 'decided',
      value: { reduction: 50, amount: 950, freePay: 150, ceiling: 1621.92 },
      basis: citing('19', '20', '21'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  { name: 'a tenth exactly', input: { ...DAY, payDuringSickness: 150 }, expect: reduced(0, 1000) },
  {
    name: 'an öre more: less than a krona reduces nothing',
    input: { ...DAY, payDuringSickness: 150.01 },
    expect: {
      ...reduced(0, 1000),
      interpretations: [{ question: 'rounded-for', taken: 'each-day', other: ['the-whole-time'] }],
    },
  },
  {
    name: 'an öre under a krona',
    input: { ...DAY, payDuringSickness: 150.99 },
    expect: reduced(0, 1000),
  },
  { name: 'a krona', input: { ...DAY, payDuringSickness: 151 }, expect: reduced(1, 999) },
  {
    name: 'no pay during sickness',
    input: { ...DAY, payDuringSickness: 0 },
    expect: reduced(0, 1000),
    absent: ['interpretations'],
  },
  {
    name: 'full pay: nothing is left, and never less',
    input: { ...DAY, payDuringSickness: 1500 },
    expect: reduced(1350, 0),
  },
  {
    name: 'a benefit with öre keeps them',
    input: { ...DAY, benefit: 1000.55 },
    expect: reduced(50, 950.55),
  },
  {
    name: 'pay in work at the ceiling of a day',
    input: { ...DAY, payInWork: 1000, ceilingYearly: 365_000, payDuringSickness: 101 },
    expect: reduced(1, 999),
    absent: ['interpretations'],
  },
  {
    name: 'an öre above it opens the questions about the ceiling',
    input: { ...DAY, payInWork: 1000.01, ceilingYearly: 365_000, payDuringSickness: 102 },
    expect: {
      ...reduced(1, 999),
      interpretations: [
        ABOVE,
        OF_THE_TIME,
        { question: 'rounded-for', taken: 'each-day', other: ['the-whole-time'] },
      ],
    },
  },
  {
    name: 'above the ceiling 90 % is free on normal level: 100 + 900',
    input: { ...HIGH, payDuringSickness: 1000 },
    expect: {
      ...reduced(0, 1000),
      value: { reduction: 0, freePay: 1000, ceiling: 1000 },
      interpretations: [ABOVE, OF_THE_TIME],
    },
  },
  { name: 'a krona more', input: { ...HIGH, payDuringSickness: 1001 }, expect: reduced(1, 999) },
  {
    name: 'on continuation level 85 %: 100 + 850',
    input: { ...HIGH, level: 'continuation', payDuringSickness: 950 },
    expect: reduced(0, 1000),
  },
  {
    name: 'a krona more on continuation level',
    input: { ...HIGH, level: 'continuation', payDuringSickness: 951 },
    expect: reduced(1, 999),
  },
  {
    name: 'pay no larger than the smaller free part: however divided, it reduces nothing',
    input: { ...HIGH, payDuringSickness: 100 },
    expect: { ...reduced(0, 1000), interpretations: [OF_THE_TIME] },
  },
  {
    name: 'the part paid for pay above the ceiling known: 150 − 100, and 850 under 900',
    input: { ...HIGH, payDuringSickness: 1000, ofWhichAboveCeiling: 850 },
    expect: { ...reduced(50, 950), interpretations: [OF_THE_TIME] },
  },
  {
    name: '50 under 100, and 950 − 900',
    input: { ...HIGH, payDuringSickness: 1000, ofWhichAboveCeiling: 950 },
    expect: reduced(50, 950),
  },
  {
    name: 'both parts as free as they can be: the same as added',
    input: { ...HIGH, payDuringSickness: 1000, ofWhichAboveCeiling: 900 },
    expect: reduced(0, 1000),
  },
  {
    name: 'both parts above: 120 − 100, and 930 − 900',
    input: { ...HIGH, payDuringSickness: 1050, ofWhichAboveCeiling: 930 },
    expect: reduced(50, 950),
  },
  {
    name: 'the ceiling of 2026 with a high pay',
    input: { ...DAY, payInWork: 2000, payDuringSickness: 600 },
    expect: { ...reduced(97, 903), value: { reduction: 97, freePay: 502.47, ceiling: 1621.92 } },
  },
  {
    name: 'a whole month in one payment: 3 000.60 − 10 % of 30 000',
    input: { ...DAY, benefit: 26_520, payDuringSickness: 3000.6, payInWork: 30_000, days: 30 },
    expect: {
      ...reduced(0, 26_520),
      value: { reduction: 0, ceiling: 48_657.53 },
      interpretations: [{ question: 'rounded-for', taken: 'the-whole-time', other: ['each-day'] }],
    },
  },
  {
    name: 'one day of payment told as such',
    input: { ...DAY, payDuringSickness: 150.5, days: 1 },
    expect: {
      ...reduced(0, 1000),
      interpretations: [{ question: 'rounded-for', taken: 'each-day', other: ['the-whole-time'] }],
    },
  },
  {
    name: 'paid to the employer: 90 % of all pay in work is free',
    input: { ...DAY, payDuringSickness: 1350, paidToEmployer: true },
    expect: {
      ...reduced(0, 1000),
      value: { reduction: 0, freePay: 1350 },
      basis: citing('59', '20', '21'),
      interpretations: [OF_WHAT],
    },
  },
  {
    name: 'a krona more',
    input: { ...DAY, payDuringSickness: 1351, paidToEmployer: true },
    expect: reduced(1, 999),
  },
  {
    name: 'on continuation level 85 %',
    input: { ...DAY, level: 'continuation', payDuringSickness: 1276, paidToEmployer: true },
    expect: { ...reduced(1, 999), value: { freePay: 1275 } },
  },
  {
    name: 'paid to the employer, pay above the ceiling too: the same share of all',
    input: { ...HIGH, payDuringSickness: 1801, paidToEmployer: true },
    expect: { ...reduced(1, 999), interpretations: [OF_WHAT] },
  },
  {
    name: 'not paid to the employer, told as such',
    input: { ...DAY, paidToEmployer: false },
    expect: reduced(50, 950),
  },
  {
    name: 'no pay in work: all pay during sickness counts',
    input: { ...DAY, payInWork: 0, payDuringSickness: 20 },
    expect: reduced(20, 980),
  },
  ...wordingRows(DAY, ['2010-12-31', '2011-01-01']),
];
