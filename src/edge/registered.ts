/** A rule as command line, schemas and documentation see it: whatever its input, by its id. */
import type * as z from 'zod';
import { frozen } from '../finding/frozen.js';
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
  const { title, sections, covered } = entry;
  frozen({ title, sections, covered });
  return Object.freeze({
    ...entry,
    // Thousands of objects, of which few are asked for.
    get words(): AnyRuleWords {
      return frozen(words);
    },
    decide: (input: unknown) => decide(input as Input),
  });
}
