/** Which hours of a sick-pay period the karens takes: the first that are missed, until they are used up. */
import {
  atLeastNothing,
  compare,
  hundredths,
  inLowestTerms,
  minus,
  NOTHING,
  publish,
  ratio,
  shareOf,
  times,
  type Amount,
} from '../../money/amount.js';
import type { KarensavdragReason } from '../../rules/sick-pay/deduction.js';
import type { KarensavdragTerms } from '../../rules/sick-pay/karensavdrag/table.js';
import type { KarensWeek } from '../../rules/sick-pay/karens-week.js';
import type { Day } from '../../time/day.js';
import type { MissedDay } from '../facts/missed-hours.js';
import { minutesOfUnits } from '../facts/scheduled-hours.js';
import type { CaseEmployment } from '../given/case.js';

/** What the karens still takes of a period when its days that are paid here begin. */
export interface KarensLeft {
  readonly alreadyDeducted: Amount;
  readonly reason: KarensavdragReason;
  readonly terms: KarensavdragTerms;
}

/**
 * In hundredths, exact; nothing where the karens takes no hours. `week` is that of the first day of the period; `hours`
 * those of another average week, where it is a share of them.
 */
export function hoursOfKarens(
  { convention }: CaseEmployment,
  { alreadyDeducted, reason, terms }: KarensLeft,
  week: KarensWeek,
  hours: number = week.hours,
): Amount {
  const weekly = shareOf(week.pay, terms.sickPayShare);
  if (convention !== 'karensperiod' || reason !== 'ordinary' || compare(weekly, NOTHING) === 0)
    return NOTHING;
  const { num, den } = terms.deductionShare;
  const all: Amount = inLowestTerms(hours * num, den);
  // What was deducted before took hours at the pay of that week.
  return atLeastNothing(minus(all, times(ratio(alreadyDeducted, weekly), week.hours)));
}

/** The minutes of a day that the karens meets. */
export interface KarensOfDay {
  /** What of the karens is left when the day begins. */
  readonly left: number;
  /** What of it the day takes. */
  readonly taken: number;
  /** What was missed on the day. */
  readonly missed: number;
}

/** In order. */
export type KarensByDay = ReadonlyMap<Day, KarensOfDay>;

/** To the nearest minute; `days` in order. */
export function karensByDay(days: readonly MissedDay[], hours: Amount): KarensByDay {
  const found = new Map<Day, KarensOfDay>();
  let left = Math.round((hundredths(publish(hours)) * MINUTES_PER_HOUR) / HUNDREDTHS_PER_HOUR);
  for (const { day, units } of days) {
    const missed = minutesOfUnits(units);
    const taken = Math.min(left, missed);
    found.set(day, { left, taken, missed });
    left -= taken;
  }
  return found;
}

const MINUTES_PER_HOUR = 60;
const HUNDREDTHS_PER_HOUR = 100;
