import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb30s12, sfb30s13, sfb30s14 } from '../../../law/sfb/30.js';

/** From when the plan states what the points say: until then it also stated what compensation would cost. By the day asked about. */
export const rehabilitationPlanTerms: readonly Dated[] = [
  { from: '2014-01-01', source: [sfb30s12, sfb30s13, sfb30s14], checkedOn: '2026-11-29', confidence: 'P' },
];

export const nextChange: NextChanges<'rehabilitationPlanTerms'> = { rehabilitationPlanTerms: null };

export const chosenBy: ChosenBys<'rehabilitationPlanTerms'> = { rehabilitationPlanTerms: 'day' };
