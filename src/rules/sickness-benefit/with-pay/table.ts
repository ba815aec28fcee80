import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb27s59 } from '../../../law/sfb/27.js';
import { sfb28s19first, sfb28s19second } from '../../../law/sfb/28.js';
import type { Share } from '../../../money/amount.js';

export interface WithPayTerms extends Dated {
  /** The share of pay in work, up to the ceiling, that pay during sickness can have without reducing the benefit. */
  readonly freeBelowCeiling: Share;
  /** The same for pay in work above the ceiling, and for all of it where the employer has the benefit; normal level. */
  readonly freeAboveNormal: Share;
  /** The same on continuation level. */
  readonly freeAboveContinuation: Share;
  /** A yearly income is compared with pay by dividing it into so many calendar days. */
  readonly daysPerYear: number;
}

export const withPayTerms: readonly WithPayTerms[] = [
  {
    from: '2011-01-01',
    freeBelowCeiling: { num: 10, den: 100 },
    freeAboveNormal: { num: 90, den: 100 },
    freeAboveContinuation: { num: 85, den: 100 },
    daysPerYear: 365,
    source: [sfb28s19first, sfb28s19second, sfb27s59],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'withPayTerms'> = { withPayTerms: null };

export const chosenBy: ChosenBys<'withPayTerms'> = { withPayTerms: 'day' };
