// Measures the command `population` against what DuckDB alone needs to read, sort and write rows with the same columns,
// turn by turn in one run, and writes the section of docs/performance.md.
//   npm run build && cd scale && npm install && node measure.mjs --persons 2500000 --rounds 3
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { besideDuckDB, countsOf, makeSpells } from './beside.mjs';
import { HEAD, memoryRow, ratioRow, writeMeasured } from './section.mjs';

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
const MOST_TIMES = 1.6;
const MOST_GIB = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'sjukregler-scale-'));
const spells = values.spells ?? join(folder, 'spells.parquet');
if (values.spells === undefined) await makeSpells(spells, values.persons);
const rounds = [];
for (let round = 0; round < Number(values.rounds); round++) {
  rounds.push(await besideDuckDB(folder, spells, values.command));
  console.log(rounds.at(-1));
}
const { count, persons } = await countsOf(spells);
rmSync(folder, { recursive: true });

writeMeasured('population', {
  title: 'Population',
  command: `node scale/measure.mjs --persons ${values.persons} --rounds ${values.rounds}`,
  text: `${count} invented spells of ${persons} persons, in the order of their first days, from one Parquet file to another: the
command \`population\` and DuckDB alone, turn by turn, each with two threads and 600 MB for DuckDB. DuckDB alone reads the
same file, sorts it by person and writes rows with the same columns, filled with cheap expressions
(\`scale/baseline.mjs\`). Median (least–most) of the ratios by round. The machine was shared, with a load of ${loadavg()[2].toFixed(0)}
over the last quarter of an hour.`,
  rows: [
    HEAD,
    ratioRow(
      '`population` / DuckDB alone',
      rounds.map((round) => round.command.seconds / round.alone.seconds),
      MOST_TIMES,
    ),
    ratioRow(
      'the same in processor time',
      rounds.map((round) => round.command.processorSeconds / round.alone.processorSeconds),
      MOST_TIMES,
    ),
    memoryRow(
      'greatest resident memory of the command',
      rounds.map((round) => round.command.mebibytes),
      MOST_GIB,
    ),
  ],
  note: `What limits it: beyond what DuckDB alone does, every row is read twice, being checked first, passes to JavaScript and back
in blocks of 2048 rows, and is counted; what stands for "none" becomes NULL on the way out. One JavaScript thread counts and
hands over, while three parts are written. [Other ways](#ways-of-counting-a-population-that-were-not-taken) take more, or
bring less than a tenth.`,
});
