/** Sick pay on exact amounts and exact hours: the part that `amount` and the assessment of a case share. */
import { hundredths, kronor, minus, shareOf, times, type Amount, type Share } from '../../money/amount.js';
import type { ConventionTerms } from './amount/table.js';
import { deductionOf, noDeduction, type Deduction, type KarensavdragReason } from './deduction.js';
import type { KarensavdragTerms } from './karensavdrag/table.js';

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

/** How lost pay follows from monthly pay: ×12/52, /21 per working day, or the state agreement's percentages. */
export type Convention = 'annual-hours' | 'working-days-21' | 'state';

/** What was missed in the period. */
export interface Missed {
  /** Hundredths of an hour. */
  readonly hours: Share;
  /** Days on which any work was missed. */
  readonly workingDays: number;
  /** Calendar days of the absence, where known. */
  readonly calendarDays?: number | undefined;
}

export interface LostPay {
  readonly week: Amount;
  /** Absent where the convention knows no pay of an hour. */
  readonly hour?: Amount;
  readonly pay: Amount;
}

/** The pay lost. Undefined where the convention needs the calendar days and they are not known. */
export function lostPay(
  pay: MonthlyPay | HourlyPay,
  convention: Convention | undefined,
  missed: Missed & { readonly calendarDays: number },
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
  if ('hourly' in pay) {
    const hour = kronor(pay.hourly, tell);
    return {
      week: times(hour, weekHours, 100, '·'),
      hour,
      pay: times(hour, missed.hours.num, missed.hours.den * 100, '·'),
    };
  }
  const monthly = kronor(pay.monthly, tell);
  if (convention === 'state') return byStateAgreement(monthly, weekHours, missed, terms);
  const week = WEEK_BY_CONVENTION[convention ?? 'annual-hours'](monthly, terms);
  const hour = times(week, 100, weekHours, '/');
  return { week, hour, pay: partOfWeek(week, weekHours, missed.hours) };
}

export interface SickPaySum {
  /** The sick pay of an average week. */
  readonly weekly: Amount;
  readonly before: Amount;
  readonly deduction: Deduction;
  /** What is paid: `before` minus what is deducted now. */
  readonly paid: Amount;
}

/** Sick pay on the pay lost, with the karensavdrag (SjLL 6 §). */
export function sickPaySum(
  lost: LostPay,
  reason: KarensavdragReason,
  alreadyDeducted: Amount,
  terms: KarensavdragTerms,
): SickPaySum {
  const weekly = shareOf(lost.week, terms.sickPayShare);
  const before = shareOf(lost.pay, terms.sickPayShare);
  const deduction =
    reason === 'ordinary' ? deductionOf(weekly, alreadyDeducted, before, terms) : noDeduction(weekly, terms);
  return { weekly, before, deduction, paid: minus(before, deduction.now) };
}

const WEEK_BY_CONVENTION: Readonly<
  Record<Exclude<Convention, 'state'>, (monthly: Amount, terms: ConventionTerms) => Amount>
> = {
  'annual-hours': (monthly, { annualHours }) =>
    times(monthly, annualHours.monthsPerYear, annualHours.weeksPerYear),
  'working-days-21': (monthly, { workingDays21, workingDaysPerWeek }) =>
    times(monthly, workingDaysPerWeek, workingDays21.workingDaysPerMonth),
};

function byStateAgreement(
  monthly: Amount,
  weekHours: number,
  { hours, workingDays, calendarDays }: Missed,
  { state, workingDaysPerWeek }: ConventionTerms,
): LostPay | undefined {
  const week = times(shareOf(monthly, state.perWorkingDay), workingDaysPerWeek);
  if (workingDays <= state.mostWorkingDays) return { week, pay: partOfWeek(week, weekHours, hours) };
  if (calendarDays === undefined) return undefined;
  return { week, pay: times(shareOf(monthly, state.perCalendarDay), calendarDays) };
}

function partOfWeek(week: Amount, weekHours: number, hours: Share): Amount {
  return times(week, hours.num, hours.den * weekHours, '÷');
}
