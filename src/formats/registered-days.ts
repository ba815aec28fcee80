/** Rows day by day: what is registered on which day, each row once. */
import { later, toDay, type Day } from '../time/day.js';
import type { AbsenceRow } from './absence-row.js';

export interface RowAt {
  readonly row: AbsenceRow;
  /** Its position in the input. */
  readonly index: number;
}

/** A row with its days as integers. */
export interface Registered extends RowAt {
  readonly from: Day;
  /** Included; of a row without end, the last day that any row names. */
  readonly to: Day;
}

export interface RegisteredDays {
  /** The rows of sickness of every day that has any. */
  readonly sick: ReadonlyMap<Day, readonly Registered[]>;
  /** The rows of work and of other absence. */
  readonly other: ReadonlyMap<Day, readonly Registered[]>;
  /** The first of the days from which a row of sickness goes on without end. */
  readonly sickWithoutEndFrom: Day | undefined;
  readonly otherWithoutEndFrom: Day | undefined;
}

export function registeredDays(given: readonly AbsenceRow[]): RegisteredDays {
  const rows = withoutDuplicates(given);
  const last = rows.reduce<Day>((day, row) => later(day, lastNamed(row.row)), -Infinity as Day);
  const sick = new Map<Day, Registered[]>();
  const other = new Map<Day, Registered[]>();
  let sickWithoutEndFrom: Day | undefined;
  let otherWithoutEndFrom: Day | undefined;
  for (const { row, index } of rows) {
    const registered = { row, index, from: firstNamed(row), to: goesOn(row) ? last : lastNamed(row) };
    const byDay = row.code === 'sick' ? sick : other;
    for (let day = registered.from; day <= registered.to; day = (day + 1) as Day) {
      const present = byDay.get(day);
      if (present === undefined) byDay.set(day, [registered]);
      else present.push(registered);
    }
    if (!goesOn(row)) continue;
    if (row.code === 'sick') sickWithoutEndFrom = earliest(sickWithoutEndFrom, registered.from);
    else otherWithoutEndFrom = earliest(otherWithoutEndFrom, registered.from);
  }
  return { sick, other, sickWithoutEndFrom, otherWithoutEndFrom };
}

/** The number of days that the rows name together, a day as often as it is named. */
export function daysNamed(rows: readonly AbsenceRow[]): number {
  const last = rows.reduce<Day>((day, row) => later(day, lastNamed(row)), -Infinity as Day);
  return rows.reduce((sum, row) => sum + (goesOn(row) ? last : lastNamed(row)) - firstNamed(row) + 1, 0);
}

function withoutDuplicates(rows: readonly AbsenceRow[]): RowAt[] {
  const seen = new Set<string>();
  return rowsAt(rows).filter(({ row }) => {
    const key = keyOf(row);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Rows that stand again, each with the first one like it. */
export function duplicatesAmong(rows: readonly AbsenceRow[]): (readonly [RowAt, RowAt])[] {
  const first = new Map<string, RowAt>();
  return rowsAt(rows).flatMap((again) => {
    const key = keyOf(again.row);
    const before = first.get(key);
    if (before === undefined) first.set(key, again);
    return before === undefined ? [] : [[before, again] as const];
  });
}

function rowsAt(rows: readonly AbsenceRow[]): RowAt[] {
  return rows.map((row, index) => ({ row, index }));
}

/** What a row registers: the line that it stands on makes no other row of it. */
function keyOf(row: AbsenceRow): string {
  const days = 'date' in row ? [row.date, row.date] : [row.from, row.to];
  const { code, hours, percent, part } = row;
  const clock = 'date' in row ? [row.startsAt, row.endsAt] : [];
  return JSON.stringify([...days, code, hours, percent, part, ...clock]);
}

function firstNamed(row: AbsenceRow): Day {
  return toDay('date' in row ? row.date : row.from);
}

function lastNamed(row: AbsenceRow): Day {
  return toDay('date' in row ? row.date : (row.to ?? row.from));
}

function goesOn(row: AbsenceRow): boolean {
  return 'to' in row && row.to === null;
}

function earliest(a: Day | undefined, b: Day): Day {
  return a === undefined || b < a ? b : a;
}
