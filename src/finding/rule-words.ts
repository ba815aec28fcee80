/** All that people read of one rule, in Swedish and English. */
import type { InputWords, ValueNames } from './field-words.js';
import type { Headline } from './headline.js';
import type { Turn } from './turn.js';
import type { Text, Words } from './words.js';

/** A question that the law leaves open, with what each reading answers. */
export interface QuestionWords<Reading extends string = string> {
  /** The question, as a sentence. */
  readonly question: Text;
  /** What each reading answers, as a sentence, by its code. */
  readonly readings: Words<Reading>;
  /** Where the doubt comes from, as a sentence. */
  readonly source: Text;
}

/**
 * The words of one rule: its `words.ts` exports one constant `words` of this type. The parameters are what the rule takes
 * and answers and its own closed unions, so that a forgotten name, unit, option or code is a type error; `never` where
 * the rule has none.
 */
export interface RuleWords<
  Input,
  Value,
  Reason extends string = never,
  Question extends string = never,
  Missing extends string = never,
  Assumed extends string = never,
> extends InputWords<Input> {
  /** What every code in the rule's value, and in `if` of its alternatives, means: one full sentence each. */
  readonly reasons: Words<Reason>;
  /** Every question that the rule may list in `interpretations`. */
  readonly questions: { readonly [Q in Question]: QuestionWords };
  /** Every fact named in `missing`, `needs` or `assumptions`, as a noun phrase. */
  readonly facts: Words<Missing | Assumed>;
  /** What is taken to be so where a fact of `assumptions` was not given: one full sentence each. */
  readonly assumed: Words<Assumed>;
  /** What every field of the value is called, and what its numbers are counted in. */
  readonly fields: ValueNames<Value>;
  /** The answer in a sentence or two. */
  readonly headline: Headline<Value>;
  /** What of the answer can turn, and by which facts. Empty where it is a list of what is missing, or turns nowhere. */
  readonly turns: readonly Turn<Input, Value>[];
}
