/** `sjukregler population`: the spells of many persons in a file, and what follows from the law for each. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Language, Text } from '../../finding/words.js';
import { checkedObserved } from '../../population/check.js';
import type { GapCounts } from '../../population/gaps.js';
import { plainTable } from '../../report/render/plain-table.js';
import { EXIT } from '../exit.js';
import { print } from '../print.js';
import { countAll, partsBeside } from './count-all.js';
import { formatOf } from './file-format.js';
import { whole, withLimits } from './limit-options.js';
import { PartsDoNotFit } from './merge-parts.js';
import { makePlan, mergePlan, runParts } from './plan-parts.js';
import { partFiles, refuseSameFile } from './same-file.js';
import { inSession, type LimitOptions } from './session.js';

const PART_SPELLS = 250_000;
const GAPS = [5, 30, 90];
const MOST_DAYS = 3650;

const PART_BESIDE_OUT: Text = { sv: 'en del bredvid --out', en: 'a part beside --out' };
const PART_IN_PARTS: Text = { sv: 'en del i --parts', en: 'a part in --parts' };

interface Options extends LimitOptions {
  readonly spells: string;
  readonly out: string;
  readonly observedFrom: string;
  readonly observedTo: string;
  readonly gaps?: readonly number[] | true;
  readonly partSpells: number;
  readonly lang: Language;
}

export function addPopulation(command: Command): void {
  const population = command
    .command('population')
    .description('sick-pay periods, chain days and levels for the spells of many persons, from file to file')
    .addHelpText(
      'after',
      `
The spells have the columns person (a whole number of at most nine digits: more could be a personal number), from and
to (YYYY-MM-DD; no to where the spell goes on), and if known extent (0.25, 0.5, 0.75 or 1), fitFrom and workedAfter.
What does not fit is told with its column, its first row (the first one after the names is 1) and the number of rows.
The columns of the answer: docs/population-columns.md.

A day is a day whatever the time zone of the machine. In Parquet it may be a DATE, a text, or a timestamp at 00:00; a
timestamp with time zone is the day that begins then in Europe/Stockholm. Any other time of day is refused, never cut.

Broken off, the command goes on where it was when it is given again. A file that is there is replaced when the new one
is whole; --out must not be a file that is read.

Examples:
  $ sjukregler population --spells spells.parquet --observed-from 2019-01-01 --observed-to 2026-06-30 --out rows.parquet
  $ sjukregler population --spells spells.csv --observed-from 2019-01-01 --observed-to 2026-06-30 --out rows.csv --gaps
  $ sjukregler population count --help

On several machines: population plan, population run, population merge.`,
    );

  withLimits(
    withSpells(
      population
        .command('count', { isDefault: true })
        .description('counts the spells of a file, which is what population alone does'),
      'the file of rows that is written: .parquet, .csv or .ndjson',
    ),
  ).action(async (options: Options) => {
    const { spells, out } = options;
    formatOf(out);
    await refuseSameFile(
      [{ file: out, option: '--out' }, ...(await partFiles(partsBeside(out), PART_BESIDE_OUT))],
      [{ file: spells, option: '--spells' }],
    );
    const counted = await inSession(options, (session) =>
      refusing(options.lang, () => countAll(session, { ...options, ...given(options) })),
    );
    if (counted !== undefined && counted.gapCounts.length > 0) print(gapTable(counted.gapCounts));
  });

  withLimits(
    withSpells(
      population.command('plan').description('divides the persons into parts'),
      'the plan that is written, a JSON file',
    ),
  ).action(async (options: Options) => {
    const { spells, out } = options;
    await refuseSameFile([{ file: out, option: '--out' }], [{ file: spells, option: '--spells' }]);
    const plan = await inSession(options, (session) => makePlan(session, { ...options, ...given(options) }));
    print(`${plan.parts.length} parts`);
  });

  withLimits(
    population
      .command('run')
      .description('counts parts of a plan; a part that is counted again gives the same rows')
      .requiredOption('--plan <file>', 'the plan')
      .requiredOption('--spells <file>', 'the same file of spells that the plan was made for')
      .requiredOption('--parts <folder>', 'where the parts are written')
      .option('--part <numbers>', 'which parts, such as 3 or 1-4,7', numbers),
  ).action(async (options: LimitOptions & RunFlags) => {
    const { plan, spells, parts: folder, part = 'all' } = options;
    await refuseSameFile(await partFiles(folder, PART_IN_PARTS), [
      { file: spells, option: '--spells' },
      { file: plan, option: '--plan' },
    ]);
    const done = await inSession(options, (session) =>
      runParts(session, { plan, spells, folder, parts: part }),
    );
    for (const one of done) print(JSON.stringify(one));
  });

  withLimits(
    population
      .command('merge')
      .description('puts the parts of a plan together, or says what does not fit')
      .requiredOption('--plan <file>', 'the plan')
      .requiredOption('--parts <folder>', 'where the parts are')
      .requiredOption('--out <file>', 'the file of rows that is written: .parquet, .csv or .ndjson'),
  ).action(async (options: LimitOptions & MergeFlags) => {
    const { plan, parts: folder, out } = options;
    formatOf(out);
    await refuseSameFile(
      [{ file: out, option: '--out' }],
      [{ file: plan, option: '--plan' }, ...(await partFiles(folder, PART_IN_PARTS))],
    );
    const counts = await inSession(options, (session) =>
      refusing(options.lang, () => mergePlan(session, { plan, folder, out })),
    );
    if (counts !== undefined && counts.length > 0) print(gapTable(counts));
  });
}

interface RunFlags {
  readonly plan: string;
  readonly spells: string;
  readonly parts: string;
  readonly part?: readonly number[];
}

interface MergeFlags {
  readonly lang: Language;
  readonly plan: string;
  readonly parts: string;
  readonly out: string;
}

function withSpells(command: Command, out: string): Command {
  return command
    .requiredOption('--spells <file>', 'the file of spells: .parquet, .csv or .ndjson')
    .requiredOption('--observed-from <date>', 'the first day on which every spell is known, YYYY-MM-DD')
    .requiredOption('--observed-to <date>', 'the last such day; spells that go on are known through it')
    .requiredOption('--out <file>', out)
    .option(
      '--gaps [days]',
      `also tell what joining within other gaps would give (${GAPS.join(',')})`,
      gapList,
    )
    .addOption(
      new Option('--part-spells <count>', 'a part ends with the person by whom it has so many spells')
        .argParser(whole)
        .default(PART_SPELLS),
    );
}

function given({ observedFrom, observedTo, gaps = [] }: Options): {
  readonly observed: { readonly from: string; readonly to: string };
  readonly gaps: readonly number[];
} {
  const observed = { from: observedFrom, to: observedTo };
  checkedObserved(observed);
  return { observed, gaps: gaps === true ? GAPS : gaps };
}

const DO_NOT_FIT: Text = { sv: 'delarna passar inte ihop', en: 'the parts do not fit together' };

/** Parts that do not fit are told one by one. */
async function refusing<T>(language: Language, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PartsDoNotFit)) throw error;
    process.stderr.write(`sjukregler: ${DO_NOT_FIT[language]}\n`);
    for (const line of error.lines(language)) process.stderr.write(`  ${line}\n`);
    process.exitCode = EXIT.invalidInput;
    return undefined;
  }
}

function gapTable(counts: readonly GapCounts[]): string {
  const head = ['gap', 'periods', 'sick days', 'days between', 'day 15', 'day 91', 'day 181', 'day 366'];
  const rows = counts.map((count) => Object.values(count).map(String));
  return plainTable(
    [head, ...rows],
    head.map(() => 'right'),
  ).join('\n');
}

function gapList(text: string): readonly number[] {
  const days = text.split(',').map(whole);
  if (days.some((count) => count > MOST_DAYS)) throw new InvalidArgumentError(`At most ${MOST_DAYS} days.`);
  return days;
}

/** `1-4,7` as numbers, each once. */
function numbers(text: string): readonly number[] {
  const found = text.split(',').flatMap((range) => {
    const [first = '', last = first, ...more] = range.split('-');
    if (more.length > 0) throw new InvalidArgumentError('Give parts as 3 or 1-4,7.');
    const [from, to] = [whole(first), whole(last)];
    if (to < from || to - from > MOST_PARTS) throw new InvalidArgumentError('Give parts as 3 or 1-4,7.');
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
  return [...new Set(found)];
}

const MOST_PARTS = 1_000_000;
