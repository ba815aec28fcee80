/** Counting and merging stretches of days. */
import { toDay, type IsoDate } from '../../../time/day.js';
import { lastOf, runsOf } from '../../../time/lists.js';

export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The number of days, both ends included. */
export function daysIn({ from, to }: Span): number {
  return toDay(to) - toDay(from) + 1;
}

export function spanText({ from, to }: Span): string {
  return from === to ? from : `${from} – ${to}`;
}

/** Neighbours that touch and are alike become one. */
export function merged<S extends Span>(spans: readonly S[], alike: (a: S, b: S) => boolean): S[] {
  const runs = runsOf(spans, (a, b) => toDay(b.from) === toDay(a.to) + 1 && alike(a, b));
  return runs.map((run) => ({ ...run[0], to: lastOf(run).to }));
}
