// Flex HRM knowledge base, on part-time absence: sick for 20 % of a month. A share that is no level of sickness benefit, and
// pay after day 14 that follows the absence, not the level. Sickness benefit below a quarter is none (SFB 27:45).
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { assess, lint, payslips } = reported(import.meta.url);

const employment = 'employment.json';
const HEADER = 'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Omfattning %';

const tiny = { csv: `${HEADER}\n13;2026-03-02;2026-03-22;Sjuk;12,5\n`, employment };

describe('sick for less than a quarter', () => {
  payslips([
    {
      // Nine working days of 1.6 h through 15 June, the National Day off; then 15 calendar days × 20 % × 986.30.
      name: '20 % of June 2025',
      given: { csv: 'absence.csv', employment },
      period: '2025-06',
      payslip: {
        hours: 14.4,
        deduction: -2492.31,
        sickPay: 1993.85,
        karens: -1107.69,
        daysAfter: 15,
        deductionAfter: -2958.9,
      },
    },
    {
      // One hour of eight on ten days; then seven calendar days × 12.5 % × 986.30.
      name: 'an eighth of three weeks',
      given: tiny,
      period: '2026-03',
      payslip: {
        hours: 10,
        deduction: -1730.77,
        sickPay: 1384.62,
        karens: -1107.69,
        daysAfter: 7,
        deductionAfter: -863.01,
      },
    },
  ]);

  it('gives no sickness benefit, and says so', async () => {
    const found = await assess(
      { csv: 'absence.csv', employment: { ref: 'K-10', ...WITH_SGI } },
      '2025-07-31',
    );
    expect(found.value.money.benefit.filter(({ total }) => total !== 0)).toEqual([]);
    expect((await lint('csv', { file: 'absence.csv' })).map(({ code }) => code)).toContain('below-quarter');
  });
});

const WITH_SGI = {
  employment: { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } },
  benefit: { sgi: 360000 },
};

describe('sick for 40 %, between two levels', () => {
  // Ten days of 3.2 h through 25 January; then 40 % of 1 052.05 a calendar day: six in January, eight in February.
  const given = {
    csv: `${HEADER}\n14;2026-01-12;2026-02-08;Sjuk;40\n`,
    employment: {
      ref: 'A-14',
      employment: { from: '2020-01-01', to: null, pay: { monthly: 32000, hoursPerWeek: 40 } },
    },
  };
  payslips([
    {
      name: 'January',
      given,
      period: '2026-01',
      payslip: {
        hours: 32,
        deduction: -5907.69,
        sickPay: 4726.15,
        karens: -1181.54,
        daysAfter: 6,
        deductionAfter: -2524.93,
      },
    },
    { name: 'February', given, period: '2026-02', payslip: { daysAfter: 8, deductionAfter: -3366.58 } },
  ]);
});
