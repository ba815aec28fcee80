import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb27s21, sfb27s22second, sfb27s24, sfb27s26second } from '../../../law/sfb/27.js';

export interface LevelTerms extends Dated {
  /** Normal level as long as fewer counted days than this lie in the frame. */
  readonly mostNormalDays: number;
  /** The frame: so many days nearest before the day, the day itself not included. */
  readonly frameDays: number;
  /** So many days of a sick-pay period that benefit follows directly are counted. */
  readonly sickPayDays: number;
}

/** By the first day asked about. */
export const levelTerms: readonly LevelTerms[] = [
  {
    from: '2016-02-01',
    mostNormalDays: 364,
    frameDays: 450,
    sickPayDays: 13,
    source: [sfb27s21, sfb27s22second, sfb27s24, sfb27s26second],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'levelTerms'> = { levelTerms: null };

export const chosenBy: ChosenBys<'levelTerms'> = { levelTerms: 'day' };
