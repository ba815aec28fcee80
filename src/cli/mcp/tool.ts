/** A tool of the MCP server: what it takes, and what it answers. */
import * as z from 'zod';
import { InvalidInput, pathText } from '../../finding/invalid-input.js';
import type { TextOptions } from '../../report/render/text.js';
import { taking } from '../requests.js';

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema of what it takes. */
  readonly takes: z.core.JSONSchema.JSONSchema;
  /** A text, or data that is told as JSON. Throws where the input does not fit. */
  readonly answer: (input: unknown) => unknown;
}

/** Reports for those who read no colours. */
export const PLAIN: TextOptions = { colour: false, width: 100 };

/** A tool whose schema is a zod schema. */
export function tool<Input>(
  about: Pick<Tool, 'name' | 'title' | 'description'>,
  input: z.ZodType<Input>,
  answer: (input: Input) => unknown,
): Tool {
  return { ...about, takes: jsonSchema(input), answer: taking(input, answer) };
}

export function jsonSchema(schema: z.ZodType): z.core.JSONSchema.JSONSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    override: ({ jsonSchema: node }) => delete node['unit'],
  });
  return rest;
}

/** What did not fit, by path and code; never a value. */
export function refusalText(error: unknown): string {
  if (!(error instanceof InvalidInput)) return 'something went wrong';
  const issues = error.issues.map(({ path, code, message }) => `${pathText(path)}: ${code}. ${message}`);
  return ['The input does not fit.', ...issues].join('\n');
}
