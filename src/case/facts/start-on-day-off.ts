/**
 * Whether a sick-pay period begins on a day off: a question of the employee's own schedule. The rule that joins spells
 * knows none, and asks by the calendar.
 */
import { frozen } from '../../finding/frozen.js';
import type { Interpretation } from '../../finding/finding.js';
import type { PeriodsQuestion } from '../../rules/sick-pay/periods/periods.js';
import { isWorkingDay } from '../../time/holidays.js';
import type { ScheduledDays } from './scheduled-hours.js';
import type { Sickness } from './sickness.js';

const START_ON_DAY_OFF: PeriodsQuestion = 'start-on-day-off';

const READING: Interpretation = /* @__PURE__ */ frozen({
  question: START_ON_DAY_OFF,
  taken: 'registered-day',
  other: ['first-working-day'],
});

/** The readings that the rule found open, with this question as the schedule answers it. */
export function withOwnDaysOff(
  found: readonly Interpretation[],
  firstSicknesses: readonly Sickness[],
  scheduled: ScheduledDays,
): Interpretation[] {
  const others = found.filter(({ question }) => question !== START_ON_DAY_OFF);
  return firstSicknesses.some((first) => beginsOnDayOff(first, scheduled)) ? [READING, ...others] : others;
}

function beginsOnDayOff({ from, spells }: Sickness, scheduled: ScheduledDays): boolean {
  const hoursMissed = spells.some(
    (spell) => spell.from === from && (spell.registered.hoursFirstDay ?? 0) > 0,
  );
  if (hoursMissed) return false;
  const kind = scheduled.kindOf(from);
  // Between agreed shifts there is no work; where a schedule does not reach, only the calendar is left to ask.
  if (scheduled.calledIn(from)) return kind !== 'work';
  return kind === 'unknown' ? !isWorkingDay(from) : kind !== 'work';
}
