/** What somebody says of the files of one system: kept in a file of its own, it is said once. */
import type { AbsenceCode } from '../rows/absence-row.js';
import type { SupplementRates } from '../rows/supplement-row.js';
import type { FileField } from './file-issue.js';

/** Between the columns of a table. */
export type CsvDelimiter = ';' | ',' | '\t' | '|';

/**
 * How the files of one system are to be read. Everything may be left out; what stands here goes before what is found in
 * the file. Columns are named by their header, in which case, accents and blanks make no difference, or by their number:
 * `#6` is the sixth. Elements and attributes of a time transaction are named by their path in it: `antal`,
 * `resenheter/tid`, `@tid`.
 */
export interface FileMapping {
  /** Of a table. Absent: UTF-8 where the bytes are UTF-8, otherwise Windows-1252. */
  readonly encoding?: 'utf-8' | 'iso-8859-1' | 'windows-1252';
  /** Of a table. Absent: the sign under which most columns of the header are known. */
  readonly delimiter?: CsvDelimiter;
  /** The sign before decimals in a table. Absent: that of the first number that has one; all others must have the same. */
  readonly decimal?: '.' | ',';
  /**
   * The line of a table's header, 1 for the first of the file; 0 for a table without one, whose columns are named by
   * number. Absent: the first line that names every column needed.
   */
  readonly headerLine?: number;
  /** The column or element of each field, where it is none of the known names. */
  readonly columns?: Readonly<Partial<Record<FileField, string>>>;
  /** Columns of a table that hold the hours of one kind each, as time sheets have them. */
  readonly kinds?: Readonly<Record<string, AbsenceCode | 'ignore'>>;
  /** What codes of one's own register, or that their rows are to be passed over. Goes before the known codes. */
  readonly codes?: Readonly<Record<string, AbsenceCode | 'ignore'>>;
  /** What an hour of pay for unsocial hours gives, in kronor by code; `OS1` has the rate of `OB1` where it has none. */
  readonly rates?: SupplementRates;
  /** Columns and elements that tell nothing of an absence, although what stands in them looks like hours or percentages. */
  readonly ignore?: readonly string[];
}

/** What PAXml needs of it. */
export type PaxmlMapping = Pick<FileMapping, 'columns' | 'codes' | 'ignore' | 'rates'>;

/**
 * Checks what is said of the files of one system, such as a mapping that is kept as JSON, and gives it back.
 *
 * It does not look at a file: a column that the file does not have is told when that file is read.
 *
 * @throws InvalidInput (checked API) on unknown fields, encodings, signs and meanings
 * @example
 * import { fileMapping, readCsv } from 'sjukregler/formats';
 *
 * const mapping = fileMapping({ columns: { hours: 'Antal' }, codes: { Z1: 'sick' }, ignore: ['Schematid'] });
 * const table = 'Datum;Kod;Antal;Schematid\n2026-03-02;Z1;4,5;8\n';
 * readCsv(new TextEncoder().encode(table), mapping).employees[0]?.rows[0]?.hours; //=> 4.5
 */
export function fileMapping(given: FileMapping): FileMapping {
  return given;
}
