import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { SpecialHighRiskInput, SpecialHighRiskValue } from './special-high-risk.js';

export const words: RuleWords<SpecialHighRiskInput, SpecialHighRiskValue, 'no-decision', never, 'decidedOn'> =
  {
    reasons: {
      'no-decision': {
        sv: 'Försäkringskassan har inte beslutat om särskilt högriskskydd.',
        en: 'Försäkringskassan has not decided on special high-risk protection.',
      },
    },
    questions: {},
    facts: {
      decidedOn: {
        sv: 'dagen för Försäkringskassans beslut',
        en: 'the day of Försäkringskassan’s decision',
      },
    },
    assumed: {},
    inputs: {
      kind: inputNames.kind,
      appliedOn: inputNames.appliedOn,
      decidedOn: inputNames.decidedOn,
      statedFrom: inputNames.statedFrom,
      statedTo: inputNames.statedTo,
      on: inputNames.on,
    },
    options: {
      kind: {
        'many-sick-periods': { sv: 'många sjukperioder', en: 'many sick periods' },
        'long-sick-periods': { sv: 'långa sjukperioder', en: 'long sick periods' },
        donor: { sv: 'donator', en: 'donor' },
        'former-activity-compensation': {
          sv: 'tidigare aktivitetsersättning',
          en: 'former activity compensation',
        },
      },
    },
    fields: {
      karensavdrag: valueNames.karensavdrag,
      reimbursed: { sv: 'Ersättning till arbetsgivaren', en: 'Reimbursed' },
      validFrom: { sv: 'Gäller från', en: 'Valid from' },
      validTo: { sv: 'Gäller till och med', en: 'Valid through' },
      reimbursedEarliest: { sv: 'Ersättning tidigast från', en: 'Reimbursed from' },
    },
    headline: ({ karensavdrag: deducted, reimbursed }) => {
      const sv = deducted ? 'Ett karensavdrag görs' : 'Inget karensavdrag görs';
      const en = deducted ? 'A karensavdrag is made' : 'No karensavdrag is made';
      return reimbursed
        ? {
            sv: `${sv}, och arbetsgivaren har rätt till ersättning för sjuklönen.`,
            en: `${en}, and the employer has a right to reimbursement of the sick pay.`,
          }
        : {
            sv: `${sv}, och arbetsgivaren får ingen ersättning för sjuklönen.`,
            en: `${en}, and the employer is not reimbursed for the sick pay.`,
          };
    },
    turns: [{ answer: ({ karensavdrag }) => karensavdrag, by: ['on', 'appliedOn'] }],
  };
