/** A rule as command line, schemas and documentation see it: whatever its input, by its id. */
import type * as z from 'zod';
import type { InputName, ValueName } from '../finding/field-words.js';
import type { Finding } from '../finding/finding.js';
import { frozen } from '../finding/frozen.js';
import type { Headline } from '../finding/headline.js';
import type { QuestionWords } from '../finding/rule-words.js';
import type { Words } from '../finding/words.js';
import type { RuleEntry } from './entry.js';

/** What a rule says, and what its fields and codes are called, whatever they are. */
export interface AnyRuleWords<Value = unknown> {
  /** What the codes of its values, and those in `if` of its alternatives, mean: a sentence each. */
  readonly reasons: Words<string>;
  /** Its open questions, with their readings. */
  readonly questions: Readonly<Record<string, QuestionWords>>;
  /** The facts that can be missing or assumed, as noun phrases. */
  readonly facts: Words<string>;
  /** What is taken to be so where a fact was not given: a sentence each. */
  readonly assumed: Words<string>;
  /** What the fields of the input are called. */
  readonly inputs: Readonly<Record<string, InputName>>;
  /** What the options of the input are called, by field and code. */
  readonly options: Readonly<Record<string, Words<string> | undefined>>;
  /** What the fields of the value are called, and what its numbers are counted in. */
  readonly fields: Readonly<Record<string, ValueName>>;
  /** The answer in a sentence or two. */
  readonly headline: Headline<Value>;
  /** What of the answer can turn. */
  readonly turns: readonly AnyTurn<Value>[];
}

/** What must become another for an answer to have turned, and the facts that can turn it, as paths: `spells.*.from`. */
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
  const { title, sections, covered } = entry;
  frozen({ title, sections, covered });
  return Object.freeze({
    ...entry,
    // Thousands of objects, of which few are asked for. What it says of values is said of its own alone.
    get words(): AnyRuleWords {
      return frozen(words) as AnyRuleWords;
    },
    decide: (input: unknown) => decide(input as Input),
  });
}
