// cpcMomentum/worktime, issue 625 (2026-08-24): a target of 8.75 h, 3.5 h worked, 5.25 h of sickness, and short Fridays. Work and
// sickness make the day.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { lint, payslips } = reported(import.meta.url);

describe('who goes home ill from a long day', () => {
  payslips([
    {
      name: '5.25 + 8.75 + 5 h',
      given: { csv: 'absence.csv', employment: 'employment.json' },
      period: '2026-08',
      payslip: { hours: 19, deduction: -3288.46, sickPay: 2630.77, karens: -1107.69 },
    },
    {
      // 33 000 × 12 / 2 080 = 190.38 an hour.
      name: '2.25 + 8.25 h',
      given: {
        csv: 'Anst.nr;Datum;Orsak;Timmar\n8;2026-09-08;Arbete;6,00\n8;2026-09-08;Sjuk;2,25\n8;2026-09-09;Sjuk;8,25\n',
        employment: {
          ref: 'A-8',
          employment: {
            from: '2020-01-01',
            to: null,
            pay: { monthly: 33000, hoursPerWeek: 40 },
            schedule: { mon: 8.25, tue: 8.25, wed: 8.25, thu: 8.25, fri: 7, publicHolidays: 'free' },
          },
        },
      },
      period: '2026-09',
      payslip: { hours: 10.5, deduction: -1999.04, sickPay: 1599.23, karens: -1218.46 },
    },
  ]);

  it('is nothing to complain about', async () => {
    expect(await lint('csv', { file: 'absence.csv', employment: 'employment.json' })).toEqual([]);
  });
});
