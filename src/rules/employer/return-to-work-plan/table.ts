import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb30s6first } from '../../../law/sfb/30.js';
import { planTransition2018 } from '../../../law/sfb/transitional.js';
import type { IsoDate } from '../../../time/day.js';

export interface PlanTerms extends Dated {
  /** A plan is required if capacity can be assumed to be reduced for at least so many days. */
  readonly leastDays: number;
  /** It must be there at the latest on the day when capacity has been reduced for so many days. */
  readonly dueOnDay: number;
  /** Who already had reduced capacity on `reducedOn` has a plan at the latest on `dueOn`. */
  readonly transition: { readonly reducedOn: IsoDate; readonly dueOn: IsoDate };
}

export const planTerms: readonly PlanTerms[] = [
  {
    from: '2018-07-01',
    leastDays: 60,
    dueOnDay: 30,
    transition: { reducedOn: '2018-06-30', dueOn: '2018-09-30' },
    source: [sfb30s6first, planTransition2018],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'planTerms'> = { planTerms: null };

export const chosenBy: ChosenBys<'planTerms'> = { planTerms: 'sickness' };
