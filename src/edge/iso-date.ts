/** Dates and periods that come from, or go to, another date library. */
import type { Issue } from '../finding/issue.js';
import { hasDateForm, parseDay, type IsoDate } from '../time/day.js';
import { refusal } from './issue-at.js';

/** The zone whose calendar the Swedish rules follow. */
export const STOCKHOLM = 'Europe/Stockholm';

/** From the first to the last day, both included. */
export interface IsoPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The date itself, where it is one; anything else is refused at `path`. */
export function existingDate(date: unknown, path: Issue['path'] = []): IsoDate {
  if (typeof date !== 'string') throw refusal(path, 'wrong-type');
  if (parseDay(date) !== undefined) return date;
  throw refusal(path, hasDateForm(date) ? 'no-such-date' : 'not-a-date');
}

/** The period itself, where both ends are dates in order; anything else is refused. */
export function existingPeriod({ from, to }: IsoPeriod): IsoPeriod {
  existingDate(from, ['from']);
  existingDate(to, ['to']);
  if (to < from) throw refusal(['to'], 'reversed');
  return { from, to };
}
