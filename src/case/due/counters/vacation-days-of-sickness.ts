import type { CounterParts } from '../counter.js';
import type { Facts } from '../../facts/facts.js';

/** Days of sickness in the earning year, which qualify for vacation pay up to a limit. */
export function vacationDaysOfSickness(_: Facts, { vacation }: CounterParts): number | null {
  return vacation?.used ?? null;
}
