import type {
  AgeLimitsInput,
  AgeLimitsValue,
} from '../../../src/rules/sickness-benefit/age-limits/age-limits.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const decided = (value: Partial<AgeLimitsValue>): Row<unknown>['expect'] => ({ outcome: 'decided', value });

/** The last and the first month of birth with each target age, and the first day of the month in which it is reached. */
const TARGET_AGES: readonly (readonly [bornOn: string, age: number, from: string])[] = [
  ['1945-05', 65, '2010-05-01'],
  ['1957-12', 65, '2022-12-01'],
  ['1958-01', 66, '2024-01-01'],
  ['1959-12', 66, '2025-12-01'],
  ['1960-01', 67, '2027-01-01'],
  ['1964-12', 67, '2031-12-01'],
];

const ALL_SINCE_71 = [{ fact: 'paidDaysSince71', assumed: 'all-that-can' }];

export const rows: readonly Row<AgeLimitsInput>[] = [
  {
    name: 'born 1959: 180 paid days after 66 years',
    input: { bornOn: '1959-03', on: '2026-02-02', paidDaysSinceTargetAge: 180 },
    expect: {
      ...decided({
        mayStop: true,
        stops: false,
        from: '2025-03-01',
        targetAge: 66,
        highestAge: 71,
        daysLeft: null,
      }),
      basis: citing('36', '37', '38', '10 c'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: '179 paid days',
    input: { bornOn: '1959-03', on: '2026-02-02', paidDaysSinceTargetAge: 179 },
    expect: decided({ mayStop: false, stops: false }),
  },
  {
    name: '181 paid days',
    input: { bornOn: '1959-03', on: '2026-02-02', paidDaysSinceTargetAge: 181 },
    expect: decided({ mayStop: true, stops: false }),
  },
  ...TARGET_AGES.flatMap(([bornOn, targetAge, from]): Row<AgeLimitsInput>[] => [
    {
      name: `born ${bornOn}: the limit of ${targetAge} years applies from ${from}`,
      input: { bornOn, on: from < '2011-01-01' ? '2011-01-01' : from, paidDaysSinceTargetAge: 180 },
      expect: decided({ mayStop: true, targetAge, highestAge: bornOn < '1953-01' ? 70 : 71 }),
      absent: ['assumptions'],
    },
  ]),
  {
    name: 'the day before the month of the target age',
    input: { bornOn: '1957-12', on: '2022-11-30', paidDaysSinceTargetAge: 180 },
    expect: decided({ mayStop: false, stops: false, from: '2022-12-01' }),
  },
  {
    name: 'nobody reaches the target age in 2026: born in the last month of 66 years',
    input: { bornOn: '1959-12', on: '2026-12-31', paidDaysSinceTargetAge: 180 },
    expect: decided({ mayStop: true, from: '2025-12-01' }),
  },
  {
    name: 'born in the first month of 67 years',
    input: { bornOn: '1960-01', on: '2026-12-31', paidDaysSinceTargetAge: 180 },
    expect: decided({ mayStop: false, from: '2027-01-01' }),
  },
  {
    name: 'born 1965: the target age is decided',
    input: { bornOn: '1965-03', on: '2032-03-10', paidDaysSinceTargetAge: 0 },
    expect: decided({ mayStop: false, stops: false, from: '2032-03-01', targetAge: 67 }),
    absent: ['assumptions'],
  },
  {
    name: 'born in the last month of 1965',
    input: { bornOn: '1965-12', on: '2026-02-02', paidDaysSinceTargetAge: 0 },
    expect: decided({ mayStop: false, from: '2032-12-01', targetAge: 67 }),
    absent: ['assumptions'],
  },
  {
    name: 'born 1966: the target age is not fixed yet',
    input: { bornOn: '1966-01', on: '2026-02-02', paidDaysSinceTargetAge: 0 },
    expect: {
      ...decided({ mayStop: false, stops: false, from: '2033-01-01', targetAge: 67 }),
      assumptions: [{ fact: 'targetAge', assumed: '67' }],
    },
  },
  {
    name: 'born in the last month of 70 years: 180 days in and after that month',
    input: { bornOn: '1952-12', on: '2023-05-30', paidDaysSinceTargetAge: 180, paidDaysSince71: 180 },
    expect: {
      ...decided({ stops: true, mayStop: true, from: '2022-12-01', highestAge: 70, daysLeft: 0 }),
      basis: citing('övergångsbestämmelserna'),
    },
    absent: ['assumptions'],
  },
  {
    name: '179 of them',
    input: { bornOn: '1952-12', on: '2023-05-30', paidDaysSinceTargetAge: 180, paidDaysSince71: 179 },
    expect: decided({ stops: false, mayStop: true, from: '2022-12-01', daysLeft: 1 }),
  },
  {
    name: 'born in the first month of 71 years: 180 days in and after that month',
    input: { bornOn: '1953-01', on: '2024-06-29', paidDaysSinceTargetAge: 900, paidDaysSince71: 180 },
    expect: decided({ stops: true, from: '2024-01-01', highestAge: 71, daysLeft: 0 }),
  },
  {
    name: '179 of them, the next day paid for is the last',
    input: { bornOn: '1953-01', on: '2024-06-29', paidDaysSinceTargetAge: 900, paidDaysSince71: 179 },
    expect: decided({ stops: false, daysLeft: 1 }),
  },
  {
    name: 'more days told since 71 than have gone by: those that can',
    input: { bornOn: '1953-01', on: '2024-06-28', paidDaysSinceTargetAge: 900, paidDaysSince71: 181 },
    expect: decided({ stops: false, daysLeft: 1 }),
  },
  {
    name: 'not told how many lie after 71: all that can do',
    input: { bornOn: '1953-01', on: '2024-06-29', paidDaysSinceTargetAge: 180 },
    expect: { ...decided({ stops: true, daysLeft: 0 }), assumptions: ALL_SINCE_71 },
  },
  {
    name: 'not told, but on that day no more than 179 can',
    input: { bornOn: '1953-01', on: '2024-06-28', paidDaysSinceTargetAge: 900 },
    expect: decided({ stops: false, mayStop: true, daysLeft: 1 }),
    absent: ['assumptions'],
  },
  {
    name: 'not told, but 180 must: more were paid than lie between the two ages',
    input: { bornOn: '1953-01', on: '2024-06-29', paidDaysSinceTargetAge: 2371 },
    expect: decided({ stops: true }),
    absent: ['assumptions'],
  },
  {
    name: 'not told, and one fewer need not',
    input: { bornOn: '1953-01', on: '2024-06-29', paidDaysSinceTargetAge: 2370 },
    expect: { ...decided({ stops: true }), assumptions: ALL_SINCE_71 },
  },
  {
    name: 'the day before the month of turning 71',
    input: { bornOn: '1953-01', on: '2023-12-31', paidDaysSinceTargetAge: 900 },
    expect: decided({ mayStop: true, stops: false, from: '2018-01-01', daysLeft: null }),
  },
  {
    name: 'the first day of that month',
    input: { bornOn: '1953-01', on: '2024-01-01', paidDaysSinceTargetAge: 900 },
    expect: decided({ mayStop: true, stops: false, from: '2024-01-01', daysLeft: 180 }),
  },
  {
    name: 'the first day of the code',
    input: { bornOn: '1945-01', on: '2011-01-01', paidDaysSinceTargetAge: 0 },
    expect: decided({ mayStop: false, stops: false, from: '2010-01-01' }),
  },
  {
    name: 'the day before it',
    input: { bornOn: '1945-01', on: '2010-12-31', paidDaysSinceTargetAge: 0 },
    expect: { ...notCovered('2011-01-01'), basis: citing('36', '37') },
  },
  {
    name: 'the first month of birth that a date can have',
    input: { bornOn: '1900-01', on: '2011-01-01', paidDaysSinceTargetAge: 0 },
    expect: decided({ targetAge: 65, highestAge: 70, stops: false }),
  },
];
