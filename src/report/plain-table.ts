/** Aligned columns without lines. */
import Table from 'cli-table3';

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Spaces between two columns. */
export const COLUMN_GAP: number = NO_BORDERS.middle.length;

export type Align = 'left' | 'right';

/** The rows as lines of text. A cell can hold several lines; colours do not disturb the columns. */
export function plainTable(rows: readonly (readonly string[])[], aligns: readonly Align[] = []): string[] {
  const table = new Table({
    chars: NO_BORDERS,
    colAligns: [...aligns],
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
