import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { cooperationAnnex } from '../../../law/guidance.js';

/** From the day on which the newest of the wordings that the eight benefits rest on came into force: 1991:1046, work aids. */
export const benefitsOverview: readonly Dated[] = [
  { from: '2024-07-01', source: [cooperationAnnex], checkedOn: '2026-11-22', confidence: 'S' },
];

export const nextChange: NextChanges<'benefitsOverview'> = { benefitsOverview: null };

export const chosenBy: ChosenBys<'benefitsOverview'> = { benefitsOverview: 'day' };
