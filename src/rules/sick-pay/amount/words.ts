import type { RuleWords } from '../../../finding/rule-words.js';
import type { DeductionFact, DeductionQuestion, KarensavdragReason } from '../deduction.js';
import { deductionAssumed, deductionFacts, deductionQuestions } from '../deduction.words.js';
import { words as karensavdragWords } from '../karensavdrag/words.js';

export const words: RuleWords<
  KarensavdragReason,
  DeductionQuestion,
  'calendarDays',
  DeductionFact | 'convention'
> = {
  reasons: karensavdragWords.reasons,
  questions: deductionQuestions,
  facts: {
    ...deductionFacts,
    calendarDays: {
      sv: 'antalet kalenderdagar i frånvaron, lediga dagar inräknade',
      en: 'the number of calendar days of the absence, days off included',
    },
    convention: {
      sv: 'sättet att räkna om månadslönen till förlorad lön',
      en: 'the way in which lost pay follows from the monthly pay',
    },
  },
  assumed: {
    ...deductionAssumed,
    convention: {
      sv: 'Lönen per timme antas vara årslönen delad med årets arbetstimmar.',
      en: 'Pay per hour is assumed to be the yearly pay divided by the working hours of the year.',
    },
  },
};
