/** Reading what the user points at: a file, or standard input for `-`. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { InvalidInput } from '../finding/invalid-input.js';
import { issueWords } from '../finding/issue.words.js';
import { UsageError } from './exit.js';

export const STANDARD_INPUT = '-';

/** A byte order mark, as Windows editors write it. */
const BOM = /^\uFEFF/;

/** What should be the input of a checked function, which looks at it before it is used. */
export async function readInput<Input>(file: string): Promise<Input> {
  return (await readJson(file)) as Input;
}

export async function readJson(file: string): Promise<unknown> {
  const source = file === STANDARD_INPUT ? await text(standardInput()) : await readText(file);
  return parseJson(source);
}

/** The lines' stream of a file or of standard input. */
export function openStream(file: string): Readable {
  return file === STANDARD_INPUT ? standardInput() : createReadStream(file, 'utf8');
}

/** `JSON.parse` quotes the input in its message; this never does. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.replace(BOM, ''));
  } catch {
    throw new InvalidInput([{ path: [], code: 'not-json', message: issueWords['not-json'].en }]);
  }
}

export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * The reason without the file's name: names of case files can be names of people. Which one it is, the option tells, or the
 * position among several.
 */
export function unreadable(error: unknown, which?: string): UsageError {
  const before = which === undefined ? '' : `${which}: `;
  return new UsageError({
    sv: `${before}filen går inte att läsa (${codeOf(error)})`,
    en: `${before}cannot read the file (${codeOf(error)})`,
  });
}

/** The code of a failure of the machine's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}

function standardInput(): Readable {
  if (process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl+D.\n');
  return process.stdin.setEncoding('utf8');
}
