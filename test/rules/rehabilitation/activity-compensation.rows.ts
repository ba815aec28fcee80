import type {
  ActivityCompensationInput,
  ActivityCompensationReason,
} from '../../../src/rules/rehabilitation/activity-compensation/activity-compensation.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const CASE: ActivityCompensationInput = {
  bornOn: '2003-02',
  on: '2026-05-12',
  reduction: 0.5,
  expectedMonths: 24,
  appliedOn: '2026-05-12',
};
const SCHOOL: ActivityCompensationInput = {
  bornOn: '2007-02',
  on: '2026-08-20',
  reduction: 0,
  prolongedSchooling: true,
  appliedOn: '2026-08-20',
  benefitBar: false,
};

const excluded = (...reasons: readonly ActivityCompensationReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: {
    possible: 'excluded',
    level: null,
    from: null,
    longestTo: null,
    earliestMonth: null,
    reasons,
    needs: [],
  },
});
const likely = (value: object): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'likely', reasons: [], needs: [], ...value },
});

export const rows: readonly Row<ActivityCompensationInput>[] = [
  {
    name: 'half for two years: a decision of at most three',
    input: CASE,
    expect: {
      ...likely({
        level: 0.5,
        from: '2026-05-01',
        longestTo: '2029-04-30',
        earliestMonth: '2026-02-01',
      }),
      basis: citing('5', '7', '9', '14', '18', '19'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: '33:18: turned 30 (the worked example)',
    input: { bornOn: '1995-01', on: '2026-02-01', reduction: 0.5, expectedMonths: 24 },
    expect: excluded('turned-thirty'),
  },
  {
    name: 'for how long is not known',
    input: { bornOn: '2003-02', on: '2026-05-12', reduction: 0.5 },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', level: 0.5, reasons: [], needs: ['expectedMonths'] },
      assumptions: [{ fact: 'appliedOn', assumed: 'on' }],
    },
  },
  { name: 'for a year', input: { ...CASE, expectedMonths: 12 }, expect: likely({}) },
  {
    name: 'for a month less',
    input: { ...CASE, expectedMonths: 11 },
    expect: excluded('shorter-than-a-year'),
  },
  { name: 'reduced by a quarter', input: { ...CASE, reduction: 0.25 }, expect: likely({ level: 0.25 }) },
  {
    name: 'by less',
    input: { ...CASE, reduction: 0.249 },
    expect: excluded('reduced-by-less-than-a-quarter'),
  },
  { name: 'wholly reduced', input: { ...CASE, reduction: 1 }, expect: likely({ level: 1 }) },
  {
    name: 'by more than three quarters: almost wholly is an assessment',
    input: { ...CASE, reduction: 0.9 },
    expect: { ...likely({ level: 0.75 }), assumptions: [{ fact: 'almostWhole', assumed: 'false' }] },
  },
  {
    name: 'assessed as almost wholly',
    input: { ...CASE, reduction: 0.9, almostWhole: true },
    expect: likely({ level: 1 }),
    absent: ['assumptions'],
  },
  {
    name: 'July of the year of turning 19',
    input: { ...CASE, bornOn: '2007-12', on: '2026-07-01', appliedOn: '2026-07-01' },
    expect: likely({ from: '2026-07-01', earliestMonth: '2026-07-01', longestTo: '2029-06-30' }),
  },
  {
    name: 'the day before',
    input: { ...CASE, bornOn: '2007-12', on: '2026-06-30' },
    expect: excluded('too-young'),
  },
  {
    name: 'the year of turning 18',
    input: { ...CASE, bornOn: '2008-01', on: '2026-12-31' },
    expect: excluded('too-young'),
  },
  {
    name: 'the last day before the month of turning 30',
    input: { ...CASE, bornOn: '1996-06', on: '2026-05-31' },
    expect: likely({ from: '2026-05-01', longestTo: '2026-05-31' }),
  },
  {
    name: 'the first day of that month',
    input: { ...CASE, bornOn: '1996-06', on: '2026-06-01' },
    expect: excluded('turned-thirty'),
  },
  {
    name: 'three years end in the month before turning 30',
    input: { ...CASE, bornOn: '1999-05' },
    expect: likely({ longestTo: '2029-04-30' }),
  },
  {
    name: 'turning 30 a month earlier ends it',
    input: { ...CASE, bornOn: '1999-04' },
    expect: likely({ longestTo: '2029-03-31' }),
  },
  {
    name: 'turning 30 a month later does not',
    input: { ...CASE, bornOn: '1999-06' },
    expect: likely({ longestTo: '2029-04-30' }),
  },
  {
    name: 'asked for from a month that the application does not reach',
    input: { ...CASE, on: '2026-01-31', appliedOn: '2026-05-31' },
    expect: likely({ from: '2026-02-01', earliestMonth: '2026-02-01', longestTo: '2029-01-31' }),
  },
  {
    name: 'applied for in the third month after the last one',
    input: { ...CASE, bornOn: '1996-02', on: '2026-01-31', appliedOn: '2026-04-30' },
    expect: likely({ from: '2026-01-01', longestTo: '2026-01-31' }),
  },
  {
    name: 'applied for a month later: nothing is left to pay',
    input: { ...CASE, bornOn: '1996-02', on: '2026-01-31', appliedOn: '2026-05-01' },
    expect: excluded('applied-too-late'),
  },
  {
    name: 'prolonged schooling: whole, whatever the reduction, its end not known',
    input: SCHOOL,
    expect: {
      ...likely({ level: 1, from: '2026-08-01', longestTo: '2029-07-31' }),
      basis: citing('8', '13', '14', '15', '18', '19', '20'),
    },
    absent: ['assumptions'],
  },
  {
    name: 'prolonged schooling until June: through that month',
    input: { ...SCHOOL, schoolingTo: '2027-06-10' },
    expect: likely({ level: 1, longestTo: '2027-06-30' }),
  },
  {
    name: 'prolonged schooling that outlasts three years',
    input: { ...SCHOOL, schoolingTo: '2029-08-31' },
    expect: likely({ longestTo: '2029-07-31' }),
  },
  {
    name: 'the last day of the month in which it ended',
    input: {
      ...SCHOOL,
      on: '2027-06-30',
      schoolingTo: '2027-06-10',
      appliedOn: '2027-06-30',
      coveredByResidence: true,
    },
    expect: likely({ from: '2027-06-01', longestTo: '2027-06-30' }),
  },
  {
    name: 'the month after',
    input: { ...SCHOOL, on: '2027-07-01', schoolingTo: '2027-06-10', appliedOn: '2027-07-01' },
    expect: excluded('schooling-ended'),
  },
  {
    name: 'prolonged schooling applied for too late',
    input: { ...SCHOOL, on: '2027-06-30', schoolingTo: '2027-06-10', appliedOn: '2027-10-01' },
    expect: excluded('applied-too-late'),
  },
  {
    name: 'prolonged schooling before July of the year of turning 19',
    input: { ...SCHOOL, on: '2026-06-30' },
    expect: excluded('too-young'),
  },
  {
    name: 'schooling not prolonged, told as such: nothing but the ordinary conditions',
    input: { ...CASE, reduction: 0, prolongedSchooling: false },
    expect: excluded('reduced-by-less-than-a-quarter'),
  },
  {
    name: 'every reason against at once',
    input: { ...CASE, bornOn: '2010-01', reduction: 0, expectedMonths: 1 },
    expect: excluded('reduced-by-less-than-a-quarter', 'shorter-than-a-year', 'too-young'),
  },
  {
    name: 'the first day of the code',
    input: { ...CASE, bornOn: '1988-02', on: '2011-01-01', appliedOn: '2011-01-01' },
    expect: likely({ from: '2011-01-01' }),
  },
  {
    name: 'the day before it',
    input: { ...CASE, bornOn: '1988-02', on: '2010-12-31' },
    expect: { ...notCovered('2011-01-01'), basis: citing('18') },
  },
  {
    name: 'the last day before 30, when the schooling has ended',
    input: {
      ...SCHOOL,
      bornOn: '1996-06',
      on: '2026-05-31',
      appliedOn: '2026-05-31',
      schoolingTo: '2026-04-15',
    },
    expect: excluded('schooling-ended'),
  },

  // Guarantee compensation is insured by residence (5:9 p. 8), income-related compensation by work (6:6 p. 5).
  {
    name: 'the last month of the insurance by residence as read',
    input: { ...CASE, on: '2026-12-31', appliedOn: '2026-12-31', benefitBar: false },
    expect: likely({ from: '2026-12-01' }),
    absent: ['assumptions'],
  },
  {
    name: 'the first month of lawful stay and qualification, the form not known',
    input: { ...CASE, on: '2027-01-01', appliedOn: '2027-01-01', benefitBar: false },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', needs: ['coveredByResidence'], from: '2027-01-01' },
    },
  },
  {
    name: 'income-related compensation is insured by work',
    input: {
      ...CASE,
      on: '2027-01-01',
      appliedOn: '2027-01-01',
      benefitBar: false,
      incomeRelated: true,
      coveredByResidence: false,
    },
    expect: likely({ from: '2027-01-01' }),
    absent: ['assumptions'],
  },
  {
    name: 'guarantee compensation, insured by residence',
    input: {
      ...CASE,
      on: '2027-01-01',
      appliedOn: '2027-01-01',
      benefitBar: false,
      incomeRelated: false,
      coveredByResidence: true,
    },
    expect: likely({ from: '2027-01-01' }),
  },
  {
    name: 'guarantee compensation, whether insured not known',
    input: { ...CASE, on: '2027-01-01', appliedOn: '2027-01-01', incomeRelated: false },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['coveredByResidence'] } },
  },
  {
    name: 'guarantee compensation, not insured',
    input: {
      ...CASE,
      on: '2027-01-01',
      appliedOn: '2027-01-01',
      incomeRelated: false,
      coveredByResidence: false,
    },
    expect: excluded('not-insured'),
  },
  {
    name: 'not insured by residence: it takes the income-related form',
    input: { ...CASE, on: '2027-01-01', appliedOn: '2027-01-01', coveredByResidence: false },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['incomeRelated'] } },
  },
  {
    name: 'not insured by residence, the month before it mattered',
    input: {
      ...CASE,
      on: '2026-12-31',
      appliedOn: '2026-12-31',
      incomeRelated: false,
      coveredByResidence: false,
    },
    expect: likely({ from: '2026-12-01' }),
  },
  {
    name: 'barred in the last month before a bar could be decided',
    input: { ...CASE, on: '2026-06-30', appliedOn: '2026-06-30', benefitBar: true },
    expect: likely({ from: '2026-06-01' }),
    absent: ['assumptions'],
  },
  {
    name: 'barred in the first month',
    input: { ...CASE, on: '2026-07-01', appliedOn: '2026-07-01', benefitBar: true },
    expect: excluded('benefit-bar'),
    absent: ['assumptions'],
  },
  {
    name: 'no bar told of in that month: none is assumed',
    input: { ...CASE, on: '2026-07-01', appliedOn: '2026-07-01' },
    expect: { ...likely({ from: '2026-07-01' }), assumptions: [{ fact: 'benefitBar', assumed: 'none' }] },
  },
];
