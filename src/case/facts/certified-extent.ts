/** How much of the working time the certificates cover, where they say it. */
import { addDays, toDay, type Day } from '../../time/day.js';
import type { Period } from '../../time/period.js';
import type { Case } from '../given/case.js';

/** Days that certificates cover to the same share. */
export interface CertifiedRun extends Period {
  readonly extent: number;
}

/** Shares have four decimals; added up as they are they would leave a residue. */
const PARTS = 10_000;

/**
 * In order; empty where no certificate says how much it covers. Certificates of the same day are added up, to the whole at
 * most; one that does not say covers the whole.
 */
export function certifiedExtents({ certificates = [] }: Case): CertifiedRun[] {
  if (certificates.every(({ extent }) => extent === undefined)) return [];
  const changes = certificates
    .flatMap(({ from, to, extent = 1 }) => {
      const parts = Math.round(extent * PARTS);
      return [
        { day: toDay(from), parts },
        { day: addDays(toDay(to), 1), parts: -parts },
      ];
    })
    .sort((a, b) => a.day - b.day);
  const runs: CertifiedRun[] = [];
  let from: Day | undefined;
  let parts = 0;
  for (const change of changes) {
    if (from !== undefined && parts > 0 && change.day > from) {
      runs.push({ from, to: addDays(change.day, -1), extent: Math.min(parts, PARTS) / PARTS });
    }
    from = change.day;
    parts += change.parts;
  }
  return runs;
}
