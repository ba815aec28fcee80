import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb31s3 } from '../../../law/sfb/31.js';

/** What Försäkringskassan's practice holds for somebody with sickness benefit: no statute sets it. By the first day. */
export interface WorkTrainingGuidance extends Dated {
  /** With the own employer at most so many months. */
  readonly mostMonthsOwnEmployer: number;
  /** Elsewhere at most so many months. */
  readonly mostMonthsElsewhere: number;
  /** At least this part of the normal working time: 4 means a quarter. */
  readonly leastPartOfHours: number;
}

export const workTrainingGuidance: readonly WorkTrainingGuidance[] = [
  {
    from: '2011-01-01',
    mostMonthsOwnEmployer: 3,
    mostMonthsElsewhere: 12,
    leastPartOfHours: 4,
    source: [
      sfb31s3,
      { kalla: 'Försäkringskassan, arbetsträning: högst tre månader och minst en fjärdedel av arbetstiden' },
      { kalla: 'Uppgift i press från Försäkringskassan: upp till ett år hos annan arbetsgivare' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'workTrainingGuidance'> = { workTrainingGuidance: null };

export const chosenBy: ChosenBys<'workTrainingGuidance'> = { workTrainingGuidance: 'measure' };
