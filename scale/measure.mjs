// Measures the command `population` against what DuckDB alone needs to read, sort and write rows with the same columns,
// turn by turn in one run, and writes the section of docs/performance.md.
//   npm run build && cd scale && npm install && node measure.mjs --persons 2500000 --rounds 3
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import duckdb from '@duckdb/node-api';
import { today, writeSection } from '../bench/performance.mjs';
import { machine, measured, median } from './run.mjs';

const { values } = parseArgs({
  options: {
    persons: { type: 'string', default: '2500000' },
    rounds: { type: 'string', default: '3' },
    /** A file that `generate.mjs` made before. */
    spells: { type: 'string' },
    /** The command line that is measured. */
    command: { type: 'string' },
  },
});
const MOST_TIMES = 2;
const MOST_GIB = 1.5;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'sjukregler-scale-'));
const spells = values.spells ?? join(folder, 'spells.parquet');
if (values.spells === undefined) {
  await measured(process.execPath, [here('generate.mjs'), '--persons', values.persons, '--out', spells]);
}
const rounds = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const alone = await measured(process.execPath, [
    here('baseline.mjs'),
    spells,
    join(folder, 'alone.parquet'),
  ]);
  const command = await measured(process.execPath, [
    values.command ?? here('../dist/cli.js'),
    ...['population', '--spells', spells, '--out', join(folder, 'rows.parquet')],
    ...['--observed-from', '2019-01-01', '--observed-to', '2025-12-31'],
  ]);
  rounds.push({ alone, command, ratio: command.seconds / alone.seconds });
  console.log(rounds.at(-1));
}
const [[count, persons]] = await rowsOf(
  `SELECT count(*)::DOUBLE, count(DISTINCT person)::DOUBLE FROM '${spells}'`,
);
const [[written]] = await rowsOf(`SELECT count(*)::DOUBLE FROM '${join(folder, 'rows.parquet')}'`);
if (written !== count) throw new Error('not every spell has a row');
rmSync(folder, { recursive: true });
writeSection('population', told());

async function rowsOf(sql) {
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRows();
}

function told() {
  const ratios = rounds.map(({ ratio }) => ratio);
  const ratio = median(ratios);
  const peak = Math.max(...rounds.map(({ command }) => command.mebibytes)) / 1024;
  const verdict = (fits) => (fits ? 'met' : '**missed**');
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((value) => value.toFixed(2));
  return `## Population

\`node scale/measure.mjs --persons ${values.persons} --rounds ${values.rounds}\`, ${today()}. ${machine()}.

${count} invented spells of ${persons} persons, in the order of their first days, from one Parquet file to another: the
command \`population\` and DuckDB alone, turn by turn, each with two threads and 600 MB for DuckDB. DuckDB alone reads the
same file, sorts it by person and writes rows with the same columns, filled with cheap expressions
(\`scale/baseline.mjs\`). Median (least–most) of the ratios by round. The machine was shared, with a load of ${loadavg()[2].toFixed(0)}
over the last quarter of an hour.

| | measured | target | |
| --- | --- | --- | --- |
| \`population\` / DuckDB alone | ${ratio.toFixed(2)} (${least}–${most}) | at most ${MOST_TIMES} | ${verdict(ratio <= MOST_TIMES)} |
| greatest resident memory of the command | ${peak.toFixed(2)} GiB | at most ${MOST_GIB} GiB | ${verdict(peak <= MOST_GIB)} |

What limits it: beyond what DuckDB alone does, every row is read twice, being checked first, passes to JavaScript and back
in blocks of 2048 rows, and is counted; what stands for "none" becomes NULL on the way out. One JavaScript thread counts and
hands over, while three parts are written.`;
}
