/** A rule as command line, schemas and documentation see it: whatever its input, by its id. */
import type * as z from 'zod';
import type { RuleWords } from '../finding/rule-words.js';
import type { RuleEntry } from './entry.js';

/** The words of a rule, whatever its codes. */
export type AnyRuleWords = RuleWords<string, string, string, string>;

export interface RegisteredRule extends Omit<RuleEntry<unknown>, 'input'> {
  readonly input: z.ZodType;
  /** What the rule's codes mean in Swedish and English. */
  readonly words: AnyRuleWords;
  /** The checked function. */
  readonly decide: (input: unknown) => unknown;
}

export function registered<Input>(
  entry: RuleEntry<Input>,
  words: AnyRuleWords,
  decide: (input: Input) => unknown,
): RegisteredRule {
  return { ...entry, words, decide: (input) => decide(input as Input) };
}
