/** The sick pay of every sick-pay period of the case, and what of it each day gives. */
import { at } from '../../law/dated.js';
import type { Lagrum } from '../../law/lagrum.js';
import { sjll15 } from '../../law/sjll.js';
import { compare, kronor, minus, NOTHING, plus, publish, shareOf, type Amount } from '../../money/amount.js';
import { conventionTerms, type ConventionTerms } from '../../rules/sick-pay/amount/table.js';
import {
  deductionGround,
  deductionOf,
  type Exemption,
  type KarensavdragReason,
} from '../../rules/sick-pay/deduction.js';
import { karensavdragTerms, type KarensavdragTerms } from '../../rules/sick-pay/karensavdrag/table.js';
import { averageWeek, sickPaySum, type LostPay, type SickPaySum } from '../../rules/sick-pay/sick-pay-sum.js';
import { specialHighRisk } from '../../rules/sick-pay/special-high-risk/special-high-risk.js';
import { toIso, type Day, type IsoDate } from '../../time/day.js';
import { merge, type Period } from '../../time/period.js';
import { groupBy, lastOf, type NonEmpty } from '../../time/lists.js';
import type { Interpretation } from '../../finding/finding.js';
import type { Tell } from '../../finding/step.js';
import type { CaseEmployment, CaseOpening, CasePay } from '../given/case.js';
import { deductionsInOrder } from './deductions-in-order.js';
import type { DayRun } from './days.js';
import type { Facts } from '../facts/facts.js';
import type { CasePeriod } from '../facts/sickness.js';
import { missedOn, partDaysOf, type MissedDay } from '../facts/missed-hours.js';
import { dependsOnMidnight, overMidnight } from '../facts/over-midnight.js';
import { frozen } from '../../finding/frozen.js';
import type { ByDate } from '../facts/by-date.js';
import { lostDays, payOn, type LostDay } from './lost-days.js';
import { cite, type Ground } from '../../law/provision.js';

/** Amounts in kronor, each rounded from the exact value. */
export interface SickPayOfPeriod {
  /** The first and the last day that the employer pays for. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Why the period has a karensavdrag, or has none. */
  readonly reason: KarensavdragReason;
  /** Scheduled hours missed, rounded to hundredths. */
  readonly hours: number;
  readonly payLost: number;
  readonly sickPayBefore: number;
  readonly karensavdrag: number;
  readonly sickPay: number;
  /** What is left of the karensavdrag for a relapse within five days. */
  readonly remaining: number;
  /** Whether some of the days lie after `asOf`. */
  readonly projected: boolean;
}

export interface SickPayPart {
  readonly sickPay: readonly SickPayOfPeriod[];
  /** The same before rounding, with the hours of every day; empty where the pay is not known. */
  readonly exact: readonly ExactSickPay[];
  readonly employerCost: number | null;
  /** What each day that the employer pays gives, in kronor: differences of rounded running totals, so that they add up. */
  readonly byDay: ReadonlyMap<Day, number>;
  /** The first days of all periods with a deduction, earlier ones included, in order. */
  readonly deductions: readonly IsoDate[];
  /** Open readings that the amounts depend on. */
  readonly interpretations: readonly Interpretation[];
  /** What frees periods from a karensavdrag rests on. */
  readonly basis: readonly Lagrum[];
}

/** The exact amounts of a period, for what divides them further. */
export interface ExactSickPay {
  readonly period: CasePeriod;
  /** Every day that the employer pays for, in order. */
  readonly days: readonly SickPayDay[];
  /** The share of the pay lost, before the karensavdrag. */
  readonly before: Amount;
  /** The karensavdrag that is made in these days. */
  readonly deducted: Amount;
  readonly terms: KarensavdragTerms;
}

/** A day that the employer pays; the amounts are running totals. */
export interface SickPayDay extends LostDay {
  /** The share of the pay lost, before the karensavdrag. */
  readonly beforeTo: Amount;
  /** What of it is taken by the karensavdrag. */
  readonly deductedTo: Amount;
}

/** Takes the sick pay of each period with what it was made from. */
export type TellSickPay = Tell<[period: Omit<SickPayOfPeriod, 'projected'>, lost: LostPay, sum: SickPaySum]>;

/** `reading` says which pay makes the average week of a period. */
export function sickPayOf(
  facts: Facts,
  runs: readonly DayRun[],
  tell?: TellSickPay,
  reading: AverageWeekReading = AT_PERIOD_START,
): SickPayPart {
  const paidByPeriod = paidRuns(runs);
  const deductions = deductionsInOrder(earlierDeductions(facts, paidByPeriod));
  const interpretations: Interpretation[] = [];
  const basis = new Set<Lagrum>();
  const sickPay: SickPayOfPeriod[] = [];
  const exact: ExactSickPay[] = [];
  const byDay = new Map<Day, number>();
  let cost = NOTHING;
  const { employment } = facts.case;
  const { pay: pays } = facts;
  const partDays = partDaysOf(facts.spells);
  for (const [period, paid] of paidByPeriod) {
    const terms = at(karensavdragTerms, toIso(period.from)) as KarensavdragTerms;
    const { lagrum, ...exemption } = exemptionOf(facts, period);
    for (const section of lagrum) basis.add(section);
    const ground = deductionGround(
      {
        periodFrom: toIso(period.from),
        earlierDeductions: deductions.before(toIso(period.from)).slice(-terms.mostDeductions),
        ...exemption,
      },
      terms,
    );
    interpretations.push(...ground.interpretations);
    if (paidAlike(paid).some(({ from, to }) => dependsOnMidnight(facts.scheduled, from, to)))
      interpretations.push(overMidnight);
    const before = settledIn(facts, period);
    const days = missedOn(facts.scheduled, paid, partDays) as unknown as NonEmpty<MissedDay>;
    const { reason } = ground;
    const amounts =
      employment &&
      pays &&
      amountsOf({ employment, pays, period, days, alreadyDeducted: before, reason, terms }, reading, tell);
    if (pays !== undefined && amounts !== undefined) {
      cost = plus(cost, amounts.paid);
      for (const [day, amount] of amounts.byDay) byDay.set(day, amount);
      if (reason === 'ordinary' && firstOfAnotherPay(pays, period, days) !== undefined) {
        interpretations.push(AVERAGE_WEEK);
      }
      exact.push({ period, terms, ...amounts.exact });
      sickPay.push({ ...amounts.published, projected: (paid.at(-1) as DayRun).to > facts.asOf });
    }
    const deducted = amounts === undefined ? ground.reason === 'ordinary' : amounts.deducted;
    if (deducted || compare(before, NOTHING) > 0) deductions.add(toIso(period.from));
  }
  return {
    sickPay,
    exact,
    employerCost: facts.pay === undefined ? null : publish(cost),
    byDay,
    deductions: deductions.all(),
    interpretations,
    basis: [...basis],
  };
}

/** What an opening balance says was deducted in the period before its days that are registered. */
function settledIn({ case: { opening } }: Facts, period: CasePeriod): Amount {
  return opening !== undefined && isOpening(opening, period) ? kronor(opening.deducted) : NOTHING;
}

function isOpening({ periodFrom }: CaseOpening, { from }: CasePeriod): boolean {
  return toIso(from) === periodFrom;
}

/** Those that are given, and that of the opening balance where its own period is not among those that are paid here. */
function earlierDeductions(
  { case: { earlierDeductions: given = [], opening } }: Facts,
  paidByPeriod: ReadonlyMap<CasePeriod, unknown>,
): IsoDate[] {
  const deductions = new Set(given);
  if (opening !== undefined) {
    const goesOn = [...paidByPeriod.keys()].some((period) => isOpening(opening, period));
    if (goesOn) deductions.delete(opening.periodFrom);
    else if (opening.deducted > 0) deductions.add(opening.periodFrom);
  }
  return [...deductions];
}

/** The days that the employer pays, by period, in order. */
function paidRuns(runs: readonly DayRun[]): Map<CasePeriod, NonEmpty<DayRun>> {
  const isPaid = (run: DayRun): run is PaidRun => run.payer === 'employer' && run.period !== undefined;
  return groupBy(runs.filter(isPaid), ({ period }) => period);
}

type PaidRun = DayRun & { readonly period: CasePeriod };

/** The days paid for as stretches of one extent: where one ends, hours past midnight are missed or are not. */
function paidAlike(runs: readonly DayRun[]): Period[] {
  return merge(runs, (a, b) => a.extent === b.extent);
}

function exemptionOf(
  { case: { employment, decisions } }: Facts,
  period: CasePeriod,
): { readonly exemption?: Exemption; readonly lagrum: readonly Lagrum[] } {
  if (employment?.seafarer) return { exemption: 'seafarer', lagrum: cite(SEAFARER, toIso(period.from)) };
  if (decisions?.specialHighRisk === undefined) return { lagrum: [] };
  const found = specialHighRisk({ ...decisions.specialHighRisk, on: toIso(period.from) });
  const free = found.outcome === 'decided' && !found.value.karensavdrag;
  return free ? { exemption: 'special-high-risk-protection', lagrum: found.basis } : { lagrum: [] };
}

interface PaidDays {
  readonly employment: CaseEmployment;
  readonly pays: ByDate<CasePay>;
  readonly period: CasePeriod;
  readonly days: NonEmpty<MissedDay>;
  readonly alreadyDeducted: Amount;
  readonly reason: KarensavdragReason;
  readonly terms: KarensavdragTerms;
}

function amountsOf(given: PaidDays, reading: AverageWeekReading, tell: TellSickPay | undefined): Amounts {
  const { employment, pays, period, alreadyDeducted, reason, terms } = given;
  const from = toIso(given.days[0].day);
  const conventions = at(conventionTerms, from) as ConventionTerms;
  const { days, missed, lost: lostPay } = lostDays(employment, pays, given.days, conventions, tell);
  const first = payOn(pays, period.from);
  const week =
    first === days[0].pay ? lostPay.week : averageWeek(first, employment.convention, conventions, tell);
  const lost = { ...lostPay, week };
  const sum = sickPaySum(lost, reason, alreadyDeducted, terms);
  const weeks = reading === AT_PERIOD_START ? days.map(() => week) : days.map((day) => day.week);
  const paidDays = withDeduction(days, weeks, given);
  const { beforeTo: before, deductedTo: deducted } = lastOf(paidDays);
  const published = {
    from,
    to: toIso(lastOf(days).day),
    reason,
    hours: publish(missed.hours),
    payLost: publish(lost.pay),
    sickPayBefore: publish(sum.before),
    karensavdrag: publish(deducted),
    sickPay: publish(sum.paid),
    remaining: publish(sum.deduction.remaining),
  };
  tell?.(published, lost, sum);
  return {
    published,
    exact: { days: paidDays, before, deducted },
    paid: minus(before, deducted),
    byDay: sickPayByDay(paidDays),
    deducted: compare(deducted, NOTHING) > 0,
  };
}

/**
 * As much of the karensavdrag as there is sick pay to take it from, day by day. Where another pay makes another average
 * week, what has been deducted stays deducted.
 */
function withDeduction(
  days: NonEmpty<LostDay>,
  weeks: readonly Amount[],
  { alreadyDeducted, reason, terms }: PaidDays,
): NonEmpty<SickPayDay> {
  let deductedTo = NOTHING;
  return days.map((day, i): SickPayDay => {
    const beforeTo = shareOf(day.lostTo, terms.sickPayShare);
    if (reason === 'ordinary') {
      const weekly = shareOf(weeks[i] as Amount, terms.sickPayShare);
      const { now } = deductionOf(weekly, alreadyDeducted, beforeTo, terms);
      if (compare(now, deductedTo) > 0) deductedTo = now;
    }
    return { ...day, beforeTo, deductedTo };
  }) as unknown as NonEmpty<SickPayDay>;
}

interface Amounts {
  readonly byDay: readonly (readonly [Day, number])[];
  readonly paid: Amount;
  readonly published: Omit<SickPayOfPeriod, 'projected'>;
  readonly exact: Omit<ExactSickPay, 'period' | 'terms'>;
  /** Whether anything was deducted, be it less than an öre. */
  readonly deducted: boolean;
}

/** The first of the days on which another pay holds than on the first day of the period. */
export function firstOfAnotherPay(
  pays: ByDate<CasePay> | undefined,
  { from }: CasePeriod,
  days: readonly MissedDay[],
): Day | undefined {
  const first = pays?.on(from);
  return days.find(({ day }) => pays?.on(day) !== first)?.day;
}

/** What each day adds to the sick pay that is paid, as differences of rounded running totals. */
function sickPayByDay(days: readonly SickPayDay[]): (readonly [Day, number])[] {
  let paid = 0;
  return days.map(({ day, beforeTo, deductedTo }) => {
    const total = publish(minus(beforeTo, deductedTo));
    const added = publish(minus(kronor(total), kronor(paid)));
    paid = total;
    return [day, added];
  });
}

/** Which pay makes the average week where another pay begins within the period. */
export type AverageWeekReading = 'pay-at-period-start' | 'pay-of-each-day';

const AT_PERIOD_START: AverageWeekReading = 'pay-at-period-start';

/**
 * The karensavdrag is made once for the period, from its first day on (SjLL 6 § second para.): by the pay of that day, no
 * day before a raise is counted anew.
 */
export const AVERAGE_WEEK: Interpretation = /* @__PURE__ */ frozen({
  question: 'average-week-of-period',
  taken: AT_PERIOD_START,
  other: ['pay-of-each-day'],
});

const SEAFARER: readonly Ground[] = [sjll15];
