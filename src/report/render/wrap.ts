/** Breaking text into lines, and columns into a width. */
import { itemAt } from '../../time/lists.js';

/** Lines of at most `width` characters; a word that is longer stands alone. Breaks at plain spaces only. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

export interface ColumnNeeds {
  /** The longest line. */
  readonly natural: number;
  /** The longest word: no column gets narrower. */
  readonly least: number;
}

/** The widths of the columns: the widest give way until all fit, or none can give way any more. */
export function fitted(columns: readonly ColumnNeeds[], width: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  const total = (): number => widths.reduce((sum, each) => sum + each, 0);
  while (total() > width) {
    const giving = widths.filter((each, i) => each > itemAt(columns, i).least);
    if (giving.length === 0) break;
    const most = Math.max(...giving);
    const widest = widths.findIndex((each, i) => each === most && each > itemAt(columns, i).least);
    widths[widest] = most - 1;
  }
  return widths;
}

export function needsOf(lines: readonly string[]): ColumnNeeds {
  return {
    natural: longest(lines),
    least: longest(lines.flatMap((line) => line.split(' '))),
  };
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
