/** Errors of usage in both languages, from what is typed to what is said. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PartsDoNotFit } from '../../src/cli/population/merge-parts.js';
import { commandLine } from '../support/cli-in-process.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-usage-'));
  writeFileSync(join(folder, 'spells.csv'), 'person,from,to\n1,2026-01-01,2026-01-05\n');
  writeFileSync(join(folder, 'plan.json'), '{}');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Words that end so are files in the folder. */
const isFile = (word: string): boolean => /\.(csv|json|xlsx)$|^parts$/.test(word);

const time = ['--observed-from', '2026-01-01', '--observed-to', '2026-06-30'];
const counting = ['population', '--spells', 'spells.csv', ...time];

it.each<[readonly string[], string, string]>([
  [
    ['serve', '--port', '70000'],
    '--port takes a whole number up to 65535',
    '--port ska vara ett heltal, högst 65535',
  ],
  [
    ['assess', 'case.json', '--as-of', '2026-03-20', '--brief', '--format', 'svg'],
    '--brief goes with --format text, md or html',
    '--brief hör till --format text, md eller html',
  ],
  ...(
    [
      [['--return', '0.5', '--from', '2026-04-01', '--to', '2026-04-10'], '--to', '--relapse'],
      [['--return', '0.5', '--from', '2026-04-01', '--extent', '1'], '--extent', '--relapse'],
      [['--end', '2026-03-03', '--from', '2026-03-03'], '--from', '--return, --monthly, --hourly'],
      [['--end', '2026-03-03', '--extent', '0.5'], '--extent', '--relapse'],
      [['--prolong', '2026-05-03', '--hours-per-week', '40'], '--hours-per-week', '--monthly, --hourly'],
      [['--monthly', '1', '--hours-per-week', '40', '--to', '2026-05-03'], '--to', '--relapse'],
    ] as const
  ).map(([change, option, kinds]): [readonly string[], string, string] => [
    ['what-if', 'case.json', '--as-of', '2026-03-20', ...change],
    `${option} goes with ${kinds}`,
    `${option} hör till ${kinds}`,
  ]),
  [
    ['eval', 'assess'],
    'no such rule; for a whole case: sjukregler assess --help',
    'regeln finns inte; för ett helt ärende: sjukregler assess --help',
  ],
  [['schema', 'qqqqqqqq'], 'no such schema', 'schemat finns inte'],
  [['schema', 'cas'], 'no such schema; did you mean case?', 'schemat finns inte; menade du case?'],
  [
    [...counting, '--out', 'rows.xlsx'],
    'a file of spells or rows ends in .parquet, .csv or .ndjson',
    'en fil med sjukfall eller rader slutar på .parquet, .csv eller .ndjson',
  ],
  [
    [...counting, '--out', 'spells.csv'],
    '--out is the same file as --spells: give another name',
    '--out är samma fil som --spells: ange ett annat namn',
  ],
  [
    ['population', 'merge', '--plan', 'plan.json', '--parts', 'parts', '--out', 'rows.csv'],
    '--plan: a plan or a part is not what this command wrote',
    '--plan: en plan eller en del är inte det som kommandot skrev',
  ],
])('%j', async (typed, en, sv) => {
  const words = typed.map((word) => (isFile(word) ? join(folder, word) : word));
  const said = async (language: string): Promise<unknown> => {
    const { exit, out, err } = await commandLine([...words, '--lang', language]);
    return [exit, out, err];
  };
  expect(await said('en')).toEqual([2, '', `sjukregler: ${en}\n`]);
  expect(await said('sv')).toEqual([2, '', `sjukregler: ${sv}\n`]);
});

it.each([
  ['en', 'no such table ('],
  ['sv', 'tabellen finns inte ('],
])('a table that is like none is not guessed: %s', async (language, said) => {
  const { exit, err } = await commandLine(['table', 'nope', '--lang', language]);
  expect(exit).toBe(2);
  expect(err).toContain(`sjukregler: ${said}`);
});

it('parts that do not fit together are told one by one', () => {
  const error = new PartsDoNotFit([{ part: 2, code: 'missing-part' }]);
  expect(error.lines('sv')).toEqual(['del 2: missing-part. Delen är inte räknad.']);
  expect(error.lines('en')).toEqual(['part 2: missing-part. The part has not been counted.']);
});

it('says of help for a command that there is not that it is none, and what is near', async () => {
  const near = await commandLine(['help', 'asess']);
  expect(near).toMatchObject({ exit: 2, out: '' });
  expect(near.err).toContain("sjukregler: unknown command 'asess'");
  expect(near.err).toContain('(Did you mean assess?)');
  const none = await commandLine(['help', 'qqqqqqqq', '--lang', 'sv']);
  expect(none).toMatchObject({ exit: 2, out: '' });
  expect(none.err).toContain("sjukregler: okänt kommando 'qqqqqqqq'");
  expect(none.err).toContain('(sjukregler --lang sv --help visar alla kommandon)');
  expect(await commandLine(['help', 'assess'])).toMatchObject({ exit: 0, err: '' });
});
