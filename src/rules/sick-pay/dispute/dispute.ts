import { monthsFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { decided, notCoveredBefore, outOfScope, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { knownPriceBaseDates, priceBaseAmountsOf } from '../../../law/price-base-amount.table.js';
import { sgiCeilings } from '../../../law/sgi-ceiling.table.js';
import { sjll20, sjll21, sjll22, sjll23 } from '../../../law/sjll.js';
import { kronor, publish, shareOf, times, type Amount } from '../../../money/amount.js';
import { toDay, toIso, type IsoDate } from '../../../time/day.js';
import { startOfMonth } from '../../../time/month.js';
import { disputeTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** What employer and employee disagree about. */
export type DisputeSubject = 'reduced-capacity' | 'extent' | 'employment' | 'other';

export interface DisputeInput {
  /** The day that the disputed sick pay is for. */
  readonly on: IsoDate;
  readonly subject: DisputeSubject;
  /** The day of the employee's written application to Försäkringskassan. */
  readonly appliedOn: IsoDate;
  /** The day on which the disputed sick pay fell due. */
  readonly fellDueOn: IsoDate;
  /** Whether the employee is insured for sickness benefit. Absent: not known. */
  readonly insured?: boolean;
  /** Whether there is probable cause for the claim: an assessment. Absent: not known. */
  readonly probableCause?: boolean;
  /** Whether the state answers for the claim under the wage guarantee. Absent: false. */
  readonly wageGuarantee?: boolean;
}

export type DisputeReason =
  | 'other-subject'
  | 'not-insured'
  | 'no-probable-cause'
  | 'fell-due-too-early'
  | 'not-yet-due'
  | 'wage-guarantee';

export interface DisputeValue {
  readonly possible: 'likely' | 'excluded' | 'needs';
  readonly reasons: readonly DisputeReason[];
  readonly needs: readonly ('insured' | 'probableCause')[];
  /** The most that can be paid for the day, in kronor. */
  readonly mostPerDay: number;
  /** Sick pay that fell due before this day is not compensated. */
  readonly dueEarliest: IsoDate;
}

const BASIS: readonly Ground[] = [sjll20, sjll21, sjll22, sjll23];

/**
 * Whether Försäkringskassan can pay while employer and employee dispute the right to sick pay, and at most how much.
 *
 * For disputes on whether, or how much, sickness reduces the capacity and on whether there is employment at all; on
 * written application, with probable cause. At most 1/365 of 80 % of an income at the ceiling per day.
 *
 * Does not judge the dispute, nor what amount is reasonable within the maximum.
 *
 * @source SjLL 20–24 §§
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { dispute } from 'sjukregler';
 *
 * const found = dispute({
 *   on: '2026-03-02', subject: 'employment', appliedOn: '2026-05-04', fellDueOn: '2026-03-25',
 * });
 * found.outcome === 'decided' && found.value.possible; //=> 'needs'
 * found.outcome === 'decided' && found.value.mostPerDay; //=> 1297.53
 */
export function dispute(input: DisputeInput): Finding<DisputeValue> {
  return disputeTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function disputeTold(
  input: DisputeInput,
  tell?: Tell<[mostPerDay: Amount, dueEarliest: Counted]>,
): Finding<DisputeValue> {
  const terms = at(disputeTerms, input.on);
  const ceiling = at(sgiCeilings, input.on);
  if (terms === undefined || ceiling === undefined) return notCoveredBefore(firstDay(disputeTerms), BASIS);
  const amounts = priceBaseAmountsOf(input.on);
  if (amounts === undefined)
    return outOfScope('parameter-unknown', knownPriceBaseDates(), cite(BASIS, input.on));

  const highestIncome = times(kronor(amounts.priceBase, tell), ceiling.tenthsOfPriceBase, 10, '·');
  const mostPerDay = times(shareOf(highestIncome, terms.share), 1, terms.daysPerYear);
  const earliest = monthsFrom(startOfMonth(toDay(input.appliedOn)), -terms.monthsBack);
  tell?.(mostPerDay, earliest);
  const dueEarliest = toIso(earliest.day);

  const reasons = reasonsAgainst(input, dueEarliest);
  const needs = (['insured', 'probableCause'] as const).filter((fact) => input[fact] === undefined);
  const possible = reasons.length > 0 ? 'excluded' : needs.length > 0 ? 'needs' : 'likely';
  return decided(
    {
      possible,
      reasons,
      needs: possible === 'needs' ? needs : [],
      mostPerDay: publish(mostPerDay),
      dueEarliest,
    },
    cite(BASIS, input.on),
  );
}

function reasonsAgainst(input: DisputeInput, dueEarliest: IsoDate): DisputeReason[] {
  const reasons: DisputeReason[] = [];
  if (input.subject === 'other') reasons.push('other-subject');
  if (input.insured === false) reasons.push('not-insured');
  if (input.probableCause === false) reasons.push('no-probable-cause');
  if (input.fellDueOn < dueEarliest) reasons.push('fell-due-too-early');
  if (input.fellDueOn > input.appliedOn) reasons.push('not-yet-due');
  if (input.wageGuarantee) reasons.push('wage-guarantee');
  return reasons;
}
