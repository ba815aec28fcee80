/** From reduced capacity to the level that it gives: the same in SFB 27:45, 31:8 and 33:9. */
import { nearest } from '../../law/dated.js';
import type { IsoDate } from '../../time/day.js';
import type { Extent } from './day-amount.js';
import { reductionLevels, type ReductionLevel } from './reduction.table.js';

/** The level for a reduction as a share of 1; null below the lowest. Quarters are exact in binary, so no rounding enters. */
export function levelOf(reduction: number, on: IsoDate): Extent | null {
  return levelsOn(on).find(({ least }) => reduction >= least)?.level ?? null;
}

/** Whether more is lacking than the highest partial level takes, but not everything. */
export function isNextToWhole(reduction: number, on: IsoDate): boolean {
  const [whole, next] = levelsOn(on) as readonly [ReductionLevel, ReductionLevel];
  return next.least < reduction && reduction < whole.least;
}

function levelsOn(on: IsoDate): readonly ReductionLevel[] {
  return nearest(reductionLevels, on).levels;
}
