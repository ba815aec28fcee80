import type { Dated, NextChanges } from '../../law/dated.js';
import { sfb25s3, sfb25s5first } from '../../law/sfb-benefit.js';
import type { Share } from '../../money/amount.js';

export interface SgiTerms extends Dated {
  /** The least yearly income that gives an SGI, as a share of the price base amount. */
  readonly leastShare: Share;
  /** Each of the two incomes is rounded down to so many whole kronor. */
  readonly roundedDownTo: number;
}

export const sgiTerms: readonly SgiTerms[] = [
  {
    from: '2010-01-01',
    leastShare: { num: 24, den: 100 },
    roundedDownTo: 100,
    source: [{ forfattning: 'SFS 1962:381', kapitel: '3', paragraf: '2', giltigFom: '2007-01-01' }],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2011-01-01',
    leastShare: { num: 24, den: 100 },
    roundedDownTo: 100,
    source: [sfb25s3, sfb25s5first],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'sgiTerms'> = { sgiTerms: null };
