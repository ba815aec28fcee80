/**
 * Pay of which a part is exchanged for pension: the deduction for absence and the sick pay are made on what is left.
 *
 * 30 000 kr less 4 000 kr is 26 000 kr, for 40 hours 150 kr an hour and 1 200 kr a day: sick pay 960 kr a day, a karensavdrag of
 * 960 kr. On 31 200 kr it is 180 kr an hour, 1 440 kr a day, 1 152 kr of sick pay.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payrollLines } from '../../src/formats.js';
import { assess, InvalidInput, type Case, type CasePay, type DatedPay } from '../../src/index.js';

const ONE_WEEK = { from: '2026-03-02', to: '2026-03-06', extent: 1 };
const TWENTY_DAYS = { from: '2026-03-02', to: '2026-03-21', extent: 1 };

function caseOf(pay: CasePay | readonly DatedPay[], spell = ONE_WEEK): Case {
  return { ref: 'A-1', employment: { from: '2020-01-01', to: null, pay }, spells: [spell] };
}

function assessed(pay: CasePay | readonly DatedPay[]) {
  return assess(caseOf(pay), { asOf: '2026-04-01' }).value;
}

function readingsOf(pay: CasePay | readonly DatedPay[]): (string | undefined)[] {
  return assessed(pay).open.map(({ interpretation }) => interpretation?.question);
}

const hoursPerWeek = 40;
const AFTER = { payLost: 6000, sickPayBefore: 4800, karensavdrag: 960, sickPay: 3840 };
const BEFORE = { payLost: 7200, sickPayBefore: 5760, karensavdrag: 1152, sickPay: 4608 };

describe('a salary exchange', () => {
  it.each([
    ['no reading named', { monthly: 30000, salaryExchange: 4000 }, AFTER],
    ['the pay after it', { monthly: 30000, salaryExchange: 4000, base: 'after' }, AFTER],
    ['the pay before it', { monthly: 31200, salaryExchange: 5200, base: 'before' }, BEFORE],
    ['nothing exchanged', { monthly: 26000, salaryExchange: 0 }, AFTER],
    ['öre that have no exact binary number', { monthly: 26000.3, salaryExchange: 0.3 }, AFTER],
  ] as const)('has with %s', (_, pay, expected) => {
    expect(assessed({ ...pay, hoursPerWeek }).money.sickPay[0]).toMatchObject(expected);
  });

  it.each([
    ['the day before the sickness', '2026-03-01', AFTER],
    ['its first day', '2026-03-02', AFTER],
    // The karensavdrag is that of the first day; four days are lost at 150 kr an hour, one at 180.
    [
      'its second day',
      '2026-03-03',
      { payLost: 6240, sickPayBefore: 4992, karensavdrag: 1152, sickPay: 3840 },
    ],
    ['the day after it', '2026-03-07', BEFORE],
  ])('from %s', (_, from, expected) => {
    const pay = [
      { from: '2020-01-01', monthly: 31200, hoursPerWeek },
      { from, monthly: 31200, salaryExchange: 5200, hoursPerWeek },
    ];
    expect(assessed(pay).money.sickPay[0]).toMatchObject(expected);
  });

  it('lowers the deduction after the sick-pay period too, and is itself paid in full', () => {
    const { value } = payrollLines(
      caseOf({ monthly: 52000, salaryExchange: 4000, hoursPerWeek }, TWENTY_DAYS),
      { asOf: '2026-04-01', from: '2026-03-01', to: '2026-03-31' },
    );
    // Days 15 to 20: six days of 48 000 × 12 / 365.
    const after = value.lines.find(({ kind }) => kind === 'absence-after-sick-pay');
    expect(after?.amount).toBe(-9468.49);
  });

  it('tells the reading only where the contract is not told and something depends on it', () => {
    expect(readingsOf({ monthly: 30000, salaryExchange: 4000, hoursPerWeek })).toContain('salary-exchange');
    for (const pay of [
      { monthly: 30000, salaryExchange: 4000, base: 'after', hoursPerWeek },
      { monthly: 30000, salaryExchange: 4000, base: 'before', hoursPerWeek },
      { monthly: 30000, salaryExchange: 0, hoursPerWeek },
      [
        { from: '2020-01-01', monthly: 30000, hoursPerWeek },
        { from: '2026-03-07', monthly: 30000, salaryExchange: 4000, hoursPerWeek },
      ],
      [
        { from: '2020-01-01', monthly: 30000, salaryExchange: 4000, hoursPerWeek },
        { from: '2026-03-02', monthly: 30000, hoursPerWeek },
      ],
    ] as const) {
      expect(readingsOf(pay)).not.toContain('salary-exchange');
    }
  });

  it('gives what the pay after it gives, and before it what the whole pay gives', () => {
    const kronor = fc.integer({ min: 1, max: 10_000_000 }).map((ore) => ore / 100);
    fc.assert(
      fc.property(kronor, kronor, (left, exchanged) => {
        const monthly = Math.round((left + exchanged) * 100) / 100;
        const given = { monthly, salaryExchange: exchanged, hoursPerWeek };
        expect(assessed(given).money).toEqual(assessed({ monthly: left, hoursPerWeek }).money);
        expect(assessed({ ...given, base: 'before' }).money).toEqual(
          assessed({ monthly, hoursPerWeek }).money,
        );
      }),
      { numRuns: 30 },
    );
  });
});

function issuesOf(pay: object) {
  try {
    assess(caseOf(pay as CasePay), { asOf: '2026-04-01' });
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
    throw error;
  }
  return [];
}

it.each([
  ['more than the pay', { monthly: 4000, salaryExchange: 4000.01 }, 'salaryExchange', 'too-large'],
  ['the whole pay', { monthly: 4000, salaryExchange: 4000 }, 'salaryExchange', 'too-large'],
  ['less than nothing', { monthly: 4000, salaryExchange: -1 }, 'salaryExchange', 'negative'],
  ['hourly pay', { hourly: 200, salaryExchange: 1 }, 'salaryExchange', 'not-applicable'],
  ['a base without an exchange', { monthly: 4000, base: 'before' }, 'base', 'not-applicable'],
  ['another base', { monthly: 4000, salaryExchange: 1, base: 'half' }, 'base', 'not-an-option'],
])('refuses an exchange of %s', (_, pay, field, code) => {
  const given = { ...pay, hoursPerWeek };
  expect(issuesOf(given)).toEqual([[`employment.pay.${field}`, code]]);
  expect(issuesOf([{ from: '2020-01-01', ...given }])).toEqual([[`employment.pay.0.${field}`, code]]);
});
