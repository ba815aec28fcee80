import { describe, expect, it } from 'vitest';
import { insuranceNotification, scbMonth, type ScbMonthInput } from '../../src/formats.js';
import { expectRefused } from '../support/bad-input.js';
import { valueOf } from '../support/properties.js';

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
});
