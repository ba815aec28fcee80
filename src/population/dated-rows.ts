/** Dated tables looked up by the number of the day, so that no date need be written out for a spell. */
import type { Dated } from '../law/dated.js';
import { toDay, type Day } from '../time/day.js';
import { itemAt } from '../time/lists.js';

/** A row of a dated table with its first day as a number. */
export interface RowFrom<Row> {
  readonly from: Day;
  readonly row: Row;
}

export function rowsByDay<Row extends Dated>(table: readonly Row[]): RowFrom<Row>[] {
  return table.map((row) => ({ from: toDay(row.from), row }));
}

/** The row in force on the day, the first one before it. */
export function rowNear<Row>(rows: readonly RowFrom<Row>[], day: number): Row {
  let i = rows.length - 1;
  while (i > 0 && itemAt(rows, i).from > day) i--;
  return itemAt(rows, i).row;
}

/** The row in force on the day; undefined before the first one. */
export function rowOn<Row>(rows: readonly RowFrom<Row>[], day: number): Row | undefined {
  for (let i = rows.length - 1; i >= 0; i--) {
    const { from, row } = itemAt(rows, i);
    if (from <= day) return row;
  }
  return undefined;
}
