import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import { annualReports7s3second } from '../../law/ordinances/2000-605.js';
import { sjll7first } from '../../law/sjll.js';

export interface LengthTerms extends Dated {
  /** Sickness of so many days or more is longer than what the employer alone pays for. */
  readonly middleFrom: number;
  /** Sickness of so many days or more is long. */
  readonly longFrom: number;
}

export const lengthTerms: readonly LengthTerms[] = [
  {
    from: '2003-07-01',
    middleFrom: 15,
    longFrom: 60,
    source: [annualReports7s3second, sjll7first],
    checkedOn: '2026-11-30',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'lengthTerms'> = { lengthTerms: null };

export const chosenBy: ChosenBys<'lengthTerms'> = { lengthTerms: 'reported-time' };
