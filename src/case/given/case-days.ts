/** How many days a case can have where every one of them is looked at. */
import type { Issue } from '../../finding/issue.js';
import { toDay, type IsoDate } from '../../time/day.js';
import type { Case } from './case.js';
import { listed } from './listed.js';

/** More than a hundred years is a mistake in a date. */
export const MOST_DAYS = 36_525;

/** From the first sick day to the last one, known or projected. */
export function tooManyDays(
  { spells, prognosis }: Case,
  asOf: IsoDate,
  path: Issue['path'] = [],
): Pick<Issue, 'path' | 'code'>[] {
  const projected = Math.max(...[asOf, ...listed(prognosis).map(({ expectedTo }) => expectedTo)].map(toDay));
  const firsts = spells.map(({ from }) => toDay(from));
  const lasts = spells.map(({ to }) => (to === null ? projected : toDay(to)));
  const days = Math.max(...lasts) - Math.min(...firsts) + 1;
  return days > MOST_DAYS ? [{ path: [...path, 'spells'], code: 'too-many' }] : [];
}
