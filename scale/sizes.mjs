// Measures the command `population` beside DuckDB alone with 1, 10 and 100 million spells, and writes the section of
// docs/performance.md that says when one machine is enough.
//   npm run build && cd scale && npm install && node sizes.mjs --folder a-disk-with-10-gigabytes --rounds 1
// What is made and measured is kept in the folder: broken off, or given again with more rounds, it goes on there.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { besideDuckDB, countsOf, makeSpells } from './beside.mjs';
import { machine, median } from './run.mjs';
import { spreadOf, writeMeasured } from './section.mjs';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    rounds: { type: 'string', default: '1' },
    millions: { type: 'string', default: '1,10,100' },
  },
});
/** The invented persons have four spells on average. */
const PERSONS_OF_A_MILLION = 250_000;
const { folder } = values;
if (folder === undefined) throw new Error('give --folder');
const file = (name) => join(folder, name);
mkdirSync(folder, { recursive: true });
const kept = existsSync(file('measured.json')) ? JSON.parse(readFileSync(file('measured.json'), 'utf8')) : [];

const sizes = values.millions.split(',').map(Number);
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const millions of sizes) {
    if (measuredOf(millions).length >= round) continue;
    const spells = file(`spells-${millions}.parquet`);
    if (!existsSync(spells)) {
      // Under its own name only when it is whole.
      await makeSpells(file('unfinished.parquet'), millions * PERSONS_OF_A_MILLION);
      renameSync(file('unfinished.parquet'), spells);
    }
    // What a broken round left would be taken over, and not be measured.
    rmSync(file('rows.parquet.parts'), { recursive: true, force: true });
    const { count } = await countsOf(spells);
    const found = await besideDuckDB(folder, spells);
    kept.push({ machine: machine(), millions, count, ...found });
    writeFileSync(file('measured.json'), JSON.stringify(kept, null, 2));
    console.log(kept.at(-1));
  }
}

const perSpell = (millions) =>
  median(measuredOf(millions).map(({ command, count }) => command.processorSeconds / count));
writeMeasured('sizes', {
  title: 'When one machine is enough',
  command: `node scale/sizes.mjs --rounds ${values.rounds}`,
  text: `The command \`population\` beside DuckDB alone as above, with more and more invented spells. Parts of 250 000 spells are
counted one after the other, and what DuckDB sorts beyond its 600 MB lies on the disk meanwhile: memory follows DuckDB's, and
hardly the spells. One machine is enough as long as it has the time, and a count that is broken off goes on where it was.
Median (least–most) of the rounds; the machine was shared, so that processor time tells more than the clock.`,
  rows: [
    [
      'spells',
      '`population` / DuckDB alone',
      'in processor time',
      'processor time for a spell, the first as 1',
      'greatest memory',
      'that of DuckDB alone',
      'the file of rows',
    ],
    ...sizes.map((millions) => {
      const rounds = measuredOf(millions);
      const ratios = (unit) => spreadOf(rounds.map(({ command, alone }) => command[unit] / alone[unit]));
      const memory = (of) =>
        `${(Math.max(...rounds.map((round) => round[of].mebibytes)) / 1024).toFixed(2)} GiB`;
      return [
        String(rounds[0].count),
        ratios('seconds'),
        ratios('processorSeconds'),
        (perSpell(millions) / perSpell(sizes[0])).toFixed(2),
        memory('command'),
        memory('alone'),
        `${rounds[0].mebibytesOfRows.toFixed(0)} MiB`,
      ];
    }),
  ],
});

/** The rounds of this machine. */
function measuredOf(millions) {
  return kept.filter((round) => round.millions === millions && round.machine === machine());
}
