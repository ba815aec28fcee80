import type { RuleWords } from '../../../finding/rule-words.js';
import { dayAskedFact } from '../../shared/wording.words.js';
import type { CostAssumption } from './cost.js';

export const words: RuleWords<never, never, never, CostAssumption> = {
  reasons: {},
  questions: {},
  facts: {
    on: dayAskedFact,
    contributionPercent: {
      sv: 'arbetsgivaravgifternas procentsats på sjuklönen',
      en: 'the percentage of employer’s contributions on the sick pay',
    },
    costPerDay: {
      sv: 'kostnaden per sjukdag för produktionsbortfall eller vikarie',
      en: 'the cost per sick day of lost production or a substitute',
    },
    support: { sv: 'stödet till en åtgärd', en: 'the support for a measure' },
    savedSickPay: {
      sv: 'den sjuklön som sparas när sjukdagar undviks',
      en: 'the sick pay saved when sick days are avoided',
    },
  },
  assumed: {
    on: { sv: 'Den senaste publicerade uppgiften används.', en: 'The newest published figure is used.' },
    contributionPercent: {
      sv: 'Arbetsgivaravgifter på sjuklönen räknas inte med.',
      en: 'Employer’s contributions on the sick pay are not counted.',
    },
    costPerDay: {
      sv: 'Någon kostnad per sjukdag utöver sjuklönen räknas inte med.',
      en: 'No cost per sick day beside the sick pay is counted.',
    },
    support: {
      sv: 'En åtgärd utan uppgift om stöd antas inte få något.',
      en: 'A measure for which no support is stated is assumed to get none.',
    },
    savedSickPay: {
      sv: 'Sparad sjuklön räknas inte med i antalet sjukdagar som behöver undvikas, eftersom den beror på vilka dagar det gäller.',
      en: 'Saved sick pay is not counted in the number of sick days to be avoided, because it depends on which days they are.',
    },
  },
};
