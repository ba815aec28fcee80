import type { QualifyingTimeInput } from '../../../src/rules/sick-pay/qualifying-time/qualifying-time.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const SHORT = { employedFrom: '2020-01-13', employedTo: '2020-02-03' };

const entitled = (entitledFrom: string | null): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { qualifyingTimeApplies: true, entitledFrom },
});
const atOnce = (entitledFrom: string): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { qualifyingTimeApplies: false, entitledFrom },
});

const SHORT_MONTH = { question: 'one-month', taken: 'day-before-last', other: ['last-day'] };

export const rows: readonly Row<QualifyingTimeInput>[] = [
  {
    name: 'three weeks: right from the fifteenth day',
    input: SHORT,
    expect: {
      ...entitled('2020-01-27'),
      basis: citing('3'),
      assumptions: [
        { fact: 'earlier', assumed: 'none' },
        { fact: 'unexcusedAbsence', assumed: 'none' },
      ],
    },
  },
  {
    name: 'three months: right from the first day',
    input: { employedFrom: '2026-06-01', employedTo: '2026-08-31' },
    expect: { ...atOnce('2026-06-01'), basis: citing('3') },
    absent: ['assumptions'],
  },
  {
    name: 'until further notice',
    input: { employedFrom: '2026-06-01', employedTo: null },
    expect: atOnce('2026-06-01'),
  },
  {
    name: '1–28 February is a month',
    input: { employedFrom: '2026-02-01', employedTo: '2026-02-28' },
    expect: atOnce('2026-02-01'),
  },
  {
    name: '1–27 February is not',
    input: { employedFrom: '2026-02-01', employedTo: '2026-02-27' },
    expect: entitled('2026-02-15'),
  },
  {
    name: 'nor is 1–28 February in a leap year',
    input: { employedFrom: '2024-02-01', employedTo: '2024-02-28' },
    expect: entitled('2024-02-15'),
  },
  {
    name: '1–29 February in a leap year is',
    input: { employedFrom: '2024-02-01', employedTo: '2024-02-29' },
    expect: atOnce('2024-02-01'),
  },
  {
    name: '15 January–14 February is a month',
    input: { employedFrom: '2026-01-15', employedTo: '2026-02-14' },
    expect: atOnce('2026-01-15'),
  },
  {
    name: '15 January–13 February is not',
    input: { employedFrom: '2026-01-15', employedTo: '2026-02-13' },
    expect: entitled('2026-01-29'),
  },
  {
    name: 'from 31 January a month ends on 27 February',
    input: { employedFrom: '2026-01-31', employedTo: '2026-02-27' },
    expect: atOnce('2026-01-31'),
  },
  {
    name: 'from 31 January to 26 February is shorter',
    input: { employedFrom: '2026-01-31', employedTo: '2026-02-26' },
    expect: entitled('2026-02-14'),
  },
  {
    name: 'over the turn of the year',
    input: { employedFrom: '2025-12-22', employedTo: '2026-01-20' },
    expect: entitled('2026-01-05'),
  },
  {
    name: 'fourteen days: never within the employment',
    input: { employedFrom: '2026-03-02', employedTo: '2026-03-15' },
    expect: entitled(null),
  },
  {
    name: 'fifteen days: on the last one',
    input: { employedFrom: '2026-03-02', employedTo: '2026-03-16' },
    expect: entitled('2026-03-16'),
  },
  {
    name: 'one day',
    input: { employedFrom: '2026-03-02', employedTo: '2026-03-02' },
    expect: entitled(null),
  },
  {
    name: 'empty lists change nothing',
    input: { ...SHORT, earlier: [], unexcusedAbsence: [] },
    expect: entitled('2020-01-27'),
    absent: ['assumptions'],
  },
  {
    name: 'two days absent without valid reason do not count',
    input: { ...SHORT, unexcusedAbsence: ['2020-01-20', '2020-01-14'] },
    expect: entitled('2020-01-29'),
  },
  {
    name: 'the same day twice is one day',
    input: { ...SHORT, unexcusedAbsence: ['2020-01-20', '2020-01-20'] },
    expect: entitled('2020-01-28'),
  },
  {
    name: 'absence on the day after the fourteenth does not matter',
    input: { ...SHORT, unexcusedAbsence: ['2020-01-27'] },
    expect: entitled('2020-01-27'),
  },
  {
    name: 'absence on the fourteenth day does',
    input: { ...SHORT, unexcusedAbsence: ['2020-01-26'] },
    expect: entitled('2020-01-28'),
  },
  {
    name: 'absence outside the employments does not',
    input: { ...SHORT, unexcusedAbsence: ['2020-01-12', '2020-02-04'] },
    expect: entitled('2020-01-27'),
  },
  {
    name: 'absent so long that the time is never served',
    input: {
      ...SHORT,
      unexcusedAbsence: ['20', '21', '22', '23', '24', '25', '26', '27'].map((day) => `2020-01-${day}`),
    },
    expect: entitled(null),
  },
  {
    name: 'five days served earlier, fourteen days between',
    input: { ...SHORT, earlier: [{ from: '2019-12-25', to: '2019-12-29' }] },
    expect: entitled('2020-01-22'),
  },
  {
    name: 'five days served earlier, fifteen days between',
    input: { ...SHORT, earlier: [{ from: '2019-12-24', to: '2019-12-28' }] },
    expect: entitled('2020-01-27'),
  },
  {
    name: 'fourteen days served earlier: right from the first day, in a short employment still',
    input: { ...SHORT, earlier: [{ from: '2019-12-20', to: '2020-01-02' }] },
    expect: entitled('2020-01-13'),
  },
  {
    name: 'thirteen days served earlier: right from the second day',
    input: { ...SHORT, earlier: [{ from: '2019-12-21', to: '2020-01-02' }] },
    expect: entitled('2020-01-14'),
  },
  {
    name: 'an earlier employment that ended the day before',
    input: { ...SHORT, earlier: [{ from: '2020-01-01', to: '2020-01-12' }] },
    expect: entitled('2020-01-15'),
  },
  {
    name: 'an earlier employment that ended the day before, in which all fourteen days were served',
    input: { ...SHORT, earlier: [{ from: '2019-12-20', to: '2020-01-12' }] },
    expect: entitled('2020-01-13'),
  },
  {
    name: 'a row of earlier employments, each gap short enough, in any order',
    input: {
      ...SHORT,
      earlier: [
        { from: '2020-01-01', to: '2020-01-03' },
        { from: '2019-12-10', to: '2019-12-17' },
      ],
    },
    expect: entitled('2020-01-16'),
  },
  {
    name: 'a row that breaks: what lies before the long gap is lost',
    input: {
      ...SHORT,
      earlier: [
        { from: '2020-01-01', to: '2020-01-03' },
        { from: '2019-12-09', to: '2019-12-16' },
      ],
    },
    expect: entitled('2020-01-24'),
  },
  {
    name: 'earlier employments that overlap count once',
    input: {
      ...SHORT,
      earlier: [
        { from: '2020-01-01', to: '2020-01-05' },
        { from: '2020-01-03', to: '2020-01-07' },
      ],
    },
    expect: entitled('2020-01-20'),
  },
  {
    name: 'absence in an earlier employment of the row does not count',
    input: {
      ...SHORT,
      earlier: [{ from: '2019-12-20', to: '2020-01-02' }],
      unexcusedAbsence: ['2019-12-23'],
    },
    expect: entitled('2020-01-14'),
  },
  {
    name: 'the day before the first wording',
    input: { employedFrom: '1995-12-31', employedTo: null },
    expect: { ...notCovered('1996-01-01'), basis: citing('3') },
  },
  {
    name: 'the first day of the first wording',
    input: { employedFrom: '1996-01-01', employedTo: '1996-01-20' },
    expect: entitled('1996-01-15'),
  },
  {
    name: 'two days of unexcused absence, the later one given first',
    input: { ...SHORT, unexcusedAbsence: ['2020-01-27', '2020-01-26'] },
    expect: entitled('2020-01-29'),
  },

  // A month from a date that the next month does not have (3 §; the act 1930:173).
  ...[
    ['2026-01-31', '2026-02-27'],
    ['2026-01-30', '2026-02-27'],
    ['2026-01-29', '2026-02-27'],
    ['2024-01-31', '2024-02-28'],
    ['2024-01-30', '2024-02-28'],
    ['2026-03-31', '2026-04-29'],
    ['2026-08-31', '2026-09-29'],
  ].flatMap(([employedFrom = '', employedTo = '']): Row<QualifyingTimeInput>[] => [
    {
      name: `${employedFrom}–${employedTo} is taken to be a month, which is open`,
      input: { employedFrom, employedTo },
      expect: { ...atOnce(employedFrom), interpretations: [SHORT_MONTH] },
    },
    {
      name: `${employedFrom}–${employedTo} is shorter where the month runs through its last day`,
      input: { employedFrom, employedTo, readings: { shortMonth: 'last-day' } },
      expect: {
        outcome: 'decided',
        value: { qualifyingTimeApplies: true },
        interpretations: [{ ...SHORT_MONTH, taken: 'last-day', other: ['day-before-last'] }],
      },
    },
  ]),
  ...[
    ['2026-01-31', '2026-02-26', true],
    ['2026-01-31', '2026-02-28', false],
    ['2026-01-28', '2026-02-27', false],
    ['2024-01-29', '2024-02-28', false],
    ['2026-07-31', '2026-08-30', false],
    ['2026-12-31', '2027-01-30', false],
    ['2026-12-31', '2027-01-29', true],
  ].map(([employedFrom, employedTo, applies]): Row<QualifyingTimeInput> => ({
    name: `${String(employedFrom)}–${String(employedTo)} is not open`,
    input: { employedFrom: String(employedFrom), employedTo: String(employedTo) },
    expect: { outcome: 'decided', value: { qualifyingTimeApplies: applies } },
    absent: ['interpretations'],
  })),
];
