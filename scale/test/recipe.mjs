// What the tests of recipes share: the commands as README gives them, a folder with spells and a plan, the command
// `sjukregler` on the path, and the file of one machine to hold the result against.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const CLI = here('../../dist/cli.js');
const README = here('../README.md');
const DAYS = ['--observed-from', '2019-01-01', '--observed-to', '2025-12-31'];

/** The blocks of commands under a heading of README. */
export function recipe(heading) {
  const [, section] = readFileSync(README, 'utf8').split(`\n## ${heading}\n`);
  assert.ok(section, `README has a section ${heading}`);
  const [text] = section.split('\n## ');
  return [...text.matchAll(/```sh\n([^]*?)```/g)].map(([, commands]) => commands);
}

export function isInstalled(...commands) {
  return commands.every((command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0);
}

/** A new folder with so many persons' spells, and what one machine makes of them. */
export function workplace(persons, partSpells) {
  const folder = mkdtempSync(join(tmpdir(), 'sjukregler-recipe-'));
  const file = (name) => join(folder, name);
  mkdirSync(file('bin'));
  writeFileSync(
    file('bin/sjukregler'),
    `#!/bin/sh\nexec ${process.execPath} ${here('slow-command.mjs')} "$@"\n`,
  );
  chmodSync(file('bin/sjukregler'), 0o755);

  const node = (...args) => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  const shared = ['--spells', file('spells.parquet'), ...DAYS, '--part-spells', String(partSpells)];
  node(here('../generate.mjs'), '--persons', String(persons), '--out', file('spells.parquet'));
  node(CLI, 'population', ...shared, '--out', file('alone.parquet'));
  node(CLI, 'population', 'plan', ...shared, '--out', file('plan.json'));
  const parts = JSON.parse(readFileSync(file('plan.json'), 'utf8')).parts.length;

  const hashOf = (name) =>
    createHash('sha256')
      .update(readFileSync(file(name)))
      .digest('hex');
  return {
    folder,
    file,
    parts,
    /** For commands: what they find, how many parts the plan has, and what goes wrong. */
    env: (faults = {}, more = {}) => ({
      ...process.env,
      PATH: `${file('bin')}${delimiter}${process.env.PATH}`,
      FAULTS: JSON.stringify({ ...faults, log: file('begun.txt') }),
      parts: String(parts),
      ...more,
    }),
    /** The parts that were begun, in that order, each as often as it was. */
    begun: () => {
      const text = existsSync(file('begun.txt')) ? readFileSync(file('begun.txt'), 'utf8') : '';
      return text.trim().split('\n').filter(Boolean).map(Number);
    },
    /** How many parts stand in the folder. */
    counted: () => {
      const names = existsSync(file('parts')) ? readdirSync(file('parts')) : [];
      return names.filter((name) => /^part-\d+\.json$/.test(name)).length;
    },
    sameAsAlone: (name) => assert.equal(hashOf(name), hashOf('alone.parquet')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function until(what, holds, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; !(await holds());) {
    if (Date.now() > end) throw new Error(`in ${seconds} seconds never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
