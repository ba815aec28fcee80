/** How a duty with a deadline stands on a day: the same for every rule, and for every entry of the ledger. */
import type { IsoDate } from '../../time/day.js';

export interface Deadline {
  readonly dueOn: IsoDate;
  /** Null where the act sets no last day: the duty is then never overdue. */
  readonly lastDay: IsoDate | null;
  /** The day on which it was done. What was done after `asOf` is not yet done. */
  readonly doneOn: IsoDate | undefined;
  readonly asOf: IsoDate;
}

export type DeadlineStatus = 'upcoming' | 'due' | 'overdue' | 'done' | 'done-late';

/** A duty without a day: due from the day on that it begins, until it is done. */
export function statusFrom(begins: IsoDate, doneOn: IsoDate | undefined, asOf: IsoDate): DeadlineStatus {
  return statusOf({ dueOn: begins, lastDay: null, doneOn, asOf });
}

/** Upcoming before `dueOn`, due from then through `lastDay`, overdue after it. */
export function statusOf({ dueOn, lastDay, doneOn, asOf }: Deadline): DeadlineStatus {
  if (doneOn !== undefined && doneOn <= asOf) {
    return lastDay === null || doneOn <= lastDay ? 'done' : 'done-late';
  }
  if (asOf < dueOn) return 'upcoming';
  return lastDay === null || asOf <= lastDay ? 'due' : 'overdue';
}
