import type { CounterParts } from '../counter.js';
import type { Facts } from '../../facts/facts.js';
import { isEmployedOn } from '../../facts/insured.js';

/** Days of the unbroken sickness: what the plan for return to work counts. */
export function planDay({ asOf, case: given }: Facts, { current }: CounterParts): number | null {
  return current !== undefined && isEmployedOn(given, asOf) ? asOf - current.from + 1 : null;
}
