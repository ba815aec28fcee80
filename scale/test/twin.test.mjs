// The twin in SQL agrees on every row, and notices one that is wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import duckdb from '@duckdb/node-api';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sjukregler-twin-'));
const file = (name) => join(folder, name);
const CLI = here('../../dist/cli.js');
const DAYS = ['--observed-from', '2019-01-01', '--observed-to', '2025-12-31'];

function node(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const twin = (rows) =>
  node(
    here('../twin.mjs'),
    '--spells',
    file('spells.parquet'),
    '--rows',
    file(rows),
    '--observed-to',
    '2025-12-31',
  );

before(() => {
  assert.equal(node(here('../generate.mjs'), '--persons', '5000', '--out', file('spells.parquet')).status, 0);
  const made = node(
    CLI,
    'population',
    '--spells',
    file('spells.parquet'),
    ...DAYS,
    '--out',
    file('rows.parquet'),
  );
  assert.equal(made.status, 0, made.stderr);
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('the same seed gives the same spells', () => {
  node(here('../generate.mjs'), '--persons', '5000', '--out', file('again.parquet'));
  assert.deepEqual(readFileSync(file('again.parquet')), readFileSync(file('spells.parquet')));
});

test('the twin agrees row by row', () => {
  const { status, stdout } = twin('rows.parquet');
  assert.match(stdout, /^\d{5} rows, 0 differ$/m);
  assert.equal(status, 0);
});

test('the twin notices a row that is wrong', async () => {
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT * REPLACE (CASE WHEN "chainEnd" = 100 THEN 101 ELSE "chainEnd" END AS "chainEnd") FROM '${file('rows.parquet')}')
     TO '${file('wrong.parquet')}'`,
  );
  assert.equal(twin('wrong.parquet').status, 1);
});
