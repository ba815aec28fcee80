import type { AmountInput } from '../../../src/rules/sick-pay/amount/amount.js';
import { citing, notCovered, type Row } from '../../support/rows.js';
import { rows as byDays } from './amount/by-days.js';
import { rows as karensperiod } from './amount/karensperiod.js';
import { rows as lostParts } from './amount/lost-parts.js';
import { rows as municipal } from './amount/municipal.js';
import { TEN_DEDUCTIONS } from './amount/ten-deductions.js';

const absent = (...hours: readonly number[]): AmountInput['absence'] =>
  hours.map((count, i) => ({ date: `2026-03-${String(i + 2).padStart(2, '0')}`, hours: count }));

const from = '2026-03-02';
const fullTime = (monthly: number): AmountInput['pay'] => ({ monthly, hoursPerWeek: 40 });

const NO_DEDUCTIONS = [
  { fact: 'exemption', assumed: 'none' },
  { fact: 'earlierDeductions', assumed: 'none' },
  { fact: 'alreadyDeducted', assumed: 'none' },
];
const ANNUAL_HOURS = { fact: 'convention', assumed: 'annual-hours' };

export const rows: readonly Row<AmountInput>[] = [
  {
    name: '26 000 a month, two whole days',
    input: { periodFrom: from, pay: fullTime(26000), absence: absent(8, 8) },
    expect: {
      outcome: 'decided',
      value: {
        hours: 16,
        weeklyPay: 6000,
        hourlyPay: 150,
        payLost: 2400,
        reason: 'ordinary',
        sickPayBefore: 1920,
        karensavdrag: 960,
        sickPay: 960,
        remaining: 0,
        netLoss: 1440,
      },
      assumptions: [...NO_DEDUCTIONS, ANNUAL_HOURS],
      basis: citing('6', '2'),
    },
    absent: ['interpretations'],
  },
  {
    name: 'two whole days, the later one first',
    input: { periodFrom: from, pay: fullTime(26000), absence: [...absent(8, 8)].reverse() },
    expect: { outcome: 'decided', value: { hours: 16, karensavdrag: 960, sickPay: 960 } },
  },
  {
    name: 'by the hour, an irregular week of 30 hours',
    input: {
      periodFrom: from,
      pay: { hourly: 110, hoursPerWeek: 30 },
      absence: absent(14, 5, 5, 0),
    },
    expect: {
      outcome: 'decided',
      value: {
        hours: 24,
        weeklyPay: 3300,
        hourlyPay: 110,
        sickPayBefore: 2112,
        karensavdrag: 528,
        sickPay: 1584,
      },
      assumptions: NO_DEDUCTIONS,
    },
  },
  {
    name: 'by the hour, twelve hours',
    input: { periodFrom: from, pay: { hourly: 150, hoursPerWeek: 40 }, absence: absent(8, 4) },
    expect: {
      outcome: 'decided',
      value: { payLost: 1800, sickPayBefore: 1440, karensavdrag: 960, sickPay: 480, netLoss: 1320 },
    },
  },
  {
    name: 'four hours only: capped by the sick pay, the rest stays open',
    input: { periodFrom: from, pay: fullTime(25000), absence: absent(4) },
    expect: {
      outcome: 'decided',
      value: { sickPayBefore: 461.54, karensavdrag: 461.54, sickPay: 0, remaining: 461.54 },
    },
  },
  {
    name: '28 hours: both presentations of the law give the same net loss',
    input: { periodFrom: from, pay: fullTime(25000), absence: absent(4, 8, 8, 8) },
    expect: { outcome: 'decided', value: { payLost: 4038.46, netLoss: 1730.77 } },
  },
  {
    name: 'one whole ordinary day gives exactly nothing, no spurious öre',
    input: { periodFrom: from, pay: fullTime(50000), absence: absent(8) },
    expect: {
      outcome: 'decided',
      value: { sickPayBefore: 1846.15, karensavdrag: 1846.15, sickPay: 0, remaining: 0 },
    },
  },
  {
    name: 'an hour more than a whole day gives sick pay for an hour',
    input: { periodFrom: from, pay: fullTime(26000), absence: absent(9) },
    expect: { outcome: 'decided', value: { karensavdrag: 960, sickPay: 120 } },
  },
  {
    name: 'four hours a week',
    input: { periodFrom: from, pay: { monthly: 5000, hoursPerWeek: 4 }, absence: absent(4) },
    expect: { outcome: 'decided', value: { karensavdrag: 184.62 } },
  },
  {
    name: 'no hours missed: nothing paid, all of the karensavdrag open',
    input: { periodFrom: from, pay: fullTime(26000), absence: [] },
    expect: {
      outcome: 'decided',
      value: {
        hours: 0,
        payLost: 0,
        sickPayBefore: 0,
        karensavdrag: 0,
        sickPay: 0,
        remaining: 960,
        netLoss: 0,
      },
    },
  },
  {
    name: 'hundredths of hours are exact',
    input: { periodFrom: from, pay: { hourly: 100, hoursPerWeek: 38.25 }, absence: absent(0.1, 0.2, 7.65) },
    expect: {
      outcome: 'decided',
      value: {
        hours: 7.95,
        weeklyPay: 3825,
        payLost: 795,
        sickPayBefore: 636,
        karensavdrag: 612,
        sickPay: 24,
      },
    },
  },
  {
    name: 'fourteen dates of 24 hours',
    input: {
      periodFrom: from,
      pay: { hourly: 100, hoursPerWeek: 168 },
      absence: absent(...new Array<number>(14).fill(24)),
    },
    expect: {
      outcome: 'decided',
      value: { hours: 336, sickPayBefore: 26880, karensavdrag: 2688, sickPay: 24192 },
    },
  },
  {
    name: 'one twenty-first of a month per working day',
    input: { periodFrom: from, pay: fullTime(30000), absence: absent(8), convention: 'working-days-21' },
    expect: {
      outcome: 'decided',
      value: {
        weeklyPay: 7142.86,
        hourlyPay: 178.57,
        payLost: 1428.57,
        sickPayBefore: 1142.86,
        karensavdrag: 1142.86,
        sickPay: 0,
        netLoss: 1428.57,
      },
      assumptions: NO_DEDUCTIONS,
    },
  },
  {
    name: 'one twenty-first, a day and a half',
    input: { periodFrom: from, pay: fullTime(21000), absence: absent(8, 4), convention: 'working-days-21' },
    expect: {
      outcome: 'decided',
      value: { weeklyPay: 5000, payLost: 1500, sickPayBefore: 1200, karensavdrag: 800, sickPay: 400 },
    },
  },
  {
    name: 'the default convention, named',
    input: { periodFrom: from, pay: fullTime(26000), absence: absent(8, 8), convention: 'annual-hours' },
    expect: { outcome: 'decided', value: { sickPay: 960 }, assumptions: NO_DEDUCTIONS },
  },
  {
    name: 'the state agreement, five working days',
    input: { periodFrom: from, pay: fullTime(30000), absence: absent(8, 8, 8, 8, 8), convention: 'state' },
    expect: {
      outcome: 'decided',
      value: {
        hours: 40,
        weeklyPay: null,
        hourlyPay: null,
        payLost: 6900,
        sickPayBefore: 5520,
        karensavdrag: 1104,
        sickPay: 4416,
        remaining: 0,
        netLoss: 2484,
      },
      assumptions: NO_DEDUCTIONS,
    },
  },
  {
    name: 'the state agreement, half a day',
    input: { periodFrom: from, pay: fullTime(30000), absence: absent(4), convention: 'state' },
    expect: {
      outcome: 'decided',
      value: { payLost: 690, sickPayBefore: 552, karensavdrag: 552, sickPay: 0, remaining: 552 },
    },
  },
  {
    name: 'the state agreement, six working days need the calendar days',
    input: {
      periodFrom: from,
      pay: fullTime(30000),
      absence: absent(8, 8, 8, 8, 8, 0, 8),
      convention: 'state',
    },
    expect: { outcome: 'undetermined', missing: ['calendarDays'], basis: citing('2') },
    absent: ['alternatives'],
  },
  {
    name: 'the state agreement, six working days over eight calendar days',
    input: {
      periodFrom: from,
      pay: fullTime(30000),
      absence: absent(8, 8, 8, 8, 8, 0, 0, 8),
      convention: 'state',
      calendarDays: 8,
    },
    expect: {
      outcome: 'decided',
      value: { weeklyPay: null, payLost: 7920, sickPayBefore: 6336, karensavdrag: 1104, sickPay: 5232 },
    },
  },
  {
    name: 'the state agreement, a date without hours is no working day',
    input: { periodFrom: from, pay: fullTime(30000), absence: absent(8, 8, 0, 8, 8, 8), convention: 'state' },
    expect: { outcome: 'decided', value: { payLost: 6900 } },
  },
  {
    name: 'after a relapse the rest is deducted',
    input: {
      periodFrom: from,
      pay: fullTime(25000),
      absence: absent(0, 8, 8),
      alreadyDeducted: 461.54,
    },
    expect: {
      outcome: 'decided',
      value: { sickPayBefore: 1846.15, karensavdrag: 461.54, sickPay: 1384.62, remaining: 0 },
    },
  },
  {
    name: 'ten earlier deductions',
    input: {
      periodFrom: from,
      pay: fullTime(26000),
      absence: absent(8),
      earlierDeductions: TEN_DEDUCTIONS,
    },
    expect: {
      outcome: 'decided',
      value: { reason: 'ten-deductions', karensavdrag: 0, sickPay: 960, remaining: 0, netLoss: 240 },
      interpretations: [{ question: 'ten-with-which-employer', taken: 'this-employer' }],
    },
  },
  {
    name: 'nine and the same date a year back, under the stricter reading',
    input: {
      periodFrom: from,
      pay: fullTime(26000),
      absence: absent(8),
      earlierDeductions: ['2025-03-02', ...TEN_DEDUCTIONS.slice(1)],
      readings: { twelveMonths: 'same-date-excluded' },
    },
    expect: {
      outcome: 'decided',
      value: { karensavdrag: 960, sickPay: 0 },
      interpretations: [{ question: 'twelve-months', taken: 'same-date-excluded' }],
    },
  },
  {
    name: 'the same period continued, earlier periods known: only the exemption is taken for none',
    input: {
      periodFrom: from,
      pay: fullTime(26000),
      absence: absent(8, 8),
      convention: 'annual-hours',
      earlierDeductions: ['2026-01-05'],
      alreadyDeducted: 500,
    },
    expect: {
      outcome: 'decided',
      value: { karensavdrag: 460, sickPay: 1460, remaining: 0 },
      assumptions: [{ fact: 'exemption', assumed: 'none' }],
    },
  },
  {
    name: 'earlier periods not known, something deducted already',
    input: {
      periodFrom: from,
      pay: fullTime(26000),
      absence: absent(8, 8),
      convention: 'annual-hours',
      alreadyDeducted: 500,
    },
    expect: {
      outcome: 'decided',
      value: { karensavdrag: 460, sickPay: 1460 },
      assumptions: [
        { fact: 'exemption', assumed: 'none' },
        { fact: 'earlierDeductions', assumed: 'none' },
      ],
    },
  },
  {
    name: 'special high-risk protection',
    input: {
      periodFrom: from,
      pay: fullTime(26000),
      absence: absent(8),
      exemption: 'special-high-risk-protection',
    },
    expect: {
      outcome: 'decided',
      value: { reason: 'special-high-risk-protection', karensavdrag: 0, sickPay: 960, remaining: 0 },
      assumptions: [ANNUAL_HOURS],
    },
  },
  {
    name: 'a seafarer under the state agreement',
    input: {
      periodFrom: from,
      pay: fullTime(30000),
      absence: absent(8),
      convention: 'state',
      exemption: 'seafarer',
    },
    expect: {
      outcome: 'decided',
      value: { reason: 'seafarer', karensavdrag: 0, sickPay: 1104, remaining: 0 },
    },
    absent: ['assumptions'],
  },
  {
    name: 'sick pay has no ceiling',
    input: { periodFrom: from, pay: fullTime(260_000), absence: absent(8, 8) },
    expect: { outcome: 'decided', value: { sickPay: 9600 } },
  },
  {
    name: 'a period that began on the last day of 2018',
    input: {
      periodFrom: '2018-12-31',
      pay: fullTime(26000),
      absence: [{ date: '2019-01-02', hours: 8 }],
    },
    expect: { ...notCovered('2019-01-01'), basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'a period that began on the first day of 2019',
    input: {
      periodFrom: '2019-01-01',
      pay: fullTime(26000),
      absence: [{ date: '2019-01-02', hours: 16 }],
    },
    expect: { outcome: 'decided', value: { sickPay: 960 } },
  },
  ...byDays,
  ...karensperiod,
  ...municipal,
  ...lostParts,
];
