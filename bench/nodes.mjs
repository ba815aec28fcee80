/** The versions of Node that are measured. */
import { spawnSync } from 'node:child_process';

/** The Node that runs, where it is of that version; else the newest of it, which npm fetches and keeps. */
export function nodeOf(major) {
  if (process.versions.node.split('.')[0] === major)
    return { version: process.versions.node, path: process.execPath };
  const asked = 'console.log(JSON.stringify({ version: process.versions.node, path: process.execPath }))';
  const { status, stdout } = spawnSync(
    'npm',
    ['exec', '--yes', `--package=node@${major}`, '--', 'node', '-e', asked],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`no Node ${major}`);
  return JSON.parse(stdout);
}
