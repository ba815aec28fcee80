/** What the changes between two versions of a case are called. */
import type { Words } from '../../finding/words.js';
import type { DutyChangeKind } from './changed-duties.js';
import type { OpenChange } from './changes.js';
import { payKindNames } from '../pay/pay.words.js';
import type { AmountKind } from './view.js';

export interface CompareNames {
  readonly duties: Words<DutyChangeKind>;
  readonly open: Words<OpenChange['change']>;
  readonly amounts: Words<AmountKind>;
}

export const compareNames: CompareNames = {
  duties: {
    arose: { sv: 'Tillkommer', en: 'Arises' },
    lapsed: { sv: 'Faller bort', en: 'Lapses' },
    moved: { sv: 'Flyttas', en: 'Moves' },
    'status-changed': { sv: 'Nytt läge', en: 'New status' },
  },
  open: {
    arose: { sv: 'Ny fråga', en: 'New question' },
    settled: { sv: 'Inte längre öppen', en: 'No longer open' },
  },
  amounts: { ...payKindNames, 'sickness-benefit': { sv: 'Sjukpenning', en: 'Sickness benefit' } },
};
