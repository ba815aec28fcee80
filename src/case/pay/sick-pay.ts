/** The sick pay of every sick-pay period of the case, and what of it each day gives. */
import type { Lagrum } from '../../law/lagrum.js';
import { sjll15 } from '../../law/sjll.js';
import {
  atLeastNothing,
  compare,
  inLowestTerms,
  kronor,
  minus,
  NOTHING,
  plus,
  publish,
  shareOf,
  type Amount,
} from '../../money/amount.js';
import { conventionTerms } from '../../rules/sick-pay/amount/table.js';
import { deductionGround, type Exemption, type KarensavdragReason } from '../../rules/sick-pay/deduction.js';
import { karensavdragTerms, type KarensavdragTerms } from '../../rules/sick-pay/karensavdrag/table.js';
import {
  lostPay,
  sickPaySum,
  type LostPay,
  type Missed,
  type SickPaySum,
} from '../../rules/sick-pay/sick-pay-sum.js';
import { specialHighRisk } from '../../rules/sick-pay/special-high-risk/special-high-risk.js';
import { toIso, type Day, type IsoDate } from '../../time/day.js';
import { merge, type Period } from '../../time/period.js';
import { groupBy, type NonEmpty, lastOf, itemAt } from '../../time/lists.js';
import type { Interpretation } from '../../finding/finding.js';
import type { Tell } from '../../finding/step.js';
import type { CaseEmployment, CaseOpening } from '../given/case.js';
import { deductionsInOrder } from './deductions-in-order.js';
import type { DayRun } from './days.js';
import type { Facts } from '../facts/facts.js';
import type { CasePeriod } from '../facts/sickness.js';
import { missedOn, partDaysOf, type MissedDay } from '../facts/missed-hours.js';
import { dependsOnMidnight, overMidnight } from '../facts/over-midnight.js';
import { unitsPerHundredth } from '../facts/scheduled-hours.js';
import { cite, type Ground } from '../../law/provision.js';
import { nearest } from '../../law/dated.js';

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
  readonly days: readonly MissedDay[];
  readonly lost: LostPay;
  /** The share of the pay lost, before the karensavdrag. */
  readonly before: Amount;
  /** The karensavdrag that is made in these days. */
  readonly deducted: Amount;
  readonly terms: KarensavdragTerms;
}

/** Takes the sick pay of each period with what it was made from. */
export type TellSickPay = Tell<[period: Omit<SickPayOfPeriod, 'projected'>, lost: LostPay, sum: SickPaySum]>;

export function sickPayOf(facts: Facts, runs: readonly DayRun[], tell?: TellSickPay): SickPayPart {
  const paidByPeriod = paidRuns(runs);
  const deductions = deductionsInOrder(earlierDeductions(facts, paidByPeriod));
  const interpretations: Interpretation[] = [];
  const basis = new Set<Lagrum>();
  const sickPay: SickPayOfPeriod[] = [];
  const exact: ExactSickPay[] = [];
  const byDay = new Map<Day, number>();
  let cost = NOTHING;
  const { employment } = facts.case;
  const partDays = partDaysOf(facts.spells);
  for (const [period, paid] of paidByPeriod) {
    const terms = nearest(karensavdragTerms, toIso(period.from));
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
    const pay = employment?.pay;
    const before = settledIn(facts, period);
    const days = missedOn(facts.scheduled, paid, partDays);
    const amounts = pay && amountsOf(employment, pay, days, before, ground.reason, terms, tell);
    if (amounts !== undefined) {
      cost = plus(cost, amounts.paid);
      for (const [day, amount] of amounts.byDay) byDay.set(day, amount);
      exact.push({ period, terms, ...amounts.exact });
      sickPay.push({ ...amounts.published, projected: lastOf(paid).to > facts.asOf });
    }
    const deducted = amounts === undefined ? ground.reason === 'ordinary' : amounts.deducted;
    if (deducted || compare(before, NOTHING) > 0) deductions.add(toIso(period.from));
  }
  return {
    sickPay,
    exact,
    employerCost: employment?.pay === undefined ? null : publish(cost),
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

function amountsOf(
  employment: CaseEmployment,
  pay: NonNullable<CaseEmployment['pay']>,
  days: readonly MissedDay[],
  alreadyDeducted: Amount,
  reason: KarensavdragReason,
  terms: KarensavdragTerms,
  tell: TellSickPay | undefined,
): Amounts {
  const from = toIso(itemAt(days, 0).day);
  const conventions = nearest(conventionTerms, from);
  const missed = missedIn(days);
  const lost = lostPay(pay, employment.convention, missed, conventions, tell);
  const sum = sickPaySum(lost, reason, alreadyDeducted, terms);
  const { before, deduction, paid: sickPay } = sum;
  const published = {
    from,
    to: toIso(itemAt(days, days.length - 1).day),
    reason,
    hours: publish(missed.hours),
    payLost: publish(lost.pay),
    sickPayBefore: publish(before),
    karensavdrag: publish(deduction.now),
    sickPay: publish(sickPay),
    remaining: publish(deduction.remaining),
  };
  tell?.(published, lost, sum);
  return {
    published,
    exact: { days, lost, before, deducted: deduction.now },
    paid: sickPay,
    byDay: sickPayByDay(days, before, deduction.now),
    deducted: compare(deduction.now, NOTHING) > 0,
  };
}

interface Amounts {
  readonly byDay: readonly (readonly [Day, number])[];
  readonly paid: Amount;
  readonly published: Omit<SickPayOfPeriod, 'projected'>;
  readonly exact: Omit<ExactSickPay, 'period' | 'terms'>;
  /** Whether anything was deducted, be it less than an öre. */
  readonly deducted: boolean;
}

/** What was missed on the days, all together. */
export function missedIn(days: readonly MissedDay[]): Missed & { readonly calendarDays: number } {
  return {
    hours: inLowestTerms(
      days.reduce((sum, { units }) => sum + units, 0),
      unitsPerHundredth(),
    ),
    workingDays: days.filter(({ units }) => units > 0).length,
    calendarDays: days.length,
  };
}

/** The sick pay of the hours up to and with each day, less what is deducted, as what the day adds to it. */
function sickPayByDay(
  days: readonly MissedDay[],
  before: Amount,
  deducted: Amount,
): (readonly [Day, number])[] {
  const all = days.reduce((sum, { units }) => sum + units, 0);
  let units = 0;
  let paid = 0;
  return days.map((missed) => {
    units += missed.units;
    const earned = all === 0 ? NOTHING : shareOf(before, inLowestTerms(units, all));
    const total = publish(atLeastNothing(minus(earned, deducted)));
    const added = publish(minus(kronor(total), kronor(paid)));
    paid = total;
    return [missed.day, added];
  });
}

const SEAFARER: readonly Ground[] = [sjll15];
