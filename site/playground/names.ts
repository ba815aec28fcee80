/** What fields and options are called: the words of the package, and the playground's own where a case means more. */
import type { Language } from '../../src/finding/words.js';
import { givenName, givenText, type GivenSpeaker } from '../../src/report/given.js';
import { ruleById } from '../../src/schema.js';
import { nameOf, type Path } from './schema.js';
import { caseFields, ui } from './words.js';
import given from 'given';

const NO_WORDS: GivenSpeaker['words'] = { reasons: {}, questions: {}, facts: {}, assumed: {} };

/** `rule` is absent for the facts of a case. */
function speaker(rule: string | undefined, language: Language): GivenSpeaker {
  const words = rule === undefined ? undefined : ruleById(rule)?.words;
  return { ruleId: rule ?? 'assess', words: words ?? NO_WORDS, language };
}

export function fieldName(rule: string | undefined, path: Path, language: Language): string {
  const own = nameOf(path);
  const last = lastOf(path);
  const ofCase = rule === undefined ? (caseFields[own] ?? caseFields[last]) : undefined;
  return upperFirst(ofCase?.[language] ?? givenName(last, speaker(rule, language)));
}

export function optionName(
  rule: string | undefined,
  path: Path,
  option: string | number | boolean,
  language: Language,
): string {
  return givenText(lastOf(path), option, speaker(rule, language));
}

/** The comments of the source are in English alone. */
export function fieldComment(rule: string | undefined, path: Path, language: Language): string | undefined {
  const own = nameOf(path);
  if (own === 'asOf' && rule === undefined) return ui.asOfHelp[language];
  if (language !== 'en' || typeof path.at(-1) !== 'string') return undefined;
  return given.comments[rule ?? 'assess']?.[own]?.replaceAll('`', '');
}

function lastOf(path: Path): string {
  return nameOf(path).split('.').at(-1) ?? '';
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
