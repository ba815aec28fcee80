// Measures the command `statistics` against `population`, turn by turn in one run over the same spells, and writes the
// section of docs/performance.md.
//   npm run build && cd scale && npm install && node statistics.mjs --persons 2500000 --rounds 3
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import duckdb from '@duckdb/node-api';
import { today, writeSection } from '../bench/performance.mjs';
import { machine, measured, median } from './run.mjs';

const { values } = parseArgs({
  options: { persons: { type: 'string', default: '2500000' }, rounds: { type: 'string', default: '3' } },
});
const MOST_TIMES = 1.5;
const MOST_GIB = 1;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'sjukregler-statistics-'));
const [plain, spells] = [join(folder, 'plain.parquet'), join(folder, 'spells.parquet')];
await measured(process.execPath, [here('generate.mjs'), '--persons', values.persons, '--out', plain]);
const [[count]] = await rowsOf(`SELECT count(*)::DOUBLE FROM '${plain}'`);
// Sex and age group are drawn from the person's number, so that each person has one of each.
await rowsOf(`COPY (
  SELECT *, if(person % 2 = 0, 'woman', 'man') AS sex, ['to-29', '30-49', 'from-50'][1 + person % 3] AS "ageGroup" FROM '${plain}'
) TO '${spells}' (FORMAT parquet)`);

const rounds = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const population = await run(
    'population',
    plain,
    '--observed-from',
    '2019-01-01',
    '--observed-to',
    '2025-12-31',
  );
  const statistics = await run(
    'statistics',
    spells,
    '--from',
    '2019-01',
    '--to',
    '2025-12',
    '--by',
    'sex,ageGroup',
  );
  rounds.push({ statistics, population, ratio: statistics.seconds / population.seconds });
  console.log(rounds.at(-1));
}
rmSync(folder, { recursive: true });
writeSection('statistics', told());

function run(name, file, ...options) {
  return measured(process.execPath, [
    here('../dist/cli.js'),
    ...[name, '--spells', file, '--out', join(folder, `${name}.parquet`)],
    ...options,
  ]);
}

async function rowsOf(sql) {
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  return (await connection.runAndReadAll(sql)).getRows();
}

function told() {
  const ratios = rounds.map(({ ratio }) => ratio);
  const ratio = median(ratios);
  const peak = Math.max(...rounds.map(({ statistics }) => statistics.mebibytes)) / 1024;
  const verdict = (fits) => (fits ? 'met' : '**missed**');
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((value) => value.toFixed(2));
  return `## Statistics

\`node scale/statistics.mjs --persons ${values.persons} --rounds ${values.rounds}\`, ${today()}. ${machine()}.

${count} invented spells of ${values.persons} persons, by sex and age group, month by month over seven years: the command
\`statistics\` and \`population\`, turn by turn over the same spells. Median (least–most) of the ratios by round.

| | measured | target | |
| --- | --- | --- | --- |
| \`statistics\` / \`population\` | ${ratio.toFixed(2)} (${least}–${most}) | at most ${MOST_TIMES} | ${verdict(ratio <= MOST_TIMES)} |
| greatest resident memory of \`statistics\` | ${peak.toFixed(2)} GiB | at most ${MOST_GIB} GiB | ${verdict(peak <= MOST_GIB)} |`;
}
