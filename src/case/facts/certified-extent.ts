/** How much of the working time the certificates cover, where they say it. */
import { addDays, toDay, type Day } from '../../time/day.js';
import { holderOf, periodOn, splitBefore, type Period } from '../../time/period.js';
import type { Case, CaseCertificate } from '../given/case.js';
import { extentRuns } from './extent-runs.js';
import type { Facts } from './facts.js';
import { extentLeft, type OtherRun } from './other-benefits.js';

/** Days that certificates cover to the same share. */
export interface CertifiedRun extends Period {
  readonly extent: number;
}

/** Shares have four decimals; added up as they are they would leave a residue. */
const PARTS = 10_000;

/**
 * In order; empty where no certificate says how much it covers. Certificates of the same day are added up, to the whole at
 * most, copies of one once; one that does not say covers the whole.
 */
export function certifiedExtents({ certificates = [] }: Case): CertifiedRun[] {
  if (certificates.every(({ extent }) => extent === undefined)) return [];
  const changes = withoutCopies(certificates)
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

function withoutCopies(certificates: readonly CaseCertificate[]): CaseCertificate[] {
  const byContent = new Map(
    certificates.map((each) => [`${each.from} ${each.to} ${String(each.extent ?? 1)}`, each]),
  );
  return [...byContent.values()];
}

/** Days that certificates cover to the same share, and on which the same other benefits take the same shares. */
export interface CertifiedPart extends CertifiedRun {
  readonly other: OtherRun | undefined;
}

/** In order; empty where no certificate says how much it covers. */
export function certifiedParts({ case: given, others }: Pick<Facts, 'case' | 'others'>): CertifiedPart[] {
  const cuts = others.flatMap(({ from, to }) => [from, addDays(to, 1)]);
  const otherOn = holderOf(others);
  return splitBefore(certifiedExtents(given), cuts).map((run) => ({ ...run, other: otherOn(run.from) }));
}

/** Whether sickness to the extent is, on the days, more than the certificates cover. What other benefits take is not sickness. */
export function isAbove(extent: number, certified: CertifiedPart): boolean {
  return certified.extent < extentLeft(extent, certified.other);
}

/** Tells of a day whether the certificates cover it, and all of the working time that is known to be lost on it. */
export function certifiedIn(facts: Facts): (day: Day) => boolean {
  const parts = certifiedParts(facts);
  const lost = parts.length === 0 ? [] : extentRuns(facts.spells.filter(({ index }) => index !== null));
  return (day) => {
    if (periodOn(facts.certified, day) === undefined) return false;
    const part = periodOn(parts, day);
    const sick = periodOn(lost, day);
    return part === undefined || sick === undefined || !isAbove(sick.extent, part);
  };
}
