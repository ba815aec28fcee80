import type { BenefitKarensavdragInput } from '../../../src/rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const WHOLE = {
  sickFrom: '2026-05-04',
  income: 'employment',
  benefit: { wholeDay: 1_020 },
} as const;

const HALF = { ...WHOLE, benefit: { wholeDay: 1_020, extent: 0.5 } } as const;

const WEEK = { ...WHOLE, benefit: { weekly: 5_101.25 } } as const;

const AT_EXTENT = {
  question: 'karensavdrag-at-partial-extent',
  taken: 'whole-benefit',
  other: ['benefit-at-extent'],
};

const none = (reason: string, section: string): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { due: false, reason, full: 1_020, amount: 0, remaining: 0, days: null },
  basis: citing(section),
});

export const rows: readonly Row<BenefitKarensavdragInput>[] = [
  // Calendar-day calculated: the benefit of a whole day.
  {
    name: 'whole benefit: the first day',
    input: WHOLE,
    expect: {
      outcome: 'decided',
      value: { due: true, reason: 'ordinary', full: 1_020, amount: 1_020, remaining: 0, days: 1 },
      basis: [{ paragraf: '27', stycke: '1' }, { paragraf: '27', stycke: '2' }, { paragraf: '32' }],
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'the whole extent, said so',
    input: { ...WHOLE, benefit: { wholeDay: 1_020, extent: 1 } },
    expect: { outcome: 'decided', value: { full: 1_020, days: 1 } },
    absent: ['interpretations'],
  },
  {
    name: 'the whole extent of an amount with öre, as it is given',
    input: { ...WHOLE, benefit: { wholeDay: 1_020.4 } },
    expect: { outcome: 'decided', value: { full: 1_020.4, amount: 1_020.4, days: 1 } },
    absent: ['interpretations'],
  },
  {
    name: 'half benefit: two days, which is open',
    input: HALF,
    expect: {
      outcome: 'decided',
      value: { full: 1_020, amount: 1_020, days: 2 },
      interpretations: [AT_EXTENT],
    },
  },
  {
    name: 'half benefit under the other reading: one day of it',
    input: { ...HALF, readings: { partialExtent: 'benefit-at-extent' } },
    expect: {
      outcome: 'decided',
      value: { full: 510, amount: 510, days: 1 },
      interpretations: [{ ...AT_EXTENT, taken: 'benefit-at-extent', other: ['whole-benefit'] }],
    },
  },
  {
    name: 'the named default reading is the default',
    input: { ...HALF, readings: { partialExtent: 'whole-benefit' } },
    expect: { outcome: 'decided', value: { full: 1_020 } },
  },
  {
    name: 'readings without a choice are the default',
    input: { ...HALF, readings: {} },
    expect: { outcome: 'decided', value: { full: 1_020 } },
  },
  {
    name: 'a quarter of 1 259 is 315: the fourth day reaches 1 260',
    input: { ...WHOLE, benefit: { wholeDay: 1_259, extent: 0.25 } },
    expect: { outcome: 'decided', value: { full: 1_259, days: 4 } },
  },
  {
    name: 'a quarter of 1 257 is 314: the fifth day is needed for the last krona',
    input: { ...WHOLE, benefit: { wholeDay: 1_257, extent: 0.25 } },
    expect: { outcome: 'decided', value: { full: 1_257, days: 5 } },
  },
  {
    name: 'three quarters: two days',
    input: { ...WHOLE, benefit: { wholeDay: 1_020, extent: 0.75 } },
    expect: { outcome: 'decided', value: { full: 1_020, days: 2 } },
  },
  {
    name: 'no benefit to deduct from',
    input: { ...WHOLE, benefit: { wholeDay: 0 } },
    expect: { outcome: 'decided', value: { due: true, full: 0, amount: 0, days: null } },
  },
  {
    name: 'a benefit so small that a quarter of it is nothing',
    input: { ...WHOLE, benefit: { wholeDay: 1, extent: 0.25 } },
    expect: { outcome: 'decided', value: { due: true, full: 1, days: null }, interpretations: [AT_EXTENT] },
  },

  // Working-time calculated: 20 % of an average week.
  {
    name: '20 % of an average week',
    input: WEEK,
    expect: {
      outcome: 'decided',
      value: { due: true, full: 1_020.25, amount: 1_020.25, days: null },
      basis: [{ paragraf: '27', stycke: '1' }, { paragraf: '27', stycke: '3' }, { paragraf: '32' }],
    },
    absent: ['interpretations'],
  },
  {
    name: 'rounded to the öre, half up',
    input: { ...WHOLE, benefit: { weekly: 5_101.33 } },
    expect: { outcome: 'decided', value: { full: 1_020.27 } },
  },

  // What there is to deduct from, and what was deducted before.
  {
    name: 'less benefit than the deduction leaves the rest open',
    input: { ...HALF, available: 510 },
    expect: { outcome: 'decided', value: { full: 1_020, amount: 510, remaining: 510, days: 2 } },
  },
  {
    name: 'the next day takes the rest',
    input: { ...HALF, available: 510, alreadyDeducted: 510 },
    expect: { outcome: 'decided', value: { full: 1_020, amount: 510, remaining: 0 } },
  },
  {
    name: 'a relapse into a period whose deduction is made',
    input: { ...WHOLE, alreadyDeducted: 1_020 },
    expect: { outcome: 'decided', value: { due: true, amount: 0, remaining: 0 } },
  },
  {
    name: 'more deducted before gives nothing back',
    input: { ...WHOLE, alreadyDeducted: 1_020.01 },
    expect: { outcome: 'decided', value: { due: true, amount: 0, remaining: 0 } },
  },
  {
    name: 'an öre left',
    input: { ...WHOLE, alreadyDeducted: 1_019.99 },
    expect: { outcome: 'decided', value: { amount: 0.01, remaining: 0 } },
  },
  {
    name: 'an öre too little',
    input: { ...WHOLE, available: 1_019.99 },
    expect: { outcome: 'decided', value: { amount: 1_019.99, remaining: 0.01 } },
  },

  // Who has none.
  {
    name: 'the sick period began with sick pay',
    input: { ...WHOLE, sickPayFirst: true },
    expect: none('sick-pay-first', '26'),
  },
  {
    name: 'it did not, said so',
    input: { ...WHOLE, sickPayFirst: false },
    expect: { outcome: 'decided', value: { reason: 'ordinary' } },
  },
  {
    name: 'income of other work has karensdagar',
    input: { ...WHOLE, income: 'other' },
    expect: none('karensdagar-instead', '27 a'),
  },
  {
    name: 'so has who is not unemployed, whatever else is said',
    input: { ...WHOLE, income: 'other', unemployed: false, exemption: 'seafarer', sickPayFirst: true },
    expect: none('karensdagar-instead', '27 a'),
  },
  {
    name: 'self-employed and become unemployed: a karensavdrag',
    input: { ...WHOLE, income: 'other', unemployed: true },
    expect: {
      outcome: 'decided',
      value: { due: true, reason: 'unemployed-self-employed', full: 1_020, amount: 1_020, days: 1 },
      basis: citing('28 b', '27', '32'),
    },
  },
  {
    name: 'an unemployed employee has the ordinary one',
    input: { ...WHOLE, unemployed: true },
    expect: { outcome: 'decided', value: { due: true, reason: 'ordinary' } },
  },
  {
    name: 'preventive benefit',
    input: { ...WHOLE, exemption: 'preventive' },
    expect: none('preventive', '28'),
  },
  {
    name: 'preventive benefit to the self-employed who became unemployed',
    input: { ...WHOLE, income: 'other', unemployed: true, exemption: 'preventive' },
    expect: none('preventive', '28'),
  },
  { name: 'a seafarer', input: { ...WHOLE, exemption: 'seafarer' }, expect: none('seafarer', '28 a') },
  {
    name: 'general high-risk protection',
    input: { ...WHOLE, exemption: 'general-high-risk-protection' },
    expect: none('general-high-risk-protection', '39'),
  },
  {
    name: 'special high-risk protection',
    input: { ...WHOLE, exemption: 'special-high-risk-protection' },
    expect: none('special-high-risk-protection', '40'),
  },
  {
    name: 'an exemption is not named where sick pay came first',
    input: { ...WHOLE, sickPayFirst: true, exemption: 'seafarer' },
    expect: none('sick-pay-first', '26'),
  },
  {
    name: 'without a deduction no reading matters',
    input: { ...HALF, exemption: 'seafarer' },
    expect: { outcome: 'decided', value: { due: false } },
    absent: ['interpretations'],
  },

  {
    name: 'a sick period that began on the last day of 2018 keeps the karensdag',
    input: { ...WHOLE, sickFrom: '2018-12-31' },
    expect: { ...notCovered('2019-01-01'), basis: citing('övergångsbestämmelserna') },
  },
  {
    name: 'the first day of the karensavdrag',
    input: { ...WHOLE, sickFrom: '2019-01-01' },
    expect: { outcome: 'decided', value: { due: true, full: 1_020 } },
  },
];
