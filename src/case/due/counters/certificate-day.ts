import type { CounterParts } from '../counter.js';
import type { Facts } from '../../facts/facts.js';
import { isEmployedOn } from '../../facts/insured.js';
import { noticeDay } from '../../facts/notice-day.js';

/** Days from the sick notice; before a late notice there is none. */
export function certificateDay(facts: Facts, { current }: CounterParts): number | null {
  const { asOf } = facts;
  if (current === undefined || !isEmployedOn(facts.case, asOf)) return null;
  const notice = noticeDay(facts, current);
  return asOf < notice ? null : asOf - notice + 1;
}
