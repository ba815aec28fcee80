/** Where each person's rows begin. */
import type { PersonColumn } from './columns.js';

/**
 * The row at which each person begins, and after the last person the number of rows. Stops at a row whose person comes
 * before that of the row above: `disorder` is that row, or -1.
 */
export function personStarts(person: PersonColumn): {
  readonly starts: Uint32Array;
  readonly persons: number;
  readonly disorder: number;
} {
  const rows = person.length;
  const starts = new Uint32Array(rows + 1);
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
  if (person instanceof Int32Array || person instanceof Uint32Array) {
    return (a, b) => (person[a] as number) - (person[b] as number);
  }
  return comparisonOfHalves(person);
}

/** Reading a BigInt makes an object each time: two halves of 32 bits do not. The upper half decides, with its sign. */
function comparisonOfHalves(person: BigInt64Array | BigUint64Array): (a: number, b: number) => number {
  const { buffer, byteOffset, length } = person;
  const unsigned = new Uint32Array(buffer, byteOffset, length * 2);
  const upper = person instanceof BigInt64Array ? new Int32Array(buffer, byteOffset, length * 2) : unsigned;
  // Which half comes first is the machine's.
  const low = new Uint32Array(BigUint64Array.of(1n).buffer).indexOf(1);
  const high = 1 - low;
  return (a, b) => {
    const byUpper = (upper[2 * a + high] as number) - (upper[2 * b + high] as number);
    if (byUpper !== 0) return byUpper;
    return (unsigned[2 * a + low] as number) - (unsigned[2 * b + low] as number);
  };
}
