// Flex HRM knowledge base, on two part-time absences at the same time: 20 % parental leave that goes on, and sickness for the
// remaining 80 %, or for 20 % beside it. Together they are at most the whole day: neither row contradicts the other.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { lint, payslips } = reported(import.meta.url);

const employment = 'employment.json';

describe('sickness beside parental leave on the same days', () => {
  // 30 000 × 12 / 2 080 = 173.08 an hour. The karensavdrag is 16 % of a week of 40 h, or of 32 h where that week holds.
  payslips([
    {
      name: '80 % of five days',
      given: { csv: 'absence-a.csv', employment },
      period: '2026-03',
      payslip: [
        { hours: 32, deduction: -5538.46, sickPay: 4430.77, karens: -1107.69 },
        { hours: 32, deduction: -5538.46, sickPay: 4430.77, karens: -886.15 },
      ],
    },
    {
      name: '20 % of five days: the karensavdrag takes all of it',
      given: { csv: 'absence-b.csv', employment },
      period: '2026-03',
      payslip: { hours: 8, deduction: -1384.62, sickPay: 1107.69, karens: -1107.69 },
    },
    {
      name: 'half of three days beside a quarter',
      given: {
        csv:
          'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Omfattning %\n' +
          '12;2026-04-01;2026-06-30;Föräldraledig;25\n12;2026-04-13;2026-04-15;Sjuk;50\n',
        employment: {
          ref: 'A-12',
          employment: { from: '2020-01-01', to: null, pay: { monthly: 28000, hoursPerWeek: 40 } },
        },
      },
      period: '2026-04',
      payslip: { hours: 12, deduction: -1938.46, sickPay: 1550.77, karens: -1033.85 },
    },
  ]);

  it.each(['absence-a.csv', 'absence-b.csv'])('is no contradiction: %s', async (file) => {
    const codes = (await lint('csv', { file })).map(({ code }) => code);
    expect(codes).not.toContain('parental-leave-on-sick-day');
  });

  it('is one where more than the day is registered', async () => {
    const file =
      'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Omfattning %\n' +
      '12;2026-04-01;2026-06-30;Föräldraledig;25\n12;2026-04-13;2026-04-15;Sjuk;80\n';
    const codes = (await lint('csv', { file })).map(({ code }) => code);
    expect(codes).toContain('parental-leave-on-sick-day');
  });
});
