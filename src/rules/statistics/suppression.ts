/** Which figures of a division are left out, so that none tells of a group of a few people, alone or by subtraction. */

/** Why there is no figure. */
export type Suppressed = 'at-most-ten' | 'secondary' | 'no-hours';

/** Of a part of the whole: null where its figures may be told. */
export type Suppression = Exclude<Suppressed, 'no-hours'> | null;

export interface Part {
  readonly people: number;
  /** Whether it adds anything to the figures of the whole: what adds nothing cannot hide another part. */
  readonly adds: boolean;
}

/**
 * What is left out of a division of a whole whose own figures are told. Each part of 1 to `most` people is, and further
 * ones, the smallest first, until those left out are together more than `most`: the whole less what is told is then the
 * figure of as many. `untold` are people of the whole who are in no part.
 */
export function suppressionOf(parts: readonly Part[], most: number, untold = 0): readonly Suppression[] {
  const found = parts.map(({ people }): Suppression => {
    return 0 < people && people <= most ? 'at-most-ten' : null;
  });
  let hidden = untold;
  parts.forEach(({ people, adds }, i) => {
    if (adds && found[i] !== null) hidden += people;
  });
  while (0 < hidden && hidden <= most) {
    const next = smallestTold(parts, found);
    if (next === undefined) break;
    found[next.index] = 'secondary';
    hidden += next.people;
  }
  return found;
}

function smallestTold(
  parts: readonly Part[],
  found: readonly Suppression[],
): { readonly index: number; readonly people: number } | undefined {
  let smallest: { readonly index: number; readonly people: number } | undefined;
  parts.forEach(({ people, adds }, index) => {
    if (!adds || found[index] !== null) return;
    if (smallest === undefined || people < smallest.people) smallest = { index, people };
  });
  return smallest;
}
