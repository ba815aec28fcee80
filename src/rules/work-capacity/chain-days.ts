/** Counting the days of the rehabilitation chain (SFB 27:51): the part that `chain` and the assessment of a case share. */
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { link } from '../../time/link.js';
import { monthOfTurning, type IsoMonth } from '../../time/month.js';
import { covers, length, totalLength, union, type Period } from '../../time/period.js';
import { pensionAgesOf } from '../../law/pension-age.table.js';
import {
  chainExceptions,
  chainTerms,
  labourMarketWordings,
  olderWordings,
  onDemandWordings,
  pandemicSuspensions,
  type ChainTerms,
} from './chain.table.js';

/** The sick periods of a chain, in order and free of overlaps. */
export type Chain = readonly Period[];

/** The chains that the spells make, in order. `separate` keeps every sick period for itself. */
export function chainsOf(
  spells: readonly { readonly from: IsoDate; readonly to: IsoDate }[],
  terms: ChainTerms,
  separate = false,
): Chain[] {
  const periods = union(spells.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })));
  return separate ? periods.map((period) => [period]) : link(periods, { within: terms.fewerThanDaysBetween });
}

/** The number of the day in the chain; 0 outside its periods. */
export function dayOfChain(chain: Chain, on: Day): number {
  const last = chain.findIndex((period) => covers(period, on));
  if (last < 0) return 0;
  return totalLength(chain.slice(0, last)) + (on - (chain[last] as Period).from) + 1;
}

export interface DateOfDay {
  /** Undefined where the chain has no period. */
  readonly date: Day | undefined;
  /** Whether the day lies in a period; false where it is projected as if the last one went on. */
  readonly sick: boolean;
}

/** The date of a day of the chain. */
export function dateOfDay(chain: Chain, day: number): DateOfDay {
  let left = day;
  for (const period of chain) {
    if (left <= length(period)) return { date: addDays(period.from, left - 1), sick: true };
    left -= length(period);
  }
  const last = chain.at(-1);
  return { date: last && addDays(last.to, left), sick: false };
}

/**
 * The days of a chain on which what the capacity is compared with may change: its tests, the ends of exceptions, new
 * wordings and, for somebody born in `bornOn`, the ages of 49 d §. In no order.
 */
export function breaksOf(chain: Chain, bornOn: IsoMonth | undefined): Day[] {
  const first = chain[0];
  if (first === undefined) return [];
  const from = toIso(first.from);
  const tests = chainTerms.flatMap((row) => [
    row.employerTestAfter,
    row.labourMarketTestAfter,
    row.lastTestAfter,
  ]);
  const exceptions = chainExceptions.flatMap((row) => [
    row.predominantReasonsThrough ?? 0,
    row.specialReasonsThrough ?? 0,
  ]);
  const tables = [
    chainExceptions,
    labourMarketWordings,
    olderWordings,
    onDemandWordings,
    pandemicSuspensions,
  ];
  const wordings = tables.flat().filter((row) => row.from > from);
  const ages = bornOn === undefined ? undefined : pensionAgesOf(bornOn);
  return [
    ...[...tests, ...exceptions].map((after) => dateOfDay(chain, after + 1).date as Day),
    ...wordings.map((row) => toDay(row.from)),
    ...(bornOn === undefined || ages === undefined
      ? []
      : [monthOfTurning(bornOn, ages.incomePension), monthOfTurning(bornOn, ages.guaranteePension)]),
  ];
}
