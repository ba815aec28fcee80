/** The first primitive of the law: which spells of sickness belong together. */
import type { Day } from './day.js';
import { runsOf } from './lists.js';
import type { Period } from './period.js';

/**
 * Groups spells in order: a spell joins the one before it when it begins at most `within` days after that one's
 * last day. With `within: 5` four whole days between join and five do not (SjLL 7 §, SFB 27:32); "fewer than 90
 * days between" (SFB 27:51) is `within: 90`. Where the law may differ from spell to spell, `within` is asked for the first
 * day of the later one.
 *
 * The spells must be in order and free of overlaps; every group has at least one spell.
 */
export function link<P extends Period>(
  spells: readonly P[],
  { within }: { readonly within: number | ((from: Day) => number) },
): [P, ...P[]][] {
  const most = typeof within === 'number' ? () => within : within;
  return runsOf(spells, ({ to }, { from }) => from - to <= most(from));
}
