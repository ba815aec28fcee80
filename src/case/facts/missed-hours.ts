/** The scheduled hours that were missed, day by day. */
import { addDays, type Day } from '../../time/day.js';
import type { DayRun } from '../pay/days.js';
import type { Spell } from './sickness.js';
import { unitsAt, unitsOf, type ScheduledDays } from './scheduled-hours.js';

export interface MissedDay {
  readonly day: Day;
  /** In the units of the schedule; 0 on a day without work. */
  readonly units: number;
  /** The share of the day that is lost, also of a day without work. */
  readonly share: number;
}

/** Units missed on days that were partly worked. */
export type PartDays = ReadonlyMap<Day, number>;

export function partDaysOf(spells: readonly Spell[]): PartDays {
  const partDays = new Map<Day, number>();
  for (const { from, registered } of spells) {
    if (registered.hoursFirstDay !== undefined) partDays.set(from, unitsOf(registered.hoursFirstDay));
  }
  return partDays;
}

/** Every day of the runs, in order. */
export function missedOn(scheduled: ScheduledDays, runs: readonly DayRun[], partDays: PartDays): MissedDay[] {
  const days: MissedDay[] = [];
  for (const { from, to, extent } of runs) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const all = scheduled.unitsOn(day);
      const part = partDays.get(day);
      const share = part === undefined || all === 0 ? extent : Math.min(1, part / all);
      days.push({ day, units: part ?? unitsAt(all, extent), share });
    }
  }
  return days;
}
