/** Which spells belong to one sick-pay period: told once, for the rule and for whoever follows its periods. */
import { nearest } from '../../law/dated.js';
import { toIso, type Day } from '../../time/day.js';
import { link } from '../../time/link.js';
import type { Period } from '../../time/period.js';
import { sickPayPeriodTerms } from './periods/table.js';

/**
 * A spell that begins at most so many days after the last day of the one before belongs to its period. The wording is that
 * of the first day of the later spell.
 */
export function joinsWithinOn(from: Day): number {
  return nearest(sickPayPeriodTerms, toIso(from)).joinsWithinDays;
}

/** The spells of each period. They must be in order, and none may touch the one before. */
export function joined<P extends Period>(spells: readonly P[]): [P, ...P[]][] {
  return link(spells, { within: joinsWithinOn });
}

/** Whether the wording of the earlier spell's last day would say otherwise of two spells than that of the later one. */
export function dependsOnWording(earlier: Period, later: Period): boolean {
  const apart = later.from - earlier.to;
  return apart <= joinsWithinOn(later.from) !== apart <= joinsWithinOn(earlier.to);
}
