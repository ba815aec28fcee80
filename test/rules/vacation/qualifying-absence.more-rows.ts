import type { QualifyingAbsenceInput } from '../../../src/core.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const YEAR = { earningYearFrom: '2025-04-01', employedFrom: '2015-01-01' } as const;

const sick = (from: string, to: string, extent = 1) => ({ from, to, extent, cause: 'sickness' as const });

export const rows: readonly Row<QualifyingAbsenceInput>[] = [
  {
    name: 'a year without absence gives all days',
    input: { ...YEAR, absence: [] },
    expect: {
      outcome: 'decided',
      value: {
        earningYear: { from: '2025-04-01', to: '2026-03-31' },
        segments: [],
        counters: [],
        stoppedFrom: null,
        employedDays: 365,
        absentDays: 0,
        yearDays: 365,
        paidDays: 25,
      },
      basis: citing('7', '17'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: '180 days of sickness all qualify',
    input: { ...YEAR, absence: [sick('2025-06-01', '2025-11-27')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [{ from: '2025-06-01', to: '2025-11-27', qualifying: true, reason: 'within-limit' }],
        counters: [{ cause: 'sickness', used: 180, limit: 180, left: 0 }],
        absentDays: 0,
        paidDays: 25,
      },
    },
    absent: ['interpretations'],
  },
  {
    name: 'day 181 does not',
    input: { ...YEAR, absence: [sick('2025-06-01', '2025-11-28')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-06-01', to: '2025-11-27', qualifying: true, reason: 'within-limit' },
          { from: '2025-11-28', to: '2025-11-28', qualifying: false, reason: 'above-limit' },
        ],
        counters: [{ used: 181, limit: 180, left: 0 }],
        absentDays: 1,
        // 25 × 364 / 365 = 24.93, rounded up.
        paidDays: 25,
      },
      interpretations: [
        { question: 'above-the-limit', taken: 'first-days-qualify', other: ['none-qualifies'] },
      ],
    },
  },
  {
    name: 'a limit that was reached before an absence leaves it nothing, and half days never reduce the days',
    input: {
      ...YEAR,
      absence: [sick('2025-12-01', '2025-12-31', 0.5), sick('2025-04-02', '2025-09-28')],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-04-02', to: '2025-09-28', extent: 1, reason: 'within-limit' },
          { from: '2025-12-01', to: '2025-12-31', extent: 0.5, qualifying: false, reason: 'above-limit' },
        ],
        counters: [{ used: 211, left: 0 }],
        absentDays: 0,
        paidDays: 25,
      },
      interpretations: [{ question: 'part-day-in-limit' }, { question: 'above-the-limit' }],
    },
  },
  {
    name: 'sickness through a whole earning year stops qualifying in the next, work injury as well',
    input: {
      ...YEAR,
      absence: [
        sick('2024-04-01', '2025-02-28', 0.5),
        { from: '2025-03-15', to: '2025-05-31', extent: 1, cause: 'work-injury' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-04-01', to: '2025-05-31', cause: 'work-injury', reason: 'whole-earning-year' },
        ],
        counters: [{ cause: 'work-injury', used: 61, limit: null, left: null }],
        stoppedFrom: '2025-04-01',
        absentDays: 61,
        // 25 × 304 / 365 = 20.82.
        paidDays: 21,
      },
    },
    absent: ['interpretations'],
  },
  {
    name: 'a break of fifteen days ends the run',
    input: {
      ...YEAR,
      absence: [
        sick('2024-04-01', '2025-02-28'),
        { from: '2025-03-16', to: '2025-05-31', extent: 1, cause: 'work-injury' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [{ from: '2025-04-01', qualifying: true, reason: 'no-limit' }],
        stoppedFrom: null,
        paidDays: 25,
      },
    },
  },
  {
    name: 'a run from the second day of the year before does not cover it',
    input: { ...YEAR, absence: [sick('2024-04-02', '2025-04-30')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [{ from: '2025-04-01', to: '2025-04-30', reason: 'within-limit' }],
        stoppedFrom: null,
      },
    },
  },
  {
    name: 'sickness after the year, and before the employment, is none of it',
    input: {
      earningYearFrom: '2025-04-01',
      employedFrom: '2025-06-01',
      employedTo: '2025-12-31',
      absence: [
        sick('2024-01-01', '2025-06-10'),
        sick('2025-12-30', '2026-01-10'),
        sick('2026-05-01', '2026-05-02'),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-06-01', to: '2025-06-10' },
          { from: '2025-12-30', to: '2025-12-31' },
        ],
        counters: [{ used: 12, left: 168 }],
        employedDays: 214,
        // 25 × 214 / 365 = 14.66.
        paidDays: 15,
      },
    },
  },
  {
    name: 'employed after the year, nothing is earned',
    input: { earningYearFrom: '2025-04-01', employedFrom: '2026-04-01', absence: [] },
    expect: { outcome: 'decided', value: { employedDays: 0, paidDays: 0 } },
  },
  {
    name: 'parental benefit is counted for each child over all years, and other leave never qualifies',
    input: {
      earningYearFrom: '2025-01-01',
      absence: [
        { from: '2024-12-01', to: '2025-01-31', extent: 1, cause: 'parental-benefit', child: 2 },
        { from: '2025-02-01', to: '2025-04-30', extent: 1, cause: 'parental-benefit', child: 2 },
        { from: '2025-05-01', to: '2025-05-31', extent: 1, cause: 'parental-benefit', child: 1 },
        { from: '2025-06-01', to: '2025-06-30', extent: 1, cause: 'other-unpaid' },
        { from: '2025-07-01', to: '2025-07-31', extent: 1, cause: 'pregnancy-benefit' },
        { from: '2024-01-01', to: '2024-01-31', extent: 1, cause: 'parental-benefit', child: 3 },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        // 31 days in December, 31 + 28 + 30 through March: day 120 is 30 March.
        segments: [
          { from: '2025-01-01', to: '2025-03-30', reason: 'within-limit' },
          { from: '2025-03-31', to: '2025-04-30', reason: 'above-limit' },
          { from: '2025-05-01', to: '2025-05-31', reason: 'within-limit' },
          { from: '2025-06-01', to: '2025-06-30', reason: 'not-qualifying' },
          { from: '2025-07-01', to: '2025-07-31', reason: 'no-limit' },
        ],
        counters: [
          { cause: 'parental-benefit', child: 2, used: 151, limit: 120, left: 0 },
          { cause: 'parental-benefit', child: 1, used: 31, limit: 120, left: 89 },
          { cause: 'other-unpaid', used: 30, limit: null, left: null },
          { cause: 'pregnancy-benefit', used: 31, limit: null, left: null },
        ],
        absentDays: 61,
        paidDays: 21,
      },
      assumptions: [
        { fact: 'earningYearFrom', assumed: 'collective-agreement' },
        { fact: 'employedFrom', assumed: 'before-the-year' },
        { fact: 'singleParent', assumed: 'false' },
      ],
    },
  },
  ...(['temporary-parental', 'infection-carrier', 'care-of-close-relative'] as const).map(
    (cause): Row<QualifyingAbsenceInput> => ({
      name: `the limit of ${cause}`,
      input: {
        ...YEAR,
        singleParent: cause === 'temporary-parental' ? false : true,
        absence: [{ from: '2025-04-01', to: '2025-04-30', extent: 1, cause }],
      },
      expect: {
        outcome: 'decided',
        value: {
          counters: [
            {
              limit: { 'temporary-parental': 120, 'infection-carrier': 180, 'care-of-close-relative': 45 }[
                cause
              ],
            },
          ],
        },
      },
    }),
  ),
  ...(['temporary-parental', 'parental-benefit'] as const).map((cause): Row<QualifyingAbsenceInput> => ({
    name: `of a single parent, the limit of ${cause}`,
    input: {
      ...YEAR,
      singleParent: true,
      absence: [
        {
          from: '2025-04-01',
          to: '2025-04-30',
          extent: 1,
          cause,
          ...(cause === 'parental-benefit' && { child: 1 }),
        },
      ],
    },
    expect: { outcome: 'decided', value: { counters: [{ limit: 180, left: 150 }] } },
    absent: ['assumptions'],
  })),
  {
    name: 'a leap year has 366 days, and an agreement gives more',
    input: {
      earningYearFrom: '2027-04-01',
      employedFrom: '2027-10-01',
      annualDays: 30,
      absence: [],
    },
    expect: { outcome: 'decided', value: { yearDays: 366, employedDays: 183, paidDays: 15 } },
  },
  {
    name: 'the first year of the wording',
    input: { earningYearFrom: '2010-04-01', absence: [] },
    expect: { outcome: 'decided', value: { paidDays: 25 } },
  },
  {
    name: 'the day before it',
    input: { earningYearFrom: '2010-03-31', absence: [] },
    expect: notCovered('2010-04-01'),
  },
  {
    name: 'whole absence from the day before the wording is under the older one',
    input: { earningYearFrom: '2010-04-01', absence: [sick('2010-03-31', '2010-05-31')] },
    expect: {
      outcome: 'undetermined',
      missing: ['wording-before-2010'],
      basis: citing('övergångsbestämmelserna'),
    },
  },
  {
    name: 'whole absence from the first day is not',
    input: { earningYearFrom: '2010-04-01', absence: [sick('2010-04-01', '2010-05-31')] },
    expect: { outcome: 'decided', value: { counters: [{ used: 61 }] } },
  },
  {
    name: 'absence in part then was under the new wording at once',
    input: { earningYearFrom: '2010-04-01', absence: [sick('2010-02-01', '2010-05-31', 0.5)] },
    expect: { outcome: 'decided', value: { counters: [{ used: 61 }], stoppedFrom: null } },
  },
  {
    name: 'older absence that ended says nothing of the year',
    input: {
      earningYearFrom: '2011-04-01',
      absence: [sick('2010-02-01', '2010-05-31'), sick('2012-06-01', '2012-06-02')],
    },
    expect: { outcome: 'decided', value: { segments: [] } },
  },
];
