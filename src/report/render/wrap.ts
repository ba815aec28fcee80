/** Breaking text into lines, and columns into a width. */

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
    let widest = -1;
    widths.forEach((each, i) => {
      const canGive = each > (columns[i] as ColumnNeeds).least;
      if (canGive && (widest === -1 || each > (widths[widest] as number))) widest = i;
    });
    if (widest === -1) break;
    widths[widest] = (widths[widest] as number) - 1;
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
