import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type { TermsAssumption, TermsInput, TermsValue } from './terms.js';

/** The rule's value is made of words already: it has no codes beside the terms. */
export const words: RuleWords<TermsInput, TermsValue, never, never, never, TermsAssumption> = {
  reasons: {},
  questions: {},
  facts: { on: dayAskedFact },
  assumed: { on: newestWording },
  inputs: {
    term: { sv: 'Begrepp', en: 'Term' },
    on: inputNames.on,
  },
  options: {},
  fields: {
    terms: { sv: 'Termer', en: 'Terms' },
    id: { sv: 'Beteckning', en: 'Identifier' },
    sv: { sv: 'Svenska', en: 'Swedish' },
    en: { sv: 'Engelska', en: 'English' },
    synonyms: { sv: 'Kallas även', en: 'Also called' },
    explanation: { sv: 'Förklaring', en: 'Explanation' },
  },
  headline: ({ terms: found }, { sv, en }) => {
    const [only, ...others] = found;
    return only === undefined || others.length > 0
      ? {
          sv: `Ordlistan har ${sv.number(found.length)} begrepp.`,
          en: `The glossary has ${en.number(found.length)} terms.`,
        }
      : { sv: only.explanation.sv, en: only.explanation.en };
  },
  // A glossary.
  turns: [],
};
