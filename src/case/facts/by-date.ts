/** What a case says once for all time, or anew from a day on. */
import { toDay, type Day, type IsoDate } from '../../time/day.js';
import { firstIndex, isSome, itemAt, lastOf } from '../../time/lists.js';
import { lastBegun, type Period } from '../../time/period.js';

export interface ByDate<T> {
  /** What holds on the day; undefined before the first that is known. */
  readonly on: (day: Day) => T | undefined;
  /** The same; before the first that is known, that one. */
  readonly near: (day: Day) => T;
  /** The days on which another begins to hold, the first one among them; none where one holds for all time. */
  readonly begins: readonly Day[];
}

export function always<T>(value: T): ByDate<T> {
  return { on: () => value, near: () => value, begins: [] };
}

/** Each row holds from its day until the next one begins. They must be in order. */
export function fromDayOn<Row extends { readonly from: IsoDate }, T>(
  rows: readonly Row[],
  of: (row: Row) => T,
): ByDate<T> {
  const begun = rows.map((row) => ({ from: toDay(row.from), value: of(row) }));
  const on = (day: Day): T | undefined => lastBegun(begun, day)?.value;
  const near = (day: Day): T => {
    const later = firstIndex(begun.length, (i) => itemAt(begun, i).from > day);
    return itemAt(begun, Math.max(0, later - 1)).value;
  };
  return { on, near, begins: begun.map(({ from }) => from) };
}

/** The days from the first of the periods to the last on which another begins to hold. The periods must be in order. */
export function begunWithin({ begins }: ByDate<unknown>, periods: readonly Period[]): readonly Day[] {
  if (!isSome(periods)) return [];
  const [{ from }, { to }] = [periods[0], lastOf(periods)];
  const first = firstIndex(begins.length, (i) => itemAt(begins, i) >= from);
  const after = firstIndex(begins.length, (i) => itemAt(begins, i) > to);
  return begins.slice(first, after);
}
