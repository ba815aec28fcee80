/** Clock times of rows beside those of the schedule: which day a row belongs to, and how long it was without breaks. */
import { fromDayOn } from '../../case/facts/by-date.js';
import { isRows } from '../../case/given/rows.js';
import type { DatedSchedule, Schedule, Shift } from '../../case/given/case.js';
import { unitsPerHundredth } from '../../case/facts/scheduled-hours.js';
import { addDays, toDay, type Day } from '../../time/day.js';
import { dayOfMinutes, toMinutes } from '../../time/local-time.js';
import type { AbsenceRow, DayRow } from './absence-row.js';
import type { Registered } from './registered-days.js';

/** From one minute to another, the last one not included. */
export interface Times {
  readonly from: number;
  readonly to: number;
}

interface ShiftTimes extends Times {
  readonly breaks: readonly Times[];
  /** Those whose place is not known. */
  readonly breakMinutes: number;
}

/** The times of a row; undefined where it has none. */
export function timesOf(row: AbsenceRow): Times | undefined {
  if (!('date' in row) || row.startsAt === undefined || row.endsAt === undefined) return undefined;
  return { from: toMinutes(row.startsAt), to: toMinutes(row.endsAt) };
}

const MINUTES_PER_HOUR = 60;
const HUNDREDTHS_PER_HOUR = 100;

/** How long the times last, in hundredths of an hour; not always whole ones. */
export function hundredthsOf(times: Times): number {
  return (lengthOf(times) * HUNDREDTHS_PER_HOUR) / MINUTES_PER_HOUR;
}

/** A minute is a whole number of the units of the schedule. */
export function unitsOfMinutes(minutes: number): number {
  return minutes * ((unitsPerHundredth() * HUNDREDTHS_PER_HOUR) / MINUTES_PER_HOUR);
}

export class ShiftTimesByDay {
  private readonly byDay = new Map<Day, ShiftTimes[]>();

  constructor(schedule: Schedule | readonly DatedSchedule[] | undefined) {
    const rows = isRows(schedule) ? fromDayOn(schedule, (row) => row) : undefined;
    for (const { shift, of } of shiftsOf(schedule)) {
      if ('hours' in shift) continue;
      const times = {
        from: toMinutes(shift.from),
        to: toMinutes(shift.to),
        breaks: (shift.breaks ?? []).map(({ from, to }) => ({ from: toMinutes(from), to: toMinutes(to) })),
        breakMinutes: shift.breakMinutes ?? 0,
      };
      const day = dayOfMinutes(times.from);
      // A list can tell of days on which another schedule holds.
      if (rows !== undefined && rows.on(day) !== of) continue;
      const known = this.byDay.get(day);
      if (known === undefined) this.byDay.set(day, [times]);
      else known.push(times);
    }
    for (const shifts of this.byDay.values()) shifts.sort((a, b) => a.from - b.from);
  }

  /** The date of the row; the day before where the row begins within a shift that began then. */
  dayOf(row: DayRow): Day {
    const day = toDay(row.date);
    const times = timesOf(row);
    if (times === undefined) return day;
    const before = addDays(day, -1);
    const isWithin = this.on(before).some(({ from, to }) => from <= times.from && times.from < to);
    return isWithin ? before : day;
  }

  /**
   * The minutes that the times cover together, without the breaks that the schedule tells: the time between two shifts of
   * the day, and the breaks of a shift: those that have their times, and the others where it is covered from beginning to end.
   */
  minutesWithoutBreaks(day: Day, given: readonly Times[]): number {
    const shifts = this.on(day);
    return joined(given).reduce((sum, covered) => sum + lengthOf(covered) - breaksIn(covered, shifts), 0);
  }

  private on(day: Day): readonly ShiftTimes[] {
    return this.byDay.get(day) ?? NO_SHIFTS;
  }
}

const NO_SHIFTS: readonly ShiftTimes[] = [];

interface ShiftOf {
  readonly shift: Shift;
  /** The row that the shift stands in, where schedules have dates. */
  readonly of?: DatedSchedule;
}

function shiftsOf(schedule: Schedule | readonly DatedSchedule[] | undefined): readonly ShiftOf[] {
  if (schedule === undefined) return [];
  if (isRows(schedule)) {
    return schedule.flatMap((of) => shiftsOf(of.schedule).map(({ shift }) => ({ shift, of })));
  }
  return ('shifts' in schedule ? (schedule.shifts ?? []) : []).map((shift) => ({ shift }));
}

function breaksIn(covered: Times, shifts: readonly ShiftTimes[]): number {
  let minutes = 0;
  shifts.forEach(({ from, to, breaks, breakMinutes }, i) => {
    for (const rest of breaks) minutes += sharedMinutes(covered, rest);
    if (covered.from <= from && to <= covered.to) minutes += breakMinutes;
    const next = shifts[i + 1];
    if (next === undefined) return;
    const isWithinBreak = to <= covered.from && covered.to <= next.from;
    if (!isWithinBreak) minutes += sharedMinutes(covered, { from: to, to: next.from });
  });
  return minutes;
}

function sharedMinutes(a: Times, b: Times): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

function lengthOf({ from, to }: Times): number {
  return to - from;
}

/** In order, those that overlap or touch as one. */
function joined(given: readonly Times[]): Times[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of [...given].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

/** Rows whose times overlap those of an earlier one, each with the one of them that ends last. */
export function overlapsAmong(rows: readonly Registered[]): (readonly [Registered, Registered])[] {
  const clocked = rows.flatMap((registered) => {
    const times = timesOf(registered.row);
    return times === undefined ? [] : [{ registered, ...times }];
  });
  clocked.sort((a, b) => a.from - b.from || a.registered.index - b.registered.index);
  const overlaps: (readonly [Registered, Registered])[] = [];
  let latest: (typeof clocked)[number] | undefined;
  for (const next of clocked) {
    if (latest !== undefined && next.from < latest.to) overlaps.push([latest.registered, next.registered]);
    if (latest === undefined || next.to > latest.to) latest = next;
  }
  return overlaps;
}
