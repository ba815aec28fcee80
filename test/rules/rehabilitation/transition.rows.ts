import type { TransitionInput } from '../../../src/rules/rehabilitation/transition/transition.js';
import { guidance, wordingRows, type Row } from '../../support/rows.js';

const CASE: TransitionInput = {
  benefitAtRisk: true,
  benefitEnds: true,
  needsExtraSupport: true,
  goalIsWorkOrEducation: true,
  consent: true,
  on: '2026-11-29',
};

const offers = (contact: object, joint: object, transition: object): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: {
    offers: [
      { offer: 'contact-meeting', ...contact },
      { offer: 'joint-effort', ...joint },
      { offer: 'transition-meeting', ...transition },
    ],
  },
});

const LIKELY = { possible: 'likely', reasons: [], needs: [] };
const excluded = (...reasons: readonly string[]): object => ({ possible: 'excluded', reasons, needs: [] });
const needs = (...facts: readonly string[]): object => ({ possible: 'needs', reasons: [], needs: facts });

export const rows: readonly Row<TransitionInput>[] = [
  {
    name: 'all three',
    input: CASE,
    expect: { ...offers(LIKELY, LIKELY, LIKELY), basis: [guidance('kontaktmöte'), { paragraf: '10' }] },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'nothing known',
    input: {},
    expect: {
      ...offers(
        needs('benefitAtRisk', 'consent'),
        needs('needsExtraSupport', 'goalIsWorkOrEducation', 'consent'),
        needs('benefitEnds', 'consent'),
      ),
      assumptions: [{ fact: 'on', assumed: 'newest-wording' }],
    },
  },
  {
    name: 'no consent',
    input: { ...CASE, consent: false },
    expect: offers(excluded('no-consent'), excluded('no-consent'), excluded('no-consent')),
  },
  {
    name: 'benefit at risk, and not ended yet',
    input: { ...CASE, benefitEnds: false },
    expect: offers(LIKELY, LIKELY, excluded('benefit-continues')),
  },
  {
    name: 'no risk',
    input: { ...CASE, benefitAtRisk: false, benefitEnds: false },
    expect: offers(excluded('no-risk'), LIKELY, excluded('benefit-continues')),
  },
  {
    name: 'no extra support, another goal',
    input: { ...CASE, needsExtraSupport: false, goalIsWorkOrEducation: false },
    expect: offers(LIKELY, excluded('no-extra-support-needed', 'other-goal'), LIKELY),
  },
  ...wordingRows<TransitionInput>(CASE, ['2010-12-31', '2011-01-01']),
];
