/** Lists in order: what is alike side by side, what belongs together, and texts one after the other. */

/** A list with at least one item. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The last item. */
export function lastOf<T>(list: NonEmpty<T>): T {
  return list[list.length - 1] as T;
}

/** The items cut wherever one does not go on from the one before it. */
export function runsOf<T>(items: Iterable<T>, goesOn: (before: T, item: T) => boolean): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  let run: [T, ...T[]] | undefined;
  let before: T | undefined;
  for (const item of items) {
    if (run !== undefined && goesOn(before as T, item)) run.push(item);
    else runs.push((run = [item]));
    before = item;
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
