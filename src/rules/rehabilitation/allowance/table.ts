import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb31s5 } from '../../../law/sfb/31.js';
import { allowanceTransition2020 } from '../../../law/sfb/transitional.js';

/** How long the allowance is kept during sickness. By the first day of that sickness. */
export interface AllowanceSicknessTerms extends Dated {
  /** At most so many calendar days in a row. */
  readonly mostDays: number;
}

export const allowanceSicknessTerms: readonly AllowanceSicknessTerms[] = [
  {
    from: '2020-07-01',
    mostDays: 30,
    source: [sfb31s5, allowanceTransition2020],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'allowanceSicknessTerms'> = { allowanceSicknessTerms: null };

export const chosenBy: ChosenBys<'allowanceSicknessTerms'> = { allowanceSicknessTerms: 'sickness' };
