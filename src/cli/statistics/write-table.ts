/** The rows that are told, in a file. */
import type { AbsenceRow } from '../../population/statistics/absence-rows.js';
import type { AbsenceShare } from '../../population/statistics/absence-shares.js';
import { itemAt } from '../../time/lists.js';
import { quoted } from '../population/duckdb.js';
import { formatOf, writingOf } from '../population/file-format.js';
import type { Session } from '../population/session.js';
import type { GroupColumn } from '../population/spell-columns.js';
import { writeWhole } from '../population/whole-file.js';
import { ALL, type GroupNames } from './groups.js';

/** A column that is written, and its type in the file. */
type Columns<Row> = readonly (readonly [name: keyof Row & string, type: 'BIGINT' | 'DOUBLE'])[];

const OF_ROWS: Columns<AbsenceRow> = [
  ['sickDays', 'BIGINT'],
  ['wholeDays', 'DOUBLE'],
  ['occasions', 'BIGINT'],
  ['people', 'BIGINT'],
];

const OF_SHARES: Columns<AbsenceShare> = [
  ['employees', 'BIGINT'],
  ['sickDays', 'BIGINT'],
  ['wholeDays', 'DOUBLE'],
  ['hours', 'DOUBLE'],
  ['shareOfHours', 'DOUBLE'],
  ['occasions', 'BIGINT'],
  ['incidence', 'DOUBLE'],
  ['people', 'BIGINT'],
  ['absentAtEnd', 'BIGINT'],
  ['prevalence', 'DOUBLE'],
];

export interface TableOptions {
  readonly by: readonly GroupColumn[];
  readonly groups: readonly GroupNames[];
  readonly out: string;
}

/** By month, group and length. */
export function writeRows(
  session: Session,
  rows: readonly AbsenceRow[],
  options: TableOptions,
): Promise<void> {
  return writeTable(session, rows, OF_ROWS, options);
}

/** By month and group, with shares. */
export function writeShares(
  session: Session,
  rows: readonly AbsenceShare[],
  options: TableOptions,
): Promise<void> {
  return writeTable(session, rows, OF_SHARES, options);
}

async function writeTable<Row extends AbsenceRow | AbsenceShare>(
  session: Session,
  rows: readonly Row[],
  figures: Columns<Row>,
  { by, groups, out }: TableOptions,
): Promise<void> {
  const connection = await session.connect();
  const hasLengths = rows.some((row) => 'length' in row);
  const columns = [
    'month VARCHAR',
    ...by.map((name) => `"${name}" VARCHAR`),
    ...(hasLengths ? ['length VARCHAR'] : []),
    ...figures.map(([name, type]) => `"${name}" ${type}`),
    'suppressed VARCHAR',
  ];
  await connection.run(`CREATE TEMP TABLE told (${columns.join(', ')})`);
  const appender = await connection.createAppender('told');
  const text = (value: string | null): void => {
    if (value === null) appender.appendNull();
    else appender.appendVarchar(value);
  };
  for (const row of rows) {
    text(row.month);
    for (const name of row.group === null ? by.map(() => ALL) : itemAt(groups, row.group)) text(name);
    if ('length' in row) text(row.length);
    for (const [name, type] of figures) {
      const value = row[name];
      if (typeof value !== 'number') appender.appendNull();
      else if (type === 'DOUBLE') appender.appendDouble(value);
      else appender.appendBigInt(BigInt(value));
    }
    text(row.suppressed);
    appender.endRow();
  }
  appender.closeSync();
  await writeWhole(out, '--out', async (temporary) => {
    await connection.run(`COPY told TO ${quoted(temporary)} ${writingOf(formatOf(out))}`);
  });
}
