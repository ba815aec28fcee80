import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sjll12 } from '../../../law/sjll.js';

export interface ReportTerms extends Dated {
  /** The report is due so many calendar days after the last day of the sick-pay period. */
  readonly daysAfterPeriod: number;
}

export const reportTerms: readonly ReportTerms[] = [
  { from: '2012-01-01', daysAfterPeriod: 7, source: [sjll12], checkedOn: '2026-11-22', confidence: 'P' },
];

export const nextChange: NextChanges<'reportTerms'> = { reportTerms: null };

export const chosenBy: ChosenBys<'reportTerms'> = { reportTerms: 'last-employer-day' };
