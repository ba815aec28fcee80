import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sjll2, sjll6first } from '../../../law/sjll.js';
import type { Guidance } from '../../../law/lagrum.js';
import type { Share } from '../../../money/amount.js';

/** How lost pay and average weekly pay follow from a monthly pay. Collective agreements choose (SjLL 2 §). */
export interface ConventionTerms extends Dated {
  readonly annualHours: { readonly monthsPerYear: number; readonly weeksPerYear: number };
  readonly workingDays21: { readonly workingDaysPerMonth: number };
  readonly state: {
    /** Of the monthly pay, per working day, for at most `mostWorkingDays` working days. */
    readonly perWorkingDay: Share;
    readonly mostWorkingDays: number;
    /** Of the monthly pay, per calendar day, beyond that. */
    readonly perCalendarDay: Share;
    /** Where these were read. */
    readonly source: readonly Guidance[];
  };
  readonly municipal: {
    /** Calendar days by working days of an ordinary week: what a working day takes of the month's calendar days. */
    readonly factor: Share;
    /** Where it was read. */
    readonly source: readonly Guidance[];
  };
  /** Working days of an ordinary week: a part day is its hours over a fifth of the weekly hours. */
  readonly workingDaysPerWeek: number;
}

const stateAgreement: Guidance = { kalla: 'Villkorsavtalen för staten (4,6 %, 3,3 %)' };
const municipalPages: Guidance = {
  kalla: 'Kommunala servicecentras och Haparanda stads sidor om AB 17 § och 28 § (kalenderdagslön × 1,40)',
};

export const conventionTerms: readonly ConventionTerms[] = [
  {
    from: '2019-01-01',
    annualHours: { monthsPerYear: 12, weeksPerYear: 52 },
    workingDays21: { workingDaysPerMonth: 21 },
    state: {
      perWorkingDay: { num: 46, den: 1000 },
      mostWorkingDays: 5,
      perCalendarDay: { num: 33, den: 1000 },
      source: [stateAgreement],
    },
    municipal: { factor: { num: 140, den: 100 }, source: [municipalPages] },
    workingDaysPerWeek: 5,
    source: [
      sjll2,
      sjll6first,
      { kalla: 'Arbetsgivarorganisationers och löneleverantörers anvisningar (12/52, 1/21)' },
      stateAgreement,
      municipalPages,
    ],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'conventionTerms'> = { conventionTerms: null };

export const chosenBy: ChosenBys<'conventionTerms'> = { conventionTerms: 'period-start' };
