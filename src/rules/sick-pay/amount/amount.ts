import { frozen } from '../../../finding/frozen.js';
import {
  decided,
  notCoveredBefore,
  undetermined,
  type Assumption,
  type Finding,
} from '../../../finding/finding.js';
import type { Tell } from '../../../finding/step.js';
import { at, firstDay } from '../../../law/dated.js';
import { sjll2, sjll6first, sjll6second, sjll6third, sjllTransition2018 } from '../../../law/sjll.js';
import { hundredths, kronor, minus, publish, type Amount } from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { conventionTerms } from './table.js';
import {
  DEDUCTION_ASSUMPTIONS,
  deductionAssumptions,
  deductionGround,
  type Exemption,
  type KarensavdragReason,
  type TwelveMonthsReading,
} from '../deduction.js';
import { karensavdragTerms } from '../karensavdrag/table.js';
import {
  lostPay,
  sickPaySum,
  type Convention,
  type HourlyPay,
  type LostPay,
  type MonthlyPay,
  type SickPaySum,
} from '../sick-pay-sum.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { Convention, HourlyPay, MonthlyPay } from '../sick-pay-sum.js';

/** Scheduled hours missed on one day. */
export interface Absence {
  readonly date: IsoDate;
  readonly hours: number;
}

export interface AmountInput {
  /** The first day of the sick-pay period, relapses included. */
  readonly periodFrom: IsoDate;
  readonly pay: MonthlyPay | HourlyPay;
  /** The hours missed on days 1–14, each date once. At most fourteen dates. */
  readonly absence: readonly Absence[];
  /** What has been deducted in the period before these days, in kronor. Absent: nothing. */
  readonly alreadyDeducted?: number;
  /** The first day of each earlier period with a deduction. Absent: none. */
  readonly earlierDeductions?: readonly IsoDate[];
  /** A ground on which no deduction is made. Absent: none. */
  readonly exemption?: Exemption;
  /** For monthly pay only. Absent: `annual-hours`. */
  readonly convention?: Convention;
  /** The calendar days of the absence, days off included: needed under `state` beyond five working days. */
  readonly calendarDays?: number;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly twelveMonths?: TwelveMonthsReading };
}

/** Amounts in kronor, each rounded from the exact value. */
export interface AmountValue {
  /** The hours missed. */
  readonly hours: number;
  /** Average pay of a week; null under `state`, which fixes the karensavdrag as a share of the monthly pay. */
  readonly weeklyPay: number | null;
  /** Pay of an hour; null under `state`. */
  readonly hourlyPay: number | null;
  /** The pay lost on these days. */
  readonly payLost: number;
  /** 80 % of it. */
  readonly sickPayBefore: number;
  /** Why a karensavdrag is made, or none. */
  readonly reason: KarensavdragReason;
  /** What is deducted now. */
  readonly karensavdrag: number;
  /** What the employee gets. */
  readonly sickPay: number;
  /** What is left of the karensavdrag for a relapse. */
  readonly remaining: number;
  /** Pay lost minus sick pay. */
  readonly netLoss: number;
}

const BASIS: readonly Ground[] = [sjll6first, sjll6second, sjll6third, sjll2];

/**
 * Sick pay for the days of a sick-pay period: 80 % of the pay lost, minus the karensavdrag.
 *
 * Lost pay, the week and the karensavdrag follow from one convention and are never mixed, so that a five-day worker
 * who misses one whole ordinary day gets exactly nothing. Calculated exactly and rounded once, at each published
 * amount.
 *
 * Does not decide whether sick pay is due (`right`, `qualifyingTime`, `certificate`) nor which days are the
 * employer's (`periods`). Sick pay has no ceiling.
 *
 * @source SjLL 6 §, 2 § second para.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on a date given twice or before the period, hours over 24, a convention for
 * hourly pay
 * @example
 * import { amount } from 'sjukregler';
 *
 * const found = amount({
 *   periodFrom: '2026-03-02',
 *   pay: { monthly: 26000, hoursPerWeek: 40 },
 *   absence: [{ date: '2026-03-02', hours: 8 }, { date: '2026-03-03', hours: 8 }],
 * });
 * found.outcome === 'decided' && found.value.sickPay; //=> 960
 */
export function amount(input: AmountInput): Finding<AmountValue, 'calendarDays'> {
  return amountTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function amountTold(
  input: AmountInput,
  tell?: Tell<[lost: LostPay, sum: SickPaySum, netLoss: Amount]>,
): Finding<AmountValue, 'calendarDays'> {
  const terms = at(karensavdragTerms, input.periodFrom);
  const conventions = at(conventionTerms, input.periodFrom);
  if (terms === undefined || conventions === undefined) {
    return notCoveredBefore(firstDay(karensavdragTerms), [sjllTransition2018]);
  }

  let hundredthHours = 0;
  let workingDays = 0;
  for (const { hours } of input.absence) {
    hundredthHours += hundredths(hours);
    if (hours > 0) workingDays += 1;
  }
  const missed = { hours: { num: hundredthHours, den: 1 }, workingDays, calendarDays: input.calendarDays };
  const lost = lostPay(input.pay, input.convention, missed, conventions, tell);
  if (lost === undefined) return undetermined(['calendarDays'], cite([sjll2], input.periodFrom));

  const { reason, interpretations } = deductionGround(input, terms);
  const sum = sickPaySum(lost, reason, kronor(input.alreadyDeducted ?? 0), terms);
  const netLoss = minus(lost.pay, sum.paid);
  tell?.(lost, sum, netLoss);
  return decided(
    {
      hours: hundredthHours / 100,
      weeklyPay: lost.hour === undefined ? null : publish(lost.week),
      hourlyPay: lost.hour === undefined ? null : publish(lost.hour),
      payLost: publish(lost.pay),
      sickPayBefore: publish(sum.before),
      reason,
      karensavdrag: publish(sum.deduction.now),
      sickPay: publish(sum.paid),
      remaining: publish(sum.deduction.remaining),
      netLoss: publish(netLoss),
    },
    cite(BASIS, input.periodFrom),
    { interpretations, assumptions: assumptionsOf(input, reason) },
  );
}

const ANNUAL_HOURS: Assumption = { fact: 'convention', assumed: 'annual-hours' };
const WITH_ANNUAL_HOURS: ReadonlyMap<readonly Assumption[], readonly Assumption[]> =
  /* @__PURE__ */ withAnnualHours();

function withAnnualHours(): Map<readonly Assumption[], readonly Assumption[]> {
  return new Map(Object.values(DEDUCTION_ASSUMPTIONS).map((list) => [list, frozen([...list, ANNUAL_HOURS])]));
}

function assumptionsOf(input: AmountInput, reason: KarensavdragReason): readonly Assumption[] {
  const assumptions = deductionAssumptions(input, reason);
  return 'monthly' in input.pay && input.convention === undefined
    ? (WITH_ANNUAL_HOURS.get(assumptions) as readonly Assumption[])
    : assumptions;
}
