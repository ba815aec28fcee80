/**
 * What was done in which sickness. SjLL 9 § (the written assurance), SjLL 12 § (the report, within seven days from day 15),
 * SFB 110:4 (the application) and SFB 30:6 (the plan), each for its own period.
 */
import type { Case } from '../../src/core.js';

/** The fifteenth sick days are 20 October and 21 January: reports by 27 October and 27 January. */
export const TWO: Case = {
  ref: 'A-1',
  employment: { from: '2018-01-01', to: null },
  spells: [
    { from: '2025-10-06', to: '2025-10-31', extent: 1 },
    { from: '2026-01-07', to: '2026-02-06', extent: 1 },
  ],
};

/** Of each period, how it stands on 2 March 2026. */
export const DONE: readonly (readonly [
  name: string,
  id: string,
  given: Partial<Case>,
  stands: readonly [string, string],
])[] = [
  [
    'both were reported in time',
    'report-to-fk',
    { reportedToFk: ['2026-01-22', '2025-10-22'] },
    ['done', 'done'],
  ],
  [
    'one day is that of the period it lies in',
    'report-to-fk',
    { reportedToFk: '2026-01-22' },
    ['overdue', 'done'],
  ],
  ['the same of the first', 'report-to-fk', { reportedToFk: '2025-10-22' }, ['done', 'overdue']],
  [
    'on the last day, and the day after it',
    'report-to-fk',
    { reportedToFk: ['2025-10-27', '2026-01-28'] },
    ['done', 'done-late'],
  ],
  [
    'between the two it is of the first',
    'report-to-fk',
    { reportedToFk: ['2026-01-06'] },
    ['done-late', 'overdue'],
  ],
  [
    'on the first day of the second it is of the second',
    'report-to-fk',
    { reportedToFk: ['2026-01-07'] },
    ['overdue', 'done'],
  ],
  [
    'the earliest of a period counts',
    'report-to-fk',
    { reportedToFk: ['2026-02-20', '2026-01-27'] },
    ['overdue', 'done'],
  ],
  [
    'before all sickness it is of none',
    'report-to-fk',
    { reportedToFk: ['2025-10-05'] },
    ['overdue', 'overdue'],
  ],
  ['none at all', 'report-to-fk', { reportedToFk: [] }, ['overdue', 'overdue']],
  ['both assurances', 'written-assurance', { assuranceOn: ['2025-10-08', '2026-01-09'] }, ['done', 'done']],
  ['one assurance', 'written-assurance', { assuranceOn: '2025-10-08' }, ['done', 'due']],
  ['an assurance before all sickness', 'written-assurance', { assuranceOn: '2020-01-01' }, ['due', 'due']],
  [
    'both applications',
    'apply-for-sickness-benefit',
    { appliedToFk: ['2025-10-30', '2026-01-30'] },
    ['done', 'done'],
  ],
  ['one application', 'apply-for-sickness-benefit', { appliedToFk: '2026-01-30' }, ['due', 'done']],
  [
    'an application before all sickness',
    'apply-for-sickness-benefit',
    { appliedToFk: '2020-01-01' },
    ['due', 'due'],
  ],
];

/** Day 30 of a sickness from 7 January 2026 is 5 February, its sixtieth day 7 March. */
const LONG: Pick<Case, 'ref' | 'employment' | 'spells'> = {
  ref: 'A-1',
  employment: { from: '2018-01-01', to: null },
  spells: [{ from: '2026-01-07', to: null, extent: 1 }],
};

/** When the plan falls due, and how it stands on 1 April 2026. */
export const PROGNOSES: readonly (readonly [
  name: string,
  given: Partial<Case>,
  dueOn: string | null,
  status: string,
])[] = [
  [
    'foreseen at once',
    { prognosis: { on: '2026-01-10', expectedTo: '2026-08-30' } },
    '2026-02-05',
    'done-late',
  ],
  [
    'a renewed prognosis moves nothing',
    {
      prognosis: [
        { on: '2026-03-25', expectedTo: '2026-10-30' },
        { on: '2026-01-10', expectedTo: '2026-08-30' },
      ],
    },
    '2026-02-05',
    'done-late',
  ],
  [
    'written over after the sixtieth day',
    { prognosis: { on: '2026-03-25', expectedTo: '2026-10-30' } },
    '2026-03-07',
    'done-late',
  ],
  [
    'foreseen on the sixtieth day',
    { prognosis: { on: '2026-03-07', expectedTo: '2026-10-30' } },
    '2026-03-07',
    'done-late',
  ],
  [
    'the second foresaw exactly sixty days',
    {
      prognosis: [
        { on: '2026-01-10', expectedTo: '2026-03-06' },
        { on: '2026-02-20', expectedTo: '2026-03-07' },
      ],
    },
    '2026-02-20',
    'done-late',
  ],
  [
    'shortened by day 30, and long again later',
    {
      prognosis: [
        { on: '2026-01-10', expectedTo: '2026-05-30' },
        { on: '2026-02-05', expectedTo: '2026-02-20' },
        { on: '2026-02-19', expectedTo: '2026-06-30' },
      ],
    },
    '2026-02-19',
    'done-late',
  ],
  [
    'shortened the day after day 30',
    {
      prognosis: [
        { on: '2026-01-10', expectedTo: '2026-05-30' },
        { on: '2026-02-06', expectedTo: '2026-02-20' },
        { on: '2026-02-19', expectedTo: '2026-06-30' },
      ],
    },
    '2026-02-05',
    'done-late',
  ],
  [
    'a plan of another time is none',
    { prognosis: { on: '2026-01-10', expectedTo: '2026-08-30' }, plan: { madeOn: '2019-01-01' } },
    '2026-02-05',
    'overdue',
  ],
  [
    'the earliest of two plans',
    {
      prognosis: { on: '2026-01-10', expectedTo: '2026-08-30' },
      plan: [{ madeOn: '2026-03-20' }, { madeOn: '2026-02-05' }],
    },
    '2026-02-05',
    'done',
  ],
  [
    'a plan without a day is of the latest',
    { prognosis: { on: '2026-01-10', expectedTo: '2026-08-30' }, plan: [{ cannotReturn: true }] },
    null,
    'not-required',
  ],
  [
    'health improved, told apart from the plan',
    {
      prognosis: { on: '2026-01-10', expectedTo: '2026-08-30' },
      plan: [{ cannotReturn: true, improvedOn: '2026-03-10' }, { madeOn: '2026-03-10' }],
    },
    '2026-03-10',
    'done',
  ],
].map(([name, given, dueOn, status]) => [
  name,
  { ...LONG, plan: { madeOn: '2026-03-20' }, ...(given as object) },
  dueOn,
  status,
]) as never;

/** Two long sicknesses, each with a plan of its own; as of 1 September 2026. */
export const TWO_LONG: Case = {
  ...LONG,
  spells: [
    { from: '2025-09-01', to: '2025-12-19', extent: 1 },
    { from: '2026-01-07', to: null, extent: 1 },
  ],
  prognosis: [
    { on: '2025-09-10', expectedTo: '2025-12-19' },
    { on: '2026-01-05', expectedTo: '2026-09-30' },
  ],
  plan: [{ madeOn: '2025-10-15' }, { madeOn: '2026-02-05' }],
};
