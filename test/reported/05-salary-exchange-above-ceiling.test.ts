// The same answer key, employee 101: pay above the ceiling of sickness benefit, 48 000 kr a month after salary exchange. In
// January and February 2022 it was 52 000 kr; a case with both is not tried here, only the months with one pay.
import { describe } from 'vitest';
import { reported, type Given } from '../support/reported.js';

const { payslips } = reported(import.meta.url);

const YEAR: Given = { csv: 'absence.csv', employment: 'employment.json', agreement: 'agreement.json' };

describe('pay above ten price base amounts', () => {
  // 2022: 483 000 kr a year. 10 % of 483 000 / 365 a day, and 90 % of (576 000 − 483 000) / 365.
  payslips([
    {
      name: 'August: six days after day 14',
      given: YEAR,
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
      given: YEAR,
      period: '2022-09',
      payslip: { daysAfter: 5, deductionAfter: -7890.41, agreed: 661.64, agreedAbove: 1146.58 },
    },
    {
      name: 'November: half extent over day 14',
      given: YEAR,
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
