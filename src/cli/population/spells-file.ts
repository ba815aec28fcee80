/** A file of spells: its columns looked at before a row is used. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Issue, IssueCode } from '../../finding/issue.js';
import { issueWords } from '../../finding/issue.words.js';
import { UsageError } from '../exit.js';
import { unreadable } from '../input.js';
import type { DuckDBConnection } from './duckdb.js';
import { formatOf, tableOf } from './file-format.js';

const NEEDED = ['person', 'from', 'to'] as const;
const OPTIONAL = ['extent', 'fitFrom', 'workedAfter'] as const;
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
  await access(file).catch((error: unknown) => {
    throw unreadable(error);
  });
  const names = await columnsOf(connection, tableOf(file, format));
  const issues: Issue[] = [
    ...names.filter((name) => !KNOWN.includes(name)).map(() => issue([], 'unknown-key')),
    ...NEEDED.filter((name) => !names.includes(name)).map((name) => issue([name], 'missing')),
  ];
  if (issues.length > 0) throw new InvalidInput(issues.slice(0, 1).concat(issues.slice(1, NEEDED.length)));
  const optional = OPTIONAL.filter((name) => names.includes(name));
  const raw = tableOf(file, format, names);
  const [spells, checksum] = await Promise.all([checkValues(connection, raw, optional), checksumOf(file)]);
  const columns = [...NEEDED, ...optional].map((name) => `${READ[name]} AS "${name}"`).join(', ');
  return { table: `(SELECT ${columns} FROM ${raw})`, optional, spells, checksum };
}

/** How each column is read where no row of it is at fault: text and other types too. */
const READ: Readonly<Record<(typeof NEEDED)[number] | (typeof OPTIONAL)[number], string>> = {
  person: 'TRY_CAST("person" AS BIGINT)',
  from: `coalesce(TRY_CAST("from" AS DATE), DATE '-infinity')`,
  to: `coalesce(TRY_CAST("to" AS DATE), DATE 'infinity')`,
  fitFrom: `coalesce(TRY_CAST("fitFrom" AS DATE), DATE '-infinity')`,
  extent: '(4 * TRY_CAST("extent" AS DOUBLE))::UTINYINT',
  workedAfter: `CASE TRY_CAST("workedAfter" AS BOOLEAN) WHEN true THEN 1::UTINYINT WHEN false THEN 0::UTINYINT ELSE 2::UTINYINT END`,
};

/** Which rows of a column cannot be understood, and why. */
const FAULTS: Readonly<Record<keyof typeof READ, readonly (readonly [string, IssueCode])[]>> = {
  person: [
    ['"person" IS NULL', 'missing'],
    [
      `"person" IS NOT NULL AND (TRY_CAST("person" AS BIGINT) IS NULL OR TRY_CAST("person" AS BIGINT) <> TRY_CAST("person" AS DOUBLE))`,
      'not-whole',
    ],
  ],
  from: [
    ['"from" IS NULL', 'missing'],
    ['"from" IS NOT NULL AND TRY_CAST("from" AS DATE) IS NULL', 'not-a-date'],
  ],
  to: [
    ['"to" IS NOT NULL AND TRY_CAST("to" AS DATE) IS NULL', 'not-a-date'],
    ['TRY_CAST("to" AS DATE) < TRY_CAST("from" AS DATE)', 'reversed'],
  ],
  fitFrom: [['"fitFrom" IS NOT NULL AND TRY_CAST("fitFrom" AS DATE) IS NULL', 'not-a-date']],
  extent: [['TRY_CAST("extent" AS DOUBLE) NOT IN (0.25, 0.5, 0.75, 1) IS NOT false', 'not-an-option']],
  workedAfter: [
    ['"workedAfter" IS NOT NULL AND TRY_CAST("workedAfter" AS BOOLEAN) IS NULL', 'not-an-option'],
  ],
};

/** The number of spells. */
async function checkValues(
  connection: DuckDBConnection,
  raw: string,
  optional: SpellsFile['optional'],
): Promise<number> {
  const faults = [...NEEDED, ...optional].flatMap((name) =>
    FAULTS[name].map(([where, code]) => ({ name, where, code })),
  );
  const counts = faults.map(({ where }) => `count(*) FILTER (${where})`).join(', ');
  const rows = await rowsOf(connection, `SELECT count(*), ${counts} FROM ${raw}`);
  const [spells, ...found] = (rows[0] as readonly bigint[]).map(Number);
  const issues = faults
    .filter((_, i) => (found[i] as number) > 0)
    .map(({ name, code }) => issue([name], code));
  if (issues.length > 0) throw new InvalidInput(issues);
  return spells as number;
}

async function columnsOf(connection: DuckDBConnection, table: string): Promise<string[]> {
  const rows = await rowsOf(connection, `DESCRIBE SELECT * FROM ${table}`);
  return rows.map(([name]) => String(name));
}

/** What DuckDB says of a file that it cannot read quotes the file: it is not passed on. */
async function rowsOf(connection: DuckDBConnection, sql: string): Promise<unknown[][]> {
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRows();
  } catch {
    throw new UsageError('the file cannot be read as what the end of its name says');
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
