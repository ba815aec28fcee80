/** What fields and options are called: the words of the package, and the playground's own where a case means more. */
import { entry as assess } from '../../src/case/assess.schema.js';
import { caseFieldWords } from '../../src/case/given/case-field.words.js';
import { unitsOf } from '../../src/edge/units.js';
import type { Language, QuestionWords } from '../../src/schema.js';
import { givenName, givenText, type GivenSpeaker } from '../../src/report/rule/given.js';
import { jsonSchemaOf, ruleById } from '../../src/schema.js';
import { nameOf, optionsOf, type Path, type Schema } from './schema.js';
import { caseFields, ui } from './words.js';
import given from 'given';

/** `id` is absent for the facts of a case. */
function speaker(id: string | undefined, language: Language): GivenSpeaker {
  const { words, input } = ruleById(id ?? '') ?? { words: caseFieldWords, input: assess.input };
  return { words, units: unitsOf(input), language };
}

export function fieldName(rule: string | undefined, path: Path, language: Language): string {
  const own = nameOf(path);
  const last = lastOf(path);
  if (own === 'readings') return ui.readings[language];
  const question = questionAt(rule, path);
  if (question !== undefined) return question.question[language];
  const ofCase = rule === undefined ? caseFields[own] : undefined;
  return upperFirst(ofCase?.[language] ?? givenName(last, speaker(rule, language)));
}

export function optionName(
  rule: string | undefined,
  path: Path,
  option: string | number | boolean,
  language: Language,
): string {
  const reading = questionAt(rule, path)?.readings[String(option)];
  if (reading !== undefined) return reading[language];
  return givenText(lastOf(path), option, speaker(rule, language));
}

export function fieldComment(rule: string | undefined, path: Path, language: Language): string | undefined {
  const own = nameOf(path);
  if (own === 'asOf' && rule === undefined) return ui.asOfHelp[language];
  if (typeof path.at(-1) !== 'string') return undefined;
  return given.comments[rule ?? 'assess']?.[own]?.[language].replaceAll('`', '');
}

/** The open question that a field of `readings` answers: the one with the same readings. */
function questionAt(id: string | undefined, path: Path): QuestionWords | undefined {
  const rule = id === undefined || path[0] !== 'readings' ? undefined : ruleById(id);
  if (rule === undefined) return undefined;
  const { properties }: Schema = jsonSchemaOf(rule);
  const options = optionsOf(properties?.['readings']?.properties?.[lastOf(path)] ?? {}) ?? [];
  return Object.values<QuestionWords>(rule.words.questions).find(
    ({ readings }) =>
      Object.keys(readings).length === options.length &&
      options.every((option) => String(option) in readings),
  );
}

function lastOf(path: Path): string {
  return nameOf(path).split('.').at(-1) ?? '';
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
