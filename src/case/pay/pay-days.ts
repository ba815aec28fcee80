/**
 * What every day of sickness changes in the pay, in whole öre: differences of rounded running totals, so that the days
 * of any time add up to what the case gives for the whole.
 */
import { nearest } from '../../law/dated.js';
import {
  hundredths,
  inLowestTerms,
  kronor,
  least,
  minus,
  NOTHING,
  plus,
  publish,
  ratio,
  shareOf,
  times,
  type Amount,
} from '../../money/amount.js';
import { conventionTerms } from '../../rules/sick-pay/amount/table.js';
import { sickPayPeriodTerms, type SickPayPeriodTerms } from '../../rules/sick-pay/periods/table.js';
import { lostPay, type LostPay } from '../../rules/sick-pay/sick-pay-sum.js';
import { dayOfChain } from '../../rules/shared/added-periods.js';
import { calendarDayPay } from '../../rules/shared/calendar-day-pay.table.js';
import { sgiLimitsOn } from '../../rules/shared/sgi-limits.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { length, splitBefore } from '../../time/period.js';
import { groupBy, itemAt } from '../../time/lists.js';
import { bandOn, type AgreementBand, type SickPayAgreement } from '../given/agreement.js';
import type { CaseEmployment } from '../given/case.js';
import type { DayRun, PayerReason } from './days.js';
import { shareOfExtent } from '../facts/extent.js';
import type { CasePeriod } from '../facts/sickness.js';
import { missedOn, type MissedDay, type PartDays } from '../facts/missed-hours.js';
import { unitsPerHundredth, type ScheduledDays } from '../facts/scheduled-hours.js';
import { missedIn, type ExactSickPay } from './sick-pay.js';
import { limitsBegin } from './limits-begin.js';

/** What changes the pay. Deductions for absence exist for monthly pay only: hourly pay is simply not earned. */
export type PayKind =
  | 'absence'
  | 'sick-pay'
  | 'karensavdrag'
  | 'absence-without-sick-pay'
  | 'absence-after-sick-pay'
  | 'agreed-pay'
  | 'agreed-pay-above-ceiling';

export interface PayDay {
  readonly day: Day;
  readonly kind: PayKind;
  /** In öre, negative where it is deducted. */
  readonly ore: number;
  /** Hundredths of an hour, or of a calendar day. */
  readonly quantity: number;
  readonly unit: 'hours' | 'days';
  /** Kronor per unit, exact; undefined where the convention knows no pay of an hour. */
  readonly rate: Amount | undefined;
  /** The share of ordinary working time that is lost. */
  readonly extent: number;
  /** Why the employer pays the day, or does not. */
  readonly reason: PayerReason;
  readonly period: CasePeriod;
  /** The number of the day in the period. */
  readonly dayNumber: number;
}

export interface PayDays {
  /** Kind by kind within a period; each kind in order of its days. */
  readonly days: readonly PayDay[];
  /** The first day on which agreed pay depends on a ceiling that is not known. */
  readonly ceilingUnknownFrom: Day | undefined;
}

export interface PayFacts {
  readonly employment: CaseEmployment;
  readonly pay: NonNullable<CaseEmployment['pay']>;
  readonly runs: readonly DayRun[];
  readonly exact: readonly ExactSickPay[];
  readonly scheduled: ScheduledDays;
  readonly partDays: PartDays;
  readonly agreement: SickPayAgreement | undefined;
}

export function payDaysOf(facts: PayFacts): PayDays {
  const { exact, agreement } = facts;
  const runs = numbered(facts.runs);
  const exactOf = new Map(exact.map((amounts) => [amounts.period, amounts]));
  const days: (readonly PayDay[])[] = [];
  let ceilingUnknownFrom: Day | undefined;
  for (const [period, ofPeriod] of groupBy(runs, ({ period }) => period)) {
    const amounts = exactOf.get(period);
    if (amounts !== undefined) days.push(paidDays(facts, amounts, ofPeriod.filter(isPaid)));
    const unpaid = ofPeriod.filter((run) => !isPaid(run));
    days.push(unpaidHours(facts, unpaid.filter(isWithinSickPay)));
    const after = unpaid.filter((run) => !isWithinSickPay(run));
    days.push(unpaidCalendarDays(facts, after));
    if (agreement === undefined) continue;
    const agreed = agreedDays(facts, agreement, after);
    days.push(agreed.days);
    ceilingUnknownFrom ??= agreed.ceilingUnknownFrom;
  }
  return { days: days.flat(), ceilingUnknownFrom };
}

interface NumberedRun extends DayRun {
  readonly period: CasePeriod;
  /** The number of the first day in the period. */
  readonly firstNumber: number;
}

/** The days within the employment, numbered in their period and cut where the employer's days can end. */
function numbered(runs: readonly DayRun[]): NumberedRun[] {
  let current: CasePeriod | undefined;
  let next = 1;
  return runs.flatMap((run) => {
    const { period, ofEmployer } = run;
    if (period === undefined || ofEmployer === 'employment-ended') return [];
    if (period !== current) next = dayOfChain(period.sicknesses, run.from);
    current = period;
    const first = next;
    next += length(run);
    const { daysInPeriod } = termsOf(period);
    return splitBefore([{ ...run, period }], [addDays(run.from, daysInPeriod + 1 - first)]).map((part) => ({
      ...part,
      firstNumber: first + (part.from - run.from),
    }));
  });
}

function isPaid({ payer }: NumberedRun): boolean {
  return payer === 'employer';
}

function isWithinSickPay({ firstNumber, period }: NumberedRun): boolean {
  return firstNumber <= termsOf(period).daysInPeriod;
}

/** The wording that a period follows is that of its first day. */
function termsOf({ from }: CasePeriod): SickPayPeriodTerms {
  return nearest(sickPayPeriodTerms, toIso(from));
}

/** Pay lost, sick pay and karensavdrag of the days that the employer pays. */
function paidDays({ pay }: PayFacts, amounts: ExactSickPay, runs: readonly NumberedRun[]): PayDay[] {
  const { days, lost, before, deducted, terms } = amounts;
  const all = unitsIn(days);
  const deductedTo = (units: number): Amount => least(partOf(before, units, all), deducted);
  const paidTo = (units: number): Amount => minus(partOf(before, units, all), deductedTo(units));
  const weeklySickPay = shareOf(lost.week, terms.sickPayShare);
  const rate = lost.hour && shareOf(lost.hour, terms.sickPayShare);
  const kinds: readonly Running[] = [
    ...('monthly' in pay ? [absenceOf(lost, all)] : []),
    {
      // The karensavdrag and what is paid are the amounts of the statute; the sick pay before it is their sum.
      kind: 'sick-pay',
      oreTo: (units) => inOre(paidTo(units)) + inOre(deductedTo(units)),
      hoursTo: hoursOf,
      rate,
    },
    {
      kind: 'karensavdrag',
      oreTo: (units) => -inOre(deductedTo(units)),
      // As hours with sick pay: a fifth of the weekly hours where it is made in full.
      hoursTo: (units) => inOre(times(ratio(deductedTo(units), weeklySickPay), hundredths(pay.hoursPerWeek))),
      rate,
    },
  ];
  return kinds.flatMap((kind) => byHours(kind, days, runs));
}

function absenceOf({ pay, hour }: LostPay, all: number): Running {
  return {
    kind: 'absence',
    oreTo: (units) => -inOre(partOf(pay, units, all)),
    hoursTo: hoursOf,
    rate: hour,
  };
}

/** Days that would be the employer's, and that nobody or Försäkringskassan pays: late notice, qualifying time. */
function unpaidHours(facts: PayFacts, runs: readonly NumberedRun[]): PayDay[] {
  const { employment, pay, scheduled, partDays } = facts;
  const first = runs[0];
  if (first === undefined || !('monthly' in pay)) return [];
  const days = missedOn(scheduled, runs, partDays);
  const terms = nearest(conventionTerms, toIso(first.from));
  const lost = lostPay(pay, employment.convention, missedIn(days), terms);
  return byHours({ ...absenceOf(lost, unitsIn(days)), kind: 'absence-without-sick-pay' }, days, runs);
}

/** From the fifteenth day on, days off included. */
function unpaidCalendarDays({ employment, pay }: PayFacts, runs: readonly NumberedRun[]): PayDay[] {
  if (!('monthly' in pay)) return [];
  const monthly = kronor(pay.monthly);
  const cuts = [...calendarDayPay, ...conventionTerms].map(({ from }) => toDay(from));
  return byCalendarDays('absence-after-sick-pay', splitBefore(runs, cuts), ({ from }) => {
    const on = toIso(from);
    if (employment.convention === 'state') {
      return shareOf(monthly, nearest(conventionTerms, on).state.perCalendarDay);
    }
    const { monthsPerYear, daysPerYear } = nearest(calendarDayPay, on);
    return times(monthly, monthsPerYear, daysPerYear);
  });
}

/** What the agreement gives for the days after sick pay. */
function agreedDays(facts: PayFacts, agreement: SickPayAgreement, runs: readonly NumberedRun[]): PayDays {
  let ceilingUnknownFrom: Day | undefined;
  const parts = agreedParts(agreement, runs).flatMap((part) => {
    const on = toIso(part.from);
    const limits = sgiLimitsOn({ on });
    const yearly = payOfYear(facts.pay, on);
    if (!('outcome' in limits)) {
      const below = least(yearly, limits.ceiling);
      const { daysPerYear } = nearest(calendarDayPay, on);
      return [{ ...part, below, above: minus(yearly, below), daysPerYear }];
    }
    ceilingUnknownFrom ??= part.from;
    return [];
  });
  const perDay = (amount: Amount, percent: number, daysPerYear: number): Amount =>
    times(amount, hundredths(percent), HUNDREDTHS_OF_A_PER_CENT * daysPerYear);
  return {
    days: [
      ...byCalendarDays('agreed-pay', parts, ({ band, below, daysPerYear }) =>
        perDay(below, band.belowCeiling, daysPerYear),
      ),
      ...byCalendarDays('agreed-pay-above-ceiling', parts, ({ band, above, daysPerYear }) =>
        perDay(above, band.aboveCeiling, daysPerYear),
      ),
    ],
    ceilingUnknownFrom,
  };
}

/** So many make the whole. */
const HUNDREDTHS_OF_A_PER_CENT = 10_000;

function payOfYear(pay: PayFacts['pay'], on: IsoDate): Amount {
  if ('monthly' in pay) return times(kronor(pay.monthly), nearest(calendarDayPay, on).monthsPerYear);
  const { weeksPerYear } = nearest(conventionTerms, on).annualHours;
  return times(kronor(pay.hourly), hundredths(pay.hoursPerWeek) * weeksPerYear, 100);
}

/** The days that a band of the agreement covers, cut where another band or another ceiling begins. */
function agreedParts(
  agreement: SickPayAgreement,
  runs: readonly NumberedRun[],
): (NumberedRun & { readonly band: AgreementBand })[] {
  return runs.flatMap((run) => {
    const dayOf = (number: number): Day => addDays(run.from, number - run.firstNumber);
    const bands = agreement.bands.flatMap(({ fromDay, toDay }) => [
      dayOf(fromDay),
      ...(toDay === null ? [] : [dayOf(toDay + 1)]),
    ]);
    return splitBefore([run], [...bands, ...limitsBegin()]).flatMap((part) => {
      const firstNumber = run.firstNumber + (part.from - run.from);
      const band = bandOn(agreement, firstNumber);
      return band === undefined ? [] : [{ ...part, firstNumber, band }];
    });
  });
}

/** A running total over the units missed. */
interface Running {
  readonly kind: PayKind;
  readonly oreTo: (units: number) => number;
  readonly hoursTo: (units: number) => number;
  readonly rate: Amount | undefined;
}

/** `days` are those of the runs, in the same order. */
function byHours(
  { kind, oreTo, hoursTo, rate }: Running,
  days: readonly MissedDay[],
  runs: readonly NumberedRun[],
): PayDay[] {
  let units = 0;
  let ore = 0;
  let hours = 0;
  let next = 0;
  return daysOf(runs).map((placed) => {
    units += itemAt(days, next++).units;
    const added = { ore: oreTo(units) - ore, quantity: hoursTo(units) - hours };
    ore += added.ore;
    hours += added.quantity;
    return { ...placed, kind, unit: 'hours', rate, ...added };
  });
}

const HUNDREDTHS = 100;

/** An amount for every calendar day at the extent of the sickness, over one period. */
function byCalendarDays<Run extends NumberedRun>(
  kind: PayKind,
  runs: readonly Run[],
  perDayOf: (run: Run) => Amount,
): PayDay[] {
  const sign = kind === 'absence-after-sick-pay' ? -1 : 1;
  let before = NOTHING;
  let ore = 0;
  return runs.flatMap((run) => {
    const perDay = shareOf(perDayOf(run), shareOfExtent(run.extent));
    const start = before;
    before = plus(start, times(perDay, length(run)));
    return daysOf([run]).map((placed, i) => {
      const total = inOre(plus(start, times(perDay, i + 1)));
      const added = total - ore;
      ore = total;
      return { ...placed, kind, unit: 'days', rate: perDay, quantity: HUNDREDTHS, ore: sign * added };
    });
  });
}

type PlacedDay = Pick<PayDay, 'day' | 'extent' | 'reason' | 'period' | 'dayNumber'>;

function daysOf(runs: readonly NumberedRun[]): PlacedDay[] {
  return runs.flatMap(({ from, to, extent, ofEmployer, period, firstNumber }) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({
      day: addDays(from, i),
      extent,
      reason: ofEmployer,
      period,
      dayNumber: firstNumber + i,
    })),
  );
}

function unitsIn(days: readonly MissedDay[]): number {
  return days.reduce((sum, { units }) => sum + units, 0);
}

/** What of the amount falls on so many of all the units. */
function partOf(amount: Amount, units: number, all: number): Amount {
  return all === 0 ? NOTHING : shareOf(amount, inLowestTerms(units, all));
}

function hoursOf(units: number): number {
  return inOre(inLowestTerms(units, unitsPerHundredth()));
}

/** Rounded once, as a whole number of hundredths: of kronor, or of hours. */
function inOre(amount: Amount): number {
  return hundredths(publish(amount));
}
