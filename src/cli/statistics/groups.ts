/** The groups of a file: which there are, and the number of each row’s. */
import { UsageError } from '../exit.js';
import { quoted, type DuckDBConnection } from '../population/duckdb.js';
import { rowsOf } from '../population/read-table.js';
import type { GroupColumn } from '../population/spell-columns.js';
import type { SpellsFile } from '../population/spells-file.js';

const MOST_GROUPS = 1000;

/** Stands for all groups together. */
export const ALL = 'all';

/** What the columns of a group hold, in the order in which they were asked for. */
export type GroupNames = readonly string[];

export interface Numbered {
  /** SQL of the spells with the number of the group. */
  readonly table: string;
  /** By number. Without columns to divide by: one group without names. */
  readonly groups: readonly GroupNames[];
}

/** Numbers the groups in the order of their names. `everybody`: SQL that has all groups, also those of nobody sick. */
export async function numbered(
  connection: DuckDBConnection,
  { table, grouped, optional }: SpellsFile,
  by: readonly GroupColumn[],
  everybody = table,
): Promise<Numbered> {
  if (by.some((name) => !grouped.includes(name))) {
    throw new UsageError({
      sv: '--by: filen har ingen sådan kolumn',
      en: '--by: the file has no such column',
    });
  }
  if (by.length === 0) return { table, groups: [[]] };
  const names = by.map((name) => `"${name}"`).join(', ');
  const found = await rowsOf(
    connection,
    `SELECT DISTINCT ${names} FROM ${everybody} ORDER BY ALL LIMIT ${MOST_GROUPS + 1}`,
  );
  if (found.length > MOST_GROUPS)
    throw new UsageError({
      sv: `--by: fler än ${MOST_GROUPS} grupper`,
      en: `--by: more than ${MOST_GROUPS} groups`,
    });
  const groups = found.map((row) => row.map(String));
  if (groups.length === 0) return { table, groups: [by.map(() => ALL)] };
  const values = groups.map((group, i) => `(${[...group.map(quoted), `${i}::INTEGER`].join(', ')})`);
  const keys = by.map((_, i) => `key_${i}`);
  const same = by.map((name, i) => `spells."${name}" = key_${i}`).join(' AND ');
  const columns = ['person', 'from', 'to', ...optional].map((name) => `spells."${name}"`).join(', ');
  return {
    table: `(SELECT ${columns}, number AS "group" FROM ${table} AS spells JOIN (VALUES ${values.join(', ')}) AS groups (${keys.join(', ')}, number) ON ${same})`,
    groups,
  };
}
