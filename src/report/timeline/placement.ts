/** Putting boxes into rows so that none touches another. */

export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** For every box the first row, from 0, in which it lies `gap` or more from those placed before it. */
export function rowsOf(boxes: readonly Extent[], gap: number): number[] {
  const rows: Extent[][] = [];
  return boxes.map((box) => {
    const free = rows.findIndex((row) =>
      row.every(({ left, right }) => box.right + gap <= left || right + gap <= box.left),
    );
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), box];
    return row;
  });
}
