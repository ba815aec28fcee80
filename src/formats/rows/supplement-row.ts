/** A row of pay for unsocial hours, as payroll and HR systems keep it beside the rows of absence. */
import type { IsoDate } from '../../time/day.js';

/** `OS` is what was lost to sickness; `OB` is what was planned or earned. The digit is a level, with a rate of its own. */
export type SupplementCode = `${'OB' | 'OS'}${'' | 1 | 2 | 3 | 4 | 5}`;

export const SUPPLEMENT_CODES: readonly [SupplementCode, ...SupplementCode[]] = [
  'OB',
  'OB1',
  'OB2',
  'OB3',
  'OB4',
  'OB5',
  'OS',
  'OS1',
  'OS2',
  'OS3',
  'OS4',
  'OS5',
];

/** Kronor per hour by code; `OS1` has that of `OB1` where it has none of its own. */
export type SupplementRates = Readonly<Partial<Record<SupplementCode, number>>>;

export interface SupplementRow {
  readonly date: IsoDate;
  readonly code: SupplementCode;
  /** At most two decimals. Absent: the row does not tell, and nothing is paid for it. */
  readonly hours?: number;
  /** Tells rows apart as those of absence are. */
  readonly part?: number;
  /** The line of the file that the row comes from, 1 for the first. */
  readonly line?: number;
  /** Which file that is, 1 for the first; absent where there is one. */
  readonly file?: number;
}

/** Undefined where the text is no such code. */
export function supplementCodeOf(text: string): SupplementCode | undefined {
  return SUPPLEMENT_CODES.find((code) => code === text);
}
