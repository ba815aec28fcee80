/** The bytes of a CSV file as a table of texts: encoding and delimiter are found where they are not given. */
import { CsvError, parse, type Info } from 'csv-parse/sync';
import { InvalidFile } from '../invalid-file.js';
import { decoderOf, type BadEncoding, type TextEncoding } from '../text-encoding.js';
import { fieldNamed } from './columns.js';

export type CsvDelimiter = ';' | ',' | '\t' | '|';

export const CSV_DELIMITERS: readonly CsvDelimiter[] = [';', ',', '\t', '|'];

export interface CsvTable {
  readonly header: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly CsvTableRow[];
}

export interface CsvTableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Longer than any row with the columns that are read. */
const LONGEST_ROW = 64 * 1024;

/** @throws InvalidFile */
export function csvTable(
  bytes: Uint8Array,
  encoding: TextEncoding | undefined,
  delimiter: CsvDelimiter | undefined,
): CsvTable {
  const text = csvText(bytes, encoding);
  if (text.trim() === '') throw new InvalidFile('empty-file', 1);
  // Excel's own first line, which tells nothing but the delimiter.
  const hint = /^sep=([;,\t|])\r?\n/.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const skipped = hint === null ? 0 : 1;
  const used = delimiter ?? (hint?.[1] as CsvDelimiter | undefined) ?? delimiterOf(firstLineOf(body));
  const [first, ...rows] = rowsOf(body, used, skipped);
  if (first === undefined) throw new InvalidFile('empty-file', 1);
  return { header: first.cells, headerLine: first.line, rows };
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
    const line = Number((error as { lines?: unknown }).lines ?? 1) + skipped;
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
  const [first, second] = bytes;
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

function firstLineOf(text: string): string {
  return (/^\s*(.*)/.exec(text) as RegExpExecArray)[1] as string;
}

/** The sign that gives most known columns; of those that give as many, the one that gives most columns. */
function delimiterOf(header: string): CsvDelimiter {
  const found = CSV_DELIMITERS.map((delimiter) => {
    const texts = header.split(delimiter).map((text) => text.replace(/^\s*"|"\s*$/g, ''));
    const known = texts.filter((text) => fieldNamed(text) !== undefined).length;
    return { delimiter, known, count: texts.length };
  });
  found.sort((a, b) => b.known - a.known || b.count - a.count);
  return (found[0] as { delimiter: CsvDelimiter }).delimiter;
}
