import type { AverageWeekInput } from '../../../../src/rules/sick-pay/average-week/average-week.js';
import { notCovered, type Row } from '../../../support/rows.js';

const WEEKS = [
  { from: '2026-02-16', hours: 30 },
  { from: '2026-02-23', hours: 25 },
];

export const windowsRows: readonly Row<AverageWeekInput>[] = [
  {
    name: 'three weeks of twelve, as a payroll system for the transport agreement works it out',
    input: {
      on: '2026-10-26',
      weeks: [
        { from: '2026-08-03', hours: 25 },
        { from: '2026-08-31', hours: 30 },
        { from: '2026-10-05', hours: 28 },
      ],
      window: '12-weeks',
    },
    expect: {
      outcome: 'decided',
      value: { from: '2026-08-03', to: '2026-10-25', weeks: 3, hours: 27.67, parts: null },
      assumptions: [{ fact: 'weeks', assumed: 'only-those-given' }],
    },
    absent: ['interpretations'],
  },
  {
    name: 'fourteen days that are given whole rest on nothing else',
    input: { on: '2026-03-02', weeks: WEEKS, window: '14-days' },
    expect: { outcome: 'decided', value: { from: '2026-02-16', weeks: 2, hours: 27.5 } },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'a week that the window cuts does not count',
    input: { on: '2026-03-01', weeks: WEEKS, window: '14-days' },
    expect: { outcome: 'decided', value: { from: '2026-02-15', to: '2026-02-28', weeks: 1, hours: 30 } },
    // Six days are left at the end, and one at the beginning: no room for a week.
    absent: ['assumptions'],
  },
  {
    name: 'without a window three months are taken, and the others are told',
    input: { on: '2026-03-02', weeks: WEEKS },
    expect: {
      outcome: 'decided',
      value: { from: '2025-12-02', to: '2026-03-01' },
      interpretations: [
        {
          question: 'window',
          taken: 'three-months',
          other: ['14-days', '12-weeks', '13-weeks', 'one-month', 'twelve-months'],
        },
      ],
    },
  },
  {
    name: 'a week without work counts',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2026-02-16', hours: 0 },
        { from: '2026-02-23', hours: 25 },
      ],
      window: '14-days',
    },
    expect: {
      outcome: 'decided',
      value: { weeks: 2, hours: 12.5 },
      interpretations: [{ question: 'weeks-without-work', taken: 'counted', other: ['left-out'] }],
    },
  },
  {
    name: 'or is left out',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2026-02-16', hours: 0 },
        { from: '2026-02-23', hours: 25 },
      ],
      window: '14-days',
      readings: { weeksWithoutWork: 'left-out' },
    },
    expect: {
      outcome: 'decided',
      value: { weeks: 1, hours: 25 },
      interpretations: [{ question: 'weeks-without-work', taken: 'left-out', other: ['counted'] }],
    },
    absent: ['assumptions'],
  },
  {
    name: 'where only weeks without work are given, nothing is left',
    input: {
      on: '2026-03-02',
      weeks: [{ from: '2026-02-16', hours: 0 }],
      window: '14-days',
      readings: { weeksWithoutWork: 'left-out' },
    },
    expect: { outcome: 'undetermined', missing: ['weeks'] },
  },
  {
    name: 'commission of weeks whose hours are not asked for',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2026-02-16', parts: 1000 },
        { from: '2026-02-23', parts: 500.01 },
      ],
      window: '14-days',
    },
    expect: { outcome: 'decided', value: { hours: null, parts: 750.01 } },
  },
  {
    name: 'thirteen weeks and a day: the week that begins on the day before the window does not count',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2025-12-01', hours: 10 },
        { from: '2025-11-24', hours: 90 },
      ],
      window: '13-weeks',
    },
    expect: { outcome: 'decided', value: { from: '2025-12-01', weeks: 1, hours: 10 } },
  },
  {
    name: 'one month from the last day of a longer one',
    input: { on: '2026-03-31', weeks: [{ from: '2026-02-28', hours: 12 }], window: 'one-month' },
    expect: { outcome: 'decided', value: { from: '2026-02-28', to: '2026-03-30', weeks: 1 } },
  },
  {
    name: 'twelve months of commission',
    input: { on: '2026-03-02', weeks: [{ from: '2025-03-02', parts: 700 }], window: 'twelve-months' },
    expect: { outcome: 'decided', value: { from: '2025-03-02', to: '2026-03-01', parts: 700 } },
  },
  {
    name: 'on the first day of the karensavdrag',
    input: { on: '2019-01-01', weeks: [{ from: '2018-12-24', hours: 12 }], window: '14-days' },
    expect: { outcome: 'decided', value: { hours: 12 } },
  },
  {
    name: 'on the day before',
    input: { on: '2018-12-31', weeks: [{ from: '2018-12-24', hours: 12 }] },
    expect: notCovered('2019-01-01'),
  },
];
