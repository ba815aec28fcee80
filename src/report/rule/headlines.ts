/** The answer of a rule in a sentence or two, whatever it has found. */
import type { AnyRuleWords } from '../../edge/registered.js';
import type { Finding, OutOfScope, Undetermined } from '../../finding/finding.js';
import type { Language, Text } from '../../finding/words.js';
import { said } from '../said.js';
import { writers } from '../writers.js';

/** What a headline needs to know of a rule, beside what it found. */
export interface HeadlinedRule {
  readonly title: Text;
  readonly words: Pick<AnyRuleWords, 'facts' | 'headline'>;
}

/** The answer; where the rule has none, what cannot be decided, and what that takes. */
export function headlineOf(rule: HeadlinedRule, finding: Finding<unknown, string>): Text {
  switch (finding.outcome) {
    case 'decided':
      return rule.words.headline(finding.value, writers);
    case 'undetermined':
      return undeterminedHeadline(rule, finding);
    case 'out-of-scope':
      return outOfScopeHeadline(rule.title, finding);
  }
}

/**
 * The question by the rule's title, and the facts that are missing. Where all alternatives say the same in a sentence,
 * that much is certain and stands first.
 */
function undeterminedHeadline(
  { title, words }: HeadlinedRule,
  { missing, alternatives = [] }: Undetermined<unknown, string>,
): Text {
  const certain = common(alternatives.map(({ value }) => words.headline(value, writers)));
  const facts = (language: Language): string =>
    missing.map((fact) => said(words.facts[fact], fact, language)).join('; ');
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
function outOfScopeHeadline(title: Text, { reason, known }: OutOfScope): Text {
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
