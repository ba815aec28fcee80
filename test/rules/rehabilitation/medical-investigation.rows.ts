import type { MedicalInvestigationInput } from '../../../src/rules/rehabilitation/medical-investigation/medical-investigation.js';
import { citing, guidance, wordingRows, type Row } from '../../support/rows.js';

const CASE: MedicalInvestigationInput = { kind: 'afu', needed: true, on: '2026-04-01' };

const PROVIDERS = [
  ['inquiry', 'asked-party', false],
  ['visit', 'fk', false],
  ['opinion', 'expert', false],
  ['other-investigation', 'expert', false],
  ['afu', 'region', true],
  ['extended-afu', 'region', true],
] as const;

export const rows: readonly Row<MedicalInvestigationInput>[] = [
  {
    name: 'a medical investigation that is needed',
    input: CASE,
    expect: {
      outcome: 'decided',
      value: {
        possible: 'likely',
        reasons: [],
        needs: [],
        provider: 'region',
        standardised: true,
        benefitAtRisk: null,
      },
      basis: citing('13', '14', '1'),
    },
    absent: ['assumptions', 'interpretations'],
  },
  ...PROVIDERS.map(([kind, provider, standardised]): Row<MedicalInvestigationInput> => ({
    name: `who provides: ${kind}`,
    input: { ...CASE, kind },
    expect: { outcome: 'decided', value: { possible: 'likely', provider, standardised } },
  })),
  {
    name: 'not known whether it is needed, and on no day',
    input: { kind: 'extended-afu' },
    expect: {
      outcome: 'decided',
      value: { possible: 'needs', needs: ['needed'] },
      assumptions: [{ fact: 'on', assumed: 'newest-wording' }],
    },
  },
  {
    name: 'an inquiry on no day: the newest wording too',
    input: { kind: 'inquiry', needed: true },
    expect: {
      outcome: 'decided',
      value: { possible: 'likely' },
      assumptions: [{ fact: 'on', assumed: 'newest-wording' }],
    },
  },
  {
    name: 'not needed',
    input: { ...CASE, needed: false },
    expect: { outcome: 'decided', value: { possible: 'excluded', reasons: ['not-needed'] } },
  },
  {
    name: 'the first day of the regions’ duty',
    input: { ...CASE, on: '2019-01-01' },
    expect: { outcome: 'decided', value: { possible: 'likely' } },
  },
  {
    name: 'the day before it',
    input: { ...CASE, on: '2018-12-31' },
    expect: { outcome: 'decided', value: { possible: 'excluded', reasons: ['not-in-force'] } },
  },
  ...(
    [
      ['2011-01-01', '2011-01-01'],
      ['2013-06-30', '2011-01-01'],
      ['2013-07-01', '2013-07-01'],
      ['2018-12-31', '2013-07-01'],
      ['2019-01-01', '2019-01-01'],
      ['2025-11-30', '2019-01-01'],
      ['2025-12-01', '2025-12-01'],
    ] as const
  ).map(([on, giltigFom]): Row<MedicalInvestigationInput> => ({
    name: `110:14 on ${on}: the wording in force from ${giltigFom}`,
    input: { kind: 'visit', needed: true, on },
    expect: { outcome: 'decided', basis: [{ paragraf: '13' }, { paragraf: '14', giltigFom }] },
  })),
  {
    name: '110:14 without a day: the newest wording',
    input: { kind: 'visit', needed: true },
    expect: { outcome: 'decided', basis: [{ paragraf: '13' }, { paragraf: '14', giltigFom: '2025-12-01' }] },
  },
  {
    name: 'a visit on the same day was possible',
    input: { ...CASE, kind: 'visit', on: '2018-12-31' },
    expect: { outcome: 'decided', value: { possible: 'likely' } },
    absent: ['assumptions'],
  },
  ...wordingRows<MedicalInvestigationInput>({ kind: 'visit', needed: true }, ['2010-12-31', '2011-01-01']),
  {
    name: 'refused, and no more known',
    input: { ...CASE, refusal: {} },
    expect: {
      outcome: 'decided',
      value: { benefitAtRisk: { possible: 'needs', reasons: [], needs: ['validReason'] } },
      basis: citing('53'),
    },
  },
  {
    name: 'refused without valid reason',
    input: { ...CASE, refusal: { validReason: false } },
    expect: { outcome: 'decided', value: { benefitAtRisk: { possible: 'likely', reasons: [], needs: [] } } },
  },
  {
    name: 'refused with one',
    input: { ...CASE, refusal: { validReason: true } },
    expect: {
      outcome: 'decided',
      value: { benefitAtRisk: { possible: 'excluded', reasons: ['valid-reason'] } },
    },
  },
  {
    name: 'nothing refused: no section about refusals',
    input: { kind: 'inquiry', needed: true },
    expect: { outcome: 'decided', basis: [{ paragraf: '13' }, { paragraf: '14' }] },
  },
  {
    name: 'a standardised one: the act on them, and practice',
    input: CASE,
    expect: {
      outcome: 'decided',
      basis: [{ paragraf: '13' }, { paragraf: '14' }, { paragraf: '1' }, guidance('standardiserade')],
    },
  },
];
