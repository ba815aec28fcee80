// Breaks the code on purpose, one place at a time, and asks whether a test beside it notices: `npm run mutation`, or for
// some areas only, `npm run mutation -- time rules/sick-pay`. Installs Stryker beside what is installed, without saving it.
// What survives is listed with file, line and what it became; docs/mutation.md says of each that was read why it may.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';

const STRYKER = '9.6.1';
const LEAST_SCORE = 90;
const areas = ['time', 'money', 'law', ...readdirSync('src/rules').map((area) => `rules/${area}`), 'case'];
const asked = process.argv.slice(2);

run('npm', [
  'install',
  '--no-save',
  '--no-audit',
  '--no-fund',
  `@stryker-mutator/core@${STRYKER}`,
  `@stryker-mutator/vitest-runner@${STRYKER}`,
]);
mkdirSync('coverage/mutation', { recursive: true });
const total = { noticed: 0, survived: 0 };
for (const area of asked.length > 0 ? asked : areas) {
  run('npx', ['stryker', 'run'], { MUTATED: area });
  const report = JSON.parse(readFileSync(`coverage/mutation/${area.replace('/', '-')}.json`, 'utf8'));
  const mutants = Object.entries(report.files).flatMap(([file, { mutants: found }]) =>
    found.map((mutant) => ({ file, ...mutant })),
  );
  const counted = { noticed: 0, survived: 0 };
  for (const { file, status, location, mutatorName, replacement } of mutants) {
    if (status === 'Killed' || status === 'Timeout') counted.noticed += 1;
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    counted.survived += 1;
    const became = replacement?.replaceAll(/\s+/g, ' ').slice(0, 80);
    console.log(`  ${file}:${location.start.line} ${mutatorName} → ${became} (${status})`);
  }
  total.noticed += counted.noticed;
  total.survived += counted.survived;
  console.log(`${area}: ${scoreOf(counted)}`);
}
console.log(`all: ${scoreOf(total)}`);
process.exitCode = shareOf(total) >= LEAST_SCORE ? 0 : 1;

function shareOf({ noticed, survived }) {
  return (100 * noticed) / (noticed + survived);
}

function scoreOf(counted) {
  return `${counted.noticed} noticed, ${counted.survived} survived, ${shareOf(counted).toFixed(1)} %`;
}

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 2).join(' ')} failed`);
}
