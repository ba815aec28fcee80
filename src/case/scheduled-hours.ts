/** The hours that a day's schedule holds, in units fine enough for every extent and for a fifth of a week. */
import { newest } from '../law/dated.js';
import { conventionTerms } from '../rules/sick-pay/amount.table.js';
import { hundredths } from '../money/amount.js';
import { weekday, type Day } from '../time/day.js';
import { isWorkingDay } from '../time/holidays.js';
import type { Extent } from '../rules/sickness-benefit/day-amount.js';
import type { Weekday, WeekSchedule } from './case.js';

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const QUARTERS = 4;

/** Units in a hundredth of an hour: every extent is a whole number of quarters, and a day a whole fifth of a week. */
export function unitsPerHundredth(): number {
  return QUARTERS * workingDaysPerWeek();
}

function workingDaysPerWeek(): number {
  return newest(conventionTerms).workingDaysPerWeek;
}

/**
 * The scheduled hours of the day × the extent, in units. Without a schedule: a fifth of the weekly hours on Monday to
 * Friday, nothing on public holidays.
 */
export function unitsScheduled(
  day: Day,
  schedule: WeekSchedule | undefined,
  hoursPerWeek: number,
  extent: Extent,
): number {
  const quarters = extent * QUARTERS;
  if (schedule !== undefined) {
    const hours = schedule[WEEKDAYS[weekday(day) - 1] as Weekday] ?? 0;
    return hundredths(hours) * workingDaysPerWeek() * quarters;
  }
  return isWorkingDay(day) ? hundredths(hoursPerWeek) * quarters : 0;
}

/** Hours of a part day that is known, in units. */
export function unitsOf(hours: number): number {
  return hundredths(hours) * unitsPerHundredth();
}

/** Whether the schedule has work on the day. */
export function isScheduled(day: Day, schedule: WeekSchedule | undefined): boolean {
  return unitsScheduled(day, schedule, 1, 1) > 0;
}
