import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sjll6first, sjll6second, sjll6third } from '../../../law/sjll.js';
import type { Share } from '../../../money/amount.js';

export interface KarensavdragTerms extends Dated {
  /** Sick pay as a share of the pay and benefits lost. */
  readonly sickPayShare: Share;
  /** The karensavdrag as a share of the sick pay on an average week's benefits. */
  readonly deductionShare: Share;
  /** After so many deductions within the frame no further period has one. */
  readonly mostDeductions: number;
  /** The frame, in months back from the first day of the period. */
  readonly frameMonths: number;
}

export const karensavdragTerms: readonly KarensavdragTerms[] = [
  {
    from: '2019-01-01',
    sickPayShare: { num: 80, den: 100 },
    deductionShare: { num: 20, den: 100 },
    mostDeductions: 10,
    frameMonths: 12,
    source: [sjll6first, sjll6second, sjll6third],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'karensavdragTerms'> = { karensavdragTerms: null };

export const chosenBy: ChosenBys<'karensavdragTerms'> = { karensavdragTerms: 'period-start' };
