/** Files that are replaced only when the new one is whole. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, realpath, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Text } from '../../finding/words.js';
import { UsageError } from '../exit.js';
import { codeOf } from '../input.js';
import { troubleIn } from './duckdb.js';

/** What the name of a file ends in that is not whole yet. */
export const UNFINISHED = '.tmp';

/**
 * Lets `write` write beside the file, and puts what it wrote in the file's place once it is on the disk. A link stays a
 * link. `option` is the one that named the file.
 */
export async function writeWhole<Written>(
  file: string,
  option: string,
  write: (temporary: string) => Promise<Written>,
): Promise<Written> {
  const target = await realpath(file).catch(() => file);
  const temporary = `${target}.${randomUUID()}${UNFINISHED}`;
  try {
    // DuckDB gives no code for a folder that it cannot write in.
    await access(dirname(target), constants.W_OK);
    const written = await write(temporary);
    await flush(temporary);
    await rename(temporary, target);
    return written;
  } catch (error) {
    // Where the folder is none, there is nothing to remove, and that is an error of its own.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw unwritable(error, option);
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const FULL: Text = { sv: 'disken är full', en: 'the disk is full' };
const NOT_ALLOWED: Text = { sv: 'det är inte tillåtet', en: 'not allowed' };
const NO_FOLDER: Text = { sv: 'mappen finns inte', en: 'there is no such folder' };

const REASONS: Readonly<Record<string, Text>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: { sv: 'den går bara att läsa', en: 'it can only be read' },
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
};

/** Why a file could not be written, without its name. What is no fault of the file is left as it is. */
export function unwritable(error: unknown, option: string): unknown {
  if (error instanceof UsageError || error instanceof InvalidInput) return error;
  const trouble = troubleIn(error);
  if (trouble === 'memory' || trouble === 'temporary') return error;
  const code = trouble === 'disk' ? 'ENOSPC' : codeOf(error);
  const reason = REASONS[code];
  return new UsageError({
    sv: `${option}: går inte att skriva (${code})${reason === undefined ? '' : `: ${reason.sv}`}`,
    en: `${option}: cannot write (${code})${reason === undefined ? '' : `: ${reason.en}`}`,
  });
}
