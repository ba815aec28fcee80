import type { SickDuringVacationInput } from '../../../src/rules/vacation/sick-during-vacation/sick-during-vacation.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const sick = (from: string, to: string, extent = 1): SickDuringVacationInput['absence'][number] => ({
  from,
  to,
  extent,
});

// Monday 6 July – Friday 31 July 2026: four weeks, twenty vacation days.
const july = { vacation: [{ from: '2026-07-06', to: '2026-07-31' }] } as const;

export const rows: readonly Row<SickDuringVacationInput>[] = [
  {
    name: 'a week of sickness comes back, its weekend does not',
    input: { ...july, absence: [sick('2026-07-13', '2026-07-19')], requestedWithoutDelay: true },
    expect: {
      outcome: 'decided',
      value: {
        vacationDays: 20,
        daysBack: 5,
        dates: ['2026-07-13', '2026-07-14', '2026-07-15', '2026-07-16', '2026-07-17'],
        partDates: [],
        daysTaken: 15,
        inOneRun: true,
      },
      basis: citing('15'),
    },
    absent: ['interpretations'],
  },
  {
    name: 'no request: they are vacation days',
    input: { ...july, absence: [sick('2026-07-13', '2026-07-19')], requestedWithoutDelay: false },
    expect: { outcome: 'decided', value: { daysBack: 0, dates: [], daysTaken: 20, inOneRun: false } },
  },
  {
    name: 'whether it was asked for without delay is for somebody to judge',
    input: { ...july, absence: [sick('2026-07-31', '2026-08-05')] },
    expect: { outcome: 'undetermined', missing: ['requestedWithoutDelay'] },
  },
  {
    name: 'sickness on days off alone gives nothing back, and no request is asked about',
    input: { ...july, absence: [sick('2026-07-18', '2026-07-19')] },
    expect: { outcome: 'decided', value: { daysBack: 0, daysTaken: 20 } },
  },
  {
    name: 'sickness that ends the day before the vacation',
    input: { ...july, absence: [sick('2026-06-29', '2026-07-05')] },
    expect: { outcome: 'decided', value: { daysBack: 0, dates: [] } },
  },
  {
    name: 'sickness over both ends: every vacation day',
    input: { ...july, absence: [sick('2026-07-01', '2026-08-10')], requestedWithoutDelay: true },
    expect: { outcome: 'decided', value: { daysBack: 20, daysTaken: 0 } },
  },
  {
    name: 'the last day alone',
    input: { ...july, absence: [sick('2026-07-31', '2026-08-10')], requestedWithoutDelay: true },
    expect: { outcome: 'decided', value: { daysBack: 1, dates: ['2026-07-31'], daysTaken: 19 } },
  },
  {
    // Friday 19 June 2026 is Midsummer Eve: Monday to Thursday are vacation days.
    name: 'Midsummer Eve is no vacation day',
    input: {
      vacation: [
        { from: '2026-06-15', to: '2026-06-18' },
        { from: '2026-06-22', to: '2026-06-26' },
      ],
      absence: [sick('2026-06-17', '2026-06-22')],
      requestedWithoutDelay: true,
    },
    expect: {
      outcome: 'decided',
      value: { vacationDays: 9, daysBack: 3, dates: ['2026-06-17', '2026-06-18', '2026-06-22'] },
    },
  },
  {
    // 24, 25, 26 and 31 December and 1 and 6 January are none; 21–23, 28–30 December, 4, 5, 7 and 8 January are.
    name: 'over Christmas and New Year',
    input: {
      vacation: [{ from: '2026-12-21', to: '2027-01-08' }],
      absence: [sick('2026-12-23', '2027-01-04')],
      requestedWithoutDelay: true,
    },
    expect: {
      outcome: 'decided',
      value: {
        vacationDays: 10,
        daysBack: 5,
        dates: ['2026-12-23', '2026-12-28', '2026-12-29', '2026-12-30', '2027-01-04'],
      },
    },
  },
  {
    name: 'who works on Saturdays: the days that count are given',
    input: {
      vacation: [{ from: '2026-07-07', to: '2026-07-11' }],
      vacationDays: ['2026-07-07', '2026-07-08', '2026-07-09', '2026-07-10', '2026-07-11'],
      absence: [sick('2026-07-10', '2026-07-12')],
      requestedWithoutDelay: true,
    },
    expect: {
      outcome: 'decided',
      value: { vacationDays: 5, daysBack: 2, dates: ['2026-07-10', '2026-07-11'], daysTaken: 3 },
    },
  },
  {
    name: 'sick in part of the day: the text does not say, and both readings are told',
    input: { ...july, absence: [sick('2026-07-13', '2026-07-14', 0.5)], requestedWithoutDelay: true },
    expect: {
      outcome: 'decided',
      value: { daysBack: 0, dates: [], partDates: ['2026-07-13', '2026-07-14'], daysTaken: 20 },
      interpretations: [{ question: 'part-of-a-day', taken: 'not-given-back', other: ['given-back'] }],
    },
  },
  {
    name: 'a whole day and a part of one',
    input: {
      ...july,
      absence: [sick('2026-07-13', '2026-07-13'), sick('2026-07-14', '2026-07-14', 0.75)],
      requestedWithoutDelay: true,
    },
    expect: {
      outcome: 'decided',
      value: { daysBack: 1, dates: ['2026-07-13'], partDates: ['2026-07-14'], daysTaken: 19 },
    },
  },
  {
    name: 'two sicknesses in two vacations',
    input: {
      vacation: [
        { from: '2026-08-17', to: '2026-08-21' },
        { from: '2026-07-06', to: '2026-07-10' },
      ],
      absence: [sick('2026-08-20', '2026-08-25'), sick('2026-07-06', '2026-07-06')],
      requestedWithoutDelay: true,
    },
    expect: {
      outcome: 'decided',
      value: { vacationDays: 10, daysBack: 3, dates: ['2026-07-06', '2026-08-20', '2026-08-21'] },
    },
  },
  {
    name: 'no sickness at all',
    input: { ...july, absence: [] },
    expect: { outcome: 'decided', value: { vacationDays: 20, daysBack: 0, daysTaken: 20, inOneRun: false } },
  },
  {
    name: 'a vacation on the first day of the wording',
    input: { vacation: [{ from: '2011-04-01', to: '2011-04-01' }], absence: [] },
    expect: { outcome: 'decided' },
  },
  {
    name: 'a vacation on the day before it',
    input: { vacation: [{ from: '2011-03-31', to: '2011-03-31' }], absence: [] },
    expect: notCovered('2011-04-01'),
  },
];
