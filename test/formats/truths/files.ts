/** Written rows as the files of a system. */
import { csvFile } from './csv-file.js';
import type { Dialect } from './dialect.js';
import { paxmlFile } from './paxml-file.js';
import type { Truth } from './truth.js';
import type { WrittenRow } from './written-row.js';

/** The bytes of each file, in order of time. */
export function filesOf(truth: Truth, rows: readonly WrittenRow[], dialect: Dialect): Uint8Array[] {
  const months = dialect.clipped ? [...new Set(rows.map(({ from }) => from.slice(0, 7)))].sort() : [''];
  return months.map((month) => {
    const ofMonth = rows.filter(({ from }) => from.startsWith(month));
    return dialect.format === 'csv' ? csvFile(ofMonth, dialect) : paxmlFile(truth, ofMonth, dialect);
  });
}
