/** NDJSON in, NDJSON out: same order, constant memory, a bad line reported in its place. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { InvalidInput, pathText } from '../finding/invalid-input.js';
import type { Language } from '../finding/words.js';
import type { Issue } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import { withoutKey, type Key, type KeyField } from './batch-key.js';
import { openStream, parseJson, unreadable } from './input.js';
import { EXIT } from './exit.js';
import { findingText } from './finding-text.js';
import { issuesIn, issueText } from './issue-text.js';
import { lines, TOO_LONG, type Line } from './lines.js';
import { progress } from './progress.js';

/** Answers are written together, so that a million short lines are not a million writes. */
const CHUNK_CHARACTERS = 64 * 1024;

/** What a batch makes of every line. */
export interface BatchWork {
  readonly decide: (input: unknown) => unknown;
  /** Absent: lines have no key of the caller's. */
  readonly key?: KeyField;
  /** Whether answers tell the sections that they rest on. Absent: they do. */
  readonly basis?: boolean;
}

/** What became of the lines that were not blank. */
export interface BatchDone {
  readonly lines: number;
  /** How many of them did not fit. */
  readonly bad: number;
  /** The first of those; absent where every line fitted. */
  readonly firstBad?: BadLine;
}

export interface BadLine {
  /** The number of the line, blank ones counted. */
  readonly line: number;
  readonly issues: readonly Issue[];
}

/** Answers the lines of a file on standard output, and tells on standard error how many did not fit. */
export async function batch(work: BatchWork, file: string, language: Language): Promise<void> {
  const done = await runBatch(file, work, process.stdout, language);
  process.stderr.write(batchText(done, language));
  if (done.bad > 0) process.exitCode = EXIT.invalidInput;
}

export async function runBatch(
  file: string,
  work: BatchWork,
  output: Writable,
  language: Language,
): Promise<BatchDone> {
  let done: BatchDone = { lines: 0, bad: 0 };
  let line = 0;
  let chunk = '';
  const told = await progress('lines');

  const answer = async (texts: readonly Line[]): Promise<void> => {
    told.add(texts.length);
    for (const text of texts) {
      line += 1;
      if (text !== TOO_LONG && text.trim() === '') continue;
      const { json, bad } = answerTo(text, line, work, language);
      done = counted(done, bad);
      chunk += `${json}\n`;
      if (chunk.length >= CHUNK_CHARACTERS) {
        await written(chunk, output);
        chunk = '';
      }
    }
  };

  const { next, rest } = lines();
  try {
    for await (const piece of pieces(file)) await answer(next(piece));
    await answer(rest());
    if (chunk !== '') await written(chunk, output);
  } finally {
    told.end();
  }
  return done;
}

/** What can be read of a file, piece by piece. */
async function* pieces(file: string): AsyncGenerator<string> {
  const source: AsyncIterable<string> = openStream(file);
  try {
    yield* source;
  } catch (error) {
    throw unreadable(error);
  }
}

/** Written, as far as the output takes more at once. */
async function written(text: string, output: Writable): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

/** How many lines did not fit, and the first of them, for standard error; empty where every line fitted. */
export function batchText({ lines, bad, firstBad }: BatchDone, language: Language): string {
  if (firstBad === undefined) return '';
  const [issue] = firstBad.issues;
  const why =
    issue === undefined ? '' : `, ${pathText(issue.path)}: ${issue.code}. ${issueText(issue, language)}`;
  const told = {
    sv: `${bad} av ${lines} rader stämmer inte; först rad ${firstBad.line}`,
    en: `${bad} of ${lines} lines did not fit; first line ${firstBad.line}`,
  };
  return `sjukregler: ${told[language]}${why}\n`;
}

interface Answer {
  readonly json: string;
  readonly bad?: BadLine;
}

function counted({ lines, bad, firstBad }: BatchDone, found: BadLine | undefined): BatchDone {
  const first = firstBad ?? found;
  return {
    lines: lines + 1,
    bad: bad + (found === undefined ? 0 : 1),
    ...(first !== undefined && { firstBad: first }),
  };
}

function answerTo(
  text: Line,
  line: number,
  { decide, key: field, basis = true }: BatchWork,
  language: Language,
): Answer {
  let key: Key | undefined;
  try {
    const parsed = parsedLine(text);
    if (field === undefined) return { json: answerText(decide(parsed), basis) };
    const keyed = withoutKey(parsed, field);
    ({ key } = keyed);
    return { json: keyedText(field, key, answerText(decide(keyed.input), basis)) };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const { code, issues } = error;
    const json = JSON.stringify({ error: { line, code, issues: issuesIn(issues, language) } });
    return { json: keyedText(field, key, json), bad: { line, issues } };
  }
}

/** The answer with the key as its first field. */
function keyedText(field: KeyField | undefined, key: Key | undefined, json: string): string {
  if (field === undefined || key === undefined) return json;
  return `{${JSON.stringify(field.name)}:${JSON.stringify(key)},${json.slice(1)}`;
}

function answerText(found: unknown, basis: boolean): string {
  return basis ? findingText(found) : JSON.stringify(found, withoutSections);
}

/** Wherever sections stand: at the finding, and at parts of its value. */
function withoutSections(field: string, value: unknown): unknown {
  return Array.isArray(value) && (field === 'basis' || field === 'lagrum') ? undefined : value;
}

function parsedLine(text: Line): unknown {
  if (text !== TOO_LONG) return parseJson(text);
  throw new InvalidInput([{ path: [], code: 'too-long', message: issueWords['too-long'].en }]);
}
