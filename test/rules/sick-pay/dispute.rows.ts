import type { DisputeInput, DisputeReason } from '../../../src/rules/sick-pay/dispute/dispute.js';
import { citing, notCovered, type Row } from '../../support/rows.js';
import { lastDecidedDay, undecided } from '../../support/undecided.js';

const CLAIM: DisputeInput = {
  on: '2026-03-02',
  subject: 'employment',
  appliedOn: '2026-05-04',
  fellDueOn: '2026-03-25',
  insured: true,
  probableCause: true,
  wageGuarantee: false,
};

const LIKELY = { outcome: 'decided', value: { possible: 'likely', reasons: [], needs: [] } } as const;
const excluded = (...reasons: readonly DisputeReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'excluded', reasons, needs: [] },
});

/** 1/365 of 80 % of the highest income that sickness benefit is calculated on: 8.0, from 2022 10.0 price base amounts. */
const MOST_PER_DAY: readonly (readonly [on: string, kronor: number])[] = [
  ['2019-01-01', 815.34],
  ['2019-12-31', 815.34],
  ['2020-01-01', 829.37],
  ['2020-02-29', 829.37],
  ['2020-12-31', 829.37],
  ['2021-01-01', 834.63],
  ['2021-12-31', 834.63],
  ['2022-01-01', 1058.63],
  ['2022-12-31', 1058.63],
  ['2023-01-01', 1150.68],
  ['2023-12-31', 1150.68],
  ['2024-01-01', 1255.89],
  ['2024-12-31', 1255.89],
  ['2025-01-01', 1288.77],
  ['2025-12-31', 1288.77],
  ['2026-01-01', 1297.53],
  ['2026-12-31', 1297.53],
  ['2027-01-01', 1306.3],
];

export const rows: readonly Row<DisputeInput>[] = [
  {
    name: 'a claim with everything in order',
    input: CLAIM,
    expect: {
      outcome: 'decided',
      value: { possible: 'likely', reasons: [], needs: [], mostPerDay: 1297.53, dueEarliest: '2026-02-01' },
      basis: citing('20', '21', '22', '23'),
    },
  },
  {
    name: 'the worked example: what is not known is needed',
    input: { on: '2026-03-02', subject: 'employment', appliedOn: '2026-05-04', fellDueOn: '2026-03-25' },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', reasons: [], needs: ['insured', 'probableCause'], mostPerDay: 1297.53 },
    },
  },
  {
    name: 'only the probable cause is open',
    input: {
      on: '2026-03-02',
      subject: 'extent',
      appliedOn: '2026-05-04',
      fellDueOn: '2026-03-25',
      insured: true,
    },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['probableCause'] } },
  },
  {
    name: 'only the insurance is open',
    input: {
      on: '2026-03-02',
      subject: 'reduced-capacity',
      appliedOn: '2026-05-04',
      fellDueOn: '2026-03-25',
      probableCause: true,
    },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['insured'] } },
  },
  {
    name: 'on whether capacity is reduced',
    input: { ...CLAIM, subject: 'reduced-capacity' },
    expect: LIKELY,
  },
  { name: 'on how much it is reduced', input: { ...CLAIM, subject: 'extent' }, expect: LIKELY },
  {
    name: 'on something else',
    input: { ...CLAIM, subject: 'other' },
    expect: excluded('other-subject'),
  },
  { name: 'not insured', input: { ...CLAIM, insured: false }, expect: excluded('not-insured') },
  {
    name: 'no probable cause',
    input: { ...CLAIM, probableCause: false },
    expect: excluded('no-probable-cause'),
  },
  {
    name: 'the wage guarantee answers',
    input: { ...CLAIM, wageGuarantee: true },
    expect: excluded('wage-guarantee'),
  },
  {
    name: 'fell due three months before the month of application',
    input: { ...CLAIM, fellDueOn: '2026-02-01' },
    expect: LIKELY,
  },
  {
    name: 'fell due a day earlier',
    input: { ...CLAIM, fellDueOn: '2026-01-31' },
    expect: excluded('fell-due-too-early'),
  },
  {
    name: 'three months back over the turn of the year',
    input: { ...CLAIM, appliedOn: '2026-01-31', fellDueOn: '2025-10-01' },
    expect: { outcome: 'decided', value: { possible: 'likely', dueEarliest: '2025-10-01' } },
  },
  {
    name: 'applied on 29 February',
    input: { ...CLAIM, on: '2024-01-08', appliedOn: '2024-02-29', fellDueOn: '2023-11-01' },
    expect: { outcome: 'decided', value: { possible: 'likely', dueEarliest: '2023-11-01' } },
  },
  {
    name: 'fell due on the day of application',
    input: { ...CLAIM, fellDueOn: '2026-05-04' },
    expect: LIKELY,
  },
  {
    name: 'not due until the day after it',
    input: { ...CLAIM, fellDueOn: '2026-05-05' },
    expect: excluded('not-yet-due'),
  },
  {
    name: 'every reason against at once, and nothing needed then',
    input: {
      on: '2026-03-02',
      subject: 'other',
      appliedOn: '2026-05-04',
      fellDueOn: '2026-01-01',
      insured: false,
      probableCause: false,
      wageGuarantee: true,
    },
    expect: excluded(
      'other-subject',
      'not-insured',
      'no-probable-cause',
      'fell-due-too-early',
      'wage-guarantee',
    ),
  },
  {
    name: 'excluded already, so nothing is needed',
    input: { on: '2026-03-02', subject: 'other', appliedOn: '2026-05-04', fellDueOn: '2026-03-25' },
    expect: excluded('other-subject'),
  },
  ...MOST_PER_DAY.map(([on, mostPerDay]): Row<DisputeInput> => ({
    name: `the most per day on ${on}`,
    input: { ...CLAIM, on },
    expect: { outcome: 'decided', value: { mostPerDay } },
  })),
  {
    name: 'a year without a decided price base amount',
    input: { ...CLAIM, on: undecided('01-01') },
    expect: {
      outcome: 'out-of-scope',
      reason: 'parameter-unknown',
      known: { from: '2010-01-01', to: lastDecidedDay },
      basis: citing('23'),
    },
  },
  {
    name: 'a year further on',
    input: { ...CLAIM, on: '2098-01-01' },
    expect: { outcome: 'out-of-scope', reason: 'parameter-unknown' },
  },
  {
    name: 'the day before the first wording',
    input: { ...CLAIM, on: '2018-12-31' },
    expect: { ...notCovered('2019-01-01'), basis: citing('20') },
  },
];
