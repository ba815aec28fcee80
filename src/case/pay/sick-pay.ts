/** The sick pay of every sick-pay period of the case, and what of it each day gives. */
import type { Lagrum } from '../../law/lagrum.js';
import { sjll15 } from '../../law/sjll.js';
import { compare, kronor, NOTHING, plus, publish, type Amount } from '../../money/amount.js';
import { deductionGround, type Exemption } from '../../rules/sick-pay/deduction.js';
import { karensavdragTerms } from '../../rules/sick-pay/karensavdrag/table.js';
import { specialHighRisk } from '../../rules/sick-pay/special-high-risk/special-high-risk.js';
import { toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { merge, type Period } from '../../time/period.js';
import { groupBy, lastOf, type NonEmpty } from '../../time/lists.js';
import type { Assumption, Interpretation } from '../../finding/finding.js';
import type { CaseOpening } from '../given/case.js';
import { distinctFacts, historyOf } from './week-of-history.js';
import type { LostSupplements } from './lost-supplements.js';
import type { PlacedParts } from './placed-parts.js';
import { deductionsInOrder } from './deductions-in-order.js';
import type { DayRun } from './days.js';
import type { Facts } from '../facts/facts.js';
import type { CasePeriod } from '../facts/sickness.js';
import { missedOn, partDaysOf } from '../facts/missed-hours.js';
import { dependsOnMidnight, overMidnight } from '../facts/over-midnight.js';
import { exchangeIsOpen, SALARY_EXCHANGE } from '../facts/salary-exchange.js';
import {
  AT_PERIOD_START,
  AVERAGE_WEEK,
  sickPayOfPeriod,
  type AverageWeekReading,
  type ExactSickPay,
  type SickPayOfPeriod,
  type TellSickPay,
} from './sick-pay-of-period.js';
import { cite, type Ground } from '../../law/provision.js';
import { nearest } from '../../law/dated.js';

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
  /** What the average weeks take for granted. */
  readonly assumptions: readonly Assumption[];
  /** The first day on which supplements by the clock are not known, and what is missing. */
  readonly supplementGap: LostSupplements['gap'];
  /** The first day of which it is not known whether supplements are lost with the karens, and what is missing. */
  readonly placeGap: PlacedParts['gap'];
  /** The first day of the first period for which the history has no week. */
  readonly weekUnknownFrom: Day | undefined;
  /** What frees periods from a karensavdrag rests on. */
  readonly basis: readonly Lagrum[];
}

/** `reading` says which pay makes the average week of a period. */
export function sickPayOf(
  facts: Facts,
  runs: readonly DayRun[],
  tell?: TellSickPay,
  reading: AverageWeekReading = AT_PERIOD_START,
): SickPayPart {
  const paidByPeriod = paidRuns(runs);
  const deductions = deductionsInOrder(earlierDeductions(facts, paidByPeriod));
  const interpretations = dependsOnExchange(facts, runs) ? [SALARY_EXCHANGE] : [];
  const basis = new Set<Lagrum>();
  const sickPay: SickPayOfPeriod[] = [];
  const exact: ExactSickPay[] = [];
  const weekAssumptions: Assumption[] = [];
  let supplementGap: SickPayPart['supplementGap'];
  let placeGap: SickPayPart['placeGap'];
  let weekUnknownFrom: Day | undefined;
  const byDay = new Map<Day, number>();
  let cost = NOTHING;
  const { employment } = facts.case;
  const { pay: pays } = facts;
  const partDays = partDaysOf(facts.spells);
  const lost = groupBy(facts.case.lost ?? [], ({ date }) => toDay(date));
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
    const before = settledIn(facts, period);
    const days = missedOn(facts.scheduled, paid, partDays);
    const { reason } = ground;
    const paidDays = { period, days, alreadyDeducted: before, reason, terms };
    const amounts =
      employment &&
      pays &&
      sickPayOfPeriod(
        { ...paidDays, employment, pays, lost },
        { scheduled: facts.scheduled, partDays },
        reading,
        tell,
      );
    if (amounts !== undefined) {
      cost = plus(cost, amounts.paid);
      for (const [day, amount] of amounts.byDay) byDay.set(day, amount);
      if (amounts.exact.averageWeekTurns !== undefined) interpretations.push(AVERAGE_WEEK);
      supplementGap ??= amounts.supplementGap;
      placeGap ??= amounts.placeGap;
      interpretations.push(...amounts.interpretations);
      if (reason === 'ordinary') {
        const week = historyOf(employment?.averageWeek, period);
        interpretations.push(...week.interpretations);
        weekAssumptions.push(...week.assumptions);
        weekUnknownFrom ??= week.unknownFrom;
      }
      exact.push({ period, terms, ...amounts.exact });
      sickPay.push({ ...amounts.published, projected: lastOf(paid).to > facts.asOf });
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
    assumptions: distinctFacts(weekAssumptions),
    supplementGap,
    placeGap,
    weekUnknownFrom,
    basis: [...basis],
  };
}

/** Whether the pay of some day of absence, or of the average week, is taken after an exchange without being told so. */
function dependsOnExchange({ case: { employment } }: Facts, runs: readonly DayRun[]): boolean {
  return runs.some(({ period, ofEmployer, from, to }) => {
    if (period === undefined || ofEmployer === 'employment-ended') return false;
    const first = { from: period.from, to: period.from };
    return [{ from, to }, first].some((days) => exchangeIsOpen(employment?.pay, days));
  });
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

const SEAFARER: readonly Ground[] = [sjll15];
