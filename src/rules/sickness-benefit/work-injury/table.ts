import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb41s2 } from '../../../law/sfb/41.js';
import type { Share } from '../../../money/amount.js';

export interface WorkInjuryTerms extends Dated {
  /** The least reduction of the ability to earn by work. */
  readonly leastReduction: Share;
  /** It must be expected to last at least so many months. */
  readonly leastMonths: number;
  /** The least loss of income in a year, as a share of the price base amount of the year in which the annuity begins. */
  readonly leastLossOfPriceBase: Share;
}

export const workInjuryTerms: readonly WorkInjuryTerms[] = [
  {
    from: '2011-01-01',
    leastReduction: { num: 1, den: 15 },
    leastMonths: 12,
    leastLossOfPriceBase: { num: 1, den: 4 },
    source: [sfb41s2],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'workInjuryTerms'> = { workInjuryTerms: null };

export const chosenBy: ChosenBys<'workInjuryTerms'> = { workInjuryTerms: 'first-paid-day' };
