/** Which extent the sickness has on which days. */
import type { Day } from '../../time/day.js';
import { addDays } from '../../time/day.js';
import { firstIndex, itemAt } from '../../time/lists.js';
import type { ExtentRun, Spell } from './sickness.js';

/**
 * The days of sickness as runs of one extent, in order. Where spells overlap — which the case reports as an issue —
 * the highest extent stands.
 */
export function extentRuns(spells: readonly Pick<Spell, 'from' | 'to' | 'registered'>[]): ExtentRun[] {
  const changes = spells
    .flatMap(({ from, to, registered: { extent } }) => [
      { day: from, extent, begins: true },
      { day: addDays(to, 1), extent, begins: false },
    ])
    .sort((a, b) => a.day - b.day);

  /** Those of the spells that go on, from the lowest. */
  const open: number[] = [];
  const runs: ExtentRun[] = [];
  let from: Day | undefined;
  let extent: number | undefined;
  for (const [i, change] of changes.entries()) {
    const place = placeIn(open, change.extent);
    if (change.begins) open.splice(place, 0, change.extent);
    else open.splice(place - 1, 1);
    if (changes[i + 1]?.day === change.day) continue;
    const now = open.at(-1);
    if (now === extent) continue;
    if (extent !== undefined && from !== undefined) runs.push({ from, to: addDays(change.day, -1), extent });
    [from, extent] = [change.day, now];
  }
  return runs;
}

/** How many are at most so large: found by halving, so that many spells at once do not take long. */
function placeIn(ascending: readonly number[], extent: number): number {
  return firstIndex(ascending.length, (i) => itemAt(ascending, i) > extent);
}
