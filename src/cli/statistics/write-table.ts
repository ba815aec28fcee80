/** The rows that are told, in a file. */
import type { AbsenceRow } from '../../population/statistics/absence-rows.js';
import { itemAt } from '../../time/lists.js';
import { quoted } from '../population/duckdb.js';
import { formatOf, writingOf } from '../population/file-format.js';
import type { Session } from '../population/session.js';
import type { GroupColumn } from '../population/spell-columns.js';
import { writeWhole } from '../population/whole-file.js';
import { ALL, type GroupNames } from './groups.js';

export async function writeTable(
  session: Session,
  rows: readonly AbsenceRow[],
  by: readonly GroupColumn[],
  groups: readonly GroupNames[],
  out: string,
): Promise<void> {
  const connection = await session.connect();
  const columns = [
    'month VARCHAR',
    ...by.map((name) => `"${name}" VARCHAR`),
    'length VARCHAR',
    '"sickDays" BIGINT',
    '"wholeDays" DOUBLE',
    'occasions BIGINT',
    'people BIGINT',
    'suppressed VARCHAR',
  ];
  await connection.run(`CREATE TEMP TABLE told (${columns.join(', ')})`);
  const appender = await connection.createAppender('told');
  const text = (value: string | null): void => {
    if (value === null) appender.appendNull();
    else appender.appendVarchar(value);
  };
  const count = (value: number | null): void => {
    if (value === null) appender.appendNull();
    else appender.appendBigInt(BigInt(value));
  };
  for (const { month, group, length, sickDays, wholeDays, occasions, people, suppressed } of rows) {
    text(month);
    for (const name of group === null ? by.map(() => ALL) : itemAt(groups, group)) text(name);
    text(length);
    count(sickDays);
    if (wholeDays === null) appender.appendNull();
    else appender.appendDouble(wholeDays);
    count(occasions);
    count(people);
    text(suppressed);
    appender.endRow();
  }
  appender.closeSync();
  await writeWhole(out, '--out', async (temporary) => {
    await connection.run(`COPY told TO ${quoted(temporary)} ${writingOf(formatOf(out))}`);
  });
}
