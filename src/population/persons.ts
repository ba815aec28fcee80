/** Where each person's rows begin. */
import type { PersonColumn } from './columns.js';

/**
 * The row at which each person begins, and after the last person the number of rows. Stops at a row whose person comes
 * before that of the row above: `disorder` is that row, or -1.
 */
export function personStarts(person: PersonColumn): {
  readonly starts: Int32Array;
  readonly persons: number;
  readonly disorder: number;
} {
  const rows = person.length;
  const starts = new Int32Array(rows + 1);
  const compare = comparison(person);
  let persons = rows === 0 ? 0 : 1;
  for (let row = 1; row < rows; row++) {
    const order = compare(row - 1, row);
    if (order > 0) return { starts, persons, disorder: row };
    if (order < 0) starts[persons++] = row;
  }
  starts[persons] = rows;
  return { starts, persons, disorder: -1 };
}

function comparison(person: PersonColumn): (a: number, b: number) => number {
  const view = new DataView(person.buffer, person.byteOffset, person.byteLength);
  // Which half of a number comes first is the machine's.
  const firstByte = new Uint8Array(Uint16Array.of(1).buffer).indexOf(1);
  const little = firstByte === 0;
  if (person instanceof Int32Array)
    return (a, b) => view.getInt32(4 * a, little) - view.getInt32(4 * b, little);
  if (person instanceof Uint32Array) {
    return (a, b) => view.getUint32(4 * a, little) - view.getUint32(4 * b, little);
  }
  // Reading a BigInt makes an object each time: two halves of 32 bits do not. The upper half decides, with its sign.
  const lower = 4 * firstByte;
  const upper = 4 - lower;
  const upperOf =
    person instanceof BigInt64Array
      ? (row: number): number => view.getInt32(8 * row + upper, little)
      : (row: number): number => view.getUint32(8 * row + upper, little);
  const lowerOf = (row: number): number => view.getUint32(8 * row + lower, little);
  return (a, b) => upperOf(a) - upperOf(b) || lowerOf(a) - lowerOf(b);
}
