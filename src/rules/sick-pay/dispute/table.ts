import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sjll21, sjll23 } from '../../../law/sjll.js';
import type { Share } from '../../../money/amount.js';

export interface DisputeTerms extends Dated {
  /** The highest compensation is this share of an income at the ceiling, divided by `daysPerYear`. */
  readonly share: Share;
  readonly daysPerYear: number;
  /** Sick pay that fell due earlier than so many months before the month of application is not compensated. */
  readonly monthsBack: number;
}

export const disputeTerms: readonly DisputeTerms[] = [
  {
    from: '2019-01-01',
    share: { num: 80, den: 100 },
    daysPerYear: 365,
    monthsBack: 3,
    source: [sjll21, sjll23],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'disputeTerms'> = { disputeTerms: null };

export const chosenBy: ChosenBys<'disputeTerms'> = { disputeTerms: 'day' };
