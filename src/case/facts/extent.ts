/** The extent of an absence: the share of ordinary working time that is lost, above 0 and at most 1. */
import { levelOf } from '../../rules/shared/reduction.js';
import { toIso, type Day } from '../../time/day.js';
import { inLowestTerms, type Share } from '../../money/amount.js';

/** Every extent is a whole number of these: four decimals. */
export const EXTENT_PARTS = 10_000;

/** Whether so little is lost that no benefit can be paid (SFB 27:2). */
export function isBelowQuarter(extent: number, on: Day): boolean {
  return levelOf(extent, toIso(on)) === null;
}

/** The extent as a whole number of parts. */
export function extentParts(extent: number): number {
  return Math.round(extent * EXTENT_PARTS);
}

/** The extent as an exact ratio. */
export function shareOfExtent(extent: number): Share {
  return inLowestTerms(extentParts(extent), EXTENT_PARTS);
}

/** The extent in per cent, with at most two decimals. */
export function percentOf(extent: number): number {
  return Math.round(extent * EXTENT_PARTS) / (EXTENT_PARTS / 100);
}
