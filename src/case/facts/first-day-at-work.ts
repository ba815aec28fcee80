/** The first day on which the employee was due at work: until then a sickness can have gone on unseen. */
import { nearest } from '../../law/dated.js';
import { sickPayPeriodTerms } from '../../rules/sick-pay/periods/table.js';
import { addDays, toIso, type Day } from '../../time/day.js';
import type { ScheduledDays } from './scheduled-hours.js';

/**
 * From `from` on; `before` where there is none earlier. Days of which nothing is known are passed over, but no more of
 * them than may lie between spells that belong together.
 */
export function firstDayAtWork(scheduled: ScheduledDays, from: Day, before: Day): Day {
  const { joinsWithinDays } = nearest(sickPayPeriodTerms, toIso(before));
  let unknown = 0;
  for (let day = from; day < before; day = addDays(day, 1)) {
    const kind = scheduled.kindOf(day);
    if (kind === 'unknown') unknown += 1;
    if (kind === 'work' || unknown > joinsWithinDays) return day;
  }
  return before;
}
