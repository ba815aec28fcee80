/** What reports of sick leave tell: sums, never a person. */
import type { LengthFigures, MonthFigures } from '../../rules/statistics/absence/absence.js';

/** The value of the rule `absence`, or sums of the rows of a population. */
export interface StatisticsTold {
  /** In order of length. */
  readonly lengths: readonly Pick<LengthFigures, 'length' | 'days' | 'wholeDays' | 'occasions'>[];
  /** In order. */
  readonly months: readonly Pick<MonthFigures, 'month' | 'days' | 'wholeDays' | 'occasions'>[];
}

/** Whether bars show whole days; calendar days where the extent is not known. */
export function areWhole({ lengths, months }: StatisticsTold): boolean {
  return [...lengths, ...months].some(({ wholeDays }) => wholeDays !== null);
}
