/** The pay and the income of every day of a case. */
import { averageWeek } from '../../rules/sick-pay/average-week/average-week.js';
import type { AverageWeek } from '../../rules/sick-pay/karens-week.js';
import { toIso, type Day } from '../../time/day.js';
import type {
  AverageWeekHistory,
  CaseEmployment,
  CasePay,
  DatedHours,
  DatedPay,
  DatedSgi,
} from '../given/case.js';
import { isRows } from '../given/rows.js';
import { always, fromDayOn, type ByDate } from './by-date.js';
import { basePay, type BasePay } from './salary-exchange.js';

/** What deductions and sick pay are made on. */
export function payByDate(pay: CasePay | readonly DatedPay[]): ByDate<BasePay> {
  return isRows(pay) ? fromDayOn(pay, basePay) : always(basePay(pay));
}

export function sgiByDate(sgi: number | readonly DatedSgi[]): ByDate<number> {
  return isRows(sgi) ? fromDayOn(sgi, (row) => row.sgi) : always(sgi);
}

/** The weekly hours that belong to the pay. */
export function hoursByDate({ on }: ByDate<BasePay>): Pick<ByDate<number>, 'on'> {
  return { on: (day) => on(day)?.hoursPerWeek };
}

export function weekByDate(hours: number | readonly DatedHours[]): ByDate<number> {
  return isRows(hours) ? fromDayOn(hours, ({ hoursPerWeek }) => hoursPerWeek) : always(hours);
}

/** Nothing but the pay tells the week before the first one that is known, and where a history has no week. */
export function averageWeekByDate(
  week: CaseEmployment['averageWeek'],
): Pick<ByDate<AverageWeek>, 'on'> | undefined {
  if (week === undefined) return undefined;
  if (isRows(week)) return fromDayOn(week, (row): AverageWeek => row);
  return 'weeks' in week ? { on: (day) => weekOfHistory(week, day) } : always(week);
}

function weekOfHistory(history: AverageWeekHistory, day: Day): AverageWeek | undefined {
  const found = averageWeekOn(history, day);
  if (found.outcome !== 'decided') return undefined;
  const { hours, parts } = found.value;
  return { ...(hours !== null && { hours }), ...(parts !== null && { parts }) };
}

/** The average of the weeks before the day. */
export function averageWeekOn(history: AverageWeekHistory, day: Day): ReturnType<typeof averageWeek> {
  return averageWeek({ ...history, on: toIso(day) });
}
