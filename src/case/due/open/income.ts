/** What of the income beside the statute is not known, and what it could do to the benefit. */
import type { Assumption } from '../../../finding/finding.js';
import { cite, type Ground } from '../../../law/provision.js';
import { sfb28s19first, sfb28s19second, sfb28s20 } from '../../../law/sfb/28.js';
import { publish } from '../../../money/amount.js';
import { calendarDayPay } from '../../../rules/shared/calendar-day-pay.table.js';
import { nearest } from '../../../law/dated.js';
import { sgiLimitsOn } from '../../../rules/shared/sgi-limits.js';
import { withPay } from '../../../rules/sickness-benefit/with-pay/with-pay.js';
import { toIso } from '../../../time/day.js';
import { knownAgreement } from '../../given/under-agreement.js';
import type { IncomeTerms } from '../../given/income-terms.js';
import type { CaseParts } from '../../parts.js';
import type { DetailedSpan, Income, IncomePart, SupplementUnknown } from '../../pay/income.js';
import type { InsuranceGap } from '../../pay/insurance-days.js';
import { payOfYear } from '../../pay/supplements.js';
import type { CaseAssumed, CaseFact } from '../../facts/facts.words.js';
import type { OpenQuestion } from '../question.js';

/** Nothing where neither an agreement nor an insurance is given. */
export function incomeOpen(parts: CaseParts, income: Income, terms: IncomeTerms): OpenQuestion[] {
  const { insurance, supplementUnknown } = income;
  return [
    ...(insurance.gap === undefined ? [] : [insuranceOpen(insurance.gap)]),
    ...(supplementUnknown === undefined ? [] : [agreementOpen(supplementUnknown, terms)]),
    ...besideBenefitOpen(parts, income, terms),
    ...insurance.interpretations.map((interpretation): OpenQuestion => ({
      id: 'disputed-reading',
      missing: [],
      from: null,
      interpretation,
      lagrum: insurance.basis,
    })),
  ];
}

const MISSING: Readonly<Record<InsuranceGap['missing'][number], CaseFact>> = {
  yearlyPay: 'employment.pay',
  highestAge: 'insurance.highestAge',
  decidedPension: 'insurance.decidedPension',
  incomeBaseAmount: 'incomeBaseAmount',
};

function insuranceOpen({ from, missing, lagrum }: InsuranceGap): OpenQuestion {
  return {
    id: 'collective-insurance',
    missing: missing.map((fact) => MISSING[fact]),
    from: toIso(from),
    lagrum,
  };
}

function agreementOpen({ from, missing }: SupplementUnknown, terms: IncomeTerms): OpenQuestion {
  const known = knownAgreement(terms);
  const kalla = known === undefined ? AS_GIVEN : known.name.sv;
  return { id: 'agreed-pay', missing: [missing], from: toIso(from), lagrum: [{ kalla }] };
}

const AS_GIVEN = 'Avtalet eller arbetsgivarens åtagande, så som det anges vid anropet';

/** The first day on which pay and group insurance beside the benefit would reduce it (SFB 28:19–20). */
function besideBenefitOpen(
  { facts, benefit }: CaseParts,
  { spans }: Income,
  terms: IncomeTerms,
): OpenQuestion[] {
  if (terms.agreement === undefined) return [];
  for (const span of spans) {
    const run = benefit.runs.find(({ from, to }) => from <= span.from && span.from <= to);
    const pay = facts.pay?.on(span.from);
    const beside = paidBeside(span);
    const paid = amountOf(span, 'sickness-benefit');
    const on = toIso(span.from);
    const limits = sgiLimitsOn({ on });
    if (run === undefined || pay === undefined || beside === 0 || paid === 0 || 'outcome' in limits) continue;
    const found = withPay({
      on,
      level: run.level,
      benefit: inOre(paid / run.extent),
      payDuringSickness: inOre(beside / run.extent),
      payInWork: inOre(publish(payOfYear(pay, on)) / nearest(calendarDayPay, on).daysPerYear),
      ceilingYearly: publish(limits.ceiling),
    });
    if (found.outcome !== 'decided' || found.value.reduction === 0) continue;
    return [{ id: 'pay-beside-benefit', missing: [], from: on, lagrum: cite(BESIDE, on) }];
  }
  return [];
}

const BESIDE: readonly Ground[] = [sfb28s19first, sfb28s19second, sfb28s20];

/** What counts as pay during sickness: that of the employer, and free group sickness insurance, which ITP is not. */
function paidBeside(span: DetailedSpan): number {
  return amountOf(span, 'supplement') + amountOf(span, 'ags') + amountOf(span, 'ags-kl');
}

function amountOf({ parts }: DetailedSpan, source: IncomePart['source']): number {
  return parts.find((part) => part.source === source)?.perDay ?? 0;
}

function inOre(kronor: number): number {
  return Math.round(kronor * 100) / 100;
}

/** What is taken for granted of the insurance, in the facts of a case. */
export function insuranceAssumptions({ insurance }: Income): Assumption[] {
  // A case counts the days of the year itself, so that nothing else is taken for granted.
  return insurance.assumptions.map(({ fact }): { fact: CaseFact; assumed: CaseAssumed } =>
    fact === 'qualified'
      ? { fact: 'insurance.qualified', assumed: 'insurance-qualified' }
      : { fact: 'bornOn', assumed: 'below-insurance-age' },
  );
}
