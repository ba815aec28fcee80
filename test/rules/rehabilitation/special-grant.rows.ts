import type {
  SpecialGrantInput,
  SpecialGrantReason,
} from '../../../src/rules/rehabilitation/special-grant/special-grant.js';
import { citing, type Row } from '../../support/rows.js';

/** On the last day of the insurance by residence as read. */
const CASE: SpecialGrantInput = {
  on: '2026-12-31',
  participates: true,
  ownCost: true,
  dueToRehabilitation: true,
  cost: 420.5,
};

const excluded = (...reasons: readonly SpecialGrantReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'excluded', reasons, needs: [], amount: 0 },
});

export const rows: readonly Row<SpecialGrantInput>[] = [
  {
    name: 'the conditions look fulfilled: the amounts stand in regulations',
    input: CASE,
    expect: {
      outcome: 'undetermined',
      missing: ['regulations'],
      alternatives: [
        { if: 'nothing-accepted', value: { possible: 'likely', reasons: [], needs: [], amount: 0 } },
        {
          if: 'whole-cost-accepted',
          value: { possible: 'likely', alongside: 'rehabilitation-allowance', amount: 420.5 },
        },
      ],
      basis: citing('2', '14'),
    },
  },
  {
    name: 'nothing known',
    input: { on: '2026-12-31' },
    expect: {
      outcome: 'decided',
      value: {
        possible: 'needs',
        reasons: [],
        needs: ['participates', 'ownCost', 'dueToRehabilitation', 'cost'],
        alongside: 'rehabilitation-allowance',
        amount: null,
      },
      basis: citing('2', '14'),
    },
  },
  {
    name: 'everything but the cost',
    input: { on: '2026-12-31', participates: true, ownCost: true, dueToRehabilitation: true },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['cost'], amount: null } },
  },
  {
    name: 'no rehabilitation',
    input: { ...CASE, participates: false },
    expect: excluded('not-participating'),
  },
  { name: 'the cost of somebody else', input: { ...CASE, ownCost: false }, expect: excluded('not-own-cost') },
  { name: 'another cost', input: { ...CASE, dueToRehabilitation: false }, expect: excluded('other-cost') },
  { name: 'no cost', input: { ...CASE, cost: 0 }, expect: excluded('no-cost') },
  {
    name: 'an öre',
    input: { ...CASE, cost: 0.01 },
    expect: {
      outcome: 'undetermined',
      alternatives: [{ value: { amount: 0 } }, { value: { amount: 0.01 } }],
    },
  },
  {
    name: 'every reason against at once',
    input: { participates: false, ownCost: false, dueToRehabilitation: false, cost: 0 },
    expect: excluded('not-participating', 'not-own-cost', 'other-cost', 'no-cost'),
  },

  // Insured by work (6:6 p. 4) or by residence (5:9 p. 7).
  {
    name: 'the first day of lawful stay and qualification',
    input: { ...CASE, on: '2027-01-01' },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', needs: ['coveredByResidence'], amount: null },
    },
    absent: ['assumptions'],
  },
  {
    name: 'insured by work',
    input: { ...CASE, on: '2027-01-01', coveredByWork: true },
    expect: { outcome: 'undetermined', missing: ['regulations'] },
  },
  {
    name: 'insured by residence',
    input: { ...CASE, on: '2027-01-01', coveredByResidence: true },
    expect: { outcome: 'undetermined', missing: ['regulations'] },
  },
  {
    name: 'not insured by residence, by work not known',
    input: { ...CASE, on: '2027-01-01', coveredByResidence: false },
    expect: { outcome: 'decided', value: { possible: 'needs', needs: ['coveredByWork'] } },
  },
  {
    name: 'insured by neither',
    input: { ...CASE, on: '2027-01-01', coveredByWork: false, coveredByResidence: false },
    expect: excluded('not-insured'),
  },
  {
    name: 'insured by neither as the requirements of 2027 are, the day before',
    input: { ...CASE, coveredByWork: false, coveredByResidence: false },
    expect: { outcome: 'undetermined', missing: ['regulations'] },
  },
  {
    name: 'no day: the newest wording',
    input: { participates: true, ownCost: true, dueToRehabilitation: true, cost: 420 },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', needs: ['coveredByResidence'] },
      assumptions: [{ fact: 'on', assumed: 'newest-wording' }],
    },
  },
];
