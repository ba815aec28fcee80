/** What the capacity is compared with, for every stretch of the chain on which that stays the same. */
import {
  chain,
  type ChainFact,
  type ChainReadings,
  type ChainValue,
  type ComparedWith,
} from '../../rules/work-capacity/chain/chain.js';
import type { Chain } from '../../rules/shared/added-periods.js';
import { breaksOf } from '../../rules/work-capacity/chain-breaks.js';
import { onlyDaysWorked, turnsOnDaysWorked } from '../../rules/work-capacity/chain-gaps.js';
import type { Finding } from '../../finding/finding.js';
import { addDays, toIso, type Day } from '../../time/day.js';
import { overlap, splitBefore, type Period } from '../../time/period.js';
import { lastOf } from '../../time/lists.js';
import type { Facts } from './facts.js';
import { insuredOn, lastEmployedDay } from './insured.js';

export interface Comparison extends Period {
  /**
   * Null where Försäkringskassan must assess an exception first, where it is not known whether there is work after the
   * employment or whether earlier sick periods are added, or where the day lies before the law that is known.
   */
  readonly comparedWith: readonly ComparedWith[] | null;
  /** Undefined after an employment of which the case does not say what came after it. */
  readonly finding: Finding<ChainValue, ChainFact> | undefined;
}

/** In order; together they cover every day from the first to the last of each chain. */
export function comparisonsOf(facts: Facts): Comparison[] {
  const { case: given } = facts;
  const last = lastEmployedDay(given);
  const ends = last === undefined ? [] : [addDays(last, 1)];
  return facts.chains.flatMap((periods) => {
    const whole = { from: periods[0].from, to: lastOf(periods).to };
    const breaks = breaksOf(periods, given.bornOn).filter((day) => insuredOn(given, day) !== undefined);
    return splitBefore([whole], [...breaks, ...ends]).map((stretch) => {
      const on = firstSickDay(periods, stretch);
      if (insuredOn(given, on) === undefined) return { ...stretch, comparedWith: null, finding: undefined };
      const finding = chainOn(facts, periods, on);
      const comparedWith = finding.outcome === 'decided' ? finding.value.comparedWith : null;
      return { ...stretch, comparedWith, finding };
    });
  });
}

/** The rule's finding on a day of the chain. */
export function chainOn(
  facts: Facts,
  periods: Chain,
  on: Day,
  readings?: Partial<ChainReadings>,
): Finding<ChainValue, ChainFact> {
  const { bornOn, decisions, employment, selfEmployed } = facts.case;
  // Where it is not known what came after the employment nothing is asked of the day; the tests before it are.
  const insured = insuredOn(facts.case, on) ?? facts.insured;
  const hasWork = insured === facts.insured && (employment !== undefined || selfEmployed !== undefined);
  return chain({
    spells: withEarlier(facts.chains, periods).map(({ from, to }) => ({ from: toIso(from), to: toIso(to) })),
    on: toIso(on),
    insured,
    ...(decisions?.chainException && { exception: decisions.chainException }),
    ...(readings && { readings }),
    ...(bornOn && { bornOn, hasWork }),
  });
}

/** The chain, with the sick periods before it where it is not known whether they are added to it. */
function withEarlier(chains: readonly Chain[], periods: Chain): readonly Period[] {
  return isOpenChain(chains, periods) ? chains.slice(0, chains.indexOf(periods) + 1).flat() : periods;
}

/** Whether it turns on days worked, which the case does not know, if earlier sick periods are added to the chain. */
export function isOpenChain(chains: readonly Chain[], periods: Chain): boolean {
  const { from } = periods[0];
  // Since 2014 none does: the chains are not searched for the one before it.
  if (!onlyDaysWorked(toIso(from))) return false;
  const before = chains[chains.indexOf(periods) - 1]?.at(-1);
  return before !== undefined && turnsOnDaysWorked(before, from);
}

/** A break can fall on a day between two periods of the chain; the comparison is that of the next sick day. */
function firstSickDay(periods: Chain, stretch: Period): Day {
  const shared = periods.map((period) => overlap(period, stretch)).find((days) => days !== undefined);
  return shared?.from ?? stretch.from;
}
