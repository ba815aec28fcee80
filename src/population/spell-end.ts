/** Until when a spell lasts. */
import { NONE, ONGOING, type SpellColumns } from './columns.js';

/** The spell's last day: an ongoing one is known through the last observed day. */
export function lastDay({ to, fitFrom }: SpellColumns, row: number, observedTo: number): number {
  const registered = to[row] as number;
  const known = registered === ONGOING ? observedTo : registered;
  if (fitFrom === undefined) return known;
  const fit = fitFrom[row] as number;
  return fit === NONE ? known : Math.max(known, fit - 1);
}
