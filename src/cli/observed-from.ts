/** Since when files tell of an employee: sickness that begins with them may go on from before. */
import type { CaseSpell } from '../case/given/case.js';
import type { FileHistory, RowFacts } from '../formats.js';
import type { IsoDate } from '../time/day.js';

export interface ObservedBy {
  readonly history: Pick<FileHistory, 'firstDay' | 'firstWorkDay'>;
  readonly facts: RowFacts;
  readonly spells: readonly CaseSpell[];
  /** The first day of the pay period, where one is asked for. */
  readonly from: IsoDate | undefined;
}

/**
 * The first day of the time that the files tell of; undefined where they clearly reach further back than the first
 * sickness. A file of one pay period or one calendar month begins with it, unless rows, shifts or facts lie before. A
 * file that tells of work begins with the first day of it.
 */
export function observedFromOf({ history, facts, spells, from }: ObservedBy): IsoDate | undefined {
  const first = spells[0]?.from;
  if (first === undefined || history.firstDay === null) return undefined;
  const { fitDates = [], workedOn = [], returned = [] } = facts;
  const known = [history.firstDay, ...fitDates, ...workedOn, ...returned.map(({ after }) => after)];
  const begins = from ?? `${first.slice(0, MONTH)}-01`;
  if (known.some((date) => date < begins)) return undefined;
  const { firstWorkDay } = history;
  return firstWorkDay !== null && begins < firstWorkDay && firstWorkDay <= first ? firstWorkDay : begins;
}

/** `2026-03` of `2026-03-02`. */
const MONTH = 7;
