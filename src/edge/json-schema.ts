/** A schema of zod's as JSON Schema (2020-12). */
import * as z from 'zod';

export function jsonSchema(input: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(input, {
    target: 'draft-2020-12',
    unrepresentable: 'any',
    // A keyword of our own, which strict validators would refuse.
    override: ({ jsonSchema: node }) => delete node['unit'],
  });
  return { $schema, title, ...schema };
}
