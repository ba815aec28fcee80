/** A collective agreement for readers: what it says, and where each term was read. */
import type { Agreement } from '../../agreements/agreement.js';
import {
  agreementNames,
  agreementSentences,
  termConfidenceNames,
  type AgreementName,
} from '../../agreements/agreement.words.js';
import type { Language, Text } from '../../finding/words.js';
import { cell, lines, section, type Block, type Item, type Report } from '../render/structure.js';
import { addedTerms, replacingTerms, spanOf, type TermText } from './terms.js';

export function agreementReport(agreement: Agreement, language: Language): Report {
  const say = (text: Text): string => text[language];
  const named = (name: AgreementName): string => say(agreementNames[name]);
  const items = (terms: readonly TermText[]): Block => ({
    kind: 'items',
    items: terms.map((term) => item(term, language)),
  });
  const { name, parties, validity, ceiling } = agreement;
  const replacing = replacingTerms(agreement);
  const adding = addedTerms(agreement);
  return {
    lang: language,
    title: say(name),
    sections: [
      ...section(named('agreement'), [
        {
          kind: 'facts',
          facts: [
            { name: 'id', value: cell(agreement.id) },
            { name: named('parties'), value: cell(parties.join(', ')) },
            { name: named('validity'), value: cell(say(spanOf(validity))) },
          ],
        },
        lines(say(validity.read)),
      ]),
      ...section(named('replaces'), [items(replacing)]),
      ...section(named('adds'), [
        items(adding),
        ...(ceiling.length === 0 ? [lines(say(agreementSentences.benefitCeiling))] : []),
        lines(say(agreementSentences.onTop)),
      ]),
    ],
  };
}

function item(
  { name, value, holds, clause, source, checkedOn, confidence, note }: TermText,
  language: Language,
): Item {
  const say = (text: Text): string => text[language];
  const named = (key: AgreementName): string => say(agreementNames[key]).toLowerCase();
  const told = `${confidence === 'unknown' ? '' : `${confidence}, `}${say(termConfidenceNames[confidence])}`;
  return {
    text: `${say(name)}: ${say(value)}`,
    ...(confidence === 'unknown' && { tone: 'notice' as const }),
    details: [
      `${named('holds')}: ${say(holds)}${clause === null ? '' : `; ${named('clause')} ${clause}`}; ${told}; ${named('checkedOn')} ${checkedOn}`,
      ...(note === undefined ? [] : [say(note)]),
      source,
    ],
  };
}
