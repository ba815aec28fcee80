/** The files that the user points at: by their names, by patterns, or by the folders that they lie in. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './exit.js';
import { STANDARD_INPUT, unreadable } from './input.js';

export type FileFormat = 'paxml' | 'csv';

/** By the ending of the name, where nothing else is said. */
export function formatOf(file: string): FileFormat | 'json' | undefined {
  switch (extname(file).toLowerCase()) {
    case '.xml':
    case '.pax':
    case '.paxml':
      return 'paxml';
    case '.csv':
    case '.tsv':
    case '.txt':
      return 'csv';
    case '.json':
      return 'json';
    default:
      return undefined;
  }
}

/**
 * Every file once, in the order in which it was given; those of a pattern or a folder in the order of their names. Of a
 * folder only the files whose names end as those of the format do, or as those of either where it is not given.
 *
 * @throws UsageError where a name, a pattern or a folder gives no file; it says which of them, never its name
 */
export async function filesAt(given: readonly string[], format?: FileFormat): Promise<string[]> {
  const files = new Map<string, string>();
  for (const [i, place] of given.entries()) {
    const found = await filesOf(place, format).catch((error: unknown) => {
      throw unreadable(error, given.length > 1 ? `file ${i + 1}` : undefined);
    });
    if (found.length === 0) {
      const which =
        given.length > 1
          ? { sv: `plats ${i + 1}`, en: `place ${i + 1}` }
          : { sv: 'platsen', en: 'the place' };
      throw new UsageError({
        sv: `${which.sv} är ett mönster eller en mapp utan någon fil att läsa`,
        en: `${which.en} is a pattern or a folder without a file to read`,
      });
    }
    for (const file of found) {
      const key = file === STANDARD_INPUT ? file : await realpath(file);
      if (!files.has(key)) files.set(key, file);
    }
  }
  return [...files.values()];
}

async function filesOf(place: string, format: FileFormat | undefined): Promise<string[]> {
  if (place === STANDARD_INPUT) return [place];
  const found = await stat(place).catch((error: unknown) => {
    if (isDynamicPattern(place)) return undefined;
    throw error;
  });
  if (found === undefined) return inOrder(await glob(place, { expandDirectories: false }));
  if (!found.isDirectory()) return [place];
  const entries = await readdir(place, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return inOrder(names.filter((name) => isOf(name, format))).map((name) => join(place, name));
}

function isOf(name: string, format: FileFormat | undefined): boolean {
  const its = formatOf(name);
  return format === undefined ? its === 'paxml' || its === 'csv' : its === format;
}

/** As the names compare byte by byte, so that every machine reads in the same order. */
function inOrder(names: readonly string[]): string[] {
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}
