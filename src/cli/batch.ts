/** NDJSON in, NDJSON out: same order, constant memory, a bad line reported in its place. */
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InvalidInput, pathText } from '../finding/invalid-input.js';
import type { Issue } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import { withoutKey, type Key, type KeyField } from './batch-key.js';
import { openStream, parseJson, unreadable } from './input.js';
import { linesOf, TOO_LONG, type Line } from './lines.js';
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

export async function runBatch(file: string, work: BatchWork, output: Writable): Promise<BatchDone> {
  let done: BatchDone = { lines: 0, bad: 0 };
  let line = 0;
  const told = await progress('lines');

  async function* answers(pieces: AsyncIterable<readonly Line[]>): AsyncGenerator<string> {
    let chunk = '';
    for await (const lines of pieces) {
      told.add(lines.length);
      for (const text of lines) {
        line += 1;
        if (text !== TOO_LONG && text.trim() === '') continue;
        const answer = answerTo(text, line, work);
        done = counted(done, answer.bad);
        chunk += `${answer.json}\n`;
        if (chunk.length >= CHUNK_CHARACTERS) {
          yield chunk;
          chunk = '';
        }
      }
    }
    if (chunk !== '') yield chunk;
  }

  const source = openStream(file);
  let readError: unknown;
  source.once('error', (error) => {
    readError = error;
  });
  try {
    await pipeline(source, linesOf, answers, output, { end: false });
  } catch (error) {
    throw readError === undefined ? error : unreadable(readError);
  } finally {
    told.end();
  }
  return done;
}

/** How many lines did not fit, and the first of them, for standard error; empty where every line fitted. */
export function batchText({ lines, bad, firstBad }: BatchDone): string {
  if (firstBad === undefined) return '';
  const [issue] = firstBad.issues;
  const why = issue === undefined ? '' : `, ${pathText(issue.path)}: ${issue.code}. ${issue.message}`;
  return `sjukregler: ${bad} of ${lines} lines did not fit; first line ${firstBad.line}${why}\n`;
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

function answerTo(text: Line, line: number, { decide, key: field, basis = true }: BatchWork): Answer {
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
    const json = JSON.stringify({ error: { line, code, issues } });
    return { json: keyedText(field, key, json), bad: { line, issues } };
  }
}

/** The answer with the key as its first field. */
function keyedText(field: KeyField | undefined, key: Key | undefined, json: string): string {
  if (field === undefined || key === undefined) return json;
  return `{${JSON.stringify(field.name)}:${JSON.stringify(key)},${json.slice(1)}`;
}

function answerText(found: unknown, basis: boolean): string {
  return basis ? JSON.stringify(found) : JSON.stringify(found, withoutSections);
}

/** Wherever sections stand: at the finding, and at parts of its value. */
function withoutSections(field: string, value: unknown): unknown {
  return Array.isArray(value) && (field === 'basis' || field === 'lagrum') ? undefined : value;
}

function parsedLine(text: Line): unknown {
  if (text !== TOO_LONG) return parseJson(text);
  throw new InvalidInput([{ path: [], code: 'too-long', message: issueWords['too-long'].en }]);
}
