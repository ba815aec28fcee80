/** What an object inherits is no fact, for every function that checks its input. */
import type * as z from 'zod';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { uninherited } from '../../src/edge/inherited.js';
import { registry } from '../../src/generated/registry.js';
import {
  amount,
  karensavdrag,
  type Absence,
  type AmountInput,
  type KarensavdragInput,
  type MonthlyPay,
} from '../../src/index.js';
import { rowsById } from '../support/all-rows.js';
import { calls } from '../support/calls.js';

const ALL: Record<string, unknown> = Object.prototype as never;

/** What is answered, or refused, while every object inherits the fields. */
function answerWith(fields: object, ask: () => unknown): string {
  Object.assign(ALL, fields);
  try {
    return answerOf(ask);
  } finally {
    for (const key of Object.keys(fields)) Reflect.deleteProperty(ALL, key);
  }
}

function answerOf(ask: () => unknown): string {
  try {
    return JSON.stringify(ask());
  } catch (error) {
    return String(error);
  }
}

/** The names of all fields that the schema has, at every level. */
function fieldsOf({ def }: z.core.$ZodType['_zod']): readonly string[] {
  const known = def as unknown as {
    readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
    readonly innerType?: z.core.$ZodType;
    readonly element?: z.core.$ZodType;
    readonly options?: readonly z.core.$ZodType[];
  };
  const inside = [
    known.innerType,
    known.element,
    ...(known.options ?? []),
    ...Object.values(known.shape ?? {}),
  ];
  return [
    ...Object.keys(known.shape ?? {}),
    ...inside.flatMap((schema) => (schema === undefined ? [] : fieldsOf(schema._zod))),
  ];
}

/** What stands in the worked rows under each name. */
function valuesIn(rows: Iterable<unknown>): ReadonlyMap<string, readonly unknown[]> {
  const texts = new Map<string, Set<string>>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) texts.set(key, (texts.get(key) ?? new Set()).add(JSON.stringify(inner)));
      walk(inner);
    }
  };
  for (const row of rows) walk(row);
  return new Map(
    [...texts].map(([key, found]) => [key, [...found].map((text) => JSON.parse(text) as unknown)]),
  );
}

const rules = registry.map(({ id, input, decide }) => ({
  id,
  decide,
  fields: [...new Set(fieldsOf(input._zod))],
  inputs: (rowsById.get(id) ?? [{ input: {} }]).map((row) => row.input),
}));
const values = valuesIn(rules.flatMap(({ inputs }) => inputs));

/** One value for each field, another one for every number. */
function oneOfEach(fields: Iterable<string>, number: number): Readonly<Record<string, unknown>> {
  const known = [...fields].map((key) => [key, values.get(key) ?? []] as const);
  return Object.fromEntries(known.map(([key, list]) => [key, list[number % list.length]]));
}

/** A copy of the value whose objects inherit the fields. */
function inheriting(given: unknown, fields: object): unknown {
  if (Array.isArray(given)) return given.map((item) => inheriting(item, fields));
  if (typeof given !== 'object' || given === null) return given;
  const own = Object.entries(given).map(([key, inner]) => [key, inheriting(inner, fields)] as const);
  return Object.assign(Object.create(fields) as object, Object.fromEntries(own));
}

describe('a field that every object inherits', () => {
  it.each(rules)('is no fact to $id', ({ decide, fields, inputs }) => {
    for (const [i, input] of inputs.entries()) {
      const ask = (): unknown => decide(input);
      const before = answerOf(ask);
      for (const [key, value] of Object.entries(oneOfEach(fields, i))) {
        const found = answerWith({ [key]: value }, ask);
        if (found !== before) expect([key, value, found]).toEqual([key, value, before]);
      }
    }
  });

  // Those that read files take bytes, and schemas are asked for without anything: no facts.
  it.each(calls.filter(({ name }) => !/^(read|jsonSchema)/.test(name)))('is no fact to $name', ({ ask }) => {
    const before = answerOf(ask);
    for (const i of [0, 1, 2]) expect(answerWith(oneOfEach(values.keys(), i), ask)).toBe(before);
  });

  it('is no fact to who checks a form', () => {
    const { validate } = karensavdrag['~standard'];
    const input: KarensavdragInput = { periodFrom: '2026-03-02', weeklyPay: 8000 };
    const found = answerWith({ exemption: 'seafarer' }, () => validate(input));
    expect(found).toBe(JSON.stringify({ value: input }));
  });
});

describe('a field that the objects of the input inherit', () => {
  it.each(rules)('is no fact to $id', ({ decide, fields, inputs }) => {
    for (const [i, input] of inputs.entries()) {
      const before = answerOf(() => decide(input));
      const inherited = oneOfEach(fields, i);
      const whole = inheriting(input, inherited) as object;
      const inner = Object.fromEntries(Object.entries(whole));
      expect([whole, inner].map((given) => answerOf(() => decide(given)))).toEqual([before, before]);
    }
  });

  it('is missing where it is required', () => {
    const half = <T extends object>(own: Partial<T>, inherited: Partial<T>): T =>
      Object.assign(Object.create(inherited) as T, own);
    const given = (more: Partial<AmountInput>): AmountInput => ({
      periodFrom: '2026-03-02',
      pay: { monthly: 26_000, hoursPerWeek: 40 },
      absence: [],
      ...more,
    });
    const day = half<Absence>({ date: '2026-03-02' }, { hours: 8 });
    const lacking = [
      [half<AmountInput>({ periodFrom: '2026-03-02', absence: [] }, given({})), ['pay']],
      [given({ pay: half<MonthlyPay>({ monthly: 26_000 }, { hoursPerWeek: 40 }) }), ['pay', 'hoursPerWeek']],
      [given({ absence: [day] }), ['absence', 0, 'hours']],
    ] as const;
    for (const [input, path] of lacking) {
      const { issues } = amount['~standard'].validate(input);
      expect(issues).toEqual([expect.objectContaining({ path, code: 'missing' })]);
    }
  });

  it('is given where the object has it itself, whatever its prototype', () => {
    const given: KarensavdragInput = { periodFrom: '2026-03-02', weeklyPay: 8000, exemption: 'seafarer' };
    for (const prototype of [null, Map.prototype, {}]) {
      const input = Object.assign(Object.create(prototype) as object, given);
      expect(karensavdrag(input)).toEqual(karensavdrag(given));
    }
  });
});

describe('what all objects inherit', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    for (const key of Object.keys(ALL)) Reflect.deleteProperty(ALL, key);
  });

  it('is aside for the time of the call, and there again after it', () => {
    Object.defineProperty(ALL, 'exemption', {
      configurable: true,
      enumerable: true,
      get: () => 'seafarer',
      set: () => undefined,
    });
    Object.defineProperty(ALL, 'unlisted', { configurable: true, value: 1 });
    ALL['hours'] = 3;
    const before = Object.getOwnPropertyDescriptors(ALL);
    const during = uninherited(() => Object.getOwnPropertyNames(ALL));
    const after = Object.getOwnPropertyDescriptors(ALL);
    Reflect.deleteProperty(ALL, 'unlisted');
    expect(during).toEqual(expect.arrayContaining(['toString', 'unlisted']));
    expect(during).not.toContain('exemption');
    expect(during).not.toContain('hours');
    expect(after).toEqual(before);
  });

  it('is there again also where the call throws', () => {
    ALL['exemption'] = 'seafarer';
    expect(() => uninherited(() => karensavdrag({} as KarensavdragInput))).toThrow('invalid input');
    expect(Object.entries(ALL)).toEqual([['exemption', 'seafarer']]);
  });

  it('stays where it could not be put back', () => {
    ALL['exemption'] = 'seafarer';
    vi.spyOn(Object, 'isExtensible').mockReturnValue(false);
    expect(uninherited(() => Object.keys(ALL))).toEqual(['exemption']);
  });
});
