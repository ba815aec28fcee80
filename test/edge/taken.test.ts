/** What is taken at once and what zod takes are the same, for the schema of every rule and of a case. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { entry as caseEntry } from '../../src/case/assess.schema.js';
import { asGiven, isPlain } from '../../src/edge/absent.js';
import { TakenSource } from '../../src/edge/taken-source.js';
import { NOT_TAKEN, takenBy } from '../../src/edge/taken.js';
import { registry } from '../../src/generated/registry.js';
import { rows as datedPayRows } from '../case/dated-pay.rows.js';
import { DONE, TWO, TWO_LONG } from '../case/facts-per-period.rows.js';
import { OTHER_BENEFITS_CASE } from '../case/other-benefits.rows.js';
import { rowsById } from '../support/all-rows.js';
import { changedInput } from '../support/changed-input.js';
import { holdsForAll } from '../support/properties.js';

const CASES: readonly unknown[] = [
  TWO_LONG,
  OTHER_BENEFITS_CASE,
  ...DONE.map(([, , given]) => ({ ...TWO, ...given })),
  ...datedPayRows.map(({ pay, employment, spells, given }) => ({
    ref: 'A-1',
    employment: { from: '2020-01-01', to: null, ...employment, pay },
    spells,
    ...given,
  })),
];

/** What zod makes of the fields that are given. */
function byZod(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input);
  if (parsed.success && isPlain(parsed.data as object, input as object)) return parsed.data;
  const again = schema.safeParse(asGiven(input));
  return again.success ? again.data : NOT_TAKEN;
}

/** What the schema takes where generated code is forbidden: as zod was told, and as somebody who tries it finds. */
function takenWithoutCode(schema: z.ZodType, forbid: 'by zod' | 'by the place'): (input: unknown) => unknown {
  z.config({ jitless: forbid === 'by zod' });
  if (forbid === 'by the place') {
    vi.stubGlobal('Function', () => {
      throw new EvalError('refused by a security policy');
    });
  }
  try {
    return takenBy(schema.clone());
  } finally {
    z.config({ jitless: false });
    vi.unstubAllGlobals();
  }
}

const SCHEMAS = [
  ...registry.map(({ id, input }) => ({
    id,
    schema: input,
    good: (rowsById.get(id) ?? []).map((row): unknown => row.input),
  })),
  { id: 'a case', schema: caseEntry.input as z.ZodType, good: CASES },
].map(({ id, schema, good }) => ({
  id,
  schema,
  good,
  takes: [takenBy(schema), takenWithoutCode(schema, 'by zod')],
  inputs: changedInput(good),
}));

/** The object as somebody careless or hostile would give it, with all that it says. */
const DISGUISES: Readonly<Record<string, (value: object) => unknown>> = {
  'own getters': (value) =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(value).map(([key, inner]: [string, unknown]) => [
          key,
          { get: () => inner, enumerable: true },
        ]),
      ),
    ),
  'hidden fields': (value) =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(value).map(([key, inner]: [string, unknown]) => [key, { value: inner }]),
      ),
    ),
  'the first field hidden': (value) => {
    const [key] = Object.keys(value);
    return key === undefined ? value : Object.defineProperty({ ...value }, key, { enumerable: false });
  },
  'inherited fields': (value) => Object.create(value) as unknown,
  'the first field inherited': (value) => {
    const [first, ...rest] = Object.entries(value);
    if (first === undefined) return value;
    return Object.assign(Object.create(Object.fromEntries([first])) as object, Object.fromEntries(rest));
  },
  'a foreign prototype': (value) => Object.assign(Object.create({ hemligt: 1 }) as object, value),
  'no prototype': (value) => Object.assign(Object.create(null) as object, value),
  'a field of __proto__': (value) =>
    Object.defineProperty({ ...value }, '__proto__', { value: {}, enumerable: true }),
  'a field that is undefined': (value) => ({ ...value, hemligt: undefined }),
  'a field for a symbol': (value) => ({ ...value, [Symbol('hemligt')]: 1 }),
  'a proxy': (value) => new Proxy(value, {}),
  'the keys turned around': (value) => Object.fromEntries(Object.entries(value).reverse()),
};

const LISTS: Readonly<Record<string, (list: readonly unknown[]) => unknown>> = {
  'a hole': (list) => Object.assign([...list], { length: list.length + 1 }),
  'a field of its own': (list) => Object.assign([...list], { hemligt: 1 }),
  'another class': (list) => new (class extends Array<unknown> {})(...list, null),
  'a proxy': (list) => new Proxy([...list], {}),
  'no list': (list) => Object.assign({}, list, { length: list.length }),
};

/** The input with every object of it, and every list, in a disguise; one in `every` keeps its own form. */
function disguised(value: unknown, objects: string, lists: string, every: number, at = 1): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const inner = (item: unknown, i: number): unknown => disguised(item, objects, lists, every, at * 7 + i);
  const isLeft = at % every === 0;
  if (Array.isArray(value)) {
    const list = value.map(inner);
    return isLeft ? list : LISTS[lists]?.(list);
  }
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown], i) => [key, inner(item, i)]),
  );
  return isLeft ? fields : DISGUISES[objects]?.(fields);
}

describe.each(SCHEMAS)('the schema of $id', ({ schema, good, takes, inputs }) => {
  it('takes plain input at once if and only if zod takes it, and as zod does, with and without generated code', () => {
    for (const input of good) expect(takes.map((take) => take(input))).not.toContain(NOT_TAKEN);
    holdsForAll(inputs, (input) => {
      const wanted = byZod(schema, input);
      for (const take of takes) {
        const taken = take(input);
        expect(taken).toEqual(wanted);
        expect(JSON.stringify(taken)).toBe(JSON.stringify(wanted));
      }
    });
  });

  it('takes nothing hostile that zod refuses', () => {
    const disguises = fc.record({
      input: inputs,
      objects: fc.constantFrom(...Object.keys(DISGUISES)),
      lists: fc.constantFrom(...Object.keys(LISTS)),
      every: fc.integer({ min: 1, max: 4 }),
    });
    holdsForAll(disguises, ({ input, objects, lists, every }) => {
      const hostile = disguised(input, objects, lists, every);
      for (const take of takes) {
        const taken = take(hostile);
        if (taken !== NOT_TAKEN) expect(withoutSymbols(taken)).toEqual(byZod(schema, hostile));
      }
    });
  });

  it('takes nothing that holds itself', () => {
    const [input] = good;
    for (const key of Object.keys(input as object)) {
      const circle: Record<string, unknown> = { ...(input as object) };
      circle[key] = Array.isArray(circle[key]) ? [circle] : circle;
      expect(takes.map((take) => take(circle))).toEqual([NOT_TAKEN, NOT_TAKEN]);
    }
  });

  it('is written out, and left to zod only where one schema leads into another', () => {
    const left = vi.fn();
    const body = new TakenSource(left).bodyOf(schema);
    // oxlint-disable-next-line typescript/no-implied-eval -- what is refused here would be left to zod in silence
    expect(() => new Function(body)).not.toThrow();
    for (const [part] of left.mock.calls as [z.ZodType][]) expect(part._zod.def.type).toBe('pipe');
  });
});

/** Zod leaves them out, and nobody reads them. */
function withoutSymbols(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutSymbols);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, withoutSymbols(inner)]),
  );
}

describe('what is taken', () => {
  it('is left to zod where a page forbids generated code, longer lists than any rule takes to nobody', () => {
    const careful = takenWithoutCode(z.array(z.number()), 'by the place');
    expect(careful([1])).toEqual([1]);
    expect(careful(['1'])).toBe(NOT_TAKEN);
    expect(careful(new Array(20_001).fill(1))).toBe(NOT_TAKEN);
  });

  const take = takenBy(z.strictObject({ hours: z.number().max(24), days: z.array(z.number().min(1)) }));

  it('is a copy that was read once: a getter that changes its answer changes nothing', () => {
    let asked = 0;
    const hostile = {
      get hours() {
        return asked++ === 0 ? 8 : 1e9;
      },
      days: [1],
    };
    expect(take(hostile)).toEqual({ hours: 8, days: [1] });
    expect(asked).toBe(1);
  });

  it('shares no object with the input', () => {
    const input = { hours: 8, days: [1] };
    const taken = take(input);
    expect(taken).toEqual(input);
    expect(taken).not.toBe(input);
    expect(taken === NOT_TAKEN || taken.days === input.days).toBe(false);
  });

  it('is left to zod where a schema is of a kind that is not known here', () => {
    const even = z.transform((value: number) => value / 2);
    expect(takenBy(even as z.ZodType)(8)).toBe(4);
    expect(takenBy(z.string().trim())(' a ')).toBe('a');
    expect(takenBy(z.email())('hemligt')).toBe(NOT_TAKEN);
    expect(takenBy(z.coerce.number())('8')).toBe(8);
    expect(takenBy(z.object({ a: z.number() }))({ a: 1, b: 2 })).toEqual({ a: 1 });
    expect(takenBy(z.optional(z.number()))(undefined)).toBeUndefined();
    expect(takenBy(z.number().gt(1n as never))(2)).toBe(2);
    expect(takenBy(z.xor([z.string(), z.literal('a')]))('a')).toBe(NOT_TAKEN);
  });

  it('is no field that is not there, whatever its schema makes of that', () => {
    const given = takenBy(z.strictObject({ a: z.unknown(), b: z.exactOptional(z.string().trim()) }));
    expect(given({})).toBe(NOT_TAKEN);
    expect(given({ a: null })).toEqual({ a: null });
    expect(given({ a: 1, b: ' b ' })).toEqual({ a: 1, b: 'b' });
    expect(given({ a: 1, b: undefined })).toBe(NOT_TAKEN);
  });

  it('heeds the checks of a field that may be absent', () => {
    const even = takenBy(z.strictObject({ a: z.exactOptional(z.number()).refine((a) => a % 2 === 0) }));
    expect(even({ a: 2 })).toEqual({ a: 2 });
    expect(even({ a: 3 })).toBe(NOT_TAKEN);
    const halved = takenBy(z.strictObject({ a: z.exactOptional(z.number()).overwrite((a) => a / 2) }));
    expect(halved({ a: 2 })).toEqual({ a: 1 });
  });

  it('is not what a check says that depends on other checks', () => {
    const later = z.number().refine((value) => value > 1, { when: () => true });
    expect(takenBy(later)(2)).toBe(2);
    expect(takenBy(later)(1)).toBe(NOT_TAKEN);
  });

  it('is no number that is none, and no longer list than any rule takes', () => {
    expect(takenBy(z.number())(NaN)).toBe(NOT_TAKEN);
    expect(takenBy(z.number())(Infinity)).toBe(NOT_TAKEN);
    expect(takenBy(z.array(z.number()))(new Array(20_001).fill(1))).toBe(NOT_TAKEN);
  });
});
