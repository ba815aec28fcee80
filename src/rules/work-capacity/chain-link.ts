/** Which sick periods are added together to one chain: told once, for the rule and for whoever follows its chains. */
import { nearest } from '../../law/dated.js';
import { toIso, type Day } from '../../time/day.js';
import { chainTerms } from './chain/table.js';

/**
 * A sick period that begins at most so many days after the last day of the one before belongs to its chain. The wording is
 * that of the first day of the later one.
 */
export function chainJoinsWithinOn(from: Day): number {
  return nearest(chainTerms, toIso(from)).fewerThanDaysBetween;
}
