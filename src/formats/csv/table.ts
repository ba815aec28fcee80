/** The bytes of a CSV file as a table of texts: encoding and delimiter are found where they are not given. */
import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { CsvDelimiter } from '../file/file-mapping.js';
import { InvalidFile } from '../file/invalid-file.js';
import { decoderOf, type BadEncoding, type TextEncoding } from '../file/text-encoding.js';
import { itemAt } from '../../time/lists.js';

export const CSV_DELIMITERS: readonly CsvDelimiter[] = [';', ',', '\t', '|'];

/** How the header of a table is told from titles above it. */
export interface HeaderSearch {
  /** The line of the header, 1 for the first of the file; 0 for none. Undefined: it is looked for. */
  readonly line: number | undefined;
  /** How many of the texts are known as headers. */
  readonly known: (texts: readonly string[]) => number;
  /** Whether the texts name every column that is needed. */
  readonly isWhole: (texts: readonly string[]) => boolean;
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly CsvTableRow[];
}

export interface CsvTableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Titles and notes above a header fill no more lines than this. */
const MOST_TITLE_LINES = 30;

/** Longer than any row with the columns that are read. */
const LONGEST_ROW = 64 * 1024;

/** @throws InvalidFile */
export function csvTable(
  bytes: Uint8Array,
  encoding: TextEncoding | undefined,
  delimiter: CsvDelimiter | undefined,
  search: HeaderSearch,
): CsvTable {
  const text = csvText(bytes, encoding);
  if (text.trim() === '') throw new InvalidFile('empty-file', 1);
  // Excel's own first line, which tells nothing but the delimiter.
  const hint = /^sep=([;,\t|])\r?\n/.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const skipped = hint === null ? 0 : 1;
  const used = delimiter ?? (hint?.[1] as CsvDelimiter | undefined) ?? delimiterOf(body, search);
  const rows = rowsOf(body, used, skipped);
  const [first] = rows;
  if (search.line === 0 && first !== undefined) {
    return { header: first.cells.map(() => ''), headerLine: first.line, rows };
  }
  const at = headerAmong(rows, search);
  const header = rows[at];
  if (header === undefined) throw new InvalidFile('empty-file', 1);
  return { header: header.cells, headerLine: header.line, rows: rows.slice(at + 1) };
}

/** The first row that names every column that is needed; otherwise the one that names most, and of those the first. */
function headerAmong(rows: readonly CsvTableRow[], { line, known, isWhole }: HeaderSearch): number {
  if (line !== undefined) return rows.findIndex((row) => row.line === line);
  const first = rows.slice(0, MOST_TITLE_LINES);
  const whole = first.findIndex(({ cells }) => isWhole(cells));
  if (whole >= 0) return whole;
  const counts = first.map(({ cells }) => known(cells));
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function rowsOf(text: string, delimiter: CsvDelimiter, skipped: number): CsvTableRow[] {
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: LONGEST_ROW,
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines + skipped }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines) + skipped;
    switch (error.code) {
      case 'CSV_QUOTE_NOT_CLOSED':
        throw new InvalidFile('truncated', line);
      case 'CSV_MAX_RECORD_SIZE':
        throw new InvalidFile('too-long', line);
      default:
        throw new InvalidFile('not-well-formed', line);
    }
  }
}

/** UTF-8 where the bytes are UTF-8, otherwise Windows-1252, as Swedish offices have it. */
function csvText(bytes: Uint8Array, encoding: TextEncoding | undefined): string {
  const [first, second, third, fourth] = bytes;
  const isZip = first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04;
  if (isZip || (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0)) {
    throw new InvalidFile('spreadsheet', 1);
  }
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) {
    throw new InvalidFile('unknown-encoding', 1);
  }
  const text = decodedAs(bytes, encoding ?? 'utf-8', encoding === undefined);
  const at = text.indexOf('\0');
  if (at >= 0) throw new InvalidFile('nul-byte', lineAt(text, at));
  return text;
}

function decodedAs(bytes: Uint8Array, encoding: TextEncoding, otherwise1252: boolean): string {
  const decoder = decoderOf(encoding);
  let text = '';
  try {
    text = decoder.decode(bytes);
    decoder.end();
    return text;
  } catch (error) {
    if (otherwise1252) return decodedAs(bytes, 'windows-1252', false);
    const before = text + (error as BadEncoding).before;
    throw new InvalidFile('bad-encoding', lineAt(before, before.length));
  }
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** The sign that gives most known columns in one line; of those that give as many, the one that gives most columns. */
function delimiterOf(text: string, { known }: HeaderSearch): CsvDelimiter {
  const lines = text
    .slice(0, MOST_TITLE_LINES * LONGEST_TITLE)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_TITLE_LINES);
  const found = CSV_DELIMITERS.map((delimiter) => {
    const split = lines.map((line) => line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')));
    const best = Math.max(...split.map(known));
    const counts = split.filter((texts) => known(texts) === best).map((texts) => texts.length);
    return { delimiter, best, count: Math.max(...counts) };
  });
  found.sort((a, b) => b.best - a.best || b.count - a.count);
  return itemAt(found, 0).delimiter;
}

/** As much of a line as is looked at on average. */
const LONGEST_TITLE = 2048;
