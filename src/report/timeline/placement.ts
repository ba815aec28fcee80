/** Putting boxes into rows so that none touches another. */
import { itemAt } from '../../time/lists.js';

export interface Extent {
  readonly left: number;
  readonly right: number;
  /** How many rows it is high. Absent: one. */
  readonly rows?: number;
}

/** For every box the first row, from 0, from which it lies `gap` or more from those placed before it. */
export function rowsOf(boxes: readonly Extent[], gap: number): number[] {
  const taken: Extent[][] = [];
  return boxes.map((box) => {
    const height = box.rows ?? 1;
    const isFree = (row: number): boolean =>
      (taken[row] ?? []).every(({ left, right }) => box.right + gap <= left || right + gap <= box.left);
    let first = 0;
    for (let row = 0; row < first + height; row++) if (!isFree(row)) first = row + 1;
    for (let row = first; row < first + height; row++) taken[row] = [...(taken[row] ?? []), box];
    return first;
  });
}

/** How many rows the boxes take together. */
export function heightOf(boxes: readonly Extent[], rows: readonly number[]): number {
  return boxes.reduce((most, box, i) => Math.max(most, itemAt(rows, i) + (box.rows ?? 1)), 0);
}
