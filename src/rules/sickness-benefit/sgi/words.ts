import type { RuleWords } from '../../../finding/rule-words.js';
import { priceBaseFact, provisionalPriceBase } from '../../shared/benefit.words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { SgiAssumption, SgiInput, SgiValue } from './sgi.js';

export const words: RuleWords<SgiInput, SgiValue, never, never, never, SgiAssumption> = {
  reasons: {},
  questions: {},
  facts: { priceBase: priceBaseFact },
  assumed: { priceBase: provisionalPriceBase },
  inputs: {
    on: inputNames.on,
    employment: { sv: 'Inkomst av anställning per år', en: 'Yearly income of employment' },
    other: { sv: 'Inkomst av annat förvärvsarbete per år', en: 'Yearly income of other work' },
    provisional: inputNames.provisional,
  },
  options: {},
  fields: {
    qualifies: { sv: 'Ger sjukpenning', en: 'Qualifies' },
    sgi: { sv: 'Sjukpenninggrundande inkomst', en: 'SGI', unit: 'kronor' },
    employment: { sv: 'Av anställning', en: 'From employment', unit: 'kronor' },
    other: { sv: 'Av annat förvärvsarbete', en: 'From other work', unit: 'kronor' },
    ceiling: valueNames.ceiling,
    floor: { sv: 'Lägsta inkomst', en: 'Lowest income', unit: 'kronor' },
    priceBase: { sv: 'Prisbasbelopp', en: 'Price base amount', unit: 'kronor' },
  },
  headline: ({ qualifies, sgi: income, floor }, { sv, en }) =>
    qualifies
      ? {
          sv: `Den sjukpenninggrundande inkomsten är ${sv.kronor(income)}.`,
          en: `The income that benefit is based on (SGI) is ${en.kronor(income)}.`,
        }
      : {
          sv: `Inkomsten är för låg för sjukpenning; den måste vara minst ${sv.kronor(floor)} per år.`,
          en: `The income is too low for benefit; it must be at least ${en.kronor(floor)} a year.`,
        },
  turns: [{ answer: ({ qualifies }) => qualifies, by: ['employment', 'other'] }],
};
