/** The days on which another price base amount or another ceiling can come to apply. */
import { priceBaseAmounts } from '../law/price-base-amount.table.js';
import { sgiCeilings } from '../law/sgi-ceiling.table.js';
import { toDay, type Day } from '../time/day.js';

export function limitsBegin(): Day[] {
  return [...priceBaseAmounts, ...sgiCeilings].map(({ from }) => toDay(from));
}
