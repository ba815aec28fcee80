/** Days of sick periods that are added together (SFB 27:51): what the rules on ways back to work count with. */
import { addDays, toDay, type Day, type IsoDate } from '../../time/day.js';
import { link } from '../../time/link.js';
import { covers, length, totalLength, union, type Period } from '../../time/period.js';

/** Sick periods that are added together, in order and free of overlaps; at least one. */
export type AddedPeriods = readonly Period[];

/** Every group of sick periods with fewer than so many days between them, in order. */
export function addedPeriodsOf(
  spells: readonly { readonly from: IsoDate; readonly to: IsoDate }[],
  fewerThanDaysBetween: number,
): AddedPeriods[] {
  const periods = union(spells.map(({ from, to }) => ({ from: toDay(from), to: toDay(to) })));
  return link(periods, { within: fewerThanDaysBetween });
}

/** The number of the day among the added days; 0 outside the periods. */
export function numberOfDay(periods: AddedPeriods, on: Day): number {
  const index = periods.findIndex((period) => covers(period, on));
  if (index < 0) return 0;
  return totalLength(periods.slice(0, index)) + (on - (periods[index] as Period).from) + 1;
}

/** The date of a day among the added days, as if the last period went on where they are fewer. */
export function dateOfNumber(periods: AddedPeriods, number: number): Day {
  let left = number;
  for (const period of periods.slice(0, -1)) {
    if (left <= length(period)) return addDays(period.from, left - 1);
    left -= length(period);
  }
  return addDays((periods.at(-1) as Period).from, left - 1);
}
