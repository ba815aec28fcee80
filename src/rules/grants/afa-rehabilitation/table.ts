import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Guidance } from '../../../law/lagrum.js';
import type { Share } from '../../../money/amount.js';

/** The insurer's own conditions: no law. */
const CONDITIONS: Guidance = { kalla: 'Afa Försäkring, rehabiliteringsstöd: förutsättningar för att ansöka' };
const QUESTIONS: Guidance = { kalla: 'Afa Försäkring, frågor och svar om rehabiliteringsstöd' };
const SEMINAR: Guidance = { kalla: 'Afa Försäkring, seminarium om rehabiliteringsstödet 2015–2020' };

export interface AfaTerms extends Dated {
  /** The part of the cost, at most. */
  readonly share: Share;
  /** AGS-KL: applied for within so many months from the start of the measure. */
  readonly monthsAgsKl: number;
}

export const afaTerms: readonly AfaTerms[] = [
  {
    // AGS is granted for measures begun in 2011 or later.
    from: '2011-01-01',
    share: { num: 1, den: 2 },
    monthsAgsKl: 6,
    source: [CONDITIONS, QUESTIONS, SEMINAR],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'afaTerms'> = { afaTerms: null };

export const chosenBy: ChosenBys<'afaTerms'> = { afaTerms: 'measure' };
