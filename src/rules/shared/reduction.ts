/** From reduced capacity to the level that it gives: the same in SFB 27:45, 31:8 and 33:9. */
import { newest } from '../../law/dated.js';
import type { Extent } from './day-amount.js';
import { reductionLevels, type ReductionLevel } from './reduction.table.js';

/** The level for a reduction as a share of 1; null below the lowest. Quarters are exact in binary, so no rounding enters. */
export function levelOf(reduction: number): Extent | null {
  return levels().find(({ least }) => reduction >= least)?.level ?? null;
}

/** Whether more is lacking than the highest partial level takes, but not everything. */
export function isNextToWhole(reduction: number): boolean {
  const [whole, next] = levels() as readonly [ReductionLevel, ReductionLevel];
  return next.least < reduction && reduction < whole.least;
}

function levels(): readonly ReductionLevel[] {
  return newest(reductionLevels).levels;
}
