// The rules by their rooms, and what composes them.
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { camelCase, SOURCE } from './text.js';

/** A function that is published twice: bare in core.ts, checked in index.ts. Paths are below src, without ending. */
export interface Published {
  readonly name: string;
  readonly path: string;
  readonly schema: string;
  /** What makes the checked twin. */
  readonly check: string;
}

export interface Rule extends Published {
  readonly id: string;
  readonly words: string;
  /** How its answer follows, where it calculates. */
  readonly steps: string;
}

/** Every rule, by its room src/rules/<area>/<rule>/. */
export const rules: readonly Rule[] = readdirSync(`${SOURCE}/rules`, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('/input.ts'))
  .map((file) => file.replace('/input.ts', ''))
  .sort()
  .map((id) => {
    const room = `rules/${id}`;
    return {
      ...published(`${room}/${basename(id)}`),
      schema: `${room}/input`,
      id,
      words: `${room}/words`,
      steps: `${room}/steps`,
      check: 'checked',
    };
  });

/** The areas that the rules belong to. */
export const areas: readonly string[] = [...new Set(rules.map(areaOf))];

export function areaOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}

/** What composes rules: checked like a rule, but no rule of its own. */
export const composed: readonly Published[] = [
  { path: 'case/assess', check: 'checkedWithOptions' },
  { path: 'case/person/assess-person', check: 'checkedWithOptions' },
  { path: 'case/versions/compare', check: 'checkedPair' },
  { path: 'case/versions/what-if', check: 'checkedPair' },
  { path: 'case/versions/law-radar', check: 'checkedWithOptions' },
].map(({ path, check }) => ({ ...published(path), schema: `${path}.schema`, check }));

export const functions: readonly Published[] = [...rules, ...composed];

/** A rule without words cannot be explained, so it is not registered. */
export const [spoken, wordless]: readonly [readonly Rule[], readonly Rule[]] = [
  rules.filter(hasWords),
  rules.filter((rule) => !hasWords(rule)),
];

function hasWords({ words }: Rule): boolean {
  return existsSync(`${SOURCE}/${words}.ts`);
}

function published(path: string): Pick<Published, 'name' | 'path'> {
  return { name: camelCase(basename(path)), path };
}
