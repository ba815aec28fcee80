/** Sick pay on exact amounts and exact hours: the part that `amount` and the assessment of a case share. */
import {
  hundredths,
  kronor,
  minus,
  plus,
  shareOf,
  times,
  type Amount,
  type Share,
} from '../../money/amount.js';
import type { IsoDate } from '../../time/day.js';
import { daysInMonthOf } from '../../time/month.js';
import type { ConventionTerms } from './amount/table.js';
import { deductionOf, noDeduction, type Deduction, type KarensavdragReason } from './deduction.js';
import type { KarensavdragTerms } from './karensavdrag/table.js';
import type { LostParts } from './lost-parts.js';

/** Monthly pay, in kronor, and the ordinary hours of an average week. */
export interface MonthlyPay {
  readonly monthly: number;
  readonly hoursPerWeek: number;
}

/** Hourly pay, in kronor, and the hours of an average week. */
export interface HourlyPay {
  readonly hourly: number;
  readonly hoursPerWeek: number;
}

/**
 * How lost pay follows from monthly pay: ×12/52, /21 per working day, or the state agreement's percentages; ×12/52 with a
 * karensavdrag that takes the first hours (`karensperiod`); calendar days of the month, as municipalities and regions do.
 */
export type Convention = 'annual-hours' | 'working-days-21' | 'state' | 'karensperiod' | 'municipal';

/** What was missed in the period. */
export interface Missed {
  /** Hundredths of an hour. */
  readonly hours: Share;
  /** Days on which any work was missed. */
  readonly workingDays: number;
  /** Calendar days of the absence, days off included, each as far as it is lost; where known. */
  readonly daysLost?: Share | undefined;
  /** A day of the month that it lies in: under `municipal` an hour of each month has a pay of its own. */
  readonly month: IsoDate;
}

/** The basic pay that was lost. */
export interface LostPay {
  readonly week: Amount;
  /** Absent where the convention knows no pay of an hour. */
  readonly hour?: Amount;
  readonly pay: Amount;
}

/** The basic pay of an ordinary week; under `municipal` of one in the month of the day. */
export function payOfWeek(
  pay: MonthlyPay | HourlyPay,
  convention: Convention | undefined,
  on: IsoDate,
  terms: ConventionTerms,
  tell?: object,
): Amount {
  if ('hourly' in pay) return times(kronor(pay.hourly, tell), hundredths(pay.hoursPerWeek), 100, '·');
  return WEEK_BY_CONVENTION[convention ?? 'annual-hours'](kronor(pay.monthly, tell), terms, on);
}

/** The pay lost. Undefined where the convention needs the calendar days and they are not known. */
export function lostPay(
  pay: MonthlyPay | HourlyPay,
  convention: Convention | undefined,
  missed: Missed & { readonly daysLost: Share },
  terms: ConventionTerms,
  tell?: object,
): LostPay;
export function lostPay(
  pay: MonthlyPay | HourlyPay,
  convention: Convention | undefined,
  missed: Missed,
  terms: ConventionTerms,
  tell?: object,
): LostPay | undefined;
export function lostPay(
  pay: MonthlyPay | HourlyPay,
  convention: Convention | undefined,
  missed: Missed,
  terms: ConventionTerms,
  tell?: object,
): LostPay | undefined {
  const weekHours = hundredths(pay.hoursPerWeek);
  const week = payOfWeek(pay, convention, missed.month, terms, tell);
  if ('hourly' in pay) {
    const hour = kronor(pay.hourly, tell);
    return { week, hour, pay: times(hour, missed.hours.num, missed.hours.den * 100, '·') };
  }
  if (convention === 'state') {
    return byStateAgreement(week, kronor(pay.monthly, tell), weekHours, missed, terms);
  }
  const lost = partOfWeek(week, weekHours, missed.hours);
  return convention === 'municipal'
    ? { week, pay: lost }
    : { week, hour: times(week, 100, weekHours, '/'), pay: lost };
}

/** What the karensavdrag is made from, and how. */
export interface KarensFacts {
  /** The average week, all parts of the pay included. */
  readonly week: Amount;
  /** Lost beside the basic pay. */
  readonly parts: LostParts;
  readonly reason: KarensavdragReason;
  readonly alreadyDeducted: Amount;
  /** Under `karensperiod`: the karens takes the first hours, and what else is lost in them. */
  readonly byHours: boolean;
  /** What the hours of the karens come to, where they have more than one pay. Absent: a share of the week. */
  readonly byOwnPay?: KarensByOwnPay;
}

/** The sick pay of the hours that the karens takes, each hour at its own pay. */
export interface KarensByOwnPay {
  readonly now: Amount;
  /** Of the hours that are left, at the last pay. */
  readonly remaining: Amount;
}

export interface SickPaySum {
  /** The sick pay of an average week. */
  readonly weekly: Amount;
  readonly before: Amount;
  readonly deduction: Deduction;
  /** What there is to make the deduction from: all of it, or the basic pay where the karens takes hours. */
  readonly available: Amount;
  /** All that the karensavdrag takes. */
  readonly deducted: Amount;
  /** Whether the hours of the karens have more than one pay, so that no week tells what it comes to. */
  readonly isByOwnPay: boolean;
  /** What is paid: `before` minus what is deducted. */
  readonly paid: Amount;
}

/** Sick pay on the basic pay lost and what was lost beside it, with the karensavdrag (SjLL 6 §). */
export function sickPaySum(
  basic: Amount,
  { week, parts, reason, alreadyDeducted, byHours, byOwnPay }: KarensFacts,
  terms: KarensavdragTerms,
): SickPaySum {
  const weekly = shareOf(week, terms.sickPayShare);
  const before = shareOf(plus(basic, parts.all), terms.sickPayShare);
  if (reason !== 'ordinary') {
    const deduction = noDeduction(weekly, terms);
    const deducted = deduction.now;
    return { weekly, before, deduction, available: before, deducted, isByOwnPay: false, paid: before };
  }
  const available = byHours ? shareOf(basic, terms.sickPayShare) : before;
  const deduction =
    byOwnPay === undefined
      ? deductionOf(weekly, alreadyDeducted, available, terms)
      : deductionByOwnPay(byOwnPay);
  const deducted = byHours ? plus(deduction.now, shareOf(parts.inKarens, terms.sickPayShare)) : deduction.now;
  const isByOwnPay = byOwnPay !== undefined;
  return { weekly, before, deduction, available, deducted, isByOwnPay, paid: minus(before, deducted) };
}

function deductionByOwnPay({ now, remaining }: KarensByOwnPay): Deduction {
  const full = plus(now, remaining);
  return { full, left: full, now, remaining };
}

const WEEK_BY_CONVENTION: Readonly<
  Record<Convention, (monthly: Amount, terms: ConventionTerms, on: IsoDate) => Amount>
> = {
  'annual-hours': byAnnualHours,
  karensperiod: byAnnualHours,
  'working-days-21': (monthly, { workingDays21, workingDaysPerWeek }) =>
    times(monthly, workingDaysPerWeek, workingDays21.workingDaysPerMonth),
  state: (monthly, { state, workingDaysPerWeek }) =>
    times(shareOf(monthly, state.perWorkingDay), workingDaysPerWeek),
  municipal: (monthly, { municipal, workingDaysPerWeek }, on) =>
    times(times(monthly, municipal.factor.num, municipal.factor.den * daysInMonthOf(on)), workingDaysPerWeek),
};

function byAnnualHours(monthly: Amount, { annualHours }: ConventionTerms): Amount {
  return times(monthly, annualHours.monthsPerYear, annualHours.weeksPerYear);
}

function byStateAgreement(
  week: Amount,
  monthly: Amount,
  weekHours: number,
  { hours, workingDays, daysLost }: Missed,
  { state }: ConventionTerms,
): LostPay | undefined {
  if (workingDays <= state.mostWorkingDays) return { week, pay: partOfWeek(week, weekHours, hours) };
  if (daysLost === undefined) return undefined;
  return { week, pay: times(shareOf(monthly, state.perCalendarDay), daysLost.num, daysLost.den) };
}

function partOfWeek(week: Amount, weekHours: number, hours: Share): Amount {
  return times(week, hours.num, hours.den * weekHours, '÷');
}
