/** What the answers to an open question mean for the benefit of the days that it concerns. */
import type { Day } from '../../../time/day.js';
import { length, totalLength, type Period } from '../../../time/period.js';
import { lastOf, type NonEmpty } from '../../../time/lists.js';
import type { BenefitRun } from '../../pay/benefit.js';
import type { OpenAnswer, OpenOutcome } from '../question.js';

/** Benefit is paid for all the days. */
export function paid(answer: OpenAnswer, runs: readonly BenefitRun[]): OpenOutcome {
  return outcome(answer, runs, ({ perDay }) => perDay);
}

/** The same with another amount per day. */
export function outcome<Run extends BenefitRun>(
  answer: OpenAnswer,
  runs: readonly Run[],
  perDay: (run: Run) => number | null,
): OpenOutcome {
  let benefit: number | null = 0;
  for (const run of runs) {
    const amount = perDay(run);
    benefit = benefit === null || amount === null ? null : benefit + amount * length(run);
  }
  return { if: answer, days: totalLength(runs), benefit };
}

/** Benefit is paid for none of the days. */
export function notPaid(answer: OpenAnswer): OpenOutcome {
  return { if: answer, days: 0, benefit: 0 };
}

/** From the first to the last of the days. */
export function spanOf(runs: NonEmpty<Period>): { readonly from: Day; readonly to: Day } {
  return { from: runs[0].from, to: lastOf(runs).to };
}
