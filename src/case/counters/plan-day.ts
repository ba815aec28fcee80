import type { CounterParts } from '../counters.js';
import type { Facts } from '../facts.js';

/** Days of the unbroken sickness: what the plan for return to work counts. */
export function planDay({ employed, asOf }: Facts, { current }: CounterParts): number | null {
  return employed && current !== undefined ? asOf - current.from + 1 : null;
}
