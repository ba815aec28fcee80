/** A row of absence as payroll and HR systems keep it: the one shape that every reader of files gives. */
import type { IsoDate } from '../time/day.js';

/** What a row registers. `work` is time worked, which contradicts a whole day of sickness. */
export type AbsenceCode = 'sick' | 'vacation' | 'parental-leave' | 'care-of-child' | 'other-leave' | 'work';

/** One day. With neither hours nor percent the whole day is meant. */
export interface DayRow {
  readonly date: IsoDate;
  readonly code: AbsenceCode;
  /** Hours of absence (of work, for `work`), at most two decimals. Not together with `percent`. */
  readonly hours?: number;
  /** Share of the day, above 0 through 100. */
  readonly percent?: number;
  /** The line of the file that the row comes from, 1 for the first. */
  readonly line?: number;
}

/** From the first to the last day, both included. */
export interface RangeRow {
  readonly from: IsoDate;
  /** Null while it goes on. */
  readonly to: IsoDate | null;
  readonly code: AbsenceCode;
  /** Hours of the whole range: kept, so that it can be told that they fit no day. */
  readonly hours?: number;
  /** Share of every day, above 0 through 100. Absent: 100. */
  readonly percent?: number;
  /** The line of the file that the row comes from, 1 for the first. */
  readonly line?: number;
}

export type AbsenceRow = DayRow | RangeRow;
