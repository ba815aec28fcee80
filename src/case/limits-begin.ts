/** The days on which another price base amount or another ceiling can come to apply, and the first without an amount. */
import { knownPriceBaseDates, priceBaseAmounts } from '../law/price-base-amount.table.js';
import { sgiCeilings } from '../law/sgi-ceiling.table.js';
import { addDays, toDay, type Day } from '../time/day.js';

export function limitsBegin(): Day[] {
  const changes = [...priceBaseAmounts, ...sgiCeilings].map(({ from }) => toDay(from));
  return [...changes, addDays(toDay(knownPriceBaseDates().to), 1)];
}
