/** That an average week has nothing beside the basic pay, where a case does not tell and the karensavdrag depends on it. */
import type { Assumption } from '../../finding/finding.js';
import { averageWeekByDate } from '../facts/pay-by-date.js';
import type { CaseEmployment } from '../given/case.js';
import { itemAt } from '../../time/lists.js';
import type { SickPayPart } from './sick-pay.js';

/** Where something was lost beside the basic pay in a period with a karensavdrag that is a share of the week. */
export function partsAssumption(
  employment: CaseEmployment | undefined,
  { sickPay, exact }: SickPayPart,
): readonly Assumption[] {
  if (employment?.convention === 'karensperiod') return [];
  const weeks = averageWeekByDate(employment?.averageWeek);
  const isAssumed = exact.some(({ period, days }, i) => {
    const { reason, partsLost } = itemAt(sickPay, i);
    // What is worked out of benefits in kind is in the week.
    const isTold = days.some(({ parts }) => parts.some((part) => !('exact' in part)));
    return reason === 'ordinary' && isTold && partsLost > 0 && weeks?.on(period.from)?.parts === undefined;
  });
  return isAssumed ? [{ fact: 'employment.averageWeek.parts', assumed: 'no-parts-in-average-week' }] : [];
}
