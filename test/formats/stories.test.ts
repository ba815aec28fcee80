/** Errors that users of other payroll products have reported in public, told as stories: rows in, the right case out. */
import { describe, expect, it } from 'vitest';
import { spellsFromRows, type AbsenceRow, type RowsInput } from '../../src/formats.js';
import { assess, type CasePay } from '../../src/index.js';

/** The case of an employee who has nothing but these rows. */
function caseOf(input: RowsInput, pay: CasePay, asOf: string) {
  const { schedule } = input;
  const found = spellsFromRows({ ...input, hoursPerWeek: pay.hoursPerWeek });
  const employment = { from: '2020-01-01', to: null, pay, ...(schedule && { schedule }) };
  return { ...found, value: assess({ ref: 'A-1', employment, spells: found.spells }, { asOf }).value };
}

function sickOn(dates: readonly string[], hours: number): AbsenceRow[] {
  return dates.map((date, i) => ({ date, code: 'sick', hours, line: i + 2 }));
}

const OFFICE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };

describe('who works one day a week and is sick for a month', () => {
  // The product read the days between as healthy: every Wednesday began a new period with a new karensavdrag, and
  // Försäkringskassan was never told.
  const { value, bridged, issues } = caseOf(
    {
      rows: sickOn(['2026-09-02', '2026-09-09', '2026-09-16', '2026-09-23', '2026-09-30'], 8),
      schedule: { wed: 8 },
    },
    { monthly: 6000, hoursPerWeek: 8 },
    '2026-10-01',
  );

  it('has one period, whose days 1 and 8 are the Wednesdays that the employer pays', () => {
    expect(value.periods).toHaveLength(1);
    expect(value.periods[0]).toMatchObject({
      from: '2026-09-02',
      employerDays: [{ from: '2026-09-02', to: '2026-09-15', firstDay: 1, lastDay: 14 }],
    });
    expect(value.money.sickPay).toMatchObject([{ hours: 16 }]);
    expect(issues).toEqual([]);
  });

  it('reaches day 15 on the third Wednesday', () => {
    expect(value.periods[0]?.day15).toBe('2026-09-16');
    expect(value.ledger.find(({ id }) => id === 'report-to-fk')?.status).not.toBe('not-required');
  });

  it('has one karensavdrag', () => {
    // 6 000 × 12 / 52 × 80 % × 20 %, of a week.
    expect(value.money.sickPay.map(({ karensavdrag }) => karensavdrag)).toEqual([221.54]);
    expect(value.counters.karensavdragInTwelveMonths).toBe(1);
  });

  it('has every day between as a day of sickness, with the reason', () => {
    expect(bridged).toHaveLength(4);
    expect(new Set(bridged.map(({ reason }) => reason))).toEqual(new Set(['no-scheduled-work']));
  });
});

describe('who works ten per cent and is sick for a day', () => {
  // The product took the karensavdrag from the pay of a full-time post: 738.46 kr from a sick pay of 553.85.
  const { value } = caseOf(
    { rows: sickOn(['2026-03-04'], 4), schedule: { wed: 4 } },
    { monthly: 3000, hoursPerWeek: 4 },
    '2026-03-31',
  );

  it('has a karensavdrag of a fifth of the sick pay of the own average week', () => {
    // 3 000 × 12 / 52 = 692.31 a week; 80 % of it 553.85; a fifth of that 110.77.
    expect(value.money.sickPay).toMatchObject([
      { hours: 4, payLost: 692.31, sickPayBefore: 553.85, karensavdrag: 110.77, sickPay: 443.08 },
    ]);
  });
});

describe('who goes home sick for the last four hours of one day', () => {
  // The product deducted a whole karensavdrag of 923.08 kr and took the rest from the wage of the month.
  const { value, spells } = caseOf(
    { rows: sickOn(['2026-03-04'], 4), schedule: OFFICE },
    { monthly: 25_000, hoursPerWeek: 40 },
    '2026-03-31',
  );

  it('loses no more than the sick pay of those hours, and the rest stays open for a relapse', () => {
    expect(spells).toEqual([{ from: '2026-03-04', to: '2026-03-04', extent: 0.5 }]);
    expect(value.money.sickPay).toMatchObject([
      { hours: 4, sickPayBefore: 461.54, karensavdrag: 461.54, sickPay: 0, remaining: 461.54 },
    ]);
  });
});

describe('who falls ill again after two days at work', () => {
  // The product counted the two days at work among the fourteen and stopped paying on 15 March.
  const { value } = caseOf(
    {
      rows: [
        ...sickOn(['2026-03-02', '2026-03-03'], 8),
        { from: '2026-03-06', to: '2026-03-31', code: 'sick' },
      ],
      schedule: OFFICE,
    },
    { monthly: 26_000, hoursPerWeek: 40 },
    '2026-03-31',
  );

  it('is paid for fourteen days of sickness, the days between not counted', () => {
    expect(value.periods).toHaveLength(1);
    expect(value.periods[0]).toMatchObject({
      employerDays: [
        { from: '2026-03-02', to: '2026-03-03', firstDay: 1, lastDay: 2 },
        { from: '2026-03-06', to: '2026-03-17', firstDay: 3, lastDay: 14 },
      ],
      day15: '2026-03-18',
    });
  });

  it('has one karensavdrag for both', () => {
    expect(value.money.sickPay.map(({ karensavdrag }) => karensavdrag)).toEqual([960]);
  });
});

describe('whose rows are exported twice', () => {
  // The product read the second export as new sickness and made the karensavdrag again.
  const rows = sickOn(['2026-03-04', '2026-03-05', '2026-03-06'], 8);
  const again = rows.map((row) => ({ ...row, line: (row.line ?? 0) + 40 }));
  const pay = { monthly: 26_000, hoursPerWeek: 40 };
  const once = caseOf({ rows, schedule: OFFICE }, pay, '2026-03-31');
  const twice = caseOf({ rows: [...again, ...rows], schedule: OFFICE }, pay, '2026-03-31');

  it('has the same sick pay and one karensavdrag', () => {
    expect(twice.value).toEqual(once.value);
    expect(twice.issues).toEqual([]);
    expect(twice.value.money.sickPay).toMatchObject([{ hours: 24, karensavdrag: 960, sickPay: 1920 }]);
  });
});

describe('who is sick over a weekend off', () => {
  // The product took the weekend for recovery and left it out of the fourteen days.
  const { value } = caseOf(
    {
      rows: sickOn(
        [
          '2026-03-05',
          '2026-03-06',
          '2026-03-09',
          '2026-03-10',
          '2026-03-11',
          '2026-03-12',
          '2026-03-13',
        ].concat(['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20']),
        8,
      ),
      schedule: OFFICE,
    },
    { monthly: 26_000, hoursPerWeek: 40 },
    '2026-03-31',
  );

  it('reaches day 15 two weeks after the first day', () => {
    expect(value.periods.map(({ from, day15 }) => [from, day15])).toEqual([['2026-03-05', '2026-03-19']]);
  });
});
