import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb27s39first, sfb27s39second } from '../../../law/sfb/27.js';

export interface GeneralHighRiskTerms extends Dated {
  /** Occasions with a karensavdrag from benefit. */
  readonly karensavdrag: number;
  /** Sick periods with karensdagar, and the days that must have been lost in them. */
  readonly sevenDays: { readonly periods: number; readonly lostDays: number };
  /** Sick periods with a karenstid of one day, or of somebody unemployed. */
  readonly oneDay: number;
  /** The frame, in months back from the first day of the sick period. */
  readonly frameMonths: number;
}

/** By the first day of the sick period. */
export const generalHighRiskTerms: readonly GeneralHighRiskTerms[] = [
  {
    from: '2019-01-01',
    karensavdrag: 10,
    sevenDays: { periods: 5, lostDays: 21 },
    oneDay: 10,
    frameMonths: 12,
    source: [sfb27s39first, sfb27s39second],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'generalHighRiskTerms'> = { generalHighRiskTerms: null };

export const chosenBy: ChosenBys<'generalHighRiskTerms'> = { generalHighRiskTerms: 'sickness' };
