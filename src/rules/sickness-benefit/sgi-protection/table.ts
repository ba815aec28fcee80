import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { sfb26s11, sfb26s14, sfb26s15, sfb26s17second, sfb26s18, sfb26s18a } from '../../../law/sfb/26.js';

/** A ground that somebody can name, in the order of the sections. */
export type SgiGround =
  | 'studies-with-support'
  | 'studies-without-support'
  | 'agreed-periodic-support'
  | 'programme'
  | 'job-seeking'
  | 'pregnancy'
  | 'parental'
  | 'service'
  | 'sickness'
  | 'awaiting-decision'
  | 'short-time-work';

/** By the first day without work: the time before the code is not covered. */
export interface SgiProtectionTerms extends Dated {
  /** A short break protects for at most so many months in a row (18 §). */
  readonly shortBreakMonths: number;
  /** The pregnant may break off work at the earliest so many months before the birth (14 §). */
  readonly monthsBeforeBirth: number;
  /** The child of a parent has not turned so many months: one year (15 § first para.). */
  readonly childUnderMonths: number;
  /** An adopted child has not turned so many years (15 § second para.). */
  readonly adoptedUnderYears: number;
  /** Fewer than so many months have passed since an adopted child was received (15 § second para.). */
  readonly monthsFromReceiving: number;
}

export const sgiProtectionTerms: readonly SgiProtectionTerms[] = [
  {
    from: '2011-01-01',
    shortBreakMonths: 3,
    monthsBeforeBirth: 6,
    childUnderMonths: 12,
    adoptedUnderYears: 10,
    monthsFromReceiving: 12,
    source: [sfb26s14, sfb26s15, sfb26s18],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

/** By the protected day: no day before the first one on which a ground was law rests on it. The others are older. */
export interface LaterGroundTerms extends Dated {
  readonly grounds: readonly SgiGround[];
}

export const laterGrounds: readonly LaterGroundTerms[] = [
  {
    from: '2014-01-01',
    grounds: ['short-time-work'],
    source: [sfb26s18a],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    // The act was not read; the proposal is Ds 2017:4.
    from: '2018-01-01',
    grounds: ['awaiting-decision'],
    source: [sfb26s17second],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
  {
    // Studies that began before are disputed: older practice took those within the own occupation.
    from: '2018-07-01',
    grounds: ['studies-without-support'],
    source: [sfb26s11],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'sgiProtectionTerms' | 'laterGrounds'> = {
  sgiProtectionTerms: null,
  laterGrounds: null,
};

export const chosenBy: ChosenBys<'sgiProtectionTerms' | 'laterGrounds'> = {
  sgiProtectionTerms: 'day',
  laterGrounds: 'day',
};
