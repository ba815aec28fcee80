import type { TermsInput } from '../../../src/rules/coordination/terms/terms.js';
import { guidance, wordingRows, type Row } from '../../support/rows.js';

const terms = (...found: readonly object[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { terms: found },
});

/** What people call a term, and the terms that it means. */
const CALLED: readonly (readonly [word: string, ...ids: readonly string[]])[] = [
  ['sjuklön', 'sick-pay'],
  ['Sick pay', 'sick-pay'],
  ['SICK-PAY', 'sick-pay'],
  ['  livränta ', 'annuity'],
  // Decomposed, as a Mac writes it.
  ['sjuklo\u0308n', 'sick-pay'],
  ['ARBETSFÖRMÅGA', 'work-capacity'],
  ['afu', 'activity-investigation'],
  ['FMB', 'insurance-medicine-assessment'],
  ['JOB', 'job-and-development-guarantee'],
  ['uga', 'youth-guarantee'],
  ['ETA', 'establishment-programme'],
  ['FUB', 'preparatory-training'],
  ['AUB', 'labour-market-training'],
  ['SIUS', 'introduction-supporter'],
  ['Resor istället för sjukpenning', 'travel-instead-of-benefit'],
  ['Rehabiliteringsersättning', 'rehabilitation-compensation'],
  ['presenteeism', 'sickness-presence'],
  ['högriskskydd', 'general-high-risk-protection', 'special-high-risk-protection'],
  ['sgi', 'sgi'],
  ['FK', 'fk'],
  ['vab', 'temporary-parental-benefit'],
  ['havandeskapspenning', 'pregnancy-benefit'],
  ['Närståendepenning', 'benefit-for-care-of-close-relatives'],
  ['smittbärarpenning', 'disease-carriers-benefit'],
];

export const rows: readonly Row<TermsInput>[] = [
  {
    name: 'one term, with the section that defines it',
    input: { term: 'sick-pay-period', on: '2026-11-29' },
    expect: terms({
      id: 'sick-pay-period',
      sv: 'sjuklöneperiod',
      en: 'sick-pay period',
      basis: [{ paragraf: '7', stycke: '1', giltigFom: '2019-01-01' }],
    }),
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'on no day: the newest wording',
    input: { term: 'work-trial' },
    expect: {
      ...terms({ id: 'work-trial', basis: [{ kapitel: '27', paragraf: '8 a', giltigFom: '2026-03-01' }] }),
      assumptions: [{ fact: 'on', assumed: 'newest-wording' }],
    },
  },
  {
    name: 'a measure of the employer, which the work environment act defines',
    input: { term: 'work-adaptation', on: '2026-11-29' },
    expect: terms({ sv: 'arbetsanpassning', basis: [{ kapitel: '3', paragraf: '2 a' }] }),
  },
  {
    name: 'a programme that people know by its letters',
    input: { term: 'job-and-development-guarantee', on: '2026-11-29' },
    expect: terms({
      sv: 'jobb- och utvecklingsgarantin (JOB)',
      basis: [{ kalla: 'Förordning (2007:414) om jobb- och utvecklingsgarantin' }],
    }),
  },
  {
    name: 'an authority, by the section that names it',
    input: { term: 'av', on: '2026-11-29' },
    expect: terms({ id: 'av', basis: [{ kapitel: '7', paragraf: '1' }] }),
  },
  {
    name: 'an authority that an instruction names',
    input: { term: 'Arbetsförmedlingen', on: '2026-11-29' },
    expect: terms({ id: 'af', basis: [guidance('(2022:811)')] }),
  },
  ...CALLED.map(([word, ...ids]): Row<TermsInput> => ({
    name: `called “${word}”`,
    input: { term: word, on: '2026-11-29' },
    expect: terms(...ids.map((id) => ({ id }))),
  })),
  ...wordingRows<TermsInput>({}, ['2026-02-28', '2026-03-01']),
];
