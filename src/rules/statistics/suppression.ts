/** Which figures of a division are left out, so that none tells of a group of a few people, alone or by subtraction. */

/** Why there is no figure. */
export type Suppressed = 'at-most-ten' | 'secondary' | 'no-hours';

/** Of a part of the whole: null where its figures may be told. */
export type Suppression = Exclude<Suppressed, 'no-hours'> | null;

/**
 * What is left out of a division of a whole whose own figures are told, by the people of each part. A part of 1 to `most`
 * people is, and further ones, the smallest first, until those left out are together more than `most`: the whole less what
 * is told is then the figure of as many. A part without people hides nobody. `untold` are people of the whole who are in
 * no part.
 */
export function suppressionOf(parts: readonly number[], most: number, untold = 0): readonly Suppression[] {
  const found = parts.map((people): Suppression => (0 < people && people <= most ? 'at-most-ten' : null));
  let hidden = untold;
  parts.forEach((people, i) => {
    if (found[i] !== null) hidden += people;
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
  parts: readonly number[],
  found: readonly Suppression[],
): { readonly index: number; readonly people: number } | undefined {
  let smallest: { readonly index: number; readonly people: number } | undefined;
  parts.forEach((people, index) => {
    if (people === 0 || found[index] !== null) return;
    if (smallest === undefined || people < smallest.people) smallest = { index, people };
  });
  return smallest;
}
