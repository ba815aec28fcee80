/** Errors that users of other payroll products have reported in public, told as stories of two pay periods. */
import { describe, expect, it } from 'vitest';
import { payrollLines } from '../../src/formats.js';
import { compare, type Case } from '../../src/index.js';

const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const APRIL = { from: '2026-04-01', to: '2026-04-30' };
const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };

const totals = (given: Case, period: typeof MARCH, asOf: string) => {
  const { lines, total } = payrollLines(given, { ...period, asOf }).value;
  const of = (kind: string) =>
    lines.filter((line) => line.kind === kind).reduce((sum, { amount }) => sum + amount, 0);
  return { karensavdrag: of('karensavdrag'), sickPay: of('sick-pay'), total };
};

describe('who goes home two hours early on the last day of the month, and is sick the day after', () => {
  // The product deducted what the two hours gave, closed the month, and forgot the rest: 720 kr too much were paid.
  const given: Case = {
    ref: 'A-1',
    employment: EMPLOYMENT,
    spells: [{ from: '2026-03-31', to: '2026-04-01', extent: 1, hoursFirstDay: 2 }],
  };

  it('has a fourth of the karensavdrag in March, and the rest in April', () => {
    expect(totals(given, MARCH, '2026-04-30')).toEqual({ karensavdrag: -240, sickPay: 240, total: -300 });
    expect(totals(given, APRIL, '2026-04-30')).toEqual({ karensavdrag: -720, sickPay: 960, total: -960 });
  });

  it('has the same in March when April is not known yet', () => {
    const [spell] = given.spells;
    const inMarch: Case = { ...given, spells: [{ ...spell, to: '2026-03-31' } as Case['spells'][number]] };
    expect(totals(inMarch, MARCH, '2026-03-31')).toEqual(totals(given, MARCH, '2026-04-30'));
  });
});

describe('who reports in April that the sickness began on the last day of March', () => {
  // The product made the whole correction in April's lines and made a second karensavdrag for "the new period".
  const before: Case = {
    ref: 'A-1',
    employment: EMPLOYMENT,
    spells: [{ from: '2026-04-01', to: '2026-04-08', extent: 1 }],
  };
  const after: Case = { ...before, spells: [{ from: '2026-03-31', to: '2026-04-08', extent: 1 }] };
  const { corrections } = compare(before, after, { asOf: '2026-04-20' }).value;

  it('has the karensavdrag moved to March, and given back in April', () => {
    const karensavdrag = corrections.map(({ from, amounts }) => [
      from,
      amounts.find(({ kind }) => kind === 'karensavdrag')?.toCorrect,
    ]);
    expect(karensavdrag).toEqual([
      ['2026-03-01', -960],
      ['2026-04-01', 960],
    ]);
  });

  it('has one karensavdrag in all, and the lines of each month differ by what the comparison says', () => {
    for (const { from, to, payroll } of corrections) {
      const period = { from, to };
      const [was, is] = [totals(before, period, '2026-04-20'), totals(after, period, '2026-04-20')];
      expect([was.total, is.total]).toEqual([payroll.was, payroll.is]);
    }
    const both = [MARCH, APRIL].map((period) => totals(after, period, '2026-04-20').karensavdrag);
    expect(both).toEqual([-960, 0]);
  });
});
