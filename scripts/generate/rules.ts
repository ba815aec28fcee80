// The rules by their rooms, and what composes them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { camelCase, SOURCE } from './text.js';

/** A function that is published twice: bare in core.ts, checked in index.ts. Paths are below src, without ending. */
export interface Published {
  readonly name: string;
  readonly path: string;
  readonly schema: string;
  /** What makes the checked twin. */
  readonly check: string;
  /** The doc comment of the function, for the checked twin. */
  readonly doc: string;
}

export interface Rule extends Published {
  readonly words: string;
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
      words: `${room}/words`,
      check: 'checked',
    };
  });

/** What composes rules: checked like a rule, but no rule of its own. */
const composed = [
  { path: 'case/assess', check: 'checkedWithOptions' },
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

function published(path: string): Pick<Published, 'name' | 'path' | 'doc'> {
  const name = camelCase(basename(path));
  const source = readFileSync(`${SOURCE}/${path}.ts`, 'utf8');
  const doc = new RegExp(`(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport function ${name}\\(`).exec(source)?.[1];
  if (doc === undefined) throw new Error(`${path}.ts: no documented function ${name}`);
  return { name, path, doc };
}
