/** What every number of an input is counted in stands with its schema, and is printed so. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { entry as caseEntry } from '../../src/case/assess.schema.js';
import { code, date, inUnit, listOf, money, whole } from '../../src/edge/fields.js';
import { unitsOf } from '../../src/edge/units.js';
import { registry } from '../../src/generated/registry.js';
import { jsonSchemaOf } from '../../src/schema.js';

interface Node {
  readonly type?: string;
  readonly unit?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

const rules = [...registry, { id: 'a case', input: caseEntry.input }];

/** Every number below a schema, with the field that it stands in. */
function numbersIn({ type, unit, properties = {}, items, anyOf = [] }: Node, field = ''): [string, string][] {
  return [
    ...(type === 'number' || type === 'integer' ? [[field, unit ?? 'none'] as [string, string]] : []),
    ...Object.entries(properties).flatMap(([name, inner]) => numbersIn(inner, name)),
    ...(items === undefined ? [] : numbersIn(items, field)),
    ...anyOf.flatMap((form) => numbersIn(form, field)),
  ];
}

const numbersOf = (input: z.ZodType): [string, string][] =>
  numbersIn(z.toJSONSchema(input, { unrepresentable: 'any' }) as Node);

describe('units', () => {
  it.each(rules)('$id: no number without one', ({ input }) => {
    expect(numbersOf(input).filter(([, unit]) => unit === 'none')).toEqual([]);
  });

  it.each(rules)('$id: one name, one unit', ({ input }) => {
    const units = unitsOf(input);
    expect(numbersOf(input).filter(([field, unit]) => units[field] !== unit)).toEqual([]);
  });

  it('are found however deep, a number before the yes that can stand in its place', () => {
    const input = z.strictObject({
      sums: listOf(z.strictObject({ paid: z.exactOptional(money), on: date.nullable() }), 3),
      part: z.union([z.literal(true), inUnit(z.number().max(1, code('too-large')), 'share')]),
      days: listOf(whole(0, 9), 3),
      done: z.boolean(),
      name: z.string(),
    });
    expect(unitsOf(input)).toEqual({
      paid: 'kronor',
      on: 'date',
      part: 'share',
      days: 'named',
      done: 'yes-no',
    });
    expect(unitsOf(input)).toBe(unitsOf(input));
  });

  it('are no keyword of the published schemas', () => {
    expect(registry.filter((rule) => JSON.stringify(jsonSchemaOf(rule)).includes('"unit"'))).toEqual([]);
  });
});
