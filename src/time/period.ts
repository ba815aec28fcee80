/** Periods of whole days, both ends included, and their algebra. */
import { addDays, earlier, later, type Day } from './day.js';
import { firstIndex, itemAt, lastOf, neighbours, runsOf } from './lists.js';

/** From the first to the last day, both included; `from` is never after `to`. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The number of days in the period, at least 1. */
export function length(period: Period): number {
  return period.to - period.from + 1;
}

/** Whether the day lies in the period. */
export function covers(period: Period, day: Day): boolean {
  return period.from <= day && day <= period.to;
}

/** The sum of the periods' lengths. Periods that overlap are counted as often as they lie there: take the {@link union} first. */
export function totalLength(periods: readonly Period[]): number {
  let sum = 0;
  for (const period of periods) sum += length(period);
  return sum;
}

/** Earliest first; of two that begin together, the one that ends first. */
export function inOrder<P extends Period>(periods: readonly P[]): P[] {
  const copy = periods.slice();
  // Nearly always they are in order already, and to see that takes a tenth of sorting them.
  return copy.every((period, i) => i === 0 || byDays(itemAt(copy, i - 1), period) <= 0)
    ? copy
    : copy.sort(byDays);
}

function byDays(a: Period, b: Period): number {
  return a.from - b.from || a.to - b.to;
}

/** The days that lie in any of the periods, as the fewest periods, in order: overlapping and touching ones become one. */
export function union(periods: readonly Period[]): Period[] {
  const merged: Period[] = [];
  for (const period of inOrder(periods)) {
    const last = merged.at(-1);
    if (last !== undefined && period.from <= last.to + 1) {
      merged[merged.length - 1] = { from: last.from, to: later(last.to, period.to) };
    } else {
      merged.push({ from: period.from, to: period.to });
    }
  }
  return merged;
}

/**
 * Neighbours that touch and are alike as one. The periods must be in order and free of overlaps; what they carry beside
 * their days is that of the first.
 */
export function merge<P extends Period>(periods: Iterable<P>, alike: (a: P, b: P) => boolean): P[] {
  const runs = runsOf(periods, (a, b) => a.to === b.from - 1 && alike(a, b));
  return runs.map((run) => ({ ...run[0], to: lastOf(run).to }));
}

/** The days that two periods share, or `undefined` where they share none. */
export function overlap(a: Period, b: Period): Period | undefined {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}

/** The days that lie in both lists. Each list must be in order and free of overlaps, as {@link union} gives it. */
export function intersection(a: readonly Period[], b: readonly Period[]): Period[] {
  const shared: Period[] = [];
  let i = 0;
  let j = 0;
  let left = a[i];
  let right = b[j];
  while (left !== undefined && right !== undefined) {
    const both = overlap(left, right);
    if (both !== undefined) shared.push(both);
    if (left.to < right.to) left = a[++i];
    else right = b[++j];
  }
  return shared;
}

/** The days between consecutive periods. The list must be as {@link union} gives it. */
export function gaps(periods: readonly Period[]): Period[] {
  const between: Period[] = [];
  for (const [before, period] of neighbours(periods)) {
    const from = addDays(before.to, 1);
    const to = addDays(period.from, -1);
    if (from <= to) between.push({ from, to });
  }
  return between;
}

/**
 * The periods cut before each of the days that lie in one, so that every such day begins a part. The periods must be in
 * order and free of overlaps; the days in any order. What a period carries beside its days stays on its parts.
 */
export function splitBefore<P extends Period>(periods: readonly P[], days: Iterable<Day>): P[] {
  const cuts = [...days].sort((a, b) => a - b);
  const parts: P[] = [];
  let next = 0;
  for (const period of periods) {
    let { from } = period;
    while ((cuts[next] ?? Infinity) <= from) next++;
    for (let cut = cuts[next]; cut !== undefined && cut <= period.to; cut = cuts[++next]) {
      // A day can be named twice.
      if (cut === from) continue;
      parts.push({ ...period, from, to: addDays(cut, -1) });
      from = cut;
    }
    // Most are not cut at all.
    parts.push(from === period.from ? period : { ...period, from });
  }
  return parts;
}

/** The last of them that has begun by the day; undefined where none has. They must be in order of their first days. */
export function lastBegun<P extends Pick<Period, 'from'>>(periods: readonly P[], day: Day): P | undefined {
  return periods[firstIndex(periods.length, (i) => itemAt(periods, i).from > day) - 1];
}

/** The period that holds the day; undefined where none does. They must be in order and free of overlaps. */
export function periodOn<P extends Period>(periods: readonly P[], day: Day): P | undefined {
  const begun = lastBegun(periods, day);
  return begun !== undefined && day <= begun.to ? begun : undefined;
}

/** Looks up, for days asked in order, the period that holds the day. The periods must be in order and free of overlaps. */
export function holderOf<P extends Period>(periods: readonly P[]): (day: Day) => P | undefined {
  let next = 0;
  return (day) => {
    while ((periods[next]?.to ?? Infinity) < day) next++;
    const period = periods[next];
    return period !== undefined && period.from <= day ? period : undefined;
  };
}
