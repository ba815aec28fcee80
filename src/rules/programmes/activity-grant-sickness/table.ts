import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { job13a } from '../../../law/ordinances/2007-414.js';
import { youth10a } from '../../../law/ordinances/2007-813.js';
import {
  compensation10s6,
  compensation4s2second,
  compensation4s3first,
  compensation4s3second,
} from '../../../law/ordinances/2017-819.js';
import { establishment18 } from '../../../law/ordinances/2017-820.js';

export interface ActivityGrantSicknessTerms extends Dated {
  /** A certificate is needed for days after this one. */
  readonly daysWithoutCertificate: number;
  /** A sick period that begins within so many calendar days of the end of an earlier one continues it. */
  readonly relapseWithin: number;
  /** No more karensdagar than this … */
  readonly mostKarensdagar: number;
  /** … within so many months. */
  readonly withinMonths: number;
  /** Who has been sick full time for more than so many calendar days in a row is written out. */
  readonly daysBeforeDischarge: number;
  /** Compensation is paid for at most so many days of a week, counted from Monday where nothing else is known. */
  readonly paidDaysOfWeek: number;
}

export const activityGrantSicknessTerms: readonly ActivityGrantSicknessTerms[] = [
  {
    // The wording of 2022:21. The day on which it came into force is not known here; the exceptions of the pandemic had
    // ended by then.
    from: '2022-04-01',
    daysWithoutCertificate: 7,
    relapseWithin: 5,
    mostKarensdagar: 10,
    withinMonths: 12,
    daysBeforeDischarge: 30,
    paidDaysOfWeek: 5,
    source: [
      compensation4s2second,
      compensation4s3first,
      compensation4s3second,
      compensation10s6,
      job13a,
      youth10a,
      establishment18,
    ],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'activityGrantSicknessTerms'> = { activityGrantSicknessTerms: null };

export const chosenBy: ChosenBys<'activityGrantSicknessTerms'> = { activityGrantSicknessTerms: 'sickness' };
