import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { seml18, seml20, seml26a } from '../../../law/seml.js';

export interface SavingTerms extends Dated {
  /** Only paid days above so many can be saved. */
  readonly notSaved: number;
  /** A saved day is laid out within so many years from the end of the vacation year. */
  readonly saveYears: number;
  /** Days that were not taken are paid out only so far as they, with those earned in the year, are more than these. */
  readonly mostInNextYear: number;
  /** Paid at the latest so many months after the end of the vacation year. */
  readonly payMonths: number;
}

export const savingTerms: readonly SavingTerms[] = [
  {
    from: '2010-04-01',
    notSaved: 20,
    saveYears: 5,
    mostInNextYear: 25,
    payMonths: 1,
    source: [seml18, seml20, seml26a],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'savingTerms'> = { savingTerms: null };

export const chosenBy: ChosenBys<'savingTerms'> = { savingTerms: 'vacation' };
