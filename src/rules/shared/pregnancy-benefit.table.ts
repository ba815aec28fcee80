/** Between which days pregnancy benefit is given, counted back from the expected day of the birth. */
import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import { sfb10s6, sfb10s8 } from '../../law/sfb/10.js';

export interface PregnancyBenefitDays extends Dated {
  /** For a reduced capacity it begins so many days before the expected birth at the earliest. */
  readonly firstDayBefore: number;
  /** It ends so many days before the expected birth at the latest, that day included. */
  readonly lastDayBefore: number;
}

/** By the first day of the benefit. */
export const pregnancyBenefitDays: readonly PregnancyBenefitDays[] = [
  {
    from: '2011-01-01',
    firstDayBefore: 60,
    lastDayBefore: 11,
    source: [sfb10s6, sfb10s8],
    checkedOn: '2026-11-30',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'pregnancyBenefitDays'> = { pregnancyBenefitDays: null };

export const chosenBy: ChosenBys<'pregnancyBenefitDays'> = { pregnancyBenefitDays: 'day' };
