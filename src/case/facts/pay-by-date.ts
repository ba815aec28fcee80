/** The pay and the income of every day of a case. */
import type { AverageWeek } from '../../rules/sick-pay/karens-week.js';
import type { CasePay, DatedAverageWeek, DatedHours, DatedPay, DatedSgi } from '../given/case.js';
import { isRows } from '../given/rows.js';
import { always, fromDayOn, type ByDate } from './by-date.js';

export function payByDate(pay: CasePay | readonly DatedPay[]): ByDate<CasePay> {
  return isRows(pay) ? fromDayOn(pay, (row): CasePay => row) : always(pay);
}

export function sgiByDate(sgi: number | readonly DatedSgi[]): ByDate<number> {
  return isRows(sgi) ? fromDayOn(sgi, (row) => row.sgi) : always(sgi);
}

/** The weekly hours that belong to the pay. */
export function hoursByDate({ on, begins }: ByDate<CasePay>): ByDate<number> {
  return { on: (day) => on(day)?.hoursPerWeek, begins };
}

export function weekByDate(hours: number | readonly DatedHours[]): ByDate<number> {
  return isRows(hours) ? fromDayOn(hours, ({ hoursPerWeek }) => hoursPerWeek) : always(hours);
}

/** Nothing but the pay tells the week before the first one that is known. */
export function averageWeekByDate(
  week: AverageWeek | readonly DatedAverageWeek[] | undefined,
): ByDate<AverageWeek> | undefined {
  if (week === undefined) return undefined;
  return isRows(week) ? fromDayOn(week, (row): AverageWeek => row) : always(week);
}
