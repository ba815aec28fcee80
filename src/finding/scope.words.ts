import type { OutOfScopeReason } from './finding.js';
import type { Words } from './words.js';

/** A sentence for every reason why a question lies outside what the library knows. */
export const scopeWords: Words<OutOfScopeReason> = {
  'law-not-covered': {
    sv: 'Frågan gäller en tid vars lagregler inte ingår i biblioteket.',
    en: 'The question concerns a time whose law is not part of the library.',
  },
  'parameter-unknown': {
    sv: 'Ett belopp som fastställs för varje år, till exempel prisbasbeloppet, är inte känt för den dagen.',
    en: 'An amount that is set for each year, such as the price base amount, is not known for that day.',
  },
};
