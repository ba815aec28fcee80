/**
 * The usual amount on one scale of whole numbers. With exact fractions every step makes an object and looks for a common
 * denominator. Here the denominator of the whole calculation is known before it begins, so that every amount is a plain
 * whole number of the same small parts of an öre: the rule takes about half the time.
 *
 * That is exact as long as no number passes what a number holds. {@link isSafe} asks beforehand, and what is not safe, or not
 * the usual calculation, is left to the fractions. `test/rules/sick-pay/one-scale.test.ts` holds both to each other and to
 * whole numbers of any size, at the edge too.
 */
import { hundredths, inLowestTerms } from '../../../money/amount.js';
import type { KarensavdragReason } from '../deduction.js';
import type { KarensavdragTerms } from '../karensavdrag/table.js';
import type { Convention, HourlyPay, MonthlyPay } from '../sick-pay-sum.js';
import type { ConventionTerms } from './table.js';

/** Twice a number below this, with another added, is a safe integer, and the quotient of two such is rounded right. */
const SAFE_BELOW = 2 ** 51;

const HUNDREDTHS = 100;

/** What of the rule’s input decides it; with parts, or another average week, it is not the usual amount. */
interface UsualInput {
  readonly pay: MonthlyPay | HourlyPay;
  readonly convention?: Convention;
  readonly alreadyDeducted?: number;
  readonly lost?: unknown;
  readonly averageWeek?: unknown;
}

/** The rule’s value, as it is without parts and hours of karens. */
interface UsualAmount {
  readonly hours: number;
  readonly weeklyPay: number;
  readonly hourlyPay: number;
  readonly partsLost: 0;
  readonly payLost: number;
  readonly sickPayBefore: number;
  readonly reason: KarensavdragReason;
  readonly karensavdrag: number;
  readonly karensHours: null;
  readonly sickPay: number;
  readonly remaining: number;
  readonly netLoss: number;
}

/** `hours` in hundredths. Undefined where the fractions are needed. */
export function onOneScale(
  { pay, convention = 'annual-hours', alreadyDeducted = 0, lost: parts, averageWeek }: UsualInput,
  hours: number,
  reason: KarensavdragReason,
  terms: KarensavdragTerms,
  { annualHours, workingDays21, workingDaysPerWeek }: ConventionTerms,
): UsualAmount | undefined {
  if (parts !== undefined || averageWeek !== undefined) return undefined;
  const byDays = convention === 'working-days-21';
  if (!byDays && convention !== 'annual-hours') return undefined;
  const isHourly = 'hourly' in pay;
  const weekHours = hundredths(pay.hoursPerWeek);
  // A hundredth of an hour is worth `worth` / `unit` öre.
  let worth: number;
  let unit: number;
  if (isHourly) {
    worth = hundredths(pay.hourly);
    unit = HUNDREDTHS;
  } else {
    worth = hundredths(pay.monthly) * (byDays ? workingDaysPerWeek : annualHours.monthsPerYear);
    unit = weekHours * (byDays ? workingDays21.workingDaysPerMonth : annualHours.weeksPerYear);
  }
  const sick = inLowestTerms(terms.sickPayShare.num, terms.sickPayShare.den);
  const karens = inLowestTerms(terms.deductionShare.num, terms.deductionShare.den);
  // So fine that the share of a share is whole.
  const shares = sick.den * karens.den;
  const scale = unit * shares;
  const week = worth * weekHours * shares;
  const lost = worth * hours * shares;
  const already = hundredths(alreadyDeducted) * scale;
  const before = worth * hours * karens.den * sick.num;
  const full = worth * weekHours * sick.num * karens.num;
  const areSafe =
    isSafe(scale) &&
    isSafe(week) &&
    isSafe(lost) &&
    isSafe(already) &&
    isSafe(before) &&
    isSafe(full) &&
    isSafe(worth * HUNDREDTHS);
  if (!areSafe || scale === 0) return undefined;

  const left = reason === 'ordinary' && full > already ? full - already : 0;
  const now = Math.min(left, before);
  const paid = before - now;
  return {
    hours: hours / HUNDREDTHS,
    weeklyPay: published(week, scale),
    hourlyPay: isHourly ? worth / HUNDREDTHS : published(worth * HUNDREDTHS, unit),
    partsLost: 0,
    payLost: published(lost, scale),
    sickPayBefore: published(before, scale),
    reason,
    karensavdrag: published(now, scale),
    karensHours: null,
    sickPay: published(paid, scale),
    remaining: published(left - now, scale),
    netLoss: published(lost - paid, scale),
  };
}

/**
 * Whether it is so small that nothing made of it is rounded. A product that is not safe is no smaller for having been rounded,
 * since all of its factors are whole: it is found here too.
 */
function isSafe(number: number): boolean {
  return number >= 0 && number < SAFE_BELOW;
}

/** To the öre, half up, as kronor. */
function published(parts: number, scale: number): number {
  return Math.floor((2 * parts + scale) / (2 * scale)) / HUNDREDTHS;
}
