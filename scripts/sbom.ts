// Prints the bill of materials (CycloneDX) of what users install. `npm sbom --omit=dev` leaves out what a development tool
// needs as well, so the list is made from the package without its development tools.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly [others: string]: unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'sjukregler-sbom-'));
try {
  const { devDependencies, peerDependencies, peerDependenciesMeta, scripts, ...manifest } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Manifest;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
  npm('install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund');
  const text = npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library');
  const { components } = JSON.parse(text) as { readonly components: readonly { readonly name: string }[] };
  const listed = new Set(components.map(({ name }) => name));
  const missing = Object.keys(manifest.dependencies).filter((name) => !listed.has(name));
  if (missing.length > 0) throw new Error(`not in the bill of materials: ${missing.join(', ')}`);
  process.stdout.write(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function npm(...args: readonly string[]): string {
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
