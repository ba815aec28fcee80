import type {
  SpecialEffort,
  SpecialEffortsInput,
  SpecialEffortsValue,
} from '../../../src/rules/programmes/special-efforts/special-efforts.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const decided = (value: Partial<SpecialEffortsValue>): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value,
});
const WELL = {
  on: '2026-03-02',
  disabilityReducesCapacity: true,
  needsSupport: true,
  otherEffortsTried: true,
} as const;

const WELL_UNTRIED = { on: '2026-03-02', disabilityReducesCapacity: true, needsSupport: true } as const;

type Limits = readonly [
  perYear: number | null,
  atATime: number | null,
  inAll: number | null,
  more: number | null,
];

const LIMITS: readonly (readonly [SpecialEffort, Limits, ...string[]])[] = [
  ['work-aids', [100_000, null, null, null], '3', '4', '6'],
  ['literature-and-interpreter', [120_000, null, null, null], '7'],
  ['personal-assistance', [60_000, null, null, null], '9', '10'],
  ['introduction-support', [null, null, 6, null], '11'],
  ['wage-subsidy-development', [null, 12, 24, 5_000], '21', '27', '28'],
  ['wage-subsidy-employment', [null, 48, 96, 2_800], '21', '31', '32'],
  ['wage-subsidy-security', [null, 48, null, 2_800], '35', '36'],
  ['sheltered-public-work', [null, 24, null, null], '40', '41'],
];

export const rows: readonly Row<SpecialEffortsInput>[] = [
  ...LIMITS.map(
    ([
      effort,
      [mostPerYear, monthsAtATime, monthsInAll, supplementPerMonth],
      ...sections
    ]): Row<SpecialEffortsInput> => ({
      name: `${effort}: its limits`,
      input: { ...WELL, effort },
      expect: {
        ...decided({
          possible: 'likely',
          mostPerYear,
          monthsAtATime,
          monthsInAll,
          payer: 'af',
          monthsLeft: monthsInAll,
          supplementPerMonth,
          countedPay: null,
        }),
        basis: citing('1', ...sections),
      },
    }),
  ),
  {
    name: 'an entrepreneur with great difficulties of communication',
    input: {
      ...WELL,
      effort: 'personal-assistance',
      entrepreneurWithCommunicationDifficulties: true,
      supplementPaid: false,
    },
    expect: decided({ possible: 'likely', mostPerYear: 120_000 }),
    absent: ['assumptions'],
  },
  {
    name: 'personal assistance is not combined with a supplement',
    input: { ...WELL, effort: 'personal-assistance', supplementPaid: true },
    expect: decided({ possible: 'excluded', reasons: ['not-with-supplement'] }),
  },
  {
    name: 'pay above 20 000 kronor',
    input: { ...WELL, effort: 'wage-subsidy-employment', monthlyPay: 20_000.01, monthsUsed: 95 },
    expect: {
      ...decided({ countedPay: 20_000, monthsLeft: 1, possible: 'likely' }),
      assumptions: [{ fact: 'workingTimePercent', assumed: 'full-time' }],
    },
  },
  {
    name: 'pay below it',
    input: { ...WELL, effort: 'wage-subsidy-security', monthlyPay: 19_999.99 },
    expect: decided({ countedPay: 19_999.99 }),
  },
  {
    name: 'three quarters of full time',
    input: { ...WELL, effort: 'sheltered-public-work', monthlyPay: 18_000, workingTimePercent: 75 },
    expect: decided({ countedPay: 15_000 }),
    absent: ['assumptions'],
  },
  {
    name: 'eight years used up',
    input: { ...WELL, effort: 'wage-subsidy-employment', monthsUsed: 96 },
    expect: decided({ possible: 'excluded', reasons: ['time-used-up'], monthsLeft: 0 }),
  },
  {
    name: 'nothing known of personal assistance',
    input: { effort: 'personal-assistance' },
    expect: {
      ...decided({ possible: 'needs', needs: ['disabilityReducesCapacity', 'needsSupport'] }),
      assumptions: [
        { fact: 'on', assumed: 'newest-wording' },
        { fact: 'entrepreneurWithCommunicationDifficulties', assumed: 'false' },
        { fact: 'supplementPaid', assumed: 'false' },
      ],
    },
  },
  {
    name: 'nothing known of an introduction supporter',
    input: { effort: 'introduction-support', on: '2026-03-02' },
    expect: { outcome: 'decided', assumptions: [{ fact: 'monthsUsed', assumed: 'none' }] },
  },
  {
    name: 'everything against a subsidy',
    input: {
      effort: 'wage-subsidy-development',
      disabilityReducesCapacity: false,
      needsSupport: false,
      otherEffortsTried: false,
      monthsUsed: 30,
    },
    expect: decided({
      possible: 'excluded',
      reasons: ['no-reduced-capacity', 'no-need', 'other-efforts-first', 'time-used-up'],
    }),
  },
  {
    name: 'other efforts are not asked for where no pay is subsidised',
    input: { effort: 'work-aids', disabilityReducesCapacity: true, needsSupport: true },
    expect: decided({ possible: 'likely', needs: [] }),
  },
  {
    name: 'the first day known here',
    input: { ...WELL, effort: 'work-aids', on: '2025-06-01' },
    expect: decided({ possible: 'likely' }),
  },
  {
    name: 'the day before it',
    input: { ...WELL, effort: 'work-aids', on: '2025-05-31' },
    expect: { ...notCovered('2025-06-01'), basis: citing('1') },
  },
  ...LIMITS.map(([effort]): Row<SpecialEffortsInput> => ({
    name: `${effort}: whether other efforts come first`,
    input: { ...WELL_UNTRIED, effort },
    expect: decided({
      needs: LIMITS.findIndex(([it]) => it === effort) >= 4 ? ['otherEffortsTried'] : [],
    }),
  })),
];
