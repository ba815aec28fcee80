import type { CostInput } from '../../../src/rules/employer/cost/cost.js';
import type { Row } from '../../support/rows.js';

/** Handbook 6.1: half of 30 000 kr is granted for measures begun in 2025 or later. */
export const CASE: CostInput = {
  expectedSickDays: 90,
  sickPay: 12_000,
  contributionPercent: 31.42,
  costPerDay: 1500,
  measures: [{ cost: 30_000, support: 15_000 }],
  sector: 'private',
  on: '2026-03-02',
};

const BARE: CostInput = { expectedSickDays: 90, sickPay: 12_000, measures: [] };
const SOURCE = [{ kalla: 'Afa Försäkring, seminarium om rehabiliteringsstödet 2015–2020' }];

const notCounted = (...facts: readonly string[]): object[] =>
  facts.map((fact) => ({ fact, assumed: 'not-counted' }));

const breakEven = (days: number | null): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { breakEvenDays: days },
});

export const rows: readonly Row<CostInput>[] = [
  {
    name: 'everything given',
    input: CASE,
    expect: {
      outcome: 'decided',
      value: {
        absenceCost: 150_770.4,
        absenceParts: { sickPay: 12_000, contributions: 3770.4, days: 135_000 },
        measuresCost: 30_000,
        support: 15_000,
        net: 15_000,
        breakEvenDays: 10,
        reference: {
          amount: 125_424,
          typicalCase: {
            ageAbout: 50,
            occupation: 'metal-and-industrial-work',
            measure: 'addiction-treatment',
          },
          rehabilitationCases: 7037,
          period: { from: '2015-01-01', to: '2020-12-31' },
          basis: SOURCE,
        },
        given: { expectedSickDays: 90, contributionPercent: 31.42, costPerDay: 1500 },
      },
      basis: [{ kalla: 'Jämförelse under angivna antaganden (ingen rättsregel)' }, ...SOURCE],
      assumptions: notCounted('savedSickPay'),
    },
    absent: ['interpretations'],
  },
  {
    name: 'a day before the first reference value: that one',
    input: { ...CASE, on: '2014-12-31' },
    expect: {
      outcome: 'decided',
      value: { reference: { amount: 125_424, period: { from: '2015-01-01', to: '2020-12-31' } } },
    },
  },
  {
    name: 'the reference value of the other sector',
    input: { ...CASE, sector: 'municipal-and-regional' },
    expect: {
      outcome: 'decided',
      value: {
        reference: {
          amount: 130_382,
          typicalCase: {
            ageAbout: 50,
            occupation: 'care-and-personal-assistance',
            measure: 'psychologist-or-psychotherapist',
          },
          rehabilitationCases: 7037,
          period: { from: '2015-01-01', to: '2020-12-31' },
        },
      },
    },
  },
  {
    name: 'only what is required: nothing is filled in, and the result says so',
    input: BARE,
    expect: {
      outcome: 'decided',
      value: {
        absenceCost: 12_000,
        absenceParts: { sickPay: 12_000, contributions: null, days: null },
        measuresCost: 0,
        support: 0,
        net: 0,
        breakEvenDays: null,
        reference: null,
        given: { expectedSickDays: 90, contributionPercent: null, costPerDay: null },
      },
      basis: [{ kalla: 'Jämförelse under angivna antaganden (ingen rättsregel)' }],
      assumptions: notCounted('contributionPercent', 'costPerDay'),
    },
  },
  {
    name: 'no sick pay: contributions on it do not matter',
    input: { ...BARE, sickPay: 0, costPerDay: 100 },
    expect: { outcome: 'decided', value: { absenceCost: 9000, breakEvenDays: 0 } },
    absent: ['assumptions'],
  },
  {
    name: 'contributions of nothing are given, not left out',
    input: { ...BARE, contributionPercent: 0, costPerDay: 0 },
    expect: {
      outcome: 'decided',
      value: { absenceCost: 12_000, absenceParts: { contributions: 0, days: 0 }, breakEvenDays: 0 },
    },
    absent: ['assumptions'],
  },
  {
    name: 'half a per cent of one krona: half an öre is rounded up, once',
    input: { ...BARE, sickPay: 1, contributionPercent: 0.5 },
    expect: { outcome: 'decided', value: { absenceCost: 1.01, absenceParts: { contributions: 0.01 } } },
  },
  {
    name: 'several measures, one without support',
    input: { ...CASE, measures: [{ cost: 12_000, support: 6000 }, { cost: 8000 }, { cost: 0 }] },
    expect: {
      outcome: 'decided',
      value: { measuresCost: 20_000, support: 6000, net: 14_000, breakEvenDays: 10 },
      assumptions: [{ fact: 'support', assumed: 'none' }, ...notCounted('savedSickPay')],
    },
  },
  {
    name: 'a measure that costs nothing needs no support',
    input: { ...CASE, measures: [{ cost: 0 }] },
    expect: { outcome: 'decided', value: { net: 0, breakEvenDays: 0 } },
    absent: ['assumptions'],
  },
  {
    name: 'support for the whole cost',
    input: { ...CASE, measures: [{ cost: 30_000, support: 30_000 }] },
    expect: { outcome: 'decided', value: { support: 30_000, net: 0, breakEvenDays: 0 } },
  },
  {
    name: 'an öre less than ten days cost',
    input: { ...CASE, measures: [{ cost: 14_999.99, support: 0 }] },
    expect: breakEven(10),
  },
  {
    name: 'exactly ten',
    input: { ...CASE, measures: [{ cost: 15_000, support: 0 }] },
    expect: breakEven(10),
  },
  {
    name: 'an öre more: one more day',
    input: { ...CASE, measures: [{ cost: 15_000.01, support: 0 }] },
    expect: breakEven(11),
  },
  {
    name: 'all the expected days just cover it',
    input: { ...CASE, measures: [{ cost: 135_000, support: 0 }] },
    expect: breakEven(90),
  },
  {
    name: 'an öre more than all the expected days cover',
    input: { ...CASE, measures: [{ cost: 135_000.01, support: 0 }] },
    expect: breakEven(null),
  },
  {
    name: 'a cost per day of nothing covers nothing',
    input: { ...CASE, costPerDay: 0 },
    expect: breakEven(null),
  },
  {
    name: 'a sum beyond what a number carries exactly is still exact',
    input: {
      ...CASE,
      expectedSickDays: 1_000_000,
      costPerDay: 1_000_000_000_000,
      measures: new Array<CostInput['measures'][number]>(10_000).fill({
        cost: 1_000_000_000_000,
        support: 0,
      }),
    },
    expect: breakEven(10_000),
  },
  {
    name: 'no sick pay: none that could be saved',
    input: { ...CASE, sickPay: 0 },
    expect: { outcome: 'decided', value: { breakEvenDays: 10 } },
    absent: ['assumptions'],
  },
];
