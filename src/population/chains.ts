/** Rehabilitation chains of one person: how the rule `work-capacity/chain` counts days. */
import type { ChainTerms } from '../rules/work-capacity/chain/table.js';
import { rowNear, type RowFrom } from './dated-rows.js';
import type { Sicknesses } from './sicknesses.js';

/** Adds sicknesses together where fewer days lie between them than the terms of the later one say. */
export function chains(sicknesses: Sicknesses, terms: readonly RowFrom<ChainTerms>[]): void {
  const { count, from, to, chain, chainDay, chainFrom } = sicknesses;
  for (let i = 0; i < count; i++) {
    const first = from[i] as number;
    const { fewerThanDaysBetween } = rowNear(terms, first);
    const joins = i > 0 && first - (to[i - 1] as number) <= fewerThanDaysBetween;
    chain[i] = i === 0 ? 1 : (chain[i - 1] as number) + (joins ? 0 : 1);
    chainFrom[i] = joins ? (chainFrom[i - 1] as number) : first;
    chainDay[i] = joins
      ? (chainDay[i - 1] as number) + (to[i - 1] as number) - (from[i - 1] as number) + 1
      : 1;
  }
}
