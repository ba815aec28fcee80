import type { Tell } from '../../../finding/step.js';
import { decided, type Finding, type Interpretation } from '../../../finding/finding.js';
import { sfb25s29 } from '../../../law/sfb/25.js';
import { sfb28s13, sfb28s14, sfb28s16 } from '../../../law/sfb/28.js';
import {
  hundredths,
  kronor,
  minus,
  NOTHING,
  publish,
  times,
  wholeKronor,
  type Amount,
} from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import {
  benefitBasis,
  benefitTermsOn,
  perDayAt,
  type BenefitLevel,
  type Extent,
  type PartialRounding,
  type PerDay,
} from '../../shared/day-amount.js';
import { sgiLimitsOn } from '../../shared/sgi-limits.js';
import { cite, together, type Ground } from '../../../law/provision.js';

export type { BenefitLevel, Extent, PartialRounding } from '../../shared/day-amount.js';

/** Which way an hourly quotient of exactly fifty öre is rounded. */
export type HourlyHalf = 'up' | 'down';

export interface HoursAmountInput {
  /** The first day that benefit is paid for; it decides the ceiling of the SGI. */
  readonly on: IsoDate;
  /**
   * The SGI of employment in kronor; income of other work is calculated by calendar days (28:5). Above the ceiling of
   * the day it is invalid. Where an employer pays sick pay for the days: without the income of that employment (28:8).
   */
  readonly sgi: number;
  /** The level of the days (`levels`). */
  readonly level: BenefitLevel;
  /** The extent of the benefit, the same on all the days: days of another extent are calculated by themselves (28:15). */
  readonly extent: Extent;
  /** Annual working time in hours (25:26), at least half an hour; rounded to whole hours, half up. */
  readonly annualHours: number;
  /** Hours of ordinary working time on all the days together; rounded to whole hours, half up. At most 24 a day. */
  readonly hours: number;
  /** The number of days with benefit that the hours belong to, 1–366. */
  readonly days: number;
  /** Whether a price base amount that is calculated but not decided may be used for the ceiling. Absent: no. */
  readonly provisional?: true;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly partialRounding?: PartialRounding; readonly hourlyHalf?: HourlyHalf };
}

export interface HoursAmountValue {
  /** The hourly quotient, in whole kronor. */
  readonly hourly: number;
  /** Whole benefit for each of the days, in whole kronor. */
  readonly wholeDay: number;
  /** Benefit for each of the days at the extent, in whole kronor. */
  readonly amount: number;
  /** The yearly amount in kronor that it is calculated on: 80 or 75 % of 0.97 of the SGI. */
  readonly yearlyBasis: number;
  /** Annual working time in whole hours. */
  readonly annualHours: number;
  /** The hours of all the days together, in whole hours. */
  readonly hours: number;
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type HoursAmountQuestion = 'partial-amount-rounding' | 'hourly-half';

const BASIS: readonly Ground[] = [sfb25s29, sfb28s13, sfb28s14, sfb28s16];

/**
 * Working-time calculated sickness benefit: the basis of a year divided by annual working time, in whole kronor, times
 * the hours of ordinary working time, divided by the days.
 *
 * Each contract and each extent is calculated by itself.
 *
 * Does not decide whether benefit is calculated by working time (28:5–6), nor which hours would have been worked
 * (27:10–11). Where benefit also answers to income of other work, that part is `dayAmount` and the two are added
 * (28:17). Nor whether Försäkringskassan has barred the insured from benefit, as it can from July 2026.
 *
 * @source SFB 25:29, 28:7, 28:12–16
 * @inForce 2010-01-01 –
 * @throws InvalidInput (checked API) on an SGI above the ceiling of the day, more hours than the days have
 * @example
 * import { hoursAmount } from 'sjukregler';
 *
 * const found = hoursAmount({
 *   on: '2026-05-01', sgi: 416000, level: 'normal', extent: 1, annualHours: 2080, hours: 8, days: 1,
 * });
 * found.outcome === 'decided' && found.value.hourly; //=> 155
 * found.outcome === 'decided' && found.value.wholeDay; //=> 1240
 */
export function hoursAmount(input: HoursAmountInput): Finding<HoursAmountValue> {
  return hoursAmountTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function hoursAmountTold(
  input: HoursAmountInput,
  tell?: Tell<[basis: Amount, quotient: Amount, perDay: PerDay]>,
): Finding<HoursAmountValue> {
  const limits = sgiLimitsOn(input);
  if ('outcome' in limits) return limits;

  const terms = benefitTermsOn(input.on);
  const basis = benefitBasis(input.sgi, input.level, terms, tell);
  const annualHours = wholeHours(input.annualHours);
  const hours = wholeHours(input.hours);
  const quotient = times(basis, 1, annualHours);
  const { hourly, interpretations } = hourlyQuotient(quotient, input.readings?.hourlyHalf);
  const perDay = perDayAt(
    times(kronor(hourly, tell), hours, input.days),
    input.extent,
    input.readings?.partialRounding,
  );
  tell?.(basis, quotient, perDay);

  return decided(
    {
      hourly,
      wholeDay: perDay.wholeDay,
      amount: perDay.amount,
      yearlyBasis: publish(basis),
      annualHours,
      hours,
    },
    cite(together(terms.source, BASIS), input.on),
    {
      interpretations: [...interpretations, ...perDay.interpretations],
      assumptions: limits.assumptions,
    },
  );
}

/** Whole hours, half an hour upwards (25:29, 28:16). */
function wholeHours(hours: number): number {
  const all = hundredths(hours);
  const rest = all % 100;
  return (all - rest) / 100 + (rest < 50 ? 0 : 1);
}

interface Hourly {
  readonly hourly: number;
  readonly interpretations: readonly Interpretation[];
}

/** 28:13 says "to the nearest whole krona" and, unlike 28:10 and 16, not what becomes of exactly fifty öre. */
function hourlyQuotient(exact: Amount, taken: HourlyHalf = 'up'): Hourly {
  const rounded: Readonly<Record<HourlyHalf, number>> = {
    up: wholeKronor(exact),
    // Half down is half up seen from the other side of nothing; subtracting from 0 leaves no negative zero.
    down: 0 - wholeKronor(minus(NOTHING, exact)),
  };
  const other = taken === 'up' ? 'down' : 'up';
  const matters = rounded.up !== rounded.down;
  return {
    hourly: rounded[taken],
    interpretations: matters ? [{ question: 'hourly-half', taken, other: [other] }] : [],
  };
}
