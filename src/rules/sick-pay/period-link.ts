/** Which spells belong to one sick-pay period: told once, for the rule and for whoever follows its periods. */
import { nearest } from '../../law/dated.js';
import { toIso, type Day } from '../../time/day.js';
import { sickPayPeriodTerms } from './periods/table.js';

/**
 * A spell that begins at most so many days after the last day of the one before belongs to its period. The wording is that
 * of the first day of the later spell.
 */
export function joinsWithinOn(from: Day): number {
  return nearest(sickPayPeriodTerms, toIso(from)).joinsWithinDays;
}
