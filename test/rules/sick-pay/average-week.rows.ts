import { expect } from 'vitest';
import type { AverageWeekInput } from '../../../src/rules/sick-pay/average-week/average-week.js';
import { citing, type Row } from '../../support/rows.js';
import { windowsRows } from './average-week/windows.js';

type Week = AverageWeekInput['weeks'][number];

/** So many weeks with these hours, from a first day on. */
const weeksFrom = (first: string, ...hours: readonly number[]): Week[] =>
  hours.map((count, i) => ({ from: later(first, i * 7), hours: count }));

const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const asking = (question: string, taken: string): unknown =>
  expect.arrayContaining([expect.objectContaining({ question, taken })]);
const notAsking = (question: string): unknown =>
  expect.not.arrayContaining([expect.objectContaining({ question })]);
const noWeeks = { outcome: 'undetermined', missing: ['weeks'] } as const;

/** Weeks 32–43 of 2019, three of them with work: 25, 30 and 28 hours (Lasse, Transportavtalet). */
const LASSE = weeksFrom('2019-08-05', 0, 25, 0, 0, 0, 30, 0, 0, 0, 0, 28, 0);

/** 52 weeks of 40 hours from Monday 3 March 2025, but for four of 20. */
const YEAR = weeksFrom('2025-03-03', ...Array.from({ length: 52 }, (_, i) => (i % 13 === 0 ? 20 : 40)));

export const rows: readonly Row<AverageWeekInput>[] = [
  ...windowsRows,
  {
    // From Tuesday 2 December: the week of 1 December begins before it.
    name: 'three months unless another window is named, of whole weeks',
    input: {
      on: '2026-03-02',
      weeks: weeksFrom('2025-11-24', 99, 99, 20, 24, 16, 20, 20, 20, 24, 24, 16, 20, 20, 16),
    },
    expect: {
      outcome: 'decided',
      // 240 / 12.
      value: { from: '2025-12-02', to: '2026-03-01', weeks: 12, hours: 20, parts: null },
      interpretations: asking('window', 'three-months'),
      basis: citing('6'),
    },
  },
  {
    name: 'three months, named',
    input: { on: '2026-03-02', weeks: weeksFrom('2026-02-16', 30, 35), window: 'three-months' },
    expect: { outcome: 'decided', value: { from: '2025-12-02', to: '2026-03-01', weeks: 2, hours: 32.5 } },
  },
  {
    name: 'no week without work: nothing depends on whether it counts',
    input: { on: '2026-03-02', weeks: weeksFrom('2026-02-16', 30, 0.01) },
    expect: {
      outcome: 'decided',
      // 15.005, half up.
      value: { weeks: 2, hours: 15.01 },
      interpretations: notAsking('weeks-without-work'),
    },
  },
  {
    name: 'fourteen days: two weeks from a Monday',
    input: { on: '2026-03-02', weeks: weeksFrom('2026-02-09', 40, 30, 37), window: '14-days' },
    expect: {
      outcome: 'decided',
      value: { from: '2026-02-16', to: '2026-03-01', weeks: 2, hours: 33.5, parts: null },
    },
  },
  {
    name: 'fourteen days before a Tuesday hold one week from a Monday',
    input: { on: '2026-03-03', weeks: weeksFrom('2026-02-16', 30, 37, 40), window: '14-days' },
    expect: { outcome: 'decided', value: { from: '2026-02-17', to: '2026-03-02', weeks: 1, hours: 37 } },
  },
  {
    name: 'weeks that begin on Sundays: one lies wholly within',
    input: { on: '2026-03-02', weeks: weeksFrom('2026-02-15', 30, 37, 40), window: '14-days' },
    expect: { outcome: 'decided', value: { weeks: 1, hours: 37 } },
  },
  {
    name: 'a week that ends before the day counts, one that ends on it does not',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2026-02-16', hours: 10 },
        { from: '2026-02-24', hours: 90 },
      ],
      window: '14-days',
    },
    expect: { outcome: 'decided', value: { weeks: 1, hours: 10 } },
  },
  {
    name: 'a week within the window counts, one from the day before it does not',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2026-02-23', hours: 10 },
        { from: '2026-02-15', hours: 90 },
      ],
      window: '14-days',
    },
    expect: { outcome: 'decided', value: { weeks: 1, hours: 10 } },
  },
  {
    name: 'twelve weeks of which three had work, all of them counted',
    input: { on: '2019-10-28', weeks: LASSE, window: '12-weeks' },
    expect: {
      outcome: 'decided',
      // 83 / 12 = 6.9166….
      value: { from: '2019-08-05', to: '2019-10-27', weeks: 12, hours: 6.92 },
      interpretations: asking('weeks-without-work', 'counted'),
    },
  },
  {
    name: 'only the three weeks with work, as the transport agreement has it',
    input: {
      on: '2019-10-28',
      weeks: LASSE,
      window: '12-weeks',
      readings: { weeksWithoutWork: 'left-out' },
    },
    expect: {
      outcome: 'decided',
      value: { from: '2019-08-05', to: '2019-10-27', weeks: 3, hours: 27.67 },
      interpretations: asking('weeks-without-work', 'left-out'),
    },
  },
  {
    name: 'the reading, named, is the default',
    input: {
      on: '2019-10-28',
      weeks: LASSE,
      window: '12-weeks',
      readings: { weeksWithoutWork: 'counted' },
    },
    expect: { outcome: 'decided', value: { weeks: 12, hours: 6.92 } },
  },
  {
    name: 'two days later the first of the twelve weeks no longer counts, and no later one yet',
    input: { on: '2019-10-30', weeks: LASSE, window: '12-weeks' },
    expect: {
      outcome: 'decided',
      // 83 / 11.
      value: { from: '2019-08-07', to: '2019-10-29', weeks: 11, hours: 7.55 },
    },
  },
  {
    name: 'thirteen weeks',
    input: { on: '2026-03-02', weeks: weeksFrom('2025-11-24', 99, 26, 39), window: '13-weeks' },
    expect: {
      outcome: 'decided',
      value: { from: '2025-12-01', to: '2026-03-01', weeks: 2, hours: 32.5 },
    },
  },
  {
    name: 'a month that is four weeks',
    input: { on: '2026-03-02', weeks: weeksFrom('2026-01-26', 99, 38, 38, 38, 39, 99), window: 'one-month' },
    expect: {
      outcome: 'decided',
      // 153 / 4.
      value: { from: '2026-02-02', to: '2026-03-01', weeks: 4, hours: 38.25 },
    },
  },
  {
    name: 'a month before 31 March begins on the last day of February',
    input: { on: '2026-03-31', weeks: weeksFrom('2026-02-23', 99, 40, 32), window: 'one-month' },
    expect: { outcome: 'decided', value: { from: '2026-02-28', to: '2026-03-30', weeks: 2, hours: 36 } },
  },
  {
    name: 'in a leap year on the 29th',
    input: { on: '2024-03-31', weeks: weeksFrom('2024-03-04', 40), window: 'one-month' },
    expect: { outcome: 'decided', value: { from: '2024-02-29', to: '2024-03-30', weeks: 1, hours: 40 } },
  },
  {
    name: 'twelve months: 52 weeks',
    input: { on: '2026-03-02', weeks: YEAR, window: 'twelve-months' },
    expect: {
      outcome: 'decided',
      // (48 × 40 + 4 × 20) / 52 = 38.4615….
      value: { from: '2025-03-02', to: '2026-03-01', weeks: 52, hours: 38.46 },
    },
  },
  {
    name: 'twelve months before 29 February',
    input: { on: '2024-02-29', weeks: weeksFrom('2023-02-27', 99, 40), window: 'twelve-months' },
    expect: { outcome: 'decided', value: { from: '2023-02-28', to: '2024-02-28', weeks: 1, hours: 40 } },
  },
  {
    name: 'a week with a public holiday is one like others',
    input: { on: '2026-01-12', weeks: weeksFrom('2025-12-29', 24, 32), window: '14-days' },
    expect: { outcome: 'decided', value: { from: '2025-12-29', to: '2026-01-11', weeks: 2, hours: 28 } },
  },
  {
    name: 'supplements of the week beside its hours, each rounded once',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2026-02-09', hours: 40, parts: 333.33 },
        { from: '2026-02-16', hours: 38, parts: 333.33 },
        { from: '2026-02-23', hours: 36.5, parts: 333.35 },
      ],
    },
    expect: {
      outcome: 'decided',
      // 114.5 / 3 = 38.1666…; 1 000.01 / 3 = 333.3366….
      value: { weeks: 3, hours: 38.17, parts: 333.34 },
    },
  },
  {
    name: 'half an öre is rounded up',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2026-02-16', hours: 8, parts: 0.01 },
        { from: '2026-02-23', hours: 8, parts: 0 },
      ],
    },
    expect: { outcome: 'decided', value: { weeks: 2, hours: 8, parts: 0.01 } },
  },
  {
    name: 'commission alone: of hours nothing is said',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2026-02-16', parts: 2100 },
        { from: '2026-02-23', parts: 1150.5 },
      ],
    },
    expect: { outcome: 'decided', value: { weeks: 2, hours: null, parts: 1625.25 } },
  },
  {
    name: 'the order of the weeks does not matter',
    input: {
      on: '2026-03-02',
      weeks: [...weeksFrom('2026-02-09', 40, 30, 37)].reverse(),
      window: '14-days',
    },
    expect: { outcome: 'decided', value: { weeks: 2, hours: 33.5 } },
  },
  {
    name: 'no weeks',
    input: { on: '2026-03-02', weeks: [] },
    expect: { ...noWeeks, basis: citing('6') },
  },
  {
    name: 'no week that lies wholly within the window',
    input: {
      on: '2026-03-02',
      weeks: [
        { from: '2026-02-15', hours: 40 },
        { from: '2026-02-24', hours: 40 },
      ],
      window: '14-days',
    },
    expect: noWeeks,
  },
  {
    name: 'only weeks without work, counted: nothing',
    input: { on: '2026-03-02', weeks: weeksFrom('2026-02-16', 0, 0), window: '14-days' },
    expect: { outcome: 'decided', value: { weeks: 2, hours: 0 } },
  },
  {
    name: 'only weeks without work, left out: none is left',
    input: {
      on: '2026-03-02',
      weeks: weeksFrom('2026-02-16', 0, 0),
      window: '14-days',
      readings: { weeksWithoutWork: 'left-out' },
    },
    expect: noWeeks,
  },
  {
    name: 'a week without work before the window does not matter',
    input: {
      on: '2026-03-02',
      weeks: [{ from: '2025-11-24', hours: 0 }, ...weeksFrom('2026-02-16', 30, 30)],
    },
    expect: {
      outcome: 'decided',
      value: { weeks: 2, hours: 30 },
      interpretations: notAsking('weeks-without-work'),
    },
  },
];
