import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb27s36, sfb27s37, sfb27s38 } from '../../../law/sfb/27.js';
import { agesTransition2022 } from '../../../law/sfb/transitional.js';

export interface AgeLimitTerms extends Dated {
  /** So many paid days from the month of the retirement target age, and Försäkringskassan may stop the benefit (36 §). */
  readonly daysAfterTargetAge: number;
  /** At most so many paid days from the month of the highest age (37 §). */
  readonly daysAfterHighestAge: number;
}

export const ageLimitTerms: readonly AgeLimitTerms[] = [
  {
    from: '2011-01-01',
    daysAfterTargetAge: 180,
    daysAfterHighestAge: 180,
    source: [sfb27s36, sfb27s37, sfb27s38],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** The age of 37 §, by month of birth: `from` is the first day of the first birth year. Those who reached the older one keep it. */
export interface HighestAge extends Dated {
  /** In years. */
  readonly age: number;
}

export const highestAges: readonly HighestAge[] = [
  {
    // Turned 70 before 2023.
    from: '1900-01-01',
    age: 70,
    source: [agesTransition2022],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  { from: '1953-01-01', age: 71, source: [sfb27s37], checkedOn: '2026-11-22', confidence: 'P' },
];

export const nextChange: NextChanges<'ageLimitTerms' | 'highestAges'> = {
  ageLimitTerms: null,
  highestAges: null,
};

export const chosenBy: ChosenBys<'ageLimitTerms' | 'highestAges'> = {
  ageLimitTerms: 'day',
  highestAges: 'birth',
};
