import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { seml17, seml17a, seml17b, seml3, seml4, seml7 } from '../../../law/seml.js';

/** Why somebody is absent from work. */
export type AbsenceCause =
  | 'sickness'
  | 'infection-carrier'
  | 'care-of-close-relative'
  | 'temporary-parental'
  | 'parental-benefit'
  | 'work-injury'
  | 'pregnancy-benefit'
  | 'other-unpaid';

/** Absence that qualifies through so many days. */
export type LimitedCause = Exclude<AbsenceCause, 'work-injury' | 'pregnancy-benefit' | 'other-unpaid'>;

export interface QualifyingLimit {
  /** Calendar days. */
  readonly days: number;
  /** For a single parent. Absent: the same. */
  readonly singleParent?: number;
}

export interface AbsenceTerms extends Dated {
  /** The first day of the earning year by the act, month and day. */
  readonly yearBegins: string;
  /** In an earning year; of parental benefit for each child over all years. */
  readonly limits: Readonly<Record<LimitedCause, QualifyingLimit>>;
  /** A break of more days in a row ends a run of sickness. */
  readonly longestBreakDays: number;
  /** The days of vacation of a year. */
  readonly annualDays: number;
}

export const absenceTerms: readonly AbsenceTerms[] = [
  {
    from: '2010-04-01',
    yearBegins: '04-01',
    limits: {
      sickness: { days: 180 },
      'infection-carrier': { days: 180 },
      'care-of-close-relative': { days: 45 },
      'temporary-parental': { days: 120, singleParent: 180 },
      'parental-benefit': { days: 120, singleParent: 180 },
    },
    longestBreakDays: 14,
    annualDays: 25,
    source: [seml3, seml4, seml7, seml17, seml17a, seml17b],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'absenceTerms'> = { absenceTerms: null };

export const chosenBy: ChosenBys<'absenceTerms'> = { absenceTerms: 'earning-year' };
