import type { DaysLeftInput } from '../../../src/core.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const YEAR = { vacationYearFrom: '2026-04-01', takesSavedDays: false } as const;

export const rows: readonly Row<DaysLeftInput>[] = [
  {
    name: 'sick all year: five are saved, and the next year has room for twelve of the rest',
    input: { ...YEAR, paidDays: 25, takenDays: 0, earnedDays: 13, savesDays: 5 },
    expect: {
      outcome: 'decided',
      value: {
        unused: 25,
        mayBeSaved: 5,
        saved: 5,
        saveUntil: '2032-03-31',
        paidOut: 8,
        carriedOver: 12,
        payBy: '2027-04-30',
      },
      basis: citing('18', '26 a'),
    },
    absent: ['assumptions'],
  },
  {
    name: 'all earned again, everything is paid out',
    input: { ...YEAR, paidDays: 25, takenDays: 20, earnedDays: 25 },
    expect: {
      outcome: 'decided',
      value: {
        unused: 5,
        mayBeSaved: 5,
        saved: 0,
        saveUntil: null,
        paidOut: 5,
        carriedOver: 0,
        payBy: '2027-04-30',
      },
    },
  },
  {
    name: 'more earned than twenty-five, no more is paid out than there is',
    input: { ...YEAR, paidDays: 30, takenDays: 27, earnedDays: 30 },
    expect: { outcome: 'decided', value: { unused: 3, mayBeSaved: 3, paidOut: 3, carriedOver: 0 } },
  },
  {
    name: 'twenty-five together: nothing is paid out',
    input: { ...YEAR, paidDays: 25, takenDays: 15, earnedDays: 15 },
    expect: {
      outcome: 'decided',
      value: { unused: 10, mayBeSaved: 5, paidOut: 0, carriedOver: 10, payBy: null },
    },
  },
  {
    name: 'twenty-six together: one is',
    input: { ...YEAR, paidDays: 25, takenDays: 15, earnedDays: 16 },
    expect: { outcome: 'decided', value: { paidOut: 1, carriedOver: 9 } },
  },
  {
    name: 'twenty paid days: none may be saved',
    input: { ...YEAR, paidDays: 20, takenDays: 0, earnedDays: 0 },
    expect: { outcome: 'decided', value: { mayBeSaved: 0, carriedOver: 20 } },
  },
  {
    name: 'in a year in which saved days are taken, none may be saved',
    input: { ...YEAR, takesSavedDays: true, paidDays: 25, takenDays: 20, earnedDays: 0 },
    expect: { outcome: 'decided', value: { mayBeSaved: 0 } },
  },
  {
    name: 'all taken',
    input: { vacationYearFrom: '2010-04-01', paidDays: 25, takenDays: 25, earnedDays: 25 },
    expect: {
      outcome: 'decided',
      value: { unused: 0, mayBeSaved: 0, paidOut: 0, carriedOver: 0 },
      assumptions: [{ fact: 'takesSavedDays', assumed: 'false' }],
    },
  },
  {
    name: 'a year before the wording',
    input: { vacationYearFrom: '2010-03-31', paidDays: 25, takenDays: 25, earnedDays: 25 },
    expect: notCovered('2010-04-01'),
  },
];
