/** Whoever changes an answer changes no other one. */
import { describe, expect, it } from 'vitest';
import * as core from '../../src/core.js';
import { registry } from '../../src/generated/registry.js';
import { rowsById } from '../support/all-rows.js';
import { calls } from '../support/calls.js';
import { differences, spoil } from '../support/spoil.js';

const isBasis = (path: string): boolean => /(^|\.)basis$/.test(path);

/** Where an answer differs from the same one that was spoilt. */
function spoiltBy(ask: () => unknown): string[] {
  const first = ask();
  const before = structuredClone(first);
  const undo = spoil(first, isBasis);
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
    expect([...new Set(spoilt)]).toEqual([]);
  });

  it.each(calls)('of $name', ({ ask }) => {
    expect(spoiltBy(ask)).toEqual([]);
  });
});
