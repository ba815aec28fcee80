import type { CounterParts } from '../counters.js';
import type { Facts } from '../facts.js';
import { noticeDay } from '../notice-day.js';

/** Days from the sick notice; before a late notice there is none. */
export function certificateDay({ employed, asOf }: Facts, { current }: CounterParts): number | null {
  if (!employed || current === undefined) return null;
  const notice = noticeDay(current);
  return asOf < notice ? null : asOf - notice + 1;
}
