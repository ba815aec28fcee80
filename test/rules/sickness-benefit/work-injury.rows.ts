import type {
  WorkInjuryInput,
  WorkInjuryReason,
} from '../../../src/rules/sickness-benefit/work-injury/work-injury.js';
import { citing, notCovered, type Row } from '../../support/rows.js';
import { lastDecidedDay, undecided } from '../../support/undecided.js';

const INJURY: WorkInjuryInput = {
  on: '2026-05-01',
  cause: 'accident-at-work',
  predominantReasons: true,
  expectedMonths: 24,
  yearlyIncomeBefore: 400_000,
  yearlyIncomeAfter: 350_000,
  employee: true,
};

const excluded = (...reasons: readonly WorkInjuryReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'excluded', reasons, needs: [] },
});
const likely = { outcome: 'decided', value: { possible: 'likely', reasons: [], needs: [] } } as const;

export const rows: readonly Row<WorkInjuryInput>[] = [
  {
    name: 'an accident at work with lost income',
    input: INJURY,
    expect: {
      outcome: 'decided',
      value: {
        possible: 'likely',
        workInjury: 'likely',
        reasons: [],
        needs: [],
        leastLoss: 14_800,
        loss: 50_000,
        reportedBy: 'employer',
      },
      basis: citing('3', '5', '6', '7', '2', '10'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'only the cause known',
    input: { on: '2026-05-01', cause: 'other-harmful-influence' },
    expect: {
      outcome: 'decided',
      value: {
        possible: 'needs',
        workInjury: 'needs',
        needs: ['predominantReasons', 'expectedMonths', 'yearlyIncomeBefore', 'yearlyIncomeAfter'],
        loss: null,
      },
      assumptions: [{ fact: 'employee', assumed: 'true' }],
    },
  },
  {
    name: 'a work injury, whose effect is not known yet',
    input: { on: '2026-05-01', cause: 'accident-at-work', predominantReasons: true, yearlyIncomeBefore: 1 },
    expect: {
      outcome: 'decided',
      value: {
        possible: 'needs',
        workInjury: 'likely',
        needs: ['expectedMonths', 'yearlyIncomeAfter'],
      },
    },
  },
  {
    name: 'the income before is not known',
    input: { on: '2026-05-01', cause: 'accident-at-work', yearlyIncomeAfter: 0 },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', needs: ['predominantReasons', 'expectedMonths', 'yearlyIncomeBefore'] },
    },
  },
  {
    name: 'no predominant reasons',
    input: { ...INJURY, predominantReasons: false },
    expect: {
      ...excluded('no-predominant-reasons'),
      value: { possible: 'excluded', workInjury: 'excluded', reasons: ['no-predominant-reasons'] },
    },
  },
  {
    name: 'on the way to work, closely connected with it',
    input: { ...INJURY, cause: 'accident-on-the-way', closeToWork: true },
    expect: likely,
  },
  {
    name: 'on the way, not closely connected',
    input: { ...INJURY, cause: 'accident-on-the-way', closeToWork: false },
    expect: excluded('not-close-to-work'),
  },
  {
    name: 'on the way, the connection not known',
    input: { ...INJURY, cause: 'accident-on-the-way' },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', workInjury: 'needs', needs: ['closeToWork'] },
    },
  },
  {
    name: 'an infection that the ordinance lists',
    input: { ...INJURY, cause: 'infection', prescribedInfection: true },
    expect: likely,
  },
  {
    name: 'another infection',
    input: { ...INJURY, cause: 'infection', prescribedInfection: false },
    expect: excluded('infection-not-listed'),
  },
  {
    name: 'an infection not looked up yet',
    input: { ...INJURY, cause: 'infection' },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['prescribedInfection'] } },
  },
  {
    name: 'discontent at work',
    input: { ...INJURY, cause: 'workplace-conflict' },
    expect: excluded('left-out-by-law'),
  },
  { name: 'outside work', input: { ...INJURY, cause: 'outside-work' }, expect: excluded('outside-work') },
  { name: 'a year', input: { ...INJURY, expectedMonths: 12 }, expect: likely },
  {
    name: 'a month less: a work injury without an annuity',
    input: { ...INJURY, expectedMonths: 11 },
    expect: {
      ...excluded('shorter-than-a-year'),
      value: { possible: 'excluded', workInjury: 'likely', reasons: ['shorter-than-a-year'] },
    },
  },
  {
    name: 'income down by exactly a fifteenth',
    input: { ...INJURY, yearlyIncomeBefore: 300_000, yearlyIncomeAfter: 280_000 },
    expect: likely,
  },
  {
    name: 'by an öre less',
    input: { ...INJURY, yearlyIncomeBefore: 300_000, yearlyIncomeAfter: 280_000.01 },
    expect: excluded('reduced-by-less-than-a-fifteenth'),
  },
  {
    name: 'a loss of exactly a quarter of the price base amount',
    input: { ...INJURY, yearlyIncomeBefore: 200_000, yearlyIncomeAfter: 185_200 },
    expect: likely,
  },
  {
    name: 'an öre less',
    input: { ...INJURY, yearlyIncomeBefore: 200_000, yearlyIncomeAfter: 185_200.01 },
    expect: excluded('loss-too-small'),
  },
  {
    name: 'too little by both measures, as income has risen',
    input: { ...INJURY, yearlyIncomeBefore: 200_000, yearlyIncomeAfter: 210_000 },
    expect: {
      ...excluded('reduced-by-less-than-a-fifteenth', 'loss-too-small'),
      value: { possible: 'excluded', loss: -10_000 },
    },
  },
  {
    name: 'not an employee: the insured reports',
    input: { ...INJURY, employee: false },
    expect: { outcome: 'decided', value: { reportedBy: 'insured' } },
    absent: ['assumptions'],
  },
  {
    name: 'the least loss of another year',
    input: { ...INJURY, on: '2025-12-31' },
    expect: { outcome: 'decided', value: { leastLoss: 14_700 } },
  },
  {
    name: 'a year without a decided price base amount',
    input: { ...INJURY, on: undecided('01-01') },
    expect: {
      outcome: 'out-of-scope',
      reason: 'parameter-unknown',
      known: { from: '2010-01-01', to: lastDecidedDay },
      basis: citing('2'),
    },
  },
  {
    name: 'the first day of the code',
    input: { ...INJURY, on: '2011-01-01' },
    expect: { outcome: 'decided', value: { leastLoss: 10_700 } },
  },
  {
    name: 'the day before it',
    input: { ...INJURY, on: '2010-12-31' },
    expect: { ...notCovered('2011-01-01'), basis: citing('3') },
  },
];
