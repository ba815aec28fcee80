import type { BenefitsInput } from '../../../src/rules/coordination/benefits/benefits.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const ALL: BenefitsInput = {
  hasSgi: true,
  reducedByQuarter: true,
  works: true,
  aidNeeded: true,
  employerPaysProvider: true,
  plannedTreatment: true,
  usualWayPrevented: true,
  inWorkOrientedMeasure: true,
  permanentlyReduced: true,
  reducedForYear: true,
  age: 'activity-compensation-age',
};
/** The benefits, and the sections that each rests on. */
const BENEFITS: readonly (readonly [benefit: string, ...sections: string[]])[] = [
  ['sickness-benefit', '2'],
  ['work-aids', '5', '2'],
  ['workplace-rehabilitation', '2'],
  ['preventive-sickness-benefit', '6'],
  ['travel-to-work', '5'],
  ['rehabilitation-allowance', '3', '12'],
  ['sickness-compensation', '5', '6'],
  ['activity-compensation', '5', '7'],
];
const ANY = {};
const LIKELY = { possible: 'likely' };
const RESIDENCE = { possible: 'needs', needs: ['coveredByResidence'] };
const UNINSURED = { possible: 'excluded', reasons: ['not-insured'] };

export const rows: readonly Row<BenefitsInput>[] = [
  {
    name: 'everything speaks for all eight',
    input: ALL,
    expect: {
      outcome: 'decided',
      value: BENEFITS.map(([benefit, ...sections]) => ({
        benefit,
        payer: 'fk',
        possible: 'likely',
        reasons: [],
        needs: [],
        basis: citing(...sections),
      })),
      basis: citing('2', '5', '6', '3'),
    },
  },
  {
    name: 'nothing known',
    input: { on: '2026-12-31' },
    expect: {
      outcome: 'decided',
      value: [
        { possible: 'needs', needs: ['hasSgi', 'reducedByQuarter'] },
        { possible: 'needs', needs: ['works', 'aidNeeded'] },
        { possible: 'needs', needs: ['works', 'employerPaysProvider'] },
        { possible: 'needs', needs: ['hasSgi', 'plannedTreatment'] },
        { possible: 'needs', needs: ['hasSgi', 'reducedByQuarter', 'works', 'usualWayPrevented'] },
        { possible: 'needs', needs: ['reducedByQuarter', 'inWorkOrientedMeasure'] },
        { possible: 'needs', needs: ['reducedByQuarter', 'permanentlyReduced', 'age'] },
        { possible: 'needs', needs: ['reducedByQuarter', 'reducedForYear', 'age'] },
      ],
    },
  },
  {
    name: 'everything speaks against',
    input: {
      hasSgi: false,
      reducedByQuarter: false,
      works: false,
      aidNeeded: false,
      employerPaysProvider: false,
      plannedTreatment: false,
      usualWayPrevented: false,
      inWorkOrientedMeasure: false,
      permanentlyReduced: false,
      reducedForYear: false,
      age: 'too-young',
    },
    expect: {
      outcome: 'decided',
      value: [
        { possible: 'excluded', reasons: ['no-sgi', 'reduced-too-little'] },
        { reasons: ['no-work', 'no-aid-needed'] },
        { reasons: ['no-work', 'employer-pays-no-provider'] },
        { reasons: ['no-sgi', 'no-planned-treatment'] },
        { reasons: ['no-sgi', 'reduced-too-little', 'no-work', 'usual-way-possible'] },
        { reasons: ['reduced-too-little', 'no-work-oriented-measure'] },
        { reasons: ['reduced-too-little', 'not-permanent', 'outside-the-ages'] },
        { reasons: ['reduced-too-little', 'not-for-a-year', 'outside-the-ages'] },
      ],
    },
  },
  {
    name: 'too old for activity compensation',
    input: { ...ALL, age: 'sickness-compensation-age' },
    expect: {
      outcome: 'decided',
      value: [ANY, ANY, ANY, ANY, ANY, ANY, { possible: 'likely' }, { reasons: ['outside-the-ages'] }],
    },
  },
  {
    name: 'the target age reached',
    input: { ...ALL, age: 'target-age-reached' },
    expect: {
      outcome: 'decided',
      value: [ANY, ANY, ANY, ANY, ANY, ANY, { reasons: ['outside-the-ages'] }, { possible: 'excluded' }],
    },
  },

  // Income-related compensation and the allowance are insured by work; guarantee compensation and the allowance in special cases by residence.
  {
    name: 'without an income, the last day of the insurance by residence as read',
    input: { ...ALL, hasSgi: false, on: '2026-12-31' },
    expect: {
      outcome: 'decided',
      value: [ANY, { possible: 'likely' }, ANY, ANY, ANY, LIKELY, LIKELY, LIKELY],
    },
    absent: ['assumptions'],
  },
  {
    name: 'without an income, the first day of lawful stay and qualification',
    input: { ...ALL, hasSgi: false, on: '2027-01-01' },
    expect: {
      outcome: 'decided',
      value: [ANY, { possible: 'likely' }, ANY, ANY, ANY, RESIDENCE, RESIDENCE, RESIDENCE],
    },
    absent: ['assumptions'],
  },
  {
    name: 'with an income, on that day',
    input: { ...ALL, on: '2027-01-01' },
    expect: {
      outcome: 'decided',
      value: [LIKELY, LIKELY, LIKELY, LIKELY, LIKELY, LIKELY, LIKELY, LIKELY],
    },
  },
  {
    name: 'insured by residence, on that day',
    input: { ...ALL, hasSgi: false, coveredByResidence: true, on: '2027-01-01' },
    expect: { outcome: 'decided', value: [ANY, ANY, ANY, ANY, ANY, LIKELY, LIKELY, LIKELY] },
  },
  {
    name: 'not insured, on that day',
    input: { ...ALL, hasSgi: false, coveredByResidence: false, on: '2027-01-01' },
    expect: {
      outcome: 'decided',
      value: [ANY, ANY, ANY, ANY, ANY, UNINSURED, UNINSURED, UNINSURED],
    },
  },
  {
    name: 'no day, and no income: the newest wording',
    input: { ...ALL, hasSgi: false },
    expect: {
      outcome: 'decided',
      value: [ANY, ANY, ANY, ANY, ANY, RESIDENCE, RESIDENCE, RESIDENCE],
      assumptions: [{ fact: 'on', assumed: 'newest-wording' }],
    },
  },
  {
    name: 'the day before the overview begins',
    input: { ...ALL, on: '2024-06-30' },
    expect: notCovered('2024-07-01'),
  },
  {
    name: 'the first day of the overview',
    input: { ...ALL, on: '2024-07-01' },
    expect: { outcome: 'decided' },
  },
];
