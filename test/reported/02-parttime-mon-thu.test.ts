// The same answer key, employee 103: 80 %, Monday to Thursday, 17 600 kr a month, with an agreement that gives 10 % from day
// 15 on. The key rounds the pay of an hour first, and differs by some öre from what stands here.
import { describe } from 'vitest';
import { reported, type Given } from '../support/reported.js';

const { payslips } = reported(import.meta.url);

const YEAR: Given = { csv: 'absence.csv', employment: 'employment.json', agreement: 'agreement.json' };

describe('a part-timer on a compressed week', () => {
  // 17 600 × 12 / 52 = 4 061.54 a week; a karensavdrag is 16 % of it, 6.4 of the 32 hours.
  payslips([
    {
      name: 'January: Epiphany is no lost day',
      given: YEAR,
      period: '2022-01',
      payslip: { hours: 40, deduction: -5076.92, sickPay: 4061.54, karens: -649.85 },
    },
    {
      name: 'February: a half first day in a row of its own, one karensavdrag',
      given: YEAR,
      period: '2022-02',
      payslip: { hours: 52, deduction: -6600, sickPay: 5280, karens: -649.85 },
    },
    {
      name: 'April: the karensavdrag reaches into the second day',
      given: YEAR,
      period: '2022-04',
      payslip: { hours: 35, deduction: -4442.31, sickPay: 3553.85, karens: -649.85 },
    },
    {
      name: 'July',
      given: YEAR,
      period: '2022-07',
      payslip: { hours: 64, deduction: -8123.08, sickPay: 6498.46, karens: -649.85 },
    },
    {
      name: 'August: seven days after day 14',
      given: YEAR,
      period: '2022-08',
      payslip: {
        hours: 64,
        deduction: -8123.08,
        sickPay: 6498.46,
        karens: -649.85,
        daysAfter: 7,
        deductionAfter: -4050.41,
        agreed: 405.04,
      },
    },
    {
      name: 'the year',
      given: YEAR,
      period: { from: '2022-01-01', to: '2022-12-31' },
      payslip: {
        hours: 255,
        deduction: -32365.39,
        // The sum of the months, with an öre from the rounding of July and of August.
        sickPay: 25892.33,
        karens: -3249.25,
        daysAfter: 7,
        deductionAfter: -4050.41,
        agreed: 405.04,
      },
    },
  ]);
});

describe('a part-timer who was full time until July, with the schedule of then', () => {
  const FULL_TIME = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8, publicHolidays: 'free' };
  const given: Given = {
    ...YEAR,
    employment: {
      ref: 'A103',
      employment: {
        from: '2019-04-01',
        to: null,
        pay: [
          { from: '2019-04-01', monthly: 22000, hoursPerWeek: 40 },
          { from: '2022-07-01', monthly: 17600, hoursPerWeek: 32 },
        ],
        schedule: [
          { from: '2019-04-01', schedule: FULL_TIME },
          {
            from: '2022-07-01',
            schedule: { mon: 8, tue: 8, wed: 8, thu: 8, publicHolidays: 'free' },
          },
        ],
      },
    },
  };
  // 22 000 × 12 / (52 × 40) is the same 126.92 an hour; a karensavdrag is 8 hours of 101.54, where it is 6.4 from July on.
  payslips([
    {
      name: 'January: Friday 7 January is lost too',
      given,
      period: '2022-01',
      payslip: { hours: 48, deduction: -6092.31, sickPay: 4873.85, karens: -812.31 },
    },
    {
      name: 'July, as with one pay for the year',
      given,
      period: '2022-07',
      payslip: { hours: 64, deduction: -8123.08, sickPay: 6498.46, karens: -649.85 },
    },
  ]);
});

describe('a part-timer from Tuesday to Friday over Easter', () => {
  // Wednesday, Maundy Thursday, Tuesday and Wednesday: 4 × 7.5 h. 21 000 × 12 / (52 × 30) = 161.54 an hour.
  payslips([
    {
      name: 'Good Friday is no lost day, Monday is off anyway',
      given: {
        csv: 'Anst.nr;Fr.o.m.;T.o.m.;Orsak\n104;2026-04-01;2026-04-08;Sjuk\n',
        employment: {
          ref: 'A-104',
          employment: {
            from: '2020-01-01',
            to: null,
            pay: { monthly: 21000, hoursPerWeek: 30 },
            schedule: { tue: 7.5, wed: 7.5, thu: 7.5, fri: 7.5, publicHolidays: 'free' },
          },
        },
      },
      period: '2026-04',
      payslip: { hours: 30, deduction: -4846.15, sickPay: 3876.92, karens: -775.38 },
    },
  ]);
});
