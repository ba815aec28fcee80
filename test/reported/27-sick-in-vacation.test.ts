// phash/praxiszeit, issue 16 (2026-02-17), and urlaubsverwaltung, issues 783 and 70: ill during a booked vacation, and the row
// of vacation still stands. Two whole absences on the same days: both lines are named. Where the sickness is taken, its
// working days are days to give back (SemL 15 §), which the employee must ask for.
import { describe, expect, it } from 'vitest';
import { reported, type Given } from '../support/reported.js';

const { lint, payslips, run } = reported(import.meta.url);

const FILE: Given = { csv: 'absence.csv', employment: 'employment.json' };
const ACCEPTED = ['--accept', 'vacation-on-sick-day'];

describe('ill during a booked vacation', () => {
  payslips([
    {
      // Wednesday, Friday and Monday; 18 000 × 12 / (52 × 24) = 173.08 an hour.
      name: 'three working days of a part-timer',
      given: { ...FILE, options: ACCEPTED },
      period: '2026-07',
      payslip: { hours: 24, deduction: -4153.85, sickPay: 3323.08, karens: -664.62 },
    },
    {
      name: 'three days in August',
      given: {
        csv: 'Anst.nr;Fr.o.m.;T.o.m.;Orsak\n5;2026-08-03;2026-08-14;Semester\n5;2026-08-05;2026-08-07;Sjuk\n',
        employment: {
          ref: 'A-5',
          employment: { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } },
        },
        options: ACCEPTED,
      },
      period: '2026-08',
      payslip: { hours: 24, deduction: -4153.85, sickPay: 3323.08, karens: -1107.69 },
    },
  ]);

  it('is told with both lines', async () => {
    const found = await lint('csv', { file: 'absence.csv', employment: 'employment.json' });
    expect(found.map(({ code }) => code)).toEqual(['vacation-on-sick-day']);
    expect([...(found[0]?.lines ?? [])].sort()).toEqual([2, 3]);
  });

  it('gives no amount in silence', async () => {
    const period = [
      '--from',
      '2026-07-01',
      '--to',
      '2026-07-31',
      '--as-of',
      '2026-08-01',
      '--format',
      'json',
    ];
    const { out } = await run('payroll-lines', FILE, ...period);
    expect(out).toContain('"vacation-on-sick-day"');
  });
});
