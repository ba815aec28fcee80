/** Reading what the user points at: a file, or standard input for `-`. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { InvalidInput } from '../finding/invalid-input.js';
import { issueWords } from '../finding/issue.words.js';
import type { Text } from '../finding/words.js';
import { UsageError } from './exit.js';
import { languageOfRun } from './language.js';

export const STANDARD_INPUT = '-';

/** A byte order mark, as Windows editors write it. */
const BOM = /^\uFEFF/;

/** What should be the input of a checked function, which looks at it before it is used. */
export async function readInput<Input>(file: string, which?: string): Promise<Input> {
  return (await readJson(file, which)) as Input;
}

/** `which` is what the file is among several: it is named where the file cannot be read. */
export async function readJson(file: string, which?: string): Promise<unknown> {
  const source = file === STANDARD_INPUT ? await text(standardInput()) : await readText(file, which);
  return parseJson(source, which);
}

/** The lines' stream of a file or of standard input. */
export function openStream(file: string): Readable {
  return file === STANDARD_INPUT ? standardInput() : createReadStream(file, 'utf8');
}

/** `JSON.parse` quotes the input in its message; this never does. */
export function parseJson(source: string, which?: string): unknown {
  const json = source.replace(BOM, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = `${issueWords['not-json'].en}${json.trim() === '' ? ' It is empty.' : placeIn(json, error)}`;
    throw new InvalidInput([{ path: which === undefined ? [] : [which], code: 'not-json', message }]);
  }
}

/** Line and column, where the message ends with the position: what stands before that can be of the input. */
function placeIn(json: string, error: unknown): string {
  const [, position] = /at position (\d+)(?: \(line \d+ column \d+\))?$/.exec((error as Error).message) ?? [];
  if (position === undefined || Number(position) > json.length) return '';
  const lines = json.slice(0, Number(position)).split('\n');
  return ` It stops at line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}.`;
}

export async function readText(file: string, which?: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw unreadable(error, which);
  }
}

/**
 * The reason without the file's name: names of case files can be names of people. Which one it is, the option tells, or the
 * position among several.
 */
export function unreadable(error: unknown, which?: string): UsageError {
  const before = which === undefined ? '' : `${which}: `;
  const code = codeOf(error);
  const { sv, en } = REASONS[code] ?? { sv: '', en: '' };
  return new UsageError({
    sv: `${before}filen går inte att läsa${sv} (${code})`,
    en: `${before}cannot read the file${en} (${code})`,
  });
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { sv: ': den finns inte', en: ': there is none' },
  EISDIR: { sv: ': det är en mapp', en: ': it is a folder' },
  EACCES: { sv: ': den får inte läsas', en: ': it may not be read' },
};

const NO_CODE: Text = { sv: 'okänd orsak', en: 'unknown reason' };

/** The code of a failure of the machine's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : NO_CODE[languageOfRun()];
}

const FROM_TERMINAL: Text = {
  sv: 'Läser från terminalen; avsluta med Ctrl+D.',
  en: 'Reading from the terminal; end with Ctrl+D.',
};

function standardInput(): Readable {
  if (process.stdin.isTTY) process.stderr.write(`${FROM_TERMINAL[languageOfRun()]}\n`);
  return process.stdin.setEncoding('utf8');
}
