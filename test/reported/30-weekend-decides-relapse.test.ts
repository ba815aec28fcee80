// Two published answers that contradict each other on one pattern: ill on Friday, at work Monday to Wednesday, ill on Thursday
// (lawline.se 2021-04-24, ka.se 2020-06-11). No row holds what decides: whether the employee was well on Saturday and Sunday.
import { describe, expect, it } from 'vitest';
import { reported, type Given } from '../support/reported.js';

const { assess, payslips, run } = reported(import.meta.url);

const FILE: Given = { csv: 'absence.csv', employment: 'employment.json' };
const FIT_ON_MONDAY: Given = { ...FILE, facts: { fitDates: ['2021-02-01'] } };

describe('ill on Friday and on Thursday', () => {
  // 28 000 × 12 / 2 080 × 8 h is 1 292.31 a day; a karensavdrag is 1 033.85, all the sick pay of a day.
  payslips([
    {
      name: 'well on Saturday: five whole days, a new period in February',
      given: FILE,
      period: '2021-02',
      payslip: { hours: 16, deduction: -2584.62, sickPay: 2067.69, karens: -1033.85 },
    },
    {
      // Of 24 h in one period, 3 876.92, January has 1 292.31.
      name: 'well on Monday: three whole days, one karensavdrag, in January',
      given: FIT_ON_MONDAY,
      period: '2021-02',
      payslip: { hours: 16, deduction: -2584.61, sickPay: 2067.69 },
    },
    {
      // 31 200 kr are 180 an hour. From Saturday 12 September: four whole days.
      name: 'ill again on Wednesday: one period, whatever the weekend was',
      given: {
        csv: 'Anst.nr;Datum;Orsak;Timmar\n3;2026-09-11;Sjuk;8\n3;2026-09-14;Arbete;8\n3;2026-09-15;Arbete;8\n3;2026-09-16;Sjuk;8\n',
        employment: {
          ref: 'A-3',
          employment: { from: '2015-01-01', to: null, pay: { monthly: 31200, hoursPerWeek: 40 } },
        },
      },
      period: '2026-09',
      payslip: { hours: 16, deduction: -2880, sickPay: 2304, karens: -1152 },
    },
  ]);

  it.each([
    ['case-default.json', [1033.85, 1033.85]],
    ['case-fit-monday.json', [1033.85]],
  ])('has a karensavdrag for each period: %s', async (file, karensavdrag) => {
    const { value } = await assess({ case: file }, '2021-03-01');
    expect(value.money.sickPay.map((period) => period.karensavdrag)).toEqual(karensavdrag);
  });

  it('says that the answer rests on the fit date', async () => {
    const { assumptions } = await assess(FILE, '2021-03-01');
    expect(assumptions?.map(({ fact }) => fact)).toContain('spells.fitFrom');
  });

  it.each([
    ['assess', ['--as-of', '2021-03-01']],
    ['payroll-lines', ['--from', '2021-02-01', '--to', '2021-02-28', '--as-of', '2021-03-01']],
  ])('names in the report of %s the day that would turn it', async (command, options) => {
    // Still ill on Saturday, fit from Sunday or Monday.
    expect((await run(command, FILE, ...options)).out).toMatch(/2021-01-3[01]|2021-02-01 (?!–)/);
  });
});
