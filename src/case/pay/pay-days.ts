/**
 * What every day of sickness changes in the pay, in whole öre: differences of rounded running totals, so that the days
 * of any time add up to what the case gives for the whole.
 */
import type { AgreementClause } from '../../agreements/agreement.js';
import { nearest } from '../../law/dated.js';
import {
  hundredths,
  inLowestTerms,
  kronor,
  minus,
  NOTHING,
  plus,
  shareOf,
  times,
  wholeOre,
  type Amount,
} from '../../money/amount.js';
import { conventionTerms } from '../../rules/sick-pay/amount/table.js';
import { sickPayPeriodTerms, type SickPayPeriodTerms } from '../../rules/sick-pay/periods/table.js';
import { lostPartsOf, type LostPartKind } from '../../rules/sick-pay/lost-parts.js';
import type { KarensavdragTerms } from '../../rules/sick-pay/karensavdrag/table.js';
import { calendarDayPay } from '../../rules/shared/calendar-day-pay.table.js';
import { addDays, toDay, toIso, type Day } from '../../time/day.js';
import { length, union, type Period } from '../../time/period.js';
import { groupBy, itemAt } from '../../time/lists.js';
import { daysInMonthOf, endOfMonth } from '../../time/month.js';
import type { PayLayers } from '../given/agreement.js';
import { begunWithin, type ByDate } from '../facts/by-date.js';
import type { BasePay } from '../facts/salary-exchange.js';
import type { CaseEmployment } from '../given/case.js';
import type { DayRun, PayerReason } from './days.js';
import { shareOfExtent } from '../facts/extent.js';
import type { CasePeriod } from '../facts/sickness.js';
import { missedOn, type MissedDay, type PartDays } from '../facts/missed-hours.js';
import { unitsPerHundredth, type ScheduledDays } from '../facts/scheduled-hours.js';
import { lostDays, payOn, type LostDay } from './lost-days.js';
import { cutBefore, type NumberedRun } from './numbered-run.js';
import type { ExactSickPay, SickPayDay } from './sick-pay-of-period.js';
import {
  supplementLayers,
  supplementsOn,
  type SupplementLayer,
  type SupplementRun,
  type UnknownTerm,
} from './supplements.js';

/** What changes the pay. Deductions for absence exist for monthly pay only: hourly pay is simply not earned. */
export type PayKind =
  | 'absence'
  | 'sick-pay'
  | 'sick-pay-parts'
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
  /** What was lost beside the basic pay, where it is sick pay on that. */
  readonly part: LostPartKind | undefined;
  /** In öre, negative where it is deducted. */
  readonly ore: number;
  /** Hundredths of an hour, or of a calendar day. */
  readonly quantity: number;
  readonly unit: 'hours' | 'days';
  /** Kronor per unit, exact; undefined where the convention knows no pay of an hour. */
  readonly rate: Amount | undefined;
  /** What of the rate is given for pay above the highest SGI; undefined where nothing is given beside the benefit. */
  readonly overSgi: Amount | undefined;
  /** The share of ordinary working time that is lost. */
  readonly extent: number;
  /** Why the employer pays the day, or does not. */
  readonly reason: PayerReason;
  readonly period: CasePeriod;
  /** The number of the day in the period. */
  readonly dayNumber: number;
  /** What gives it beyond the statute; undefined where it follows from the statute. */
  readonly clause: AgreementClause | undefined;
  /** Whether it rests on what is said of supplements in the karens. */
  readonly isPlaced?: boolean;
  /** What says it, where that is an agreement. */
  readonly inKarensClause?: AgreementClause;
}

export interface PayDays {
  /** Kind by kind within a period; each kind in order of its days. Made when asked for: an assessment reads none of it. */
  readonly days: () => readonly PayDay[];
  /** Those of them that are given beside the benefit, by the agreement or by the employer. */
  readonly supplements: readonly PayDay[];
  /** The pay that the absence takes, in öre, also where it is simply not earned; none for days on which it is not known. */
  readonly lost: ReadonlyMap<Day, number>;
  /** The days for which it is not known what an agreement or the employer gives, in order and free of overlaps. */
  readonly suppliedUnknown: readonly Period[];
  /** The first day on which agreed pay depends on a ceiling that is not known. */
  readonly ceilingUnknownFrom: Day | undefined;
  /** The days on which what is given depends on a term that is not known; no amount is given for them. */
  readonly unknown: readonly UnknownTerm[];
}

export interface PayFacts {
  readonly employment: CaseEmployment;
  readonly pays: ByDate<BasePay>;
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
  const days: (() => readonly PayDay[])[] = [];
  const supplements: PayDay[] = [];
  const unknown: UnknownTerm[] = [];
  const ceilingUnknown: Period[] = [];
  const lost = new Map<Day, number>();
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
    days.push(() => deducted);
    for (const { day, ore } of deducted) lost.set(day, Math.abs(ore));
    lostHours(notEarned(facts, after));
    for (const layer of layers) {
      const given = supplementsOn(layer, pays, after);
      for (const kind of SUPPLEMENTS[layer.layer]) {
        const parts = given.parts.filter(({ above }) => above === (kind === SUPPLEMENTS[layer.layer][1]));
        const ofKind = byCalendarDays(kind, parts, ({ perDay }) => perDay);
        supplements.push(...ofKind);
        days.push(() => ofKind);
      }
      ceilingUnknown.push(...given.ceilingUnknown);
      unknown.push(...given.unknown);
    }
  }
  return {
    days: () => days.flatMap((ofKind) => ofKind()),
    supplements,
    lost,
    suppliedUnknown: union([...ceilingUnknown, ...unknown]),
    ceilingUnknownFrom: ceilingUnknown[0]?.from,
    unknown,
  };
}

/** The kinds of each layer: on the pay up to the ceiling, and on the pay above it. */
const SUPPLEMENTS: Readonly<Record<SupplementLayer['layer'], readonly [below: PayKind, above: PayKind]>> = {
  agreement: ['agreed-pay', 'agreed-pay-above-ceiling'],
  employer: ['employer-pay', 'employer-pay-above-ceiling'],
};

/**
 * The days within the employment, numbered in their period and cut where the employer's days can end. Days that another
 * benefit takes whole lie in no run, and count all the same.
 */
function numbered(runs: readonly DayRun[]): NumberedRun[] {
  let current: CasePeriod | undefined;
  let index = 0;
  let before = 0;
  return runs.flatMap((run) => {
    const { period, ofEmployer } = run;
    if (period === undefined || ofEmployer === 'employment-ended') return [];
    if (period !== current) [current, index, before] = [period, 0, 0];
    let sickness = itemAt(period.sicknesses, index);
    while (sickness.to < run.from) {
      before += length(sickness);
      sickness = itemAt(period.sicknesses, ++index);
    }
    const firstNumber = before + (run.from - sickness.from) + 1;
    const { daysInPeriod } = termsOf(period);
    return cutBefore([{ ...run, period, firstNumber }], [addDays(run.from, daysInPeriod + 1 - firstNumber)]);
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
  readonly deducted: () => readonly PayDay[];
}

function absenceOf(kind: PayKind, days: readonly LostDay[], runs: readonly NumberedRun[]): Absence {
  const lost = byHours(
    {
      kind,
      part: undefined,
      oreTo: (i) => -wholeOre(itemAt(days, i).lostTo),
      hoursTo: hoursOf(days),
      rate: (i) => itemAt(days, i).hour,
    },
    runs,
  );
  return { lost, deducted: () => lost.filter((_, i) => 'monthly' in itemAt(days, i).pay) };
}

/** Pay lost, sick pay and karensavdrag of the days that the employer pays. */
function paidDays(
  { days, placedByTerm, terms }: ExactSickPay,
  runs: readonly NumberedRun[],
): Absence & { readonly paid: () => readonly PayDay[] } {
  const { lost, deducted } = absenceOf('absence', days, runs);
  return {
    lost: withParts(lost, days),
    deducted,
    paid: () => withPlaced(sickPayDays(days, terms, runs), placedByTerm),
  };
}

/** Sick pay and karensavdrag, kind by kind. */
function sickPayDays(
  days: readonly SickPayDay[],
  terms: KarensavdragTerms,
  runs: readonly NumberedRun[],
): PayDay[] {
  const deductedTo = (i: number): Amount => itemAt(days, i).deductedTo;
  const paidTo = (i: number): Amount => minus(itemAt(days, i).beforeTo, deductedTo(i));
  const parts = partsLost(days, terms);
  const partsTo = (i: number): number => parts.reduce((sum, { oreTo }) => sum + oreTo(i), 0);
  const ofHour = sickPayOfHours(days, terms);
  const kinds: readonly Running[] = [
    {
      // The karensavdrag and what is paid are the amounts of the statute; the sick pay before it is their sum.
      kind: 'sick-pay',
      part: undefined,
      oreTo: (i) => wholeOre(paidTo(i)) + wholeOre(deductedTo(i)) - partsTo(i),
      hoursTo: hoursOf(days),
      rate: (i) => ofHour(i, itemAt(days, i).hour),
    },
    ...parts,
    {
      kind: 'karensavdrag',
      part: undefined,
      oreTo: (i) => -wholeOre(deductedTo(i)),
      hoursTo: (i) => wholeOre(itemAt(days, i).karensHoursTo),
      rate: ofKarensWeeks(days, ofHour),
    },
  ];
  return kinds.flatMap((kind) => byHours(kind, runs));
}

/** The sick pay of one hour on a day; undefined where the convention knows no pay of an hour. Days of one pay share it. */
function sickPayOfHours(days: readonly LostDay[], { sickPayShare }: KarensavdragTerms): HourlySickPay {
  let of: Amount | undefined;
  let known: Amount | undefined;
  return (i, hour) => {
    if (hour === undefined || itemAt(days, i).hour === undefined) return undefined;
    if (hour !== of) [of, known] = [hour, shareOf(hour, sickPayShare)];
    return known;
  };
}

type HourlySickPay = (i: number, hour: Amount | undefined) => Amount | undefined;

/** The same of the weeks that the karensavdrag is a share of. */
function ofKarensWeeks(days: readonly SickPayDay[], ofHour: HourlySickPay): Running['rate'] {
  let of: SickPayDay['karensWeek'] | undefined;
  let hour: Amount | undefined;
  return (i) => {
    const { karensWeek } = itemAt(days, i);
    if (karensWeek !== of) [of, hour] = [karensWeek, times(karensWeek.pay, 100, karensWeek.hours)];
    return ofHour(i, hour);
  };
}

function withPlaced(days: readonly PayDay[], placedByTerm: ReadonlySet<Day>): readonly PayDay[] {
  if (placedByTerm.size === 0) return days;
  return days.map((day) => (placedByTerm.has(day.day) && isPlaced(day) ? { ...day, isPlaced: true } : day));
}

/** What supplements for unsocial hours are in. */
function isPlaced({ kind, part }: PayDay): boolean {
  return kind === 'karensavdrag' || part === 'unsocial-hours';
}

/** With what was lost beside the basic pay, in whole öre. */
function withParts(lost: readonly PayDay[], days: readonly SickPayDay[]): readonly PayDay[] {
  if (days.every(({ parts }) => parts.length === 0)) return lost;
  let parts = NOTHING;
  let before = 0;
  return lost.map((day, i) => {
    parts = plus(parts, lostPartsOf(itemAt(days, i).parts).all);
    const now = wholeOre(parts);
    const added = now - before;
    before = now;
    return { ...day, ore: day.ore - added };
  });
}

/** Sick pay on what was lost beside the basic pay, kind by kind. */
function partsLost(days: readonly SickPayDay[], { sickPayShare }: KarensavdragTerms): Running[] {
  const kinds = new Set(days.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
  let before = days.map(() => NOTHING);
  return [...kinds].map((part): Running => {
    let lost = NOTHING;
    let hours = 0;
    const totals = days.map(({ parts }, i) => {
      const ofKind = parts.filter(({ kind }) => kind === part);
      lost = plus(lost, lostPartsOf(ofKind).all);
      hours += ofKind.reduce((sum, given) => sum + hundredths(given.hours ?? 0), 0);
      const all = plus(itemAt(before, i), lost);
      return {
        all,
        hours,
        ore: wholeOre(shareOf(all, sickPayShare)) - wholeOre(shareOf(itemAt(before, i), sickPayShare)),
      };
    });
    before = totals.map(({ all }) => all);
    return {
      kind: 'sick-pay-parts',
      part,
      oreTo: (i) => itemAt(totals, i).ore,
      hoursTo: (i) => itemAt(totals, i).hours,
      rate: () => undefined,
    };
  });
}

/** Days that would be the employer's, and that nobody or Försäkringskassan pays: late notice, qualifying time. */
function unpaidHours(
  { employment, pays, scheduled, partDays }: PayFacts,
  runs: readonly NumberedRun[],
): Absence {
  const [first, ...others] = missedOn(scheduled, runs, partDays);
  if (first === undefined) return { lost: [], deducted: () => [] };
  const terms = nearest(conventionTerms, toIso(first.day));
  const { days } = lostDays(employment, pays, [first, ...others], terms);
  return absenceOf('absence-without-sick-pay', days, runs);
}

/** Hourly pay after the sick-pay period: it is lost by the hours that were to be worked. */
function notEarned(facts: PayFacts, runs: readonly NumberedRun[]): readonly PayDay[] {
  const { pays } = facts;
  const hourly = cutBefore(runs, begunWithin(pays, runs)).filter(({ from }) => 'hourly' in payOn(pays, from));
  return unpaidHours(facts, hourly).lost;
}

/** From the fifteenth day on, days off included. */
function unpaidCalendarDays({ employment, pays }: PayFacts, runs: readonly NumberedRun[]): PayDay[] {
  const cuts = [
    ...[...calendarDayPay, ...conventionTerms].map(({ from }) => toDay(from)),
    ...(employment.convention === 'municipal' ? runs.flatMap(startsOfMonths) : []),
  ];
  const parts = cutBefore(runs, [...cuts, ...begunWithin(pays, runs)]).flatMap((run) => {
    const pay = payOn(pays, run.from);
    return 'monthly' in pay ? [{ ...run, monthly: kronor(pay.monthly) }] : [];
  });
  return byCalendarDays('absence-after-sick-pay', parts, ({ from, monthly }) => {
    const on = toIso(from);
    if (employment.convention === 'state') {
      return shareOf(monthly, nearest(conventionTerms, on).state.perCalendarDay);
    }
    if (employment.convention === 'municipal') return times(monthly, 1, daysInMonthOf(on));
    const { monthsPerYear, daysPerYear } = nearest(calendarDayPay, on);
    return times(monthly, monthsPerYear, daysPerYear);
  });
}

/** The first days of the months that begin within the run. */
function startsOfMonths({ from, to }: NumberedRun): Day[] {
  const starts: Day[] = [];
  for (let day = addDays(endOfMonth(from), 1); day <= to; day = addDays(endOfMonth(day), 1)) starts.push(day);
  return starts;
}

/** Running totals through a day, by its position among the days. */
interface Running {
  readonly kind: PayKind;
  readonly part: LostPartKind | undefined;
  readonly oreTo: (i: number) => number;
  readonly hoursTo: (i: number) => number;
  readonly rate: (i: number) => Amount | undefined;
}

/**
 * For every day of the runs, in their order. A year has hundreds of such days, in several kinds: each is made once, with all
 * its fields in one order. To make it of parts spread into one another took four times as long.
 */
function byHours({ kind, part, oreTo, hoursTo, rate }: Running, runs: readonly NumberedRun[]): PayDay[] {
  const days: PayDay[] = [];
  let ore = 0;
  let hours = 0;
  for (const { from, to, extent, ofEmployer, period, firstNumber } of runs) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const i = days.length;
      const oreNow = oreTo(i);
      const hoursNow = hoursTo(i);
      days.push({
        day,
        kind,
        part,
        ore: oreNow - ore,
        quantity: hoursNow - hours,
        unit: 'hours',
        rate: rate(i),
        overSgi: undefined,
        extent,
        reason: ofEmployer,
        period,
        dayNumber: firstNumber + (day - from),
        clause: undefined,
      });
      ore = oreNow;
      hours = hoursNow;
    }
  }
  return days;
}

const HUNDREDTHS = 100;

/** An amount for every calendar day at the extent of the sickness, over one period. */
function byCalendarDays<Run extends NumberedRun & Partial<Pick<SupplementRun, 'clause' | 'overSgi'>>>(
  kind: PayKind,
  runs: readonly Run[],
  perDayOf: (run: Run) => Amount,
): PayDay[] {
  const sign = kind === 'absence-after-sick-pay' ? -1 : 1;
  const days: PayDay[] = [];
  let all = NOTHING;
  let ore = 0;
  for (const run of runs) {
    const { from, to, extent, ofEmployer, period, firstNumber, clause } = run;
    const share = shareOfExtent(extent);
    const perDay = shareOf(perDayOf(run), share);
    const overSgi = run.overSgi && shareOf(run.overSgi, share);
    for (let day = from; day <= to; day = addDays(day, 1)) {
      all = plus(all, perDay);
      const total = wholeOre(all);
      days.push({
        day,
        kind,
        part: undefined,
        ore: sign * (total - ore),
        quantity: HUNDREDTHS,
        unit: 'days',
        rate: perDay,
        overSgi,
        extent,
        reason: ofEmployer,
        period,
        dayNumber: firstNumber + (day - from),
        clause,
      });
      ore = total;
    }
  }
  return days;
}

function hoursOf(days: readonly MissedDay[]): Running['hoursTo'] {
  let units = 0;
  const totals = days.map((day) => {
    units += day.units;
    return wholeOre(inLowestTerms(units, unitsPerHundredth()));
  });
  return (i) => itemAt(totals, i);
}
