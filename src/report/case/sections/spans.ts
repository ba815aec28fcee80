/** Counting and merging stretches of days. */
import { toDay, type IsoDate } from '../../../time/day.js';

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
  const result: S[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && toDay(span.from) === toDay(last.to) + 1 && alike(last, span)) {
      result[result.length - 1] = { ...last, to: span.to };
    } else {
      result.push(span);
    }
  }
  return result;
}
