/** A time transaction of PAXml, and the row of absence that it registers. */
import type { IsoDate } from '../../time/day.js';
import { toMinutes, type LocalTime } from '../../time/local-time.js';
import type { AbsenceCode, AbsenceRow } from '../absence-row.js';

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
}

export type PaxmlTransaction = PaxmlDay | PaxmlRange | PaxmlClock;

const MINUTES_PER_HOUR = 60;
const HUNDREDTHS = 100;

/**
 * The row that the transaction registers. Clock times become hours of the day on which they begin; a first and a last
 * day that are the same are one day.
 */
export function rowOf(transaction: PaxmlTransaction, code: AbsenceCode, line: number): AbsenceRow {
  if ('startsAt' in transaction) {
    const { startsAt, endsAt } = transaction;
    const minutes = toMinutes(endsAt) - toMinutes(startsAt);
    const hours = Math.round((minutes * HUNDREDTHS) / MINUTES_PER_HOUR) / HUNDREDTHS;
    return { date: startsAt.slice(0, 10), code, hours, line };
  }
  if ('from' in transaction && transaction.from === transaction.to) {
    const { from, to, ...share } = transaction;
    return { date: from, ...share, code, line };
  }
  return { ...transaction, code, line };
}
