/** NDJSON in, NDJSON out: same order, constant memory, a bad line reported in its place. */
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InvalidInput } from '../finding/invalid-input.js';
import { issueWords } from '../finding/issue.words.js';
import { openStream, parseJson, unreadable } from './input.js';
import { linesOf, TOO_LONG, type Line } from './lines.js';
import { progress } from './progress.js';

/** Answers are written together, so that a million short lines are not a million writes. */
const CHUNK_CHARACTERS = 64 * 1024;

/** The number of bad lines. */
export async function runBatch(
  file: string,
  decide: (input: unknown) => unknown,
  output: Writable,
): Promise<number> {
  let bad = 0;
  let line = 0;
  const told = progress('lines');

  async function* answers(pieces: AsyncIterable<readonly Line[]>): AsyncGenerator<string> {
    let chunk = '';
    for await (const lines of pieces) {
      told.add(lines.length);
      for (const text of lines) {
        line += 1;
        if (text !== TOO_LONG && text.trim() === '') continue;
        const answer = answerTo(text, line, decide);
        if (answer.bad) bad += 1;
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
  return bad;
}

interface Answer {
  readonly json: string;
  readonly bad: boolean;
}

function answerTo(text: Line, line: number, decide: (input: unknown) => unknown): Answer {
  try {
    return { json: JSON.stringify(decide(parsed(text))), bad: false };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { json: JSON.stringify({ error: { line, code: error.code, issues: error.issues } }), bad: true };
  }
}

function parsed(text: Line): unknown {
  if (text !== TOO_LONG) return parseJson(text);
  throw new InvalidInput([{ path: [], code: 'too-long', message: issueWords['too-long'].en }]);
}
