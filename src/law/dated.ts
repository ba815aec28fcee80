/** The third primitive of the law: the wording or amount in force on a day. */
import type { IsoDate } from '../time/day.js';
import type { Ground } from './provision.js';

/**
 * How sure we are of a figure: `P` the statute's text was read, `S` a secondary source, `I` our interpretation of
 * what the text leaves open.
 */
export type Confidence = 'P' | 'S' | 'I';

/** What every row of a dated table carries beside its figures. */
export interface Dated {
  /** The first day on which the row applies. It applies until the next row's first day, the last one until further notice. */
  readonly from: IsoDate;
  readonly source: readonly Ground[];
  /** The day on which somebody last compared the row with its source. */
  readonly checkedOn: IsoDate;
  readonly confidence: Confidence;
}

/**
 * The row in force on `date`, or `undefined` where the date lies before the first row. Rows must be in order of
 * `from`.
 */
export function at<Row extends Dated>(table: readonly Row[], date: IsoDate): Row | undefined {
  for (let i = table.length - 1; i >= 0; i--) {
    const row = table[i] as Row;
    if (row.from <= date) return row;
  }
  return undefined;
}

/**
 * The row in force on `date`, the first one where the date lies before it: for what must be told of days that a rule
 * refuses or that came before the law.
 */
export function nearest<Row extends Dated>(table: readonly Row[], date: IsoDate): Row {
  return at(table, date) ?? oldest(table);
}

function oldest<Row>(table: readonly Row[]): Row {
  return table[0] as Row;
}

/** The first day that a table knows. */
export function firstDay(table: readonly Dated[]): IsoDate {
  return oldest(table).from;
}

/** The row in force on the day asked about; the newest where no day is asked about, which the finding then says. */
export function wordingOn<Row extends Dated>(
  table: readonly Row[],
  on: IsoDate | undefined,
): Row | undefined {
  return on === undefined ? newest(table) : at(table, on);
}

/** The row in force until further notice: for schemas and pages, which speak of no day. */
export function newest<Row extends Dated>(table: readonly Row[]): Row {
  return table[table.length - 1] as Row;
}

/** A new row that a table is expected to need. */
export interface NextChange {
  /** The first day on which it can be looked for. */
  readonly expectedFrom: IsoDate;
  /** The last day on which the rows at hand suffice. */
  readonly expectedBy: IsoDate;
  /** What is expected, in a few words. */
  readonly sv: string;
  readonly en: string;
  /** Why it is expected then. */
  readonly source: readonly Ground[];
}

/** What each table of a file expects next; null for a wording that is in force until somebody changes it. */
export type NextChanges<Table extends string> = Readonly<Record<Table, NextChange | null>>;

/** The date that chooses the row of a table. */
export type ChosenBy =
  /** The day that is asked about or paid for. */
  | 'day'
  /** The first day of the sick-pay period. */
  | 'period-start'
  /** The first day of the spell: of the first one of a period, and of one that may join it. */
  | 'spell'
  /** The first day of the sickness or sick period. */
  | 'sickness'
  /** The last day of the sick-pay period that is the employer's. */
  | 'last-employer-day'
  /** The first day of the month of birth. */
  | 'birth'
  /** The first day of the employment. */
  | 'employment'
  /** The day of the contract. */
  | 'contract'
  /** The day of the notice. */
  | 'notice'
  /** The day on which something is applied for or asked for. */
  | 'application'
  /** The day of the decision. */
  | 'decision'
  /** The day of the assignment to the programme. */
  | 'assignment'
  /** The first day of the measure. */
  | 'measure'
  /** The first day of the earning year. */
  | 'earning-year'
  /** The first day of the vacation year, or of the vacation. */
  | 'vacation'
  /** The first day that would be paid for. */
  | 'first-paid-day'
  /** The first day of the time that figures are given for. */
  | 'reported-time';

/** Which date chooses the row of each table of a file. */
export type ChosenBys<Table extends string> = Readonly<Record<Table, ChosenBy>>;

/** A table with what it tells of itself. */
export interface DatedTable {
  /** Below src, without its ending: `law/price-base-amount`. */
  readonly file: string;
  readonly name: string;
  readonly rows: readonly Dated[];
  readonly nextChange: NextChange | null;
  readonly chosenBy: ChosenBy;
}
