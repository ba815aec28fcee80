import type { ChosenBys, Dated, NextChanges } from './dated.js';

/** Compensation from Försäkringskassan for a karensavdrag during the pandemic, in kronor, flat. History: nothing applies now. */
export interface KarensCompensation extends Dated {
  /** Per karensavdrag; null where none was paid. */
  readonly perDeduction: number | null;
}

export const karensCompensation: readonly KarensCompensation[] = [
  {
    from: '2020-03-11',
    perDeduction: 700,
    source: [{ kalla: 'Försäkringskassan, tillfällig ersättning för karens' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2020-06-01',
    perDeduction: 804,
    source: [{ kalla: 'Försäkringskassan, tillfällig ersättning för karens' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2021-01-01',
    perDeduction: 810,
    source: [{ kalla: 'Försäkringskassan, tillfällig ersättning för karens' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2021-10-01',
    perDeduction: null,
    source: [{ kalla: 'upphörde efter den 30 september 2021' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2021-12-08',
    perDeduction: 810,
    source: [{ kalla: 'återinfördes den 8 december 2021' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2022-04-01',
    perDeduction: null,
    source: [{ kalla: 'upphörde efter den 31 mars 2022' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'karensCompensation'> = { karensCompensation: null };

export const chosenBy: ChosenBys<'karensCompensation'> = { karensCompensation: 'day' };
