/** Every way to fail, asked for in Swedish: the command line says none of them in English. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { outputFailed } from '../../src/cli/output-failed.js';
import { commandLine } from '../support/cli-in-process.js';

const FILES: Readonly<Record<string, string>> = {
  'comma.json': '{"a":1,}',
  'empty.json': '',
  'wrong.json': '{"periodFrom":"2026-13-01","weeklypay":1}',
  'plan.json': '{}',
  'columns.csv': 'a,b\n1,2\n',
  'reversed.csv': 'person,from,to\n1,2026-01-09,2026-01-05\n',
  'fifty.csv': 'person,from,to,extent\n1,2026-01-01,2026-01-05,50\n',
  'decimal.csv': 'person;from;to;extent\n1;2026-01-01;2026-01-05;0,5\n',
  'header.csv': 'x;y;z\n1;2;3\n',
  'code.csv': 'Anst nr;Orsak;Startdatum;Slutdatum\n7;Qq;2026-01-12;2026-01-30\n',
  'spells.csv': 'person,from,to\n1,2026-01-01,2026-01-05\n',
  'broken.xml': 'no xml <',
  'other.xml': '<a/>',
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-swedish-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, 'folder.csv'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CASE = 'examples/long-case.case.json';
const ON = '--as-of 2026-03-20';
const FROM_ROWS = `--employment examples/employment.json ${ON}`;
const TIME = '--observed-from 2026-01-01 --observed-to 2026-06-30';
const MONTHS = '--from 2026-01 --to 2026-03';
const CHANGED = `what-if ${CASE} ${ON}`;

/** `@` stands for the folder of the files above. */
const FAILING = [
  ...['nothing', '--nothing', 'rules extra', 'rules --lnag sv', 'mcp extra'],
  ...['eval', 'eval nothing', 'eval assess', 'eval sick-pay/karensavdrag @no.json'],
  ...['comma', 'empty', 'wrong'].map((name) => `eval sick-pay/karensavdrag @${name}.json`),
  ...['eval sick-pay/karensavdrag @folder.csv', 'eval sick-pay/karensavdrag a b'],
  ...['batch nothing', 'batch assess @wrong.json', `batch assess @wrong.json ${ON}`],
  ...['batch sick-pay/karensavdrag @wrong.json --key id', 'batch payroll-lines @wrong.json'],
  ...['batch sick-pay/karensavdrag @no.json', 'batch sick-pay/karensavdrag @comma.json'],
  ...['schema', 'schema nothing', 'schema cas', 'explain', 'explain nothing @wrong.json'],
  ...['explain sick-pay/karensavdrag @wrong.json', 'explain sick-pay/karensavdrag --format pdf'],
  ...['assess', `assess ${CASE}`, `assess ${CASE} --as-off 2026-03-20`, `assess ${CASE} --as-of 2026-02-31`],
  ...['--format pdf', '--lead x --format ics', '--agreement nothing', '--agreement @wrong.json'].map(
    (given) => `assess ${CASE} ${ON} ${given}`,
  ),
  ...['--insurance nothing', '--brief --format svg', '--csv @code.csv'].map(
    (given) => `assess ${CASE} ${ON} ${given}`,
  ),
  ...[`assess @wrong.json ${ON}`, `assess ${ON}`, `assess --csv @code.csv ${ON}`],
  ...['@header.csv', '@code.csv', '@no.csv'].map((file) => `assess --csv ${file} ${FROM_ROWS}`),
  ...['@broken.xml', '@other.xml'].map((file) => `assess --paxml ${file} ${FROM_ROWS}`),
  ...['lint', 'lint @no.csv', 'lint @header.csv', 'lint @code.csv --column x', 'lint @code.csv --code Q=x'],
  ...['plan @wrong.json --as-of 2026-03-20', `meeting ${CASE} ${ON} --format svg`],
  ...['assess-person', `assess-person @wrong.json ${ON}`],
  ...[`compare ${CASE}`, `compare ${CASE} @wrong.json ${ON}`, `compare ${CASE} @no.json ${ON}`],
  ...[`compare ${CASE} examples/cold.case.json ${ON}`, `compare ${CASE} @comma.json ${ON}`],
  ...[CHANGED, `${CHANGED} --return half --from 2026-04-01`, `${CHANGED} --return 0,5 --from 2026-04-01`],
  ...[`${CHANGED} --return 0.5`, `${CHANGED} --end 2020-02-03`, `${CHANGED} --hourly 150`],
  ...['payroll-lines', `payroll-lines ${CASE} --from 2026-03-01 --to 2026-02-01 ${ON}`],
  ...['law-radar', `law-radar @wrong.json --law-on 2025-01-01 2026-01-01 ${ON}`],
  ...['table', 'table nothing', 'law nothing', 'law --as-of x', 'agreement nothing', 'agreement stat'],
  ...['population', `population --spells @spells.csv ${TIME}`, 'population merge --plan @plan.json'],
  ...['no', 'columns', 'reversed', 'fifty', 'decimal'].map(
    (name) => `population --spells @${name}.csv ${TIME} --out @rows.csv`,
  ),
  ...['@rows.xlsx', '@spells.csv', '@folder.csv', '@spells.csv/rows.csv'].map(
    (out) => `population --spells @spells.csv ${TIME} --out ${out}`,
  ),
  ...['--threads x', '--memory x', '--gaps x'].map(
    (limit) => `population --spells @spells.csv ${TIME} --out @rows.csv ${limit}`,
  ),
  ...['statistics', `statistics --spells @columns.csv ${MONTHS} --out @sums.csv`],
  ...['@no/sums.csv', '@folder.csv', '@spells.csv/sums.csv'].map(
    (out) => `statistics --spells @spells.csv ${MONTHS} --out ${out}`,
  ),
  ...['--report @no/page.html', '--report @spells.csv/page.html', '--report @page.pdf', '--by nothing'].map(
    (given) => `statistics --spells @spells.csv ${MONTHS} --out @sums.csv ${given}`,
  ),
  ...[
    'statistics --spells @spells.csv --from 2026-13 --to 2026-03 --out @sums.csv',
    'statistics --spells @spells.csv --from 2026-05 --to 2026-03 --out @sums.csv',
  ],
  ...['serve --port x', 'serve --port 70000', 'serve extra'],
];

/** Words without which hardly a sentence is English, and none is Swedish. */
const ENGLISH =
  /\b(the|is|are|not|cannot|must|with|and|of|no|option|file|missing|unknown|wrong|went|did|shows?|reason)\b/i;

/** What is the same in both languages: what stands in quotes, names of options, codes. */
function ownWords(said: string): string {
  return said.replace(/'[^']*'|`[^`]*`|"[^"]*"|\([A-Z]+\)|--[\w-]+|\w+(-\w+)+|: missing\./g, '');
}

it.each(FAILING)('%s', async (line) => {
  const words = line.split(' ').map((word) => (word.startsWith('@') ? join(folder, word.slice(1)) : word));
  const { exit, err } = await commandLine([...words, '--lang', 'sv']);
  expect(exit).not.toBe(0);
  expect(err).not.toBe('');
  expect(err).not.toContain('något gick fel');
  expect(ownWords(err)).not.toMatch(ENGLISH);
});

it('every command is among them', () => {
  const tried = new Set(FAILING.map((line) => line.split(' ')[0]));
  expect(Object.keys(commands).filter((name) => !tried.has(name))).toEqual([]);
});

it.each(['EPIPE', 'ENOSPC', 'EIO', undefined])('standard output that takes no more: %s', (code) => {
  const { argv } = process;
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  process.argv = ['node', 'sjukregler', 'rules', '--lang', 'sv'];
  try {
    outputFailed(Object.assign(new Error('closed'), code === undefined ? {} : { code }));
    const told = stderr.mock.calls.map(([text]) => String(text)).join('');
    expect(told).toMatch(/^sjukregler: standard ut /);
    expect(ownWords(told)).not.toMatch(ENGLISH);
  } finally {
    process.argv = argv;
    stderr.mockRestore();
  }
});
