/** What of the supplements by the clock a sick-pay period took, day by day, where the case does not tell it. */
import type { Interpretation } from '../../finding/finding.js';
import type { LostPart } from '../../rules/sick-pay/lost-parts.js';
import { unsocialHours } from '../../rules/sick-pay/unsocial-hours/unsocial-hours.js';
import { entryAt, itemAt } from '../../time/lists.js';
import { toIso, type Day } from '../../time/day.js';
import { toLocalTime, toMinutes, type LocalTime } from '../../time/local-time.js';
import type { MissedDay, PartDays } from '../facts/missed-hours.js';
import { clockShiftsOn, minutesOfUnits, type ScheduledDays } from '../facts/scheduled-hours.js';
import type { CaseEmployment, ClockShift } from '../given/case.js';
import type { CasePeriod } from '../facts/sickness.js';
import type { KarensByDay, KarensLeft } from './karens-hours.js';

/** What it takes to know them. */
export type SupplementGap = 'lost' | 'employment.schedule.breaks';

export interface LostSupplements {
  /** By day; with what the case tells itself. */
  readonly lost: ReadonlyMap<Day, readonly LostPart[]>;
  /** The first day whose supplements are not known. */
  readonly gap: { readonly day: Day; readonly missing: SupplementGap } | undefined;
  readonly interpretations: readonly Interpretation[];
}

/** The days that the employer pays in a period, with what the case says was lost on them. */
export interface DaysOfPeriod extends KarensLeft {
  readonly employment: CaseEmployment;
  /** What was lost beside the basic pay, by day. */
  readonly lost: ReadonlyMap<Day, readonly LostPart[]>;
  readonly period: CasePeriod;
  /** In order; at least one. */
  readonly days: readonly MissedDay[];
}

/** Where the days of a period are looked up. */
export interface SupplementFacts {
  readonly scheduled: ScheduledDays;
  readonly partDays: PartDays;
}

export function lostSupplements(
  { employment, lost, period, days }: DaysOfPeriod,
  karens: KarensByDay,
  { scheduled, partDays }: SupplementFacts,
): LostSupplements {
  const { supplements = [], schedule } = employment;
  if (supplements.length === 0) return { lost, gap: undefined, interpretations: [] };

  const shiftsOn = clockShiftsOn(schedule);
  const found = new Map(lost);
  const interpretations: Interpretation[] = [];
  let gap: LostSupplements['gap'];
  for (const { day, units } of days) {
    if (units === 0) continue;
    const minutes = minutesOfUnits(units);
    const shifts = shiftsOn(day);
    const isPart = partDays.has(day);
    const isWhole = units === scheduled.unitsOn(day);
    const ofDay =
      shifts === undefined || !(isWhole || isPart)
        ? undefined
        : unsocialHours({
            periodFrom: toIso(period.from),
            shifts,
            supplements,
            karensHours: entryAt(karens, day).left / MINUTES_PER_HOUR,
            ...(!isWhole && { sickFrom: wentHome(shifts, minutes) }),
          });
    if (lost.has(day)) continue;
    if (ofDay?.outcome === 'decided') {
      found.set(day, ofDay.value.lost);
      interpretations.push(...(ofDay.interpretations ?? []).filter(({ question }) => question !== MIDNIGHT));
    } else {
      gap ??= { day, missing: ofDay === undefined ? 'lost' : 'employment.schedule.breaks' };
    }
  }
  return { lost: found, gap, interpretations };
}

const MINUTES_PER_HOUR = 60;

/** Told of the case as a whole, where it matters for its hours. */
const MIDNIGHT = 'shift-over-midnight';

/** So many minutes of work before the last shift of the day ends. */
function wentHome(shifts: readonly ClockShift[], minutes: number): LocalTime {
  let left = minutes;
  const working = shifts.flatMap(workOf).sort((a, b) => b.from - a.from);
  for (const { from, to } of working) {
    if (left <= to - from) return toLocalTime(to - left);
    left -= to - from;
  }
  return toLocalTime(Math.min(...working.map(({ from }) => from)));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function workOf({ from, to, breaks = [] }: ClockShift): Stretch[] {
  const rests = breaks.map((rest) => ({ from: toMinutes(rest.from), to: toMinutes(rest.to) }));
  rests.sort((a, b) => a.from - b.from);
  const begins = [toMinutes(from), ...rests.map((rest) => rest.to)];
  const ends = [...rests.map((rest) => rest.from), toMinutes(to)];
  return begins.map((begin, i) => ({ from: begin, to: itemAt(ends, i) }));
}
