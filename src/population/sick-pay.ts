/** Sick-pay periods and the employer's days of one person: the rule `sick-pay/periods` under its default readings. */
import { valueAt } from './columns.js';
import type { SickPayPeriodTerms } from '../rules/sick-pay/periods/table.js';
import { rowNear, type RowFrom } from './dated-rows.js';
import type { Sicknesses } from './sicknesses.js';

/**
 * Joins sicknesses into sick-pay periods and finds the employer's days. After a whole period the employer has no new
 * days until the employee has fully returned and worked at least one day (4 a § 2).
 */
export function sickPayPeriods(sicknesses: Sicknesses, terms: readonly RowFrom<SickPayPeriodTerms>[]): void {
  const { count, from, to, returned, period, periodDay, periodFrom, employerTo } = sicknesses;
  let barred = false;
  let nextDay = 1;
  let daysInPeriod = 0;
  for (let i = 0; i < count; i++) {
    const first = valueAt(from, i);
    const last = valueAt(to, i);
    const ofFirst = rowNear(terms, first);
    const joins = i > 0 && first - valueAt(to, i - 1) <= ofFirst.joinsWithinDays;
    if (!joins) {
      nextDay = 1;
      ({ daysInPeriod } = ofFirst);
    }
    period[i] = i === 0 ? 1 : valueAt(period, i - 1) + (joins ? 0 : 1);
    periodFrom[i] = joins ? valueAt(periodFrom, i - 1) : first;
    periodDay[i] = nextDay;
    const lastPaid = barred ? first - 1 : Math.min(last, first + daysInPeriod - nextDay);
    employerTo[i] = Math.max(lastPaid, first - 1);
    const wholePeriodPaid = lastPaid >= first && nextDay + lastPaid - first === daysInPeriod;
    if (wholePeriodPaid) barred = returned[i] === 0;
    else if (returned[i] !== 0) barred = false;
    nextDay += last - first + 1;
  }
}
