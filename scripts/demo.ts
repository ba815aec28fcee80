// The demo: a full assessment of a realistic case, by the command line itself.
import { spawnSync } from 'node:child_process';

const ASSESS = ['dist/cli.js', 'assess', 'examples/long-case.case.json', '--as-of', '2026-03-20'];

console.log(
  'A case with a relapse, a long spell, a late prognosis and a plan that is overdue, as of 2026-03-20.',
);
console.log(`Try next: node ${ASSESS.join(' ')} --lang sv\n`);

const { status } = spawnSync(process.execPath, ASSESS, { stdio: 'inherit' });
process.exitCode = status ?? 1;
