import type { Tell } from '../../../finding/step.js';
import {
  decided,
  undetermined,
  type Assumption,
  type Decided,
  type Finding,
} from '../../../finding/finding.js';
import { sfb28s6third } from '../../../law/sfb/28.js';
import { publish } from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import {
  calendarDayAmount,
  unemployedShare,
  type BenefitLevel,
  type CalendarDayAmount,
  type DayAmountReadings,
  type Extent,
} from '../../shared/day-amount.js';
import type { BenefitKind } from '../../shared/day-amount.table.js';
import { sgiLimitsOn } from '../../shared/sgi-limits.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { cite } from '../../../law/provision.js';

export type {
  BenefitLevel,
  DayAmountReadings,
  Extent,
  PartialRounding,
  UnemployedPart,
} from '../../shared/day-amount.js';
export type { BenefitKind } from '../../shared/day-amount.table.js';

export interface DayAmountInput {
  /** The day that benefit is paid for; it decides the ceiling of the SGI and the cap for the unemployed. */
  readonly on: IsoDate;
  /**
   * The SGI in kronor, taken as given also below the least that can be fixed; above the ceiling of the day it is
   * invalid. Where an employer pays sick pay for the day: without the income of that employment (28:8).
   */
  readonly sgi: number;
  /** The level of the day (`levels`). */
  readonly level: BenefitLevel;
  /** The extent of the benefit: the part by which the capacity is reduced, down to the nearest quarter (27:45). */
  readonly extent: Extent;
  /** `true`, or the share of the work that the insured is unemployed from: above 0, at most 1. Absent: none. */
  readonly unemployed?: true | number;
  /** Preventive benefit (27:6) and benefit to on-demand employees (27:16 a) have no cap. Absent: `ordinary`. */
  readonly benefitKind?: BenefitKind;
  /** Whether the day is among the first fourteen of the sick period. Matters only to the unemployed. Absent: no. */
  readonly firstFourteenDays?: boolean;
  /**
   * Whether the insured is registered with Arbetsförmedlingen and prepared to take work to the extent of the SGI, or it
   * would be unreasonable to ask for it.
   */
  readonly registeredJobSeeker?: boolean;
  /** Whether a price base amount that is calculated but not decided may be used for the ceiling. Absent: no. */
  readonly provisional?: true;
  /** Which readings to follow where the law is open. Absent: the defaults. */
  readonly readings?: DayAmountReadings;
}

/** How the amount came about. */
export type DayAmountReason = 'ordinary' | 'unemployed-cap' | 'not-registered';

/** Kronor. */
export interface DayAmountValue {
  /** Whole benefit for a day, whole kronor. */
  readonly wholeDay: number;
  /** Benefit for a day at the extent, whole kronor. */
  readonly amount: number;
  readonly reason: DayAmountReason;
  /** The yearly amount that it is calculated on: 80 or 75 % of 0.97 of the SGI. */
  readonly yearlyBasis: number;
  /** The highest whole benefit for the unemployed share of a day; null where there is none. */
  readonly cap: number | null;
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type DayAmountQuestion = 'partial-amount-rounding' | 'cap-when-partly-unemployed';

/** What the answer can lack: a registration, or the facts of `hoursAmount`. */
export type DayAmountFact = 'registeredJobSeeker' | 'annualHours' | 'hours' | 'days';

/** What `if` of an alternative can say. */
export type DayAmountCondition = 'registered' | 'not-registered';

/**
 * Calendar-day calculated sickness benefit for one day: 80 % (normal level) or 75 % (continuation level) of 0.97 of the
 * SGI, divided by 365, in whole kronor.
 *
 * To the extent that the insured is unemployed, whole benefit is at most 543 kr; of somebody partly unemployed that share
 * of the cap is taken to apply to that share of the benefit. During the first fourteen days somebody
 * unemployed gets it only if registered as seeking work; otherwise nothing for the unemployed part, and benefit by
 * working hours for the rest.
 *
 * Does not decide whether benefit is calculated by calendar days or by working time (28:4–6; `hoursAmount`), the level
 * (`levels`), the extent, what the karensavdrag takes (`benefitKarensavdrag`) or what pay during sickness does
 * (`withPay`). Nor whether Försäkringskassan has barred the insured from benefit, as it can from July 2026.
 *
 * @source SFB 28:6 third para., 28:7, 28:10–11
 * @inForce 2010-01-01 –
 * @throws InvalidInput (checked API) on an SGI above the ceiling of the day, dates that do not exist
 * @example
 * import { dayAmount } from 'sjukregler';
 *
 * const found = dayAmount({ on: '2026-05-01', sgi: 480000, level: 'normal', extent: 0.5 });
 * found.outcome === 'decided' && found.value.wholeDay; //=> 1020
 * found.outcome === 'decided' && found.value.amount; //=> 510
 */
export function dayAmount(input: DayAmountInput): Finding<DayAmountValue, DayAmountFact> {
  return dayAmountTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function dayAmountTold(
  input: DayAmountInput,
  tell?: Tell<[made: CalendarDayAmount]>,
): Finding<DayAmountValue, DayAmountFact> {
  const limits = sgiLimitsOn(input);
  if ('outcome' in limits) return limits;

  const { assumptions } = limits;
  const calculated = calendarDayAmount(input, tell);
  tell?.(calculated);
  const unemployed = unemployedShare(input.unemployed);
  const conditional = input.firstFourteenDays === true && unemployed.num > 0;
  const grounds = conditional ? [...calculated.grounds, sfb28s6third] : calculated.grounds;
  const basis = cite(grounds, input.on);
  const registered = amountDecided(calculated, basis, assumptions);
  if (!conditional || input.registeredJobSeeker === true) return registered;

  const wholly = unemployed.num === unemployed.den;
  const notRegistered = nothing(calculated);
  if (input.registeredJobSeeker === undefined) {
    const alternatives = [
      { if: 'registered' as const, value: registered.value },
      ...(wholly ? [{ if: 'not-registered' as const, value: notRegistered }] : []),
    ];
    return undetermined(['registeredJobSeeker'], basis, alternatives, registered.interpretations);
  }
  if (wholly) return decided(notRegistered, basis, { assumptions });
  return undetermined(['annualHours', 'hours', 'days'], basis);
}

function amountDecided(
  { wholeDay, amount, basis, cap, lowered, interpretations }: CalendarDayAmount,
  lagrum: readonly Lagrum[],
  assumptions: readonly Assumption[],
): Decided<DayAmountValue> {
  const reason = lowered ? 'unemployed-cap' : 'ordinary';
  return decided(
    { wholeDay, amount, reason, yearlyBasis: publish(basis), cap: cap?.perDay ?? null },
    lagrum,
    { interpretations, assumptions },
  );
}

/** Benefit would be calculated by working hours, of which somebody wholly unemployed has none. */
function nothing({ basis, cap }: CalendarDayAmount): DayAmountValue {
  return {
    wholeDay: 0,
    amount: 0,
    reason: 'not-registered',
    yearlyBasis: publish(basis),
    cap: cap?.perDay ?? null,
  };
}
