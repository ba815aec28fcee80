/**
 * A reader who wants to know what is not told: takes the sums that are, and what a part can hold at least and at most, and
 * narrows the untold parts until nothing more follows. Written without a look at how the rules choose what to leave out.
 */

/** What the reader knows of a sum: it lies between these, both included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Parts that make up a whole. */
export interface Division {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What follows about each of the sums from what is known of them and from the divisions that they are parts of. */
export function narrowed(
  known: ReadonlyMap<string, Bounds>,
  divisions: readonly Division[],
): Map<string, Bounds> {
  const bounds = new Map(known);
  const of = (name: string): Bounds => bounds.get(name) ?? { least: 0, most: Infinity };
  const sum = (names: readonly string[], end: keyof Bounds): number =>
    names.reduce((total, name) => total + of(name)[end], 0);
  const narrow = (name: string, least: number, most: number): void => {
    const before = of(name);
    bounds.set(name, { least: Math.max(before.least, least), most: Math.min(before.most, most) });
  };
  // The divisions share nothing but the whole: twice is enough, and once more does no harm.
  for (let round = 0; round < 3; round += 1) {
    for (const { whole, parts } of divisions) {
      narrow(whole, sum(parts, 'least'), sum(parts, 'most'));
      for (const part of parts) {
        const others = parts.filter((name) => name !== part);
        narrow(part, of(whole).least - sum(others, 'most'), of(whole).most - sum(others, 'least'));
      }
    }
  }
  return bounds;
}
