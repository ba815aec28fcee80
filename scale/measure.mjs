// Measures the command `population` against what DuckDB alone needs to read, sort and write rows with the same columns,
// turn by turn in one run, and writes the section of docs/performance.md.
//   npm run build && cd scale && npm install && node measure.mjs --persons 2500000 --rounds 3
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import duckdb from '@duckdb/node-api';
import { measured } from './run.mjs';

const { values } = parseArgs({
  options: {
    persons: { type: 'string', default: '2500000' },
    rounds: { type: 'string', default: '3' },
    /** A file that `generate.mjs` made before. */
    spells: { type: 'string' },
    /** The day that stands beside the figures. */
    date: { type: 'string' },
  },
});
const MOST_TIMES = 2;
const MOST_GIB = 1.5;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const PAGE = here('../docs/performance.md');
const [BEGIN, END] = ['<!-- population: written by scale/measure.mjs -->', '<!-- population ends -->'];

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
    here('../dist/cli.js'),
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
writeSection();

async function rowsOf(sql) {
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRows();
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

function writeSection() {
  const ratios = rounds.map(({ ratio }) => ratio);
  const ratio = median(ratios);
  const peak = Math.max(...rounds.map(({ command }) => command.mebibytes)) / 1024;
  const seconds = (of) => median(rounds.map((round) => round[of].seconds));
  const verdict = (fits) => (fits ? 'reached' : '**missed**');
  const number = (value, digits = 0) => value.toFixed(digits);
  const [cpu] = cpus();
  const section = `${BEGIN}

## Population

${count} invented spells of ${persons} persons, in the order of their first days, from one Parquet file to another. Beside it
DuckDB alone: read the same file, sort it by person, write rows with the same columns, filled with cheap expressions
(\`scale/baseline.mjs\`). Both turn by turn, ${rounds.length} times, with two threads and 600 MB for DuckDB.

| measured                         | median                       | from – to                                                         | target              |          |
| -------------------------------- | ---------------------------- | ----------------------------------------------------------------- | ------------------- | -------- |
| times what DuckDB alone needs    | ${number(ratio, 2)} | ${number(Math.min(...ratios), 2)} – ${number(Math.max(...ratios), 2)} | at most ${MOST_TIMES} | ${verdict(ratio <= MOST_TIMES)} |
| greatest resident memory         | ${number(peak, 2)} GiB | | at most ${MOST_GIB} GiB | ${verdict(peak <= MOST_GIB)} |
| seconds, the command             | ${number(seconds('command'))} | ${spread('command')} | | |
| seconds, DuckDB alone            | ${number(seconds('alone'))} | ${spread('alone')} | | |

${values.date === undefined ? '' : `${values.date}. `}\`node scale/measure.mjs --persons ${values.persons} --rounds ${values.rounds}\` on ${cpus().length} × ${cpu.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load
${number(loadavg()[2], 1)} over the last quarter of an hour: other work on the machine makes the seconds longer and the ratios uncertain.

${END}`;
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '# Performance\n';
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1] ?? '\n';
  writeFileSync(PAGE, `${before.trimEnd()}\n\n${section}${after}`);
  function spread(of) {
    const list = rounds.map((round) => round[of].seconds);
    return `${number(Math.min(...list))} – ${number(Math.max(...list))}`;
  }
}
