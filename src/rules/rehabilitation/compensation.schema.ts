/** What the schemas of sickness compensation and activity compensation share. */
import type { IssueCode } from '../../finding/issue.js';
import { code } from '../../edge/fields.js';
import { isNextToWhole } from '../shared/reduction.js';
import type { LackingCapacity } from './compensation.js';

/** Only what is next to wholly lacking can be almost wholly lacking. */
export function almostWholeFits({ reduction, almostWhole }: LackingCapacity): boolean {
  return almostWhole === undefined || isNextToWhole(reduction);
}

export const almostWholeMisfit: { error: IssueCode; path: string[] } = {
  ...code('not-applicable'),
  path: ['almostWhole'],
};
