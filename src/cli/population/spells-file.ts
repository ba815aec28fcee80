/** A file of spells: its columns looked at before a row is used. */
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Issue, IssueCode } from '../../finding/issue.js';
import { issueWords } from '../../finding/issue.words.js';
import { passesAsPersonalNumber } from '../../population/personal-number.js';
import { UsageError } from '../exit.js';
import { unreadable } from '../input.js';
import { troubleIn, type DuckDBConnection } from './duckdb.js';
import { formatOf, tableOf } from './file-format.js';
import {
  columnReading,
  NEEDED,
  OPTIONAL,
  personDigits,
  type ColumnReading,
  type Fault,
  type SpellColumn,
} from './spell-columns.js';
import { itemAt } from '../../time/lists.js';

const KNOWN: readonly string[] = [...NEEDED, ...OPTIONAL];

export interface SpellsFile {
  /** SQL of the spells in the types that are read: person, from, to and the optional columns that there are. */
  readonly table: string;
  readonly optional: readonly (typeof OPTIONAL)[number][];
  readonly spells: number;
  readonly checksum: string;
}

export async function openSpells(connection: DuckDBConnection, file: string): Promise<SpellsFile> {
  const format = formatOf(file);
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw unreadable(error, '--spells');
  });
  const names = [...(await columnsOf(connection, tableOf(file, format))).keys()];
  const issues: Issue[] = [
    ...names.filter((name) => !KNOWN.includes(name)).map(() => issue([], 'unknown-key')),
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => issue([name], 'missing')),
  ];
  if (issues.length > 0) throw new InvalidInput(issues.slice(0, 1).concat(issues.slice(1, NEEDED.length)));
  const optional = OPTIONAL.filter((name) => names.includes(name));
  const raw = tableOf(file, format, names);
  const types = await columnsOf(connection, raw);
  const readings = new Map(
    [...NEEDED, ...optional].map((name) => [name, columnReading(name, types.get(name) ?? '')] as const),
  );
  const [spells, checksum] = await Promise.all([checkValues(connection, raw, readings), checksumOf(file)]);
  await checkPersons(connection, raw, types.get('person') ?? '');
  const columns = [...readings].map(([name, { value }]) => `${value} AS "${name}"`).join(', ');
  return { table: `(SELECT ${columns} FROM ${raw})`, optional, spells, checksum };
}

/** The number of spells. Every value is looked at before one is used. */
async function checkValues(
  connection: DuckDBConnection,
  raw: string,
  readings: ReadonlyMap<SpellColumn, ColumnReading>,
): Promise<number> {
  const faults = [...readings].flatMap(([name, reading]) =>
    faultsOf(name, reading, readings).map(([where, code], i) => ({ name, code, where, i })),
  );
  const reasons = [...readings.keys()].map((name) => {
    const cases = faults.filter((fault) => fault.name === name);
    return `CASE ${cases.map(({ where, i }) => `WHEN ${where} THEN ${i}`).join(' ')} END AS "${name}"`;
  });
  const counts = faults.map(({ name, i }) => `count(*) FILTER ("${name}" = ${i})`);
  const sql = `SELECT count(*), ${counts.join(', ')} FROM (SELECT ${reasons.join(', ')} FROM ${raw})`;
  const [spells = 0, ...found] = (await rowsOf(connection, sql)).flat().map(Number);
  const issues = faults.filter((_, i) => itemAt(found, i) > 0).map(({ name, code }) => issue([name], code));
  if (issues.length > 0) throw new InvalidInput(issues);
  return spells;
}

function faultsOf(
  name: SpellColumn,
  { value, faults }: ColumnReading,
  readings: ReadonlyMap<SpellColumn, ColumnReading>,
): readonly Fault[] {
  if (name !== 'to') return faults;
  return [...faults, [`${value} < ${readings.get('from')?.value ?? 'NULL'}`, 'reversed']];
}

/** Nobody in the file may be told by a number that tells who they are. */
async function checkPersons(connection: DuckDBConnection, raw: string, type: string): Promise<void> {
  const digits = personDigits(type);
  const sql = `SELECT DISTINCT ${digits} FROM ${raw} WHERE length(${digits}) IN (10, 12)`;
  const result = await reading(() => connection.stream(sql));
  for (;;) {
    const chunk = await reading(() => result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) return;
    if (chunk.getColumnValues(0).some((found) => passesAsPersonalNumber(String(found)))) {
      throw new InvalidInput([issue(['person'], 'personal-number')]);
    }
  }
}

/** The columns with their types. */
async function columnsOf(connection: DuckDBConnection, table: string): Promise<Map<string, string>> {
  const rows = await rowsOf(connection, `DESCRIBE SELECT * FROM ${table}`);
  return new Map(rows.map(([name, type]) => [String(name), String(type)]));
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<unknown[][]> {
  const reader = await reading(() => connection.runAndReadAll(sql));
  return reader.getRows();
}

/** What DuckDB says of a file that it cannot read quotes the file: it is not passed on. */
async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (troubleIn(error) !== undefined) throw error;
    throw new UsageError('--spells: the file cannot be read as what the end of its name says');
  }
}

/** SHA-256 of the file's bytes. */
export async function checksumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

function issue(path: readonly string[], code: IssueCode): Issue {
  return { path, code, message: issueWords[code].en };
}
