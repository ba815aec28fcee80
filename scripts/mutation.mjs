// Breaks the code on purpose, one place at a time, and asks whether a test beside it notices: `npm run mutation`, or for
// some areas only, `npm run mutation -- time rules/sick-pay`. Installs Stryker's instrumenter beside what is installed,
// without saving it. What survives is listed with file, line and what it became; docs/mutation.md says why it may.
// `--write` puts the figures of all areas there, each as it was last run, and those of the nudge test.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';

const INSTRUMENTER = '@stryker-mutator/instrumenter@9.6.1';
const LEAST_SHARE = 90;
const PAGE = 'docs/mutation.md';
const MARKS = ['<!-- figures: begin -->', '<!-- figures: end -->'];

const allAreas = ['time', 'money', 'law', ...readdirSync('src/rules').map((area) => `rules/${area}`), 'case'];
const asked = process.argv.slice(2).filter((argument) => argument !== '--write');
const isWritten = process.argv.includes('--write');

if (!existsSync('node_modules/@stryker-mutator/instrumenter')) {
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', INSTRUMENTER]);
}
const figures = (asked.length > 0 ? asked : allAreas).map((area) => {
  vitest(['--config', 'vitest.mutation.config.ts'], { MUTATED: area, NODE_NO_WARNINGS: '1' });
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
function figureOf(area) {
  const mutants = JSON.parse(readFileSync(`coverage/mutation/${area.replace('/', '-')}.json`, 'utf8'));
  return counted(area, mutants);
}

function counted(area, mutants) {
  const noticed = mutants.filter((mutant) => !isMissed(mutant)).length;
  return { area, mutants, noticed, share: (100 * noticed) / mutants.length };
}

function told({ area, mutants, noticed, share }) {
  return [area, ...[mutants.length, noticed, mutants.length - noticed].map(String), `${share.toFixed(1)} %`];
}

function isMissed({ status }) {
  return status !== 'noticed';
}

function shortened(code) {
  return code.length > 60 ? `${code.slice(0, 60)}…` : code;
}

/** The test that moves every figure and date of law tells in its report how many it moved. */
function nudged() {
  const report = 'coverage/nudge.json';
  vitest(['test/rules/nudge.test.ts', '--reporter=json', `--outputFile=${report}`]);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  return results.find(({ meta }) => meta.nudges !== undefined).meta.nudges;
}

function write(areas, { noticed, excepted }) {
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
  const [before, rest] = readFileSync(PAGE, 'utf8').split(MARKS[0]);
  writeFileSync(PAGE, `${before}${MARKS[0]}\n\n${section}\n\n${MARKS[1]}${rest.split(MARKS[1])[1]}`);
}

function vitest(args, env) {
  run('npx', ['vitest', 'run', ...args], env);
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 2).join(' ')} failed`);
}
