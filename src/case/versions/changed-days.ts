/** The days on which two versions of a case differ. */
import { addDays, type Day } from '../../time/day.js';
import { merge, splitBefore, type Period } from '../../time/period.js';

export interface ChangedDays<T> extends Period {
  /** Null on a day that the version does not have. */
  readonly was: T | null;
  readonly is: T | null;
}

/** In order; days that follow each other and changed alike are one. Both lists must be in order and free of overlaps. */
export function changedDays<P extends Period, T>(
  before: readonly P[],
  after: readonly P[],
  of: (days: P) => T,
  same: (a: T | null, b: T | null) => boolean,
): ChangedDays<T>[] {
  const cuts = [...before, ...after].flatMap(({ from, to }) => [from, addDays(to, 1)]);
  const was = byFirstDay(splitBefore(before, cuts));
  const is = byFirstDay(splitBefore(after, cuts));
  const firstDays = [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b);
  const pairs = firstDays.map((from): ChangedDays<T> => {
    const [left, right] = [was.get(from), is.get(from)];
    const { to } = (left ?? right) as P;
    return {
      from,
      to,
      was: left === undefined ? null : of(left),
      is: right === undefined ? null : of(right),
    };
  });
  return merge(
    pairs.filter((pair) => !same(pair.was, pair.is)),
    (a, b) => same(a.was, b.was) && same(a.is, b.is),
  );
}

function byFirstDay<P extends Period>(days: readonly P[]): Map<Day, P> {
  return new Map(days.map((part) => [part.from, part]));
}
