/** What the capacity is compared with, for every stretch of the chain on which that stays the same. */
import {
  chain,
  type ChainReadings,
  type ChainValue,
  type ComparedWith,
} from '../rules/work-capacity/chain.js';
import type { Chain } from '../rules/shared/added-periods.js';
import { breaksOf } from '../rules/work-capacity/chain-breaks.js';
import type { Finding } from '../finding/finding.js';
import { toIso, type Day } from '../time/day.js';
import { overlap, splitBefore, type Period } from '../time/period.js';
import type { Facts } from './facts.js';

export interface Comparison extends Period {
  /** Null where Försäkringskassan must assess an exception first, or the day lies before the law that is known. */
  readonly comparedWith: readonly ComparedWith[] | null;
  readonly finding: Finding<ChainValue, 'exception'>;
}

/** In order; together they cover every day from the first to the last of each chain. */
export function comparisonsOf(facts: Facts): Comparison[] {
  return facts.chains.flatMap((periods) => {
    const whole = { from: (periods[0] as Period).from, to: (periods.at(-1) as Period).to };
    return splitBefore([whole], breaksOf(periods, facts.case.bornOn)).map((stretch) => {
      const finding = chainOn(facts, periods, firstSickDay(periods, stretch));
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
): Finding<ChainValue, 'exception'> {
  const { bornOn, decisions, employment, selfEmployed } = facts.case;
  return chain({
    spells: periods.map(({ from, to }) => ({ from: toIso(from), to: toIso(to) })),
    on: toIso(on),
    insured: facts.insured,
    ...(decisions?.chainException && { exception: decisions.chainException }),
    ...(readings && { readings }),
    ...(bornOn && { bornOn, hasWork: employment !== undefined || selfEmployed !== undefined }),
  });
}

/** A break can fall on a day between two periods of the chain; the comparison is that of the next sick day. */
function firstSickDay(periods: Chain, stretch: Period): Day {
  const shared = periods.map((period) => overlap(period, stretch)).find((days) => days !== undefined);
  return shared?.from ?? stretch.from;
}
