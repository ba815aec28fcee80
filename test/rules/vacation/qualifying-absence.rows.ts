import type { QualifyingAbsenceInput } from '../../../src/rules/vacation/qualifying-absence/qualifying-absence.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

type Given = QualifyingAbsenceInput['absence'][number];

const year = { earningYearFrom: '2025-04-01' } as const;
const sick = (from: string, to: string, extent = 1): Given => ({ from, to, extent, cause: 'sickness' });
const injured = (from: string, to: string, extent = 1): Given => ({ from, to, extent, cause: 'work-injury' });

export const rows: readonly Row<QualifyingAbsenceInput>[] = [
  {
    name: 'no absence: the whole year is earned',
    input: { ...year, absence: [] },
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
      basis: citing('17'),
    },
  },
  {
    // June 30, July 31, August 31, September 30, October 31: 153 days through 31 October, so day 180 is 27 November.
    name: 'day 180 of a sickness qualifies',
    input: { ...year, absence: [sick('2025-06-01', '2025-11-27')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          {
            from: '2025-06-01',
            to: '2025-11-27',
            cause: 'sickness',
            extent: 1,
            qualifying: true,
            reason: 'within-limit',
          },
        ],
        counters: [{ cause: 'sickness', used: 180, limit: 180, left: 0 }],
        absentDays: 0,
        paidDays: 25,
      },
    },
    absent: ['interpretations'],
  },
  {
    // 25 × 364 / 365 = 24.93, rounded up.
    name: 'day 181 does not, and one day takes no vacation day, since a fraction is rounded up',
    input: { ...year, absence: [sick('2025-06-01', '2025-11-28')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-06-01', to: '2025-11-27', qualifying: true, reason: 'within-limit' },
          { from: '2025-11-28', to: '2025-11-28', qualifying: false, reason: 'above-limit' },
        ],
        absentDays: 1,
        paidDays: 25,
      },
    },
  },
  {
    // 1 June – 12 December is 195 days: 15 above the limit. 25 × 350 / 365 = 23.97, up to 24. 25 × 349 / 365 = 23.90.
    name: 'fifteen days above the limit take one day',
    input: { ...year, absence: [sick('2025-06-01', '2025-12-12')] },
    expect: { outcome: 'decided', value: { absentDays: 15, paidDays: 24 } },
  },
  {
    // 25 × 351 / 365 = 24.04, up to 25.
    name: 'fourteen days above the limit take none',
    input: { ...year, absence: [sick('2025-06-01', '2025-12-11')] },
    expect: { outcome: 'decided', value: { absentDays: 14, paidDays: 25 } },
  },
  {
    // 60 days (1 April – 30 May) and 121 (1 September – 30 December): the last is day 181.
    name: 'two sicknesses of a year share the limit',
    input: { ...year, absence: [sick('2025-09-01', '2025-12-30'), sick('2025-04-01', '2025-05-30')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-04-01', to: '2025-05-30', qualifying: true },
          { from: '2025-09-01', to: '2025-12-29', qualifying: true },
          { from: '2025-12-30', to: '2025-12-30', qualifying: false, reason: 'above-limit' },
        ],
        absentDays: 1,
      },
    },
  },
  {
    // 2 December 2025 – 31 March 2026 is 120 days; April – 30 May 2026 would be 60 more, but of the next year.
    name: 'every earning year has a limit of its own',
    input: { earningYearFrom: '2026-04-01', absence: [sick('2025-12-02', '2026-09-27')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [{ from: '2026-04-01', to: '2026-09-27', qualifying: true, reason: 'within-limit' }],
        counters: [{ cause: 'sickness', used: 180, limit: 180, left: 0 }],
      },
    },
  },
  {
    name: 'days of a part take whole days of the limit, and take no vacation day when they are above it',
    input: { ...year, absence: [sick('2025-06-01', '2026-02-28', 0.5)] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-06-01', to: '2025-11-27', extent: 0.5, qualifying: true },
          { from: '2025-11-28', to: '2026-02-28', extent: 0.5, qualifying: false, reason: 'above-limit' },
        ],
        absentDays: 0,
        paidDays: 25,
      },
    },
  },
  {
    name: 'work injury has no limit',
    input: { ...year, absence: [injured('2025-05-01', '2026-03-31')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          {
            from: '2025-05-01',
            to: '2026-03-31',
            cause: 'work-injury',
            qualifying: true,
            reason: 'no-limit',
          },
        ],
        counters: [{ cause: 'work-injury', limit: null, left: null }],
        stoppedFrom: null,
        paidDays: 25,
      },
    },
  },
  {
    name: 'absence through a whole earning year stops, on the first day after it',
    input: { ...year, absence: [sick('2024-04-01', '2025-06-30')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [{ from: '2025-04-01', to: '2025-06-30', qualifying: false, reason: 'whole-earning-year' }],
        stoppedFrom: '2025-04-01',
        // April 30, May 31, June 30. 25 × 274 / 365 = 18.77.
        absentDays: 91,
        paidDays: 19,
      },
    },
  },
  {
    name: 'from the second day of a year it does not fill that year',
    input: { ...year, absence: [sick('2024-04-02', '2025-06-30')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [{ from: '2025-04-01', to: '2025-06-30', qualifying: true, reason: 'within-limit' }],
        stoppedFrom: null,
        paidDays: 25,
      },
    },
  },
  {
    name: 'in the year that it fills it still qualifies, up to the limit',
    input: { ...year, absence: [sick('2025-04-01', '2026-03-31')] },
    expect: {
      outcome: 'decided',
      value: {
        // April 30, May 31, June 30, July 31, August 31: 153; day 180 is 27 September.
        segments: [
          { from: '2025-04-01', to: '2025-09-27', qualifying: true, reason: 'within-limit' },
          { from: '2025-09-28', to: '2026-03-31', qualifying: false, reason: 'above-limit' },
        ],
        stoppedFrom: null,
        // 25 × 180 / 365 = 12.33.
        absentDays: 185,
        paidDays: 13,
      },
    },
  },
  {
    name: 'a part of the day is absence for the stop too',
    input: { ...year, absence: [sick('2024-01-01', '2025-04-30', 0.25)] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [{ from: '2025-04-01', to: '2025-04-30', qualifying: false, reason: 'whole-earning-year' }],
        stoppedFrom: '2025-04-01',
        absentDays: 0,
        paidDays: 25,
      },
    },
  },
  {
    // 10 – 23 October is fourteen days.
    name: 'a break of fourteen days does not break the absence',
    input: { ...year, absence: [sick('2024-03-01', '2024-10-09'), sick('2024-10-24', '2025-05-31')] },
    expect: { outcome: 'decided', value: { stoppedFrom: '2025-04-01' } },
  },
  {
    name: 'a break of fifteen days does',
    input: { ...year, absence: [sick('2024-03-01', '2024-10-09'), sick('2024-10-25', '2025-05-31')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [{ from: '2025-04-01', to: '2025-05-31', qualifying: true, reason: 'within-limit' }],
        stoppedFrom: null,
      },
    },
  },
  {
    name: 'the stop lasts until a break of more than fourteen days',
    input: {
      ...year,
      absence: [
        sick('2024-04-01', '2025-04-30'),
        sick('2025-05-15', '2025-05-31'),
        sick('2025-06-16', '2025-06-30'),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-04-01', to: '2025-04-30', qualifying: false, reason: 'whole-earning-year' },
          { from: '2025-05-15', to: '2025-05-31', qualifying: false, reason: 'whole-earning-year' },
          { from: '2025-06-16', to: '2025-06-30', qualifying: true, reason: 'within-limit' },
        ],
        stoppedFrom: '2025-04-01',
        absentDays: 47,
      },
    },
  },
  {
    name: 'work injury stops too, and sickness and work injury are one absence',
    input: { ...year, absence: [sick('2024-04-01', '2024-12-31'), injured('2025-01-01', '2025-04-10')] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          {
            from: '2025-04-01',
            to: '2025-04-10',
            cause: 'work-injury',
            qualifying: false,
            reason: 'whole-earning-year',
          },
        ],
        stoppedFrom: '2025-04-01',
      },
    },
  },
  {
    // The year from April 2023 has 29 February: 366 days. 25 × 345 / 366 = 23.57.
    name: 'an earning year with a leap day has 366',
    input: { earningYearFrom: '2023-04-01', absence: [sick('2023-06-01', '2023-12-18')] },
    expect: { outcome: 'decided', value: { yearDays: 366, employedDays: 366, absentDays: 21, paidDays: 24 } },
  },
  {
    name: 'an earning year by agreement',
    input: { earningYearFrom: '2026-01-01', absence: [sick('2025-12-15', '2026-01-10')] },
    expect: {
      outcome: 'decided',
      value: {
        earningYear: { from: '2026-01-01', to: '2026-12-31' },
        segments: [{ from: '2026-01-01', to: '2026-01-10' }],
        counters: [{ cause: 'sickness', used: 10, limit: 180, left: 170 }],
      },
    },
  },
  {
    // 1 October – 31 March is 182 days: 25 × 182 / 365 = 12.47.
    name: 'an employment that began in the year',
    input: { ...year, employedFrom: '2025-10-01', absence: [] },
    expect: { outcome: 'decided', value: { employedDays: 182, paidDays: 13 } },
  },
  {
    // 1 April – 30 June is 91 days: 25 × 91 / 365 = 6.23.
    name: 'an employment that ended in the year, and absence after it is none',
    input: { ...year, employedTo: '2025-06-30', absence: [sick('2025-06-20', '2025-07-20')] },
    expect: {
      outcome: 'decided',
      value: { segments: [{ from: '2025-06-20', to: '2025-06-30' }], employedDays: 91, paidDays: 7 },
    },
  },
  {
    // 30 × 345 / 365 = 28.36.
    name: 'thirty days by agreement',
    input: { ...year, annualDays: 30, absence: [sick('2025-06-01', '2025-12-17')] },
    expect: { outcome: 'decided', value: { absentDays: 20, paidDays: 29 } },
  },
  {
    // 25 × 335 / 365 = 22.95.
    name: 'leave without pay that does not qualify',
    input: { ...year, absence: [{ from: '2025-09-01', to: '2025-09-30', extent: 1, cause: 'other-unpaid' }] },
    expect: {
      outcome: 'decided',
      value: {
        segments: [{ cause: 'other-unpaid', qualifying: false, reason: 'not-qualifying' }],
        absentDays: 30,
        paidDays: 23,
      },
    },
  },
  {
    name: 'care of a close relative: 45 days',
    input: {
      ...year,
      absence: [{ from: '2025-05-01', to: '2025-06-15', extent: 1, cause: 'care-of-close-relative' }],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-05-01', to: '2025-06-14', qualifying: true },
          { from: '2025-06-15', to: '2025-06-15', qualifying: false, reason: 'above-limit' },
        ],
      },
      basis: citing('17 b'),
    },
  },
  {
    name: 'a carrier of an infection: 180 days of its own, beside those of sickness',
    input: {
      ...year,
      absence: [
        sick('2025-04-01', '2025-09-27'),
        { from: '2025-09-28', to: '2025-10-31', extent: 1, cause: 'infection-carrier' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { cause: 'sickness', qualifying: true },
          { cause: 'infection-carrier', qualifying: true, reason: 'within-limit' },
        ],
        counters: [
          { cause: 'sickness', left: 0 },
          { cause: 'infection-carrier', used: 34, limit: 180, left: 146 },
        ],
      },
    },
  },
  {
    // 120 days from 1 May: 31 + 30 + 31 = 92 through July, so day 120 is 28 August.
    name: 'parental benefit: 120 days for a child, over all years',
    input: {
      ...year,
      absence: [{ from: '2025-05-01', to: '2025-08-29', extent: 1, cause: 'parental-benefit', child: 1 }],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-05-01', to: '2025-08-28', qualifying: true },
          { from: '2025-08-29', to: '2025-08-29', qualifying: false, reason: 'above-limit' },
        ],
        counters: [{ cause: 'parental-benefit', child: 1, limit: 120, left: 0 }],
      },
      basis: citing('17 a'),
    },
  },
  {
    // March 2025: 31 days before the year, so 89 are left: April 30, May 31, 28 June.
    name: 'parental benefit before the year counts, for the same child alone',
    input: {
      ...year,
      absence: [
        { from: '2025-03-01', to: '2025-06-29', extent: 1, cause: 'parental-benefit', child: 1 },
        { from: '2025-07-01', to: '2025-07-31', extent: 1, cause: 'parental-benefit', child: 2 },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-04-01', to: '2025-06-28', qualifying: true },
          { from: '2025-06-29', to: '2025-06-29', qualifying: false },
          { from: '2025-07-01', to: '2025-07-31', qualifying: true },
        ],
      },
    },
  },
  {
    name: 'a single parent: 180',
    input: {
      ...year,
      singleParent: true,
      absence: [{ from: '2025-05-01', to: '2025-08-29', extent: 1, cause: 'temporary-parental' }],
    },
    expect: {
      outcome: 'decided',
      value: { counters: [{ cause: 'temporary-parental', used: 121, limit: 180, left: 59 }], absentDays: 0 },
    },
  },
  {
    name: 'pregnancy benefit has no limit',
    input: {
      ...year,
      absence: [{ from: '2025-05-01', to: '2025-06-19', extent: 1, cause: 'pregnancy-benefit' }],
    },
    expect: { outcome: 'decided', value: { segments: [{ qualifying: true, reason: 'no-limit' }] } },
  },
  {
    name: 'the first earning year of the wording',
    input: { earningYearFrom: '2010-04-01', absence: [sick('2010-04-05', '2010-04-09')] },
    expect: { outcome: 'decided', value: { paidDays: 25 } },
  },
  {
    name: 'the year before it',
    input: { earningYearFrom: '2009-04-01', absence: [] },
    expect: notCovered('2010-04-01'),
  },
  {
    // 31 May days, 30, 31: 92 through July, so day 120 is 28 August.
    name: 'leave for a sick child: 120 days',
    input: {
      ...year,
      absence: [{ from: '2025-05-01', to: '2025-08-29', extent: 1, cause: 'temporary-parental' }],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-05-01', to: '2025-08-28', qualifying: true },
          { from: '2025-08-29', to: '2025-08-29', qualifying: false, reason: 'above-limit' },
        ],
      },
    },
  },
  {
    // 1 May – 27 October is 180 days.
    name: 'parental benefit of a single parent: 180 days for a child',
    input: {
      ...year,
      singleParent: true,
      absence: [{ from: '2025-05-01', to: '2025-10-28', extent: 1, cause: 'parental-benefit', child: 1 }],
    },
    expect: {
      outcome: 'decided',
      value: {
        segments: [
          { from: '2025-05-01', to: '2025-10-27', qualifying: true },
          { from: '2025-10-28', to: '2025-10-28', qualifying: false, reason: 'above-limit' },
        ],
      },
    },
  },
];
