/** What a command writes must not be what it reads, by whatever name. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Text } from '../../finding/words.js';
import { UsageError } from '../exit.js';
import { isPartFile } from './part-files.js';

/** A file, and the option that named it or its folder. */
export interface Named {
  readonly file: string;
  readonly option: string | Text;
}

/** Refuses before anything is opened. Links of both kinds are followed. */
export async function refuseSameFile(written: readonly Named[], read: readonly Named[]): Promise<void> {
  for (const target of written) {
    const place = await placeOf(target.file);
    if (place === undefined) continue;
    if (!place.isFile)
      throw new UsageError({
        sv: `${named(target).sv}: det finns något med det namnet som inte är en fil`,
        en: `${named(target).en}: there is something of that name that is no file`,
      });
    for (const source of read) {
      if (isSame(place, await placeOf(source.file))) {
        throw new UsageError({
          sv: `${named(target).sv} är samma fil som ${named(source).sv}: ange ett annat namn`,
          en: `${named(target).en} is the same file as ${named(source).en}: give another name`,
        });
      }
    }
  }
}

/** The files of parts that are in the folder, all told in the same words. */
export async function partFiles(folder: string, option: Text): Promise<Named[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter(isPartFile).map((name) => ({ file: join(folder, name), option }));
}

function named({ option }: Named): Text {
  return typeof option === 'string' ? { sv: option, en: option } : option;
}

interface Place {
  readonly path: string;
  readonly device: bigint;
  readonly inode: bigint;
  readonly isFile: boolean;
}

/** Undefined where there is no such file. */
async function placeOf(file: string): Promise<Place | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  if (found === undefined) return undefined;
  return { path: await realpath(file), device: found.dev, inode: found.ino, isFile: found.isFile() };
}

function isSame(a: Place, b: Place | undefined): boolean {
  if (b === undefined) return false;
  return a.path === b.path || (a.device === b.device && a.inode === b.inode);
}
