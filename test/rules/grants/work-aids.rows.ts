import type {
  WorkAidsFact,
  WorkAidsInput,
  WorkAidsReason,
} from '../../../src/rules/grants/work-aids/work-aids.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

/** An aid for a long-standing employee, whose need emerged long after the first year. */
const AID: WorkAidsInput = {
  applicant: 'employer',
  cost: 40_000,
  employedFrom: '2020-01-01',
  needSince: '2026-03-02',
};
const OWN: WorkAidsInput = { ...AID, applicant: 'insured' };

const granted = (grant: number, upTo: number | null = null, more: object = {}): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'likely', grant, upTo, payer: 'fk', ...more },
});

const excluded = (...reasons: readonly WorkAidsReason[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: {
    possible: 'excluded',
    reasons,
    needs: [],
    grant: 0,
    upTo: null,
    withinCap: 0,
    mayExceed: [],
    repaymentAfter: [],
  },
});

const needs = (...facts: readonly WorkAidsFact[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { possible: 'needs', needs: facts, grant: 15_000 },
});

const byAf = (upTo: number): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: {
    possible: 'likely',
    grant: null,
    upTo,
    withinCap: null,
    payer: 'af',
    repaymentAfter: [],
    mayExceed: ['exceptional-reasons'],
    unionsHeard: false,
  },
});

const FIFTH = { question: 'yearly-reduction', taken: 'at-most-a-fifth', other: ['always-a-fifth'] };
const NO_CAP = { question: 'cap-for-computer-based', taken: 'no-cap', other: ['cap-may-be-raised'] };
const SAME = { question: 'formula-for-other-costs', taken: 'same-as-the-aid', other: ['not-regulated'] };

/** Which sections only Arbetsförmedlingen's support has, and only an employer's grant. */
const BASES: readonly (readonly [name: string, input: WorkAidsInput, more: readonly string[]])[] = [
  ['an employer whom Arbetsförmedlingen pays', { ...AID, inProgramme: true }, ['6']],
  ['an insured whom Arbetsförmedlingen pays', { ...OWN, inProgramme: true }, ['6']],
  ['an employer whom Försäkringskassan pays', AID, ['8']],
  ['an insured whom Försäkringskassan pays', OWN, []],
];

export const rows: readonly Row<WorkAidsInput>[] = [
  {
    name: 'half of what exceeds 10 000 of 40 000',
    input: AID,
    expect: {
      outcome: 'decided',
      value: {
        possible: 'likely',
        reasons: [],
        needs: [],
        grant: 15_000,
        upTo: null,
        withinCap: 15_000,
        mayExceed: ['decisive-for-keeping-work', 'exceptional-reasons'],
        payer: 'fk',
        longestTo: null,
        repaymentAfter: [
          { years: 0, leastShare: 1 },
          { years: 1, leastShare: 0.8 },
          { years: 2, leastShare: 0.6 },
          { years: 3, leastShare: 0.4 },
          { years: 4, leastShare: 0.2 },
          { years: 5, leastShare: 0 },
        ],
        unionsHeard: true,
      },
      basis: citing('2', '3', '4', '5', '6', '7', '8'),
      interpretations: [FIFTH],
      assumptions: [
        { fact: 'appliedBeforePurchase', assumed: 'true' },
        { fact: 'barred', assumed: 'false' },
        { fact: 'bornOn', assumed: 'under-the-age-limit' },
        { fact: 'wageSubsidy', assumed: 'false' },
        { fact: 'inProgramme', assumed: 'false' },
        { fact: 'on', assumed: 'newest-wording' },
      ],
    },
  },
  {
    name: 'everything told: nothing is assumed',
    input: {
      ...AID,
      kind: 'aid',
      computerBased: false,
      appliedBeforePurchase: true,
      barred: false,
      wageSubsidy: false,
      inProgramme: false,
      bornOn: '1980-05',
      on: '2026-03-10',
    },
    expect: granted(15_000, null, { longestTo: '2049-04-30' }),
    absent: ['assumptions'],
  },
  { name: '110 000 kr: the cap exactly', input: { ...AID, cost: 110_000 }, expect: granted(50_000) },
  { name: 'two kronor less', input: { ...AID, cost: 109_998 }, expect: granted(49_999) },
  {
    name: 'two kronor more',
    input: { ...AID, cost: 110_002 },
    expect: { ...granted(50_000), interpretations: [FIFTH] },
  },
  {
    name: '9 000 kr: the employer bears it all',
    input: { ...AID, cost: 9000 },
    expect: granted(0),
    absent: ['interpretations'],
  },
  { name: '10 000 exactly', input: { ...AID, cost: 10_000 }, expect: granted(0) },
  { name: 'an öre more rounds half up', input: { ...AID, cost: 10_000.01 }, expect: granted(0.01) },
  {
    name: 'the insured, of no value to anybody else: the whole cost',
    input: { ...OWN, noValueToOthers: true },
    expect: granted(40_000, null, { mayExceed: ['exceptional-reasons'], unionsHeard: false }),
  },
  {
    name: 'the insured, of value to others: at least half',
    input: { ...OWN, noValueToOthers: false },
    expect: granted(20_000, 40_000, { withinCap: 20_000 }),
  },
  { name: 'the insured, not known: at least half', input: OWN, expect: granted(20_000, 40_000) },
  {
    name: 'the insured: the cap holds for both ends',
    input: { ...OWN, cost: 120_000 },
    expect: granted(50_000, 50_000),
  },
  {
    name: 'the insured: only the upper end is capped',
    input: { ...OWN, cost: 50_001 },
    expect: granted(25_000.5, 50_000),
  },
  {
    name: 'computer-based: no cap for the employer',
    input: { ...AID, cost: 210_000, computerBased: true },
    expect: { ...granted(100_000, null, { withinCap: 50_000 }), interpretations: [NO_CAP, FIFTH] },
  },
  {
    name: 'software is computer-based',
    input: { ...OWN, cost: 80_000, kind: 'software', noValueToOthers: true },
    expect: {
      ...granted(80_000, null, { withinCap: 50_000 }),
      interpretations: [{ question: 'cap-for-computer-based' }, FIFTH],
    },
  },
  {
    name: 'computer-based, of value to others: from half to all',
    input: { ...OWN, cost: 80_000, computerBased: true },
    expect: { ...granted(40_000, 80_000, { withinCap: 40_000 }), interpretations: [FIFTH] },
  },
  {
    name: 'a device at the workplace',
    input: { ...AID, kind: 'workplace-device' },
    expect: { ...granted(15_000), interpretations: [FIFTH] },
  },
  {
    name: 'an expert examination: the formula speaks of the aid',
    input: { ...AID, kind: 'expert-examination' },
    expect: { ...granted(15_000), interpretations: [SAME, FIFTH] },
  },
  {
    name: 'a repair',
    input: { ...AID, kind: 'repair' },
    expect: { ...granted(15_000), interpretations: [SAME, FIFTH] },
  },
  {
    name: 'training',
    input: { ...AID, kind: 'training' },
    expect: { ...granted(15_000), interpretations: [SAME, FIFTH] },
  },
  {
    name: 'an update of a computer-based aid',
    input: { ...AID, kind: 'update', computerBased: true },
    expect: { ...granted(15_000), interpretations: [SAME, FIFTH] },
  },
  {
    name: 'an update: of a computer-based aid, and without a cap',
    input: { ...AID, cost: 210_000, kind: 'update' },
    expect: {
      ...granted(100_000),
      assumptions: [
        { fact: 'computerBased', assumed: 'true' },
        { fact: 'appliedBeforePurchase', assumed: 'true' },
        { fact: 'barred', assumed: 'false' },
        { fact: 'bornOn', assumed: 'under-the-age-limit' },
        { fact: 'wageSubsidy', assumed: 'false' },
        { fact: 'inProgramme', assumed: 'false' },
        { fact: 'on', assumed: 'newest-wording' },
      ],
    },
  },
  {
    name: 'an update of another aid',
    input: { ...AID, kind: 'update', computerBased: false },
    expect: excluded('update-of-other-aid'),
  },
  {
    name: 'applied for after the purchase: only for exceptional reasons',
    input: { ...AID, appliedBeforePurchase: false, on: '2026-03-10' },
    expect: {
      outcome: 'undetermined',
      missing: ['exceptionalReasons'],
      alternatives: [
        { if: 'with-exceptional-reasons', value: { possible: 'likely', grant: 15_000 } },
        {
          if: 'without-exceptional-reasons',
          value: { possible: 'excluded', reasons: ['applied-after-purchase'], grant: 0, repaymentAfter: [] },
        },
      ],
    },
  },
  { name: 'what the business normally needs', input: { ...AID, barred: true }, expect: excluded('barred') },
  {
    name: 'the last day of the month before turning 69',
    input: { ...AID, bornOn: '1957-06', on: '2026-05-31' },
    expect: granted(15_000, null, { longestTo: '2026-05-31' }),
  },
  {
    name: 'the first day of the month of turning 69',
    input: { ...AID, bornOn: '1957-06', on: '2026-06-01' },
    expect: excluded('too-old'),
  },
  {
    name: 'no day told: the day of the need',
    input: { ...AID, bornOn: '1957-03' },
    expect: excluded('too-old'),
  },
  {
    name: 'neither the day nor the need: nothing tells that it is too late',
    input: { applicant: 'employer', cost: 40_000, bornOn: '1957-03' },
    expect: needs('employedFrom', 'needSince'),
  },
  {
    name: 'too late for Försäkringskassan, but who pays is not known',
    input: { applicant: 'employer', cost: 40_000, bornOn: '1957-03', needSince: '2026-03-01' },
    expect: {
      outcome: 'decided',
      value: {
        possible: 'needs',
        reasons: ['too-old'],
        needs: ['employedFrom'],
        grant: 0,
        payer: null,
        repaymentAfter: [],
      },
    },
  },
  {
    name: 'what the business normally needs nobody pays',
    input: { applicant: 'employer', cost: 40_000, barred: true, needSince: '2026-03-01' },
    expect: {
      outcome: 'decided',
      value: { possible: 'excluded', reasons: ['barred'], needs: ['employedFrom'], payer: null },
    },
  },
  {
    name: 'every reason against at once',
    input: {
      ...AID,
      kind: 'update',
      computerBased: false,
      appliedBeforePurchase: false,
      barred: true,
      bornOn: '1950-01',
    },
    expect: excluded('barred', 'too-old', 'update-of-other-aid'),
  },
  {
    name: 'only the cost: who pays is not known',
    input: { applicant: 'employer', cost: 40_000 },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', needs: ['employedFrom', 'needSince'], grant: 15_000, payer: null },
      assumptions: [
        { fact: 'appliedBeforePurchase', assumed: 'true' },
        { fact: 'barred', assumed: 'false' },
        { fact: 'bornOn', assumed: 'under-the-age-limit' },
        { fact: 'on', assumed: 'newest-wording' },
      ],
    },
  },
  {
    name: 'only the first day of employment',
    input: { applicant: 'employer', cost: 40_000, employedFrom: '2026-01-01' },
    expect: needs('needSince'),
  },
  {
    name: 'only the day of the need',
    input: { applicant: 'employer', cost: 40_000, needSince: '2026-03-02' },
    expect: needs('employedFrom'),
  },
  {
    name: 'the last day of the first twelve months: Arbetsförmedlingen',
    input: { ...AID, employedFrom: '2025-03-03' },
    expect: { ...byAf(40_000), basis: citing('4', '6') },
    absent: ['interpretations'],
  },
  {
    name: 'the day after them: Försäkringskassan',
    input: { ...AID, employedFrom: '2025-03-02' },
    expect: granted(15_000),
  },
  {
    name: 'a month earlier still Försäkringskassan',
    input: { ...AID, employedFrom: '2025-02-02' },
    expect: granted(15_000),
  },
  {
    name: 'a month later Arbetsförmedlingen',
    input: { ...AID, employedFrom: '2025-04-02' },
    expect: byAf(40_000),
  },
  {
    name: 'a need from before the employment',
    input: { ...AID, employedFrom: '2026-04-01' },
    expect: byAf(40_000),
  },
  {
    name: 'with wage subsidy: Arbetsförmedlingen, also later, and without dates',
    input: { applicant: 'employer', cost: 40_000, wageSubsidy: true },
    expect: {
      ...byAf(40_000),
      assumptions: [
        { fact: 'barred', assumed: 'false' },
        { fact: 'on', assumed: 'newest-wording' },
      ],
    },
  },
  { name: 'in a programme', input: { ...AID, inProgramme: true }, expect: byAf(40_000) },
  {
    name: 'Arbetsförmedlingen pays at most 100 000 a year',
    input: { ...AID, cost: 100_001, wageSubsidy: true },
    expect: byAf(100_000),
  },
  {
    name: 'a krona under it',
    input: { ...AID, cost: 99_999, wageSubsidy: true },
    expect: byAf(99_999),
  },
  {
    name: 'age, purchase and kind are conditions of Försäkringskassan’s grant',
    input: {
      ...AID,
      wageSubsidy: true,
      kind: 'update',
      computerBased: false,
      appliedBeforePurchase: false,
      bornOn: '1950-01',
    },
    expect: byAf(40_000),
  },
  {
    name: 'what the business normally needs Arbetsförmedlingen does not pay either',
    input: { ...AID, wageSubsidy: true, barred: true },
    expect: excluded('barred'),
  },
  { name: 'the first day of the wording', input: { ...AID, on: '2024-07-01' }, expect: granted(15_000) },
  {
    name: 'the day before',
    input: { ...AID, on: '2024-06-30' },
    expect: { ...notCovered('2024-07-01'), basis: citing('4') },
  },
  ...BASES.map(([name, input, more]): Row<WorkAidsInput> => ({
    name: `the sections for ${name}`,
    input,
    expect: {
      outcome: 'decided',
      basis: ['2', '3', '4', '5', '6', '7', '3', '4', ...more].map((paragraf) => ({ paragraf })),
    },
  })),
  {
    name: 'barred: nothing that is not known could change that',
    input: { ...AID, barred: true, on: '2026-03-10' },
    expect: excluded('barred'),
    absent: ['assumptions'],
  },
  {
    name: 'an update, told to be computer-based',
    input: {
      ...AID,
      kind: 'update',
      computerBased: true,
      appliedBeforePurchase: true,
      barred: false,
      bornOn: '1990-01',
      wageSubsidy: false,
      inProgramme: false,
      on: '2026-03-10',
    },
    expect: { outcome: 'decided', value: { possible: 'likely' } },
    absent: ['assumptions'],
  },

  // Insured by work (6:6 p. 4), which the qualification of 2027 does not touch, or by residence (5:9 p. 7).
  {
    name: 'the first day of the qualification: who needs an aid at work is taken to be insured by work',
    input: { ...AID, on: '2027-01-01' },
    expect: {
      ...granted(15_000),
      assumptions: [
        { fact: 'appliedBeforePurchase', assumed: 'true' },
        { fact: 'barred', assumed: 'false' },
        { fact: 'bornOn', assumed: 'under-the-age-limit' },
        { fact: 'wageSubsidy', assumed: 'false' },
        { fact: 'inProgramme', assumed: 'false' },
        { fact: 'coveredByWork', assumed: 'true' },
      ],
    },
  },
  {
    name: 'insured by work',
    input: { ...AID, on: '2027-01-01', coveredByWork: true },
    expect: {
      ...granted(15_000),
      assumptions: [
        { fact: 'appliedBeforePurchase', assumed: 'true' },
        { fact: 'barred', assumed: 'false' },
        { fact: 'bornOn', assumed: 'under-the-age-limit' },
        { fact: 'wageSubsidy', assumed: 'false' },
        { fact: 'inProgramme', assumed: 'false' },
      ],
    },
  },
  {
    name: 'the day before, whether insured by work is not asked',
    input: { ...AID, on: '2026-12-31', coveredByWork: false, coveredByResidence: false },
    expect: granted(15_000),
  },
  {
    name: 'not insured by work, by residence not known: the need emerged in 2027',
    input: { ...AID, needSince: '2027-01-01', coveredByWork: false },
    expect: needs('coveredByResidence'),
  },
  {
    name: 'not insured by work, the need emerged the day before',
    input: { ...AID, needSince: '2026-12-31', coveredByWork: false },
    expect: granted(15_000),
  },
  {
    name: 'insured by residence alone',
    input: { ...AID, on: '2027-01-01', coveredByWork: false, coveredByResidence: true },
    expect: granted(15_000),
  },
  {
    name: 'not insured',
    input: { ...AID, on: '2027-01-01', coveredByWork: false, coveredByResidence: false },
    expect: excluded('not-insured'),
  },
  {
    name: 'Arbetsförmedlingen’s grant is none of the social insurance’s',
    input: { ...OWN, on: '2027-01-01', inProgramme: true, coveredByWork: false, coveredByResidence: false },
    expect: byAf(40_000),
  },
];
