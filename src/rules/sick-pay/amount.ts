import {
  decided,
  notCoveredBefore,
  undetermined,
  type Assumption,
  type Finding,
} from '../../finding/finding.js';
import { at } from '../../law/dated.js';
import type { Lagrum } from '../../law/lagrum.js';
import { sjll2, sjll6first, sjll6second, sjll6third, sjllTransition2018 } from '../../law/sjll.js';
import { hundredths, kronor, minus, publish, shareOf, times, type Amount } from '../../money/amount.js';
import type { IsoDate } from '../../time/day.js';
import { conventionTerms, type ConventionTerms } from './amount.table.js';
import {
  deductionGround,
  deductionOf,
  noDeduction,
  type Exemption,
  type TwelveMonthsReading,
} from './deduction.js';
import { karensavdragTerms, type KarensavdragTerms } from './karensavdrag.table.js';

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
  /** What is deducted now. */
  readonly karensavdrag: number;
  /** What the employee gets. */
  readonly sickPay: number;
  /** What is left of the karensavdrag for a relapse. */
  readonly remaining: number;
  /** Pay lost minus sick pay. */
  readonly netLoss: number;
}

const BASIS: readonly Lagrum[] = [sjll6first, sjll6second, sjll6third, sjll2];

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
  const terms = at(karensavdragTerms, input.periodFrom);
  const conventions = at(conventionTerms, input.periodFrom);
  if (terms === undefined || conventions === undefined) {
    return notCoveredBefore(FIRST_TERMS.from, [sjllTransition2018]);
  }

  const lost = lostPay(input, conventions);
  if (lost === undefined) return undetermined(['calendarDays'], [sjll2]);

  const { reason, interpretations } = deductionGround(input, terms);
  const weeklySickPay = shareOf(lost.week, terms.sickPayShare);
  const sickPayBefore = shareOf(lost.pay, terms.sickPayShare);
  const deduction =
    reason === 'ordinary'
      ? deductionOf(weeklySickPay, kronor(input.alreadyDeducted ?? 0), sickPayBefore, terms)
      : noDeduction(weeklySickPay, terms);
  const sickPay = minus(sickPayBefore, deduction.now);

  return decided(
    {
      hours: lost.hundredthHours / 100,
      weeklyPay: lost.hour === undefined ? null : publish(lost.week),
      hourlyPay: lost.hour === undefined ? null : publish(lost.hour),
      payLost: publish(lost.pay),
      sickPayBefore: publish(sickPayBefore),
      karensavdrag: publish(deduction.now),
      sickPay: publish(sickPay),
      remaining: publish(deduction.remaining),
      netLoss: publish(minus(lost.pay, sickPay)),
    },
    BASIS,
    {
      interpretations,
      assumptions: 'monthly' in input.pay && input.convention === undefined ? ANNUAL_HOURS_ASSUMED : [],
    },
  );
}

const FIRST_TERMS = karensavdragTerms[0] as KarensavdragTerms;

const ANNUAL_HOURS_ASSUMED: readonly Assumption[] = [{ fact: 'convention', assumed: 'annual-hours' }];

interface LostPay {
  readonly hundredthHours: number;
  readonly week: Amount;
  /** Absent where the convention knows no pay of an hour. */
  readonly hour?: Amount;
  readonly pay: Amount;
}

/** Undefined where the convention needs the calendar days and they are not given. */
function lostPay(
  { pay, absence, convention, calendarDays }: AmountInput,
  terms: ConventionTerms,
): LostPay | undefined {
  let hundredthHours = 0;
  for (const { hours } of absence) hundredthHours += hundredths(hours);

  if ('hourly' in pay) return byTheHour(kronor(pay.hourly), pay.hoursPerWeek, hundredthHours);
  if (convention === 'state') return byStateAgreement(pay, absence, hundredthHours, calendarDays, terms);
  const week = WEEK_BY_CONVENTION[convention ?? 'annual-hours'](kronor(pay.monthly), terms);
  return byTheWeek(week, pay.hoursPerWeek, hundredthHours);
}

const WEEK_BY_CONVENTION: Readonly<
  Record<Exclude<Convention, 'state'>, (monthly: Amount, terms: ConventionTerms) => Amount>
> = {
  'annual-hours': (monthly, { annualHours }) =>
    times(monthly, annualHours.monthsPerYear, annualHours.weeksPerYear),
  'working-days-21': (monthly, { workingDays21, workingDaysPerWeek }) =>
    times(monthly, workingDaysPerWeek, workingDays21.workingDaysPerMonth),
};

function byTheHour(hour: Amount, hoursPerWeek: number, hundredthHours: number): LostPay {
  return {
    hundredthHours,
    week: times(hour, hundredths(hoursPerWeek), 100),
    hour,
    pay: times(hour, hundredthHours, 100),
  };
}

function byTheWeek(week: Amount, hoursPerWeek: number, hundredthHours: number): LostPay {
  const weekHours = hundredths(hoursPerWeek);
  return {
    hundredthHours,
    week,
    hour: times(week, 100, weekHours),
    pay: times(week, hundredthHours, weekHours),
  };
}

function byStateAgreement(
  pay: MonthlyPay,
  absence: readonly Absence[],
  hundredthHours: number,
  calendarDays: number | undefined,
  { state, workingDaysPerWeek }: ConventionTerms,
): LostPay | undefined {
  const monthly = kronor(pay.monthly);
  const week = times(shareOf(monthly, state.perWorkingDay), workingDaysPerWeek);
  const workingDays = absence.filter(({ hours }) => hours > 0).length;
  if (workingDays <= state.mostWorkingDays) {
    return { hundredthHours, week, pay: times(week, hundredthHours, hundredths(pay.hoursPerWeek)) };
  }
  if (calendarDays === undefined) return undefined;
  return { hundredthHours, week, pay: times(shareOf(monthly, state.perCalendarDay), calendarDays) };
}
