import type { RuleWords } from '../../../finding/rule-words.js';
import { targetAgeAssumed, targetAgeFact } from '../../shared/compensation.words.js';
import type { AgeLimitsAssumption } from './age-limits.js';

export const words: RuleWords<never, never, never, AgeLimitsAssumption> = {
  reasons: {},
  questions: {},
  facts: {
    targetAge: targetAgeFact,
    paidDaysSince71: {
      sv: 'antalet dagar med sjukpenning från den månad då den försäkrade nådde den högsta åldersgränsen',
      en: 'the number of days with benefit from the month in which the insured reached the highest age limit',
    },
  },
  assumed: {
    targetAge: targetAgeAssumed,
    paidDaysSince71: {
      sv: 'Så många som möjligt av dagarna med sjukpenning antas ligga efter den högsta åldersgränsen.',
      en: 'As many as possible of the days with benefit are assumed to lie after the highest age limit.',
    },
  },
};
