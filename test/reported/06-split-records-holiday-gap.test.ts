// Flex HRM knowledge base, on reminders of unbroken sickness, example 3 (2026-05-20). Two employees, sick on all their
// working days from 5 to 20 May 2026, one in one row, the other in four; the vendor says that its product counts twelve days
// for the second. SjLL 7 §: calendar days of unbroken sickness, sixteen for both.
import { describe, expect, it } from 'vitest';
import { reported, type Given } from '../support/reported.js';

const { assess, payslips } = reported(import.meta.url);

const FILE: Given = { csv: 'absence.csv', employment: 'employment.json' };
const ONE_ROW: Given = { ...FILE, options: ['--employee', '5'] };
const FOUR_ROWS: Given = { ...FILE, options: ['--employee', '9'] };

describe('the same sickness in one row and in four, over a weekend and Ascension Day', () => {
  // Nine days of 8 h through day 14, Monday 18 May; two calendar days after it.
  const payslip = {
    hours: 72,
    deduction: -12461.54,
    sickPay: 9969.23,
    karens: -1107.69,
    daysAfter: 2,
    deductionAfter: -1972.6,
  };
  payslips([
    { name: 'one row', given: ONE_ROW, period: '2026-05', payslip },
    { name: 'four rows', given: FOUR_ROWS, period: '2026-05', payslip },
  ]);

  it.each([
    ['one row', ONE_ROW],
    ['four rows', FOUR_ROWS],
  ])('has one period of sixteen days, %s', async (_, given) => {
    const { value } = await assess(given, '2026-06-01');
    expect(value.periods).toMatchObject([
      {
        from: '2026-05-05',
        to: '2026-05-20',
        sickDays: 16,
        employerDays: [{ from: '2026-05-05', to: '2026-05-18' }],
        day15: '2026-05-19',
      },
    ]);
    expect(value.ledger.find(({ id }) => id === 'certificate')?.dueOn).toBe('2026-05-12');
  });

  it('names the days that no row has, with the reason', async () => {
    const { bridged } = await assess(FOUR_ROWS, '2026-06-01');
    expect(bridged).toEqual([
      { from: '2026-05-09', to: '2026-05-10', reason: 'no-scheduled-work' },
      { from: '2026-05-14', to: '2026-05-14', reason: 'public-holiday' },
    ]);
  });
});

describe('rows around the National Day, which is a Friday', () => {
  payslips([
    {
      name: 'nine working days, one karensavdrag',
      given: {
        csv: 'Anst.nr;Fr.o.m.;T.o.m.;Orsak\n3;2025-06-02;2025-06-05;Sjuk\n3;2025-06-09;2025-06-13;Sjuk\n',
        employment: 'employment.json',
      },
      period: '2025-06',
      payslip: { hours: 72, deduction: -12461.54, sickPay: 9969.23, karens: -1107.69 },
    },
  ]);
});
