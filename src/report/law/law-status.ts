/** What of the law was checked when, and what is due: of the tables and of the acts. */
import { acts } from '../../law/act.js';
import type { DatedTable, NextChange } from '../../law/dated.js';
import { toCivil, toDay, type IsoDate } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import { datedTables } from '../../generated/dated-tables.js';

/**
 * `open-ended`: in force until somebody changes it. `upcoming`: a new row is expected, and cannot be there yet. `due`: it
 * can be looked for. `overdue`: the rows at hand no longer suffice.
 */
export type TableStatus = 'open-ended' | 'upcoming' | 'due' | 'overdue';

/**
 * `due`: since the day until which it was read, a 1 January or a 1 July has come, the days on which most amendments enter
 * into force. `repealed`: no wording can follow.
 */
export type ActStatus = 'read' | 'due' | 'repealed';

export interface StatusOfTable {
  /** File and name: `law/price-base-amount priceBaseAmounts`. */
  readonly table: string;
  /** The first day of the newest row. */
  readonly newestFrom: IsoDate;
  /** The day on which the row that was checked longest ago was compared with its source. */
  readonly checkedOn: IsoDate;
  readonly nextChange: NextChange | null;
  /** Null where no day was asked about. */
  readonly status: TableStatus | null;
}

export interface StatusOfAct {
  /** The act by its SFS number, and as lawyers call it. */
  readonly act: string;
  readonly short: string;
  readonly readUntil: IsoDate;
  /** Null where no day was asked about. */
  readonly status: ActStatus | null;
}

export interface LawStatus {
  /** The day asked about; null for none. */
  readonly asOf: IsoDate | null;
  readonly tables: readonly StatusOfTable[];
  readonly acts: readonly StatusOfAct[];
  /** The year after the day asked about, and the tables that will not suffice in it; null where no day was asked about. */
  readonly nextYear: { readonly year: number; readonly missing: readonly string[] } | null;
}

/** The state of the law on a day, or without one only what was checked when. */
export function lawStatus(asOf: IsoDate | null, tables: readonly DatedTable[] = datedTables): LawStatus {
  const statuses = tables.map((table) => statusOfTable(table, asOf));
  return {
    asOf,
    tables: statuses,
    acts: Object.entries(acts).map(([act, { short, readUntil, repealed }]) => ({
      act,
      short,
      readUntil,
      status: asOf === null ? null : repealed ? 'repealed' : statusOfAct(readUntil, asOf),
    })),
    nextYear: asOf === null ? null : missingAfter(asOf, statuses),
  };
}

function statusOfTable({ file, name, rows, nextChange }: DatedTable, asOf: IsoDate | null): StatusOfTable {
  return {
    table: `${file} ${name}`,
    newestFrom: itemAt(rows, rows.length - 1).from,
    checkedOn: rows.map(({ checkedOn }) => checkedOn).reduce((a, b) => (a < b ? a : b)),
    nextChange,
    status: asOf === null ? null : statusOn(asOf, nextChange),
  };
}

function statusOn(asOf: IsoDate, nextChange: NextChange | null): TableStatus {
  if (nextChange === null) return 'open-ended';
  if (asOf < nextChange.expectedFrom) return 'upcoming';
  return asOf <= nextChange.expectedBy ? 'due' : 'overdue';
}

function statusOfAct(readUntil: IsoDate, asOf: IsoDate): ActStatus {
  const year = yearOf(asOf);
  const latest = asOf < `${year}-07-01` ? `${year}-01-01` : `${year}-07-01`;
  return readUntil < latest ? 'due' : 'read';
}

function missingAfter(asOf: IsoDate, tables: readonly StatusOfTable[]): NonNullable<LawStatus['nextYear']> {
  const year = yearOf(asOf) + 1;
  const missing = tables.filter(
    ({ nextChange }) => nextChange !== null && nextChange.expectedBy < `${year}-01-01`,
  );
  return { year, missing: missing.map(({ table }) => table) };
}

function yearOf(date: IsoDate): number {
  return toCivil(toDay(date)).year;
}
