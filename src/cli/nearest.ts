import { distance } from 'fastest-levenshtein';
import type { Text } from '../finding/words.js';

/** Fewer letters than these stand in too many names. */
const FEWEST_LETTERS = 3;

/**
 * The name nearest to what was typed, be it the whole name or only its last part. One that holds what was typed is nearer
 * than any other. Undefined where more than half of the letters would have to change: then nothing is alike.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const holding = names.find((name) => typed.length >= FEWEST_LETTERS && name.includes(typed));
  if (holding !== undefined) return holding;
  let best: string | undefined;
  let least = typed.length / 2;
  for (const name of names) {
    const apart = Math.min(distance(typed, name), distance(typed, name.slice(name.indexOf('/') + 1)));
    if (apart < least || (best === undefined && apart === least)) [best, least] = [name, apart];
  }
  return best;
}

/** What stands behind the words that there is no such name; nothing where no name is near. */
export function didYouMean(typed: string, names: readonly string[]): Text {
  const near = nearest(typed, names);
  return near === undefined
    ? { sv: '', en: '' }
    : { sv: `; menade du ${near}?`, en: `; did you mean ${near}?` };
}
