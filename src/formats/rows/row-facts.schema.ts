import * as z from 'zod';
import { facts } from './absence-rows.schema.js';
import type { RowFacts } from './row-facts.js';

const input: z.ZodType<RowFacts> = z.strictObject(facts);

export const entry: { readonly input: z.ZodType<RowFacts> } = { input };
