import {
  workplaceSupport13,
  workplaceSupport7,
  workplaceTransition2018cap,
} from '../../../law/ordinances/2014-67.js';
import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import type { Share } from '../../../money/amount.js';

/** What the grant is, and when it must be applied for. */
export interface WorkplaceSupportTerms extends Dated {
  /** The part of what the employer has paid. */
  readonly share: Share;
  /** The most for one employee in a calendar year, in kronor: by the day on which the measure began. */
  readonly mostPerEmployee: number;
  /** The most for one employer in a calendar year, in kronor: by the time that the grant refers to. */
  readonly mostPerEmployer: number;
  /** The last day of the year after, on which the application must have come in. */
  readonly applyBy: { readonly month: number; readonly dayOfMonth: number };
}

export const workplaceSupportTerms: readonly WorkplaceSupportTerms[] = [
  {
    // The employer's cap of 100 000 is for the time July–December 2018 only (2018:95 p. 2).
    from: '2018-07-01',
    share: { num: 1, den: 2 },
    mostPerEmployee: 10_000,
    mostPerEmployer: 100_000,
    applyBy: { month: 2, dayOfMonth: 1 },
    source: [workplaceSupport7, workplaceTransition2018cap, workplaceSupport13],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2019-01-01',
    share: { num: 1, den: 2 },
    mostPerEmployee: 10_000,
    mostPerEmployer: 200_000,
    applyBy: { month: 2, dayOfMonth: 1 },
    source: [workplaceSupport7, workplaceSupport13],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2025-01-01',
    share: { num: 1, den: 2 },
    mostPerEmployee: 20_000,
    mostPerEmployer: 200_000,
    applyBy: { month: 2, dayOfMonth: 1 },
    source: [workplaceSupport7, workplaceSupport13],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'workplaceSupportTerms'> = { workplaceSupportTerms: null };

export const chosenBy: ChosenBys<'workplaceSupportTerms'> = { workplaceSupportTerms: 'measure' };
