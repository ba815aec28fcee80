/** Every value of a file of spells looked at before one is used: what is refused, where first, and how often. */
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Issue } from '../../finding/issue.js';
import { issueWords } from '../../finding/issue.words.js';
import { itemAt } from '../../time/lists.js';
import type { DuckDBConnection } from './duckdb.js';
import { rowsOf } from './read-table.js';
import { hintOn, type ColumnReading, type Fault, type FileColumn } from './spell-columns.js';

type Readings = ReadonlyMap<FileColumn, ColumnReading>;

/**
 * The number of rows in a table, which is given as SQL.
 *
 * @throws InvalidInput with the columns, why they are refused, the first row and the number of rows; never with a value
 */
export async function checkValues(
  connection: DuckDBConnection,
  table: string,
  readings: Readings,
): Promise<number> {
  const faults = [...readings].flatMap(([name, reading]) =>
    faultsOf(name, reading, readings).map(([where, code], i) => ({ name, code, where, i })),
  );
  const reasons = [...readings.keys()].map((name) => {
    const cases = faults.filter((fault) => fault.name === name);
    return `CASE ${cases.map(({ where, i }) => `WHEN ${where} THEN ${i}`).join(' ')} END AS "${name}"`;
  });
  /** One number of all rows, and one of the rows with each fault. */
  const numbers = async (all: string, columns: readonly string[]): Promise<readonly number[]> => {
    const ofFaults = faults.map(({ name, i }) => `${all} FILTER ("${name}" = ${i})`);
    const sql = `SELECT ${[all, ...ofFaults].join(', ')} FROM (SELECT ${columns.join(', ')} FROM ${table})`;
    return (await rowsOf(connection, sql)).flat().map(Number);
  };
  const [spells = 0, ...counts] = await numbers('count(*)', reasons);
  if (counts.every((count) => count === 0)) return spells;
  // Rows are numbered only where one is refused: that takes the file in its order.
  const [, ...rows] = await numbers('min(number)', [...reasons, 'row_number() OVER () AS number']);
  throw new InvalidInput(
    faults.flatMap(({ name, code }, i): Issue[] => {
      const count = itemAt(counts, i);
      const place = `Row ${itemAt(rows, i)}${count === 1 ? '' : `, the first of ${count}`}.`;
      const message = [issueWords[code].en, ...hintOn(name, code), place].join(' ');
      return count === 0 ? [] : [{ path: [name], code, message }];
    }),
  );
}

function faultsOf(name: FileColumn, { value, faults }: ColumnReading, readings: Readings): readonly Fault[] {
  const than = (other: FileColumn): string => readings.get(other)?.value ?? 'NULL';
  switch (name) {
    case 'to':
      return [...faults, [`${value} < ${than('from')}`, 'reversed']];
    case 'sickHours':
      return [...faults, [`${value} > ${than('ordinaryHours')}`, 'too-large']];
    default:
      return faults;
  }
}
