import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { code, date } from '../../../edge/fields.js';
import { termsCalled } from './lookup.js';
import type { TermsInput } from './terms.js';

/** A closed list all the same: a word that means no term here is refused. */
const term = z
  .string(code('not-an-option'))
  .refine((word) => termsCalled(word).length > 0, code('not-an-option'));

const input: z.ZodType<TermsInput> = z.strictObject({
  term: z.exactOptional(term),
  on: z.exactOptional(date),
});

export const entry: RuleEntry<TermsInput> = {
  id: 'coordination/terms',
  title: { sv: 'Ordlista', en: 'Glossary' },
  sections: [],
  covered: { from: '2026-03-01', to: null },
  input,
};
