/** What of the income beside the statute is not known. */
import type { Assumption } from '../../../finding/finding.js';
import { toIso } from '../../../time/day.js';
import { knownAgreement } from '../../given/under-agreement.js';
import type { IncomeTerms } from '../../given/income-terms.js';
import type { Income, SupplementUnknown } from '../../pay/income.js';
import type { InsuranceGap } from '../../pay/insurance-days.js';
import type { CaseAssumed, CaseFact } from '../../facts/facts.words.js';
import type { OpenQuestion } from '../question.js';

/** Nothing where neither an agreement nor an insurance is given. */
export function incomeOpen(income: Income, terms: IncomeTerms): OpenQuestion[] {
  const { insurance, supplementUnknown } = income;
  return [
    ...(insurance.gap === undefined ? [] : [insuranceOpen(insurance.gap)]),
    ...(supplementUnknown === undefined ? [] : [agreementOpen(supplementUnknown, terms)]),
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

/** What is taken for granted of the insurance, in the facts of a case. */
export function insuranceAssumptions({ insurance }: Income): Assumption[] {
  // A case counts the days of the year itself, so that nothing else is taken for granted.
  return insurance.assumptions.map(({ fact }): { fact: CaseFact; assumed: CaseAssumed } =>
    fact === 'qualified'
      ? { fact: 'insurance.qualified', assumed: 'insurance-qualified' }
      : { fact: 'bornOn', assumed: 'below-insurance-age' },
  );
}
