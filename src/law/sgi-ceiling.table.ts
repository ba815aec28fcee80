import type { ChosenBys, Dated, NextChanges } from './dated.js';
import { sfb25s5first } from './sfb/25.js';

/** The highest income that sickness benefit is calculated on, in price base amounts (SFB 25:5). */
export interface SgiCeiling extends Dated {
  /** Tenths of a price base amount: 100 is 10.0. */
  readonly tenthsOfPriceBase: number;
}

export const sgiCeilings: readonly SgiCeiling[] = [
  {
    from: '2010-01-01',
    tenthsOfPriceBase: 75,
    source: [sfb25s5first],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
  {
    from: '2018-07-01',
    tenthsOfPriceBase: 80,
    source: [sfb25s5first],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2022-01-01',
    tenthsOfPriceBase: 100,
    source: [sfb25s5first],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'sgiCeilings'> = { sgiCeilings: null };

export const chosenBy: ChosenBys<'sgiCeilings'> = { sgiCeilings: 'day' };
