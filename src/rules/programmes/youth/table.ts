import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import {
  youth10,
  youth10a,
  youth5first,
  youth5second,
  youth7,
  youth9a,
  youth9b,
  youth9c,
} from '../../../law/ordinances/2007-813.js';
import { compensation2s10 } from '../../../law/ordinances/2017-819.js';

export interface YouthTerms extends Dated {
  /** The age that must have been reached, in years. */
  readonly leastAge: number;
  /** The age that must not have been reached, in years. */
  readonly belowAge: number;
  /** Calendar days unemployed and registered, in all, … */
  readonly registeredDays: number;
  /** … within a frame of so many months. */
  readonly frameMonths: number;
  /** The guarantee ends after so many months in all. */
  readonly mostMonths: number;
  /** The development allowance is paid from this age, in years, up to the age below which the guarantee is open. */
  readonly developmentAllowanceAge: number;
  /** Whether preventive detention served outside an institution is a ground (2026:277). */
  readonly detentionOutside: boolean;
}

export const youthTerms: readonly YouthTerms[] = [
  {
    from: '2020-01-01',
    leastAge: 16,
    belowAge: 25,
    registeredDays: 90,
    frameMonths: 4,
    mostMonths: 15,
    developmentAllowanceAge: 18,
    detentionOutside: false,
    source: [youth5first, youth5second, youth10, compensation2s10],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
  {
    from: '2026-04-15',
    leastAge: 16,
    belowAge: 25,
    registeredDays: 90,
    frameMonths: 4,
    mostMonths: 15,
    developmentAllowanceAge: 18,
    detentionOutside: true,
    source: [youth5first, youth5second, youth10, compensation2s10],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

/** How long an activity of the guarantee lasts, and the sickness that ends the guarantee. Earlier wordings are not known here. */
export interface YouthActivityTerms extends Dated {
  /** Arbetsförmedlingen's work training: at most so many months. */
  readonly workTrainingMonths: number;
  /** Its reinforced work training: at most so many months. */
  readonly reinforcedWorkTrainingMonths: number;
  /** Practice at a workplace: at most so many months. */
  readonly practiceMonths: number;
  /** Work-oriented rehabilitation: at most so many months. */
  readonly rehabilitationMonths: number;
  /** Written out when full-time sickness has lasted more calendar days in a row than this. */
  readonly mostSickDays: number;
}

export const youthActivities: readonly YouthActivityTerms[] = [
  {
    from: '2025-10-01',
    workTrainingMonths: 3,
    reinforcedWorkTrainingMonths: 6,
    practiceMonths: 3,
    rehabilitationMonths: 6,
    mostSickDays: 30,
    source: [youth7, youth9a, youth9b, youth9c, youth10a],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'youthTerms' | 'youthActivities'> = {
  youthTerms: null,
  youthActivities: null,
};

export const chosenBy: ChosenBys<'youthTerms' | 'youthActivities'> = {
  youthTerms: 'assignment',
  youthActivities: 'assignment',
};
