import { later, toDay } from '../../time/day.js';
import type { CounterParts } from '../counters.js';
import type { Facts } from '../facts.js';

/** Days from the sick notice; before a late notice there is none. */
export function certificateDay({ employed, asOf }: Facts, { current }: CounterParts): number | null {
  if (!employed || current === undefined) return null;
  const notifiedOn = current.spells[0]?.registered.notifiedOn;
  const notice = notifiedOn === undefined ? current.from : later(current.from, toDay(notifiedOn));
  return asOf < notice ? null : asOf - notice + 1;
}
