import { describe, expect, it } from 'vitest';
import { node } from '../support/cli.js';

describe('the example programs', () => {
  it('payroll', () => {
    const { exit, out, err } = node(['examples/payroll.mjs']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/Karensavdrag +-960\.00 kr/);
    expect(out).toMatch(/Sick pay +960\.00 kr/);
    expect(out).toContain('SFS 1991:1047, 6 §');
  });

  it('hr', () => {
    const { exit, out, err } = node(['examples/hr.mjs']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('Overdue:\n  2026-03-04  employer: return-to-work-plan\n');
  });

  it('hr on a day that does not exist', () => {
    const { exit, out, err } = node(['examples/hr.mjs', 'examples/cold.case.json', '2026-02-30']);
    expect([exit, out, err]).toEqual([3, '', 'asOf: no-such-date\n']);
  });

  it('analyst', () => {
    const { exit, out, err } = node(['examples/analyst.mjs']);
    expect([exit, err]).toEqual([0, '']);
    // Periods: one, one of three spells, one long, none, two (six days between). Days: 3, 14, 14, and 4 + 2.
    expect(JSON.parse(out)).toEqual({
      persons: 5,
      badLines: 1,
      periods: 5,
      withRelapse: 1,
      beyondDay14: 2,
      employerDays: 37,
    });
  });
});

describe('the demo', () => {
  it('says what it is, what to try next, and assesses the case', () => {
    const { exit, out, err } = node(['--import', 'tsx', 'scripts/demo.ts']);
    const [what, next, empty, title] = out.split('\n');
    expect([exit, err, empty]).toEqual([0, '', '']);
    expect(what).toContain('relapse');
    expect(next).toMatch(/^Try next: node dist\/cli\.js assess /);
    expect(title).toBe('Case A-17');
    expect(out).toMatch(/Overdue +2026-03-04 +Draw up a plan for return to work/);
  });
});
