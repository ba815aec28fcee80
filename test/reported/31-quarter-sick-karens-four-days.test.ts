// hrservicecenter.se, guide to the karensavdrag of a shared municipal HR service: ill to 25 % the karensavdrag eats the first
// four days, ill to 50 % the first two. Its own formula by calendar days is another convention, and is not tried here.
import { describe, expect, it } from 'vitest';
import { reported, type Given } from '../support/reported.js';

const { lines, payslips } = reported(import.meta.url);

const employment = 'employment.json';
const ofEmployee = (number: string): Given => ({
  csv: 'absence.csv',
  employment,
  options: ['--employee', number],
});
const THREE_QUARTERS: Given = {
  csv: 'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Omfattning %\n3;2026-03-16;2026-03-20;Sjuk;75\n',
  employment,
};

describe('how long the karensavdrag of 1 144.62 kr lasts', () => {
  // 31 000 × 12 / 2 080 = 178.85 an hour; 16 % of a week is the sick pay of 8 hours.
  payslips([
    {
      name: 'ill to 25 %',
      given: ofEmployee('1'),
      period: '2026-03',
      payslip: { hours: 10, deduction: -1788.46, sickPay: 1430.77, karens: -1144.62 },
    },
    {
      name: 'ill to 50 %',
      given: ofEmployee('2'),
      period: '2026-03',
      payslip: { hours: 20, deduction: -3576.92, sickPay: 2861.54, karens: -1144.62 },
    },
    {
      name: 'ill to 75 %',
      given: THREE_QUARTERS,
      period: '2026-03',
      payslip: { hours: 30, deduction: -5365.38, sickPay: 4292.31, karens: -1144.62 },
    },
  ]);

  it.each([
    ['four days of 2 h', ofEmployee('1'), '2026-03-19'],
    ['two days of 4 h', ofEmployee('2'), '2026-03-17'],
    ['a day of 6 h and 2 h of the next', THREE_QUARTERS, '2026-03-17'],
  ])('takes %s', async (_, given, to) => {
    const { value } = await lines(given, '2026-03');
    expect(value.lines.find(({ kind }) => kind === 'karensavdrag')).toMatchObject({
      from: '2026-03-16',
      to,
      quantity: 8,
    });
  });
});
