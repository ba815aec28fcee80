/** Shifts over midnight: which day their hours belong to is for the parties to agree, and no act says. */
import { frozen } from '../../finding/frozen.js';
import type { Interpretation } from '../../finding/finding.js';
import { addDays, type Day } from '../../time/day.js';
import type { ScheduledDays } from './scheduled-hours.js';

/** The other reading is had by giving the hours of each day instead of the times. */
export const overMidnight: Interpretation = /* @__PURE__ */ frozen({
  question: 'shift-over-midnight',
  taken: 'day-the-shift-begins',
  other: ['split-at-midnight'],
});

/** Whether the hours missed from the first through the last day depend on the reading. */
export function dependsOnMidnight(scheduled: ScheduledDays, from: Day, to: Day): boolean {
  return scheduled.overMidnight(addDays(from, -1)) || scheduled.overMidnight(to);
}
