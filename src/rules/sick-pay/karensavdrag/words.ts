import type { RuleWords } from '../../../finding/rule-words.js';
import type { DeductionFact, DeductionQuestion, KarensavdragReason } from '../deduction.js';
import { deductionAssumed, deductionFacts, deductionQuestions } from '../deduction.words.js';

export const words: RuleWords<KarensavdragReason, DeductionQuestion, never, DeductionFact> = {
  reasons: {
    ordinary: {
      sv: 'Perioden har ett karensavdrag, eftersom inget undantag gäller.',
      en: 'The period has a karensavdrag, since no exception applies.',
    },
    'ten-deductions': {
      sv: 'Inget karensavdrag görs, eftersom avdrag redan har gjorts vid tio tillfällen inom den tid som räknas (allmänt högriskskydd).',
      en: 'No karensavdrag is made, since ten have already been made within the time that counts (general high-risk protection).',
    },
    'special-high-risk-protection': {
      sv: 'Inget karensavdrag görs, eftersom Försäkringskassan har beslutat om ett särskilt högriskskydd som befriar från det.',
      en: 'No karensavdrag is made, since Försäkringskassan has decided on special high-risk protection that exempts from it.',
    },
    seafarer: {
      sv: 'Inget karensavdrag görs, eftersom arbetstagaren är sjöman på ett fartyg som inte uteslutande går i inre fart.',
      en: 'No karensavdrag is made, since the employee is a seafarer on a ship that does not sail solely in inner trade (inre fart).',
    },
  },
  questions: deductionQuestions,
  facts: deductionFacts,
  assumed: deductionAssumed,
};
