// What DuckDB alone needs to read the spells, sort them by person and write rows with the columns of the answer, filled
// with the cheapest expressions that have their types and about as many gaps.
//   node baseline.mjs spells.parquet rows.parquet
import { rmSync } from 'node:fs';
import duckdb from '@duckdb/node-api';

const [spells, out] = process.argv.slice(2);
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const temporary = `${out}.tmp`;
const instance = await duckdb.DuckDBInstance.create(':memory:', {
  memory_limit: '600MB',
  threads: '2',
  temp_directory: temporary,
});
const connection = await instance.connect();
const ORDER = ['person', '"from"', '"to"', 'extent', '"fitFrom"', '"workedAfter"'].join(', ');
const dateFrom = (day) => `CASE WHEN days >= ${day} THEN "from" + ${day - 1} END`;
const columns = {
  days: 'days',
  sickPeriod: '1 + days % 7',
  sickPayPeriod: '1 + days % 6',
  employerDays: 'least(days, 14)',
  firstFkDay: dateFrom(15),
  chain: '1 + days % 5',
  chainStart: '1 + days % 90',
  chainEnd: 'days + days % 90',
  day8: dateFrom(8),
  day15: dateFrom(15),
  day30: dateFrom(30),
  day91: dateFrom(91),
  day181: dateFrom(181),
  day366: dateFrom(366),
  normalDays: 'greatest(days - 14, 0)',
  continuationDays: 'greatest(days - 378, 0)',
  benefitQuarters: '(greatest(days - 14, 0) * 4 * extent)::INTEGER',
  leftPeriod: `"from" < DATE '2019-01-06'`,
  leftChain: `"from" < DATE '2019-04-01'`,
  leftLevels: `days > 14 AND "from" < DATE '2020-03-25'`,
  right: '"to" IS NULL',
  notCovered: `"from" < DATE '2019-01-01'`,
};
const list = Object.entries(columns).map(([name, expression]) => `${expression} AS "${name}"`);
await connection.run(`COPY (
  SELECT person, "from", "to", extent, ${list.join(', ')}
  FROM (SELECT *, (coalesce("to", DATE '2025-12-31') - "from" + 1)::INTEGER AS days
        FROM (SELECT * FROM read_parquet(${quoted(spells)}) ORDER BY ${ORDER}))
) TO ${quoted(out)} (FORMAT parquet)`);
instance.closeSync();
rmSync(temporary, { recursive: true, force: true });
