import type { Decided } from '../finding/finding.js';
import { assessmentOf, type AssessValue } from './assessment.js';
import { underAgreement } from './given/under-agreement.js';
import type { AssessOptions, Case } from './given/case.js';
import { partsOf } from './parts.js';

export type { AssessedPeriod, AssessValue } from './assessment.js';
export type { BenefitSegment } from './pay/benefit.js';
export type { CounterName, Counters } from './due/counter.js';
export type { CaseSgiOpen, CaseSgiOpenId, CaseSgiProtection } from './due/sgi-protection.js';
export type { CaseVacation } from './due/vacation.js';
export type { CounterDifference, CounterNote } from './due/counters.js';
export type { DaySegment, Payer, PayerReason } from './pay/days.js';
export type { DayOtherBenefit } from './pay/other-benefit-days.js';
export type { CaseIssue, CaseIssueCode } from './due/issues.js';
export type { IfLate, LedgerEntry, LedgerEvidence, LedgerId, LedgerStatus, LedgerWho } from './due/duty.js';
export type { NextDuty } from './due/ledger.js';
export type { CaseOption, CaseOptionId } from './due/options.js';
export type {
  EmployerCostOfMonth,
  IncomeMonth,
  IncomePart,
  IncomeSource,
  SourceAmount,
} from './pay/income.js';
export type { CaseMoney, IncomeSpan } from './pay/money.js';
export type { ContributionReason } from '../rules/shared/employer-contributions.js';
export type { AgreementBand, AgreementId, PayLayers, SickPayAgreement } from './given/agreement.js';
export type { DayInsurance, IncomeTerms } from './given/income-terms.js';
export type { SickPayOfPeriod } from './pay/sick-pay-of-period.js';
export type {
  OpenAlternative,
  OpenAnswer,
  OpenId,
  OpenOutcome,
  OpenQuestion,
  SickPayOutcome,
  SickPayReading,
} from './due/question.js';
export type { FitDateLink, TurningFitDates } from './due/open/fit-date.js';
export type { SickPayAnswerId } from './due/open/sick-pay-answer.js';

/**
 * Everything that follows from the law for one case on one day: periods, who pays which day, counters, money,
 * deadlines, open questions, and what looks wrong in the input.
 *
 * An ongoing spell is known through `asOf` and projected, marked as such, to the day until which it is expected to last.
 * Always decided: what is open stands in `open`.
 *
 * Does not judge whether sickness reduces the capacity, nor whether there is a right to the other benefits that the case
 * names: they count as paid. It knows no collective agreement and no group insurance but those that the options name, which
 * add what they give to `money.income`. Two employments are two cases.
 *
 * @source SjLL; SFB 26, 27 and 30 kap., 10:5, 11:14, 46:18, 47:17
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, more than one ongoing spell, an ongoing spell that is
 * not the latest, other benefits that take more than a day
 * @example
 * import { assess } from 'sjukregler';
 *
 * const { value } = assess(
 *   {
 *     ref: 'A-17',
 *     employment: { from: '2020-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } },
 *     spells: [{ from: '2026-01-12', to: null, extent: 1 }],
 *     prognosis: { on: '2026-01-20', expectedTo: '2026-04-30' },
 *   },
 *   { asOf: '2026-02-01' },
 * );
 * value.counters.chainDay; //=> 21
 * value.money.sickPay[0]?.sickPay; //=> 11630.77
 */
export function assess(given: Case, { asOf, ...terms }: AssessOptions): Decided<AssessValue> {
  return assessmentOf(partsOf(underAgreement(given, terms), asOf), terms);
}
