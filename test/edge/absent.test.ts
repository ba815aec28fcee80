/** A field given as `undefined` is absent, for every function that checks its input. */
/// <reference types="vite/types/importMeta.d.ts" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { asGiven } from '../../src/edge/absent.js';
import { assess } from '../../src/index.js';
import { registry } from '../../src/generated/registry.js';
import { expectRefused } from '../support/bad-input.js';
import type { Row } from '../support/rows.js';

const rows = import.meta.glob<{ readonly rows: readonly Row<object>[] }>('../rules/*/*.rows.ts', {
  eager: true,
});
const rules = registry.map(({ id, input, decide }) => ({
  id,
  decide,
  fields: Object.keys((input as z.ZodObject).shape),
  inputs: (rows[`../rules/${id}.rows.ts`]?.rows ?? []).map((row) => row.input),
}));

/** Every object in it with the fields that it does not have, as undefined. */
function padded(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => padded(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  const absent = fields.filter((field) => !(field in value)).map((field) => [field, undefined] as const);
  const present = Object.entries(value).map(([key, inner]) => [key, padded(inner, fields)] as const);
  return Object.fromEntries([...present, ...absent]);
}

describe('a field given as undefined', () => {
  it('has rules to be tried on', () => {
    expect(rules.filter(({ inputs }) => inputs.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each(rules)('is absent to $id', ({ decide, fields, inputs }) => {
    for (const input of inputs) expect(decide(padded(input, fields))).toEqual(decide(input));
  });

  it.each(rules)('is missing to $id where the field is required', ({ decide, fields, inputs }) => {
    const [input = {}] = inputs;
    for (const field of fields) {
      const { [field]: _, ...without } = input as Record<string, unknown>;
      const undefinedThere = { ...without, [field]: undefined };
      expect(answerOf(() => decide(undefinedThere))).toEqual(answerOf(() => decide(without)));
    }
  });

  it('is absent in a case and in the options, at every level', () => {
    const given = {
      ref: 'A-1',
      employment: { from: '2020-01-01', to: null, pay: undefined, schedule: undefined },
      spells: [
        { from: '2026-03-02', to: '2026-03-20', extent: 1, fitFrom: undefined, notifiedOn: undefined },
      ],
      benefit: undefined,
      bornOn: undefined,
    };
    const plain = JSON.parse(JSON.stringify(given)) as Parameters<typeof assess>[0];
    const options = { asOf: '2026-04-01', agreement: undefined, insurance: undefined };
    expect(assess(given as unknown as typeof plain, options as unknown as { asOf: string })).toEqual(
      assess(plain, { asOf: '2026-04-01' }),
    );
  });

  it('is no item of a list', () => {
    const given = { ref: 'A-1', spells: [undefined] } as unknown as Parameters<typeof assess>[0];
    expectRefused(
      (input: typeof given) => assess(input, { asOf: '2026-04-01' }),
      given,
      ['spells', 0],
      'missing',
    );
  });
});

function answerOf(decide: () => unknown): unknown {
  try {
    return decide();
  } catch (refusal) {
    return (refusal as { readonly issues?: unknown }).issues;
  }
}

describe('taking undefined fields away', () => {
  it('gives back the same value where there are none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(asGiven(value)).toBe(value);
      }),
    );
  });

  it('leaves nothing undefined in any object, and everything else', () => {
    const value = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(undefined, null, 1, 'x'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('tree'), { maxKeys: 3 }),
      ),
    })).tree;
    fc.assert(
      fc.property(value, (given) => {
        expect(asGiven(given)).toEqual(given);
        expect(hasUndefinedField(asGiven(given))).toBe(false);
      }),
    );
  });

  it('ends on a value that holds itself, that branches into itself, or that is deep', () => {
    const circle: Record<string, unknown> = { gone: undefined };
    for (const key of 'abcdefgh') circle[key] = circle;
    expect(asGiven(circle)).not.toHaveProperty('gone');
    let deep: unknown = { gone: undefined };
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(asGiven(deep)).toBe(deep);
  });
});

function hasUndefinedField(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasUndefinedField);
  return Object.values(value).some((inner) => inner === undefined || hasUndefinedField(inner));
}
