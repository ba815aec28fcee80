import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import {
  sfb27s27a,
  sfb27s29,
  sfb27s30,
  sfb27s32,
  sfb27s33first,
  sfb27s33second,
} from '../../../law/sfb/27.js';

/**
 * How many days of each sick period benefit on income of other work is not paid for: seven karensdagar where nothing was
 * chosen, otherwise the chosen karenstid.
 */
export type KarenstidChoice = 1 | 7 | 14 | 30 | 60 | 90;

/** On what ground benefit is paid without karens. */
export type KarensExemption =
  'preventive' | 'seafarer' | 'general-high-risk-protection' | 'special-high-risk-protection';

export interface KarenstidTerms extends Dated {
  /** Where nothing was chosen: karensdagar. */
  readonly ordinary: KarenstidChoice;
  /** A sick period that begins at most so many days after the last day of the one before continues it. */
  readonly joinsWithinDays: Readonly<Record<KarenstidChoice, number>>;
  /** What each ground lifts. */
  readonly lifted: Readonly<Record<KarensExemption, readonly KarenstidChoice[]>>;
}

/** By the first day of the first spell. */
export const karenstidTerms: readonly KarenstidTerms[] = [
  {
    from: '2013-01-01',
    ordinary: 7,
    joinsWithinDays: { 1: 5, 7: 5, 14: 20, 30: 20, 60: 20, 90: 20 },
    lifted: {
      preventive: [1, 7],
      seafarer: [7],
      'general-high-risk-protection': [1, 7],
      'special-high-risk-protection': [1, 7],
    },
    source: [sfb27s27a, sfb27s29, sfb27s30, sfb27s32, sfb27s33first, sfb27s33second],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'karenstidTerms'> = { karenstidTerms: null };

export const chosenBy: ChosenBys<'karenstidTerms'> = { karenstidTerms: 'sickness' };
