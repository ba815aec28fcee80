import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sjll7first, sjll7third } from '../../../law/sjll.js';

export interface SickPayPeriodTerms extends Dated {
  /** The length of a sick-pay period in days of sickness. */
  readonly daysInPeriod: number;
  /** A new spell that begins at most so many days after the last day of the one before joins it. */
  readonly joinsWithinDays: number;
}

export const sickPayPeriodTerms: readonly SickPayPeriodTerms[] = [
  {
    from: '2019-01-01',
    daysInPeriod: 14,
    joinsWithinDays: 5,
    source: [sjll7first, sjll7third],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'sickPayPeriodTerms'> = { sickPayPeriodTerms: null };

export const chosenBy: ChosenBys<'sickPayPeriodTerms'> = { sickPayPeriodTerms: 'spell' };
