import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb110s14p4, sfb110s53, sfb110s58 } from '../../../law/sfb/110.js';
import { sfb30s10 } from '../../../law/sfb/30.js';

/** From when these sections ask for a meeting and say what refusing can lead to. By the day asked about. */
export const reconciliationMeetingTerms: readonly Dated[] = [
  {
    from: '2011-01-01',
    source: [sfb110s14p4, sfb110s53, sfb110s58, sfb30s10],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'reconciliationMeetingTerms'> = { reconciliationMeetingTerms: null };

export const chosenBy: ChosenBys<'reconciliationMeetingTerms'> = { reconciliationMeetingTerms: 'day' };
