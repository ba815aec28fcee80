/** Files that are replaced only when the new one is whole. */
import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm } from 'node:fs/promises';
import { InvalidInput } from '../../finding/invalid-input.js';
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
    const written = await write(temporary);
    await flush(temporary);
    await rename(temporary, target);
    return written;
  } catch (error) {
    await rm(temporary, { force: true });
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

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'it can only be read',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
};

/** Why a file could not be written, without its name. What is no fault of the file is left as it is. */
export function unwritable(error: unknown, option: string): unknown {
  if (error instanceof UsageError || error instanceof InvalidInput) return error;
  const trouble = troubleIn(error);
  if (trouble === 'memory' || trouble === 'temporary') return error;
  const code = trouble === 'disk' ? 'ENOSPC' : codeOf(error);
  const reason = REASONS[code];
  return new UsageError(`${option}: cannot write (${code})${reason === undefined ? '' : `: ${reason}`}`);
}
