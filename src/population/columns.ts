/** The columns that a population comes in and goes out as: one typed array per fact, one row per spell. */
import { frozen } from '../finding/frozen.js';
import type { IsoDate } from '../time/day.js';

/** What stands for a person: a whole number of at most nine digits, such as a serial number. More could be a personal number. */
export type PersonColumn = Int32Array | Uint32Array | BigInt64Array | BigUint64Array;

/** The last day of a spell that has not ended: the day that DuckDB and PostgreSQL hold for `infinity`. */
export const ONGOING = 0x7fff_ffff;

/** Stands in a column of days or numbers where there is none: the day that they hold for `-infinity`. */
export const NONE = -0x7fff_ffff;

/** In the column `workedAfter`: whether the employee fully returned and worked at least one day before the next spell. */
export const WORKED_AFTER: { readonly no: 0; readonly yes: 1; readonly unknown: 2 } = /* @__PURE__ */ frozen({
  no: 0,
  yes: 1,
  unknown: 2,
});

/**
 * Spells of sickness, days off included. Days are numbers of days since 1970-01-01. Rows must be in order of person and,
 * for each person, of `from`; spells of one person may overlap and touch. Persons with two employments are two persons
 * here: the employer's days are counted per employer.
 */
export interface SpellColumns {
  readonly person: PersonColumn;
  /** The first day of sickness. */
  readonly from: Int32Array;
  /** The last day, included; {@link ONGOING} where the spell has not ended. */
  readonly to: Int32Array;
  /** Quarters of reduced capacity, 1–4. Absent: no column `benefitQuarters` is calculated. */
  readonly extent?: Uint8Array;
  /** The first day on which the employee was fit again; {@link NONE} where that is not known. The spell lasts to the day before, if that is later than `to`. */
  readonly fitFrom?: Int32Array;
  /** One of {@link WORKED_AFTER}. Absent or unknown: taken for yes. */
  readonly workedAfter?: Uint8Array;
}

/** The days within which every spell of the persons was observed, both included. */
export interface Observed {
  readonly from: IsoDate;
  /** Ongoing spells are known through this day. */
  readonly to: IsoDate;
}

/** Bits of the column `flags`. */
export const FLAGS: {
  /** Sickness before the observed days could have belonged to the same sick-pay period. */
  readonly leftPeriod: 1;
  /**
   * Sickness before the observed days could have belonged to the same chain; before 2014 also sickness in them, where less
   * than 90 days were worked between.
   */
  readonly leftChain: 2;
  /** Benefit before the observed days could count in the frame of the levels. */
  readonly leftLevels: 4;
  /** The spell was ongoing on the last observed day, or lasts to it or beyond. */
  readonly right: 8;
  /** The person's first sickness lies before the law of sick-pay periods that is known: nothing about them is told. */
  readonly notCovered: 16;
} = /* @__PURE__ */ frozen({ leftPeriod: 1, leftChain: 2, leftLevels: 4, right: 8, notCovered: 16 });

/**
 * What follows from the law, one row per spell, in the order of the spells. A day that lies in several spells of a person
 * belongs to the first of them alone, so that sums over spells are sums over days. {@link NONE} where there is no such
 * day or number.
 */
export interface ResultColumns {
  /** The spell's own days: all its days but those that lie in an earlier spell of the person. */
  readonly days: Int32Array;
  /** The number of the unbroken sickness that the spell belongs to, among those of the person. */
  readonly sickPeriod: Int32Array;
  /** The number of the sick-pay period (SjLL 7 §) that the spell belongs to, among those of the person. */
  readonly sickPayPeriod: Int32Array;
  /** How many own days are the employer's. */
  readonly employerDays: Int32Array;
  /** The first own day that is not the employer's. */
  readonly firstFkDay: Int32Array;
  /** The number of the rehabilitation chain (SFB 27:51) that the spell belongs to, among those of the person. */
  readonly chain: Int32Array;
  /** The day of the chain on the spell's first day. */
  readonly chainStart: Int32Array;
  /** The day of the chain on the spell's last day. */
  readonly chainEnd: Int32Array;
  /** The own day that is the eighth of the unbroken sickness: from then on a certificate is ordinarily needed. */
  readonly day8: Int32Array;
  /** The own day that is the fifteenth sick day of the sick-pay period. */
  readonly day15: Int32Array;
  /** The own day that is the thirtieth of the unbroken sickness: the plan for return to work is due at the latest. */
  readonly day30: Int32Array;
  /** The own day that is the 91st of the chain. */
  readonly day91: Int32Array;
  /** The own day that is the 181st of the chain. */
  readonly day181: Int32Array;
  /** The own day that is the 366th of the chain. */
  readonly day366: Int32Array;
  /** How many own days that are not the employer's lie on the normal level. */
  readonly normalDays: Int32Array;
  /** How many lie on the continuation level. */
  readonly continuationDays: Int32Array;
  /** Own days that are not the employer's, in quarters of a day: a whole day is four. */
  readonly benefitQuarters: Int32Array;
  /** The sum of the {@link FLAGS} that the spell has. */
  readonly flags: Uint8Array;
}

/** Columns for so many spells. */
export function resultColumns(length: number): ResultColumns {
  return columnsBy(() => new Int32Array(length), new Uint8Array(length));
}

/** The first rows of columns, in the same memory. */
export function firstRows(columns: ResultColumns, length: number): ResultColumns {
  return columnsBy((name) => columns[name].subarray(0, length), columns.flags.subarray(0, length));
}

/** Written out, since objects whose fields are added one by one are slow to read. */
function columnsBy(
  column: (name: Exclude<keyof ResultColumns, 'flags'>) => Int32Array,
  flags: Uint8Array,
): ResultColumns {
  return {
    days: column('days'),
    sickPeriod: column('sickPeriod'),
    sickPayPeriod: column('sickPayPeriod'),
    employerDays: column('employerDays'),
    firstFkDay: column('firstFkDay'),
    chain: column('chain'),
    chainStart: column('chainStart'),
    chainEnd: column('chainEnd'),
    day8: column('day8'),
    day15: column('day15'),
    day30: column('day30'),
    day91: column('day91'),
    day181: column('day181'),
    day366: column('day366'),
    normalDays: column('normalDays'),
    continuationDays: column('continuationDays'),
    benefitQuarters: column('benefitQuarters'),
    flags,
  };
}

/** What stands in the row: a column that has no such row is a mistake of ours, and must not go on as NaN. */
export function valueAt(column: Int32Array, row: number): number {
  const value = column[row];
  if (value === undefined) throw new RangeError('no such row');
  return value;
}
