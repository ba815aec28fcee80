/** What the average week of a period rests on, where it is taken of weeks before it. */
import type { Assumption, Interpretation } from '../../finding/finding.js';
import { frozen } from '../../finding/frozen.js';
import type { Day } from '../../time/day.js';
import { averageWeekOn } from '../facts/pay-by-date.js';
import type { CasePeriod } from '../facts/sickness.js';
import type { CaseEmployment } from '../given/case.js';
import { isRows } from '../given/rows.js';

export interface WeekOfHistory {
  readonly interpretations: readonly Interpretation[];
  readonly assumptions: readonly Assumption[];
  /** The first day of the period where no week is known. */
  readonly unknownFrom: Day | undefined;
}

/** What any finding can tell. */
interface Told {
  readonly outcome: string;
  readonly interpretations?: readonly Interpretation[];
}

export function historyOf(week: CaseEmployment['averageWeek'], { from }: CasePeriod): WeekOfHistory {
  if (week === undefined || isRows(week) || !('weeks' in week)) return NO_HISTORY;
  const found = averageWeekOn(week, from);
  const { interpretations = [] }: Told = found;
  if (found.outcome !== 'decided') {
    return { interpretations, assumptions: [WEEK_OF_THE_PAY], unknownFrom: from };
  }
  const assumptions = found.assumptions === undefined ? [] : [ONLY_THOSE_GIVEN];
  return { interpretations, assumptions, unknownFrom: undefined };
}

const NO_HISTORY: WeekOfHistory = { interpretations: [], assumptions: [], unknownFrom: undefined };

const WEEK_OF_THE_PAY: Assumption = /* @__PURE__ */ frozen({
  fact: 'employment.averageWeek',
  assumed: 'week-of-the-pay',
});

const ONLY_THOSE_GIVEN: Assumption = /* @__PURE__ */ frozen({
  fact: 'employment.averageWeek.weeks',
  assumed: 'only-those-given',
});

/** Each once, however many periods rest on it. */
export function distinctFacts(assumptions: readonly Assumption[]): Assumption[] {
  return [...new Map(assumptions.map((assumption) => [assumption.fact, assumption])).values()];
}
