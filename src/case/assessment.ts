/** The assessment of a case, put together from its parts. */
import { decided, type Assumption, type Decided } from '../finding/finding.js';
import type { Lagrum } from '../law/lagrum.js';
import { sfb27s37, sfb27s38, sfb27s46 } from '../law/sfb/27.js';
import { sfb30s6first } from '../law/sfb/30.js';
import { sjll12, sjll3first, sjll4a2, sjll6first, sjll7first, sjll8first } from '../law/sjll.js';
import type { PlansEntry } from '../rules/coordination/plans/plans.js';
import { sickPayPeriod } from '../rules/sick-pay/periods/in-dates.js';
import type { EmployerDays, SickPayPeriod } from '../rules/sick-pay/periods/periods.js';
import { addDays, earlier, later, toDay, toIso, type Day, type IsoDate } from '../time/day.js';
import { startOfMonth } from '../time/month.js';
import { barAssumption } from './pay/benefit-bar.js';
import type { Comparison } from './facts/compared-with.js';
import type { Counters } from './due/counter.js';
import { counterNotes, countersOf, type CounterNote } from './due/counters.js';
import { segmentsOf, type DayRun, type DaySegment } from './pay/days.js';
import type { Facts } from './facts/facts.js';
import { issuesOf, type CaseIssue } from './due/issues.js';
import type { LedgerEntry } from './due/duty.js';
import { ledgerOf, nextDuties, type NextDuty } from './due/ledger.js';
import { moneyOf, type CaseMoney } from './pay/money.js';
import type { CaseEmployment } from './given/case.js';
import type { IncomeTerms } from './given/income-terms.js';
import { incomeOfParts, type CaseParts } from './parts.js';
import { partsAssumption } from './pay/parts-of-week.js';
import type { SickPayPart } from './pay/sick-pay.js';
import { openingAssumed } from './facts/opening.js';
import { optionsOf, type CaseOption } from './due/options.js';
import { plansOf } from './due/plans.js';
import { agreementTermsOpen } from './due/open/agreement-terms.js';
import { averageWeekOpen } from './due/open/average-week.js';
import { floorOpen } from './due/open/floor.js';
import { besideBenefitOpen } from './due/open/beside-benefit.js';
import { incomeOpen, insuranceAssumptions } from './due/open/income.js';
import { partsOpen } from './due/open/parts.js';
import { openContinuation } from './due/open/continuation.js';
import { openFitDates } from './due/open/fit-date.js';
import { openQuestions } from './due/open.js';
import { otherBenefitOpen } from './due/open/other-benefit.js';
import { sgiProtectionOpen } from './due/open/sgi-protection.js';
import type { OpenQuestion } from './due/question.js';
import { sgiProtectionOf, type CaseSgiProtection } from './due/sgi-protection.js';
import { vacationOf, type CaseVacation } from './due/vacation.js';
import { qualifyingTimeOpen } from './due/open/qualifying-time.js';
import { cite, type Ground } from '../law/provision.js';

/** A sick-pay period of the case. */
export interface AssessedPeriod extends SickPayPeriod {
  /** The first day that is projected; null where every day is known. */
  readonly projectedFrom: IsoDate | null;
}

export interface AssessValue {
  readonly ref: string;
  readonly asOf: IsoDate;
  readonly periods: readonly AssessedPeriod[];
  /** Every day of sickness or with another benefit, in order; days with neither are left out. */
  readonly days: readonly DaySegment[];
  readonly counters: Counters;
  /** Why counters that look alike differ on the day. */
  readonly counterNotes: readonly CounterNote[];
  /** What the sickness does to the vacation that is earned; null without an employment. */
  readonly vacation: CaseVacation | null;
  /** Until when the SGI is protected if nothing takes over; null where there is no absence, or work again. */
  readonly sgiProtection: CaseSgiProtection | null;
  readonly money: CaseMoney;
  readonly ledger: readonly LedgerEntry[];
  /** What is open on the day beside benefit, with what is missing for it. */
  readonly options: readonly CaseOption[];
  /** The plans that the case calls for, with owner and deadline. */
  readonly plans: readonly PlansEntry[];
  /** The next duty of everybody who has one: the earliest that is not done. */
  readonly next: readonly NextDuty[];
  readonly open: readonly OpenQuestion[];
  readonly issues: readonly CaseIssue[];
}

const BASIS: readonly Ground[] = [
  sjll6first,
  sjll7first,
  sjll4a2,
  sjll8first,
  sjll12,
  sfb27s46,
  sfb30s6first,
];

export function assessmentOf(given: CaseParts, terms: IncomeTerms = {}): Decided<AssessValue> {
  const { income, ...after } = incomeOfParts(given, terms);
  const parts = { ...given, benefit: after.benefit };
  const { facts, comparisons, runs, ageLimits, sickPay, benefit } = parts;
  const vacation = vacationOf(facts);
  const counters = countersOf(facts, {
    deductions: sickPay.deductions,
    benefit: benefit.known,
    vacation,
  });
  const ledger = ledgerOf(facts, runs);
  const sgiProtection = sgiProtectionOf(facts);
  const value = {
    ref: facts.case.ref,
    asOf: toIso(facts.asOf),
    periods: assessedPeriods(facts),
    days: segmentsOf(facts, runs),
    counters,
    counterNotes: counterNotes(counters, facts),
    vacation,
    sgiProtection,
    money: moneyOf(sickPay, benefit, income),
    ledger,
    options: optionsOf(facts, runs),
    plans: plansOf(facts),
    next: nextDuties(ledger),
    open: [
      ...openContinuation(parts),
      ...openFitDates(parts),
      ...openQuestions(facts, runs, comparisons, ageLimits, benefit, sickPay.interpretations),
      ...otherBenefitOpen(facts),
      ...sgiProtectionOpen(facts, sgiProtection),
      ...qualifyingTimeOpen(parts),
      ...averageWeekOpen(parts),
      ...incomeOpen(income, terms),
      ...besideBenefitOpen(after.beside),
      ...partsOpen(parts),
      ...agreementTermsOpen(parts, terms),
      ...floorOpen(parts),
    ],
    issues: issuesOf(facts, runs),
  };
  return decided(value, [...new Set([...basisOf(parts), ...income.insurance.basis])], {
    assumptions: [
      ...assumptionsOf(facts, sickPay),
      ...sickPay.assumptions,
      ...ageLimits.assumptions,
      ...benefit.assumptions,
      ...barAssumption(benefit.segments),
      ...insuranceAssumptions(income),
    ],
  });
}

/** The sections that carry the parts of the assessment; every entry and question cites its own beside. */
function basisOf({ facts, comparisons, runs, ageLimits, sickPay, benefit }: CaseParts): readonly Lagrum[] {
  const { entitledFrom, karensBasis } = facts;
  const { stopsFrom } = ageLimits;
  return [
    ...new Set([
      ...cite(BASIS, toIso(facts.asOf)),
      ...(entitledFrom === undefined ? [] : cite([sjll3first], toIso(facts.asOf))),
      ...sickPay.basis,
      ...karensBasis,
      ...laterComparisons(facts, comparisons, runs).flatMap(({ finding }) => finding?.basis ?? []),
      ...benefit.basis,
      ...(stopsFrom === undefined ? [] : cite([sfb27s37, sfb27s38], toIso(stopsFrom))),
    ]),
  ];
}

/** Those with days of sickness, but for the first of each chain: it rests on 46 § alone. */
function laterComparisons(
  { chains }: Facts,
  comparisons: readonly Comparison[],
  runs: readonly DayRun[],
): Comparison[] {
  const first = new Set(chains.map((periods) => periods[0].from));
  let next = 0;
  return comparisons.filter(({ from, to }) => {
    while ((runs[next]?.to ?? Infinity) < from) next++;
    const run = runs[next];
    return !first.has(from) && run !== undefined && run.from <= to;
  });
}

/** The periods that the case knows; of one that an opening balance begins, only the employer's days after it. */
function assessedPeriods(facts: Facts): AssessedPeriod[] {
  const { settledTo } = facts;
  const known = facts.periods.filter(({ to }) => settledTo === undefined || to > settledTo);
  return known.map((period) => {
    const { employerDays, ...published } = sickPayPeriod(period);
    return {
      ...published,
      employerDays: settledTo === undefined ? employerDays : daysAfter(settledTo, employerDays),
      projectedFrom: period.to > facts.asOf ? toIso(later(period.from, addDays(facts.asOf, 1))) : null,
    };
  });
}

function daysAfter(settledTo: Day, employerDays: readonly EmployerDays[]): EmployerDays[] {
  return employerDays.flatMap(({ from, to, firstDay, lastDay }) => {
    if (toDay(to) <= settledTo) return [];
    const known = later(toDay(from), addDays(settledTo, 1));
    return [{ from: toIso(known), to, firstDay: firstDay + (known - toDay(from)), lastDay }];
  });
}

/** What the assessment takes for granted where a fact was not given. */
export function assumptionsOf(facts: Facts, part: SickPayPart): Assumption[] {
  const { sickPay } = part;
  const { employment, insured, selfEmployed, earlierDeductions, opening } = facts.case;
  const assumptions: Assumption[] = [];
  if (insured === undefined) assumptions.push({ fact: 'insured', assumed: facts.insured });
  if (employment !== undefined && facts.pay?.begins.length === 0 && isOverMonths(facts, employment)) {
    assumptions.push({ fact: 'employment.pay', assumed: 'same-all-time' });
  }
  if (employment?.pay !== undefined && employment.schedule === undefined) {
    assumptions.push({ fact: 'employment.schedule', assumed: 'monday-to-friday-without-public-holidays' });
  }
  if (facts.insured === 'self-employed' && selfEmployed === undefined) {
    assumptions.push({ fact: 'selfEmployed.karenstid', assumed: 'karensdagar' });
  }
  if (
    facts.employed &&
    facts.sicknesses.some(
      ({ spells: [first] }) => first.index !== null && first.registered.notifiedOn === undefined,
    )
  ) {
    assumptions.push({ fact: 'spells.notifiedOn', assumed: 'first-day' });
  }
  for (const { fact } of facts.assumptions) {
    if (fact === 'fitFrom') assumptions.push({ fact: 'spells.fitFrom', assumed: 'day-after-last' });
    if (fact === 'workedAfter') assumptions.push({ fact: 'spells.workedAfter', assumed: 'full-return' });
  }
  if (earlierDeductions === undefined && sickPay.some(({ karensavdrag }) => karensavdrag > 0)) {
    assumptions.push({ fact: 'earlierDeductions', assumed: 'no-earlier-deductions' });
  }
  assumptions.push(...partsAssumption(employment, part));
  const openingDays = opening && openingAssumed(opening);
  if (openingDays !== undefined) assumptions.push({ fact: 'opening.sickPayDays', assumed: openingDays });
  return assumptions;
}

/** Whether days of sickness in the employment lie in more than one calendar month. */
function isOverMonths({ spells }: Facts, employment: CaseEmployment): boolean {
  const months = spells.flatMap(({ from, to }) => {
    const first = later(from, toDay(employment.from));
    const last = employment.to === null ? to : earlier(to, toDay(employment.to));
    return first > last ? [] : [startOfMonth(first), startOfMonth(last)];
  });
  return new Set(months).size > 1;
}
