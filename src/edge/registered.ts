/** A rule as command line, schemas and documentation see it: whatever its input, by its id. */
import type * as z from 'zod';
import type { InputName, ValueName } from '../finding/field-words.js';
import type { Finding } from '../finding/finding.js';
import type { Headline } from '../finding/headline.js';
import type { QuestionWords } from '../finding/rule-words.js';
import type { Words } from '../finding/words.js';
import type { RuleEntry } from './entry.js';

/** The words of a rule, whatever its fields and codes. */
export interface AnyRuleWords<Value = unknown> {
  readonly reasons: Words<string>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly facts: Words<string>;
  readonly assumed: Words<string>;
  readonly inputs: Readonly<Record<string, InputName>>;
  readonly options: Readonly<Record<string, Words<string> | undefined>>;
  readonly fields: Readonly<Record<string, ValueName>>;
  readonly headline: Headline<Value>;
  readonly turns: readonly AnyTurn<Value>[];
}

/** What of an answer can turn, and by which facts. */
export interface AnyTurn<Value = unknown> {
  readonly answer: (value: Value) => unknown;
  readonly by: readonly string[];
}

export interface RegisteredRule extends Omit<RuleEntry<unknown>, 'input'> {
  readonly input: z.ZodType;
  /** What the rule says, and what its fields and codes are called, in Swedish and English. */
  readonly words: AnyRuleWords;
  /** The checked function. */
  readonly decide: (input: unknown) => unknown;
}

export function registered<Input, Value>(
  entry: RuleEntry<Input>,
  words: AnyRuleWords<Value>,
  decide: (input: Input) => Finding<Value, string>,
): RegisteredRule {
  return {
    ...entry,
    // What it says of values is said of its own alone.
    words: words as AnyRuleWords,
    decide: (input) => decide(input as Input),
  };
}
