/** What can be wrong with an input: a path and a code, never a value. */

export type IssueCode =
  | 'not-json'
  | 'not-a-calendar'
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'not-an-option'
  | 'not-a-date'
  | 'no-such-date'
  | 'not-a-month'
  | 'not-a-time'
  | 'no-such-time'
  | 'reversed'
  | 'negative'
  | 'not-positive'
  | 'too-small'
  | 'too-large'
  | 'not-whole'
  | 'more-than-two-decimals'
  | 'more-than-four-decimals'
  | 'too-many'
  | 'too-few'
  | 'duplicate'
  | 'duplicate-date'
  | 'overlapping'
  | 'before-period'
  | 'after-period'
  | 'before-opening'
  | 'begins-too-late'
  | 'outside-vacation'
  | 'more-than-may-be-saved'
  | 'bad-reference'
  | 'other-reference'
  | 'bad-issuer'
  | 'not-applicable'
  | 'several-ongoing'
  | 'after-as-of'
  | 'not-in-order'
  | 'other-length'
  | 'too-long'
  | 'time-of-day'
  | 'open-end'
  | 'decimal-comma'
  | 'personal-number'
  | 'polluted-prototype';

/** One thing that is wrong. The shape is that of Standard Schema's issues, with a code. */
export interface Issue {
  /** Field names and positions from the outside in; an unknown key is reported at the object that holds it. */
  readonly path: readonly (string | number)[];
  readonly code: IssueCode;
  /** The code in English words, with what can be named of the schema. */
  readonly message: string;
  /** Of an unknown key: the field of the schema that is most likely meant. Absent: none is near. */
  readonly nearest?: string;
  /** Of what is no option: those that there are. Absent: they are not a list. */
  readonly options?: readonly (string | number | boolean | null)[];
}
