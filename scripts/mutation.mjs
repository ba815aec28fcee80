// Breaks the code on purpose, one place at a time, and asks whether a test beside it notices: `npm run mutation`, or for
// some areas only, `npm run mutation -- time rules/sick-pay`. Installs Stryker's instrumenter beside what is installed,
// without saving it. What survives is listed with file, line and what it became; docs/mutation.md says why it may.
// `--write` puts the figures of all areas there.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';

const INSTRUMENTER = '@stryker-mutator/instrumenter@9.6.1';
const LEAST_SHARE = 90;
const PAGE = 'docs/mutation.md';
const MARKS = ['<!-- figures: begin -->', '<!-- figures: end -->'];

const allAreas = ['time', 'money', 'law', ...readdirSync('src/rules').map((area) => `rules/${area}`), 'case'];
const asked = process.argv.slice(2).filter((argument) => argument !== '--write');
const areas = asked.length > 0 ? asked : allAreas;

if (!existsSync('node_modules/@stryker-mutator/instrumenter')) {
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', INSTRUMENTER]);
}
const figures = areas.map((area) => {
  run('npx', ['vitest', 'run', '--config', 'vitest.mutation.config.ts'], {
    MUTATED: area,
    NODE_NO_WARNINGS: '1',
  });
  const mutants = JSON.parse(readFileSync(`coverage/mutation/${area.replace('/', '-')}.json`, 'utf8'));
  for (const { file, line, was, became } of mutants.filter(isMissed)) {
    console.log(`  ${file}:${line} ${shortened(was)} → ${shortened(became)}`);
  }
  return tell(area, mutants);
});
const total =
  figures.length > 1
    ? [
        tell(
          'all',
          figures.flatMap(({ mutants }) => mutants),
        ),
      ]
    : [];
if (process.argv.includes('--write')) write([...figures, ...total]);
process.exitCode = figures.every(({ share }) => share >= LEAST_SHARE) ? 0 : 1;

function isMissed({ status }) {
  return status === 'survived' || status === undefined;
}

function tell(area, mutants) {
  const noticed = mutants.filter(({ status }) => status === 'noticed').length;
  const missed = mutants.filter(isMissed).length;
  const share = (100 * noticed) / (noticed + missed);
  console.log(`${area}: ${noticed} noticed, ${missed} missed, ${share.toFixed(1)} %`);
  return { area, mutants, noticed, missed, share };
}

function shortened(code) {
  return code.length > 60 ? `${code.slice(0, 60)}…` : code;
}

function write(rows) {
  const table = markdownTable(
    [
      ['area', 'mutants', 'noticed', 'missed', 'share noticed'],
      ...rows.map(({ area, noticed, missed, share }) => [
        area,
        String(noticed + missed),
        String(noticed),
        String(missed),
        `${share.toFixed(1)} %`,
      ]),
    ],
    { align: ['l', 'r', 'r', 'r', 'r'] },
  );
  const today = new Date().toISOString().slice(0, 10);
  const section = `Written by \`npm run mutation -- --write\` on ${today}.\n\n${table}`;
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(MARKS[0]);
  const after = rest.split(MARKS[1])[1];
  writeFileSync(PAGE, `${before}${MARKS[0]}\n\n${section}\n\n${MARKS[1]}${after}`);
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 2).join(' ')} failed`);
}
