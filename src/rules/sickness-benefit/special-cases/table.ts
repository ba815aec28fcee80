import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import {
  sfb28as11,
  sfb28as12,
  sfb28as13,
  sfb28as14,
  sfb28as19,
  sfb28as4,
  sfb28as9,
} from '../../../law/sfb/28-a.js';
import { specialCasesTransition2011, specialCasesTransition2024 } from '../../../law/sfb/transitional.js';
import type { Extent } from '../../shared/day-amount.js';

/** The levels of sickness compensation that leave room for benefit beside them. */
export type PartialCompensation = 0.25 | 0.5 | 0.75;

/** In kronor. By the day that is paid for. */
export interface SpecialCasesTerms extends Dated {
  /** The most per day, by extent (9 §). */
  readonly mostPerDay: Readonly<Record<Extent, number>>;
  /** Whole benefit per day at most, by the level of sickness compensation beside it (13 § first para.). */
  readonly wholeBeside: Readonly<Record<PartialCompensation, number>>;
  /** Whole benefit on continuation level of so much per day leaves no right (4 §). */
  readonly enoughPerDay: number;
  /** The right ends with an SGI of at least so much (19 §). */
  readonly endsAtSgi: number;
  /** An annuity is divided by so many days (14 §). */
  readonly daysPerYear: number;
  /** In so many first days of a sick period the comparison with ordinary benefit is made once for all of them (12 §). */
  readonly firstDays: number;
}

export const specialCasesTerms: readonly SpecialCasesTerms[] = [
  {
    from: '2012-01-01',
    mostPerDay: { 1: 160, 0.75: 120, 0.5: 80, 0.25: 40 },
    wholeBeside: { 0.25: 120, 0.5: 80, 0.75: 40 },
    enoughPerDay: 160,
    endsAtSgi: 80_300,
    daysPerYear: 365,
    firstDays: 14,
    source: [
      sfb28as11,
      sfb28as12,
      sfb28as14,
      specialCasesTransition2011,
      { kalla: 'SFB 28 a:4, 9, 13 och 19 i lydelse före 2025, ej lästa: Försäkringskassans tidigare belopp' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2025-01-01',
    mostPerDay: { 1: 230, 0.75: 173, 0.5: 115, 0.25: 58 },
    wholeBeside: { 0.25: 173, 0.5: 115, 0.75: 58 },
    enoughPerDay: 230,
    endsAtSgi: 115_400,
    daysPerYear: 365,
    firstDays: 14,
    source: [
      sfb28as4,
      sfb28as9,
      sfb28as11,
      sfb28as12,
      sfb28as13,
      sfb28as14,
      sfb28as19,
      specialCasesTransition2024,
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'specialCasesTerms'> = { specialCasesTerms: null };

export const chosenBy: ChosenBys<'specialCasesTerms'> = { specialCasesTerms: 'day' };
