// Written by scripts/generate.mjs from the folder listing. Do not edit.
/** Every rule with what it tells about itself: the one list that command line, schemas and documentation read. */
import { registered, type RegisteredRule } from './edge/registered.js';
import * as rules from './index.js';
import { entry as terms } from './rules/coordination/terms.schema.js';
import { words as termsWords } from './rules/coordination/terms.words.js';
import { entry as earlySignals } from './rules/employer/early-signals.schema.js';
import { words as earlySignalsWords } from './rules/employer/early-signals.words.js';
import { entry as reportToFk } from './rules/employer/report-to-fk.schema.js';
import { words as reportToFkWords } from './rules/employer/report-to-fk.words.js';
import { entry as returnToWorkPlan } from './rules/employer/return-to-work-plan.schema.js';
import { words as returnToWorkPlanWords } from './rules/employer/return-to-work-plan.words.js';
import { entry as signals } from './rules/employer/signals.schema.js';
import { words as signalsWords } from './rules/employer/signals.words.js';
import { entry as activityCompensation } from './rules/rehabilitation/activity-compensation.schema.js';
import { words as activityCompensationWords } from './rules/rehabilitation/activity-compensation.words.js';
import { entry as allowance } from './rules/rehabilitation/allowance.schema.js';
import { words as allowanceWords } from './rules/rehabilitation/allowance.words.js';
import { entry as sicknessCompensation } from './rules/rehabilitation/sickness-compensation.schema.js';
import { words as sicknessCompensationWords } from './rules/rehabilitation/sickness-compensation.words.js';
import { entry as amount } from './rules/sick-pay/amount.schema.js';
import { words as amountWords } from './rules/sick-pay/amount.words.js';
import { entry as certificate } from './rules/sick-pay/certificate.schema.js';
import { words as certificateWords } from './rules/sick-pay/certificate.words.js';
import { entry as dispute } from './rules/sick-pay/dispute.schema.js';
import { words as disputeWords } from './rules/sick-pay/dispute.words.js';
import { entry as karensavdrag } from './rules/sick-pay/karensavdrag.schema.js';
import { words as karensavdragWords } from './rules/sick-pay/karensavdrag.words.js';
import { entry as periods } from './rules/sick-pay/periods.schema.js';
import { words as periodsWords } from './rules/sick-pay/periods.words.js';
import { entry as qualifyingTime } from './rules/sick-pay/qualifying-time.schema.js';
import { words as qualifyingTimeWords } from './rules/sick-pay/qualifying-time.words.js';
import { entry as right } from './rules/sick-pay/right.schema.js';
import { words as rightWords } from './rules/sick-pay/right.words.js';
import { entry as specialHighRisk } from './rules/sick-pay/special-high-risk.schema.js';
import { words as specialHighRiskWords } from './rules/sick-pay/special-high-risk.words.js';
import { entry as ageLimits } from './rules/sickness-benefit/age-limits.schema.js';
import { words as ageLimitsWords } from './rules/sickness-benefit/age-limits.words.js';
import { entry as benefitCertificate } from './rules/sickness-benefit/benefit-certificate.schema.js';
import { words as benefitCertificateWords } from './rules/sickness-benefit/benefit-certificate.words.js';
import { entry as benefitKarensavdrag } from './rules/sickness-benefit/benefit-karensavdrag.schema.js';
import { words as benefitKarensavdragWords } from './rules/sickness-benefit/benefit-karensavdrag.words.js';
import { entry as dayAmount } from './rules/sickness-benefit/day-amount.schema.js';
import { words as dayAmountWords } from './rules/sickness-benefit/day-amount.words.js';
import { entry as generalHighRisk } from './rules/sickness-benefit/general-high-risk.schema.js';
import { words as generalHighRiskWords } from './rules/sickness-benefit/general-high-risk.words.js';
import { entry as hoursAmount } from './rules/sickness-benefit/hours-amount.schema.js';
import { words as hoursAmountWords } from './rules/sickness-benefit/hours-amount.words.js';
import { entry as karenstid } from './rules/sickness-benefit/karenstid.schema.js';
import { words as karenstidWords } from './rules/sickness-benefit/karenstid.words.js';
import { entry as levels } from './rules/sickness-benefit/levels.schema.js';
import { words as levelsWords } from './rules/sickness-benefit/levels.words.js';
import { entry as notice } from './rules/sickness-benefit/notice.schema.js';
import { words as noticeWords } from './rules/sickness-benefit/notice.words.js';
import { entry as preventive } from './rules/sickness-benefit/preventive.schema.js';
import { words as preventiveWords } from './rules/sickness-benefit/preventive.words.js';
import { entry as sgi } from './rules/sickness-benefit/sgi.schema.js';
import { words as sgiWords } from './rules/sickness-benefit/sgi.words.js';
import { entry as specialCases } from './rules/sickness-benefit/special-cases.schema.js';
import { words as specialCasesWords } from './rules/sickness-benefit/special-cases.words.js';
import { entry as travel } from './rules/sickness-benefit/travel.schema.js';
import { words as travelWords } from './rules/sickness-benefit/travel.words.js';
import { entry as withPay } from './rules/sickness-benefit/with-pay.schema.js';
import { words as withPayWords } from './rules/sickness-benefit/with-pay.words.js';
import { entry as workInjury } from './rules/sickness-benefit/work-injury.schema.js';
import { words as workInjuryWords } from './rules/sickness-benefit/work-injury.words.js';
import { entry as chain } from './rules/work-capacity/chain.schema.js';
import { words as chainWords } from './rules/work-capacity/chain.words.js';

export type { RegisteredRule } from './edge/registered.js';

export const registry: readonly RegisteredRule[] = [
  registered(terms, termsWords, rules.terms),
  registered(earlySignals, earlySignalsWords, rules.earlySignals),
  registered(reportToFk, reportToFkWords, rules.reportToFk),
  registered(returnToWorkPlan, returnToWorkPlanWords, rules.returnToWorkPlan),
  registered(signals, signalsWords, rules.signals),
  registered(activityCompensation, activityCompensationWords, rules.activityCompensation),
  registered(allowance, allowanceWords, rules.allowance),
  registered(sicknessCompensation, sicknessCompensationWords, rules.sicknessCompensation),
  registered(amount, amountWords, rules.amount),
  registered(certificate, certificateWords, rules.certificate),
  registered(dispute, disputeWords, rules.dispute),
  registered(karensavdrag, karensavdragWords, rules.karensavdrag),
  registered(periods, periodsWords, rules.periods),
  registered(qualifyingTime, qualifyingTimeWords, rules.qualifyingTime),
  registered(right, rightWords, rules.right),
  registered(specialHighRisk, specialHighRiskWords, rules.specialHighRisk),
  registered(ageLimits, ageLimitsWords, rules.ageLimits),
  registered(benefitCertificate, benefitCertificateWords, rules.benefitCertificate),
  registered(benefitKarensavdrag, benefitKarensavdragWords, rules.benefitKarensavdrag),
  registered(dayAmount, dayAmountWords, rules.dayAmount),
  registered(generalHighRisk, generalHighRiskWords, rules.generalHighRisk),
  registered(hoursAmount, hoursAmountWords, rules.hoursAmount),
  registered(karenstid, karenstidWords, rules.karenstid),
  registered(levels, levelsWords, rules.levels),
  registered(notice, noticeWords, rules.notice),
  registered(preventive, preventiveWords, rules.preventive),
  registered(sgi, sgiWords, rules.sgi),
  registered(specialCases, specialCasesWords, rules.specialCases),
  registered(travel, travelWords, rules.travel),
  registered(withPay, withPayWords, rules.withPay),
  registered(workInjury, workInjuryWords, rules.workInjury),
  registered(chain, chainWords, rules.chain),
];
