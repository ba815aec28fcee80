/** The one file for engines that take JavaScript functions, in a context that has the language and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as core from '../../src/core.js';
import { registry } from '../../src/schema.js';
import { rowsById } from '../support/all-rows.js';

const SCRIPT = 'dist/sjukregler.script.js';
const camelCase = (kebab: string): string =>
  kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const source = readFileSync(SCRIPT, 'utf8');

/** No Intl, no Date, no console, no process, no timers; generated code is forbidden. */
const context = createContext(Object.create(null) as object, {
  codeGeneration: { strings: false, wasm: false },
});
new Script('delete globalThis.Intl; delete globalThis.Date; delete globalThis.WebAssembly;').runInContext(
  context,
);
new Script(source).runInContext(context);

function called(name: string, ...input: readonly unknown[]): unknown {
  const args = input.map((one) => JSON.stringify(one)).join(', ');
  return JSON.parse(
    new Script(`JSON.stringify(sjukregler[${JSON.stringify(name)}](${args}))`).runInContext(
      context,
    ) as string,
  );
}

const names = new Script('Object.keys(sjukregler)').runInContext(context) as string[];
const rules = registry.map(({ id }) => ({ id, name: camelCase(id.split('/')[1] ?? '') }));

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('the script', () => {
  it('holds every rule, and all else that the core has', () => {
    expect(names.sort()).toEqual(Object.keys(core).sort());
    expect(rules.filter(({ name }) => !names.includes(name))).toEqual([]);
  });

  it('leaves one name behind', () => {
    expect(new Script('Object.keys(globalThis).join()').runInContext(context)).toBe('sjukregler');
  });

  it('asks for nothing of Node or of a browser', () => {
    expect(source).not.toMatch(
      /\b(require|process|Buffer|Intl|Date|window|document|fetch|eval|Function)\b[.(]/,
    );
  });

  it.each(rules)('$name answers as the core on every worked row', ({ id, name }) => {
    const rows = rowsById.get(id) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    const decide = (core as unknown as Record<string, (input: unknown) => unknown>)[name];
    for (const { input } of rows) expect(called(name, plain(input))).toEqual(plain(decide?.(input)));
  });

  const examples = readdirSync('examples').filter((file) => file.endsWith('.case.json'));

  it.each(examples)('assesses %s as the core does', (file) => {
    const given = JSON.parse(readFileSync(`examples/${file}`, 'utf8')) as core.Case;
    const options = { asOf: '2026-03-20' };
    expect(called('assess', given, options)).toEqual(plain(core.assess(given, options)));
  });
});
