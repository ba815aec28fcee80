// What a JSON Schema cannot say by itself of a field: its name in both languages, what its numbers are counted in, and the
// sections that it rests on. Titles are English; the rest stands in keywords of our own, which begin with `x-`.
import type { JsonSchema } from '../docs/model.js';
import { LOCAL } from './findings.js';

/** What is said of the fields of a schema, by their names. */
export interface Said {
  readonly names: Readonly<Record<string, { readonly sv: string; readonly en: string } | undefined>>;
  readonly units: Readonly<Record<string, string | undefined>>;
  /** The sections of the rule, or what the function says that it follows. */
  readonly lagrum: readonly string[];
  /** What its references mean. Absent: it has none. */
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** Types and formats say these already. */
const TOLD_BY_TYPE: readonly (string | undefined)[] = ['date', 'yes-no', undefined];

export function annotated(schema: JsonSchema, said: Said): JsonSchema {
  const each = (inner: JsonSchema): JsonSchema => annotated(inner, said);
  const { items, anyOf, oneOf, properties } = schema;
  return {
    ...schema,
    ...(items && { items: each(items) }),
    ...(anyOf && { anyOf: anyOf.map(each) }),
    // Of an input that takes one of several forms it tells only which fields go together.
    ...(oneOf && { oneOf: oneOf.map(each) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, ofField(name, each(field), said)]),
      ),
    }),
  };
}

function ofField(field: string, schema: JsonSchema, { names, units, lagrum, definitions }: Said): JsonSchema {
  const name = Object.hasOwn(names, field) ? names[field] : undefined;
  const unit = Object.hasOwn(units, field) ? units[field] : undefined;
  return {
    ...(name && { title: name.en, 'x-title-sv': name.sv }),
    ...schema,
    ...(!TOLD_BY_TYPE.includes(unit) && holdsNumber(schema, definitions) && { 'x-unit': unit }),
    ...(name && lagrum.length > 0 && { 'x-lagrum': lagrum }),
  };
}

function holdsNumber(schema: JsonSchema, definitions: Said['definitions'] = {}): boolean {
  const { $ref, type, items, anyOf = [], enum: options = [], const: only } = schema;
  const named = $ref === undefined ? undefined : definitions[$ref.replace(LOCAL, '')];
  return (
    [type].flat().some((each) => each === 'number' || each === 'integer') ||
    [only, ...options].some((option) => typeof option === 'number') ||
    [named, items, ...anyOf].some((inner) => inner !== undefined && holdsNumber(inner, definitions))
  );
}
