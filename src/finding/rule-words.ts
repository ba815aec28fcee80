/** What the codes of one rule mean in Swedish and English. */
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
 * The words of one rule: its `.words.ts` exports one constant `words` of this type. The parameters are the rule's own
 * closed unions, so that a forgotten code is a type error; `never` where the rule has none.
 */
export interface RuleWords<
  Reason extends string = never,
  Question extends string = never,
  Missing extends string = never,
  Assumed extends string = never,
> {
  /** What every code in the rule's value, and in `if` of its alternatives, means: one full sentence each. */
  readonly reasons: Words<Reason>;
  /** Every question that the rule may list in `interpretations`. */
  readonly questions: { readonly [Q in Question]: QuestionWords };
  /** Every fact named in `missing`, `needs` or `assumptions`, as a noun phrase. */
  readonly facts: Words<Missing | Assumed>;
  /** What is taken to be so where a fact of `assumptions` was not given: one full sentence each. */
  readonly assumed: Words<Assumed>;
  /** Fields of the rule's value that no other rule has, as noun phrases. Absent: every field has a common name. */
  readonly fields?: Readonly<Record<string, Text>>;
}
