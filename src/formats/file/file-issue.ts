/** What can be wrong with one row of a file that can otherwise be read, or must be looked at in it. */
import type { AbsenceCode } from '../rows/absence-row.js';

/** What a row tells, whatever the file calls it. */
export type FileField =
  'employee' | 'code' | 'date' | 'from' | 'to' | 'hours' | 'percent' | 'starts-at' | 'ends-at' | 'break';

export type FileIssueCode =
  | 'unknown-code'
  | 'code-by-agreement'
  | 'unknown-record'
  | 'missing'
  | 'not-a-date'
  | 'no-such-date'
  | 'time-in-date'
  | 'open-end-as-date'
  | 'several-dates'
  | 'reversed'
  | 'not-a-number'
  | 'negative'
  | 'not-positive'
  | 'too-large'
  | 'share-not-percent'
  | 'percent-with-times'
  | 'not-a-time'
  | 'zone-in-time'
  | 'bad-clock-times'
  | 'more-hours-than-times'
  | 'duplicate-field'
  | 'duplicate-day'
  | 'ambiguous-employee'
  | 'column-count';

/** A row that is left out, and why; or, with `code-by-agreement`, one that is read as far as the format says. Never what it says. */
export interface FileIssue {
  readonly code: FileIssueCode;
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Which file it is, 1 for the first; absent where there is one. */
  readonly file?: number;
  /** Null where the row as a whole is meant. */
  readonly field: FileField | null;
  /** Null where the row names nobody, or does not tell which of a person's employments is meant: it could be anybody's. */
  readonly employee: string | null;
  /**
   * What the row would have registered, where its code could be read; `nothing` for supplements and codes that are to be
   * passed over. Null where the code is not known: the row could be anybody's sickness, or, in a schedule, their hours.
   */
  readonly registers: AbsenceCode | 'nothing' | null;
}
