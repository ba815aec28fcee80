/** What can be wrong with one row of a file that can otherwise be read. */

/** What a row tells, whatever the file calls it. */
export type FileField =
  'employee' | 'code' | 'date' | 'from' | 'to' | 'hours' | 'percent' | 'starts-at' | 'ends-at';

export type FileIssueCode =
  | 'unknown-code'
  | 'missing'
  | 'not-a-date'
  | 'no-such-date'
  | 'several-dates'
  | 'reversed'
  | 'not-a-number'
  | 'negative'
  | 'not-positive'
  | 'too-large'
  | 'share-not-percent'
  | 'not-a-time'
  | 'bad-clock-times'
  | 'duplicate-field'
  | 'duplicate-day'
  | 'ambiguous-employee'
  | 'column-count';

/** A row that is left out, and why: never what it says. */
export interface FileIssue {
  readonly code: FileIssueCode;
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Null where the row as a whole is meant. */
  readonly field: FileField | null;
  /** Null where the row names nobody. */
  readonly employee: string | null;
}
