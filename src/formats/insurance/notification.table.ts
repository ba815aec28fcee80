import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import { afaNotification } from '../../law/guidance.js';

export interface NotificationTerms extends Dated {
  /** So many days after the first day of the sick-pay period a notification is taken. */
  readonly takenAfter: number;
}

export const notificationTerms: readonly NotificationTerms[] = [
  {
    from: '2020-02-25',
    takenAfter: 14,
    source: [afaNotification],
    checkedOn: '2026-11-30',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'notificationTerms'> = { notificationTerms: null };

export const chosenBy: ChosenBys<'notificationTerms'> = { notificationTerms: 'period-start' };
