/** The words of the day that chooses a wording, where a rule can be asked without one. */
import type { Text } from '../../finding/words.js';

export const dayAskedFact: Text = { sv: 'dagen som frågan gäller', en: 'the day asked about' };

export const newestWording: Text = {
  sv: 'Den senaste lydelsen används.',
  en: 'The newest wording is used.',
};
