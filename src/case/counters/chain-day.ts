import { dayOfChain } from '../../rules/shared/added-periods.js';
import type { CounterParts } from '../counters.js';
import type { Facts } from '../facts.js';

/** The day of the rehabilitation chain. */
export function chainDay(facts: Facts, { current }: CounterParts): number | null {
  if (current === undefined) return null;
  return Math.max(...facts.chains.map((chain) => dayOfChain(chain, facts.asOf)));
}
