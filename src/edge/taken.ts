/**
 * Whether a schema takes an input, without a word of why not: for whoever tries hundreds of inputs, most of which do not fit.
 * Zod makes an issue for everything that is wrong, and the checked functions an error of them: to explain an amount took
 * eight times as long. No code is generated: closures are made from the schema, once for each.
 *
 * Checked functions still ask zod: its compiled parser, which generates code, is somewhat quicker on input that fits.
 *
 * It may refuse what zod takes. It never takes what zod refuses, and the copy is the same: `test/edge/taken.test.ts` holds
 * both to that for the schema of every rule, on hostile input too. So no field is read twice, whatever getter it has.
 */
import type * as z from 'zod';
import { inheritsNothing, isPlain } from './absent.js';
import { MOST_SPELLS } from './fields.js';

/** What was not taken. No input is it, since nobody else has it. */
export const NOT_TAKEN: unique symbol = Symbol('not taken');

/** The copy of an input, or {@link NOT_TAKEN}. */
type Take = (input: unknown) => unknown;

/** What the schema takes; made at the first call, and one for each schema. */
export function takenBy<Input>(schema: z.ZodType<Input>): (input: unknown) => Input | typeof NOT_TAKEN {
  const known = TAKES.get(schema) ?? takeOf(schema);
  TAKES.set(schema, known);
  return known as (input: unknown) => Input | typeof NOT_TAKEN;
}

const TAKES = /* @__PURE__ */ new WeakMap<z.ZodType, Take>();

/** As much of a definition as is read here. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly format?: string;
  readonly coerce?: boolean;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def;
}

function takeOf(schema: z.ZodType): Take {
  const take = unchecked(schema);
  if (take === undefined) return byZod(schema);
  const holds = checksOf(definitionOf(schema).checks ?? []);
  if (holds === undefined) return byZod(schema);
  if (holds.length === 0) return take;
  return (input) => {
    const taken = take(input);
    if (taken === NOT_TAKEN) return NOT_TAKEN;
    for (const hold of holds) if (!hold(taken as never)) return NOT_TAKEN;
    return taken;
  };
}

/** Undefined for a kind of schema that is left to zod. */
function unchecked(schema: z.ZodType): Take | undefined {
  const { type, format, coerce, values, entries, innerType, element, options, shape, catchall } =
    definitionOf(schema);
  if (format !== undefined || coerce) return undefined;
  switch (type) {
    case 'string':
      return (input) => (typeof input === 'string' ? input : NOT_TAKEN);
    case 'number':
      return (input) => (typeof input === 'number' && Number.isFinite(input) ? input : NOT_TAKEN);
    case 'boolean':
      return (input) => (typeof input === 'boolean' ? input : NOT_TAKEN);
    case 'enum':
      return entries && oneOf(Object.values(entries));
    case 'literal':
      return values && oneOf(values);
    case 'nullable':
      return innerType && nullOr(takenBy(innerType));
    case 'union':
      return options && firstOf(options.map((option) => takenBy(option)));
    case 'array':
      return element && listOf(takenBy(element));
    case 'object':
      return shape && catchall && definitionOf(catchall).type === 'never' ? fieldsOf(shape) : undefined;
    default:
      return undefined;
  }
}

/** What zod takes and has read of own fields alone. */
function byZod(schema: z.ZodType): Take {
  return (input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return NOT_TAKEN;
    const { data } = parsed;
    const plain = typeof data !== 'object' || data === null || isPlain(data, input as object);
    return plain ? data : NOT_TAKEN;
  };
}

function oneOf(values: readonly unknown[]): Take {
  const allowed = new Set(values);
  return (input) => (allowed.has(input) ? input : NOT_TAKEN);
}

function nullOr(take: Take): Take {
  return (input) => (input === null ? null : take(input));
}

function firstOf(takes: readonly Take[]): Take {
  return (input) => {
    for (const take of takes) {
      const taken = take(input);
      if (taken !== NOT_TAKEN) return taken;
    }
    return NOT_TAKEN;
  };
}

/** A hole is read as what it is, `undefined`, and refused with it. */
function listOf(take: Take): Take {
  return (input) => {
    if (!Array.isArray(input)) return NOT_TAKEN;
    const list: readonly unknown[] = input;
    const { length } = list;
    if (length > MOST_SPELLS) return NOT_TAKEN;
    const copy: unknown[] = [];
    for (let i = 0; i < length; i++) {
      const taken = take(list[i]);
      if (taken === NOT_TAKEN) return NOT_TAKEN;
      copy.push(taken);
    }
    return copy;
  };
}

interface Field {
  readonly isOptional: boolean;
  readonly take: Take;
}

function fieldsOf(shape: Readonly<Record<string, z.ZodType>>): Take {
  const fields = new Map(Object.entries(shape).map(([key, schema]) => [key, fieldOf(schema)]));
  const optional = [...fields].filter(([, { isOptional }]) => isOptional).map(([key]) => key);
  const required = fields.size - optional.length;
  return (input) => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return NOT_TAKEN;
    if (!inheritsNothing(input)) return NOT_TAKEN;
    // Every field is read once, getters too. One spread for the objects of all schemas would be slower: it knows no shape.
    const copy: Record<string, unknown> = {};
    let lacking = required;
    for (const key in input) {
      const field = fields.get(key);
      if (field === undefined) return NOT_TAKEN;
      const given = (input as Fields)[key];
      const taken = given === undefined ? NOT_TAKEN : field.take(given);
      if (taken === NOT_TAKEN) return NOT_TAKEN;
      copy[key] = taken;
      if (!field.isOptional) lacking--;
    }
    if (lacking !== 0) return NOT_TAKEN;
    for (const key of optional) {
      if (copy[key] === undefined && (input as Fields)[key] !== undefined) return NOT_TAKEN;
    }
    return copy;
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldOf(schema: z.ZodType): Field {
  const { type, innerType } = definitionOf(schema);
  const isOptional = type === 'optional' && innerType !== undefined;
  return { isOptional, take: takenBy(isOptional ? innerType : schema) };
}

type Hold = (value: never) => boolean;

/** As much of a check as is read here. */
interface CheckDefinition {
  readonly check: string;
  readonly fn?: (value: unknown) => unknown;
  readonly when?: unknown;
  readonly value?: unknown;
  readonly inclusive?: boolean;
  readonly maximum?: number;
}

/** Undefined where one of them could make another value of it. */
function checksOf(checks: readonly z.core.$ZodCheck[]): Hold[] | undefined {
  const holds = checks.flatMap((check) => holdOf(check) ?? []);
  return holds.length < checks.length ? undefined : holds;
}

function holdOf(check: z.core.$ZodCheck): Hold | undefined {
  const { check: kind, fn, when, value: limit, inclusive, maximum } = check._zod.def as CheckDefinition;
  switch (kind) {
    case 'greater_than':
      if (typeof limit !== 'number') return undefined;
      return inclusive ? (value: number) => value >= limit : (value: number) => value > limit;
    case 'less_than':
      if (typeof limit !== 'number') return undefined;
      return inclusive ? (value: number) => value <= limit : (value: number) => value < limit;
    case 'max_length':
      return maximum === undefined
        ? undefined
        : (value: { readonly length: number }) => value.length <= maximum;
    case 'custom':
      if (when !== undefined) return undefined;
      return fn === undefined ? withoutIssue(check) : (value) => Boolean(fn(value));
    case 'min_length':
    case 'string_format':
      return withoutIssue(check);
    default:
      return undefined;
  }
}

/** Zod’s own check of a value, which it finds nothing wrong with. */
function withoutIssue(check: z.core.$ZodCheck): Hold {
  const zod = check._zod as { check(payload: z.core.ParsePayload): unknown };
  return (value) => {
    const payload: z.core.ParsePayload = { value, issues: [] };
    // A check that takes its time cannot be waited for; no schema here has one.
    return zod.check(payload) === undefined && payload.issues.length === 0;
  };
}
