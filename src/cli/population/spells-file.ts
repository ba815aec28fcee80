/** A file of spells: its columns looked at before a row is used. */
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Issue } from '../../finding/issue.js';
import { unreadable } from '../input.js';
import { checkValues } from './check-values.js';
import { checkNames } from './column-names.js';
import type { DuckDBConnection } from './duckdb.js';
import { formatOf, tableOf } from './file-format.js';
import { columnsOf } from './read-table.js';
import { columnReading, NEEDED, OPTIONAL, type GroupColumn } from './spell-columns.js';

const EMPTY: Issue = { path: [], code: 'missing', message: 'The file is empty.' };

export interface SpellsFile {
  /** SQL of the spells in the types that are read: person, from, to and the optional columns that there are. */
  readonly table: string;
  readonly optional: readonly ((typeof OPTIONAL)[number] | 'group')[];
  /** The columns of groups that there are. */
  readonly grouped: readonly GroupColumn[];
  readonly spells: number;
  readonly checksum: string;
}

/** `groups` are the columns of groups that the file may have: they are read too, where it has them. */
export async function openSpells(
  connection: DuckDBConnection,
  file: string,
  groups: readonly GroupColumn[] = [],
): Promise<SpellsFile> {
  const format = formatOf(file);
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw unreadable(error, '--spells');
  });
  if ((await stat(file)).size === 0) throw new InvalidInput([EMPTY]);
  const names = [...(await columnsOf(connection, tableOf(file, format))).keys()];
  checkNames(names, { needed: NEEDED, optional: [...OPTIONAL, ...groups] });
  const optional = OPTIONAL.filter((name) => names.includes(name));
  const grouped = groups.filter((name) => names.includes(name));
  const raw = tableOf(file, format, names);
  const types = await columnsOf(connection, raw);
  const readings = new Map(
    [...NEEDED, ...optional, ...grouped].map(
      (name) => [name, columnReading(name, types.get(name) ?? '')] as const,
    ),
  );
  const [spells, checksum] = await Promise.all([checkValues(connection, raw, readings), checksumOf(file)]);
  const columns = [...readings].map(([name, { value }]) => `${value} AS "${name}"`).join(', ');
  return { table: `(SELECT ${columns} FROM ${raw})`, optional, grouped, spells, checksum };
}

/** SHA-256 of the file's bytes. */
export async function checksumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
