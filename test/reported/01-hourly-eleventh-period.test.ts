// The answer key of a Swedish payroll course, twelve monthly files of 2022, employee 301: vertelab/odoo-l10n_se_payroll,
// facit, read 2026-11-28. Hourly pay, a whole year: relapses, half first days, day 15, the eleventh period.
import { describe } from 'vitest';
import { reported, type Given } from '../support/reported.js';

const { payslips } = reported(import.meta.url);

const YEAR: Given = { csv: 'absence.csv', employment: 'employment.json' };

const hourlyFrom = (pay: readonly object[]): object => ({
  ref: 'A301',
  employment: {
    from: '2011-04-01',
    to: null,
    pay,
    schedule: { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8, publicHolidays: 'free' },
  },
});
const HOURLY_FROM = hourlyFrom([{ from: '2011-04-01', hourly: 130, hoursPerWeek: 40 }]);
const RAISED_IN_JULY = hourlyFrom([
  { from: '2011-04-01', hourly: 130, hoursPerWeek: 40 },
  { from: '2022-07-01', hourly: 140, hoursPerWeek: 40 },
]);

describe('a year of hourly pay with eleven sick-pay periods', () => {
  // 130 kr an hour: sick pay 104 kr, a whole karensavdrag 40 × 104 × 20 % = 832 kr.
  payslips([
    {
      name: 'January: two periods',
      given: YEAR,
      period: '2022-01',
      payslip: { hours: 36, sickPay: 3744, karens: -1664 },
    },
    { name: 'February', given: YEAR, period: '2022-02', payslip: { hours: 32, sickPay: 3328, karens: -832 } },
    {
      name: 'March: two periods',
      given: YEAR,
      period: '2022-03',
      payslip: { hours: 24, sickPay: 2496, karens: -1664 },
    },
    {
      name: 'April: day 15 is Good Friday',
      given: YEAR,
      period: '2022-04',
      payslip: { hours: 80, sickPay: 8320, karens: -832 },
    },
    {
      name: 'May: two periods',
      given: YEAR,
      period: '2022-05',
      payslip: { hours: 28, sickPay: 2912, karens: -1664 },
    },
    {
      name: 'June: a relapse',
      given: YEAR,
      period: '2022-06',
      payslip: { hours: 28, sickPay: 2912, karens: -832 },
    },
    {
      name: 'July: the tenth deduction',
      given: YEAR,
      period: '2022-07',
      payslip: { hours: 20, sickPay: 2080, karens: -832 },
    },
    {
      name: 'August: the eleventh period',
      given: YEAR,
      period: '2022-08',
      payslip: { hours: 80, sickPay: 8320 },
    },
    { name: 'September: after day 14', given: YEAR, period: '2022-09', payslip: {} },
    {
      name: 'November: still ten within twelve months',
      given: YEAR,
      period: '2022-11',
      payslip: { hours: 44, sickPay: 4576 },
    },
    { name: 'December', given: YEAR, period: '2022-12', payslip: { hours: 40, sickPay: 4160 } },
    {
      name: 'the year: ten whole deductions',
      given: YEAR,
      period: { from: '2022-01-01', to: '2022-12-31' },
      payslip: { hours: 412, sickPay: 42848, karens: -8320 },
      told: ['employment.pay'],
    },
    {
      name: 'the year, where the pay has a date',
      given: { ...YEAR, employment: HOURLY_FROM },
      period: { from: '2022-01-01', to: '2022-12-31' },
      payslip: { hours: 412, sickPay: 42848, karens: -8320 },
    },
    {
      name: 'the year, with ten kronor more an hour from July: the tenth deduction is of the new pay',
      given: { ...YEAR, employment: RAISED_IN_JULY },
      period: { from: '2022-01-01', to: '2022-12-31' },
      // 228 hours at 104 kr and 184 at 112; nine deductions of 832 kr and one of 896.
      payslip: { hours: 412, sickPay: 44320, karens: -8384 },
    },
  ]);
});

describe('eleven days of sickness, each a period of its own, and one a year after the first', () => {
  const MONDAYS = [
    '2024-01-15',
    '2024-02-05',
    '2024-02-26',
    '2024-03-18',
    '2024-04-08',
    '2024-04-29',
    '2024-05-20',
    '2024-06-10',
    '2024-07-01',
    '2024-07-22',
    '2024-08-12',
    '2025-01-16',
  ];
  const given: Given = {
    csv: ['Anställningsnr,Datum,Orsak,Timmar', ...MONDAYS.map((day) => `7,${day},Sjuk,8`)].join('\n'),
    employment: {
      ref: 'A-7',
      employment: { from: '2015-01-01', to: null, pay: { hourly: 150, hoursPerWeek: 40 } },
    },
  };
  // 8 h × 120 kr = 960 kr, which a whole karensavdrag takes: 40 × 120 × 20 % = 960 kr.
  payslips([
    {
      name: 'the ninth and the tenth give nothing',
      given,
      period: '2024-07',
      payslip: { hours: 16, sickPay: 1920, karens: -1920 },
    },
    { name: 'the eleventh is paid whole', given, period: '2024-08', payslip: { hours: 8, sickPay: 960 } },
    {
      name: 'the first has left the twelve months',
      given,
      period: '2025-01',
      payslip: { hours: 8, sickPay: 960, karens: -960 },
    },
  ]);
});
