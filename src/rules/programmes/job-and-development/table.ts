import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { job10, job13a, job5a, job5first, job5second, job5third } from '../../../law/ordinances/2007-414.js';

export interface JobAndDevelopmentTerms extends Dated {
  /** A period of one of these numbers of benefit days must be used up. */
  readonly benefitDays: readonly number[];
  /** Or so many months in a row unemployed and registered, or in programmes. */
  readonly monthsInRow: number;
  /** Or so many months in the job guarantee for young people. */
  readonly youthMonths: number;
  /** At the earliest so many benefit days before they run out. */
  readonly daysAhead: number;
  /** A sole parent with benefit beside work: at the earliest after so many months of it; null where not known here. */
  readonly soleParentMonths: number | null;
  /** A used period of 66 days counts as so many months in a row; 0 where it does not count. */
  readonly monthsForSixtySix: number;
  /** A used period of 100 days counts as so many months in a row; 0 where it does not count. */
  readonly monthsForHundred: number;
  /** Whether preventive detention served outside an institution is a ground (2026:276). */
  readonly detentionOutside: boolean;
}

export const jobAndDevelopmentTerms: readonly JobAndDevelopmentTerms[] = [
  {
    // The wording before the new unemployment insurance. Its number of days ahead was read in 2008:60.
    from: '2018-01-01',
    benefitDays: [300],
    monthsInRow: 14,
    youthMonths: 15,
    daysAhead: 20,
    soleParentMonths: null,
    monthsForSixtySix: 0,
    monthsForHundred: 0,
    detentionOutside: false,
    source: [job5first],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2025-10-01',
    benefitDays: [200, 300],
    monthsInRow: 14,
    youthMonths: 15,
    daysAhead: 22,
    soleParentMonths: 13,
    monthsForSixtySix: 3,
    monthsForHundred: 5,
    detentionOutside: false,
    source: [job5first, job5second, job5third, job5a],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2026-04-15',
    benefitDays: [200, 300],
    monthsInRow: 14,
    youthMonths: 15,
    daysAhead: 22,
    soleParentMonths: 13,
    monthsForSixtySix: 3,
    monthsForHundred: 5,
    detentionOutside: true,
    source: [job5first, job5second, job5third, job5a],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** How long work training lasts, and the sickness that ends the programme. Earlier wordings are not known here. */
export interface JobAndDevelopmentActivityTerms extends Dated {
  /** Arbetsförmedlingen's work training: at most so many months, … */
  readonly workTrainingMonths: number;
  /** … and at most so many after the paid days. */
  readonly longerWorkTrainingMonths: number;
  /** The longer time is open after so many days in the programme for which compensation can be paid. */
  readonly paidDaysForLonger: number;
  /** Its reinforced work training: at most so many months. */
  readonly reinforcedWorkTrainingMonths: number;
  /** Written out when full-time sickness has lasted more calendar days in a row than this. */
  readonly mostSickDays: number;
}

export const jobAndDevelopmentActivities: readonly JobAndDevelopmentActivityTerms[] = [
  {
    from: '2025-10-01',
    workTrainingMonths: 6,
    longerWorkTrainingMonths: 12,
    paidDaysForLonger: 450,
    reinforcedWorkTrainingMonths: 12,
    mostSickDays: 30,
    source: [job10, job13a],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'jobAndDevelopmentTerms' | 'jobAndDevelopmentActivities'> = {
  jobAndDevelopmentTerms: null,
  jobAndDevelopmentActivities: null,
};

export const chosenBy: ChosenBys<'jobAndDevelopmentTerms' | 'jobAndDevelopmentActivities'> = {
  jobAndDevelopmentTerms: 'assignment',
  jobAndDevelopmentActivities: 'assignment',
};
