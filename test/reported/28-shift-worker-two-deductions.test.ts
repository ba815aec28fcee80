// Kommunalarbetaren, ka.se 2023-02-22: a shift worker ill on Monday, at work Tuesday and Wednesday, off Thursday and Friday, at
// work on Saturday, ill on Sunday; two deductions. Five whole days lie between, so the paper's answer, yes, is right.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { assess, lint, payslips } = reported(import.meta.url);

const given = { csv: 'absence.csv', employment: 'employment.json' };

describe('five calendar days over days off', () => {
  payslips([
    {
      // Each day of 8 h: 1 384.62 lost, 1 107.69 of sick pay, and as much of karensavdrag.
      name: 'two periods, nothing left',
      given,
      period: '2026-03',
      payslip: { hours: 16, deduction: -2769.24, sickPay: 2215.38, karens: -2215.38 },
    },
    {
      // Monday 4 May and Saturday 9 May: four whole days between.
      name: 'four days between: one period',
      given: {
        csv: 'Anst.nr;Datum;Orsak;Timmar\n2;2026-05-04;Sjuk;8\n2;2026-05-05;Arbete;8\n2;2026-05-06;Arbete;8\n2;2026-05-09;Sjuk;8\n',
        employment: {
          ref: 'A-2',
          employment: {
            from: '2020-01-01',
            to: null,
            pay: { monthly: 30000, hoursPerWeek: 40 },
            schedule: {
              startsOn: '2026-05-04',
              weeks: [
                { mon: 8, tue: 8, wed: 8, sat: 8, sun: 8 },
                { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
              ],
            },
          },
        },
      },
      period: '2026-05',
      payslip: { hours: 16, deduction: -2769.23, sickPay: 2215.38, karens: -1107.69 },
    },
  ]);

  it('has two periods, each with a whole karensavdrag', async () => {
    const { value } = await assess(given, '2026-03-31');
    expect(value.periods).toMatchObject([
      { from: '2026-03-02', to: '2026-03-02' },
      { from: '2026-03-08', to: '2026-03-08' },
    ]);
    expect(value.money.sickPay).toMatchObject([
      { karensavdrag: 1107.69, sickPay: 0 },
      { karensavdrag: 1107.69, sickPay: 0 },
    ]);
  });

  it('is nothing to complain about', async () => {
    expect(await lint('json', { file: 'rows.json' })).toEqual([]);
  });

  it('does not ask about a Sunday that is a working day', async () => {
    const { value } = await assess(given, '2026-03-31');
    expect(value.open.map(({ id }) => id)).not.toContain('start-on-day-off');
  });
});
