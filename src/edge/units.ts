/** What the fields of an input are counted in, by their names, as its schema says. */
import * as z from 'zod';
import type { Unit } from '../finding/unit.js';

export type InputUnit = Unit | 'date' | 'yes-no';

export type Units = Readonly<Record<string, InputUnit>>;

interface Node {
  readonly type?: string;
  readonly unit?: Unit | 'date';
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

const known = new WeakMap<z.ZodType, Units>();

export function unitsOf(input: z.ZodType): Units {
  const found = known.get(input) ?? Object.fromEntries(unitsIn(z.toJSONSchema(input, ANY) as Node, ''));
  known.set(input, found);
  return found;
}

const ANY = { unrepresentable: 'any' } as const;

type Named = readonly [field: string, unit: InputUnit];

/** A number stands after a yes that can stand in its place. */
function unitsIn({ type, unit, properties = {}, items, anyOf = [] }: Node, field: string): Named[] {
  const own = unit ?? (type === 'boolean' ? 'yes-no' : undefined);
  return [
    ...(own === undefined ? [] : [[field, own] as const]),
    ...Object.entries(properties).flatMap(([name, inner]) => unitsIn(inner, name)),
    ...(items === undefined ? [] : unitsIn(items, field)),
    ...anyOf.flatMap((form) => unitsIn(form, field)),
  ];
}
