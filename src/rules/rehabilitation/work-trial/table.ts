import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb27s8a, sfb27s8b, sfb27s8c } from '../../../law/sfb/27.js';

/** How long, how often and after what notification work may be tried. By the first day of the trial. */
export interface WorkTrialTerms extends Dated {
  /** A period is so many consecutive days (8 b §). */
  readonly days: number;
  /** So many periods within a frame (8 b §). */
  readonly periodsInFrame: number;
  /** The frame in days, the first day of the first period included (8 b §). */
  readonly frameDays: number;
  /** A new period begins at the earliest on this day after the end of an earlier one: 1 would be the next day (8 b §). */
  readonly earliestDayAfter: number;
  /** The notification has come in so many days before the first day (8 c §). */
  readonly notifyDaysBefore: number;
}

export const workTrialTerms: readonly WorkTrialTerms[] = [
  {
    // The day is the one that the act sets; the consolidated text that was read prints no transitional provision.
    from: '2026-03-01',
    days: 14,
    periodsInFrame: 2,
    frameDays: 365,
    earliestDayAfter: 30,
    notifyDaysBefore: 14,
    source: [sfb27s8a, sfb27s8b, sfb27s8c],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'workTrialTerms'> = { workTrialTerms: null };

export const chosenBy: ChosenBys<'workTrialTerms'> = { workTrialTerms: 'measure' };
