/** Lines of a text that comes in pieces: in time and memory that a long line cannot break. */

/** Characters that a line may have. */
export const LONGEST_LINE: number = 8 * 1024 * 1024;

/** Stands for a line that is longer than that; nothing of it is kept. */
export const TOO_LONG: unique symbol = Symbol('too long');

export type Line = string | typeof TOO_LONG;

/** Gives the lines that a piece ends, without their ends. Every character is looked at once. */
export interface Lines {
  readonly next: (piece: string) => readonly Line[];
  /** The last line, where it has no end. */
  readonly rest: () => readonly Line[];
}

export function lines(): Lines {
  let begun = '';
  let isTooLong = false;
  const ended = (last: string): Line => {
    const line = withoutReturn(begun === '' ? last : begun + last);
    const found = isTooLong || line.length > LONGEST_LINE ? TOO_LONG : line;
    begun = '';
    isTooLong = false;
    return found;
  };
  return {
    next: (piece) => {
      const found: Line[] = [];
      let from = 0;
      for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
        found.push(ended(piece.slice(from, end)));
        from = end + 1;
      }
      if (!isTooLong) begun += piece.slice(from);
      // One more, since the return of a Windows line end is not counted.
      if (begun.length > LONGEST_LINE + 1) {
        isTooLong = true;
        begun = '';
      }
      return found;
    },
    rest: () => (begun === '' && !isTooLong ? [] : [ended('')]),
  };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
