/** Counting days of sick periods that are added together (SFB 27:51): the rehabilitation chain and what refers to it. */
import { addDays, toDay, type Day, type IsoDate } from '../../time/day.js';
import { link } from '../../time/link.js';
import type { NonEmpty } from '../../time/lists.js';
import { covers, length, totalLength, union, type Period } from '../../time/period.js';

/** The sick periods of a chain, in order and free of overlaps. */
export type Chain = NonEmpty<Period>;

/** The chains that the spells make, in order. `separate` keeps every sick period for itself. */
export function chainsOf(
  spells: readonly { readonly from: IsoDate; readonly to: IsoDate }[],
  fewerThanDaysBetween: number | ((from: Day) => number),
  separate = false,
): Chain[] {
  const periods = union(spells.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })));
  return separate ? periods.map((period) => [period]) : link(periods, { within: fewerThanDaysBetween });
}

/** The number of the day in the chain; 0 outside its periods. */
export function dayOfChain(chain: readonly Period[], on: Day): number {
  const begun = chain.filter(({ from }) => from <= on);
  const last = begun.pop();
  return last !== undefined && covers(last, on) ? totalLength(begun) + (on - last.from) + 1 : 0;
}

export interface DateOfDay {
  /** Undefined where the chain has no period. */
  readonly date: Day | undefined;
  /** Whether the day lies in a period; false where it is projected as if the last one went on. */
  readonly sick: boolean;
}

/** The date of a day of the chain. */
export function dateOfDay(chain: Chain, day: number): DateOfDay & { readonly date: Day };
export function dateOfDay(chain: readonly Period[], day: number): DateOfDay;
export function dateOfDay(chain: readonly Period[], day: number): DateOfDay {
  let left = day;
  for (const period of chain) {
    if (left <= length(period)) return { date: addDays(period.from, left - 1), sick: true };
    left -= length(period);
  }
  const last = chain.at(-1);
  return { date: last && addDays(last.to, left), sick: false };
}
