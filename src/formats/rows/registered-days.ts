/** Rows day by day: what is registered on which day, each row once. */
import { later, toDay, type Day, addDays } from '../../time/day.js';
import type { AbsenceRow, DayRow } from './absence-row.js';

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
  /** Every row once, in the order of the input. */
  readonly rows: readonly Registered[];
  /** The rows of sickness of every day that has any, in the order of the input. */
  readonly sick: ReadonlyMap<Day, readonly Registered[]>;
  /** The rows of work and of other absence. */
  readonly other: ReadonlyMap<Day, readonly Registered[]>;
  /** The first of the days from which a row of sickness goes on without end. */
  readonly sickWithoutEndFrom: Day | undefined;
  readonly otherWithoutEndFrom: Day | undefined;
}

/** The days of the rows; `dayOf` tells which day a row with a date belongs to. */
export function registeredDays(given: readonly AbsenceRow[], dayOf: (row: DayRow) => Day): RegisteredDays {
  const unlike = withoutDuplicates(given);
  const lastNamed = lastDayOf(given);
  const rows = unlike.map(({ row, index }): Registered => {
    if ('date' in row) {
      const day = dayOf(row);
      return { row, index, from: day, to: day };
    }
    return { row, index, from: toDay(row.from), to: row.to === null ? lastNamed : toDay(row.to) };
  });
  const sick = new Map<Day, Registered[]>();
  const other = new Map<Day, Registered[]>();
  let sickWithoutEndFrom: Day | undefined;
  let otherWithoutEndFrom: Day | undefined;
  for (const registered of rows) {
    const { row, from, to } = registered;
    const byDay = row.code === 'sick' ? sick : other;
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const present = byDay.get(day);
      if (present === undefined) byDay.set(day, [registered]);
      else present.push(registered);
    }
    if (!goesOn(row)) continue;
    if (row.code === 'sick') sickWithoutEndFrom = earliest(sickWithoutEndFrom, from);
    else otherWithoutEndFrom = earliest(otherWithoutEndFrom, from);
  }
  return { rows, sick, other, sickWithoutEndFrom, otherWithoutEndFrom };
}

/** The number of days that the rows name together, a day as often as it is named. */
export function daysNamed(rows: readonly AbsenceRow[]): number {
  const last = lastDayOf(rows);
  return rows.reduce((sum, row) => sum + (goesOn(row) ? last : lastNamed(row)) - firstNamed(row) + 1, 0);
}

/** Whether the row is one of several days. */
export function isOfSeveralDays({ row }: RowAt): boolean {
  return 'from' in row && row.from !== row.to;
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
  const { code, hours, percent, part } = row;
  const when =
    'date' in row ? [row.date, row.date, row.startsAt, row.endsAt] : [row.from, row.to, null, null];
  return JSON.stringify([...when, code, hours, percent, part]);
}

function lastDayOf(rows: readonly AbsenceRow[]): Day {
  return rows.reduce<Day>((day, row) => later(day, lastNamed(row)), -Infinity as Day);
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
