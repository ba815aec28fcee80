import { dayOfChain } from '../../../rules/shared/added-periods.js';
import type { CounterParts } from '../counter.js';
import type { Facts } from '../../facts/facts.js';

/** The day of the rehabilitation chain; a sickness below a quarter makes none. */
export function chainDay(facts: Facts, { current }: CounterParts): number | null {
  if (current === undefined) return null;
  const day = Math.max(0, ...facts.chains.map((chain) => dayOfChain(chain, facts.asOf)));
  return day === 0 ? null : day;
}
