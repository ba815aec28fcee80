import type { RuleWords } from '../../finding/rule-words.js';
import { karensExemptions } from './karens-exemption.words.js';
import type { KarenstidReason } from './karenstid.js';

export const words: RuleWords<KarenstidReason> = {
  reasons: {
    karens: {
      sv: 'De första dagarna i varje sjukperiod är utan ersättning, eftersom ingen grund befriar från den karens som gäller.',
      en: 'The first days of each sick period are without benefit, since no ground lifts the karens that applies.',
    },
    ...karensExemptions,
  },
  questions: {},
  facts: {},
  assumed: {},
};
