// ka.se 2017-11-15: two days ill, a day at work, ill again for two weeks; the agency saw two periods and paid no benefit for the
// last two days. SjLL 7 § third para.: one period, whose day 14 lies in the second spell. Dates of 2026.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { assess, payslips } = reported(import.meta.url);

const MARCH = { csv: 'absence.csv', employment: 'employment.json' };
const APRIL = {
  csv: 'Anst.nr;Fr.o.m.;T.o.m.;Orsak\n60;2026-04-13;2026-04-14;Sjuk\n60;2026-04-17;2026-04-29;Sjuk\n',
  employment: 'employment.json',
};

describe('a relapse within five days, with day 14 in the second spell', () => {
  payslips([
    {
      // 16 + 64 h through 16 March; two calendar days of 986.30 after it.
      name: 'March',
      given: MARCH,
      period: '2026-03',
      payslip: {
        hours: 80,
        deduction: -13846.15,
        sickPay: 11076.92,
        karens: -1107.69,
        daysAfter: 2,
        deductionAfter: -1972.6,
      },
    },
    {
      // 16 + 64 h through 28 April; one calendar day after it.
      name: 'April',
      given: APRIL,
      period: '2026-04',
      payslip: {
        hours: 80,
        deduction: -13846.15,
        sickPay: 11076.92,
        karens: -1107.69,
        daysAfter: 1,
        deductionAfter: -986.3,
      },
    },
  ]);

  it.each([
    {
      given: MARCH,
      asOf: '2026-03-19',
      employerDays: [
        { from: '2026-03-02', to: '2026-03-03', firstDay: 1, lastDay: 2 },
        { from: '2026-03-05', to: '2026-03-16', firstDay: 3, lastDay: 14 },
      ],
      report: '2026-03-23',
      certificate: '2026-03-12',
    },
    {
      given: APRIL,
      asOf: '2026-04-30',
      employerDays: [
        { from: '2026-04-13', to: '2026-04-14', firstDay: 1, lastDay: 2 },
        { from: '2026-04-17', to: '2026-04-28', firstDay: 3, lastDay: 14 },
      ],
      report: '2026-05-05',
      certificate: '2026-04-24',
    },
  ])('is one period, reported by $report', async ({ given, asOf, employerDays, report, certificate }) => {
    const { value } = await assess(given, asOf);
    expect(value.periods).toMatchObject([{ employerDays }]);
    expect(value.days.at(-1)).toMatchObject({ payer: 'fk', reason: 'after-sick-pay-period' });
    expect(value.ledger.find(({ id }) => id === 'report-to-fk')?.lastDay).toBe(report);
    // Each spell by itself: day 8 of the second.
    expect(value.ledger.filter(({ id }) => id === 'certificate').map(({ dueOn }) => dueOn)).toEqual([
      certificate,
    ]);
  });
});
