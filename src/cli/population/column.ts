/** Columns as DuckDB holds them. */

export type Column = BigInt64Array | Int32Array | Uint8Array;

/** What a vector of DuckDB's holds its values in, so that they are not copied one by one. */
export function itemsOf(vector: object): Column {
  const items: unknown = 'items' in vector ? vector.items : undefined;
  if (items instanceof BigInt64Array || items instanceof Int32Array || items instanceof Uint8Array)
    return items;
  throw new TypeError('this version of DuckDB holds its columns otherwise');
}

/** Copies rows of one column to another one of the same kind. */
export function copyRows(from: Column, begin: number, end: number, to: Column, at: number): void {
  if (from instanceof BigInt64Array && to instanceof BigInt64Array) to.set(from.subarray(begin, end), at);
  else if (from instanceof BigInt64Array || to instanceof BigInt64Array) throw new TypeError('other columns');
  else to.set(from.subarray(begin, end), at);
}
