import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import {
  annualReports7s3first,
  annualReports7s3fourth,
  annualReports7s3second,
  annualReports7s3third,
} from '../../../law/ordinances/2000-605.js';

/** From when on the statement is made. */
export const keyFigureWordings: readonly Dated[] = [
  {
    from: '2003-07-01',
    source: [annualReports7s3first, annualReports7s3second, annualReports7s3third, annualReports7s3fourth],
    checkedOn: '2026-11-30',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'keyFigureWordings'> = { keyFigureWordings: null };

export const chosenBy: ChosenBys<'keyFigureWordings'> = { keyFigureWordings: 'reported-time' };
