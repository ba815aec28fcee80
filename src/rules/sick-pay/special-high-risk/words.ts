import type { RuleWords } from '../../../finding/rule-words.js';

export const words: RuleWords<'no-decision', never, 'decidedOn'> = {
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
};
