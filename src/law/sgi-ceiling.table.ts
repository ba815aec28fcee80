import type { Dated, NextChanges } from './dated.js';

/** The highest income that sickness benefit is calculated on, in price base amounts (SFB 25:5). */
export interface SgiCeiling extends Dated {
  /** Tenths of a price base amount: 100 is 10.0. */
  readonly tenthsOfPriceBase: number;
}

export const sgiCeilings: readonly SgiCeiling[] = [
  {
    from: '2010-01-01',
    tenthsOfPriceBase: 75,
    source: [{ forfattning: 'SFS 1962:381', kapitel: '3', paragraf: '2', giltigFom: '2007-01-01' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2011-01-01',
    tenthsOfPriceBase: 75,
    source: [{ forfattning: 'SFS 2010:110', kapitel: '25', paragraf: '5', giltigFom: '2011-01-01' }],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2018-07-01',
    tenthsOfPriceBase: 80,
    source: [
      {
        forfattning: 'SFS 2010:110',
        kapitel: '25',
        paragraf: '5',
        giltigFom: '2018-07-01',
        andrad: 'SFS 2017:1305',
      },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2022-01-01',
    tenthsOfPriceBase: 100,
    source: [
      {
        forfattning: 'SFS 2010:110',
        kapitel: '25',
        paragraf: '5',
        giltigFom: '2022-01-01',
        andrad: 'SFS 2021:1240',
      },
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'sgiCeilings'> = { sgiCeilings: null };
