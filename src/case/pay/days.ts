/** Who pays which day, at which extent, and what the capacity is compared with. */
import type { ComparedWith } from '../../rules/work-capacity/chain/chain.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { itemAt, itemWhere } from '../../time/lists.js';
import { covers, holderOf, periodOn, splitBefore } from '../../time/period.js';
import type { Comparison } from '../facts/compared-with.js';
import { isBelowQuarter } from '../facts/extent.js';
import { extentRuns } from '../facts/extent-runs.js';
import type { Facts } from '../facts/facts.js';
import type { CasePeriod, ExtentRun } from '../facts/sickness.js';
import type { OtherBenefitKind } from '../given/other-benefits.js';
import { extentLeft, type OtherRun } from '../facts/other-benefits.js';
import { noticeDay } from '../facts/notice-day.js';
import { otherBenefitsOf, type DayOtherBenefit } from './other-benefit-days.js';

export type Payer = 'employer' | 'fk' | 'none';

/** Why the payer is who it is. */
export type PayerReason =
  | OtherBenefitKind
  | 'sick-pay-period'
  | 'late-notice'
  | 'after-sick-pay-period'
  | 'no-full-return'
  | 'qualifying-time'
  | 'before-employment'
  | 'employment-ended'
  | 'no-employer'
  | 'karensdagar'
  /** The sickness takes less of the working time than benefit asks for (SFB 27:2). */
  | 'below-quarter'
  | 'age-limit'
  | 'law-not-covered';

/** Consecutive days that are alike: of sickness, or with another benefit. */
export interface DaySegment {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** Who pays if the conditions are met; `none` where nobody does. */
  readonly payer: Payer;
  readonly reason: PayerReason;
  /**
   * The share of ordinary working time that is lost to what `reason` is about: to the sickness, at most what other benefits
   * leave of the day, or to the other benefits where the sickness gives nothing.
   */
  readonly extent: number;
  /**
   * Null where an assessment must come first, or the day lies before the law that is known. Empty where the whole sickness
   * is below a quarter, and where another benefit takes the day: no benefit asks for a comparison.
   */
  readonly comparedWith: readonly ComparedWith[] | null;
  /** Whether the days lie after `asOf`. */
  readonly projected: boolean;
  /** The other benefits on the days, also where one of them is what pays. Absent: none. */
  readonly other?: readonly DayOtherBenefit[];
}

/** The same with days as integers, for the parts that build on it. */
export interface DayRun extends ExtentRun {
  readonly payer: Payer;
  readonly reason: PayerReason;
  /** Why the employer pays or does not, whoever else does. */
  readonly ofEmployer: PayerReason;
  readonly comparedWith: readonly ComparedWith[] | null;
  /** The sick-pay period that the days belong to, where there is one. */
  readonly period: CasePeriod | undefined;
  /** What other benefits take of each day, where they leave some of it. */
  readonly otherBenefits: OtherRun | undefined;
}

/** The days of sickness, without those that other benefits take whole. */
export function dayRuns(facts: Facts, comparisons: readonly Comparison[]): DayRun[] {
  const { others } = facts;
  const cuts = [
    ...others.flatMap(({ from, to }) => [from, addDays(to, 1)]),
    ...comparisons.map(({ from }) => from),
    ...facts.periods.flatMap((period) => [period.from, ...payerCuts(facts, period)]),
    ...employmentCuts(facts),
    ...(facts.payable ?? []).map(({ from }) => from),
    addDays(facts.asOf, 1),
  ];
  const comparisonAt = holderOf(comparisons);
  const periodAt = holderOf(facts.periods);
  const otherAt = holderOf(others);
  return splitBefore(registeredRuns(facts), cuts).flatMap((run): DayRun[] => {
    const other = otherAt(run.from);
    const extent = extentLeft(run.extent, other);
    if (extent === 0) return [];
    const period = periodAt(run.from);
    const found = payerOn(facts, period, run.from);
    const { payer, reason } =
      found.payer === 'fk' && isBelowQuarter(extent, run.from) ? BELOW_QUARTER : found;
    return [
      {
        from: run.from,
        to: run.to,
        extent,
        payer,
        reason,
        ofEmployer: found.reason,
        comparedWith: comparedOn(comparisonAt(run.from)),
        period,
        otherBenefits: other,
      },
    ];
  });
}

/** The days of sickness as they were registered, whatever else is paid on them. */
export function registeredRuns({ spells }: Facts): ExtentRun[] {
  return extentRuns(spells.filter(({ index }) => index !== null));
}

/** The days of sickness, and those on which only other benefits are paid; in order. */
export function segmentsOf({ asOf, others }: Facts, runs: readonly DayRun[]): DaySegment[] {
  const ofSickness = runs.map(({ from, to, payer, reason, extent, comparedWith, otherBenefits }) => ({
    from: toIso(from),
    to: toIso(to),
    payer,
    reason,
    extent,
    comparedWith,
    projected: from > asOf,
    ...(otherBenefits && { other: otherBenefitsOf(otherBenefits) }),
  }));
  if (others.length === 0) return ofSickness;
  const sickAt = holderOf(runs);
  const alone = splitBefore(others, [
    ...runs.flatMap(({ from, to }) => [from, addDays(to, 1)]),
    addDays(asOf, 1),
  ])
    .filter(({ from }) => sickAt(from) === undefined)
    .map((other): DaySegment => ({
      from: toIso(other.from),
      to: toIso(other.to),
      payer: 'fk',
      reason: itemAt(other.parts, 0).kind,
      extent: other.extent,
      comparedWith: [],
      projected: other.from > asOf,
      other: otherBenefitsOf(other),
    }));
  return [...ofSickness, ...alone].sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface PayerOn {
  readonly payer: Payer;
  readonly reason: PayerReason;
}

function comparedOn(comparison: Comparison | undefined): readonly ComparedWith[] | null {
  return comparison === undefined ? [] : comparison.comparedWith;
}

const BELOW_QUARTER: PayerOn = { payer: 'none', reason: 'below-quarter' };

function payerOn(facts: Facts, period: CasePeriod | undefined, day: Day): PayerOn {
  const { employed, entitledFrom } = facts;
  const { employment } = facts.case;
  if (facts.payable !== undefined && periodOn(facts.payable, day) === undefined) {
    return { payer: 'none', reason: 'karensdagar' };
  }
  if (!employed) return { payer: 'fk', reason: 'no-employer' };
  if (employment !== undefined && day < toDay(employment.from))
    return { payer: 'fk', reason: 'before-employment' };
  if (employment?.to && day > toDay(employment.to)) return { payer: 'fk', reason: 'employment-ended' };
  if (period === undefined) return { payer: 'none', reason: 'law-not-covered' };
  const ofEmployer = period.employerDays.some((days) => covers(days, day));
  if (!ofEmployer) {
    return {
      payer: 'fk',
      reason: isAfterDayFourteen(period, day) ? 'after-sick-pay-period' : 'no-full-return',
    };
  }
  if (entitledFrom === null || (entitledFrom !== undefined && day < entitledFrom)) {
    return { payer: 'fk', reason: 'qualifying-time' };
  }
  if (day < paidFrom(facts, period, day)) return { payer: 'none', reason: 'late-notice' };
  return { payer: 'employer', reason: 'sick-pay-period' };
}

function isAfterDayFourteen({ day15, noEmployerDays }: CasePeriod, day: Day): boolean {
  return noEmployerDays === undefined && day15 !== undefined && day >= day15;
}

/** The days on which the payer can change within a period. */
function payerCuts(facts: Facts, period: CasePeriod): Day[] {
  return [
    ...period.employerDays.map(({ to }) => addDays(to, 1)),
    ...period.sicknesses.map((sickness) => noticeDay(facts, sickness)),
  ];
}

function employmentCuts({ case: { employment }, entitledFrom }: Facts): Day[] {
  if (employment === undefined) return [];
  return [
    toDay(employment.from),
    ...(employment.to === null ? [] : [addDays(toDay(employment.to), 1)]),
    ...(entitledFrom ? [entitledFrom] : []),
  ];
}

/** The first day of the sickness at `day` that can be paid for. */
function paidFrom(facts: Facts, { sicknesses }: CasePeriod, day: Day): Day {
  return noticeDay(
    facts,
    itemWhere(sicknesses, (candidate) => covers(candidate, day)),
  );
}
