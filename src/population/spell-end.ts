/** Until when a spell lasts. */
import { NONE, ONGOING, type SpellColumns, valueAt } from './columns.js';

/** The spell's last day: an ongoing one is known through the last observed day. */
export function lastDay({ to, fitFrom }: SpellColumns, row: number, observedTo: number): number {
  const registered = valueAt(to, row);
  const known = registered === ONGOING ? observedTo : registered;
  const fit = fitFrom?.[row] ?? NONE;
  return fit === NONE ? known : Math.max(known, fit - 1);
}
