import type {
  GrantLine,
  WorkplaceRehabilitationInput,
} from '../../../src/rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

/** A plan for return bought in April 2026 for 12 000 kr. */
const LINE: GrantLine = {
  employee: 'a',
  performedOn: '2026-04-01',
  paid: 12_000,
  kind: 'plan-return',
  providerApproved: true,
};

const of = (year: number, ...lines: readonly Partial<GrantLine>[]): WorkplaceRehabilitationInput => ({
  year,
  lines: lines.map((line) => ({ ...LINE, ...line })),
});

const granted = (total: number, more: object = {}): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { total, ...more },
});

const rejected = (...reasons: readonly string[]): Row<unknown>['expect'] =>
  granted(0, {
    employees: [],
    uncapped: 0,
    rejected: reasons.map((reason, line) => ({ line, reason })),
    rejectedCount: reasons.length,
  });

/** `count` employees, each with the same cost. */
const employees = (count: number, paid: number, line: Partial<GrantLine> = {}): Partial<GrantLine>[] =>
  Array.from({ length: count }, (_, i) => ({ ...line, employee: `e${i}`, paid }));

const OPEN = [
  { question: 'year-of-the-grant', taken: 'performed', other: ['paid', 'granted'] },
  { question: 'value-added-tax', taken: 'as-given', other: ['without-tax'] },
];

const SECTIONS = [{ paragraf: '1' }, { paragraf: '4' }];
const NEWER = { paragraf: '7', giltigFom: '2025-01-01' };
const OLDER = { paragraf: '7', giltigFom: '2018-07-01' };
const TRANSITION = { paragraf: 'övergångsbestämmelserna' };

/** The wordings of 7 § by the days on which the measures began, and the transitional provisions. */
const BASES: readonly (readonly [
  name: string,
  input: WorkplaceRehabilitationInput,
  wordings: readonly object[],
])[] = [
  ['no invoices', of(2026), [NEWER]],
  ['a measure begun on the first day of 2025', of(2025, { performedOn: '2025-01-01' }), [NEWER]],
  ['a measure of 2024', of(2024, { performedOn: '2024-12-31' }), [OLDER]],
  [
    'measures begun before and after 2025',
    of(
      2025,
      { performedOn: '2025-02-01', startedOn: '2024-12-31' },
      { performedOn: '2025-02-01', employee: 'b' },
    ),
    [OLDER, NEWER, TRANSITION],
  ],
  ['a measure of 2018', of(2018, { performedOn: '2018-07-01' }), [OLDER, TRANSITION]],
];

export const rows: readonly Row<WorkplaceRehabilitationInput>[] = [
  {
    name: 'half of 12 000, to apply for by 1 February of the next year, a Monday',
    input: of(2026, {}),
    expect: {
      outcome: 'decided',
      value: {
        employees: [{ employee: 'a', eligibleCost: 12_000, grant: 6000 }],
        total: 6000,
        uncapped: 6000,
        employerCap: 200_000,
        cappedByEmployer: false,
        rejected: [],
        rejectedCount: 0,
        entitlement: 'funds-permitting',
        applyBy: '2027-02-01',
        lastDay: '2027-02-01',
      },
      basis: citing('1', '4', '7', '13'),
      interpretations: OPEN,
      assumptions: [
        { fact: 'startedOn', assumed: 'performedOn' },
        { fact: 'alreadyGranted', assumed: 'none' },
      ],
    },
  },
  {
    name: 'everything told: nothing is assumed',
    input: { ...of(2026, { startedOn: '2026-03-01' }), alreadyGranted: 0 },
    expect: granted(6000),
    absent: ['assumptions'],
  },
  {
    name: 'nothing was paid: an earlier grant does not matter',
    input: of(2026, { paid: 0, startedOn: '2026-03-01' }),
    expect: granted(0, { employees: [{ employee: 'a', eligibleCost: 0, grant: 0 }] }),
    absent: ['assumptions'],
  },
  { name: 'half of 30 000', input: of(2026, { paid: 30_000 }), expect: granted(15_000) },
  { name: 'the cap of an employee exactly', input: of(2026, { paid: 40_000 }), expect: granted(20_000) },
  { name: 'two kronor less', input: of(2026, { paid: 39_998 }), expect: granted(19_999) },
  { name: 'two kronor more', input: of(2026, { paid: 40_002 }), expect: granted(20_000) },
  {
    name: '50 000 kr: capped for the employee, not for the employer',
    input: of(2026, { paid: 50_000 }),
    expect: granted(20_000, {
      employees: [{ employee: 'a', eligibleCost: 50_000, grant: 20_000 }],
      cappedByEmployer: false,
    }),
  },
  {
    name: 'the lines of one employee are added before the cap; employees stand in the order they come',
    input: of(2026, { employee: 'b', paid: 30_000 }, { paid: 1000 }, { employee: 'b', paid: 30_000 }),
    expect: granted(20_500, {
      employees: [
        { employee: 'b', eligibleCost: 60_000, grant: 20_000 },
        { employee: 'a', eligibleCost: 1000, grant: 500 },
      ],
    }),
  },
  {
    name: 'öre: each half is rounded for itself, the total from the exact sum',
    input: of(2026, { paid: 0.01 }, { employee: 'b', paid: 0.01 }),
    expect: granted(0.01, {
      employees: [
        { employee: 'a', eligibleCost: 0.01, grant: 0.01 },
        { employee: 'b', eligibleCost: 0.01, grant: 0.01 },
      ],
      uncapped: 0.01,
    }),
  },
  {
    name: 'begun on the last day of 2024: at most 10 000',
    input: of(2025, { performedOn: '2025-02-03', startedOn: '2024-12-31', paid: 30_000 }),
    expect: { ...granted(10_000), basis: citing('7', 'övergångsbestämmelserna') },
  },
  {
    name: 'begun on the first day of 2025: at most 20 000',
    input: of(2025, { performedOn: '2025-02-03', startedOn: '2025-01-01', paid: 30_000 }),
    expect: granted(15_000),
  },
  {
    name: 'begun and performed in 2024, to apply for by a Saturday',
    input: of(2024, { performedOn: '2024-12-31', paid: 30_000 }),
    expect: granted(10_000, { applyBy: '2025-02-01', lastDay: '2025-02-03' }),
  },
  {
    name: '10 000 exactly',
    input: of(2024, { performedOn: '2024-04-01', paid: 20_000 }),
    expect: granted(10_000),
  },
  {
    name: 'a krona under it',
    input: of(2024, { performedOn: '2024-04-01', paid: 19_998 }),
    expect: granted(9999),
  },
  {
    name: 'to apply for by a Sunday',
    input: of(2025, { performedOn: '2025-05-05' }),
    expect: granted(6000, { applyBy: '2026-02-01', lastDay: '2026-02-02' }),
  },
  {
    name: 'ten employees at their cap: the cap of the employer exactly',
    input: of(2026, ...employees(10, 40_000)),
    expect: granted(200_000, { cappedByEmployer: false }),
  },
  {
    name: 'an eleventh with two kronor: capped, and no split is invented',
    input: of(2026, ...employees(10, 40_000), { employee: 'e10', paid: 2 }),
    expect: granted(200_000, { cappedByEmployer: true, uncapped: 200_001, employerCap: 200_000 }),
  },
  {
    name: '25 employees with 20 000 kr each',
    input: of(2026, ...employees(25, 20_000)),
    expect: granted(200_000, { cappedByEmployer: true, uncapped: 250_000 }),
  },
  {
    name: 'the employer’s cap from 2019 on',
    input: of(2019, ...employees(21, 20_000, { performedOn: '2019-01-01' })),
    expect: granted(200_000, { cappedByEmployer: true, uncapped: 210_000 }),
  },
  {
    name: 'the employer’s cap of the second half of 2018, until its last day',
    input: of(2018, ...employees(11, 20_000, { performedOn: '2018-12-31' })),
    expect: {
      ...granted(100_000, { cappedByEmployer: true, uncapped: 110_000, applyBy: '2019-02-01' }),
      basis: citing('7', 'övergångsbestämmelserna'),
    },
  },
  {
    name: 'from its first day',
    input: of(2018, ...employees(11, 22_000, { performedOn: '2018-07-01' })),
    expect: granted(100_000, { cappedByEmployer: true, uncapped: 110_000, lastDay: '2019-02-01' }),
  },
  {
    name: '9 999 kr under the employee’s cap of 2018',
    input: of(2018, { performedOn: '2018-07-01', paid: 19_998 }),
    expect: granted(9999, { employerCap: 100_000 }),
  },
  {
    name: '199 000 kr granted already: 1 000 are left',
    input: { ...of(2026, {}), alreadyGranted: 199_000 },
    expect: granted(1000, { uncapped: 6000, cappedByEmployer: true }),
  },
  {
    name: '194 000 kr granted already: just enough is left',
    input: { ...of(2026, {}), alreadyGranted: 194_000 },
    expect: granted(6000, { cappedByEmployer: false }),
  },
  {
    name: 'more granted than the cap: nothing is left, never less',
    input: { ...of(2026, {}), alreadyGranted: 300_000 },
    expect: granted(0, { cappedByEmployer: true }),
  },
  {
    name: 'begun the day before July 2018: refused',
    input: of(2018, { performedOn: '2018-09-03', startedOn: '2018-06-30' }),
    expect: { ...notCovered('2018-07-01'), basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'performed the day before July 2018: refused',
    input: of(2018, { performedOn: '2018-06-30' }),
    expect: notCovered('2018-07-01'),
  },
  { name: 'a year before, even without lines: refused', input: of(2017), expect: notCovered('2018-07-01') },
  {
    name: 'a rejected line begun long ago does not matter',
    input: of(2026, {}, { startedOn: '2018-06-30', kind: 'treatment' }),
    expect: granted(6000, { rejected: [{ line: 1, reason: 'treatment' }] }),
  },
  {
    name: 'no lines in 2018',
    input: of(2018),
    expect: granted(0, { employees: [], employerCap: 100_000 }),
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'no lines in 2026',
    input: of(2026),
    expect: granted(0, { employees: [], rejected: [], employerCap: 200_000, applyBy: '2027-02-01' }),
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'every kind that is treatment',
    input: of(
      2026,
      { kind: 'treatment' },
      { kind: 'addiction-treatment' },
      { kind: 'psychologist' },
      { kind: 'psychotherapist' },
      { kind: 'stress-or-lifestyle-course' },
      { kind: 'retraining' },
    ),
    expect: rejected('treatment', 'treatment', 'treatment', 'treatment', 'treatment', 'treatment'),
  },
  {
    name: 'every kind that is not',
    input: of(
      2026,
      { kind: 'plan-return', paid: 1000 },
      { kind: 'investigate-needs', paid: 1000 },
      { kind: 'rehabilitation-leader', paid: 1000 },
      { kind: 'supportive-talks', paid: 1000 },
      { kind: 'stress-conflict-crisis', paid: 1000 },
      { kind: 'supervision', paid: 1000 },
      { kind: 'adaptation', paid: 1000 },
      { kind: 'review-work', paid: 1000 },
      { kind: 'other-workplace', paid: 1000 },
    ),
    expect: granted(4500, { rejectedCount: 0 }),
  },
  {
    name: 'the day before and after the year',
    input: of(2026, { performedOn: '2025-12-31' }, { performedOn: '2027-01-01' }),
    expect: rejected('other-year', 'other-year'),
  },
  {
    name: 'the first and the last day of the year',
    input: of(2026, { performedOn: '2026-01-01', paid: 2 }, { performedOn: '2026-12-31', paid: 2 }),
    expect: granted(2, { rejectedCount: 0 }),
  },
  {
    name: 'a provider that is not approved',
    input: of(2026, { providerApproved: false }),
    expect: rejected('provider-not-approved'),
  },
  {
    name: 'a measure that began the day after its service',
    input: of(2026, { startedOn: '2026-04-02' }),
    expect: rejected('started-after-performed'),
  },
  {
    name: 'the first reason counts, in its order',
    input: of(
      2026,
      { performedOn: '2025-04-01', kind: 'treatment', providerApproved: false, startedOn: '2026-01-01' },
      { kind: 'treatment', providerApproved: false, startedOn: '2026-12-01' },
      { providerApproved: false, startedOn: '2026-12-01' },
    ),
    expect: rejected('other-year', 'treatment', 'provider-not-approved'),
  },
  {
    name: 'one employee, measures begun before and after the change: the law does not say which cap',
    input: of(
      2025,
      { performedOn: '2025-01-20', startedOn: '2024-12-31', paid: 30_000 },
      { performedOn: '2025-06-02', startedOn: '2025-01-01', paid: 36_000 },
    ),
    expect: {
      outcome: 'undetermined',
      missing: ['employeeCap'],
      alternatives: [
        { if: 'older-cap-within-newer', value: { total: 20_000 } },
        {
          if: 'each-cap-by-itself',
          value: { total: 28_000, employees: [{ employee: 'a', eligibleCost: 66_000, grant: 28_000 }] },
        },
      ],
      basis: citing('7', 'övergångsbestämmelserna'),
    },
  },
  {
    name: 'two employees, one on each side of the change',
    input: of(
      2025,
      { performedOn: '2025-01-20', startedOn: '2024-12-31', paid: 30_000 },
      { employee: 'b', performedOn: '2025-06-02', paid: 30_000 },
    ),
    expect: granted(25_000),
  },
  {
    name: 'one employee, begun before and after New Year 2019: the same cap',
    input: of(
      2019,
      { performedOn: '2019-01-10', startedOn: '2018-12-31', paid: 15_000 },
      { performedOn: '2019-01-10', startedOn: '2019-01-01', paid: 15_000 },
    ),
    expect: granted(10_000),
  },
  ...BASES.map(([name, input, wordings]): Row<WorkplaceRehabilitationInput> => ({
    name: `the sections for ${name}`,
    input,
    expect: { outcome: 'decided', basis: [...SECTIONS, ...wordings, { paragraf: '13' }, { paragraf: '2' }] },
  })),
];
