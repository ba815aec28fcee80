import type { DaysLeftInput } from '../../../src/rules/vacation/days-left/days-left.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const year = { vacationYearFrom: '2026-04-01' } as const;

export const rows: readonly Row<DaysLeftInput>[] = [
  {
    name: 'all taken: nothing is left',
    input: { ...year, paidDays: 25, takenDays: 25, earnedDays: 25 },
    expect: {
      outcome: 'decided',
      value: {
        unused: 0,
        mayBeSaved: 0,
        saved: 0,
        saveUntil: null,
        paidOut: 0,
        carriedOver: 0,
        payBy: null,
      },
      basis: citing('18', '26 a'),
    },
  },
  {
    // Five years after 31 March 2027.
    name: 'five of twenty-five may be saved, for five years',
    input: { ...year, paidDays: 25, takenDays: 20, earnedDays: 25, savesDays: 5 },
    expect: {
      outcome: 'decided',
      value: { unused: 5, mayBeSaved: 5, saved: 5, saveUntil: '2032-03-31', paidOut: 0, carriedOver: 0 },
    },
  },
  {
    name: 'twenty paid days: none may be saved',
    input: { ...year, paidDays: 20, takenDays: 15, earnedDays: 25 },
    expect: { outcome: 'decided', value: { mayBeSaved: 0, paidOut: 5, carriedOver: 0, payBy: '2027-04-30' } },
  },
  {
    name: 'twenty-one paid days: one',
    input: { ...year, paidDays: 21, takenDays: 15, earnedDays: 25 },
    expect: { outcome: 'decided', value: { unused: 6, mayBeSaved: 1 } },
  },
  {
    name: 'no more than what is left may be saved',
    input: { ...year, paidDays: 25, takenDays: 23, earnedDays: 25 },
    expect: { outcome: 'decided', value: { unused: 2, mayBeSaved: 2 } },
  },
  {
    name: 'none in a year in which saved days are taken out',
    input: { ...year, paidDays: 25, takenDays: 22, earnedDays: 25, takesSavedDays: true },
    expect: { outcome: 'decided', value: { unused: 3, mayBeSaved: 0, paidOut: 3 } },
  },
  {
    name: 'sick all the year, with twenty-five days earned: all are paid out',
    input: { ...year, paidDays: 25, takenDays: 0, earnedDays: 25 },
    expect: { outcome: 'decided', value: { unused: 25, paidOut: 25, carriedOver: 0, payBy: '2027-04-30' } },
  },
  {
    // 25 + 13 − 25.
    name: 'sick all the year, with thirteen days earned: thirteen are paid out, twelve are laid out next year',
    input: { ...year, paidDays: 25, takenDays: 0, earnedDays: 13 },
    expect: { outcome: 'decided', value: { unused: 25, paidOut: 13, carriedOver: 12, payBy: '2027-04-30' } },
  },
  {
    name: 'together with those earned exactly twenty-five: nothing is paid out',
    input: { ...year, paidDays: 25, takenDays: 13, earnedDays: 13 },
    expect: { outcome: 'decided', value: { unused: 12, paidOut: 0, carriedOver: 12, payBy: null } },
  },
  {
    name: 'one day more, and one is paid out',
    input: { ...year, paidDays: 25, takenDays: 12, earnedDays: 13 },
    expect: { outcome: 'decided', value: { unused: 13, paidOut: 1, carriedOver: 12 } },
  },
  {
    name: 'saved days are not paid out',
    input: { ...year, paidDays: 25, takenDays: 10, earnedDays: 25, savesDays: 5 },
    expect: { outcome: 'decided', value: { unused: 15, saved: 5, paidOut: 10, carriedOver: 0 } },
  },
  {
    name: 'saved in a vacation year that ends on a leap year’s February, by agreement',
    input: { vacationYearFrom: '2027-03-01', paidDays: 25, takenDays: 20, earnedDays: 25, savesDays: 5 },
    expect: { outcome: 'decided', value: { saveUntil: '2033-02-28' } },
  },
  {
    name: 'the first vacation year of the wording',
    input: { vacationYearFrom: '2010-04-01', paidDays: 25, takenDays: 25, earnedDays: 25 },
    expect: { outcome: 'decided' },
  },
  {
    name: 'a vacation year that began the day before',
    input: { vacationYearFrom: '2010-03-31', paidDays: 25, takenDays: 25, earnedDays: 25 },
    expect: notCovered('2010-04-01'),
  },
];
