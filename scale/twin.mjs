// The day of the rehabilitation chain in SQL alone, held row by row against the rows that the command wrote.
//   node twin.mjs --spells spells.parquet --rows rows.parquet --observed-to 2025-12-31
// Ends with 1 where a row differs.
import { parseArgs } from 'node:util';
import duckdb from '@duckdb/node-api';

const { values } = parseArgs({
  options: {
    spells: { type: 'string' },
    rows: { type: 'string' },
    'observed-to': { type: 'string' },
  },
});
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const ORDER = '"from", "to" NULLS LAST, extent, "fitFrom" NULLS FIRST, "workedAfter"';

/** Sick periods are added together when fewer than 90 days lie between them (SFB 27:51): a twin states it once more. */
const TWIN = `
  WITH ended AS (
    SELECT *, greatest(coalesce("to", DATE ${quoted(values['observed-to'])}), coalesce("fitFrom" - 1, DATE '0001-01-01')) AS last
    FROM read_parquet(${quoted(values.spells)})
  ), followed AS (
    SELECT *, max(last) OVER (PARTITION BY person ORDER BY ${ORDER} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
    FROM ended
  ), numbered AS (
    SELECT *,
      sum((before IS NULL OR "from" > before + 1)::INTEGER) OVER w AS sickness,
      sum((before IS NULL OR "from" - before > 90)::INTEGER) OVER w AS chain
    FROM followed WINDOW w AS (PARTITION BY person ORDER BY ${ORDER} ROWS UNBOUNDED PRECEDING)
  ), sicknesses AS (
    SELECT person, chain, sickness, min("from") AS begins, max(last) - min("from") + 1 AS days
    FROM numbered GROUP BY person, chain, sickness
  ), counted AS (
    SELECT *, sum(days) OVER (PARTITION BY person, chain ORDER BY sickness) - days AS earlier FROM sicknesses
  )
  SELECT person, "from", "to", extent, chain::INTEGER AS chain,
    (earlier + ("from" - begins) + 1)::INTEGER AS "chainStart",
    (earlier + (last - begins) + 1)::INTEGER AS "chainEnd"
  FROM numbered JOIN counted USING (person, chain, sickness)`;
const ROWS = `SELECT person, "from", "to", extent, chain, "chainStart", "chainEnd" FROM read_parquet(${quoted(values.rows)})`;

const instance = await duckdb.DuckDBInstance.create(':memory:', { memory_limit: '1GB' });
const connection = await instance.connect();
const numberOf = async (sql) =>
  Number((await connection.runAndReadAll(`SELECT count(*) FROM (${sql})`)).getRows()[0][0]);
const rows = await numberOf(ROWS);
const differing =
  (await numberOf(`${TWIN} EXCEPT ALL ${ROWS}`)) + (await numberOf(`${ROWS} EXCEPT ALL (${TWIN})`));
console.log(`${rows} rows, ${differing} differ`);
process.exitCode = differing === 0 ? 0 : 1;
