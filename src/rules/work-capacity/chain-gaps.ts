/**
 * Adding sick periods that began before 2014. What counted then was how long the insured had worked between them, which
 * need not be known (AFL 3:7 eighth para., SFB 27:51 in its wording of 2011).
 */
import { firstDay, nearest } from '../../law/dated.js';
import { later, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { neighbours } from '../../time/lists.js';
import type { Period } from '../../time/period.js';
import { chainJoinsWithinOn } from './chain-link.js';
import { chainGapWordings, chainTerms } from './chain/table.js';

/** A sick period that began on the day is added by the days worked before it, not by those that passed. */
export function onlyDaysWorked(from: IsoDate): boolean {
  return nearest(chainGapWordings, from).onlyDaysWorked;
}

/** Whether what was worked between two sick periods could make one chain of them; before July 2008 there are no days to add. */
export function turnsOnDaysWorked(before: Period, from: Day): boolean {
  return onlyDaysWorked(toIso(from)) && before.to >= firstDayOfChains();
}

/** The days worked before each sick period, where they are known. */
export type DaysWorked = ReadonlyMap<Day, number>;

export function daysWorked(
  spells: readonly { readonly from: IsoDate; readonly workedBefore?: number }[],
): DaysWorked {
  const worked = new Map<Day, number>();
  for (const { from, workedBefore } of spells) {
    const day = toDay(from);
    if (workedBefore !== undefined) worked.set(day, Math.max(workedBefore, worked.get(day) ?? 0));
  }
  return worked;
}

/** How near each sick period must begin to the one before; where days worked decide and are not known, as if so. */
export function joinsWithinAcross(worked: DaysWorked, unknown: 'added' | 'not-added'): (from: Day) => number {
  return (from) => {
    const fewerThan = chainJoinsWithinOn(from);
    if (!onlyDaysWorked(toIso(from))) return fewerThan;
    const days = worked.get(from);
    return (days === undefined ? unknown === 'added' : days < fewerThan) ? Infinity : fewerThan;
  };
}

/** The sick periods that were added although so many days or more lie between. */
export function addedAcross(chain: readonly Period[]): Period[] {
  return neighbours(chain)
    .filter(([before, { from }]) => from - before.to > chainJoinsWithinOn(from))
    .map(([, period]) => period);
}

/** On a day in a period that is added to earlier ones, only their days from July 2008 count (2008:480 p. 6). */
export function withoutEarlierDays(chain: readonly Period[], on: Day): readonly Period[] {
  const first = firstDayOfChains();
  const [earliest] = chain;
  if (earliest === undefined || earliest.from >= first) return chain;
  if (!chain.some(({ from }) => from >= first && from <= on)) return chain;
  return chain.filter(({ to }) => to >= first).map(({ from, to }) => ({ from: later(from, first), to }));
}

/** Whether it began before there were chains. */
export function isFromBeforeChains({ from }: Period): boolean {
  return from < firstDayOfChains();
}

function firstDayOfChains(): Day {
  return toDay(firstDay(chainTerms));
}
