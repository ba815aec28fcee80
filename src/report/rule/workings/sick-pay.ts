/** How the amounts and days of the sick-pay rules follow. */
import { at } from '../../../law/dated.js';
import { priceBaseAmountsOf, type PriceBaseAmounts } from '../../../law/price-base-amount.table.js';
import { sgiCeilings, type SgiCeiling } from '../../../law/sgi-ceiling.table.js';
import { publish } from '../../../money/amount.js';
import { conventionTerms, type ConventionTerms } from '../../../rules/sick-pay/amount/table.js';
import type {
  AmountInput,
  AmountValue,
  Convention,
  HourlyPay,
  MonthlyPay,
} from '../../../rules/sick-pay/amount/amount.js';
import type { CertificateInput, CertificateValue } from '../../../rules/sick-pay/certificate/certificate.js';
import { certificateTerms, type CertificateTerms } from '../../../rules/sick-pay/certificate/table.js';
import type { DisputeInput, DisputeValue } from '../../../rules/sick-pay/dispute/dispute.js';
import { disputeTerms, type DisputeTerms } from '../../../rules/sick-pay/dispute/table.js';
import type {
  KarensavdragInput,
  KarensavdragValue,
} from '../../../rules/sick-pay/karensavdrag/karensavdrag.js';
import { karensavdragTerms, type KarensavdragTerms } from '../../../rules/sick-pay/karensavdrag/table.js';
import type {
  QualifyingTimeInput,
  QualifyingTimeValue,
} from '../../../rules/sick-pay/qualifying-time/qualifying-time.js';
import {
  qualifyingTimeTerms,
  type QualifyingTimeTerms,
} from '../../../rules/sick-pay/qualifying-time/table.js';
import { startOfMonth } from '../../../time/month.js';
import { toDay, toIso, type IsoDate } from '../../../time/day.js';
import {
  add,
  by,
  chain,
  difference,
  evaluate,
  kr,
  less,
  lessKronor,
  onFrom,
  over,
  percent,
  quantity,
  type Formula,
} from './formula.js';
import { amountStep, daysStep, leastStep, monthsStep, type Step } from './step.js';

export function karensavdragSteps(input: KarensavdragInput, value: KarensavdragValue): Step[] {
  const terms = at(karensavdragTerms, input.periodFrom) as KarensavdragTerms;
  const weekly = chain(kr(input.weeklyPay), percent(terms.sickPayShare));
  const full = chain(weekly, percent(terms.deductionShare));
  const steps: Step[] = [
    amountStep('weeklySickPay', weekly),
    amountStep('full', onFrom(weekly, percent(terms.deductionShare))),
  ];
  return value.due ? [...steps, ...deducted(full, input, input.sickPay)] : steps;
}

/** What is left of the whole deduction, and what of that the sick pay suffices for. */
function deducted(
  full: Formula,
  { alreadyDeducted = 0 }: { readonly alreadyDeducted?: number },
  sickPay: number | undefined,
): Step[] {
  const left = amountStep('leftToDeduct', onFrom(full, ...lessKronor(alreadyDeducted)), {
    atLeastNothing: true,
  });
  const before = alreadyDeducted > 0 ? [left] : [];
  return sickPay === undefined ? before : [...before, leastStep('karensavdrag', left.result, sickPay)];
}

/** The facts of an amount of sick pay that its arithmetic takes. */
export interface SickPayFacts {
  readonly periodFrom: IsoDate;
  readonly pay: MonthlyPay | HourlyPay;
  readonly convention?: Convention | undefined;
  readonly hours: number;
  /** Days on which work was missed, and calendar days: for the state agreement only. */
  readonly workingDays: number;
  readonly calendarDays?: number | undefined;
  readonly alreadyDeducted?: number | undefined;
}

export function amountSteps(input: AmountInput, value: AmountValue): Step[] {
  const days = input.absence.filter(({ hours }) => hours > 0);
  const facts: SickPayFacts = {
    periodFrom: input.periodFrom,
    pay: input.pay,
    convention: input.convention,
    hours: value.hours,
    workingDays: days.length,
    calendarDays: input.calendarDays,
    alreadyDeducted: input.alreadyDeducted,
  };
  const [first, ...others] = days.map(({ hours }) => quantity(hours, 'hours'));
  const hours =
    first === undefined || others.length === 0
      ? []
      : [amountStep('hours', chain(first, ...others.map(add)), { unit: 'hours' })];
  return [...hours, ...sickPaySteps(facts, value)];
}

/** Pay lost × share − karensavdrag. */
export function sickPaySteps(
  facts: SickPayFacts,
  { reason, sickPay }: Pick<AmountValue, 'reason' | 'sickPay'>,
): Step[] {
  const terms = at(karensavdragTerms, facts.periodFrom) as KarensavdragTerms;
  const { week, hour, lost } = lostPayOf(facts, at(conventionTerms, facts.periodFrom) as ConventionTerms);
  const before = chain(lost.exact, percent(terms.sickPayShare));
  const steps: Step[] = [
    ...(hour === undefined ? [] : [amountStep('weeklyPay', week), amountStep('hourlyPay', hour.shown)]),
    amountStep('payLost', lost.shown),
    amountStep('sickPayBefore', onFrom(lost.exact, percent(terms.sickPayShare))),
  ];
  if (reason !== 'ordinary') return [...steps, amountStep('netLoss', difference(lost.exact, before))];

  const weekly = chain(week, percent(terms.sickPayShare));
  const full = chain(weekly, percent(terms.deductionShare));
  const already = facts.alreadyDeducted ?? 0;
  const left = chain(full, ...lessKronor(already));
  const deduction = leastStep(
    'karensavdrag',
    Math.max(0, publish(evaluate(left))),
    publish(evaluate(before)),
  );
  const paid = deductedFrom(before, left, sickPay);
  return [
    ...steps,
    amountStep('weeklySickPay', onFrom(week, percent(terms.sickPayShare))),
    amountStep('fullOfWeek', onFrom(weekly, percent(terms.deductionShare))),
    ...(already > 0
      ? [amountStep('leftToDeduct', onFrom(full, ...lessKronor(already)), { atLeastNothing: true })]
      : []),
    deduction,
    amountStep('sickPay', paid.shown),
    amountStep('netLoss', difference(lost.exact, paid.exact)),
  ];
}

/** A formula from the beginning, and as the lines before allow it to be shown. */
interface Told {
  readonly exact: Formula;
  readonly shown: Formula;
}

/** Where the deduction takes all there is, or there is none left, no more than that is subtracted. */
function deductedFrom(before: Formula, left: Formula, sickPay: number): Told {
  if (sickPay === 0) return { exact: chain(before, less(before)), shown: difference(before, before) };
  if (evaluate(left).num <= 0) return { exact: before, shown: before };
  return { exact: chain(before, less(left)), shown: difference(before, left) };
}

interface LostPayFormulas {
  readonly week: Formula;
  /** Absent where the convention knows no pay of an hour. */
  readonly hour?: Told;
  readonly lost: Told;
}

function lostPayOf(facts: SickPayFacts, terms: ConventionTerms): LostPayFormulas {
  const { pay, hours } = facts;
  if ('hourly' in pay) {
    const hour = kr(pay.hourly);
    const lost = chain(hour, by(hours));
    return {
      week: chain(hour, by(pay.hoursPerWeek)),
      hour: { exact: hour, shown: hour },
      lost: { exact: lost, shown: lost },
    };
  }
  if (facts.convention === 'state') return byStateAgreement(pay, facts, terms);
  const week = weekBy(facts.convention ?? 'annual-hours', pay, terms);
  const hour = chain(week, over(pay.hoursPerWeek));
  return {
    week,
    hour: { exact: hour, shown: onFrom(week, over(pay.hoursPerWeek)) },
    lost: { exact: chain(hour, by(hours)), shown: onFrom(hour, by(hours)) },
  };
}

function weekBy(
  convention: Exclude<Convention, 'state'>,
  { monthly }: MonthlyPay,
  { annualHours, workingDays21, workingDaysPerWeek }: ConventionTerms,
): Formula {
  return convention === 'annual-hours'
    ? chain(kr(monthly), by(annualHours.monthsPerYear), over(annualHours.weeksPerYear))
    : chain(kr(monthly), by(workingDaysPerWeek), over(workingDays21.workingDaysPerMonth));
}

function byStateAgreement(
  { monthly, hoursPerWeek }: MonthlyPay,
  { hours, workingDays, calendarDays }: SickPayFacts,
  { state, workingDaysPerWeek }: ConventionTerms,
): LostPayFormulas {
  const week = chain(kr(monthly), percent(state.perWorkingDay), by(workingDaysPerWeek));
  const lost =
    workingDays <= state.mostWorkingDays
      ? chain(week, by(hours), over(hoursPerWeek))
      : chain(kr(monthly), percent(state.perCalendarDay), by(calendarDays ?? 0));
  return { week, lost: { exact: lost, shown: lost } };
}

/** Only the ordinary day follows by counting. */
export function certificateSteps(
  { sickFrom, notifiedOn, firstPaidDay }: CertificateInput,
  { requiredFrom }: CertificateValue,
): Step[] {
  const { daysAfterNotice } = at(certificateTerms, sickFrom) as CertificateTerms;
  const notified = notifiedOn ?? sickFrom;
  const from = firstPaidDay !== undefined && firstPaidDay < notified ? firstPaidDay : notified;
  const step = daysStep('ordinaryDay', from, daysAfterNotice);
  return step.result === requiredFrom ? [step] : [];
}

export function disputeSteps({ on, appliedOn }: DisputeInput, _value: DisputeValue): Step[] {
  const { share, daysPerYear, monthsBack } = at(disputeTerms, on) as DisputeTerms;
  const { tenthsOfPriceBase } = at(sgiCeilings, on) as SgiCeiling;
  const { priceBase } = priceBaseAmountsOf(on) as PriceBaseAmounts;
  return [
    amountStep(
      'mostPerDay',
      chain(kr(priceBase), by(tenthsOfPriceBase / 10), percent(share), over(daysPerYear)),
    ),
    monthsStep('dueEarliest', toIso(startOfMonth(toDay(appliedOn))), -monthsBack),
  ];
}

/** Earlier employments and days that do not count make the count a longer story than one sum. */
export function qualifyingTimeSteps(
  { employedFrom, earlier = [], unexcusedAbsence = [] }: QualifyingTimeInput,
  { qualifyingTimeApplies, entitledFrom }: QualifyingTimeValue,
): Step[] {
  if (!qualifyingTimeApplies || earlier.length > 0 || unexcusedAbsence.length > 0) return [];
  const { days } = at(qualifyingTimeTerms, employedFrom) as QualifyingTimeTerms;
  const step = daysStep('qualifyingServed', employedFrom, days);
  return entitledFrom === null || step.result === entitledFrom ? [step] : [];
}
