/** The money of the case: the sick pay of every sick-pay period, and beside it the sickness benefit. */
import { at } from '../law/dated.js';
import { compare, NOTHING, plus, publish, type Amount } from '../money/amount.js';
import { conventionTerms, type ConventionTerms } from '../rules/sick-pay/amount.table.js';
import { deductionGround, type Exemption, type KarensavdragReason } from '../rules/sick-pay/deduction.js';
import { karensavdragTerms, type KarensavdragTerms } from '../rules/sick-pay/karensavdrag.table.js';
import { lostPay, sickPaySum, type LostPay, type Missed } from '../rules/sick-pay/sick-pay-sum.js';
import { specialHighRisk } from '../rules/sick-pay/special-high-risk.js';
import { addDays, toIso, type Day, type IsoDate } from '../time/day.js';
import type { Interpretation } from '../finding/finding.js';
import type { CaseEmployment } from './case.js';
import type { BenefitSegment } from './benefit.js';
import type { DayRun } from './days.js';
import type { CasePeriod, Facts, Spell } from './facts.js';
import { unitsOf, unitsPerHundredth, unitsScheduled } from './scheduled-hours.js';

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

export interface CaseMoney {
  readonly sickPay: readonly SickPayOfPeriod[];
  readonly benefit: readonly BenefitSegment[];
  /** Days on the normal level that are left, and when the level changes if benefit goes on; null off benefit days. */
  readonly benefitDays: { readonly normalDaysLeft: number | null; readonly changesOn: IsoDate | null } | null;
  /** The sick pay of all periods, without contributions; null where the pay is not known. */
  readonly employerCost: number | null;
}

export interface SickPayPart {
  readonly sickPay: readonly SickPayOfPeriod[];
  readonly employerCost: number | null;
  /** The first days of all periods with a deduction, earlier ones included, in order. */
  readonly deductions: readonly IsoDate[];
  /** Open readings that the amounts depend on. */
  readonly interpretations: readonly Interpretation[];
}

export function sickPayOf(facts: Facts, runs: readonly DayRun[]): SickPayPart {
  const deductions = [...new Set(facts.case.earlierDeductions ?? [])].sort();
  const interpretations: Interpretation[] = [];
  const sickPay: SickPayOfPeriod[] = [];
  let cost = NOTHING;
  const { employment } = facts.case;
  const partDays = partDaysOf(facts.spells);
  for (const [period, paid] of paidRuns(runs)) {
    const terms = at(karensavdragTerms, toIso(period.from)) as KarensavdragTerms;
    const ground = deductionGround(
      {
        periodFrom: toIso(period.from),
        earlierDeductions: deductions.slice(-terms.mostDeductions),
        ...exemptionOf(facts, period),
      },
      terms,
    );
    interpretations.push(...ground.interpretations);
    const pay = employment?.pay;
    const amounts = pay && amountsOf(employment, pay, paid, partDays, ground.reason, terms);
    if (amounts !== undefined) {
      cost = plus(cost, amounts.paid);
      sickPay.push({ ...amounts.published, projected: (paid.at(-1) as DayRun).to > facts.asOf });
    }
    const deducted = amounts === undefined ? ground.reason === 'ordinary' : amounts.deducted;
    if (deducted) deductions.push(toIso(period.from));
  }
  return {
    sickPay,
    employerCost: employment?.pay === undefined ? null : publish(cost),
    deductions,
    interpretations,
  };
}

/** The days that the employer pays, by period, in order. */
function paidRuns(runs: readonly DayRun[]): Map<CasePeriod, DayRun[]> {
  const byPeriod = new Map<CasePeriod, DayRun[]>();
  for (const run of runs) {
    if (run.payer !== 'employer' || run.period === undefined) continue;
    const paid = byPeriod.get(run.period);
    if (paid === undefined) byPeriod.set(run.period, [run]);
    else paid.push(run);
  }
  return byPeriod;
}

function exemptionOf(
  { case: { employment, decisions } }: Facts,
  period: CasePeriod,
): { exemption?: Exemption } {
  if (employment?.seafarer) return { exemption: 'seafarer' };
  if (decisions?.specialHighRisk === undefined) return {};
  const found = specialHighRisk({ ...decisions.specialHighRisk, on: toIso(period.from) });
  const free = found.outcome === 'decided' && !found.value.karensavdrag;
  return free ? { exemption: 'special-high-risk-protection' } : {};
}

function amountsOf(
  employment: CaseEmployment,
  pay: NonNullable<CaseEmployment['pay']>,
  paid: readonly DayRun[],
  partDays: PartDays,
  reason: KarensavdragReason,
  terms: KarensavdragTerms,
): Amounts {
  const first = paid[0] as DayRun;
  const conventions = at(conventionTerms, toIso(first.from)) as ConventionTerms;
  const missed = missedIn(employment, pay.hoursPerWeek, paid, partDays);
  // The calendar days are always known here, so no convention lacks anything.
  const lost = lostPay(pay, employment.convention, missed, conventions) as LostPay;
  const { before, deduction, paid: sickPay } = sickPaySum(lost, reason, NOTHING, terms);
  const published = {
    from: toIso(first.from),
    to: toIso((paid.at(-1) as DayRun).to),
    reason,
    hours: publish(missed.hours),
    payLost: publish(lost.pay),
    sickPayBefore: publish(before),
    karensavdrag: publish(deduction.now),
    sickPay: publish(sickPay),
    remaining: publish(deduction.remaining),
  };
  return { published, paid: sickPay, deducted: compare(deduction.now, NOTHING) > 0 };
}

interface Amounts {
  readonly paid: Amount;
  readonly published: Omit<SickPayOfPeriod, 'projected'>;
  /** Whether anything was deducted, be it less than an öre. */
  readonly deducted: boolean;
}

function missedIn(
  employment: CaseEmployment,
  hoursPerWeek: number,
  paid: readonly DayRun[],
  partDays: PartDays,
): Missed {
  let units = 0;
  let workingDays = 0;
  let calendarDays = 0;
  for (const { from, to, extent } of paid) {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const missed = partDays.get(day) ?? unitsScheduled(day, employment.schedule, hoursPerWeek, extent);
      units += missed;
      calendarDays += 1;
      if (missed > 0) workingDays += 1;
    }
  }
  return { hours: { num: units, den: unitsPerHundredth() }, workingDays, calendarDays };
}

/** Units missed on days that were partly worked. */
type PartDays = ReadonlyMap<Day, number>;

function partDaysOf(spells: readonly Spell[]): PartDays {
  const partDays = new Map<Day, number>();
  for (const { from, registered } of spells) {
    if (registered.hoursFirstDay !== undefined) partDays.set(from, unitsOf(registered.hoursFirstDay));
  }
  return partDays;
}
