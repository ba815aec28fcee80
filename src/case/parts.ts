/** What the assessment of a case and everything that follows from one is made of. */
import type { IsoDate } from '../time/day.js';
import { ageLimitsOf, untilAgeLimit, type AgeLimitsPart } from './due/age-limits.js';
import type { PayLayers } from './given/agreement.js';
import type { IncomeTerms } from './given/income-terms.js';
import { benefitOf, type BenefitPart, type TellBenefit } from './pay/benefit.js';
import type { Case } from './given/case.js';
import { comparisonsOf, type Comparison } from './facts/compared-with.js';
import { dayRuns, type DayRun } from './pay/days.js';
import { factsOf, type Facts } from './facts/facts.js';
import { partDaysOf } from './facts/missed-hours.js';
import { besideBenefit, paidBesideOf, type BesideBenefit } from './pay/beside-benefit.js';
import { MOST_DAYS } from './given/case-days.js';
import { incomeOf, incomeUnseen, type Income } from './pay/income.js';
import { insuranceDays } from './pay/insurance-days.js';
import { totalLength } from '../time/period.js';
import { paidSpans } from './pay/money.js';
import { payDaysOf, type PayDays } from './pay/pay-days.js';
import { sickPayOf, type SickPayPart } from './pay/sick-pay.js';
import { type TellSickPay } from './pay/sick-pay-of-period.js';

/** All that sick pay, and what is paid beside it, follows from. */
export interface SickPayParts {
  readonly facts: Facts;
  readonly comparisons: readonly Comparison[];
  readonly runs: readonly DayRun[];
  readonly ageLimits: AgeLimitsPart;
  readonly sickPay: SickPayPart;
}

export interface CaseParts extends SickPayParts {
  readonly benefit: BenefitPart;
}

/** Whoever is to be told how the amounts of a case follow. */
export interface CaseTell {
  readonly sickPay: TellSickPay;
  readonly benefit: TellBenefit;
}

export function partsOf(given: Case, asOf: IsoDate, tell?: CaseTell): CaseParts {
  const parts = sickPayPartsOf(given, asOf, tell?.sickPay);
  return { ...parts, benefit: benefitOf(parts.facts, parts.runs, tell?.benefit) };
}

/** The same without the benefit: payroll does not ask for it, nor does an answer that counts the case once more. */
export function sickPayPartsOf(given: Case, asOf: IsoDate, tell?: TellSickPay): SickPayParts {
  const facts = factsOf(given, asOf);
  const comparisons = comparisonsOf(facts);
  const whateverTheAge = dayRuns(facts, comparisons);
  const ageLimits = ageLimitsOf(facts, whateverTheAge);
  const runs = untilAgeLimit(whateverTheAge, ageLimits);
  return {
    facts,
    comparisons,
    runs,
    ageLimits,
    sickPay: sickPayOf(facts, runs, tell),
  };
}

/** What the days change in the pay; undefined where the pay is not known. */
export function payOfParts(
  { facts, runs, sickPay: { exact } }: SickPayParts,
  layers: PayLayers,
): PayDays | undefined {
  const { employment } = facts.case;
  const { pay: pays } = facts;
  if (employment === undefined || pays === undefined) return undefined;
  return payDaysOf({
    employment,
    pays,
    runs,
    exact,
    scheduled: facts.scheduled,
    partDays: partDaysOf(facts.spells),
    layers,
  });
}

/** The income, and the benefit after what is paid beside it. */
export interface IncomeAndBenefit extends BesideBenefit {
  readonly income: Income;
}

/** What every day of sickness gives and takes, with what the employment gives beside the statute. */
export function incomeOfParts(parts: CaseParts, terms: IncomeTerms): IncomeAndBenefit {
  const { facts, runs, sickPay, benefit } = parts;
  const { asOf } = facts;
  if (totalLength(runs) > MOST_DAYS) {
    return { benefit, beside: [], income: incomeUnseen(paidSpans(asOf, runs, sickPay, benefit)) };
  }
  const pay = payOfParts(parts, terms);
  // Its share is of the benefit before pay reduces it: it is itself such pay, and would else depend on itself.
  const insurance = insuranceDays(facts, benefit.runs, terms.insurance);
  const after = besideBenefit(asOf, benefit, paidBesideOf(facts, pay, insurance, terms.insurance));
  const spans = paidSpans(asOf, runs, sickPay, after.benefit);
  return { ...after, income: incomeOf(spans, { facts, pay, insurance, terms }) };
}
