/** What every reader of files gives: the rows of each employee, what could not be read, and what was not looked at. */
import type { ShiftSchedule } from '../../case/given/schedule.js';
import type { AbsenceRow } from '../rows/absence-row.js';
import type { SupplementRow } from '../rows/supplement-row.js';
import type { FileIssue } from './file-issue.js';
import type { LooksLike } from './looks-like.js';

export type { LooksLike } from './looks-like.js';

export interface FileEmployee {
  /** The number of the employment, or `e1`, `e2` … in order of appearance where the file names a person. */
  readonly employee: string;
  /** In the order of the file. */
  readonly rows: readonly AbsenceRow[];
  /** Pay for unsocial hours, in the order of the file. Absent: the file has no such rows. */
  readonly supplements?: readonly SupplementRow[];
  /** Absent: the file tells no shifts. */
  readonly schedule?: ShiftSchedule;
}

export interface AbsenceFile {
  /** In order of appearance. */
  readonly employees: readonly FileEmployee[];
  readonly issues: readonly FileIssue[];
  /**
   * Columns, elements and attributes that are not read although what stands in them looks like hours, percentages or
   * times: whole days may have been read where the file tells hours. Each goes away once it is given a meaning or
   * named under `ignore`.
   */
  readonly unread: readonly UnreadPlace[];
  readonly counts: RowCounts;
}

/** A place that is not read, though it looks as if it told how much of a day somebody was absent. */
export interface UnreadPlace {
  /**
   * As `columns` and `ignore` take it: `#6` for the sixth column of a table, the path of an element or attribute of a
   * time transaction such as `antal`, `resenheter/tid` or `@tid`. Null for an element whose name has digits, since it
   * could be a person's.
   */
  readonly place: string | null;
  /** The header of a column; null where it has any word that such tables do not have, and for elements. */
  readonly header: string | null;
  readonly looksLike: LooksLike;
  /** The first line with such a value, 1 for the first of the file. */
  readonly firstLine: number;
  /** Which file it is, 1 for the first; absent where there is one. */
  readonly file?: number;
}

/** What became of the rows of a file: time transactions, or the rows of a table below its header. */
export interface RowCounts {
  /** All of them: the sum of the others. */
  readonly rows: number;
  /** Rows that register absence or work. */
  readonly registered: number;
  /** Rows whose code is to be passed over. */
  readonly ignored: number;
  /** Supplements, which are paid beside what another row registers, and balances of time. */
  readonly supplements: number;
  /** Rows that tell nothing: no hours of any kind, or the sum of other rows. */
  readonly empty: number;
  /** Rows that stand among the issues. */
  readonly unreadable: number;
}
