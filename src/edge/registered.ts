/** A rule as command line, schemas and documentation see it: whatever its input, by its id. */
import type * as z from 'zod';
import type { RuleEntry } from './entry.js';

export interface RegisteredRule extends Omit<RuleEntry<unknown>, 'input'> {
  readonly input: z.ZodType;
  /** The checked function. */
  readonly decide: (input: unknown) => unknown;
}

export function registered<Input>(
  entry: RuleEntry<Input>,
  decide: (input: Input) => unknown,
): RegisteredRule {
  return { ...entry, decide: (input) => decide(input as Input) };
}
