import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb27s27second, sfb27s27third } from '../../../law/sfb/27.js';
import type { Share } from '../../../money/amount.js';

export interface BenefitKarensavdragTerms extends Dated {
  /** Calendar-day calculated: the benefit of so many whole days. */
  readonly wholeDays: number;
  /** Working-time calculated: the share of the benefit of an average week. */
  readonly weekShare: Share;
}

/** By the first day of the sick period. */
export const benefitKarensavdragTerms: readonly BenefitKarensavdragTerms[] = [
  {
    from: '2019-01-01',
    wholeDays: 1,
    weekShare: { num: 20, den: 100 },
    source: [sfb27s27second, sfb27s27third],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'benefitKarensavdragTerms'> = { benefitKarensavdragTerms: null };

export const chosenBy: ChosenBys<'benefitKarensavdragTerms'> = { benefitKarensavdragTerms: 'sickness' };
