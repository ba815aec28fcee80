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

export interface ColumnStyle {
  readonly aligns?: readonly Align[];
  /** Absent: as wide as the widest cell. */
  readonly widths?: readonly number[];
}

/** The library takes time with the square of the rows, so long tables are made in pieces of one width. */
const ROWS_IN_PIECE = 100;

/** The rows as lines of text. A cell can hold several lines; colours do not disturb the columns. */
export function plainTable(rows: readonly (readonly string[])[], style: ColumnStyle = {}): string[] {
  if (style.widths === undefined) return piece(rows, style);
  const lines: string[] = [];
  for (let first = 0; first < rows.length; first += ROWS_IN_PIECE) {
    lines.push(...piece(rows.slice(first, first + ROWS_IN_PIECE), style));
  }
  return lines;
}

function piece(rows: readonly (readonly string[])[], { aligns = [], widths = [] }: ColumnStyle): string[] {
  const table = new Table({
    chars: NO_BORDERS,
    colAligns: [...aligns],
    colWidths: [...widths],
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
