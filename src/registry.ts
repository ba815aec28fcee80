// Written by scripts/generate.mjs from the folder listing. Do not edit.
/** Every rule with what it tells about itself: the one list that command line, schemas and documentation read. */
import { registered, type RegisteredRule } from './edge/registered.js';
import * as rules from './index.js';
import { entry as terms } from './rules/coordination/terms.schema.js';
import { entry as earlySignals } from './rules/employer/early-signals.schema.js';
import { entry as reportToFk } from './rules/employer/report-to-fk.schema.js';
import { entry as returnToWorkPlan } from './rules/employer/return-to-work-plan.schema.js';
import { entry as signals } from './rules/employer/signals.schema.js';
import { entry as activityCompensation } from './rules/rehabilitation/activity-compensation.schema.js';
import { entry as allowance } from './rules/rehabilitation/allowance.schema.js';
import { entry as sicknessCompensation } from './rules/rehabilitation/sickness-compensation.schema.js';
import { entry as amount } from './rules/sick-pay/amount.schema.js';
import { entry as certificate } from './rules/sick-pay/certificate.schema.js';
import { entry as dispute } from './rules/sick-pay/dispute.schema.js';
import { entry as karensavdrag } from './rules/sick-pay/karensavdrag.schema.js';
import { entry as periods } from './rules/sick-pay/periods.schema.js';
import { entry as qualifyingTime } from './rules/sick-pay/qualifying-time.schema.js';
import { entry as right } from './rules/sick-pay/right.schema.js';
import { entry as specialHighRisk } from './rules/sick-pay/special-high-risk.schema.js';
import { entry as ageLimits } from './rules/sickness-benefit/age-limits.schema.js';
import { entry as benefitCertificate } from './rules/sickness-benefit/benefit-certificate.schema.js';
import { entry as benefitKarensavdrag } from './rules/sickness-benefit/benefit-karensavdrag.schema.js';
import { entry as dayAmount } from './rules/sickness-benefit/day-amount.schema.js';
import { entry as generalHighRisk } from './rules/sickness-benefit/general-high-risk.schema.js';
import { entry as hoursAmount } from './rules/sickness-benefit/hours-amount.schema.js';
import { entry as karenstid } from './rules/sickness-benefit/karenstid.schema.js';
import { entry as levels } from './rules/sickness-benefit/levels.schema.js';
import { entry as notice } from './rules/sickness-benefit/notice.schema.js';
import { entry as preventive } from './rules/sickness-benefit/preventive.schema.js';
import { entry as sgi } from './rules/sickness-benefit/sgi.schema.js';
import { entry as specialCases } from './rules/sickness-benefit/special-cases.schema.js';
import { entry as travel } from './rules/sickness-benefit/travel.schema.js';
import { entry as withPay } from './rules/sickness-benefit/with-pay.schema.js';
import { entry as workInjury } from './rules/sickness-benefit/work-injury.schema.js';
import { entry as chain } from './rules/work-capacity/chain.schema.js';

export type { RegisteredRule } from './edge/registered.js';

export const registry: readonly RegisteredRule[] = [
  registered(terms, rules.terms),
  registered(earlySignals, rules.earlySignals),
  registered(reportToFk, rules.reportToFk),
  registered(returnToWorkPlan, rules.returnToWorkPlan),
  registered(signals, rules.signals),
  registered(activityCompensation, rules.activityCompensation),
  registered(allowance, rules.allowance),
  registered(sicknessCompensation, rules.sicknessCompensation),
  registered(amount, rules.amount),
  registered(certificate, rules.certificate),
  registered(dispute, rules.dispute),
  registered(karensavdrag, rules.karensavdrag),
  registered(periods, rules.periods),
  registered(qualifyingTime, rules.qualifyingTime),
  registered(right, rules.right),
  registered(specialHighRisk, rules.specialHighRisk),
  registered(ageLimits, rules.ageLimits),
  registered(benefitCertificate, rules.benefitCertificate),
  registered(benefitKarensavdrag, rules.benefitKarensavdrag),
  registered(dayAmount, rules.dayAmount),
  registered(generalHighRisk, rules.generalHighRisk),
  registered(hoursAmount, rules.hoursAmount),
  registered(karenstid, rules.karenstid),
  registered(levels, rules.levels),
  registered(notice, rules.notice),
  registered(preventive, rules.preventive),
  registered(sgi, rules.sgi),
  registered(specialCases, rules.specialCases),
  registered(travel, rules.travel),
  registered(withPay, rules.withPay),
  registered(workInjury, rules.workInjury),
  registered(chain, rules.chain),
];
