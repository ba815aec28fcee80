import { distance } from 'fastest-levenshtein';

/** Fewer letters than these stand in too many names. */
const FEWEST_LETTERS = 3;

/**
 * The name nearest to what was typed, be it the whole name or only its last part. One that holds what was typed is nearer
 * than any other.
 */
export function nearest(typed: string, names: readonly string[]): string {
  const holding = names.find((name) => typed.length >= FEWEST_LETTERS && name.includes(typed));
  if (holding !== undefined) return holding;
  let best = '';
  let least = Infinity;
  for (const name of names) {
    const apart = Math.min(distance(typed, name), distance(typed, name.slice(name.indexOf('/') + 1)));
    if (apart < least) [best, least] = [name, apart];
  }
  return best;
}
