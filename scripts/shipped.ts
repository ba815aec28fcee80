// Whose code users get besides ours: packages that are installed with ours, and packages that the command line is built
// with, whose code stands in its files.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { IN_ITS_FILES } from './build/in-its-files.js';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Package extends Manifest {
  /** Below the project's folder. */
  readonly folder: string;
}

export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

const ours = manifestIn('.');

/** What is installed with ours, and with what is installed. */
export function installed(): Package[] {
  return [...withDependencies('.', new Map<string, Package>()).values()].sort(byName);
}

/** What the command line is built with, as the bundler finds it. */
export function bundled(): Package[] {
  const { metafile } = buildSync({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    external: Object.keys({ ...ours.dependencies, ...ours.peerDependencies }).filter(
      (name) => !IN_ITS_FILES.includes(name),
    ),
    logLevel: 'silent',
  });
  const folders = Object.keys(metafile.inputs).flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)].map((folder) => ({ ...manifestIn(folder), folder })).sort(byName);
}

/**
 * Asks npm about all of them: npm leaves out development tools, so it is asked in a folder where what is bundled is no such
 * tool. What it prints.
 */
export function npmAboutShipped(...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sjukregler-shipped-'));
  const npm = (...command: readonly string[]): string =>
    execFileSync('npm', command, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const { name, version, license, dependencies } = ours;
    const inside = Object.fromEntries(bundled().map((each) => [each.name, each.version]));
    const manifest = { name, version, license, dependencies: { ...dependencies, ...inside } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
    npm('install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
    return npm(...args);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withDependencies(folder: string, found: Map<string, Package>): Map<string, Package> {
  const { dependencies = {} } = manifestIn(folder);
  for (const name of Object.keys(dependencies)) {
    const place = placeOf(name, folder);
    if (found.has(place)) continue;
    found.set(place, { ...manifestIn(place), folder: place });
    withDependencies(place, found);
  }
  return found;
}

/** Not every package lets its manifest be asked for, so folders are looked through as Node does. */
function placeOf(name: string, from: string): string {
  const paths = createRequire(join(process.cwd(), from, 'package.json')).resolve.paths(name);
  for (const path of paths ?? []) {
    const place = join(path, name);
    try {
      readFileSync(join(place, 'package.json'));
      return place.slice(process.cwd().length + 1);
    } catch {
      // In a folder further up.
    }
  }
  throw new Error(`${name} is not installed`);
}

function byName(a: Package, b: Package): number {
  return a.name < b.name ? -1 : 1;
}
