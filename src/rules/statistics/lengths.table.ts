import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import { annualReports7s3second } from '../../law/ordinances/2000-605.js';

export interface LengthTerms extends Dated {
  /** Sickness of so many days or more is no longer short: a convention, near the employer’s fourteen days. */
  readonly middleFrom: number;
  /** Sickness of so many days or more is long: the ordinance’s own limit. */
  readonly longFrom: number;
}

export const lengthTerms: readonly LengthTerms[] = [
  {
    from: '2003-07-01',
    middleFrom: 15,
    longFrom: 60,
    source: [annualReports7s3second],
    checkedOn: '2026-11-30',
    confidence: 'I',
  },
];

export const nextChange: NextChanges<'lengthTerms'> = { lengthTerms: null };

export const chosenBy: ChosenBys<'lengthTerms'> = { lengthTerms: 'reported-time' };
