import type { ConsentInput, ConsentRuleName } from '../../../src/rules/coordination/consent/consent.js';
import { citing, wordingRows, type Row } from '../../support/rows.js';

type Flow = readonly [
  ConsentInput['from'],
  ConsentInput['to'],
  ConsentInput['what'],
  ConsentRuleName,
  string,
];

const FREE: readonly Flow[] = [
  ['insured', 'fk', 'rehabilitation-need', 'own-information', '7'],
  ['insured', 'employer', 'certificate', 'own-information', '8'],
  ['employer', 'fk', 'rehabilitation-need', 'employer-informs-fk', '6 a'],
  ['employer', 'fk', 'requested-facts', 'answer-to-fk', '31 a'],
  ['health-care', 'fk', 'requested-facts', 'answer-to-fk', '14'],
];

const BY_CONSENT: readonly Flow[] = [
  ['fk', 'employer', 'rehabilitation-cooperation', 'fk-cooperates', '10'],
  ['fk', 'union', 'meeting-invitation', 'fk-cooperates', '10'],
  ['fk', 'af', 'rehabilitation-need', 'fk-cooperates', '10'],
  ['health-care', 'fk', 'rehabilitation-need', 'need-told-by-consent', '4'],
  ['health-care', 'employer', 'coordination-efforts', 'coordination-efforts-by-consent', '3'],
  ['health-care', 'social-services', 'individual-plan', 'individual-plan-by-consent', '4'],
  ['social-services', 'health-care', 'individual-plan', 'individual-plan-by-consent', '8'],
  ['health-care', 'social-services', 'ability-to-take-part', 'social-services-ask-care', '2'],
  ['employer', 'insurer', 'illness', 'personnel-confidentiality', '18'],
  ['employer', 'fk', 'certificate', 'personnel-confidentiality', '18'],
  ['health-care', 'employer', 'illness', 'sharing-by-consent', '2'],
  ['fk', 'insurer', 'rehabilitation-cooperation', 'sharing-by-consent', '2'],
];

const TODAY = '2026-11-29';

export const rows: readonly Row<ConsentInput>[] = [
  ...FREE.flatMap(([from, to, what, rule, section]): Row<ConsentInput>[] => [
    {
      name: `${from} tells ${to} of ${what}: no consent`,
      input: { from, to, what, on: TODAY },
      expect: {
        outcome: 'decided',
        value: { allowed: true, consentNeeded: false, rule },
        basis: citing(section),
      },
      absent: ['assumptions'],
    },
    {
      name: `${from} tells ${to} of ${what}, even where the insured does not consent`,
      input: { from, to, what, consentGiven: false, on: TODAY },
      expect: { outcome: 'decided', value: { allowed: true } },
    },
  ]),
  ...BY_CONSENT.flatMap(([from, to, what, rule, section]): Row<ConsentInput>[] => [
    {
      name: `${from} tells ${to} of ${what}: by consent`,
      input: { from, to, what, on: TODAY },
      expect: {
        outcome: 'decided',
        value: { allowed: true, consentNeeded: true, rule },
        basis: citing(section),
        assumptions: [{ fact: 'consentGiven', assumed: 'given' }],
      },
    },
    {
      name: `${from} does not tell ${to} of ${what} without it`,
      input: { from, to, what, consentGiven: false, on: TODAY },
      expect: { outcome: 'decided', value: { allowed: false, consentNeeded: true } },
      absent: ['assumptions'],
    },
  ]),
  ...(
    [
      ['2025-11-30', { kapitel: '110', paragraf: '31', andrad: 'SFS 2012:935' }],
      ['2025-12-01', { kapitel: '110', paragraf: '31 a', andrad: 'SFS 2025:937' }],
    ] as const
  ).map(([on, section]): Row<ConsentInput> => ({
    name: `what an employer tells on request on ${on}`,
    input: { from: 'employer', to: 'fk', what: 'requested-facts', on },
    expect: { outcome: 'decided', value: { rule: 'answer-to-fk' }, basis: [section] },
  })),
  ...wordingRows<ConsentInput>({ from: 'fk', to: 'employer', what: 'rehabilitation-cooperation' }, [
    '2025-06-30',
    '2025-07-01',
  ]),
];
