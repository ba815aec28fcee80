// urlaubsverwaltung, issue 4334 (2023-11-28): a note of one day without a certificate, and one of three days with it. For the pay
// they are one sickness.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { assess, lint, payslips } = reported(import.meta.url);

const given = { csv: 'absence.csv', employment: 'employment.json' };

const IN_SUMMER = {
  csv: 'Anst.nr;Fr.o.m.;T.o.m.;Orsak\n56;2026-06-29;2026-06-29;Sjuk\n56;2026-06-30;2026-07-02;Sjuk\n',
  employment: 'employment.json',
};

describe('two notes that follow each other over the end of a month', () => {
  // 32 h lost together: 5 538.46, and 4 430.77 before the karensavdrag. What the second month has is the difference.
  payslips([
    {
      name: 'November: three days, and all of the karensavdrag',
      given,
      period: '2023-11',
      payslip: { hours: 24, deduction: -4153.85, sickPay: 3323.08, karens: -1107.69 },
    },
    {
      name: 'December: one day',
      given,
      period: '2023-12',
      payslip: { hours: 8, deduction: -1384.61, sickPay: 1107.69 },
    },
    {
      name: 'June: two days',
      given: IN_SUMMER,
      period: '2026-06',
      payslip: { hours: 16, deduction: -2769.23, sickPay: 2215.38, karens: -1107.69 },
    },
    {
      name: 'July: two days',
      given: IN_SUMMER,
      period: '2026-07',
      payslip: { hours: 16, deduction: -2769.23, sickPay: 2215.39 },
    },
  ]);

  it('is one period of four days without a certificate', async () => {
    const { value } = await assess(given, '2023-12-31');
    expect(value.periods).toMatchObject([{ from: '2023-11-28', to: '2023-12-01', sickDays: 4 }]);
    expect(
      value.ledger.filter(({ id, status }) => id === 'certificate' && status !== 'not-required'),
    ).toEqual([]);
  });

  it('is nothing to complain about', async () => {
    expect(await lint('csv', { file: 'absence.csv', employment: 'employment.json' })).toEqual([]);
  });
});
