// Prints what `npm install sjukregler` brings: every package with its size, and the sum. With a commit, such as
// `npm run installed -- HEAD~1`, what that one brought beside ours.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Manifest } from './shipped.js';

const MEGABYTE = 1_000_000;

const [commit] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'sjukregler-installed-'));
try {
  const wanted = commit === undefined ? [packed()] : dependenciesOf(commit);
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], folder);
  const modules = join(folder, 'node_modules');
  const packages = namesIn(modules).map((name) => ({ name, bytes: bytesIn(join(modules, name)) }));
  const beside = packages.filter(({ name }) => name !== 'sjukregler');
  for (const { name, bytes } of packages) console.log(`${megabytes(bytes).padStart(6)} MB  ${name}`);
  const sum = beside.reduce((total, { bytes }) => total + bytes, 0);
  console.log(`${beside.length} packages beside sjukregler, ${megabytes(sum)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Needs a build. */
function packed(): string {
  const name = run('npm', ['pack', '--silent', '--pack-destination', folder], resolve('.'))
    .trim()
    .split('\n')
    .at(-1);
  return join(folder, name ?? '');
}

function dependenciesOf(of: string): string[] {
  const manifest = JSON.parse(run('git', ['show', `${of}:package.json`], resolve('.'))) as Manifest;
  return Object.entries(manifest.dependencies ?? {}).map(([name, version]) => `${name}@${version}`);
}

function namesIn(modules: string): string[] {
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    );
}

function bytesIn(place: string): number {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
