import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb27s5 } from '../../../law/sfb/27.js';

/** From when travel can be paid for by this section. By the day asked about. */
export const travelTerms: readonly Dated[] = [
  { from: '2011-01-01', source: [sfb27s5], checkedOn: '2026-11-29', confidence: 'P' },
];

export const nextChange: NextChanges<'travelTerms'> = { travelTerms: null };

export const chosenBy: ChosenBys<'travelTerms'> = { travelTerms: 'day' };
