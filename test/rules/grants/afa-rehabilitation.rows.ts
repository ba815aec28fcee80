import type {
  AfaMeasure,
  AfaRehabilitationInput,
  AfaReason,
} from '../../../src/rules/grants/afa-rehabilitation/afa-rehabilitation.js';
import { notCovered, type Row } from '../../support/rows.js';
import { SUPPORT_KINDS } from './lines.js';

/** An industrial worker with addiction treatment. */
const TREATMENT: AfaRehabilitationInput = {
  insurance: 'ags',
  measure: 'addiction-treatment',
  from: '2026-01-15',
  cost: 80_000,
  planExists: true,
  consent: true,
  reasonableChance: true,
  needAttested: true,
};

const likely = (grant: number, more: object = {}): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { eligible: true, possible: 'likely', reasons: [], needs: [], grant, ...more },
});

const excluded = (...reasons: readonly AfaReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { eligible: false, possible: 'excluded', reasons, needs: [], grant: 0 },
});

const YES: readonly AfaMeasure[] = ['addiction-treatment', 'stress-or-lifestyle-course', 'retraining'];
const NO: readonly AfaMeasure[] = [
  ...SUPPORT_KINDS,
  'treatment',
  'pay',
  'work-aids',
  'group-activity',
  'wellness',
  'screening',
  'coaching',
  'leadership-training',
  'lecture',
];

export const rows: readonly Row<AfaRehabilitationInput>[] = [
  {
    name: 'half of 80 000 in AGS, without a last day',
    input: TREATMENT,
    expect: {
      ...likely(40_000, { applyBy: null, mayApply: ['employer', 'fk'] }),
      assumptions: [
        { fact: 'cover', assumed: 'employment' },
        { fact: 'paidByOthers', assumed: 'nothing' },
      ],
    },
    absent: ['interpretations'],
  },
  {
    name: 'in AGS-KL within six months',
    input: { ...TREATMENT, insurance: 'ags-kl' },
    expect: {
      ...likely(40_000, { applyBy: '2026-07-15', mayApply: ['employer', 'fk'] }),
      interpretations: [{ question: 'months-to-apply', taken: 'same-date-included', other: ['day-before'] }],
      assumptions: [
        { fact: 'cover', assumed: 'employment' },
        { fact: 'appliedOn', assumed: 'in-time' },
        { fact: 'paidByOthers', assumed: 'nothing' },
      ],
    },
  },
  {
    name: 'applied for on the last day',
    input: { ...TREATMENT, insurance: 'ags-kl', appliedOn: '2026-07-15' },
    expect: likely(40_000),
  },
  {
    name: 'the day after',
    input: { ...TREATMENT, insurance: 'ags-kl', appliedOn: '2026-07-16' },
    expect: excluded('applied-too-late'),
    absent: ['assumptions'],
  },
  {
    name: 'in AGS also years later',
    input: { ...TREATMENT, appliedOn: '2029-07-16' },
    expect: likely(40_000),
  },
  {
    name: 'six months from the last day of August',
    input: { ...TREATMENT, insurance: 'ags-kl', from: '2026-08-31' },
    expect: likely(40_000, { applyBy: '2027-02-28' }),
  },
  {
    name: 'the other half paid by social services: the whole cost of the employer',
    input: { ...TREATMENT, paidByOthers: 40_000 },
    expect: likely(40_000),
  },
  {
    name: 'others pay more: what is left',
    input: { ...TREATMENT, paidByOthers: 40_001, cover: 'employment' },
    expect: likely(39_999),
    absent: ['assumptions'],
  },
  { name: 'half of an öre rounds up', input: { ...TREATMENT, cost: 0.01 }, expect: likely(0.01) },
  {
    name: 'after-cover in AGS: Arbetsförmedlingen may apply too',
    input: { ...TREATMENT, cover: 'after-cover' },
    expect: likely(40_000, { mayApply: ['employer', 'fk', 'af'] }),
  },
  {
    name: 'after-cover in AGS-KL: it may not',
    input: { ...TREATMENT, insurance: 'ags-kl', cover: 'after-cover' },
    expect: likely(40_000, { mayApply: ['employer', 'fk'] }),
  },
  {
    name: 'no insurance: private salaried staff',
    input: { ...TREATMENT, insurance: 'none' },
    expect: {
      ...excluded('no-insurance'),
      value: { possible: 'excluded', reasons: ['no-insurance'], applyBy: null, mayApply: [] },
    },
  },
  {
    name: 'not covered',
    input: { ...TREATMENT, cover: 'no' },
    expect: { ...excluded('not-covered'), value: { reasons: ['not-covered'], mayApply: [] } },
  },
  ...YES.map((measure): Row<AfaRehabilitationInput> => ({
    name: `paid for: ${measure}`,
    input: { ...TREATMENT, measure },
    expect: likely(40_000),
  })),
  ...NO.map((measure): Row<AfaRehabilitationInput> => ({
    name: `not paid for: ${measure}`,
    input: { ...TREATMENT, measure },
    expect: excluded('not-an-afa-measure'),
  })),
  ...(['psychologist', 'psychotherapist'] as const).flatMap((measure): Row<AfaRehabilitationInput>[] => [
    {
      name: `a licensed ${measure}`,
      input: { ...TREATMENT, measure, licensed: true },
      expect: likely(40_000),
    },
    {
      name: `a ${measure} without a licence`,
      input: { ...TREATMENT, measure, licensed: false },
      expect: excluded('not-licensed'),
    },
    {
      name: `a ${measure}, licence not known`,
      input: { ...TREATMENT, measure },
      expect: {
        outcome: 'decided',
        value: { eligible: false, possible: 'needs', needs: ['licensed'], grant: 40_000 },
      },
    },
  ]),
  {
    name: 'only what was bought: everything else is needed',
    input: { insurance: 'ags-kl', measure: 'psychologist', from: '2026-01-15', cost: 10_000 },
    expect: {
      outcome: 'decided',
      value: {
        eligible: false,
        possible: 'needs',
        needs: ['licensed', 'planExists', 'consent', 'reasonableChance', 'needAttested'],
        grant: 5000,
      },
    },
  },
  {
    name: 'every reason against at once',
    input: {
      insurance: 'none',
      measure: 'lecture',
      from: '2026-01-15',
      cost: 10_000,
      planExists: false,
      consent: false,
      cover: 'no',
      reasonableChance: false,
      needAttested: false,
    },
    expect: excluded(
      'no-insurance',
      'not-covered',
      'not-an-afa-measure',
      'no-plan',
      'no-consent',
      'no-reasonable-chance',
      'need-not-attested',
    ),
  },
  {
    name: 'begun on the first day of 2011',
    input: { ...TREATMENT, from: '2011-01-01' },
    expect: likely(40_000),
  },
  {
    name: 'begun the day before',
    input: { ...TREATMENT, from: '2010-12-31' },
    expect: notCovered('2011-01-01'),
  },
  {
    name: 'applied for in time, everything known: nothing is assumed',
    input: {
      ...TREATMENT,
      insurance: 'ags-kl',
      cover: 'employment',
      appliedOn: '2026-02-01',
      paidByOthers: 0,
    },
    expect: likely(40_000),
    absent: ['assumptions'],
  },
];
