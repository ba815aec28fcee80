import type { RuleWords } from '../../../finding/rule-words.js';
import { priceBaseFact, provisionalPriceBase } from '../../shared/benefit.words.js';
import type { SgiAssumption } from './sgi.js';

export const words: RuleWords<never, never, never, SgiAssumption> = {
  reasons: {},
  questions: {},
  facts: { priceBase: priceBaseFact },
  assumed: { priceBase: provisionalPriceBase },
};
