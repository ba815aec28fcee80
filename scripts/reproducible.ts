// Builds the committed source twice, in two folders of different names, and compares every file byte by byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = mkdtempSync(join(tmpdir(), 'sjukregler-build-'));
try {
  const first = built(join(root, 'a'));
  const second = built(join(root, 'a-folder-with-a-longer-name'));
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) console.error(`differs: ${name}`);
  const all = createHash('sha256').update(
    names.map((name) => `${first.get(name) ?? ''}  ${name}\n`).join(''),
  );
  console.log(`${names.length} files, ${different.length} differ, sha256 of all ${all.digest('hex')}`);
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The digest of every file that a build in the folder writes. */
function built(folder: string): Map<string, string> {
  mkdirSync(folder);
  const source = execFileSync('git', ['archive', 'HEAD'], { maxBuffer: 256 * 1024 * 1024 });
  execFileSync('tar', ['-x', '-C', folder], { input: source });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', '-s', 'build', '--', '--silent'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(dist, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}
