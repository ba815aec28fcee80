import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { code, date } from '../../../edge/fields.js';
import { nearestField } from '../../../edge/near.js';
import { keysOf } from '../../../finding/record.js';
import { callings, termsCalled } from './lookup.js';
import { termWords } from './term.words.js';
import type { TermsInput } from './terms.js';

/** A closed list all the same: a word that means no term here is refused. */
const term = z
  .string(code('not-an-option'))
  .refine((word) => termsCalled(word).length > 0, { error: ({ input: word }) => meant(String(word)) });

/** A slip of the pen is near one of the words for a term, whose id is told. */
function meant(word: string): string {
  const near = nearestField(word, keysOf(termWords).flatMap(callings));
  return near === undefined ? 'not-an-option' : `not-an-option ${termsCalled(near)[0]}`;
}

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
