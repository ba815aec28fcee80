/** Lists in order: what is alike side by side, what belongs together, and texts one after the other. */

/** A list with at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The last item. */
export function lastOf<T>(list: NonEmpty<T>): T {
  return list[list.length - 1] as T;
}

/** Whether there is at least one item. */
export function isSome<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}

/**
 * The item at an index that was worked out from the list.
 *
 * @throws RangeError where the list has none there
 */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError('no such item');
  return item;
}

/**
 * The first item that holds, of a list that is known to have one.
 *
 * @throws RangeError where none does
 */
export function itemWhere<T>(list: readonly T[], holds: (item: T) => boolean): T {
  return itemAt(list, list.findIndex(holds));
}

/**
 * What the map has for a key that it is known to have.
 *
 * @throws RangeError where it has nothing
 */
export function entryAt<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const entry = map.get(key);
  if (entry === undefined) throw new RangeError('no such key');
  return entry;
}

/** Every item but the first with the one before it. */
export function neighbours<T>(items: Iterable<T>): (readonly [before: T, item: T])[] {
  const pairs: (readonly [T, T])[] = [];
  let before: T | undefined;
  for (const item of items) {
    if (before !== undefined) pairs.push([before, item]);
    before = item;
  }
  return pairs;
}

/** The first index below `length` that `holds`, or `length`, by halving: every index after one that holds, holds too. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items cut wherever one does not go on from the one before it. */
export function runsOf<T>(items: Iterable<T>, goesOn: (before: T, item: T) => boolean): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  let run: [T, ...T[]] | undefined;
  for (const item of items) {
    if (run !== undefined && goesOn(lastOf(run), item)) run.push(item);
    else runs.push((run = [item]));
  }
  return runs;
}

/** The items by what they have in common, in the order in which they are first met. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The order of texts by their characters, the same whatever the language of the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
