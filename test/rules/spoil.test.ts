/** Whoever changes an answer changes no other one. */
import { describe, expect, it } from 'vitest';
import * as core from '../../src/core.js';
import * as formats from '../../src/formats.js';
import { registry } from '../../src/generated/registry.js';
import * as population from '../../src/population.js';
import { rowsById } from '../support/all-rows.js';
import { calls } from '../support/calls.js';
import { copyOf, differences, spoil } from '../support/spoil.js';

/** Where an answer differs from the same one that was spoilt. */
function spoiltBy(ask: () => unknown): string[] {
  const first = ask();
  const before = copyOf(first);
  const undo = spoil(first);
  try {
    return differences(before, ask());
  } finally {
    undo();
  }
}

function camel(id: string): string {
  return id.replace(/^.*\//, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const rules = registry.map(({ id, decide }) => ({
  id,
  both: [decide, (core as unknown as Record<string, typeof decide>)[camel(id)] as typeof decide],
  inputs: (rowsById.get(id) ?? [{ input: {} }]).map(({ input }) => input),
}));

describe('spoiling an answer spoils no other one', () => {
  it.each(rules)('of $id', ({ both, inputs }) => {
    const spoilt = both.flatMap((decide) =>
      inputs.flatMap((input) => spoiltBy(() => decide(structuredClone(input)))),
    );
    const paths = [...new Set(spoilt)];
    expect(paths, paths.join(' ')).toEqual([]);
  });

  it.each(calls)('of $name', ({ ask }) => {
    const paths = spoiltBy(ask);
    expect(paths, paths.join(' ')).toEqual([]);
  });

  it('of the registry', () => {
    expect([registry, ...registry].every(Object.isFrozen)).toBe(true);
    const told = registry.map(({ title, sections, covered, words }) => ({ title, sections, covered, words }));
    expect(spoiltBy(() => told.map((entry) => ({ ...entry })))).toEqual([]);
  });

  const constants = [formats, population].flatMap((entry) =>
    Object.entries(entry).filter(([, value]) => typeof value !== 'function'),
  );
  it.each(constants)('of %s', (_, constant) => {
    expect(spoiltBy(() => constant)).toEqual([]);
  });
});
