// What scripts write into the repository. With --check nothing is written: what differs is told, and the process fails.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const check = process.argv.includes('--check');

/** Files that are to hold these texts, and those below `folder`, where there is one, that none of them is. */
export function written(files: ReadonlyMap<string, string>, folder?: string): string[] {
  return [...[...files].filter(isStale).map(replaced), ...orphans(files, folder)].filter(
    (problem) => problem !== undefined,
  );
}

/** Ends the process. */
export function end(problems: readonly string[]): never {
  for (const problem of problems) console.error(problem);
  if (check && problems.length > 0) console.error('run npm run write');
  process.exit(problems.length > 0 ? 1 : 0);
}

function isStale([path, text]: readonly [string, string]): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
}

function replaced([path, text]: readonly [string, string]): string | undefined {
  if (check) return `${path} is not what would be written`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return undefined;
}

function orphans(files: ReadonlyMap<string, string>, folder: string | undefined): (string | undefined)[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
    .filter((path) => !files.has(path))
    .map((path) => {
      if (check) return `${path} would not be written any more`;
      rmSync(path);
      return undefined;
    });
}
