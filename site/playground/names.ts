/** What fields and options are called: the words of the package first, the code itself where there are none. */
import { caseNames } from '../../src/case/case.words.js';
import type { Language, Text } from '../../src/finding/words.js';
import { inputCodeNames } from '../../src/report/input-code.words.js';
import { inputNames } from '../../src/report/input-field.words.js';
import { ruleById } from '../../src/schema.js';
import { nameOf, type Path } from './schema.js';
import { caseFields } from './words.js';

const extents: Readonly<Record<string, Text>> = caseNames.extents;
const insured: Readonly<Record<string, Text>> = {
  employee: { sv: 'anställd', en: 'employee' },
  'self-employed': { sv: 'egenföretagare', en: 'self-employed' },
  unemployed: { sv: 'arbetslös', en: 'unemployed' },
  'on-demand': { sv: 'behovsanställd', en: 'on demand' },
};

export function caseFieldName(path: Path, language: Language): string {
  const own = nameOf(path);
  const last = own.split('.').at(-1) ?? '';
  return upperFirst((caseFields[own] ?? caseFields[last] ?? inputNames[last])?.[language] ?? last);
}

export function ruleFieldName(rule: string, path: Path, language: Language): string {
  const last = nameOf(path).split('.').at(-1) ?? '';
  const short = rule.split('/').at(-1) ?? '';
  return (inputNames[`${short} ${last}`] ?? inputNames[last] ?? caseFields[last])?.[language] ?? last;
}

export function optionName(
  rule: string | undefined,
  path: Path,
  option: string | number | boolean,
  language: Language,
): string {
  const last = nameOf(path).split('.').at(-1) ?? '';
  if (last === 'extent') return extents[String(option)]?.[language] ?? String(option);
  if (typeof option !== 'string') return String(option);
  const words = rule === undefined ? undefined : ruleById(rule)?.words;
  const told =
    inputCodeNames[`${last} ${option}`] ??
    (last === 'insured' ? insured[option] : undefined) ??
    inputCodeNames[option] ??
    words?.facts[option];
  return told?.[language] ?? option;
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
