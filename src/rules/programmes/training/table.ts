import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { regionOnCoordinators } from '../../../law/guidance.js';
import { labourMarket9 } from '../../../law/ordinances/2000-628.js';
import { compensation2s1, compensation2s7 } from '../../../law/ordinances/2017-819.js';

export interface TrainingTerms extends Dated {
  /** Hours a day: the training is always full time. Secondary source. */
  readonly hoursPerDay: number;
  /** The basic amount of the activity grant, and the least of its income-based amount: kronor a day, full time. */
  readonly leastPerDay: number;
}

export const trainingTerms: readonly TrainingTerms[] = [
  {
    from: '2025-10-01',
    hoursPerDay: 8,
    leastPerDay: 365,
    source: [labourMarket9, compensation2s1, compensation2s7, regionOnCoordinators],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'trainingTerms'> = { trainingTerms: null };

export const chosenBy: ChosenBys<'trainingTerms'> = { trainingTerms: 'assignment' };
