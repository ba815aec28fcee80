/** Which field of a schema somebody most likely meant. */

/** Longer names than this are no slips of a field's. */
const LONGEST = 40;

/** The one of the names that is near enough to be meant; undefined where none is. Case, `_` and `-` do not matter. */
export function nearestField(written: string, names: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const name of names) {
    const apart = distance(plain(written), plain(name));
    // A third of the letters: `monhtly` is near, `name` is near nothing that it could be.
    if (apart < least && apart * 3 <= name.length) [best, least] = [name, apart];
  }
  return best;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

/** The fewest letters to put in, take out or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
