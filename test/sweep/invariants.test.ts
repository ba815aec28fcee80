/** Every case that ever broke an invariant stays here as a row. */
/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { assess } from '../../src/core.js';
import { sweptCases, type SweptCase } from './cases.js';
import { invariants } from './invariants.js';

const failures = import.meta.glob<SweptCase & { readonly law: string }>('./failures/*.json', {
  eager: true,
  import: 'default',
});

describe.each(Object.entries(invariants))('%s', (_, holds) => {
  const check = (swept: SweptCase): void => {
    const found = assess(swept.given, { asOf: swept.asOf });
    holds({ ...swept, found, value: found.value });
  };

  it('holds where it once did not', () => {
    expect(() => {
      Object.values(failures).forEach(check);
    }).not.toThrow();
  });

  it('holds for a few random cases', () => {
    fc.assert(fc.property(sweptCases, check), { numRuns: 60 });
  });
});
