/** What sickness compensation and activity compensation share: levels, first months, and how far an application reaches. */
import type { Assumption } from '../../finding/finding.js';
import { fromCivil, toCivil, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { addMonths, monthStart, startOfMonth, type IsoMonth } from '../../time/month.js';
import type { Condition } from '../shared/conditions.js';
import type { Extent } from '../shared/day-amount.js';
import { isNextToWhole, levelOf } from '../shared/reduction.js';
import { insuredCondition } from '../shared/social-insurance.js';

export interface InsuredForCompensation {
  readonly incomeRelated?: boolean;
  readonly coveredByResidence?: boolean;
}

/** 5:9 p. 8, 6:6 p. 5: work insures for income-related compensation, residence for guarantee compensation. */
export function insuranceCondition(
  { incomeRelated, coveredByResidence }: InsuredForCompensation,
  from: Day,
): Condition<'not-insured', 'incomeRelated' | 'coveredByResidence'> {
  const insured = { byWork: incomeRelated, byResidence: coveredByResidence };
  return insuredCondition(toIso(from), insured, 'incomeRelated');
}

export interface LackingCapacity {
  readonly reduction: number;
  readonly almostWhole?: boolean;
  /** The day that chooses the levels. */
  readonly on: IsoDate;
}

/** 33:9: whole also where the capacity is almost wholly lacking, which is an assessment. */
export function levelOfCompensation({ reduction, almostWhole, on }: LackingCapacity): Extent | null {
  return almostWhole ? 1 : levelOf(reduction, on);
}

export function almostWholeAssumed({ reduction, almostWhole, on }: LackingCapacity): Assumption[] {
  const matters = almostWhole === undefined && isNextToWhole(reduction, on);
  return matters ? [{ fact: 'almostWhole', assumed: 'false' }] : [];
}

/** The first day of the month (1–12) in the year of turning `age`. */
export function monthInYearOfTurning(bornOn: IsoMonth, age: number, month: number): Day {
  return fromCivil(toCivil(monthStart(bornOn)).year + age, month, 1);
}

/** 33:14: the first day of the earliest month that an application reaches. */
export function earliestMonthFor(appliedOn: IsoDate, monthsBack: number): Day {
  return addMonths(startOfMonth(toDay(appliedOn)), -monthsBack);
}
