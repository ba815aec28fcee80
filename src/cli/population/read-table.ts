/** Reading the user's file through DuckDB, without passing on what it says of one that it cannot read. */
import { UsageError } from '../exit.js';
import { troubleIn, type DuckDBConnection } from './duckdb.js';

/** Which file is read. */
export type FileOption = '--spells' | '--ordinary-hours';

/** The columns with their types. */
export async function columnsOf(
  connection: DuckDBConnection,
  table: string,
  option?: FileOption,
): Promise<Map<string, string>> {
  const rows = await rowsOf(connection, `DESCRIBE SELECT * FROM ${table}`, option);
  return new Map(rows.map(([name, type]) => [String(name), String(type)]));
}

/** What DuckDB says of a file that it cannot read quotes the file: it is not passed on. */
export async function rowsOf(
  connection: DuckDBConnection,
  sql: string,
  option: FileOption = '--spells',
): Promise<unknown[][]> {
  try {
    return (await connection.runAndReadAll(sql)).getRows();
  } catch (error) {
    if (troubleIn(error) !== undefined) throw error;
    throw new UsageError({
      sv: `${option}: filen går inte att läsa som det som slutet på dess namn säger`,
      en: `${option}: the file cannot be read as what the end of its name says`,
    });
  }
}
