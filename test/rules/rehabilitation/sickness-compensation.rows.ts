import type {
  SicknessCompensationInput,
  SicknessCompensationReason,
} from '../../../src/rules/rehabilitation/sickness-compensation/sickness-compensation.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const CASE: SicknessCompensationInput = {
  bornOn: '1962-04',
  on: '2026-05-12',
  reduction: 0.5,
  permanent: true,
  appliedOn: '2026-05-12',
};

const excluded = (...reasons: readonly SicknessCompensationReason[]): Row<unknown>['expect'] => ({
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

const LEVELS: readonly (readonly [reduction: number, level: number])[] = [
  [1, 1],
  [0.75, 0.75],
  [0.749, 0.5],
  [0.5, 0.5],
  [0.499, 0.25],
  [0.25, 0.25],
];

/** The last day before the month of the target age. */
const LONGEST: readonly (readonly [bornOn: string, longestTo: string])[] = [
  ['1959-12', '2025-11-30'],
  ['1960-01', '2026-12-31'],
  ['1964-12', '2031-11-30'],
];

export const rows: readonly Row<SicknessCompensationInput>[] = [
  {
    name: 'half, for good',
    input: CASE,
    expect: {
      ...likely({
        level: 0.5,
        from: '2026-05-01',
        longestTo: '2029-03-31',
        earliestMonth: '2026-02-01',
        comparedWith: 'experienced-or-available-work',
      }),
      basis: citing('5', '6', '9', '10', '10 a', '14', '16'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'whether for good is not known',
    input: { bornOn: '1980-04', on: '2026-05-12', reduction: 0.5 },
    expect: {
      outcome: 'decided',
      value: {
        possible: 'needs',
        level: 0.5,
        from: '2026-05-01',
        reasons: [],
        needs: ['permanent'],
        comparedWith: 'labour-market',
      },
      assumptions: [
        { fact: 'targetAge', assumed: '67' },
        { fact: 'appliedOn', assumed: 'on' },
      ],
    },
  },
  { name: 'not for good', input: { ...CASE, permanent: false }, expect: excluded('not-permanent') },
  ...LEVELS.map(([reduction, level]): Row<SicknessCompensationInput> => ({
    name: `reduced by ${reduction}`,
    input: { ...CASE, reduction },
    expect: likely({ level }),
    absent: ['assumptions'],
  })),
  {
    name: 'reduced by a little more than three quarters: almost wholly is an assessment',
    input: { ...CASE, reduction: 0.751 },
    expect: { ...likely({ level: 0.75 }), assumptions: [{ fact: 'almostWhole', assumed: 'false' }] },
  },
  {
    name: 'reduced by next to everything, assessed as almost wholly',
    input: { ...CASE, reduction: 0.999, almostWhole: true },
    expect: likely({ level: 1 }),
    absent: ['assumptions'],
  },
  {
    name: 'assessed as not almost wholly',
    input: { ...CASE, reduction: 0.999, almostWhole: false },
    expect: likely({ level: 0.75 }),
    absent: ['assumptions'],
  },
  {
    name: 'reduced by less than a quarter',
    input: { ...CASE, reduction: 0.249 },
    expect: excluded('reduced-by-less-than-a-quarter'),
  },
  {
    name: 'not reduced, and not for good',
    input: { ...CASE, reduction: 0, permanent: false },
    expect: excluded('reduced-by-less-than-a-quarter', 'not-permanent'),
  },
  ...LONGEST.flatMap(([bornOn, longestTo]): Row<SicknessCompensationInput>[] => [
    {
      name: `born ${bornOn}: at longest to ${longestTo}`,
      input: { ...CASE, bornOn, on: longestTo, appliedOn: longestTo, incomeRelated: true },
      expect: likely({ longestTo }),
    },
  ]),
  {
    name: 'the first day of the month of the target age',
    input: { ...CASE, bornOn: '1959-12', on: '2025-12-01', appliedOn: '2025-12-01' },
    expect: excluded('target-age'),
  },
  {
    name: 'whole from July of the year of turning 19',
    input: { ...CASE, bornOn: '2007-12', on: '2026-07-01', reduction: 1, appliedOn: '2026-07-01' },
    expect: likely({ level: 1, from: '2026-07-01', earliestMonth: '2026-07-01' }),
  },
  {
    name: 'the day before',
    input: { ...CASE, bornOn: '2007-12', on: '2026-06-30', reduction: 1 },
    expect: excluded('too-young'),
  },
  {
    name: 'the year of turning 18',
    input: { ...CASE, bornOn: '2008-01', on: '2026-12-31', reduction: 1 },
    expect: excluded('too-young'),
  },
  {
    name: 'partial from the month of turning 30',
    input: { ...CASE, bornOn: '1996-05', on: '2026-05-01', reduction: 0.75 },
    expect: likely({ level: 0.75, from: '2026-05-01', earliestMonth: '2026-05-01' }),
  },
  {
    name: 'the day before',
    input: { ...CASE, bornOn: '1996-05', on: '2026-04-30', reduction: 0.75 },
    expect: excluded('too-young'),
  },
  {
    name: 'almost wholly reduced at 25: whole, so not too young',
    input: { ...CASE, bornOn: '2001-05', reduction: 0.9, almostWhole: true },
    expect: likely({ level: 1 }),
  },
  {
    name: 'three months back from the month of application',
    input: { ...CASE, on: '2026-02-15', appliedOn: '2026-05-31' },
    expect: likely({ from: '2026-02-01', earliestMonth: '2026-02-01' }),
  },
  {
    name: 'asked for from a month that the application does not reach',
    input: { ...CASE, on: '2026-01-31', appliedOn: '2026-05-01' },
    expect: likely({ from: '2026-02-01', earliestMonth: '2026-02-01' }),
  },
  {
    name: 'applied for ahead',
    input: { ...CASE, on: '2026-09-01', appliedOn: '2026-05-01' },
    expect: likely({ from: '2026-09-01', earliestMonth: '2026-02-01' }),
  },
  {
    name: 'applied for in the third month after the last one',
    input: { ...CASE, bornOn: '1959-12', on: '2025-11-30', appliedOn: '2026-02-28' },
    expect: likely({ from: '2025-11-01', longestTo: '2025-11-30' }),
  },
  {
    name: 'applied for a month later: nothing is left to pay',
    input: { ...CASE, bornOn: '1959-12', on: '2025-11-30', appliedOn: '2026-03-01' },
    expect: excluded('applied-too-late'),
  },
  {
    name: 'too old and applied too late: the age says it',
    input: { ...CASE, bornOn: '1959-12', on: '2025-12-01', appliedOn: '2026-06-01' },
    expect: excluded('target-age'),
  },
  {
    name: 'five years before the target age: the last day of the ordinary comparison',
    input: { ...CASE, bornOn: '1964-05', on: '2026-04-30' },
    expect: likely({ comparedWith: 'labour-market' }),
  },
  {
    name: 'the first day of the other one',
    input: { ...CASE, bornOn: '1964-05', on: '2026-05-01' },
    expect: likely({ comparedWith: 'experienced-or-available-work' }),
  },
  {
    name: 'applied later: what can be paid begins in the month of the other comparison',
    input: { ...CASE, bornOn: '1961-05', on: '2023-04-18', appliedOn: '2023-08-18' },
    expect: likely({ from: '2023-05-01', comparedWith: 'experienced-or-available-work' }),
  },
  {
    name: 'applied a month earlier: it begins in the last month of the ordinary one',
    input: { ...CASE, bornOn: '1961-05', on: '2023-04-18', appliedOn: '2023-07-31' },
    expect: likely({ from: '2023-04-01', comparedWith: 'labour-market' }),
  },
  {
    name: 'the day before there was another one',
    input: { ...CASE, bornOn: '1958-05', on: '2022-08-31', appliedOn: '2022-08-31' },
    expect: likely({ comparedWith: 'labour-market' }),
  },
  {
    name: 'its first day',
    input: { ...CASE, bornOn: '1958-05', on: '2022-09-01', appliedOn: '2022-09-01' },
    expect: likely({ comparedWith: 'experienced-or-available-work' }),
  },
  {
    name: 'the first day with whole compensation for the young',
    input: { ...CASE, bornOn: '1997-01', on: '2017-03-01', reduction: 1, appliedOn: '2017-03-01' },
    expect: likely({ level: 1, from: '2017-03-01' }),
  },
  {
    name: 'the day before',
    input: { ...CASE, on: '2017-02-28' },
    expect: { ...notCovered('2017-03-01'), basis: citing('16') },
  },
  {
    name: 'less than a quarter, and young: whether too young depends on how much',
    input: { ...CASE, bornOn: '2010-04', reduction: 0.2 },
    expect: excluded('reduced-by-less-than-a-quarter'),
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
