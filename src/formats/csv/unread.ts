/** Columns that are not read although what stands in them looks like hours, percentages or times. */
import type { UnreadPlace } from '../file/absence-file.js';
import { daysBetween, Looks } from '../file/looks-like.js';
import { hintOf, isTellable } from '../file/names.js';
import { CSV_FIELDS, namesPerson, type Columns } from './columns.js';
import type { CsvTableRow } from './table.js';

export function unreadColumns(
  header: readonly string[],
  rows: readonly CsvTableRow[],
  columns: Columns,
): UnreadPlace[] {
  const known = new Set([...readPlaces(columns), ...columns.ignored]);
  return header.flatMap((text, at) => {
    if (known.has(at) || namesPerson(text)) return [];
    const looks = new Looks();
    for (const { cells, line } of rows) looks.add(cells[at] ?? '', line, daysOf(cells, columns));
    const looksLike = looks.verdict(hintOf(text));
    if (looksLike === undefined || looks.firstLine === undefined) return [];
    const told = isTellable(text) ? text : null;
    return [{ place: `#${at + 1}`, header: told, looksLike, firstLine: looks.firstLine }];
  });
}

function daysOf(cells: readonly string[], { from, to }: Columns): number {
  return from === undefined || to === undefined ? 1 : daysBetween(cells[from], cells[to]);
}

/** The columns of fields and of kinds. */
export function readPlaces(columns: Columns): number[] {
  return [...CSV_FIELDS.flatMap((field) => columns[field] ?? []), ...columns.kinds.map(({ at }) => at)];
}
