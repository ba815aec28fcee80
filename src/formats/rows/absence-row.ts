/** A row of absence as payroll and HR systems keep it: the one shape that every reader of files gives. */
import type { IsoDate } from '../../time/day.js';
import type { LocalTime } from '../../time/local-time.js';

/** What a row registers. `work` is time worked, which contradicts a whole day of sickness. */
export type AbsenceCode = 'sick' | 'vacation' | 'parental-leave' | 'care-of-child' | 'other-leave' | 'work';

/**
 * One day, or a part of it: the rows of one date are added. With neither hours, percent nor times the whole day is meant;
 * for sickness the extent of the certificate, where one gives the day an extent.
 */
export interface DayRow {
  readonly date: IsoDate;
  readonly code: AbsenceCode;
  /** Hours of absence (of work, for `work`), at most two decimals. Not together with `percent`. */
  readonly hours?: number;
  /** Share of the day, above 0 through 100. */
  readonly percent?: number;
  /**
   * When it began, where the file tells; on `date`, and only together with `endsAt`. `hours` tells how much of the time it
   * was; absent: all of it but the breaks that the schedule tells.
   */
  readonly startsAt?: LocalTime;
  /** When it ended, not included; at most 24 hours after the start. */
  readonly endsAt?: LocalTime;
  /**
   * Tells rows apart that the file tells apart by what is not read: the number of a record, a project, a cost centre, a
   * code of its own. Rows that are equal in every field, this one included, are copies of one; all others are parts.
   */
  readonly part?: number;
  /** The line of the file that the row comes from, 1 for the first. */
  readonly line?: number;
  /** Which file that is, 1 for the first; absent where there is one. */
  readonly file?: number;
}

/** From the first to the last day, both included. */
export interface RangeRow {
  readonly from: IsoDate;
  /** Null while it goes on. */
  readonly to: IsoDate | null;
  readonly code: AbsenceCode;
  /** Hours of the whole range, at most two decimals: those of the schedule, or else spread over the days and told. */
  readonly hours?: number;
  /** Share of every day, above 0 through 100. Absent: 100; for sickness the extent of the certificate where it gives one. */
  readonly percent?: number;
  /** See {@link DayRow.part}. */
  readonly part?: number;
  /** The line of the file that the row comes from, 1 for the first. */
  readonly line?: number;
  /** Which file that is, 1 for the first; absent where there is one. */
  readonly file?: number;
}

export type AbsenceRow = DayRow | RangeRow;
