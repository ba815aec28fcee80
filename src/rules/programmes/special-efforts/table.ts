import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import {
  efforts10first,
  efforts11,
  efforts21,
  efforts27,
  efforts28,
  efforts31,
  efforts32,
  efforts35,
  efforts36,
  efforts41,
  efforts7,
  specialEfforts6,
} from '../../../law/ordinances/2017-462.js';

/** What one effort gives; null where the ordinance sets no such limit. */
export interface SpecialEffortLimits {
  /** Kronor a year at the most. */
  readonly mostPerYear: number | null;
  /** Kronor a year at the most for an entrepreneur with great difficulties of communication. */
  readonly mostPerYearCommunication: number | null;
  /** Months at a time at the most. */
  readonly monthsAtATime: number | null;
  /** Months in all at the most. */
  readonly monthsInAll: number | null;
  /** Kronor a month at the most for what develops the capacity, beside the subsidy. */
  readonly supplementPerMonth: number | null;
}

export interface SpecialEffortsTerms extends Dated {
  readonly workAids: SpecialEffortLimits;
  readonly literatureAndInterpreter: SpecialEffortLimits;
  readonly personalAssistance: SpecialEffortLimits;
  readonly introductionSupport: SpecialEffortLimits;
  readonly subsidyDevelopment: SpecialEffortLimits;
  readonly subsidyEmployment: SpecialEffortLimits;
  readonly subsidySecurity: SpecialEffortLimits;
  readonly shelteredPublicWork: SpecialEffortLimits;
  /** Gross pay of a month counts up to so many kronor, full time. */
  readonly countedPay: number;
}

export const specialEffortsTerms: readonly SpecialEffortsTerms[] = [
  {
    from: '2025-06-01',
    workAids: {
      mostPerYear: 100_000,
      mostPerYearCommunication: null,
      monthsAtATime: null,
      monthsInAll: null,
      supplementPerMonth: null,
    },
    literatureAndInterpreter: {
      mostPerYear: 120_000,
      mostPerYearCommunication: null,
      monthsAtATime: null,
      monthsInAll: null,
      supplementPerMonth: null,
    },
    personalAssistance: {
      mostPerYear: 60_000,
      mostPerYearCommunication: 120_000,
      monthsAtATime: null,
      monthsInAll: null,
      supplementPerMonth: null,
    },
    introductionSupport: {
      mostPerYear: null,
      mostPerYearCommunication: null,
      monthsAtATime: null,
      monthsInAll: 6,
      supplementPerMonth: null,
    },
    subsidyDevelopment: {
      mostPerYear: null,
      mostPerYearCommunication: null,
      monthsAtATime: 12,
      monthsInAll: 24,
      supplementPerMonth: 5_000,
    },
    subsidyEmployment: {
      mostPerYear: null,
      mostPerYearCommunication: null,
      monthsAtATime: 48,
      monthsInAll: 96,
      supplementPerMonth: 2_800,
    },
    subsidySecurity: {
      mostPerYear: null,
      mostPerYearCommunication: null,
      monthsAtATime: 48,
      monthsInAll: null,
      supplementPerMonth: 2_800,
    },
    shelteredPublicWork: {
      mostPerYear: null,
      mostPerYearCommunication: null,
      monthsAtATime: 24,
      monthsInAll: null,
      supplementPerMonth: null,
    },
    countedPay: 20_000,
    source: [
      specialEfforts6,
      efforts7,
      efforts10first,
      efforts11,
      efforts21,
      efforts27,
      efforts28,
      efforts31,
      efforts32,
      efforts35,
      efforts36,
      efforts41,
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'specialEffortsTerms'> = { specialEffortsTerms: null };

export const chosenBy: ChosenBys<'specialEffortsTerms'> = { specialEffortsTerms: 'decision' };
