import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb30s10, sfb30s11, sfb30s3, sfb30s8, sfb30s9 } from '../../../law/sfb/30.js';
import { sfb33s22, sfb33s23 } from '../../../law/sfb/33.js';

/** From when Försäkringskassan coordinates by these sections. By the day asked about. */
export const coordinationRequestTerms: readonly Dated[] = [
  {
    from: '2011-01-01',
    source: [sfb30s3, sfb30s8, sfb30s9, sfb30s10, sfb30s11, sfb33s22, sfb33s23],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'coordinationRequestTerms'> = { coordinationRequestTerms: null };

export const chosenBy: ChosenBys<'coordinationRequestTerms'> = { coordinationRequestTerms: 'day' };
