// Measures ways for the command `population` that were tried and not taken, and writes the section of docs/performance.md.
//   npm run build && cd scale && npm install && node ways.mjs --persons 250000 --rounds 3
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import duckdb from '@duckdb/node-api';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { NONE, ONGOING, population } from '../dist/population.js';
import { CLI, DAYS, makeSpells } from './beside.mjs';
import { measured } from './run.mjs';
import { spreadOf, writeMeasured } from './section.mjs';

const { values } = parseArgs({
  options: { persons: { type: 'string', default: '250000' }, rounds: { type: 'string', default: '3' } },
});
const folder = mkdtempSync(join(tmpdir(), 'sjukregler-ways-'));
const file = (name) => join(folder, name);
const [spells, rows] = [file('spells.parquet'), file('rows.parquet')];
await makeSpells(spells, values.persons);

const instance = await duckdb.DuckDBInstance.create(':memory:', {
  threads: '2',
  temp_directory: file('tmp'),
});
const connection = await instance.connect();
const numberOf = async (sql) => Number((await connection.runAndReadAll(sql)).getRows()[0][0]);

/** The numbers of sicknesses, sick-pay periods and chains: what windows can tell row by row. */
const ORDER = '"from", "to" NULLS LAST, extent, "fitFrom" NULLS FIRST, "workedAfter"';
const NUMBERED = [
  'person',
  '"from"',
  '"to"',
  'extent',
  'days',
  '"sickPeriod"',
  '"sickPayPeriod"',
  'chain',
].join();
const WINDOWS = `
  WITH ended AS (
    SELECT *, greatest(coalesce("to", DATE '2025-12-31'), coalesce("fitFrom" - 1, DATE '0001-01-01')) AS last
    FROM read_parquet('${spells}')
  ), followed AS (
    SELECT *, min("from") OVER (PARTITION BY person) AS first,
      max(last) OVER (PARTITION BY person ORDER BY ${ORDER} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
    FROM ended
  ), numbered AS (
    SELECT *, greatest(0, last - greatest("from", coalesce(before + 1, "from")) + 1)::INTEGER AS days,
      (sum((before IS NULL OR "from" - before > 1)::INTEGER) OVER w)::INTEGER AS "sickPeriod",
      CASE WHEN first >= DATE '2019-01-01'
        THEN (sum((before IS NULL OR "from" - before > 5)::INTEGER) OVER w)::INTEGER END AS "sickPayPeriod",
      (sum((before IS NULL OR "from" - before > 90)::INTEGER) OVER w)::INTEGER AS chain
    FROM followed WINDOW w AS (PARTITION BY person ORDER BY ${ORDER} ROWS UNBOUNDED PRECEDING)
  )
  SELECT ${NUMBERED} FROM numbered ORDER BY person, ${ORDER}`;
const SORTED = `
  SELECT person, "from", "to", extent, 1 AS days, 1 AS "sickPeriod", 1 AS "sickPayPeriod", 1 AS chain
  FROM read_parquet('${spells}') ORDER BY person, ${ORDER}`;

const rounds = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const command = await measured(process.execPath, [
    CLI,
    'population',
    '--spells',
    spells,
    '--out',
    rows,
    ...DAYS,
  ]);
  await connection.run(`CREATE OR REPLACE TABLE counted AS FROM read_parquet('${rows}')`);
  const [columns, inOrder] = [await columnsOfRows(), await spellsInOrder()];
  const found = {
    counting: await processorSeconds(() => population(inOrder, { from: DAYS[1], to: DAYS[3] })),
    windows: (await copied(WINDOWS, 'windows.parquet')) - (await copied(SORTED, 'sorted.parquet')),
    writer: await processorSeconds(() =>
      writeFileSync(file('writer.parquet'), new Uint8Array(parquetWriteBuffer({ columnData: columns }))),
    ),
    version2:
      (await copied('FROM counted', 'v2.parquet', ', PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 1')) -
      (await copied('FROM counted', 'v1.parquet', ', DICTIONARY_SIZE_LIMIT 5_000')),
  };
  rounds.push(
    Object.fromEntries(Object.entries(found).map(([way, of]) => [way, of / command.processorSeconds])),
  );
  console.log(rounds.at(-1));
}
const command = `SELECT ${NUMBERED} FROM counted`;
const windows = `FROM read_parquet('${file('windows.parquet')}')`;
const differing =
  (await numberOf(`SELECT count(*) FROM (${command} EXCEPT ALL ${windows})`)) +
  (await numberOf(`SELECT count(*) FROM (${windows} EXCEPT ALL ${command})`));
const count = await numberOf('SELECT count(*) FROM counted');
rmSync(folder, { recursive: true });
if (differing !== 0) throw new Error(`the windows differ in ${differing} rows`);

const share = (way) => spreadOf(rounds.map((round) => round[way]));
writeMeasured('ways', {
  title: 'Ways of counting a population that were not taken',
  command: `node scale/ways.mjs --persons ${values.persons} --rounds ${values.rounds}`,
  text: `${count} invented spells. What each way takes or saves in processor time, where all that the command \`population\`
takes is 1. Median (least–most) of the rounds.`,
  rows: [
    ['', 'of the command'],
    ['counting all columns in JavaScript, as the command does', share('counting')],
    ['numbering in windows of DuckDB, beyond reading, sorting and writing', share('windows')],
    ['writing the rows with hyparquet-writer', share('writer')],
    ['writing pages of version 2 without dictionaries, less what is written now', share('version2')],
  ],
  note: `**Windows.** The numbers of sicknesses, sick-pay periods and chains are made of gaps, and windows tell them exactly: the
script ends where one row differs. They stay in JavaScript all the same. The other columns need what follows from them:
after a whole period the employer has no new days until the employee has worked (SjLL 4 a §), which is a state that goes
from period to period, and the levels look back over a frame that moves from day to day. A window sees rows and no state, so
the counting would stay beside the query, which alone takes more than all of it does now. The reader would find one law in
two languages, and its dated tables as cases of a query. Who would rather read SQL has \`scale/twin.mjs\`: it tells the chain, and is held
against the command row by row.

**Writers.** hyparquet-writer, which the command uses to put parts together, takes values one by one. Pages of version 2 are
known to fewer readers. An encoder of our own, which would have to run in a second thread to be faster, would be a format
to keep, and is left out.`,
});

/** Processor seconds to write a query’s rows to a file. */
function copied(query, name, more = '') {
  return processorSeconds(() =>
    connection.run(`COPY (${query}) TO '${file(name)}' (FORMAT parquet, ROW_GROUP_SIZE 1_000_000${more})`),
  );
}

async function processorSeconds(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The rows as hyparquet-writer takes them: days as numbers, null where there is none. */
async function columnsOfRows() {
  const result = await connection.runAndReadAll('FROM counted');
  const types = result.columnTypes().map(String);
  return result.getColumns().map((column, i) => {
    const isFull = !column.includes(null);
    const type = { BIGINT: 'INT32', DATE: 'INT32', INTEGER: 'INT32' }[types[i]] ?? types[i];
    const plain = column.map((value) => value?.days ?? (typeof value === 'bigint' ? Number(value) : value));
    const data = isFull && type === 'INT32' ? Int32Array.from(plain) : plain;
    return { name: result.columnNames()[i], data, type, nullable: !isFull };
  });
}

/** The spells as the library takes them. */
async function spellsInOrder() {
  const day = (name, none) => `coalesce("${name}" - DATE '1970-01-01', ${none})::INTEGER`;
  const result = await connection.runAndReadAll(`
    SELECT person::INTEGER, ${day('from', 0)}, ${day('to', ONGOING)}, (extent * 4)::INTEGER, ${day('fitFrom', NONE)},
      CASE "workedAfter" WHEN false THEN 0 WHEN true THEN 1 ELSE 2 END
    FROM read_parquet('${spells}') ORDER BY person, ${ORDER}`);
  const [person, from, to, extent, fitFrom, workedAfter] = result.getColumns();
  return {
    ...{ person: Int32Array.from(person), from: Int32Array.from(from), to: Int32Array.from(to) },
    ...{ extent: Uint8Array.from(extent), fitFrom: Int32Array.from(fitFrom) },
    workedAfter: Uint8Array.from(workedAfter),
  };
}
