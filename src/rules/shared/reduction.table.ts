import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import { sfb27s45 } from '../../law/sfb/27.js';
import { sfb31s8 } from '../../law/sfb/31.js';
import { sfb33s9 } from '../../law/sfb/33.js';
import type { Extent } from './day-amount.js';

export interface ReductionLevel {
  readonly level: Extent;
  /** The least reduction of capacity that gives it, as a share of 1. */
  readonly least: number;
}

export interface ReductionLevels extends Dated {
  /** From the highest level to the lowest; a reduction between two falls to the lower. */
  readonly levels: readonly ReductionLevel[];
}

export const reductionLevels: readonly ReductionLevels[] = [
  {
    from: '2011-01-01',
    levels: [
      { level: 1, least: 1 },
      { level: 0.75, least: 0.75 },
      { level: 0.5, least: 0.5 },
      { level: 0.25, least: 0.25 },
    ],
    source: [sfb27s45, sfb31s8, sfb33s9],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'reductionLevels'> = { reductionLevels: null };

export const chosenBy: ChosenBys<'reductionLevels'> = { reductionLevels: 'day' };
