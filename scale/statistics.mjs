// Measures the command `statistics` against `population`, turn by turn in one run over the same spells, and writes the
// section of docs/performance.md.
//   npm run build && cd scale && npm install && node statistics.mjs --persons 2500000 --rounds 3
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLI, countsOf, DAYS, makeSpells, rowsOf } from './beside.mjs';
import { measured } from './run.mjs';
import { HEAD, memoryRow, ratioRow, writeMeasured } from './section.mjs';

const { values } = parseArgs({
  options: { persons: { type: 'string', default: '2500000' }, rounds: { type: 'string', default: '3' } },
});
const MOST_TIMES = 1.5;
const MOST_GIB = 1;
const MONTHS = ['--from', '2019-01', '--to', '2025-12', '--by', 'sex,ageGroup'];

const folder = mkdtempSync(join(tmpdir(), 'sjukregler-statistics-'));
const [plain, spells] = [join(folder, 'plain.parquet'), join(folder, 'spells.parquet')];
await makeSpells(plain, values.persons);
const { count } = await countsOf(plain);
// Sex and age group are drawn from the person's number, so that each person has one of each.
await rowsOf(`COPY (
  SELECT *, if(person % 2 = 0, 'woman', 'man') AS sex, ['to-29', '30-49', 'from-50'][1 + person % 3] AS "ageGroup" FROM '${plain}'
) TO '${spells}' (FORMAT parquet)`);

const rounds = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const population = await run('population', plain, DAYS);
  const statistics = await run('statistics', spells, MONTHS);
  rounds.push({ statistics, population });
  console.log(rounds.at(-1));
}
rmSync(folder, { recursive: true });

writeMeasured('statistics', {
  title: 'Statistics',
  command: `node scale/statistics.mjs --persons ${values.persons} --rounds ${values.rounds}`,
  text: `${count} invented spells of ${values.persons} persons, by sex and age group, month by month over seven years: the command
\`statistics\` and \`population\`, turn by turn over the same spells. Median (least–most) of the ratios by round.`,
  rows: [
    HEAD,
    ratioRow(
      '`statistics` / `population`',
      rounds.map((round) => round.statistics.seconds / round.population.seconds),
      MOST_TIMES,
    ),
    memoryRow(
      'greatest resident memory of `statistics`',
      rounds.map((round) => round.statistics.mebibytes),
      MOST_GIB,
    ),
  ],
});

function run(name, file, options) {
  const out = join(folder, `${name}.parquet`);
  return measured(process.execPath, [CLI, name, '--spells', file, '--out', out, ...options]);
}
