// The command `population` beside DuckDB alone, one after the other over the same spells.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import duckdb from '@duckdb/node-api';
import { measured } from './run.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const CLI = here('../dist/cli.js');
export const DAYS = ['--observed-from', '2019-01-01', '--observed-to', '2025-12-31'];

export async function makeSpells(file, persons) {
  await measured(process.execPath, [here('generate.mjs'), '--persons', String(persons), '--out', file]);
}

/** What each took. Every spell must have a row. */
export async function besideDuckDB(folder, spells, cli = CLI) {
  const [alone, rows] = [join(folder, 'alone.parquet'), join(folder, 'rows.parquet')];
  const ofDuckDB = await measured(process.execPath, [here('baseline.mjs'), spells, alone]);
  const command = ['population', '--spells', spells, '--out', rows, ...DAYS];
  const ofCommand = await measured(process.execPath, [cli, ...command]);
  const [[missing]] = await rowsOf(
    `SELECT (SELECT count(*) FROM '${spells}')::DOUBLE - (SELECT count(*) FROM '${rows}')::DOUBLE`,
  );
  if (missing !== 0) throw new Error('not every spell has a row');
  return { alone: ofDuckDB, command: ofCommand, mebibytesOfRows: statSync(rows).size / 2 ** 20 };
}

export async function countsOf(spells) {
  const [[count, persons]] = await rowsOf(
    `SELECT count(*)::DOUBLE, count(DISTINCT person)::DOUBLE FROM '${spells}'`,
  );
  return { count, persons };
}

export async function rowsOf(sql) {
  const connection = await (
    await duckdb.DuckDBInstance.create(':memory:', { memory_limit: '1GB' })
  ).connect();
  return (await connection.runAndReadAll(sql)).getRows();
}
