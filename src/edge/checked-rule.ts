/** A rule that checks its input, whatever that is, without its words: what it takes to run it. */
import type * as z from 'zod';
import { checked } from './checked.js';
import type { RuleEntry } from './entry.js';

export interface CheckedRule {
  readonly input: z.ZodType;
  readonly decide: (input: unknown) => unknown;
}

export function checkedRule<Input>(
  { input }: Pick<RuleEntry<Input>, 'input'>,
  decide: (input: Input) => unknown,
): CheckedRule {
  const own = checked({ input }, decide);
  return { input, decide: (given: unknown) => own(given as Input) };
}
