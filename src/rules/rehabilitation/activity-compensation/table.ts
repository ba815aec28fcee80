import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb33s14first, sfb33s18, sfb33s19, sfb33s7 } from '../../../law/sfb/33.js';

export interface ActivityCompensationTerms extends Dated {
  /** From `firstMonth` of the year of turning so many years. */
  readonly yearOfAge: number;
  /** 1–12. */
  readonly firstMonth: number;
  /** Until the month before turning so many years. */
  readonly lastAge: number;
  /** Capacity must be expected to be reduced for at least so many months. */
  readonly leastMonths: number;
  /** A decision covers at most so many months. */
  readonly longestDecisionMonths: number;
  /** Not for longer back than so many months before the month of application. */
  readonly monthsBack: number;
}

export const activityCompensationTerms: readonly ActivityCompensationTerms[] = [
  {
    from: '2011-01-01',
    yearOfAge: 19,
    firstMonth: 7,
    lastAge: 30,
    leastMonths: 12,
    longestDecisionMonths: 36,
    monthsBack: 3,
    source: [sfb33s7, sfb33s14first, sfb33s18, sfb33s19],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'activityCompensationTerms'> = { activityCompensationTerms: null };

export const chosenBy: ChosenBys<'activityCompensationTerms'> = { activityCompensationTerms: 'day' };
