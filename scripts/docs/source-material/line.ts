// What a row of docs/source-material.md says of some lines of a document, in our words.

/** The typed answer that carries the lines: what a rule is asked, and what of its value says so. */
export interface Carried {
  readonly rule: string;
  readonly input: object;
  /** By path in the value. `[]` stands for every item of a list, one of which must be the answer. */
  readonly answer: Readonly<Record<string, unknown>>;
}

export interface SourceLine {
  /** The first and the last line. */
  readonly lines: readonly [from: number, to: number];
  /** What they say. */
  readonly says: string;
  /** Where the law in force, or what was read later, says otherwise. */
  readonly law?: string;
  /** Where the lines are carried, or why nothing carries them. */
  readonly carried: readonly Carried[] | string;
}

export interface SourceDocument {
  /** The first digits of its name. */
  readonly document: string;
  readonly title: string;
  readonly lastLine: number;
  readonly rows: readonly SourceLine[];
}

export const LAYOUT = 'A heading, a picture or an address: nothing to answer.';

export function carried(rule: string, input: object, answer: Readonly<Record<string, unknown>>): Carried {
  return { rule, input, answer };
}
