import type { TermsInput } from '../../../src/rules/coordination/terms/terms.js';
import { wordingRows, type Row } from '../../support/rows.js';

const terms = (...found: readonly object[]): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { terms: found },
});

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
    name: 'a term that no act defines',
    input: { term: 'av', on: '2026-11-29' },
    expect: terms({ id: 'av', basis: [] }),
  },
  ...wordingRows<TermsInput>({}, ['2026-02-28', '2026-03-01']),
];
