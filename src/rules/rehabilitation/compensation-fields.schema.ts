/** What the schemas of sickness compensation and activity compensation share. */
import { isNextToWhole } from '../shared/reduction.js';
import type { LackingCapacity } from './compensation.js';

/** Only what is next to wholly lacking can be almost wholly lacking. */
export function almostWholeFits({ reduction, almostWhole, on }: LackingCapacity): boolean {
  return almostWhole === undefined || isNextToWhole(reduction, on);
}
