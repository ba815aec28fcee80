/** The files of counted parts: rows and what a part tells about itself, both written whole or not at all. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DonePart } from '../../population/partition.js';
import { UsageError } from '../exit.js';
import { unreadable } from '../input.js';
import { unwritable, writeWhole } from './whole-file.js';

const DIGITS = 5;

/** Where parts are, and the option that says so. */
export interface PartsPlace {
  readonly folder: string;
  readonly option: '--out' | '--parts';
}

export function rowsFile(folder: string, part: number): string {
  return join(folder, `part-${String(part).padStart(DIGITS, '0')}.parquet`);
}

function toldFile(folder: string, part: number): string {
  return rowsFile(folder, part).replace(/parquet$/, 'json');
}

/** Whether the name is one that a part's file has. */
export function isPartFile(name: string): boolean {
  return /^part-\d+\.(parquet|json)$/.test(name);
}

export async function makeFolder({ folder, option }: PartsPlace): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw unwritable(error, option);
  });
}

/** The rows stand where they belong before the part says that it is done. */
export async function writePart(
  { folder, option }: PartsPlace,
  part: number,
  writeRows: (temporary: string) => Promise<DonePart>,
): Promise<DonePart> {
  const done = await writeWhole(rowsFile(folder, part), option, writeRows);
  await writeJson(toldFile(folder, part), option, done);
  return done;
}

export async function writeJson(file: string, option: string, value: unknown): Promise<void> {
  await writeWhole(file, option, (temporary) => writeFile(temporary, `${JSON.stringify(value, null, 2)}\n`));
}

/** What the parts in the folder tell about themselves, in order. */
export async function doneParts({ folder, option }: PartsPlace): Promise<DonePart[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw unreadable(error, option);
  }
  const told = names.filter((name) => isPartFile(name) && name.endsWith('.json')).sort();
  return Promise.all(told.map((name) => readOwnJson<DonePart>(join(folder, name), option)));
}

/** A file that this command wrote, named by the option. */
export async function readOwnJson<T>(file: string, option: string): Promise<T> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(error, option);
  }
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new UsageError({
      sv: `${option}: en plan eller en del är inte det som kommandot skrev`,
      en: `${option}: a plan or a part is not what this command wrote`,
    });
  }
}
