import { keysOf, recordOf } from '../../../finding/record.js';
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
import {
  hundredths,
  inLowestTerms,
  kronor,
  minus,
  NOTHING,
  plus,
  publish,
  ratio,
  shareOf,
  times,
  type Amount,
  type Share,
} from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { groupBy } from '../../../time/lists.js';
import type { Absence } from '../absence.js';
import { karensWeek, type AverageWeek } from '../karens-week.js';
import { lostPartsOf, NO_PARTS, type LostPart, type PartsTold } from '../lost-parts.js';
import { onOneScale } from './one-scale.js';
import { conventionTerms, type ConventionTerms } from './table.js';
import {
  DEDUCTION_ASSUMPTIONS,
  deductionAssumptions,
  deductionGround,
  type Deduction,
  type Exemption,
  type KarensavdragReason,
  type TwelveMonthsReading,
} from '../deduction.js';
import { karensavdragTerms, type KarensavdragTerms } from '../karensavdrag/table.js';
import {
  lostPay,
  payOfWeek,
  sickPaySum,
  type Convention,
  type HourlyPay,
  type LostPay,
  type MonthlyPay,
  type SickPaySum,
} from '../sick-pay-sum.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { Absence } from '../absence.js';
export type { AverageWeek } from '../karens-week.js';
export type { LostPart, LostPartFacts, LostPartKind } from '../lost-parts.js';
export type { Convention, HourlyPay, MonthlyPay } from '../sick-pay-sum.js';

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
  /** For monthly pay only, but for `karensperiod`. Absent: `annual-hours`. */
  readonly convention?: Convention;
  /** The calendar days of the absence, days off included: needed under `state` beyond five working days. */
  readonly calendarDays?: number;
  /** What was lost beside the basic pay. Absent: nothing. */
  readonly lost?: readonly LostPart[];
  /** The average week, where it is another than that of the pay. Absent: the hours of the pay, and no other parts. */
  readonly averageWeek?: AverageWeek;
  /** The most hours that the karens takes, for `karensperiod` only. Absent: a fifth of the average week. */
  readonly mostKarensHours?: number;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly twelveMonths?: TwelveMonthsReading };
}

/** Amounts in kronor, each rounded from the exact value. */
export interface AmountValue {
  /** The hours missed. */
  readonly hours: number;
  /** Average pay of a week, of which the karensavdrag is a share; null under `state` and `municipal`, which have their own. */
  readonly weeklyPay: number | null;
  /** Basic pay of an hour; null under `state` and `municipal`. */
  readonly hourlyPay: number | null;
  /** What was lost beside the basic pay. */
  readonly partsLost: number;
  /** The pay lost on these days, all parts of it. */
  readonly payLost: number;
  /** 80 % of it. */
  readonly sickPayBefore: number;
  /** Why a karensavdrag is made, or none. */
  readonly reason: KarensavdragReason;
  /** What is deducted now. */
  readonly karensavdrag: number;
  /** The hours that it takes, under `karensperiod`; null under the others. */
  readonly karensHours: number | null;
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
 * who misses one whole ordinary day gets exactly nothing. What was lost beside the basic pay is paid for too; it makes the
 * karensavdrag larger only as part of the average week. Under `karensperiod` the karens takes the first hours, and what is
 * lost in them. Calculated exactly and rounded once, at each published
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
  tell?: Tell<[lost: LostPay, parts: PartsTold, sum: SickPaySum, netLoss: Amount]>,
): Finding<AmountValue, 'calendarDays'> {
  const terms = at(karensavdragTerms, input.periodFrom);
  const conventions = at(conventionTerms, input.periodFrom);
  if (terms === undefined || conventions === undefined) {
    return notCoveredBefore(firstDay(karensavdragTerms), [sjllTransition2018]);
  }

  const { pay, convention } = input;
  const { reason, interpretations } = deductionGround(input, terms);
  const usual = tell ? undefined : onOneScale(input, hoursIn(input.absence), reason, terms, conventions);
  if (usual !== undefined) {
    return decided(usual, cite(BASIS, input.periodFrom), {
      interpretations,
      assumptions: assumptionsOf(input, reason),
    });
  }
  const basic = basicLost(input, conventions, tell);
  if (basic === undefined) return undetermined(['calendarDays'], cite([sjll2], input.periodFrom));

  const { hundredthHours, lost } = basic;
  const byHours = convention === 'karensperiod';
  const parts = input.lost === undefined ? NO_PARTS : lostPartsOf(input.lost, tell);
  const { pay: week } = karensWeek(lost.week, pay.hoursPerWeek, input, terms.deductionShare, byHours, tell);
  const alreadyDeducted = kronor(input.alreadyDeducted ?? 0);
  const sum = sickPaySum(lost.pay, { week, parts, reason, alreadyDeducted, byHours }, terms);
  const payLost = plus(lost.pay, parts.all);
  const netLoss = minus(payLost, sum.paid);
  tell?.({ ...lost, week }, { ...parts, payLost }, sum, netLoss);
  return decided(
    {
      hours: hundredthHours / 100,
      weeklyPay: lost.hour === undefined ? null : publish(week),
      hourlyPay: lost.hour === undefined ? null : publish(lost.hour),
      partsLost: publish(parts.all),
      payLost: publish(payLost),
      sickPayBefore: publish(sum.before),
      reason,
      karensavdrag: publish(sum.deducted),
      karensHours: byHours && lost.hour !== undefined ? hoursTaken(sum.deduction, lost.hour, terms) : null,
      sickPay: publish(sum.paid),
      remaining: publish(sum.deduction.remaining),
      netLoss: publish(netLoss),
    },
    cite(BASIS, input.periodFrom),
    { interpretations, assumptions: assumptionsOf(input, reason) },
  );
}

/** In hundredths. */
function hoursIn(absence: readonly Absence[]): number {
  let all = 0;
  for (const { hours } of absence) all += hundredths(hours);
  return all;
}

interface BasicLost {
  readonly hundredthHours: number;
  readonly lost: LostPay;
}

/** The basic pay lost. Undefined where the calendar days are needed and not known. */
function basicLost(input: AmountInput, terms: ConventionTerms, tell?: object): BasicLost | undefined {
  const { periodFrom: month, pay, absence, convention, calendarDays } = input;
  const hundredthHours = hoursIn(absence);
  let workingDays = 0;
  for (const { hours } of absence) if (hours > 0) workingDays += 1;
  const daysLost =
    convention === 'state' && calendarDays !== undefined
      ? daysLostOf(input, calendarDays, workingDays, terms)
      : undefined;
  const missed = { hours: { num: hundredthHours, den: 1 }, workingDays, daysLost, month };
  const lost =
    convention === 'municipal' && 'monthly' in pay
      ? lostByMonth(pay, input, terms, tell)
      : lostPay(pay, convention, missed, terms, tell);
  return lost && { hundredthHours, lost };
}

/** A part day is its hours over a fifth of the weekly hours; days off are lost as far as the working days are. */
function daysLostOf(
  { absence, pay: { hoursPerWeek } }: AmountInput,
  calendarDays: number,
  workingDays: number,
  { workingDaysPerWeek }: ConventionTerms,
): Share {
  const week = hundredths(hoursPerWeek);
  const parts = absence.reduce(
    (sum, { hours }) => sum + Math.min(hundredths(hours) * workingDaysPerWeek, week),
    0,
  );
  return workingDays === 0 ? { num: 0, den: 1 } : inLowestTerms(calendarDays * parts, week * workingDays);
}

/** An hour has the pay of its month; the week is one of the month in which the period begins. */
function lostByMonth(
  pay: MonthlyPay,
  { periodFrom, absence }: AmountInput,
  terms: ConventionTerms,
  tell?: object,
): LostPay {
  const weekIn = (month: IsoDate): Amount => payOfWeek(pay, 'municipal', month, terms, tell);
  const months = groupBy(absence, ({ date }) => date.slice(0, 7));
  const lost = [...months].map(([month, days]) => {
    const hours = days.reduce((sum, day) => sum + hundredths(day.hours), 0);
    return times(weekIn(month), hours, hundredths(pay.hoursPerWeek), '÷');
  });
  return { week: weekIn(periodFrom), pay: lost.reduce(plus, NOTHING) };
}

/** The hours whose sick pay is deducted now. */
function hoursTaken({ now }: Deduction, hour: Amount, { sickPayShare }: KarensavdragTerms): number {
  return publish(times(ratio(now, shareOf(hour, sickPayShare)), 100));
}

const ANNUAL_HOURS: Assumption = { fact: 'convention', assumed: 'annual-hours' };
const WITH_ANNUAL_HOURS: typeof DEDUCTION_ASSUMPTIONS = /* @__PURE__ */ withAnnualHours();

function withAnnualHours(): typeof DEDUCTION_ASSUMPTIONS {
  return recordOf(keysOf(DEDUCTION_ASSUMPTIONS), (key) =>
    frozen([...DEDUCTION_ASSUMPTIONS[key], ANNUAL_HOURS]),
  );
}

function assumptionsOf(input: AmountInput, reason: KarensavdragReason): readonly Assumption[] {
  const hasAnnualHours = 'monthly' in input.pay && input.convention === undefined;
  const assumptions = deductionAssumptions(input, reason, hasAnnualHours ? WITH_ANNUAL_HOURS : undefined);
  return lacksParts(input, reason) ? [...assumptions, NO_PARTS_IN_WEEK] : assumptions;
}

const NO_PARTS_IN_WEEK: Assumption = /* @__PURE__ */ frozen({ fact: 'averageWeek.parts', assumed: 'none' });

/** Whether parts were lost, and the average week that the karensavdrag is a share of is not said to have any. */
function lacksParts(
  { lost = [], averageWeek, convention }: AmountInput,
  reason: KarensavdragReason,
): boolean {
  const isShareOfWeek = reason === 'ordinary' && convention !== 'karensperiod';
  return isShareOfWeek && lost.length > 0 && averageWeek?.parts === undefined;
}
