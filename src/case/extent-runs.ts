/** Which extent the sickness has on which days. */
import type { Day } from '../time/day.js';
import { addDays } from '../time/day.js';
import type { Extent } from '../rules/sickness-benefit/day-amount.js';
import type { ExtentRun, Spell } from './facts.js';

const EXTENTS: readonly Extent[] = [1, 0.75, 0.5, 0.25];

/**
 * The days of sickness as runs of one extent, in order. Where spells overlap — which the case reports as an issue —
 * the highest extent stands. Linear in the number of spells once they are sorted.
 */
export function extentRuns(spells: readonly Spell[]): ExtentRun[] {
  const changes = spells
    .flatMap(({ from, to, registered: { extent } }) => [
      { day: from, extent, by: 1 },
      { day: addDays(to, 1), extent, by: -1 },
    ])
    .sort((a, b) => a.day - b.day);

  const open = new Map<Extent, number>();
  const runs: ExtentRun[] = [];
  let from: Day | undefined;
  let extent: Extent | undefined;
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i] as (typeof changes)[number];
    open.set(change.extent, (open.get(change.extent) ?? 0) + change.by);
    if (changes[i + 1]?.day === change.day) continue;
    const now = EXTENTS.find((candidate) => (open.get(candidate) ?? 0) > 0);
    if (now === extent) continue;
    if (extent !== undefined) runs.push({ from: from as Day, to: addDays(change.day, -1), extent });
    [from, extent] = [change.day, now];
  }
  return runs;
}
