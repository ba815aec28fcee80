/** From reduced capacity to the level that it gives: the same in SFB 27:45, 31:8 and 33:9. */
import { reductionLevels, type QuarterLevel, type ReductionLevels } from './reduction.table.js';

/** The level for a reduction as a share of 1; null below the lowest. Quarters are exact in binary, so no rounding enters. */
export function levelOf(reduction: number): QuarterLevel | null {
  const { levels } = reductionLevels.at(-1) as ReductionLevels;
  return levels.find(({ least }) => reduction >= least)?.level ?? null;
}
