// The same answer key, employee 101: pay above the ceiling of sickness benefit, 48 000 kr a month after salary exchange. In
// January and February 2022 it was 52 000 kr: one case for the year has both.
import { describe } from 'vitest';
import { reported, type Given } from '../support/reported.js';

const { payslips } = reported(import.meta.url);

const ONE_PAY: Given = { csv: 'absence.csv', employment: 'employment.json', agreement: 'agreement.json' };
const BOTH = {
  ref: 'A101',
  employment: {
    from: '2018-04-01',
    to: null,
    pay: [
      { from: '2018-04-01', monthly: 52000, hoursPerWeek: 40 },
      { from: '2022-03-01', monthly: 48000, hoursPerWeek: 40 },
    ],
  },
};
const YEAR: Given = { ...ONE_PAY, employment: BOTH };
const EXCHANGED: Given = {
  ...ONE_PAY,
  employment: {
    ...BOTH,
    employment: {
      ...BOTH.employment,
      pay: [
        { from: '2018-04-01', monthly: 52000, hoursPerWeek: 40 },
        { from: '2022-03-01', monthly: 52000, salaryExchange: 4000, hoursPerWeek: 40 },
      ],
    },
  },
};

describe.each([
  { has: 'the pay of the autumn', given: ONE_PAY },
  { has: 'the pay of the whole year, with dates', given: YEAR },
  { has: 'the pay before the exchange, and what is exchanged', given: EXCHANGED },
])('pay above ten price base amounts, with $has', ({ given }) => {
  // 2022: 483 000 kr a year. 10 % of 483 000 / 365 a day, and 90 % of (576 000 − 483 000) / 365.
  payslips([
    {
      name: 'August: six days after day 14',
      given,
      period: '2022-08',
      payslip: {
        hours: 80,
        deduction: -22153.85,
        sickPay: 17723.08,
        karens: -1772.31,
        daysAfter: 6,
        deductionAfter: -9468.49,
        agreed: 793.97,
        agreedAbove: 1375.89,
      },
    },
    {
      name: 'September: a relapse after three healthy days has no karensavdrag and no hours',
      given,
      period: '2022-09',
      payslip: { daysAfter: 5, deductionAfter: -7890.41, agreed: 661.64, agreedAbove: 1146.58 },
    },
    {
      name: 'November: half extent over day 14',
      given,
      period: '2022-11',
      payslip: {
        hours: 60,
        deduction: -16615.38,
        sickPay: 13292.31,
        karens: -1772.31,
        daysAfter: 1,
        deductionAfter: -789.04,
        agreed: 66.16,
        agreedAbove: 114.66,
      },
    },
    {
      name: 'the year',
      given,
      period: { from: '2022-01-01', to: '2022-12-31' },
      payslip: {
        hours: 140,
        deduction: -38769.23,
        sickPay: 31015.39,
        karens: -3544.62,
        daysAfter: 12,
        deductionAfter: -18147.94,
        agreed: 1521.77,
        agreedAbove: 2637.13,
      },
    },
  ]);
});

describe.each([
  { has: 'pay', employment: YEAR.employment },
  { has: 'pay and exchange', employment: EXCHANGED.employment },
])('sickness over the salary exchange, in the same file, with $has', ({ employment }) => {
  const given: Given = {
    ...YEAR,
    ...(employment !== undefined && { employment }),
    csv: [
      'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Omfattning %',
      '101;2022-01-17;2022-01-18;Sjuk;100',
      '101;2022-02-21;2022-03-11;Sjuk;100',
      '101;2022-11-10;2022-11-16;Sjuk;100',
    ].join('\n'),
  };
  // 52 000 × 12 / 2 080 = 300 an hour, a karensavdrag of 40 × 300 × 16 % = 1 920; from March 276.92 an hour.
  payslips([
    {
      name: 'January, at 52 000',
      given,
      period: '2022-01',
      payslip: { hours: 16, deduction: -4800, sickPay: 3840, karens: -1920 },
    },
    {
      name: 'February, at 52 000',
      given,
      period: '2022-02',
      payslip: { hours: 48, deduction: -14400, sickPay: 11520, karens: -1920 },
    },
    {
      name: 'March, at 48 000, with five days after day 14',
      given,
      period: '2022-03',
      payslip: {
        hours: 32,
        deduction: -8861.54,
        sickPay: 7089.23,
        daysAfter: 5,
        deductionAfter: -7890.41,
        agreed: 661.64,
        agreedAbove: 1146.58,
      },
    },
    {
      name: 'November, at 48 000',
      given,
      period: '2022-11',
      payslip: { hours: 40, deduction: -11076.92, sickPay: 8861.54, karens: -1772.31 },
    },
  ]);
});

describe('another pay above the ceiling, in 2026', () => {
  // Ten price base amounts are 592 000 kr: 10 % of 592 000 / 365 and 90 % of 68 000 / 365, for seven days.
  payslips([
    {
      name: 'three weeks in March',
      given: {
        csv: 'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Omfattning %\n102;2026-03-02;2026-03-22;Sjuk;100\n',
        employment: {
          ref: 'A-102',
          employment: { from: '2018-04-01', to: null, pay: { monthly: 55000, hoursPerWeek: 40 } },
        },
        agreement: 'agreement.json',
      },
      period: '2026-03',
      payslip: {
        hours: 80,
        deduction: -25384.62,
        sickPay: 20307.69,
        karens: -2030.77,
        daysAfter: 7,
        deductionAfter: -12657.53,
        agreed: 1135.34,
        agreedAbove: 1173.7,
      },
    },
  ]);
});
