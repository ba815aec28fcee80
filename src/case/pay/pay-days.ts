/**
 * What every day of sickness changes in the pay, in whole öre: differences of rounded running totals, so that the days
 * of any time add up to what the case gives for the whole.
 */
import { at, nearest } from '../../law/dated.js';
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
import { conventionTerms, type ConventionTerms } from '../../rules/sick-pay/amount/table.js';
import { sickPayPeriodTerms, type SickPayPeriodTerms } from '../../rules/sick-pay/periods/table.js';
import type { KarensavdragTerms } from '../../rules/sick-pay/karensavdrag/table.js';
import { dayOfChain } from '../../rules/shared/added-periods.js';
import { calendarDayPay } from '../../rules/shared/calendar-day-pay.table.js';
import { sgiLimitsOn } from '../../rules/shared/sgi-limits.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { length, splitBefore, type Period } from '../../time/period.js';
import { groupBy } from '../../time/lists.js';
import { bandOn, type AgreementBand, type SickPayAgreement } from '../given/agreement.js';
import type { ByDate } from '../facts/by-date.js';
import type { CaseEmployment, CasePay } from '../given/case.js';
import type { DayRun, PayerReason } from './days.js';
import { shareOfExtent } from '../facts/extent.js';
import type { CasePeriod } from '../facts/sickness.js';
import { missedOn, type MissedDay, type PartDays } from '../facts/missed-hours.js';
import { unitsPerHundredth, type ScheduledDays } from '../facts/scheduled-hours.js';
import { lostDays, payOn, type LostDay } from './lost-days.js';
import type { ExactSickPay, SickPayDay } from './sick-pay.js';
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
  /** The pay that the absence takes, in öre, also where it is simply not earned; none for days on which it is not known. */
  readonly lost: ReadonlyMap<Day, number>;
  /** The days for which agreed pay is not known. */
  readonly agreedUnknown: readonly Period[];
  /** The first day on which agreed pay depends on a ceiling that is not known. */
  readonly ceilingUnknownFrom: Day | undefined;
}

export interface PayFacts {
  readonly employment: CaseEmployment;
  readonly pays: ByDate<CasePay>;
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
  const lost = new Map<Day, number>();
  const agreedUnknown: Period[] = [];
  const isKnown = (day: Day): boolean => facts.partDays.has(day) || isScheduled(facts.scheduled, day);
  /** By hours: a day that the schedule does not reach is not known. */
  const lostHours = (absence: readonly PayDay[]): void => {
    for (const { day, ore } of absence) if (isKnown(day)) lost.set(day, Math.abs(ore));
  };
  for (const [period, ofPeriod] of groupBy(runs, ({ period }) => period)) {
    const amounts = exactOf.get(period);
    if (amounts !== undefined) {
      const paid = paidDays(amounts, ofPeriod.filter(isPaid));
      days.push(paid.deducted, paid.paid);
      lostHours(paid.lost);
    }
    const unpaid = ofPeriod.filter((run) => !isPaid(run));
    const within = unpaidHours(facts, unpaid.filter(isWithinSickPay));
    days.push(within.deducted);
    lostHours(within.lost);
    const after = unpaid.filter((run) => !isWithinSickPay(run));
    const deducted = unpaidCalendarDays(facts, after);
    days.push(deducted);
    for (const { day, ore } of deducted) lost.set(day, Math.abs(ore));
    lostHours(notEarned(facts, after));
    if (agreement === undefined) continue;
    const agreed = agreedDays(facts, agreement, after);
    days.push(agreed.days);
    agreedUnknown.push(...agreed.unknown);
  }
  return { days: days.flat(), lost, agreedUnknown, ceilingUnknownFrom: agreedUnknown[0]?.from };
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

/** Whether it is known how much was to be worked: of whoever is called in, that no shift was agreed. */
function isScheduled(scheduled: ScheduledDays, day: Day): boolean {
  return scheduled.kindOf(day) !== 'unknown' || scheduled.calledIn(day);
}

interface Absence {
  /** The pay lost, day by day. */
  readonly lost: readonly PayDay[];
  /** What of it is a deduction: hourly pay has none. */
  readonly deducted: readonly PayDay[];
}

function absenceOf(kind: PayKind, days: readonly LostDay[], runs: readonly NumberedRun[]): Absence {
  const lost = byHours(
    {
      kind,
      oreTo: (i) => -inOre(dayAt(days, i).lostTo),
      hoursTo: hoursOf(days),
      rate: (i) => dayAt(days, i).hour,
    },
    runs,
  );
  return { lost, deducted: lost.filter((_, i) => 'monthly' in dayAt(days, i).pay) };
}

/** Pay lost, sick pay and karensavdrag of the days that the employer pays. */
function paidDays(
  { days, terms }: ExactSickPay,
  runs: readonly NumberedRun[],
): Absence & { readonly paid: readonly PayDay[] } {
  const deductedTo = (i: number): Amount => dayAt(days, i).deductedTo;
  const paidTo = (i: number): Amount => minus(dayAt(days, i).beforeTo, deductedTo(i));
  const rate = (i: number): Amount | undefined => {
    const { hour } = dayAt(days, i);
    return hour && shareOf(hour, terms.sickPayShare);
  };
  const kinds: readonly Running[] = [
    {
      // The karensavdrag and what is paid are the amounts of the statute; the sick pay before it is their sum.
      kind: 'sick-pay',
      oreTo: (i) => inOre(paidTo(i)) + inOre(deductedTo(i)),
      hoursTo: hoursOf(days),
      rate,
    },
    {
      kind: 'karensavdrag',
      oreTo: (i) => -inOre(deductedTo(i)),
      hoursTo: deductedHours(days, terms),
      rate,
    },
  ];
  return { ...absenceOf('absence', days, runs), paid: kinds.flatMap((kind) => byHours(kind, runs)) };
}

function dayAt<D>(days: readonly D[], i: number): D {
  return days[i] as D;
}

/** What the karensavdrag takes, as hours with sick pay: a fifth of the weekly hours where it is made in full. */
function deductedHours(days: readonly SickPayDay[], { sickPayShare }: KarensavdragTerms): Running['hoursTo'] {
  let hours = NOTHING;
  let before = NOTHING;
  const totals = days.map(({ deductedTo, week, pay }) => {
    const weekly = shareOf(week, sickPayShare);
    hours = plus(hours, times(ratio(minus(deductedTo, before), weekly), hundredths(pay.hoursPerWeek)));
    before = deductedTo;
    return inOre(hours);
  });
  return (i) => totals[i] as number;
}

/** Days that would be the employer's, and that nobody or Försäkringskassan pays: late notice, qualifying time. */
function unpaidHours(
  { employment, pays, scheduled, partDays }: PayFacts,
  runs: readonly NumberedRun[],
): Absence {
  const [first, ...others] = missedOn(scheduled, runs, partDays);
  if (first === undefined) return { lost: [], deducted: [] };
  const terms = at(conventionTerms, toIso(first.day)) as ConventionTerms;
  const { days } = lostDays(employment, pays, [first, ...others], terms);
  return absenceOf('absence-without-sick-pay', days, runs);
}

/** Hourly pay after the sick-pay period: it is lost by the hours that were to be worked. */
function notEarned(facts: PayFacts, runs: readonly NumberedRun[]): readonly PayDay[] {
  const { pays } = facts;
  const hourly = splitBefore(runs, pays.begins).filter(({ from }) => 'hourly' in payOn(pays, from));
  return unpaidHours(facts, hourly).lost;
}

/** From the fifteenth day on, days off included. */
function unpaidCalendarDays({ employment, pays }: PayFacts, runs: readonly NumberedRun[]): PayDay[] {
  const cuts = [...calendarDayPay, ...conventionTerms].map(({ from }) => toDay(from));
  const parts = splitBefore(runs, [...cuts, ...pays.begins]).flatMap((run) => {
    const pay = payOn(pays, run.from);
    return 'monthly' in pay ? [{ ...run, monthly: kronor(pay.monthly) }] : [];
  });
  return byCalendarDays('absence-after-sick-pay', parts, ({ from, monthly }) => {
    const on = toIso(from);
    if (employment.convention === 'state') {
      return shareOf(monthly, nearest(conventionTerms, on).state.perCalendarDay);
    }
    const { monthsPerYear, daysPerYear } = nearest(calendarDayPay, on);
    return times(monthly, monthsPerYear, daysPerYear);
  });
}

/** What the agreement gives for the days after sick pay. */
function agreedDays(
  { pays }: PayFacts,
  agreement: SickPayAgreement,
  runs: readonly NumberedRun[],
): { readonly days: readonly PayDay[]; readonly unknown: readonly Period[] } {
  const unknown: Period[] = [];
  const parts = agreedParts(agreement, splitBefore(runs, pays.begins)).flatMap((part) => {
    const on = toIso(part.from);
    const limits = sgiLimitsOn({ on });
    const yearly = payOfYear(payOn(pays, part.from), on);
    if (!('outcome' in limits)) {
      const below = least(yearly, limits.ceiling);
      const { daysPerYear } = nearest(calendarDayPay, on);
      return [{ ...part, below, above: minus(yearly, below), daysPerYear }];
    }
    unknown.push({ from: part.from, to: part.to });
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
    unknown,
  };
}

/** So many make the whole. */
const HUNDREDTHS_OF_A_PER_CENT = 10_000;

export function payOfYear(pay: CasePay, on: IsoDate): Amount {
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

/** Running totals through a day, by its position among the days. */
interface Running {
  readonly kind: PayKind;
  readonly oreTo: (i: number) => number;
  readonly hoursTo: (i: number) => number;
  readonly rate: (i: number) => Amount | undefined;
}

/** For every day of the runs, in their order. */
function byHours({ kind, oreTo, hoursTo, rate }: Running, runs: readonly NumberedRun[]): PayDay[] {
  let before = { ore: 0, hours: 0 };
  return daysOf(runs).map((placed, i) => {
    const now = { ore: oreTo(i), hours: hoursTo(i) };
    const added = { ore: now.ore - before.ore, quantity: now.hours - before.hours };
    before = now;
    return { ...placed, kind, unit: 'hours', rate: rate(i), ...added };
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

function hoursOf(days: readonly MissedDay[]): Running['hoursTo'] {
  let units = 0;
  const totals = days.map((day) => {
    units += day.units;
    return inOre(inLowestTerms(units, unitsPerHundredth()));
  });
  return (i) => totals[i] as number;
}

/** Rounded once, as a whole number of hundredths: of kronor, or of hours. */
function inOre(amount: Amount): number {
  return hundredths(publish(amount));
}
