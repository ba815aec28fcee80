import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sjll3first, sjll3second } from '../../../law/sjll.js';

export interface QualifyingTimeTerms extends Dated {
  /** An agreed employment shorter than so many months has a qualifying time. */
  readonly shortEmploymentMonths: number;
  /** Calendar days of employment in a row that must be served first. */
  readonly days: number;
  /** Earlier employments count if at most so many days lie between. */
  readonly mostDaysBetween: number;
}

export const qualifyingTimeTerms: readonly QualifyingTimeTerms[] = [
  {
    from: '1996-01-01',
    shortEmploymentMonths: 1,
    days: 14,
    mostDaysBetween: 14,
    source: [sjll3first, sjll3second],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'qualifyingTimeTerms'> = { qualifyingTimeTerms: null };

export const chosenBy: ChosenBys<'qualifyingTimeTerms'> = { qualifyingTimeTerms: 'employment' };
