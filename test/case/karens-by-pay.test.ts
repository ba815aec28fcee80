/** A karens in hours where another pay begins within the period: each hour that it takes has the pay of its day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payrollLines } from '../../src/formats.js';
import { assess, type Case, type CaseEmployment, type CaseSpell } from '../../src/index.js';
import { caseReport, reportText } from '../../src/report.js';
import { holdsForAll } from '../support/properties.js';

// 30 000 and 31 200 kr a month of 40 hours: 138.4615 and 144 kr of sick pay an hour. The karens takes 8 hours.
const OLD = { from: '2020-01-01', monthly: 30000, hoursPerWeek: 40 };
const raisedOn = (from: string) => [OLD, { from, monthly: 31200, hoursPerWeek: 40 }];
const spell = (from: string, to: string, more: Partial<CaseSpell> = {}): CaseSpell => ({
  from,
  to,
  extent: 1,
  ...more,
});
const PART = spell('2026-03-31', '2026-04-02', { hoursFirstDay: 4 });

const caseOf = (
  pay: CaseEmployment['pay'],
  spells: readonly CaseSpell[],
  more: Partial<CaseEmployment> = {},
  facts: Partial<Case> = {},
): Case => ({
  ref: 'A-1',
  employment: { from: '2020-01-01', to: null, ...(pay && { pay }), convention: 'karensperiod', ...more },
  spells,
  ...facts,
});
const assessed = (given: Case) => assess(given, { asOf: '2026-05-01' }).value;
const moneyOf = (given: Case) => assessed(given).money.sickPay[0];
const linesOf = (given: Case, from: string, to: string) =>
  payrollLines(given, { from, to, asOf: '2026-05-01' }).value.lines;

describe('the hours of the karens', () => {
  it.each([
    // 4 h × 138.4615 + 4 h × 144; the pay lost is 4 h × 173.0769 + 16 h × 180.
    ['a raise between its first and second day', '2026-04-01', [PART], 1129.85, 1728, 0],
    ['a raise after it is used up', '2026-04-01', [spell('2026-03-30', '2026-04-01')], 1107.69, 2259.69, 0],
    ['a raise on its first day', '2026-03-30', [spell('2026-03-30', '2026-04-01')], 1152, 2304, 0],
    ['a raise after the sickness', '2026-04-03', [PART], 1107.69, 1661.54, 0],
    [
      'a raise before days that are paid late',
      '2026-04-01',
      [{ ...PART, notifiedOn: '2026-04-01' }],
      1152,
      1152,
      0,
    ],
    [
      'what is left, at the last pay',
      '2026-04-01',
      // Two hours of each: 276.92 + 288, and four hours at 144.
      [
        spell('2026-03-31', '2026-03-31', { hoursFirstDay: 2 }),
        spell('2026-04-02', '2026-04-02', { hoursFirstDay: 2 }),
      ],
      564.92,
      0,
      576,
    ],
  ] as const)('%s', (_, on, spells, karensavdrag, sickPay, remaining) => {
    expect(moneyOf(caseOf(raisedOn(on), spells))).toMatchObject({ karensavdrag, sickPay, remaining });
  });

  it('are what was not deducted before, at the pay of the period’s first day', () => {
    // 553.85 kr were four hours at 138.4615; the four left lie on a day at 144.
    const opening = { periodFrom: '2026-03-31', sickTo: '2026-03-31', sickPayDays: 1, deducted: 553.85 };
    const given = caseOf(raisedOn('2026-04-01'), [spell('2026-04-01', '2026-04-02')], {}, { opening });
    expect(moneyOf(given)).toMatchObject({ karensavdrag: 576, karensHours: 4, sickPay: 1728 });
  });

  it('take what else is said to be lost in them', () => {
    const lost = [{ date: '2026-03-31', kind: 'unsocial-hours', amount: 100, inKarens: true } as const];
    const given = caseOf(raisedOn('2026-04-01'), [PART], {}, { lost });
    expect(moneyOf(given)).toMatchObject({ karensavdrag: 1209.85, sickPay: 1728 });
  });

  it('are a share of the average week of the first day, told with the other reading', () => {
    // 40 h a week make 8 hours, 20 h make 4: with the day of 4 hours they are used up or not.
    const half = { from: '2026-04-01', monthly: 15600, hoursPerWeek: 20 };
    const given = caseOf([OLD, half], [PART]);
    expect(moneyOf(given)).toMatchObject({ karensavdrag: 1129.85, karensHours: 8 });
    const question = assessed(given).open.find(
      ({ interpretation }) => interpretation?.question === 'average-week-of-period',
    );
    expect(question?.sickPayOutcomes?.map(({ karensavdrag }) => karensavdrag)).toEqual([1129.85, 553.85]);
    const raised = assessed(caseOf(raisedOn('2026-04-01'), [PART]));
    expect(raised.open.map(({ interpretation }) => interpretation?.question)).not.toContain(
      'average-week-of-period',
    );
  });

  it('have the rate of their day on the lines', () => {
    const lines = linesOf(caseOf(raisedOn('2026-04-01'), [PART]), '2026-03-01', '2026-04-30');
    const karensavdrag = lines.filter(({ kind }) => kind === 'karensavdrag');
    expect(karensavdrag.map(({ from, quantity, rate, amount }) => [from, quantity, rate, amount])).toEqual([
      ['2026-03-31', 4, 138.46, -553.85],
      ['2026-04-01', 4, 144, -576],
    ]);
  });

  it('are told pay by pay', () => {
    const given = caseOf(raisedOn('2026-04-01'), [PART]);
    const told = caseReport(assess(given, { asOf: '2026-05-01' }), { given });
    const text = reportText(told, { colour: false }).replaceAll('\u00a0', ' ').replaceAll(/\s+/gu, ' ');
    expect(text).toContain('6,923.08 / 40 × 4 × 80% + 31,200 × 12 / 52 / 40 × 4 × 80% = 1,129.85 kr');
  });
});

describe('laws', () => {
  const pay = fc.integer({ min: 20_000, max: 60_000 });
  const day = fc.integer({ min: 1, max: 20 });
  const hours = fc.integer({ min: 1, max: 8 });
  const april = (n: number) => `2026-04-${String(n).padStart(2, '0')}`;
  const withRaise = (monthly: number, more: number, on: number, hoursFirstDay: number): Case =>
    caseOf(
      [
        { from: '2020-01-01', monthly, hoursPerWeek: 40 },
        { from: april(on), monthly: monthly + more, hoursPerWeek: 40 },
      ],
      [spell('2026-04-07', '2026-04-16', { hoursFirstDay })],
    );
  const all = fc.tuple(pay, fc.nat(9000), day, hours);

  it('lines add up to the sick pay over any cut', () => {
    holdsForAll(fc.tuple(all, day), ([given, cut]) => {
      const of = withRaise(...given);
      const lines = [...linesOf(of, april(1), april(cut)), ...linesOf(of, april(cut + 1), april(30))];
      const paid = lines.filter(({ kind }) => kind === 'sick-pay' || kind === 'karensavdrag');
      const sum = paid.reduce((total, { amount }) => total + amount, 0);
      expect(sum).toBeCloseTo(moneyOf(of)?.sickPay ?? 0, 6);
    });
  });

  it('a raise changes no line before its day, and gives no less', () => {
    holdsForAll(all, ([monthly, more, on, first]) => {
      const [was, is] = [withRaise(monthly, 0, on, first), withRaise(monthly, more, on, first)];
      if (on > 1) expect(linesOf(is, april(1), april(on - 1))).toEqual(linesOf(was, april(1), april(on - 1)));
      expect(moneyOf(is)?.sickPay).toBeGreaterThanOrEqual(moneyOf(was)?.sickPay ?? 0);
      expect(moneyOf(is)?.karensHours).toBe(moneyOf(was)?.karensHours);
    });
  });
});
