// Writes the declarations of every file of the source, which the bundler then joins by entry. It could read the source
// itself, with the compiler it knows, in some ten times the time.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Entry } from '../entries.js';

const OUT = 'coverage/types';

export function writeTypes(): void {
  rmSync(OUT, { recursive: true, force: true });
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript-7/bin/tsc', '-p', 'scripts/build/tsconfig.types.json'],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('the source does not compile');
}

/** Where the declarations of the entry were written. */
export const typesOf = ({ source }: Entry): string => source.replace(/^src/, OUT).replace(/\.ts$/, '.d.ts');
