import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb27s17 } from '../../../law/sfb/27.js';

export interface NoticeTerms extends Dated {
  /** Benefit is not paid for longer back than so many days before the day of the notice. */
  readonly daysBack: number;
}

/** By the day of the notice: 2013:747 p. 5 lets days before 2014 count for a notice given then. */
export const noticeTerms: readonly NoticeTerms[] = [
  { from: '2014-01-01', daysBack: 7, source: [sfb27s17], checkedOn: '2026-11-22', confidence: 'P' },
];

export const nextChange: NextChanges<'noticeTerms'> = { noticeTerms: null };

export const chosenBy: ChosenBys<'noticeTerms'> = { noticeTerms: 'notice' };
