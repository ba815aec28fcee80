/** Rehabilitation chains of one person: how the rule `work-capacity/chain` counts days. */
import { valueAt } from './columns.js';
import { rowNear } from './dated-rows.js';
import type { Law } from './law.js';
import type { Sicknesses } from './sicknesses.js';

/**
 * Adds sicknesses together where fewer days lie between them than the terms of the later one say. What was worked between
 * is not known: none is added for having been worked less.
 */
export function chains(sicknesses: Sicknesses, law: Law): void {
  const { count, from, to, chain, chainDay, chainFrom } = sicknesses;
  /** The days of the chain before the sickness: all of them, and those since there are chains. */
  let whole = 0;
  let counted = 0;
  for (let i = 0; i < count; i++) {
    const first = valueAt(from, i);
    const { fewerThanDaysBetween } = rowNear(law.chains, first);
    const joins = i > 0 && first - valueAt(to, i - 1) <= fewerThanDaysBetween;
    chain[i] = i === 0 ? 1 : valueAt(chain, i - 1) + (joins ? 0 : 1);
    chainFrom[i] = joins ? valueAt(chainFrom, i - 1) : first;
    if (joins) {
      const last = valueAt(to, i - 1);
      const begun = valueAt(from, i - 1);
      whole += last - begun + 1;
      counted += Math.max(0, last - Math.max(begun, law.chainFrom) + 1);
    } else {
      whole = counted = 0;
    }
    chainDay[i] = 1 + (first < law.chainFrom ? whole : counted);
  }
}
