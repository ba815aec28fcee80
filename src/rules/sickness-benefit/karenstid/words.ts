import type { RuleWords } from '../../../finding/rule-words.js';
import { karensExemptions } from '../karens-exemption.words.js';
import { newestWording } from '../../shared/wording.words.js';
import type { KarenstidAssumption, KarenstidReason } from './karenstid.js';

export const words: RuleWords<KarenstidReason, never, never, KarenstidAssumption> = {
  reasons: {
    karensdagar: {
      sv: 'De första dagarna i varje sjukperiod är karensdagar utan sjukpenning, eftersom ingen annan karenstid är vald.',
      en: 'The first days of each sick period are karensdagar without benefit, since no other karenstid was chosen.',
    },
    karenstid: {
      sv: 'Sjukpenning lämnas inte för den valda karenstiden i början av varje sjukperiod.',
      en: 'No benefit is paid for the chosen karenstid at the beginning of each sick period.',
    },
    ...karensExemptions,
  },
  questions: {},
  facts: { spells: { sv: 'sjukperioderna', en: 'the sick periods' } },
  assumed: { spells: newestWording },
};
