// urlaubsverwaltung, issue 2837 (2022-04-14): no continued pay in the first weeks of an employment. In Sweden, SjLL 3 §: an
// employment agreed for less than a month gives sick pay from its day 15; earlier ones with at most 14 days between count.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { assess, payslips } = reported(import.meta.url);

const AUGUST = {
  ref: 'A-26',
  employment: { from: '2026-08-03', to: '2026-08-28', pay: { hourly: 140, hoursPerWeek: 40 } },
  spells: [{ from: '2026-08-10', to: '2026-08-21', extent: 1 }],
};

describe('ill before day 15 of a short employment', () => {
  payslips([
    {
      // Monday 29 June is day 15: 5 × 8 h × 120 kr, and 20 % of it.
      name: 'five days are left of the sickness',
      given: { case: 'case-a.json' },
      period: { from: '2026-06-15', to: '2026-07-12' },
      payslip: { hours: 40, sickPay: 4800, karens: -960 },
    },
    {
      // Monday 17 August is day 15: 5 × 8 h × 112 kr.
      name: 'in August',
      given: { case: AUGUST },
      period: '2026-08',
      payslip: { hours: 40, sickPay: 4480, karens: -896 },
    },
  ]);

  it.each([
    ['case-a.json', '2026-06-22', '2026-06-28', '2026-06-29'],
    ['case-b.json', '2026-06-16', '2026-06-16', '2026-06-17'],
    [AUGUST, '2026-08-10', '2026-08-16', '2026-08-17'],
  ])('has an employer who pays from the day of the right on', async (file, from, to, next) => {
    const { value } = await assess({ case: file }, '2026-12-01');
    expect(value.days[0]).toMatchObject({ from, to, reason: 'qualifying-time' });
    expect(value.days[0]?.payer).not.toBe('employer');
    expect(value.days[1]).toMatchObject({ from: next, payer: 'employer' });
  });
});
