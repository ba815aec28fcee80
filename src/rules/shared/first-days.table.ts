import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import { sfb27s10, sfb27s16a } from '../../law/sfb/27.js';

export interface FirstDays extends Dated {
  /** So many first days of a sick period have rules of their own for income of employment. */
  readonly firstDays: number;
}

export const firstDaysOfSickPeriod: readonly FirstDays[] = [
  { from: '2011-01-01', firstDays: 14, source: [sfb27s10], checkedOn: '2026-11-22', confidence: 'P' },
];

export interface OnDemandFirstDays extends Dated {
  /** For so many first days of a sick period an on-demand employee must be assumed to have worked otherwise. */
  readonly firstDays: number;
}

/** By the day that is paid for. */
export const onDemandFirstDays: readonly OnDemandFirstDays[] = [
  { from: '2022-02-01', firstDays: 90, source: [sfb27s16a], checkedOn: '2026-11-30', confidence: 'P' },
];

export const nextChange: NextChanges<'firstDaysOfSickPeriod' | 'onDemandFirstDays'> = {
  firstDaysOfSickPeriod: null,
  onDemandFirstDays: null,
};

export const chosenBy: ChosenBys<'firstDaysOfSickPeriod' | 'onDemandFirstDays'> = {
  firstDaysOfSickPeriod: 'sickness',
  onDemandFirstDays: 'day',
};
