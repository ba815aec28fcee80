import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { at, firstDay, nearest } from '../../../law/dated.js';
import { sfb2s10c } from '../../../law/sfb/2.js';
import { sfb27s36, sfb27s37, sfb27s38 } from '../../../law/sfb/27.js';
import { agesTransition2022, agesTransition2026 } from '../../../law/sfb/transitional.js';
import { toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { monthOfTurning, type IsoMonth } from '../../../time/month.js';
import { targetAgeOf } from '../../shared/target-age.js';
import { ageLimitTerms, highestAges, type AgeLimitTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface AgeLimitsInput {
  /** The month of birth. */
  readonly bornOn: IsoMonth;
  /** The day asked about. */
  readonly on: IsoDate;
  /** Days with sickness benefit from the month of the target age until the day before `on`; any extent is one day. */
  readonly paidDaysSinceTargetAge: number;
  /** How many of them lie in the month of turning 71 or later (70 for those born before 1953). Absent: all that can. */
  readonly paidDaysSince71?: number;
}

export interface AgeLimitsValue {
  /** Whether Försäkringskassan may decide that no more benefit is paid. */
  readonly mayStop: boolean;
  /** Whether no more benefit can be paid at all. */
  readonly stops: boolean;
  /** The first day of the month from which the limit that applies on `on` counts; the coming one before both. */
  readonly from: IsoDate;
  /** The retirement target age, in years. */
  readonly targetAge: number;
  /** The age of the limit that stops the benefit, in years. */
  readonly highestAge: number;
  /** Paid days left before the limit that stops the benefit; null before the month of that age. */
  readonly daysLeft: number | null;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type AgeLimitsAssumption = 'targetAge' | 'paidDaysSince71';

const BASIS: readonly Ground[] = [
  sfb27s36,
  sfb27s37,
  sfb27s38,
  sfb2s10c,
  agesTransition2022,
  agesTransition2026,
];

/**
 * Whether sickness benefit may or must end because of age.
 *
 * After 180 paid days from the month of the retirement target age Försäkringskassan may stop it; from the month of
 * turning 71 at most 180 days are paid. Those who reached the older limits of 65, 66 or 70 years under the older
 * wordings keep them, so the ages follow from the month of birth.
 *
 * Does not decide whether Försäkringskassan stops the benefit when it may, nor whether there is an SGI after the target
 * age. Not the limits of other benefits: `allowance`, `sicknessCompensation`, `specialCases`.
 *
 * @source SFB 27:36–38, 2:10 c; 2022:878 p. 4; 2022:879 p. 4
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on months or dates that do not exist, more days since 71 than since the target age
 * @example
 * import { ageLimits } from 'sjukregler';
 *
 * const found = ageLimits({ bornOn: '1959-03', on: '2026-02-02', paidDaysSinceTargetAge: 180 });
 * found.outcome === 'decided' && found.value.mayStop; //=> true
 * found.outcome === 'decided' && found.value.from; //=> '2025-03-01'
 */
export function ageLimits(input: AgeLimitsInput): Finding<AgeLimitsValue> {
  const terms = at(ageLimitTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(ageLimitTerms), [sfb27s36, sfb27s37]);

  const on = toDay(input.on);
  const target = targetAgeOf(input.bornOn);
  const highestAge = nearest(highestAges, `${input.bornOn}-01`).age;
  const highestFrom = monthOfTurning(input.bornOn, highestAge);
  const reachedHighest = on >= highestFrom;
  const paid = paidSinceHighest(input, on, highestFrom);

  return decided(
    {
      mayStop: on >= target.from && input.paidDaysSinceTargetAge >= terms.daysAfterTargetAge,
      stops: paid.most >= terms.daysAfterHighestAge,
      from: toIso(reachedHighest ? highestFrom : target.from),
      targetAge: target.age,
      highestAge,
      daysLeft: reachedHighest ? Math.max(0, terms.daysAfterHighestAge - paid.most) : null,
    },
    cite(BASIS, input.on),
    { assumptions: [...target.assumptions, ...allSince71(paid, target.from, highestFrom, input, terms)] },
  );
}

interface PaidSinceHighest {
  readonly given: boolean;
  /** The paid days from the month of the highest age: those told, or as many as can lie there. */
  readonly most: number;
}

function paidSinceHighest(input: AgeLimitsInput, on: Day, highestFrom: Day): PaidSinceHighest {
  const elapsed = Math.max(0, on - highestFrom);
  const told = input.paidDaysSince71;
  return { given: told !== undefined, most: Math.min(told ?? input.paidDaysSinceTargetAge, elapsed) };
}

/** Listed only where fewer of the paid days could lie there, with another answer. */
function allSince71(
  paid: PaidSinceHighest,
  targetFrom: Day,
  highestFrom: Day,
  { paidDaysSinceTargetAge }: AgeLimitsInput,
  terms: AgeLimitTerms,
): Assumption[] {
  const least = paidDaysSinceTargetAge - (highestFrom - targetFrom);
  const matters = paid.most >= terms.daysAfterHighestAge && least < terms.daysAfterHighestAge;
  return !paid.given && matters ? [{ fact: 'paidDaysSince71', assumed: 'all-that-can' }] : [];
}
