import { describe, expect, it } from 'vitest';
import { insuranceNotification, scbMonth, type ScbMonthInput } from '../../src/formats.js';
import { assess, type Case } from '../../src/index.js';
import { expectRefused } from '../support/bad-input.js';
import { valueOf } from '../support/properties.js';
import { refusalOf } from '../support/refusal.js';

const OFFICE = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };

const rowsOf = (input: ScbMonthInput): unknown => valueOf(scbMonth(input)).rows;

describe('scbMonth', () => {
  const over = [{ from: '2026-03-26', to: '2026-04-03', extent: 1 }];

  it('cuts a sickness where the month ends, with the days of each month', () => {
    expect(rowsOf({ month: '2026-03', spells: over, schedule: OFFICE })).toEqual([
      { from: '2026-03-26', to: '2026-03-31', paidDays: 4, wholeDays: 4, partDays: 0 },
    ]);
    expect(rowsOf({ month: '2026-04', spells: over, schedule: OFFICE })).toEqual([
      { from: '2026-04-01', to: '2026-04-03', paidDays: 3, wholeDays: 3, partDays: 0 },
    ]);
    expect(rowsOf({ month: '2026-05', spells: over, schedule: OFFICE })).toEqual([]);
  });

  it('has no days after the fourteenth, and counts a relapse on', () => {
    const spells = [
      { from: '2026-06-01', to: '2026-06-10', extent: 1 },
      { from: '2026-06-15', to: null, extent: 0.5 },
    ];
    expect(rowsOf({ month: '2026-06', spells, schedule: OFFICE })).toEqual([
      { from: '2026-06-01', to: '2026-06-10', paidDays: 8, wholeDays: 8, partDays: 0 },
      { from: '2026-06-15', to: '2026-06-18', paidDays: 4, wholeDays: 0, partDays: 4 },
    ]);
  });

  it('holds on to the day before one is fit again', () => {
    const spells = [{ from: '2026-06-01', to: '2026-06-02', fitFrom: '2026-06-04', extent: 1 }];
    expect(rowsOf({ month: '2026-06', spells, schedule: OFFICE })).toEqual([
      { from: '2026-06-01', to: '2026-06-03', paidDays: 3, wholeDays: 3, partDays: 0 },
    ]);
  });

  it('counts no days without a schedule, nor where it does not say', () => {
    const nothing = { paidDays: null, wholeDays: null, partDays: null };
    const row = { from: '2026-03-26', to: '2026-03-31', ...nothing };
    expect(rowsOf({ month: '2026-03', spells: over })).toEqual([row]);
    const later = [{ from: '2026-04-01', schedule: OFFICE }];
    expect(rowsOf({ month: '2026-03', spells: over, schedule: later })).toEqual([row]);
  });

  it('leaves out an ongoing spell that begins after the month, and law before 2019', () => {
    const ongoing = { from: '2026-07-01', to: null, extent: 1 };
    expect(rowsOf({ month: '2026-06', spells: [ongoing] })).toEqual([]);
    const old = { from: '2018-01-08', to: '2018-01-10', extent: 1 };
    expect(scbMonth({ month: '2018-01', spells: [old] }).outcome).toBe('out-of-scope');
  });

  it('has no days before the notice', () => {
    const late = { from: '2026-03-02', to: '2026-03-10', extent: 1, notifiedOn: '2026-03-06' };
    const paid = { from: '2026-03-06', to: '2026-03-10', paidDays: 3, wholeDays: 3, partDays: 0 };
    expect(rowsOf({ month: '2026-03', spells: [late], schedule: OFFICE })).toEqual([paid]);
    expect(rowsOf({ month: '2026-03', spells: [{ ...late, to: null }], schedule: OFFICE })).toEqual([
      { from: '2026-03-06', to: '2026-03-15', paidDays: 6, wholeDays: 6, partDays: 0 },
    ]);
    const early = { ...late, notifiedOn: '2026-02-27' };
    expect(rowsOf({ month: '2026-03', spells: [early] })).toMatchObject([{ from: '2026-03-02' }]);
    const after = { ...late, notifiedOn: '2026-03-11' };
    expect(rowsOf({ month: '2026-03', spells: [after] })).toEqual([]);
  });

  it('has the notice of each sickness, and of unbroken sickness the first', () => {
    const spells = [
      { from: '2026-03-02', to: '2026-03-04', extent: 1 },
      { from: '2026-03-05', to: '2026-03-06', extent: 0.5, notifiedOn: '2026-03-06' },
      { from: '2026-03-09', to: '2026-03-11', extent: 1, notifiedOn: '2026-03-10' },
    ];
    expect(rowsOf({ month: '2026-03', spells, schedule: OFFICE })).toEqual([
      { from: '2026-03-02', to: '2026-03-06', paidDays: 5, wholeDays: 3, partDays: 2 },
      { from: '2026-03-10', to: '2026-03-11', paidDays: 2, wholeDays: 2, partDays: 0 },
    ]);
  });

  it('takes a notice in the next month', () => {
    const spells = [{ from: '2026-02-26', to: null, extent: 1, notifiedOn: '2026-03-03' }];
    expect(rowsOf({ month: '2026-02', spells })).toEqual([]);
    expect(rowsOf({ month: '2026-03', spells })).toMatchObject([{ from: '2026-03-03', to: '2026-03-11' }]);
  });

  it('has no days outside the employment, and of a short one none in its qualifying time (SjLL 3 §)', () => {
    const given = {
      month: '2026-03',
      spells: [{ from: '2026-03-10', to: '2026-03-31', extent: 1 }],
      schedule: OFFICE,
    } as const;
    const days = (from: string, to: string, paidDays: number): unknown => [
      { from, to, paidDays, wholeDays: paidDays, partDays: 0 },
    ];
    expect(rowsOf(given)).toEqual(days('2026-03-10', '2026-03-23', 10));
    expect(rowsOf({ ...given, employment: { from: '2020-01-01', to: null } })).toEqual(
      days('2026-03-10', '2026-03-23', 10),
    );
    expect(rowsOf({ ...given, employment: { from: '2020-01-01', to: '2026-03-20' } })).toEqual(
      days('2026-03-10', '2026-03-20', 9),
    );
    // Under a month: from the fifteenth day of the employment, 16 March.
    expect(rowsOf({ ...given, employment: { from: '2026-03-02', to: '2026-03-25' } })).toEqual(
      days('2026-03-16', '2026-03-23', 6),
    );
    expect(rowsOf({ ...given, employment: { from: '2026-04-01', to: null } })).toEqual([]);
    const issues = refusalOf(() =>
      scbMonth({ ...given, employment: { from: '2026-03-02', to: '2026-03-01' } }),
    );
    expect(issues).toEqual([{ path: ['employment', 'to'], code: 'reversed' }]);
  });

  it('refuses a call without input', () => {
    expect(refusalOf(() => (scbMonth as (...given: readonly unknown[]) => unknown)())).toEqual([
      { path: [], code: 'missing' },
    ]);
  });

  it('refuses what is no month', () => {
    expectRefused(scbMonth, { month: '2026-3', spells: [] }, ['month'], 'not-a-month');
  });
});

describe('insuranceNotification', () => {
  const asOf = { asOf: '2026-03-31' };
  const notified = (spells: readonly object[], more: object = {}): unknown =>
    valueOf(insuranceNotification({ ref: 'A-17', spells, ...more } as never, asOf)).notifications;

  it('tells of a sickness that goes on after the employer’s days', () => {
    const employment = { from: '2020-01-01', to: null };
    expect(notified([{ from: '2026-03-02', to: null, extent: 1 }], { employment })).toEqual([
      {
        sickLeaveDate: '2026-03-02',
        sickPayDays: 14,
        sickPayFrom: '2026-03-02',
        sickPayTo: '2026-03-15',
        notifyFrom: '2026-03-16',
        employedFrom: '2020-01-01',
      },
    ]);
  });

  it('tells of none that ends with the fourteenth day', () => {
    expect(notified([{ from: '2026-03-02', to: '2026-03-15', extent: 1 }])).toEqual([]);
    expect(notified([{ from: '2026-03-02', to: '2026-03-16', extent: 1 }])).toMatchObject([
      { employedFrom: null },
    ]);
  });

  it('counts a relapse to the same period', () => {
    const spells = [
      { from: '2026-03-02', to: '2026-03-11', extent: 1 },
      { from: '2026-03-16', to: '2026-03-20', extent: 1 },
    ];
    expect(notified(spells)).toMatchObject([
      { sickLeaveDate: '2026-03-02', sickPayDays: 14, sickPayTo: '2026-03-19' },
    ]);
  });

  it('leaves out what begins after the day, and law before 2019', () => {
    expect(notified([{ from: '2026-04-02', to: null, extent: 1 }])).toEqual([]);
    const old = [{ from: '2018-01-08', to: '2018-02-10', extent: 1 }];
    expect(insuranceNotification({ ref: 'A-17', spells: old }, asOf).outcome).toBe('out-of-scope');
  });

  it('names what the caller adds', () => {
    const { rest } = valueOf(insuranceNotification({ ref: 'A-17', spells: [] }, asOf));
    expect(rest).toContain('personal-number');
  });

  describe('has the days that the employer pays', () => {
    const SICK = { from: '2026-03-02', to: null, extent: 1 };
    const none: readonly object[] = [];
    const rows: readonly (readonly [string, Omit<Case, 'ref'>, readonly object[]])[] = [
      [
        'after parental benefit that takes the whole day',
        {
          spells: [SICK],
          employment: { from: '2020-01-01', to: null },
          otherBenefits: [{ kind: 'parental', from: '2026-03-02', to: '2026-03-08', extent: 1 }],
        },
        [notification('2026-03-09', 14, '2026-03-09', '2026-03-22', '2026-03-23', '2020-01-01')],
      ],
      [
        'also beside parental benefit that takes half of the day',
        {
          spells: [SICK],
          otherBenefits: [{ kind: 'parental', from: '2026-03-02', to: '2026-03-08', extent: 0.5 }],
        },
        [notification('2026-03-02', 14, '2026-03-02', '2026-03-15', '2026-03-16', null)],
      ],
      [
        'from the first day of the employment on',
        { spells: [SICK], employment: { from: '2026-03-10', to: null } },
        [notification('2026-03-10', 14, '2026-03-10', '2026-03-23', '2026-03-24', '2026-03-10')],
      ],
      [
        'but none of an employment that ended before',
        { spells: [SICK], employment: { from: '2020-01-01', to: '2026-02-28' } },
        none,
      ],
      [
        'to the last day of the employment',
        { spells: [SICK], employment: { from: '2020-01-01', to: '2026-03-08' } },
        [notification('2026-03-02', 7, '2026-03-02', '2026-03-08', '2026-03-16', '2020-01-01')],
      ],
      ['but none of who is self-employed', { spells: [SICK], selfEmployed: { karenstid: 7 } }, none],
      ['but none of who is unemployed', { spells: [SICK], insured: 'unemployed' }, none],
      ['but none of who is on demand without an employment', { spells: [SICK], insured: 'on-demand' }, none],
      [
        'after the qualifying time',
        {
          spells: [{ ...SICK, from: '2026-02-27' }],
          employment: { from: '2026-02-25', to: '2026-03-15' },
        },
        [notification('2026-02-27', 2, '2026-03-11', '2026-03-12', '2026-03-13', '2026-02-25')],
      ],
      [
        'but none of an employment that ends within its qualifying time',
        { spells: [SICK], employment: { from: '2026-02-25', to: '2026-03-10' } },
        none,
      ],
      [
        'from the notice on',
        { spells: [{ ...SICK, notifiedOn: '2026-03-06' }] },
        [notification('2026-03-02', 10, '2026-03-06', '2026-03-15', '2026-03-16', null)],
      ],
      [
        'but none where the notice came after the fourteenth',
        { spells: [{ ...SICK, notifiedOn: '2026-03-16' }] },
        none,
      ],
      [
        'after the opening balances',
        {
          spells: [SICK],
          opening: { periodFrom: '2026-02-20', sickTo: '2026-03-01', sickPayDays: 10, deducted: 0 },
        },
        [notification('2026-02-20', 4, '2026-03-02', '2026-03-05', '2026-03-06', null)],
      ],
      [
        'but none where the opening balances have them all',
        {
          spells: [SICK],
          opening: { periodFrom: '2026-02-16', sickTo: '2026-03-01', sickPayDays: 14, deducted: 0 },
        },
        none,
      ],
    ];

    it.each(rows)('%s', (_, given, expected) => {
      const input = { ref: 'A-17', ...given };
      expect(notified(given.spells, given)).toEqual(expected);
      // The same days as in the assessment.
      const paid = assess(input, asOf).value.days.filter(({ payer }) => payer === 'employer');
      expect(expected).toMatchObject(
        paid.length === 0 ? [] : [{ sickPayFrom: paid[0]?.from, sickPayTo: paid.at(-1)?.to }],
      );
    });
  });

  it('tells of none that is only expected to be so long', () => {
    const given = {
      ref: 'A-17',
      spells: [{ from: '2026-03-02', to: null, extent: 1 }],
      prognosis: { on: '2026-03-03', expectedTo: '2026-04-30' },
    };
    const on = (day: string): number =>
      valueOf(insuranceNotification(given, { asOf: day })).notifications.length;
    expect(on('2026-03-15')).toBe(0);
    expect(on('2026-03-16')).toBe(1);
  });

  it('refuses a call without case or options', () => {
    const call = insuranceNotification as (...given: readonly unknown[]) => unknown;
    const noDay = { path: ['asOf'], code: 'missing' };
    expect(refusalOf(() => call())).toEqual([{ path: [], code: 'missing' }, noDay]);
    expect(refusalOf(() => call({ ref: 'A-17', spells: [] }))).toEqual([noDay]);
    expect(refusalOf(() => call({ ref: 'A-17', spells: [] }, {}))).toEqual([noDay]);
  });
});

function notification(
  sickLeaveDate: string,
  sickPayDays: number,
  sickPayFrom: string,
  sickPayTo: string,
  notifyFrom: string,
  employedFrom: string | null,
): object {
  return { sickLeaveDate, sickPayDays, sickPayFrom, sickPayTo, notifyFrom, employedFrom };
}
