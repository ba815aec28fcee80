import type { Dated, NextChanges } from '../../law/dated.js';
import { sfb27s10 } from '../../law/sfb-benefit.js';

export interface FirstDays extends Dated {
  /** So many first days of a sick period have rules of their own for income of employment. */
  readonly firstDays: number;
}

export const firstDaysOfSickPeriod: readonly FirstDays[] = [
  { from: '2011-01-01', firstDays: 14, source: [sfb27s10], checkedOn: '2026-11-22', confidence: 'P' },
];

export const nextChange: NextChanges<'firstDaysOfSickPeriod'> = { firstDaysOfSickPeriod: null };
