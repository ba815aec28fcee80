import type { SickDuringVacationInput } from '../../../src/core.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

/** Four weeks from a Monday. */
const JULY = [{ from: '2026-07-06', to: '2026-07-31' }];
const WEEK = { from: '2026-07-13', to: '2026-07-19', extent: 1 };

const BACK = ['2026-07-13', '2026-07-14', '2026-07-15', '2026-07-16', '2026-07-17'];

export const rows: readonly Row<SickDuringVacationInput>[] = [
  {
    name: 'a week of sickness comes back',
    input: { vacation: JULY, absence: [WEEK], requestedWithoutDelay: true },
    expect: {
      outcome: 'decided',
      value: { vacationDays: 20, daysBack: 5, dates: BACK, partDates: [], daysTaken: 15, inOneRun: true },
      basis: citing('15', '3 a'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'not without a request in time',
    input: { vacation: JULY, absence: [WEEK], requestedWithoutDelay: false },
    expect: {
      outcome: 'decided',
      value: { daysBack: 0, dates: [], daysTaken: 20, inOneRun: false },
    },
  },
  {
    name: 'open as long as nothing is known of a request',
    input: { vacation: JULY, absence: [WEEK] },
    expect: {
      outcome: 'undetermined',
      missing: ['requestedWithoutDelay'],
      alternatives: [
        { if: 'requested-without-delay', value: { daysBack: 5 } },
        { if: 'not-requested-without-delay', value: { daysBack: 0, inOneRun: false } },
      ],
    },
  },
  {
    name: 'sickness on days off and outside the vacation asks for nothing',
    input: {
      vacation: JULY,
      absence: [
        { from: '2026-07-18', to: '2026-07-19', extent: 1 },
        { from: '2026-08-03', to: '2026-08-07', extent: 1 },
      ],
    },
    expect: { outcome: 'decided', value: { daysBack: 0, daysTaken: 20 } },
  },
  {
    name: 'a day lost in part stays vacation',
    input: {
      vacation: JULY,
      absence: [
        { ...WEEK, to: '2026-07-14', extent: 0.5 },
        { from: '2026-07-15', to: '2026-07-15', extent: 1 },
      ],
      requestedWithoutDelay: true,
    },
    expect: {
      outcome: 'decided',
      value: { daysBack: 1, dates: ['2026-07-15'], partDates: ['2026-07-13', '2026-07-14'], daysTaken: 19 },
      interpretations: [{ question: 'part-of-a-day', taken: 'not-given-back', other: ['given-back'] }],
    },
  },
  {
    name: 'Midsummer Eve, Christmas and New Year are no days of vacation',
    input: {
      vacation: [
        { from: '2026-12-21', to: '2027-01-08' },
        { from: '2026-06-15', to: '2026-06-26' },
      ],
      absence: [],
    },
    expect: { outcome: 'decided', value: { vacationDays: 19 } },
  },
  {
    name: 'the days of those who work Sundays are those that are given',
    input: {
      vacation: [{ from: '2026-07-10', to: '2026-07-12' }],
      vacationDays: ['2026-07-12', '2026-07-11'],
      absence: [{ from: '2026-07-11', to: '2026-07-12', extent: 1 }],
      requestedWithoutDelay: true,
    },
    expect: {
      outcome: 'decided',
      value: { vacationDays: 2, dates: ['2026-07-11', '2026-07-12'], daysTaken: 0 },
    },
  },
  {
    name: 'without a vacation',
    input: { vacation: [], absence: [] },
    expect: {
      outcome: 'decided',
      value: { vacationDays: 0 },
      assumptions: [{ fact: 'vacation', assumed: 'newest-wording' }],
    },
  },
  {
    name: 'on the first day that is known',
    input: { vacation: [{ from: '2011-04-01', to: '2011-04-01' }], absence: [] },
    expect: { outcome: 'decided', value: { vacationDays: 1 } },
  },
  {
    name: 'on the day before that',
    input: { vacation: [{ from: '2011-03-31', to: '2011-04-01' }], absence: [] },
    expect: notCovered('2011-04-01'),
  },
];
