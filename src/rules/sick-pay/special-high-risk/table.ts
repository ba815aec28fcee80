import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sjll13fourth, sjll15, sjll16 } from '../../../law/sjll.js';

export interface SpecialHighRiskTerms extends Dated {
  /** A decision on the ground of former activity compensation lasts so many calendar months. */
  readonly formerCompensationMonths: number;
  /** The employer is reimbursed for at most so many months before the month of its own application. */
  readonly reimbursedMonthsBack: number;
}

export const specialHighRiskTerms: readonly SpecialHighRiskTerms[] = [
  {
    from: '2019-01-01',
    formerCompensationMonths: 12,
    reimbursedMonthsBack: 12,
    source: [sjll13fourth, sjll15, sjll16],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'specialHighRiskTerms'> = { specialHighRiskTerms: null };

export const chosenBy: ChosenBys<'specialHighRiskTerms'> = { specialHighRiskTerms: 'period-start' };
