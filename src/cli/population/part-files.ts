/** The files of counted parts: rows and what a part tells about itself, both written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DonePart } from '../../population/partition.js';
import { UsageError } from '../exit.js';
import { unreadable } from '../input.js';

const DIGITS = 5;

export function rowsFile(folder: string, part: number): string {
  return join(folder, `part-${String(part).padStart(DIGITS, '0')}.parquet`);
}

function toldFile(folder: string, part: number): string {
  return rowsFile(folder, part).replace(/parquet$/, 'json');
}

export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw unwritable(error);
  });
}

/** A name beside the file for what is not whole yet. Two writers never share one. */
export function unfinished(file: string): string {
  return `${file}.${randomUUID()}.tmp`;
}

/** The rows stand where they belong before the part says that it is done. */
export async function finishPart(folder: string, temporary: string, done: DonePart): Promise<void> {
  await rename(temporary, rowsFile(folder, done.part));
  await writeJson(toldFile(folder, done.part), done);
}

export async function writeJson(file: string, value: unknown): Promise<void> {
  const temporary = unfinished(file);
  try {
    await writeFile(temporary, `${JSON.stringify(value, null, 2)}\n`);
    await rename(temporary, file);
  } catch (error) {
    throw unwritable(error);
  }
}

/** What the parts in the folder tell about themselves, in order. */
export async function doneParts(folder: string): Promise<DonePart[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw unreadable(error);
  }
  const told = names.filter((name) => /^part-\d+\.json$/.test(name)).sort();
  return Promise.all(told.map((name) => readOwnJson<DonePart>(join(folder, name))));
}

/** A file that this command wrote. */
export async function readOwnJson<T>(file: string): Promise<T> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(error);
  }
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new UsageError('a plan or a part is not what this command wrote');
  }
}

export function unwritable(error: unknown): UsageError {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
  return new UsageError(`cannot write the file (${reason})`);
}
