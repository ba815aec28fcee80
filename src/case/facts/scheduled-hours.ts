/** What a schedule says of every day: read once, asked often. */
import { hundredths } from '../../money/amount.js';
import { addDays, toDay, weekday, type Day } from '../../time/day.js';
import { isPublicHoliday, isWorkingDay } from '../../time/holidays.js';
import { groupBy } from '../../time/lists.js';
import { dayOfMinutes, minutesAt, toMinutes } from '../../time/local-time.js';
import { itemAt } from '../../time/lists.js';
import { EXTENT_PARTS } from './extent.js';
import type { DatedSchedule } from '../given/case.js';
import { always, fromDayOn, type ByDate } from './by-date.js';
import { isRows } from '../given/rows.js';
import type {
  ClockShift,
  RotatingSchedule,
  Schedule,
  Shift,
  ShiftSchedule,
  Weekday,
  WeekSchedule,
} from '../given/schedule.js';

/** Whether a day has work. `unknown` where the schedule does not reach, and between the shifts of a zero-hour one. */
export type DayKind = 'work' | 'day-off' | 'public-holiday' | 'unknown';

export interface ScheduledDays {
  kindOf(day: Day): DayKind;
  /** The scheduled hours of the day in units; 0 where none are known. */
  unitsOn(day: Day): number;
  /** Whether a shift begins on the day and ends on the next one. */
  overMidnight(day: Day): boolean;
  /** Whether there is work only when it is agreed: no day without a shift is a gap in what is known. */
  calledIn(day: Day): boolean;
}

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const DAYS_PER_WEEK = 7;
const MINUTES_PER_HOUR = 60;
const HUNDREDTHS_PER_HOUR = 100;

/** Makes a minute a whole number of units, beside the hundredth of an hour: three minutes are five hundredths. */
const THIRDS = 3;

/**
 * Units in a hundredth of an hour: so many that every extent of a day is a whole number of them, also where the day is a
 * fifth of a week, and a minute too.
 */
export function unitsPerHundredth(): number {
  return EXTENT_PARTS * WORKING_WEEKDAYS * THIRDS;
}

/** Monday to Friday: the week that is assumed where no schedule is given. */
export const WORKING_WEEKDAYS = 5;

/** Hours with at most two decimals, in units. */
export function unitsOf(hours: number): number {
  return hundredths(hours) * unitsPerHundredth();
}

/** What an extent takes of scheduled units: a whole number that a product of decimals can miss by less than a half. */
export function unitsAt(scheduled: number, extent: number): number {
  return Math.round(scheduled * extent);
}

/** Where the weekly hours are not known, it is only asked which days have work, not how much. */
const ANY_HOURS: HoursOn = always(1);

type HoursOn = Pick<ByDate<number>, 'on'>;

/**
 * The schedule as it is asked about days. Without one: a fifth of the weekly hours on Monday to Friday, nothing on
 * public holidays.
 */
export function scheduledDays(
  schedule: Schedule | readonly DatedSchedule[] | undefined,
  hoursPerWeek: HoursOn = ANY_HOURS,
): ScheduledDays {
  if (schedule === undefined) return assumedWeek(hoursPerWeek);
  return isRows(schedule) ? oneAfterTheOther(schedule) : ofSchedule(schedule);
}

function ofSchedule(schedule: Schedule): ScheduledDays {
  if ('zeroHour' in schedule) return calledInFor(schedule.shifts ?? []);
  if ('shifts' in schedule) return listed(schedule);
  if ('weeks' in schedule) return rotating(schedule);
  return patterned(() => schedule);
}

function oneAfterTheOther(rows: readonly DatedSchedule[]): ScheduledDays {
  const schedules = fromDayOn(rows, ({ schedule }) => ofSchedule(schedule));
  const on = (day: Day): ScheduledDays => schedules.on(day) ?? NOTHING_KNOWN;
  return {
    kindOf: (day) => on(day).kindOf(day),
    unitsOn: (day) => on(day).unitsOn(day),
    overMidnight: (day) => on(day).overMidnight(day),
    calledIn: (day) => on(day).calledIn(day),
  };
}

const NOTHING_KNOWN: ScheduledDays = {
  kindOf: () => 'unknown',
  unitsOn: () => 0,
  overMidnight: never,
  calledIn: never,
};

function assumedWeek(hoursPerWeek: HoursOn): ScheduledDays {
  return {
    kindOf: (day) => {
      if (isWorkingDay(day)) return 'work';
      return weekday(day) <= WORKING_WEEKDAYS ? 'public-holiday' : 'day-off';
    },
    unitsOn: (day) => (isWorkingDay(day) ? unitsOf(hoursPerWeek.on(day) ?? 0) / WORKING_WEEKDAYS : 0),
    overMidnight: never,
    calledIn: never,
  };
}

function rotating({ startsOn, weeks }: RotatingSchedule): ScheduledDays {
  const first = toDay(startsOn);
  return patterned((day) => {
    const week = Math.floor((day - first) / DAYS_PER_WEEK) % weeks.length;
    return itemAt(weeks, week < 0 ? week + weeks.length : week);
  });
}

function patterned(weekOf: (day: Day) => WeekSchedule): ScheduledDays {
  const patternOn = (day: Day): number => weekOf(day)[itemAt(WEEKDAYS, weekday(day) - 1)] ?? 0;
  const isFree = (day: Day): boolean => weekOf(day).publicHolidays === 'free' && isWeekdayHoliday(day);
  return {
    kindOf: (day) => {
      if (patternOn(day) === 0) return 'day-off';
      return isFree(day) ? 'public-holiday' : 'work';
    },
    unitsOn: (day) => (isFree(day) ? 0 : unitsOf(patternOn(day))),
    overMidnight: never,
    calledIn: never,
  };
}

/** A public holiday that is no mere Sunday: whoever works on Sundays works on them all. */
export function isWeekdayHoliday(day: Day): boolean {
  return weekday(day) < DAYS_PER_WEEK && isPublicHoliday(day);
}

function never(): boolean {
  return false;
}

function listed({ shifts, from, to }: ShiftSchedule): ScheduledDays {
  const read = readShifts(shifts);
  let first = from === undefined ? Infinity : toDay(from);
  let last = to === undefined ? -Infinity : toDay(to);
  for (const day of read.units.keys()) {
    if (from === undefined) first = Math.min(first, day);
    if (to === undefined) last = Math.max(last, day);
  }
  const isKnown = (day: Day): boolean => first <= day && day <= last;
  return ofShifts(read, (day) => (isKnown(day) ? 'day-off' : 'unknown'));
}

function calledInFor(shifts: readonly Shift[]): ScheduledDays {
  return { ...ofShifts(readShifts(shifts), () => 'unknown'), calledIn: () => true };
}

interface ReadShifts {
  readonly units: ReadonlyMap<Day, number>;
  readonly overMidnight: ReadonlySet<Day>;
}

function ofShifts({ units, overMidnight }: ReadShifts, without: (day: Day) => DayKind): ScheduledDays {
  return {
    kindOf: (day) => ((units.get(day) ?? 0) > 0 ? 'work' : without(day)),
    unitsOn: (day) => units.get(day) ?? 0,
    overMidnight: (day) => overMidnight.has(day),
    calledIn: never,
  };
}

function readShifts(shifts: readonly Shift[]): ReadShifts {
  const units = new Map<Day, number>();
  const overMidnight = new Set<Day>();
  for (const shift of shifts) {
    const day = dayOf(shift);
    units.set(day, (units.get(day) ?? 0) + ('hours' in shift ? unitsOf(shift.hours) : unitsBetween(shift)));
    if (!('hours' in shift) && toMinutes(shift.to) > minutesAt(addDays(day, 1))) overMidnight.add(day);
  }
  return { units, overMidnight };
}

/** The day that the hours of a shift belong to. */
function dayOf(shift: Shift): Day {
  return 'hours' in shift ? toDay(shift.date) : dayOfMinutes(toMinutes(shift.from));
}

function unitsBetween(shift: ClockShift): number {
  const minutes = toMinutes(shift.to) - toMinutes(shift.from) - minutesOfBreaks(shift);
  return minutes * ((unitsPerHundredth() * HUNDREDTHS_PER_HOUR) / MINUTES_PER_HOUR);
}

/** The minutes of the shift that are no working time, placed or not. */
export function minutesOfBreaks({ breaks = [], breakMinutes = 0 }: ClockShift): number {
  return breaks.reduce((sum, { from, to }) => sum + toMinutes(to) - toMinutes(from), breakMinutes);
}

/** The shifts with times of the clock that begin on the day; undefined where the schedule has none on it. */
export function clockShiftsOn(
  schedule: Schedule | readonly DatedSchedule[] | undefined,
): (day: Day) => readonly ClockShift[] | undefined {
  if (schedule === undefined) return () => undefined;
  if (isRows(schedule)) {
    const rows = fromDayOn(schedule, (row) => clockShiftsOn(row.schedule));
    return (day) => rows.on(day)?.(day);
  }
  const shifts = 'shifts' in schedule ? (schedule.shifts ?? []) : [];
  const byDay = groupBy(shifts, dayOf);
  return (day) => {
    const ofDay = byDay.get(day);
    return ofDay?.every(isClock) ? ofDay : undefined;
  };
}

function isClock(shift: Shift): shift is ClockShift {
  return 'from' in shift;
}

/** So many whole minutes, rounded. */
export function minutesOfUnits(units: number): number {
  return Math.round((units * MINUTES_PER_HOUR) / (unitsPerHundredth() * HUNDREDTHS_PER_HOUR));
}
