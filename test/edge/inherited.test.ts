/** What an object inherits is no fact, for every function that checks its input. */
import type * as z from 'zod';
import { describe, expect, it, vi } from 'vitest';
import { issueWords } from '../../src/finding/issue.words.js';
import { registry } from '../../src/generated/registry.js';
import {
  amount,
  InvalidInput,
  karensavdrag,
  type Absence,
  type AmountInput,
  type KarensavdragInput,
  type MonthlyPay,
} from '../../src/index.js';
import { rowsById } from '../support/all-rows.js';
import { refusalOf } from '../support/bad-input.js';
import { calls } from '../support/calls.js';

const ALL: Record<string, unknown> = Object.prototype as never;

/** What is asked while every object inherits the fields. */
function whileAllInherit<Result>(fields: object, ask: () => Result): Result {
  Object.assign(ALL, fields);
  try {
    return ask();
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

const ISSUES = [
  { path: [], code: 'polluted-prototype', message: issueWords['polluted-prototype'].en },
] as const;

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

/** Those that take no facts: bytes, codes, a plan of parts, or nothing. */
const FACTLESS = /^(read|jsonSchema|paxmlCodes|planParts|problemsOfParts)/;

describe('a field that every object inherits', () => {
  it.each(rules)('makes $id refuse every input, and no longer than it is there', ({ decide, inputs }) => {
    for (const input of inputs) {
      const ask = (): unknown => decide(input);
      const before = answerOf(ask);
      const refusal = whileAllInherit({ exemption: 'seafarer' }, () => refusalOf(ask));
      expect(refusal).toBeInstanceOf(InvalidInput);
      expect(refusal.issues).toEqual(ISSUES);
      expect(answerOf(ask)).toBe(before);
    }
  });

  it.each(calls.filter(({ name }) => !FACTLESS.test(name)))('makes $name refuse', ({ ask }) => {
    expect(whileAllInherit({ hours: 3 }, () => refusalOf(ask)).issues).toEqual(ISSUES);
  });

  it.each(calls.filter(({ name }) => /^(paxmlCodes|planParts|problemsOfParts)/.test(name)))(
    'is no fact to $name',
    ({ ask }) => {
      const before = answerOf(ask);
      for (const i of [0, 1, 2]) {
        expect(whileAllInherit(oneOfEach(values.keys(), i), () => answerOf(ask))).toBe(before);
      }
    },
  );

  it('is told to who checks a form', () => {
    const { validate } = karensavdrag['~standard'];
    const input: KarensavdragInput = { periodFrom: '2026-03-02', weeklyPay: 8000 };
    expect(whileAllInherit({ exemption: 'seafarer' }, () => validate(input))).toEqual({ issues: ISSUES });
    expect(validate(input)).toEqual({ value: input });
  });

  it('is told by neither its name nor its value', () => {
    const { message } = whileAllInherit({ hemligtNamn: 'hemlig-uppgift' }, () =>
      refusalOf(() => karensavdrag({ periodFrom: '2026-03-02', weeklyPay: 8000 })),
    );
    expect(message).toBe('invalid input: (input) polluted-prototype');
    expect(ISSUES[0].message).not.toContain('hemlig');
  });

  it('is left where it is, and not read', () => {
    const read = vi.fn();
    const property = { configurable: true, enumerable: true, get: read, set: read };
    Object.defineProperty(ALL, 'exemption', property);
    refusalOf(() => karensavdrag({ periodFrom: '2026-03-02', weeklyPay: 8000 }));
    const left = Object.getOwnPropertyDescriptor(ALL, 'exemption');
    Reflect.deleteProperty(ALL, 'exemption');
    expect(left).toEqual(property);
    expect(read).not.toHaveBeenCalled();
  });

  it('is nothing where it does not turn up among the fields of an object', () => {
    Object.defineProperty(ALL, 'unlisted', { configurable: true, value: 1 });
    const { outcome } = karensavdrag({ periodFrom: '2026-03-02', weeklyPay: 8000 });
    Reflect.deleteProperty(ALL, 'unlisted');
    expect(outcome).toBe('decided');
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
