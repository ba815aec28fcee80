/** Many lines from one file to another, and reading PAXml. `npm run bench -- --part files` */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { streamPaxml } from '../../dist/formats.js';
import { ratio, rounds } from '../compare.mjs';
import { isQuick } from '../options.mjs';
import { processRounds, spent } from '../processes.mjs';
import { control, ratioRow, tell } from '../result.mjs';
import { amounts, levels, paxml, writeLines } from './made.mjs';

const LINES = isQuick ? 20_000 : 100_000;
const ROUNDS = isQuick ? 2 : 7;
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const jsonAlone = fileURLToPath(new URL('json.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'sjukregler-bench-'));
const inFolder = (name) => join(folder, name);

/** The command beside a script that reads and writes the same lines, its own and those of the answers. */
function batchOf(rule, inputs) {
  const [given, answers, written] = ['given.ndjson', 'answers.ndjson', 'written.ndjson'].map(inFolder);
  writeLines(given, inputs);
  const batch = (output) => spent([cli, 'batch', rule, given], { output });
  const json = () => spent([jsonAlone, given, answers], { output: written });
  batch(answers);
  const figures = processRounds({ json, batch: () => batch(inFolder('again.ndjson')), again: json }, ROUNDS);
  if (statSync(written).size !== statSync(given).size + statSync(answers).size)
    throw new Error(`not every line of ${rule} was written`);
  return figures;
}

const ofAmounts = batchOf('sick-pay/amount', amounts(LINES));
const ofLevels = batchOf('sickness-benefit/levels', levels(LINES));
rmSync(folder, { recursive: true });

const pieces = paxml(isQuick ? 100 : 600);
const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);

/** What the reader asks of the parser, and nothing done with it. */
function parserAlone(file) {
  const parser = new SaxesParser();
  const decoder = new TextDecoder();
  let events = 0;
  for (const event of ['opentag', 'closetag', 'text']) parser.on(event, () => (events += 1));
  for (const piece of file) parser.write(decoder.decode(piece, { stream: true }));
  parser.close();
  return events;
}

async function read(file) {
  let records = 0;
  for await (const { kind } of streamPaxml(file)) if (kind === 'transaction') records += 1;
  return records;
}

const reading = await rounds(
  { parser: parserAlone, read, again: parserAlone },
  Array.from({ length: isQuick ? 3 : 9 }, () => [pieces]),
  { slices: 4 },
);

const SAME_JSON = 'the same lines and answers as JSON';
tell({
  about: `From one file to another, processes in turns, ${LINES} invented lines of each rule, ${ROUNDS} rounds. The script that each is beside reads the
same lines, and those of the answers, as JSON, and writes them as JSON. PAXml: ${(bytes / 1e6).toFixed(1)} MB with ${await read(pieces)} transactions, in memory.`,
  controls: [
    control('the script beside itself, with amounts', ratio(ofAmounts.again, ofAmounts.json)),
    control('with levels', ratio(ofLevels.again, ofLevels.json)),
    control('the XML parser beside itself', ratio(reading.again, reading.parser)),
  ],
  tables: [
    {
      rows: [
        ratioRow(`\`batch\` of amounts / ${SAME_JSON}`, ratio(ofAmounts.batch, ofAmounts.json), {
          most: 1.2,
          limit:
            'beside the JSON of every line there are the start of the command and, line by line, the rule; most of an answer is its sections, which JSON.stringify writes anew where they are not known by identity',
        }),
        ratioRow(`\`batch\` of levels / ${SAME_JSON}`, ratio(ofLevels.batch, ofLevels.json), {
          most: 2,
          limit:
            'the days of every frame of 450 are counted for every spell, and the lines are short: the rule is most of it, and no JSON',
        }),
        ratioRow('`streamPaxml` / the XML parser (saxes) alone', ratio(reading.read, reading.parser), {
          most: 2.5,
          limit:
            'every transaction becomes a record with its row, checked field by field, which passes through an asynchronous generator by itself',
        }),
      ],
    },
  ],
});
