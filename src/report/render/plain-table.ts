/** Aligned columns without lines. */
import { itemAt } from '../../time/lists.js';

/** Spaces between two columns. */
export const COLUMN_GAP = 2;

export type Align = 'left' | 'right';

/** Codes that colour text and take no room. */
const COLOURS = /\u001b\[[\d;]*m/g;

/** The rows as lines of text. A cell can hold several lines; colours do not disturb the columns. */
export function plainTable(rows: readonly (readonly string[])[], aligns: readonly Align[] = []): string[] {
  const cells = rows.map((row) => row.map((cell) => cell.split('\n')));
  const widths = widthsOf(cells);
  return cells.flatMap((row) => {
    const height = Math.max(1, ...row.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((lines, column) => padded(lines[line] ?? '', itemAt(widths, column), aligns[column] ?? 'left'))
        .join(' '.repeat(COLUMN_GAP))
        .trimEnd(),
    );
  });
}

function widthsOf(rows: readonly (readonly (readonly string[])[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((lines, column) => {
      for (const line of lines) widths[column] = Math.max(widths[column] ?? 0, widthOf(line));
    });
  }
  return widths;
}

function padded(text: string, width: number, align: Align): string {
  const space = ' '.repeat(width - widthOf(text));
  return align === 'left' ? text + space : space + text;
}

function widthOf(text: string): number {
  return text.replace(COLOURS, '').length;
}
