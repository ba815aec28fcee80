import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb25s3, sfb25s5first } from '../../../law/sfb/25.js';
import type { Share } from '../../../money/amount.js';

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
    source: [sfb25s3, sfb25s5first],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'sgiTerms'> = {
  // Proposed only: nothing has been adopted.
  sgiTerms: {
    expectedFrom: '2027-01-01',
    expectedBy: '2027-12-31',
    sv: 'ett förslag om inkomst av näringsverksamhet från 2028-01-01: det högsta av senaste slutliga skatt och två års medelvärde',
    en: 'a proposal on income of business from 2028-01-01: the higher of the latest final tax and the mean of two years',
    source: [
      {
        kalla:
          'promemoria juli 2026, Sjukpenninggrundande inkomst för personer med inkomst av näringsverksamhet',
      },
    ],
  },
};

export const chosenBy: ChosenBys<'sgiTerms'> = { sgiTerms: 'day' };
