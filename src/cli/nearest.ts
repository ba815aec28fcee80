import { distance } from 'fastest-levenshtein';

/** The name nearest to what was typed, be it the whole name or only its last part. */
export function nearest(typed: string, names: readonly string[]): string {
  let best = '';
  let least = Infinity;
  for (const name of names) {
    const apart = Math.min(distance(typed, name), distance(typed, name.slice(name.indexOf('/') + 1)));
    if (apart < least) [best, least] = [name, apart];
  }
  return best;
}
