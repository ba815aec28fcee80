/** Lists that are longer than any rule takes are refused before zod looks at every item of them. */
import * as z from 'zod';
import { MOST_SPELLS } from './fields.js';

/** The path of the list, where the input is one or has one in a field that takes a list. */
export function hugeList(schema: z.ZodType, input: unknown): string[] | undefined {
  if (isHuge(input)) return [];
  if (typeof input !== 'object' || input === null) return undefined;
  for (const field of listsIn(schema)) if (isHuge(Reflect.get(input, field))) return [field];
  return undefined;
}

/** The fields that take a list. */
function listsIn(schema: z.ZodType): string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape)
    .filter(
      ([, field]) => (field instanceof z.ZodExactOptional ? field.unwrap() : field) instanceof z.ZodArray,
    )
    .map(([key]) => key);
}

function isHuge(value: unknown): boolean {
  return Array.isArray(value) && value.length > MOST_SPELLS;
}
