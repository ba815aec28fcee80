import { dayOfChain } from '../../../rules/shared/added-periods.js';
import { withoutEarlierDays } from '../../../rules/work-capacity/chain-gaps.js';
import { covers } from '../../../time/period.js';
import type { CounterParts } from '../counter.js';
import { isOpenChain } from '../../facts/compared-with.js';
import type { Facts } from '../../facts/facts.js';

/** The day of the rehabilitation chain; a sickness below a quarter makes none, and one that may be added to others no day that is known. */
export function chainDay({ chains, asOf }: Facts, { current }: CounterParts): number | null {
  if (current === undefined) return null;
  const chain = chains.find((periods) => periods.some((period) => covers(period, asOf)));
  if (chain === undefined || isOpenChain(chains, chain)) return null;
  return dayOfChain(withoutEarlierDays(chain, asOf), asOf);
}
