import type { Dated, NextChanges } from '../../../law/dated.js';
import { sfb27s21, sfb27s22second, sfb27s24, sfb27s26second } from '../../../law/sfb-benefit.js';

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
    source: [
      {
        forfattning: 'SFS 2010:110',
        kapitel: '27',
        paragraf: '21',
        giltigFom: '2016-02-01',
        andrad: 'SFS 2015:963',
      },
      sfb27s24,
      { kalla: '27 kap. 22 § i lydelsen före SFS 2018:647; ej läst' },
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2019-01-01',
    mostNormalDays: 364,
    frameDays: 450,
    sickPayDays: 13,
    source: [sfb27s21, sfb27s22second, sfb27s24, sfb27s26second],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'levelTerms'> = { levelTerms: null };
