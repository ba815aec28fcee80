import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { seml15, seml3a, seml9 } from '../../../law/seml.js';

/** From when on the wording of 15 § that was read applies. */
export const daysBackWordings: readonly Dated[] = [
  { from: '2011-04-01', source: [seml3a, seml9, seml15], checkedOn: '2026-11-29', confidence: 'P' },
];

export const nextChange: NextChanges<'daysBackWordings'> = { daysBackWordings: null };

export const chosenBy: ChosenBys<'daysBackWordings'> = { daysBackWordings: 'vacation' };
