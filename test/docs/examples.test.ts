/**
 * Runs every example of the documentation: each `@example` of src, each TypeScript block of README.md and of the
 * pages in docs/. A number in the documentation is a number that this test has seen.
 *
 * Examples of internal modules have no import line. They run with the exports of their own module, and dates as the
 * reader sees them: an ISO date that is given to a function becomes the day it means, and a day that is claimed to be
 * an ISO date is compared as one.
 */
/// <reference types="vite/types/importMeta.d.ts" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as luxon from 'luxon';
import * as temporal from 'temporal-polyfill';
import { entries } from '../../scripts/entries.js';
import * as schema from '../../src/schema.js';
import { parseDay, toIso, type Day } from '../../src/time/day.js';
import { blocksIn, examplesIn, run, typeErrors, type Claim, type Example } from './examples.js';

const internal = import.meta.glob<Record<string, unknown>>('../../src/{time,money,law}/**/*.ts', {
  eager: true,
});

const sources = import.meta.glob<Record<string, unknown>>('../../src/{,adapters/,elements/}*.ts', {
  eager: true,
});

const PUBLISHED = {
  ...Object.fromEntries(entries.map(({ specifier, source }) => [specifier, sources[`../../${source}`]])),
  luxon,
  'temporal-polyfill': temporal,
};

function textsIn(
  folder: string,
  ending: string,
  options: { readonly recursive: boolean },
): [string, string][] {
  return readdirSync(folder, { encoding: 'utf8', ...options })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => [file.replace(/^\.\//, ''), readFileSync(file, 'utf8')]);
}

const written = textsIn('src', '.ts', { recursive: true });
const pages = ['.', 'docs', 'docs/guides', 'docs/stories'].flatMap((folder) =>
  textsIn(folder, '.md', { recursive: false }),
);
const examples = written.flatMap(([file, text]) => examplesIn(file, text));
const blocks = pages.flatMap(([file, text]) => blocksIn(file, text));

const imports = ({ code }: Example): boolean => /^import /m.test(code);

function expectClaims(claims: readonly Claim[]): void {
  expect(claims.length).toBeGreaterThan(0);
  for (const { line, value, claimed } of claims) expect(value, line).toEqual(claimed);
}

describe('examples of the API', () => {
  it.each(examples.filter(imports))('$at', async (example) => {
    expectClaims(await run(example, PUBLISHED));
  });

  it('has one for every rule', () => {
    const rules = schema.registry.map(({ id }) => `src/rules/${id}/${id.replace(/^.*\//, '')}.ts`);
    expect(rules.filter((file) => !examples.some(({ at }) => at.startsWith(`${file}:`)))).toEqual([]);
  });
});

describe('examples of internal modules', () => {
  const inside = examples.filter((example) => !imports(example));

  it.each(inside)('$at', async (example) => {
    const file = example.at.replace(/:\d+$/, '');
    const own = internal[`../../${file}`] ?? {};
    const names = Object.keys(own).join(', ');
    const code = `import { ${names} } from 'own';\n${example.code}`;
    expectClaims((await run({ ...example, code }, { own: withIsoDates(own) })).map(asIso));
  });
});

it('fit the types, as a reader copies them', () => {
  expect(typeErrors([...examples.filter(imports), ...blocks])).toEqual([]);
});

describe('examples of README.md and docs/', () => {
  it.each(blocks)('$at', async (block) => {
    const claims = await run(block, PUBLISHED);
    for (const { line, value, claimed } of claims) expect(value, line).toEqual(claimed);
  });

  it('are there', () => {
    expect(blocks.some(({ at }) => at.startsWith('README.md'))).toBe(true);
  });
});

/** The functions of a module, taking ISO dates where they take days. */
function withIsoDates(module: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(module).map(([name, value]) => [
      name,
      typeof value !== 'function' || TAKES_TEXT.has(name)
        ? value
        : (...given: unknown[]): unknown => (value as (...all: unknown[]) => unknown)(...given.map(asDay)),
    ]),
  );
}

/** What parses a date is given one. */
const TAKES_TEXT: ReadonlySet<string> = new Set(['parseDay', 'toDay']);

function asDay(value: unknown): unknown {
  return typeof value === 'string' ? (parseDay(value) ?? value) : value;
}

function asIso(claim: Claim): Claim {
  const { value, claimed } = claim;
  const isDate = typeof claimed === 'string' && typeof value === 'number' && parseDay(claimed) !== undefined;
  return isDate ? { ...claim, value: toIso(value as Day) } : claim;
}
