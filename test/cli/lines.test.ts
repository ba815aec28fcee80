import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, LONGEST_LINE, TOO_LONG, type Line } from '../../src/cli/lines.js';

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += length) {
    yield await Promise.resolve(text.slice(from, from + length));
  }
}

async function linesIn(pieces: AsyncIterable<string>): Promise<Line[]> {
  const { next, rest } = lines();
  const found: Line[] = [];
  for await (const piece of pieces) found.push(...next(piece));
  return [...found, ...rest()];
}

async function* repeated(piece: string, times: number, last: string): AsyncGenerator<string> {
  for (let i = 0; i < times; i++) yield await Promise.resolve(piece);
  yield last;
}

describe('lines', () => {
  it('finds the lines wherever the pieces end', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', '\n', '\r\n', '\r', ' '), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (given, length) => {
        const expected = given.split('\n').map((line) => line.replace(/\r$/, ''));
        if (given === '' || given.endsWith('\n')) expected.pop();
        expect(await linesIn(inPieces(given, length))).toEqual(expected);
      }),
    );
  });

  const piece = 'a'.repeat(LONGEST_LINE / 8);

  it.each([
    ['as long as it may be', 8, '\n', LONGEST_LINE],
    ['as long as it may be, with the line end of Windows', 8, '\r\n', LONGEST_LINE],
    ['as long as it may be, without an end', 8, '', LONGEST_LINE],
    ['longer by one', 8, 'a\n', TOO_LONG],
    ['longer by one, with the line end of Windows', 8, 'a\r\n', TOO_LONG],
    ['longer by one, without an end', 8, 'a', TOO_LONG],
    ['much longer', 40, '\n', TOO_LONG],
    ['much longer, without an end', 40, '', TOO_LONG],
  ])('takes or refuses a line that is %s, and the next one all the same', async (_, times, end, found) => {
    const [line, ...more] = await linesIn(repeated(piece, times, end === '' ? '' : `${end}next`));
    expect(typeof line === 'string' ? line.length : line).toBe(found);
    expect(more).toEqual(end.endsWith('\n') ? ['next'] : []);
  });

  it('looks at every character once, however long the line', async () => {
    // Looking again at all that came before would be some 30 000 million characters.
    const begun = process.cpuUsage();
    const [line] = await linesIn(repeated('a'.repeat(1024), LONGEST_LINE / 1024, '\n'));
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(2);
    expect(line).toHaveLength(LONGEST_LINE);
  });
});
