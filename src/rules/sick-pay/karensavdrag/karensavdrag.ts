import { frozen } from '../../../finding/frozen.js';
import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import type { Tell } from '../../../finding/step.js';
import { at, firstDay, nearest } from '../../../law/dated.js';
import { sjll15, sjll2, sjll6second, sjll6third, sjll7third, sjllTransition2018 } from '../../../law/sjll.js';
import { kronor, publish, shareOf, type Amount } from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import {
  deductionAssumptions,
  deductionGround,
  deductionOf,
  noDeduction,
  type Deduction,
  type Exemption,
  type KarensavdragReason,
  type TwelveMonthsReading,
} from '../deduction.js';
import { karensavdragTerms } from './table.js';
import { conventionTerms } from '../amount/table.js';
import { payOfWeek, type HourlyPay, type MonthlyPay } from '../sick-pay-sum.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { DeductionQuestion, Exemption, KarensavdragReason, TwelveMonthsReading } from '../deduction.js';

/** What is told beside the pay. */
export interface KarensavdragFacts {
  /** The first day of the sick-pay period, relapses included: it decides the wording and the twelve months. */
  readonly periodFrom: IsoDate;
  /** The sick pay (80 %) that there is to deduct from now, in kronor. Absent: enough. */
  readonly sickPay?: number;
  /** What has been deducted in the period before, in kronor. Absent: nothing. */
  readonly alreadyDeducted?: number;
  /** The first day of each earlier period with a deduction, in any order; the same date counts once. */
  readonly earlierDeductions?: readonly IsoDate[];
  /** A ground on which no deduction is made. Absent: none. */
  readonly exemption?: Exemption;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly twelveMonths?: TwelveMonthsReading };
}

/** Either the pay of a week or the pay that it follows from. */
export type KarensavdragInput = KarensavdragFacts &
  (
    | {
        /** Average pay and other benefits of one week, in kronor. */
        readonly weeklyPay: number;
        readonly pay?: never;
      }
    | {
        readonly weeklyPay?: never;
        /** Monthly pay (× 12 / 52 a week) or hourly pay, and the hours of an average week. */
        readonly pay: MonthlyPay | HourlyPay;
      }
  );

export interface KarensavdragValue {
  /** Whether the period has a karensavdrag at all. */
  readonly due: boolean;
  readonly reason: KarensavdragReason;
  /** Sick pay on an average week, in kronor. */
  readonly weeklySickPay: number;
  /** The whole karensavdrag of a period, in kronor, also where none is due. */
  readonly full: number;
  /** What is deducted now, in kronor. */
  readonly amount: number;
  /** What stays open for a relapse within five days, in kronor. */
  readonly remaining: number;
}

const BASIS: readonly Ground[] = [sjll6second, sjll7third, sjll2];

const BASIS_BY_REASON: Readonly<Record<KarensavdragReason, readonly Ground[]>> = {
  ordinary: BASIS,
  'ten-deductions': [sjll6third],
  'special-high-risk-protection': [sjll15],
  seafarer: [sjll15],
};

/**
 * The karensavdrag of a sick-pay period: 20 % of the sick pay on an average week, once per period, never more than
 * the sick pay there is.
 *
 * What could not be deducted before a relapse is deducted after it. After ten deductions in the last twelve months
 * no further period has one. It is never scaled by extent or by hours missed.
 *
 * Does not decide which spells make one period (`periods`), and does not know the average of irregular hours: that
 * is the caller's. One employment at a time; the deductions counted are those of the same employer.
 *
 * @source SjLL 6 § second and third paras., 7 § third para., 15 §
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative amounts, more than two decimals
 * @example
 * import { karensavdrag } from 'sjukregler';
 *
 * const found = karensavdrag({ periodFrom: '2026-03-02', pay: { monthly: 35000, hoursPerWeek: 40 } });
 * found.outcome === 'decided' && found.value.amount; //=> 1292.31
 *
 * // The first hour of sickness gave 142.86 kr of sick pay, all of it deducted; then the employee fell ill again.
 * const relapse = karensavdrag({ periodFrom: '2026-03-02', weeklyPay: 6923.08, alreadyDeducted: 142.86 });
 * relapse.outcome === 'decided' && relapse.value.amount; //=> 964.83
 */
export function karensavdrag(input: KarensavdragInput): Finding<KarensavdragValue> {
  return karensavdragTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function karensavdragTold(
  input: KarensavdragInput,
  tell?: Tell<[weeklySickPay: Amount, deduction: Deduction, sickPay: Amount | undefined]>,
): Finding<KarensavdragValue> {
  const terms = at(karensavdragTerms, input.periodFrom);
  if (terms === undefined) return notCoveredBefore(firstDay(karensavdragTerms), [sjllTransition2018]);

  const { reason, interpretations } = deductionGround(input, terms);
  const due = reason === 'ordinary';
  const weeklySickPay = shareOf(weekOf(input, tell), terms.sickPayShare);
  const sickPay = input.sickPay === undefined ? undefined : kronor(input.sickPay);
  const deduction = due
    ? deductionOf(weeklySickPay, kronor(input.alreadyDeducted ?? 0), sickPay, terms)
    : noDeduction(weeklySickPay, terms);
  tell?.(weeklySickPay, deduction, sickPay);

  return decided(
    {
      due,
      reason,
      weeklySickPay: publish(weeklySickPay),
      full: publish(deduction.full),
      amount: publish(deduction.now),
      remaining: publish(deduction.remaining),
    },
    cite(BASIS_BY_REASON[reason], input.periodFrom),
    { interpretations, assumptions: assumptionsOf(input, reason) },
  );
}

function weekOf({ periodFrom, weeklyPay, pay }: KarensavdragInput, tell?: object): Amount {
  if (weeklyPay !== undefined) return kronor(weeklyPay, tell);
  const conventions = nearest(conventionTerms, periodFrom);
  return payOfWeek(pay, undefined, periodFrom, conventions, tell);
}

function assumptionsOf(input: KarensavdragInput, reason: KarensavdragReason): readonly Assumption[] {
  const assumptions = deductionAssumptions(input, reason);
  return input.pay !== undefined && 'monthly' in input.pay ? [...assumptions, ANNUAL_HOURS] : assumptions;
}

const ANNUAL_HOURS: Assumption = /* @__PURE__ */ frozen({ fact: 'convention', assumed: 'annual-hours' });
