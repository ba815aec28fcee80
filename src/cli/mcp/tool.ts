/** A tool of the MCP server: what it takes, and what it answers. */
import * as z from 'zod';
import { InvalidInput, pathText } from '../../finding/invalid-input.js';
import type { Language, Text } from '../../finding/words.js';
import type { TextOptions } from '../../report/render/text.js';
import { issueText } from '../issue-text.js';
import { mainNames } from '../main.words.js';
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
export function refusalText(error: unknown, language: Language): string {
  if (!(error instanceof InvalidInput)) return mainNames.somethingElse[language];
  const issues = error.issues.map(
    (issue) => `${pathText(issue.path)}: ${issue.code}. ${issueText(issue, language)}`,
  );
  return [DOES_NOT_FIT[language], ...issues].join('\n');
}

const DOES_NOT_FIT: Text = { sv: 'Indata stämmer inte.', en: 'The input does not fit.' };
