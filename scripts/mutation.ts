// Breaks the code on purpose, one place at a time, and asks whether a test beside it notices: `npm run mutation`, or for
// some areas only, `npm run mutation -- time rules/sick-pay`. Installs Stryker's instrumenter beside what is installed,
// without saving it. What survives is listed with file, line and what it became; docs/mutation.md says why it may.
// `--write` puts the figures of all areas there, each as it was last run, and those of the nudge test.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import type { Mutant } from './mutation/mutant.js';

const INSTRUMENTER = '@stryker-mutator/instrumenter@9.6.1';
const LEAST_SHARE = 90;
const PAGE = 'docs/mutation.md';
const [BEGIN, END] = ['<!-- figures: begin -->', '<!-- figures: end -->'] as const;

interface Figure {
  readonly area: string;
  readonly mutants: readonly Mutant[];
  readonly noticed: number;
  readonly share: number;
}

/** What the nudge test tells in its report. */
interface Nudges {
  readonly noticed: number;
  readonly excepted: number;
}

const allAreas = ['time', 'money', 'law', ...readdirSync('src/rules').map((area) => `rules/${area}`), 'case'];
const asked = process.argv.slice(2).filter((argument) => argument !== '--write');
const isWritten = process.argv.includes('--write');

if (!existsSync('node_modules/@stryker-mutator/instrumenter')) {
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', INSTRUMENTER]);
}
const figures = (asked.length > 0 ? asked : allAreas).map((area) => {
  vitest(['--config', 'scripts/mutation/vitest.config.ts'], { MUTATED: area, NODE_NO_WARNINGS: '1' });
  const figure = figureOf(area);
  for (const { file, line, was, became } of figure.mutants.filter(isMissed)) {
    console.log(`  ${file}:${line} ${shortened(was)} → ${shortened(became)}`);
  }
  console.log(told(figure).join('  '));
  return figure;
});
if (isWritten) write(allAreas.map(figureOf), nudged());
process.exitCode = figures.every(({ share }) => share >= LEAST_SHARE) ? 0 : 1;

/** What the last run of the area found. */
function figureOf(area: string): Figure {
  const list = readFileSync(`coverage/mutation/${area.replace('/', '-')}.json`, 'utf8');
  return counted(area, JSON.parse(list) as readonly Mutant[]);
}

function counted(area: string, mutants: readonly Mutant[]): Figure {
  const noticed = mutants.filter((mutant) => !isMissed(mutant)).length;
  return { area, mutants, noticed, share: (100 * noticed) / mutants.length };
}

function told({ area, mutants, noticed, share }: Figure): string[] {
  return [area, ...[mutants.length, noticed, mutants.length - noticed].map(String), `${share.toFixed(1)} %`];
}

function isMissed({ status }: Mutant): boolean {
  return status !== 'noticed';
}

function shortened(code: string): string {
  return code.length > 60 ? `${code.slice(0, 60)}…` : code;
}

/** The test that moves every figure and date of law tells in its report how many it moved. */
function nudged(): Nudges {
  const report = 'coverage/nudge.json';
  vitest(['test/rules/nudge.test.ts', '--reporter=json', `--outputFile=${report}`]);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly testResults: readonly {
      readonly assertionResults: readonly { readonly meta: { readonly nudges?: Nudges } }[];
    }[];
  };
  const [nudges] = testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ meta }) => meta.nudges ?? []),
  );
  if (nudges === undefined) throw new Error('the nudge test did not tell what it moved');
  return nudges;
}

function write(areas: readonly Figure[], { noticed, excepted }: Nudges): void {
  const all = counted(
    'all',
    areas.flatMap(({ mutants }) => mutants),
  );
  const table = markdownTable(
    [['area', 'mutants', 'noticed', 'missed', 'share noticed'], ...[...areas, all].map(told)],
    { align: ['l', 'r', 'r', 'r', 'r'] },
  );
  const today = new Date().toISOString().slice(0, 10);
  const section = `Each area as it was last judged, on ${today}. \`npm run mutation -- --write\` writes this table.

${table}

Figures and dates of law moved by one: ${noticed} of ${noticed} noticed by a worked row; ${excepted} more that no row can notice are
listed in the nudge test with the reason.`;
  const page = readFileSync(PAGE, 'utf8');
  const [before, after] = [page.slice(0, page.indexOf(BEGIN)), page.slice(page.indexOf(END))];
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${section}\n\n${after}`);
}

function vitest(args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  run('npx', ['vitest', 'run', ...args], env);
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 2).join(' ')} failed`);
}
