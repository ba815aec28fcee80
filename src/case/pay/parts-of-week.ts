/** What is taken for granted of the parts beside the basic pay, where a case does not tell and the karensavdrag depends on it. */
import type { Assumption } from '../../finding/finding.js';
import { frozen } from '../../finding/frozen.js';
import { compare, NOTHING } from '../../money/amount.js';
import { averageWeekByDate } from '../facts/pay-by-date.js';
import type { CaseEmployment } from '../given/case.js';
import { itemAt } from '../../time/lists.js';
import type { SickPayPart } from './sick-pay.js';
import type { ExactSickPay } from './sick-pay-of-period.js';

/** Where something was lost beside the basic pay in a period with a karensavdrag: is it in the week, or in its hours? */
export function partsAssumption(
  employment: CaseEmployment | undefined,
  { sickPay, exact }: SickPayPart,
): readonly Assumption[] {
  if (employment?.convention === 'karensperiod') return exact.some(isUnplaced) ? [OUTSIDE_THE_KARENS] : [];
  const weeks = averageWeekByDate(employment?.averageWeek);
  const isAssumed = exact.some(({ period, days }, i) => {
    const { reason, partsLost } = itemAt(sickPay, i);
    // What is worked out of benefits in kind is in the week.
    const isTold = days.some(({ parts }) => parts.some((part) => !('exact' in part)));
    return reason === 'ordinary' && isTold && partsLost > 0 && weeks?.on(period.from)?.parts === undefined;
  });
  return isAssumed ? [{ fact: 'employment.averageWeek.parts', assumed: 'no-parts-in-average-week' }] : [];
}

/** Whether something is told of a day that the karens takes hours of, and not whether it lies in them. */
function isUnplaced({ days }: ExactSickPay): boolean {
  let before = NOTHING;
  return days.some(({ parts, karensHoursTo }) => {
    const isTaken = compare(karensHoursTo, before) > 0;
    before = karensHoursTo;
    return isTaken && parts.some(({ inKarens }) => inKarens === undefined);
  });
}

const OUTSIDE_THE_KARENS: Assumption = /* @__PURE__ */ frozen({
  fact: 'lost.inKarens',
  assumed: 'outside-the-karens',
});
