/**
 * What every day of sickness changes in the pay, in whole öre: differences of rounded running totals, so that the days
 * of any time add up to what the case gives for the whole.
 */
import type { AgreementClause } from '../../agreements/agreement.js';
import { at, nearest } from '../../law/dated.js';
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
} from '../../money/amount.js';
import { conventionTerms, type ConventionTerms } from '../../rules/sick-pay/amount/table.js';
import { sickPayPeriodTerms, type SickPayPeriodTerms } from '../../rules/sick-pay/periods/table.js';
import type { KarensavdragTerms } from '../../rules/sick-pay/karensavdrag/table.js';
import { dayOfChain } from '../../rules/shared/added-periods.js';
import { calendarDayPay } from '../../rules/shared/calendar-day-pay.table.js';
import { addDays, toDay, toIso, type Day } from '../../time/day.js';
import { length, splitBefore } from '../../time/period.js';
import { groupBy } from '../../time/lists.js';
import type { PayLayers } from '../given/agreement.js';
import type { ByDate } from '../facts/by-date.js';
import type { CaseEmployment, CasePay } from '../given/case.js';
import type { DayRun, PayerReason } from './days.js';
import { shareOfExtent } from '../facts/extent.js';
import type { CasePeriod } from '../facts/sickness.js';
import { missedOn, type MissedDay, type PartDays } from '../facts/missed-hours.js';
import { unitsPerHundredth, type ScheduledDays } from '../facts/scheduled-hours.js';
import { lostDays, payOn, type LostDay } from './lost-days.js';
import type { ExactSickPay, SickPayDay } from './sick-pay.js';
import {
  supplementLayers,
  supplementsOn,
  type NumberedRun,
  type SupplementLayer,
  type UnknownTerm,
} from './supplements.js';

/** What changes the pay. Deductions for absence exist for monthly pay only: hourly pay is simply not earned. */
export type PayKind =
  | 'absence'
  | 'sick-pay'
  | 'karensavdrag'
  | 'absence-without-sick-pay'
  | 'absence-after-sick-pay'
  | 'agreed-pay'
  | 'agreed-pay-above-ceiling'
  | 'employer-pay'
  | 'employer-pay-above-ceiling';

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
  /** What gives it beyond the statute; undefined where it follows from the statute. */
  readonly clause: AgreementClause | undefined;
}

export interface PayDays {
  /** Kind by kind within a period; each kind in order of its days. */
  readonly days: readonly PayDay[];
  /** The first day on which agreed pay depends on a ceiling that is not known. */
  readonly ceilingUnknownFrom: Day | undefined;
  /** The days on which what is given depends on a term that is not known; no amount is given for them. */
  readonly unknown: readonly UnknownTerm[];
}

export interface PayFacts {
  readonly employment: CaseEmployment;
  readonly pays: ByDate<CasePay>;
  readonly runs: readonly DayRun[];
  readonly exact: readonly ExactSickPay[];
  readonly scheduled: ScheduledDays;
  readonly partDays: PartDays;
  readonly layers: PayLayers;
}

export function payDaysOf(facts: PayFacts): PayDays {
  const { exact, pays } = facts;
  const layers = supplementLayers(facts.layers);
  const runs = numbered(facts.runs);
  const exactOf = new Map(exact.map((amounts) => [amounts.period, amounts]));
  const days: (readonly PayDay[])[] = [];
  const unknown: UnknownTerm[] = [];
  let ceilingUnknownFrom: Day | undefined;
  for (const [period, ofPeriod] of groupBy(runs, ({ period }) => period)) {
    const amounts = exactOf.get(period);
    if (amounts !== undefined) days.push(paidDays(amounts, ofPeriod.filter(isPaid)));
    const unpaid = ofPeriod.filter((run) => !isPaid(run));
    days.push(unpaidHours(facts, unpaid.filter(isWithinSickPay)));
    const after = unpaid.filter((run) => !isWithinSickPay(run));
    days.push(unpaidCalendarDays(facts, after));
    for (const layer of layers) {
      const given = supplementsOn(layer, pays, after);
      for (const kind of SUPPLEMENTS[layer.layer]) {
        const parts = given.parts.filter(({ above }) => above === (kind === SUPPLEMENTS[layer.layer][1]));
        days.push(byCalendarDays(kind, parts, ({ perDay }) => perDay));
      }
      ceilingUnknownFrom ??= given.ceilingUnknownFrom;
      unknown.push(...given.unknown);
    }
  }
  return { days: days.flat(), ceilingUnknownFrom, unknown };
}

/** The kinds of each layer: on the pay up to the ceiling, and on the pay above it. */
const SUPPLEMENTS: Readonly<Record<SupplementLayer['layer'], readonly [below: PayKind, above: PayKind]>> = {
  agreement: ['agreed-pay', 'agreed-pay-above-ceiling'],
  employer: ['employer-pay', 'employer-pay-above-ceiling'],
};

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
function paidDays({ days, terms }: ExactSickPay, runs: readonly NumberedRun[]): PayDay[] {
  const deductedTo = (i: number): Amount => dayAt(days, i).deductedTo;
  const paidTo = (i: number): Amount => minus(dayAt(days, i).beforeTo, deductedTo(i));
  const rate = (i: number): Amount | undefined => {
    const { hour } = dayAt(days, i);
    return hour && shareOf(hour, terms.sickPayShare);
  };
  const kinds: readonly Running[] = [
    absenceOf('absence', days),
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
  return kinds.flatMap((kind) => byHours(kind, runs));
}

function dayAt<D>(days: readonly D[], i: number): D {
  return days[i] as D;
}

/** The pay lost, on days with monthly pay. */
function absenceOf(kind: PayKind, days: readonly LostDay[]): Running {
  return {
    kind,
    isOn: (i) => 'monthly' in dayAt(days, i).pay,
    oreTo: (i) => -inOre(dayAt(days, i).lostTo),
    hoursTo: hoursOf(days),
    rate: (i) => dayAt(days, i).hour,
  };
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
): PayDay[] {
  const [first, ...others] = missedOn(scheduled, runs, partDays);
  if (first === undefined) return [];
  const terms = at(conventionTerms, toIso(first.day)) as ConventionTerms;
  const { days } = lostDays(employment, pays, [first, ...others], terms);
  return byHours(absenceOf('absence-without-sick-pay', days), runs);
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

/** Running totals through a day, by its position among the days. */
interface Running {
  readonly kind: PayKind;
  /** Whether the day has it at all. Absent: every day has. */
  readonly isOn?: (i: number) => boolean;
  readonly oreTo: (i: number) => number;
  readonly hoursTo: (i: number) => number;
  readonly rate: (i: number) => Amount | undefined;
}

/** For every day of the runs, in their order. */
function byHours(
  { kind, isOn = always, oreTo, hoursTo, rate }: Running,
  runs: readonly NumberedRun[],
): PayDay[] {
  let before = { ore: 0, hours: 0 };
  return daysOf(runs).flatMap((placed, i) => {
    const now = { ore: oreTo(i), hours: hoursTo(i) };
    const added = { ore: now.ore - before.ore, quantity: now.hours - before.hours };
    before = now;
    return isOn(i)
      ? [{ ...placed, kind, unit: 'hours' as const, rate: rate(i), ...added, clause: undefined }]
      : [];
  });
}

function always(): boolean {
  return true;
}

const HUNDREDTHS = 100;

/** An amount for every calendar day at the extent of the sickness, over one period. */
function byCalendarDays<Run extends NumberedRun & { readonly clause?: AgreementClause }>(
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
      return {
        ...placed,
        kind,
        unit: 'days',
        rate: perDay,
        quantity: HUNDREDTHS,
        ore: sign * added,
        clause: run.clause,
      };
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
