/**
 * Benefit per day on exact amounts: the formula that sickness benefit (SFB 28:7, 10, 11) and rehabilitation allowance
 * (31:10) share.
 */
import type { Interpretation } from '../../finding/finding.js';
import { together, type Ground } from '../../law/provision.js';
import { at } from '../../law/dated.js';
import {
  compare,
  hundredths,
  kronor,
  plus,
  shareOf,
  times,
  wholeKronor,
  type Amount,
  type Share,
} from '../../money/amount.js';
import type { IsoDate } from '../../time/day.js';
import {
  benefitTerms,
  unemployedCaps,
  type BenefitKind,
  type BenefitTerms,
  type UnemployedCap,
} from './day-amount.table.js';

/** normalnivå, fortsättningsnivå */
export type BenefitLevel = 'normal' | 'continuation';

/** Whole, three quarters, half, a quarter. */
export type Extent = 1 | 0.75 | 0.5 | 0.25;

/** What the amount at a partial extent is a part of. */
export type PartialRounding = 'from-whole-day-amount' | 'from-exact-value';

/** What caps benefit of somebody partly unemployed: so large a share of the cap as is unemployed, or the whole cap. */
export type UnemployedPart = 'share-of-cap' | 'whole-cap';

/** Which readings to follow where the law is open. Absent: the defaults. */
export interface DayAmountReadings {
  readonly partialRounding?: PartialRounding;
  readonly unemployedPart?: UnemployedPart;
}

/** The yearly amount that benefit is calculated on, exact (SFB 28:7). */
export function benefitBasis(sgi: number, level: BenefitLevel, terms: BenefitTerms, tell?: object): Amount {
  return shareOf(shareOf(kronor(sgi, tell), terms.sgiFactor), terms.levels[level]);
}

/** The terms on a date for which SGI limits are known: the tables begin on the same day. */
export function benefitTermsOn(on: IsoDate): BenefitTerms {
  return at(benefitTerms, on) as BenefitTerms;
}

/** Benefit per day in whole kronor. */
export interface PerDay {
  /** Whole benefit. */
  readonly wholeDay: number;
  /** At the extent. */
  readonly amount: number;
  readonly extent: Extent;
  /** Both before they are rounded. */
  readonly exact: { readonly wholeDay: Amount; readonly amount: Amount };
  /** Which readings were taken, where another gives another amount; otherwise empty. */
  readonly interpretations: readonly Interpretation[];
}

/** Rounds whole benefit of a day, and the part of it that an extent gives (SFB 28:10, 28:16). */
export function perDayAt(
  exactWholeDay: Amount,
  extent: Extent,
  taken: PartialRounding = 'from-whole-day-amount',
): PerDay {
  const wholeDay = wholeKronor(exactWholeDay);
  const part = shareOfOne(extent);
  const amounts: Readonly<Record<PartialRounding, Amount>> = {
    'from-whole-day-amount': shareOf(kronor(wholeDay, exactWholeDay.how), part),
    'from-exact-value': shareOf(exactWholeDay, part),
  };
  const other = taken === 'from-exact-value' ? 'from-whole-day-amount' : 'from-exact-value';
  const amount = wholeKronor(amounts[taken]);
  const matters = amount !== wholeKronor(amounts[other]);
  return {
    wholeDay,
    amount,
    extent,
    exact: { wholeDay: exactWholeDay, amount: amounts[taken] },
    interpretations: matters ? [{ question: 'partial-amount-rounding', taken, other: [other] }] : [],
  };
}

export interface CalendarDayFacts {
  readonly on: IsoDate;
  readonly sgi: number;
  readonly level: BenefitLevel;
  readonly extent: Extent;
  /** The share that is unemployed: true is the whole. Absent: none. */
  readonly unemployed?: true | number;
  readonly benefitKind?: BenefitKind;
  readonly readings?: DayAmountReadings;
}

export interface CalendarDayAmount extends PerDay {
  /** The yearly amount that benefit is calculated on. */
  readonly basis: Amount;
  /** Whole benefit of a day before it is capped and rounded. */
  readonly uncapped: Amount;
  /** The cap that applied, whether or not it lowered the amount; undefined where none did. */
  readonly cap: UnemployedCap | undefined;
  /** Whether the cap lowered the amount. */
  readonly lowered: boolean;
  readonly grounds: readonly Ground[];
}

/**
 * Calendar-day calculated benefit (SFB 28:10–11): the basis divided by 365, capped "to the extent that" the insured is
 * unemployed, and rounded once.
 */
export function calendarDayAmount(facts: CalendarDayFacts, tell?: object): CalendarDayAmount {
  const terms = benefitTermsOn(facts.on);
  const basis = benefitBasis(facts.sgi, facts.level, terms, tell);
  const uncapped = times(basis, 1, terms.daysPerYear);
  const unemployed = unemployedShare(facts.unemployed);
  const cap = unemployed.num > 0 ? capOn(facts.on, facts.benefitKind) : undefined;
  const { unemployedPart = 'share-of-cap', partialRounding } = facts.readings ?? {};
  const under = (part: UnemployedPart): Amount =>
    cap === undefined ? uncapped : cappedAt(kronor(cap.perDay, tell), uncapped, unemployed, part);
  const other = unemployedPart === 'whole-cap' ? 'share-of-cap' : 'whole-cap';
  const exact = under(unemployedPart);
  const perDay = perDayAt(exact, facts.extent, partialRounding);
  const otherwise = perDayAt(under(other), facts.extent, partialRounding);
  const matters =
    unemployed.num < unemployed.den &&
    (perDay.wholeDay !== otherwise.wholeDay || perDay.amount !== otherwise.amount);
  return {
    ...perDay,
    interpretations: [
      ...perDay.interpretations,
      ...(matters ? [{ question: 'cap-when-partly-unemployed', taken: unemployedPart, other: [other] }] : []),
    ],
    basis,
    uncapped,
    cap,
    lowered: compare(exact, uncapped) < 0,
    grounds: cap === undefined ? terms.source : together(terms.source, cap.source),
  };
}

/** The share as an exact ratio. */
export function unemployedShare(unemployed: true | number = 0): Share {
  return shareOfOne(unemployed === true ? 1 : unemployed);
}

function capOn(on: IsoDate, kind: BenefitKind = 'ordinary'): UnemployedCap | undefined {
  const cap = at(unemployedCaps, on) as UnemployedCap;
  return cap.notFor.includes(kind) ? undefined : cap;
}

/** The whole amount, of which the cap can lower the unemployed share. */
function cappedAt(cap: Amount, exact: Amount, unemployed: Share, part: UnemployedPart): Amount {
  const wholly = unemployed.num === unemployed.den;
  const capOfPart = wholly || part === 'whole-cap' ? cap : shareOf(cap, unemployed);
  if (compare(capOfPart, shareOf(exact, unemployed)) >= 0) return exact;
  const employed = { num: unemployed.den - unemployed.num, den: unemployed.den };
  return wholly ? capOfPart : plus(shareOf(exact, employed), capOfPart);
}

/** A number with at most two decimals between 0 and 1. */
function shareOfOne(value: number): Share {
  return { num: hundredths(value), den: 100 };
}
