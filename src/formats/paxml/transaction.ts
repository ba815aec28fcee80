/** A time transaction of PAXml, and the row of absence that it registers. */
import type { IsoDate } from '../../time/day.js';
import { toMinutes, type LocalTime } from '../../time/local-time.js';
import { hundredthsOfMinutes } from '../file/values.js';
import { supplementCodeOf, type SupplementRow } from '../rows/supplement-row.js';
import type { AbsenceCode, AbsenceRow } from '../rows/absence-row.js';

/** Hours or percent of one day; with neither the whole day. */
export interface PaxmlDay {
  /** A time code of the format, or one of its own that the reader was told of. */
  readonly code: string;
  readonly date: IsoDate;
  /** At most two decimals. */
  readonly hours?: number;
  /** Above 0 through 100. */
  readonly percent?: number;
}

/** From the first to the last day, both included. */
export interface PaxmlRange {
  readonly code: string;
  readonly from: IsoDate;
  /** Null while it goes on. */
  readonly to: IsoDate | null;
  /** The format wants hours only on single days; kept, so that it can be told. */
  readonly hours?: number;
  /** Above 0 through 100. */
  readonly percent?: number;
}

/** From one time of the clock to another. */
export interface PaxmlClock {
  readonly code: string;
  readonly startsAt: LocalTime;
  /** Not included; at most 24 hours after the start. */
  readonly endsAt: LocalTime;
  /** The format wants none beside times; kept where they are given, since breaks are not in them. */
  readonly hours?: number;
}

/** The hours between two times of the clock, at most two decimals. */
export function hoursBetween(startsAt: LocalTime, endsAt: LocalTime): number {
  return hundredthsOfMinutes(minutesBetween(startsAt, endsAt));
}

export function minutesBetween(startsAt: LocalTime, endsAt: LocalTime): number {
  return toMinutes(endsAt) - toMinutes(startsAt);
}

export type PaxmlTransaction = PaxmlDay | PaxmlRange | PaxmlClock;

/**
 * The row that the transaction registers. Clock times become hours of the day on which they begin, or the fewer hours that
 * stand beside them; a first and a last day that are the same are one day.
 */
export function rowOf(transaction: PaxmlTransaction, code: AbsenceCode, line: number): AbsenceRow {
  if ('startsAt' in transaction) {
    const { startsAt, endsAt, hours } = transaction;
    return {
      date: startsAt.slice(0, 10),
      code,
      hours: hours ?? hoursBetween(startsAt, endsAt),
      startsAt,
      endsAt,
      line,
    };
  }
  if ('from' in transaction && transaction.from === transaction.to) {
    const { from, to, ...share } = transaction;
    return { date: from, ...share, code, line };
  }
  // Most are days with their hours: of one form, they are made quickly.
  if ('date' in transaction && transaction.hours !== undefined && transaction.percent === undefined) {
    return { code, date: transaction.date, hours: transaction.hours, line };
  }
  return { ...transaction, code, line };
}

/** The row of pay for unsocial hours, with the hours of one day; null where the transaction is none. */
export function supplementOf(transaction: PaxmlTransaction, line: number): SupplementRow | null {
  const code = supplementCodeOf(transaction.code);
  if (code === undefined) return null;
  const { date, hours } = rowOf(transaction, 'work', line) as DayRow;
  if (date === undefined) return { date: (transaction as PaxmlRange).from, code, line };
  return { date, code, ...(hours !== undefined && hours <= MOST_HOURS_OF_DAY && { hours }), line };
}

const MOST_HOURS_OF_DAY = 24;

type DayRow = Partial<Pick<SupplementRow, 'date' | 'hours'>>;
