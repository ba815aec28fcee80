/** The years after the last one whose price base amount is decided: the rows that ask about them move by themselves. */
import { knownPriceBaseDates, priceBaseAmounts } from '../../src/law/price-base-amount.table.js';

/** The last day with a decided amount. */
export const lastDecidedDay: string = knownPriceBaseDates().to;

const lastDecidedYear = Number(lastDecidedDay.slice(0, 4));

/** A day, by its month and day, in the first year without a decided amount. */
export function undecided(monthAndDay: string): string {
  return `${lastDecidedYear + 1}-${monthAndDay}`;
}

/** The last year with a decided amount. */
export function lastDecided(monthAndDay: string): string {
  return `${lastDecidedYear}-${monthAndDay}`;
}

/** The first day of the first year without any amount, decided or calculated. */
export const firstUnknownDay = `${Number(priceBaseAmounts.at(-1)?.from.slice(0, 4)) + 1}-01-01`;
