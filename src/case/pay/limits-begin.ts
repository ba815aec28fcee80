/** The days on which another price base amount or another ceiling can come to apply, or none is known any more. */
import { knownPriceBaseDates, priceBaseAmounts } from '../../law/price-base-amount.table.js';
import { sgiCeilings } from '../../law/sgi-ceiling.table.js';
import { addDays, toDay, type Day } from '../../time/day.js';

export function limitsBegin(): Day[] {
  const limits = [...priceBaseAmounts, ...sgiCeilings].map(({ from }) => toDay(from));
  return [...limits, addDays(toDay(knownPriceBaseDates().to), 1)];
}
