import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb33s10a, sfb33s14first, sfb33s16 } from '../../../law/sfb/33.js';
import { sicknessCompensationTransition2016 } from '../../../law/sfb/transitional.js';

export interface SicknessCompensationTerms extends Dated {
  /** Whole compensation from `wholeMonth` of the year of turning so many years. */
  readonly wholeYearOfAge: number;
  /** 1–12. */
  readonly wholeMonth: number;
  /** Partial compensation from the month of turning so many years. */
  readonly partialAge: number;
  /** Not for longer back than so many months before the month of application. */
  readonly monthsBack: number;
}

export const sicknessCompensationTerms: readonly SicknessCompensationTerms[] = [
  {
    from: '2017-03-01',
    wholeYearOfAge: 19,
    wholeMonth: 7,
    partialAge: 30,
    monthsBack: 3,
    source: [sfb33s14first, sfb33s16, sicknessCompensationTransition2016],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** From when capacity in the last years before the target age is compared with fewer kinds of work (10 a §). */
export interface OlderComparison extends Dated {
  /** So many years before the target age. */
  readonly yearsBefore: number;
}

export const olderComparisons: readonly OlderComparison[] = [
  { from: '2022-09-01', yearsBefore: 5, source: [sfb33s10a], checkedOn: '2026-11-22', confidence: 'P' },
];

export const nextChange: NextChanges<'sicknessCompensationTerms' | 'olderComparisons'> = {
  sicknessCompensationTerms: null,
  olderComparisons: null,
};

export const chosenBy: ChosenBys<'sicknessCompensationTerms' | 'olderComparisons'> = {
  sicknessCompensationTerms: 'day',
  olderComparisons: 'first-paid-day',
};
