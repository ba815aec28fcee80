/** What a headline says where a rule has no answer: which question is open, and what is missing. */
import type { OutOfScope, Undetermined } from '../../../finding/finding.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import type { Language, Text } from '../../../finding/words.js';
import { writers } from './headline.js';

/**
 * The question by the rule's title, and the facts that are missing. Where all alternatives say the same in a sentence,
 * that much is certain and stands first.
 */
export function undeterminedHeadline(
  { title, words }: { readonly title: Text; readonly words: RuleWords<string, string, string, string> },
  { missing, alternatives = [] }: Undetermined<unknown, string>,
  decided: (value: unknown) => Text,
): Text {
  const certain = common(alternatives.map(({ value }) => decided(value)));
  const facts = (language: Language): string =>
    missing.map((fact) => words.facts[fact]?.[language] ?? fact).join('; ');
  return certain === undefined
    ? {
        sv: `Frågan ”${title.sv}” kan inte avgöras än. Det som saknas: ${facts('sv')}.`,
        en: `The question “${title.en}” cannot be settled yet. What is missing: ${facts('en')}.`,
      }
    : {
        sv: `${certain.sv} Resten kan inte avgöras än. Det som saknas: ${facts('sv')}.`,
        en: `${certain.en} The rest cannot be settled yet. What is missing: ${facts('en')}.`,
      };
}

/** The question by the rule's title, and the time for which it can be answered. */
export function outOfScopeHeadline(title: Text, { reason, known }: OutOfScope): Text {
  const time = (language: Language, from: string, to: string): string =>
    `${from} ${writers[language].date(known.from)}${known.to === null ? '' : ` ${to} ${writers[language].date(known.to)}`}`;
  const sv = time('sv', 'från och med den', 'till och med den');
  const en = time('en', 'from', 'through');
  switch (reason) {
    case 'law-not-covered':
      return {
        sv: `Frågan ”${title.sv}” besvaras här bara för tiden ${sv}.`,
        en: `The question “${title.en}” is answered here only for the time ${en}.`,
      };
    case 'parameter-unknown':
      return {
        sv: `Frågan ”${title.sv}” kan inte besvaras för den dagen; beloppen som behövs är kända ${sv}.`,
        en: `The question “${title.en}” cannot be answered for that day; the amounts that it takes are known ${en}.`,
      };
  }
}

/** At least two that are the same text. */
function common([first, ...others]: readonly Text[]): Text | undefined {
  return first !== undefined && others.length > 0 && others.every(({ sv }) => sv === first.sv)
    ? first
    : undefined;
}
