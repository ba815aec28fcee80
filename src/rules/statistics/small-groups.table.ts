import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import { annualReports7s3third } from '../../law/ordinances/2000-605.js';

export interface SmallGroupTerms extends Dated {
  /** No figure of a group with so many people or fewer. */
  readonly most: number;
}

export const smallGroups: readonly SmallGroupTerms[] = [
  {
    from: '2003-07-01',
    most: 10,
    source: [annualReports7s3third],
    checkedOn: '2026-11-30',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'smallGroups'> = { smallGroups: null };

export const chosenBy: ChosenBys<'smallGroups'> = { smallGroups: 'reported-time' };
