/** Written rows as the files of a system. */
import { csvFile } from './csv-file.js';
import type { Dialect } from './dialect.js';
import { paxmlFile } from './paxml-file.js';
import type { Truth } from './truth.js';
import type { WrittenRow } from './written-row.js';

/** The bytes of each file, in order of time. */
export function filesOf(truth: Truth, rows: readonly WrittenRow[], dialect: Dialect): Uint8Array[] {
  const write = (of: readonly WrittenRow[]): Uint8Array =>
    dialect.format === 'csv' ? csvFile(of, dialect) : paxmlFile(truth, of, dialect);
  if (!dialect.clipped) return [write(rows)];
  const months = [...new Set(rows.map(({ from }) => from.slice(0, 7)))].sort();
  const byMonth = months.map((month) => rows.filter(({ from }) => from.startsWith(month)));
  return byMonth.map((ofMonth, i) => {
    const before =
      dialect.overlapping === 'no' || i === 0 ? [] : (byMonth[i - 1] as WrittenRow[]).slice(-OVERLAP);
    const again = before.map((row) => (dialect.overlapping === 'copied' ? row : { ...row, note: 'ändrad' }));
    return write([...again, ...ofMonth]);
  });
}

/** Rows that a file has again. */
const OVERLAP = 3;
