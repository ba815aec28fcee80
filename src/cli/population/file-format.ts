/** The formats of files of spells and rows, told by the end of the name. */
import { UsageError } from '../exit.js';
import { quoted } from './duckdb.js';

export type FileFormat = 'parquet' | 'csv' | 'ndjson';

const ENDINGS: Readonly<Record<string, FileFormat>> = {
  parquet: 'parquet',
  csv: 'csv',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
};

export function formatOf(file: string): FileFormat {
  const format = ENDINGS[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
  if (format === undefined)
    throw new UsageError({
      sv: 'en fil med sjukfall eller rader slutar på .parquet, .csv eller .ndjson',
      en: 'a file of spells or rows ends in .parquet, .csv or .ndjson',
    });
  return format;
}

/** The file as a table, every column of text files as text. `columns` must be known for NDJSON. */
export function tableOf(file: string, format: FileFormat, columns?: readonly string[]): string {
  switch (format) {
    case 'parquet':
      return `read_parquet(${quoted(file)})`;
    case 'csv':
      return `read_csv(${quoted(file)}, header = true, all_varchar = true, nullstr = '')`;
    case 'ndjson': {
      const types = columns?.map((name) => `"${name}": 'VARCHAR'`).join(', ');
      const known = types === undefined ? '' : `, columns = {${types}}`;
      return `read_json(${quoted(file)}, format = 'newline_delimited'${known})`;
    }
  }
}

/** How DuckDB writes the format. */
export function writingOf(format: FileFormat): string {
  switch (format) {
    case 'parquet':
      return '(FORMAT parquet)';
    case 'csv':
      return '(FORMAT csv, HEADER true)';
    case 'ndjson':
      return '(FORMAT json)';
  }
}
