import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb30s10 } from '../../../law/sfb/30.js';

/** From when the consent that the offers need is asked for here: they are guidance, and have no first day of their own. By the day asked about. */
export const transitionTerms: readonly Dated[] = [
  { from: '2011-01-01', source: [sfb30s10], checkedOn: '2026-11-29', confidence: 'P' },
];

export const nextChange: NextChanges<'transitionTerms'> = { transitionTerms: null };

export const chosenBy: ChosenBys<'transitionTerms'> = { transitionTerms: 'day' };
