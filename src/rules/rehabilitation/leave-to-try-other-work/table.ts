import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { lpa1, lpa10, lpa2, lpa4, lpa7, lpa9, lpaTransition2014 } from '../../../law/lpa.js';
import { sfb27s51 } from '../../../law/sfb/27.js';

/** From when there is a right to the leave at all. By the day of the contract with the other employer. */
export const leaveToTryOtherWorkRight: readonly Dated[] = [
  { from: '2008-10-01', source: [lpa1], checkedOn: '2026-11-22', confidence: 'P' },
];

/** When the contract must be made, how long the leave lasts, and the notices. By the first day of the sick period. */
export interface LeaveToTryOtherWorkTerms extends Dated {
  /** Sick periods are added together when fewer than so many days lie between them (2 § second para.). */
  readonly fewerThanDaysBetween: number;
  /** The contract is made on this day of the sick period at the earliest (2 § 2). */
  readonly firstDay: number;
  /** … and on this one at the latest. */
  readonly lastDay: number;
  /** Leave and sick period are together at most so many months (4 §). */
  readonly mostMonths: number;
  /** The employer is told so many days before the leave (7 §). */
  readonly noticeDays: number;
  /** The employer is told so many months before the return after the leave (10 §). */
  readonly returnNoticeMonths: number;
  /** A return before the end can be postponed where the leave was meant to last so many months or more (9 § third para.). */
  readonly postponableFromMonths: number;
  /** … by at most so many months after the notice. */
  readonly postponeMonths: number;
}

export const leaveToTryOtherWorkTerms: readonly LeaveToTryOtherWorkTerms[] = [
  {
    from: '2014-08-01',
    fewerThanDaysBetween: 90,
    firstDay: 91,
    lastDay: 180,
    mostMonths: 12,
    noticeDays: 14,
    returnNoticeMonths: 1,
    postponableFromMonths: 1,
    postponeMonths: 1,
    source: [lpa2, lpa4, lpa7, lpa9, lpa10, sfb27s51, lpaTransition2014],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'leaveToTryOtherWorkRight' | 'leaveToTryOtherWorkTerms'> = {
  leaveToTryOtherWorkRight: null,
  leaveToTryOtherWorkTerms: null,
};

export const chosenBy: ChosenBys<'leaveToTryOtherWorkRight' | 'leaveToTryOtherWorkTerms'> = {
  leaveToTryOtherWorkRight: 'contract',
  leaveToTryOtherWorkTerms: 'sickness',
};
