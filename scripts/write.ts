// Writes everything that is generated, in the order in which one needs the other: `npm run write`. With --check nothing in
// the repository is written; it fails where something is not what would be written, and tells all of it. What is measured
// (docs/performance.md, docs/mutation.md) and what tests compare answers with is not among it.
import { spawnSync } from 'node:child_process';
import { check } from './written.js';

const checked = check ? ['--check'] : [];

const failed = [
  ...['generate', 'docs', 'conformance', 'notices'].filter((name) => !runs(name, checked)),
  // The surface is read from what is built.
  ...(runs('build', ['--silent']) ? ['api'].filter((name) => !runs(name, checked)) : ['build']),
];
for (const name of failed) console.error(`scripts/${name}.ts failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function runs(name: string, args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [...process.execArgv, `scripts/${name}.ts`, ...args], {
    stdio: 'inherit',
  });
  return status === 0;
}
