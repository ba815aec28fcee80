/** What every reader of files gives: the rows of each employee, and what could not be read. */
import type { ShiftSchedule } from '../case/schedule.js';
import type { AbsenceRow } from './absence-row.js';
import type { FileIssue } from './file-issue.js';

export interface FileEmployee {
  /** The number of the employment, or `e1`, `e2` … in order of appearance where the file names a person. */
  readonly employee: string;
  /** In the order of the file. */
  readonly rows: readonly AbsenceRow[];
  /** Absent: the file tells no shifts. */
  readonly schedule?: ShiftSchedule;
}

export interface AbsenceFile {
  /** In order of appearance. */
  readonly employees: readonly FileEmployee[];
  readonly issues: readonly FileIssue[];
}
