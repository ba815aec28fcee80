// Written by npm run generate from the folder listing. Do not edit.
/** Every rule with what it tells about itself: the one list that command line, schemas and documentation read. */
import { registered, type RegisteredRule } from '../edge/registered.js';
import * as rules from '../index.js';
import { entry as actorMap } from '../rules/coordination/actor-map/input.js';
import { words as actorMapWords } from '../rules/coordination/actor-map/words.js';
import { entry as benefits } from '../rules/coordination/benefits/input.js';
import { words as benefitsWords } from '../rules/coordination/benefits/words.js';
import { entry as consent } from '../rules/coordination/consent/input.js';
import { words as consentWords } from '../rules/coordination/consent/words.js';
import { entry as coordinator } from '../rules/coordination/coordinator/input.js';
import { words as coordinatorWords } from '../rules/coordination/coordinator/words.js';
import { entry as insuredDuties } from '../rules/coordination/insured-duties/input.js';
import { words as insuredDutiesWords } from '../rules/coordination/insured-duties/words.js';
import { entry as municipalSupport } from '../rules/coordination/municipal-support/input.js';
import { words as municipalSupportWords } from '../rules/coordination/municipal-support/words.js';
import { entry as plans } from '../rules/coordination/plans/input.js';
import { words as plansWords } from '../rules/coordination/plans/words.js';
import { entry as responsible } from '../rules/coordination/responsible/input.js';
import { words as responsibleWords } from '../rules/coordination/responsible/words.js';
import { entry as terms } from '../rules/coordination/terms/input.js';
import { words as termsWords } from '../rules/coordination/terms/words.js';
import { entry as adaptation } from '../rules/employer/adaptation/input.js';
import { words as adaptationWords } from '../rules/employer/adaptation/words.js';
import { entry as cost } from '../rules/employer/cost/input.js';
import { words as costWords } from '../rules/employer/cost/words.js';
import { entry as earlySignals } from '../rules/employer/early-signals/input.js';
import { words as earlySignalsWords } from '../rules/employer/early-signals/words.js';
import { entry as redeployment } from '../rules/employer/redeployment/input.js';
import { words as redeploymentWords } from '../rules/employer/redeployment/words.js';
import { entry as reportToFk } from '../rules/employer/report-to-fk/input.js';
import { words as reportToFkWords } from '../rules/employer/report-to-fk/words.js';
import { entry as returnToWorkPlan } from '../rules/employer/return-to-work-plan/input.js';
import { words as returnToWorkPlanWords } from '../rules/employer/return-to-work-plan/words.js';
import { entry as signals } from '../rules/employer/signals/input.js';
import { words as signalsWords } from '../rules/employer/signals/words.js';
import { entry as afaRehabilitation } from '../rules/grants/afa-rehabilitation/input.js';
import { words as afaRehabilitationWords } from '../rules/grants/afa-rehabilitation/words.js';
import { entry as combine } from '../rules/grants/combine/input.js';
import { words as combineWords } from '../rules/grants/combine/words.js';
import { entry as provider } from '../rules/grants/provider/input.js';
import { words as providerWords } from '../rules/grants/provider/words.js';
import { entry as workAids } from '../rules/grants/work-aids/input.js';
import { words as workAidsWords } from '../rules/grants/work-aids/words.js';
import { entry as workplaceRehabilitation } from '../rules/grants/workplace-rehabilitation/input.js';
import { words as workplaceRehabilitationWords } from '../rules/grants/workplace-rehabilitation/words.js';
import { entry as activityGrant } from '../rules/programmes/activity-grant/input.js';
import { words as activityGrantWords } from '../rules/programmes/activity-grant/words.js';
import { entry as activityGrantSickness } from '../rules/programmes/activity-grant-sickness/input.js';
import { words as activityGrantSicknessWords } from '../rules/programmes/activity-grant-sickness/words.js';
import { entry as establishment } from '../rules/programmes/establishment/input.js';
import { words as establishmentWords } from '../rules/programmes/establishment/words.js';
import { entry as jobAndDevelopment } from '../rules/programmes/job-and-development/input.js';
import { words as jobAndDevelopmentWords } from '../rules/programmes/job-and-development/words.js';
import { entry as specialEfforts } from '../rules/programmes/special-efforts/input.js';
import { words as specialEffortsWords } from '../rules/programmes/special-efforts/words.js';
import { entry as training } from '../rules/programmes/training/input.js';
import { words as trainingWords } from '../rules/programmes/training/words.js';
import { entry as youth } from '../rules/programmes/youth/input.js';
import { words as youthWords } from '../rules/programmes/youth/words.js';
import { entry as activityCompensation } from '../rules/rehabilitation/activity-compensation/input.js';
import { words as activityCompensationWords } from '../rules/rehabilitation/activity-compensation/words.js';
import { entry as allowance } from '../rules/rehabilitation/allowance/input.js';
import { words as allowanceWords } from '../rules/rehabilitation/allowance/words.js';
import { entry as coordinationRequest } from '../rules/rehabilitation/coordination-request/input.js';
import { words as coordinationRequestWords } from '../rules/rehabilitation/coordination-request/words.js';
import { entry as leaveToTryOtherWork } from '../rules/rehabilitation/leave-to-try-other-work/input.js';
import { words as leaveToTryOtherWorkWords } from '../rules/rehabilitation/leave-to-try-other-work/words.js';
import { entry as medicalInvestigation } from '../rules/rehabilitation/medical-investigation/input.js';
import { words as medicalInvestigationWords } from '../rules/rehabilitation/medical-investigation/words.js';
import { entry as plan } from '../rules/rehabilitation/plan/input.js';
import { words as planWords } from '../rules/rehabilitation/plan/words.js';
import { entry as reconciliationMeeting } from '../rules/rehabilitation/reconciliation-meeting/input.js';
import { words as reconciliationMeetingWords } from '../rules/rehabilitation/reconciliation-meeting/words.js';
import { entry as sicknessCompensation } from '../rules/rehabilitation/sickness-compensation/input.js';
import { words as sicknessCompensationWords } from '../rules/rehabilitation/sickness-compensation/words.js';
import { entry as specialGrant } from '../rules/rehabilitation/special-grant/input.js';
import { words as specialGrantWords } from '../rules/rehabilitation/special-grant/words.js';
import { entry as transition } from '../rules/rehabilitation/transition/input.js';
import { words as transitionWords } from '../rules/rehabilitation/transition/words.js';
import { entry as waysBack } from '../rules/rehabilitation/ways-back/input.js';
import { words as waysBackWords } from '../rules/rehabilitation/ways-back/words.js';
import { entry as workTraining } from '../rules/rehabilitation/work-training/input.js';
import { words as workTrainingWords } from '../rules/rehabilitation/work-training/words.js';
import { entry as workTrial } from '../rules/rehabilitation/work-trial/input.js';
import { words as workTrialWords } from '../rules/rehabilitation/work-trial/words.js';
import { entry as amount } from '../rules/sick-pay/amount/input.js';
import { words as amountWords } from '../rules/sick-pay/amount/words.js';
import { entry as averageWeek } from '../rules/sick-pay/average-week/input.js';
import { words as averageWeekWords } from '../rules/sick-pay/average-week/words.js';
import { entry as certificate } from '../rules/sick-pay/certificate/input.js';
import { words as certificateWords } from '../rules/sick-pay/certificate/words.js';
import { entry as dispute } from '../rules/sick-pay/dispute/input.js';
import { words as disputeWords } from '../rules/sick-pay/dispute/words.js';
import { entry as karensavdrag } from '../rules/sick-pay/karensavdrag/input.js';
import { words as karensavdragWords } from '../rules/sick-pay/karensavdrag/words.js';
import { entry as periods } from '../rules/sick-pay/periods/input.js';
import { words as periodsWords } from '../rules/sick-pay/periods/words.js';
import { entry as qualifyingTime } from '../rules/sick-pay/qualifying-time/input.js';
import { words as qualifyingTimeWords } from '../rules/sick-pay/qualifying-time/words.js';
import { entry as right } from '../rules/sick-pay/right/input.js';
import { words as rightWords } from '../rules/sick-pay/right/words.js';
import { entry as specialHighRisk } from '../rules/sick-pay/special-high-risk/input.js';
import { words as specialHighRiskWords } from '../rules/sick-pay/special-high-risk/words.js';
import { entry as unsocialHours } from '../rules/sick-pay/unsocial-hours/input.js';
import { words as unsocialHoursWords } from '../rules/sick-pay/unsocial-hours/words.js';
import { entry as ageLimits } from '../rules/sickness-benefit/age-limits/input.js';
import { words as ageLimitsWords } from '../rules/sickness-benefit/age-limits/words.js';
import { entry as benefitCertificate } from '../rules/sickness-benefit/benefit-certificate/input.js';
import { words as benefitCertificateWords } from '../rules/sickness-benefit/benefit-certificate/words.js';
import { entry as benefitKarensavdrag } from '../rules/sickness-benefit/benefit-karensavdrag/input.js';
import { words as benefitKarensavdragWords } from '../rules/sickness-benefit/benefit-karensavdrag/words.js';
import { entry as collectiveInsurance } from '../rules/sickness-benefit/collective-insurance/input.js';
import { words as collectiveInsuranceWords } from '../rules/sickness-benefit/collective-insurance/words.js';
import { entry as dayAmount } from '../rules/sickness-benefit/day-amount/input.js';
import { words as dayAmountWords } from '../rules/sickness-benefit/day-amount/words.js';
import { entry as generalHighRisk } from '../rules/sickness-benefit/general-high-risk/input.js';
import { words as generalHighRiskWords } from '../rules/sickness-benefit/general-high-risk/words.js';
import { entry as hoursAmount } from '../rules/sickness-benefit/hours-amount/input.js';
import { words as hoursAmountWords } from '../rules/sickness-benefit/hours-amount/words.js';
import { entry as karenstid } from '../rules/sickness-benefit/karenstid/input.js';
import { words as karenstidWords } from '../rules/sickness-benefit/karenstid/words.js';
import { entry as levels } from '../rules/sickness-benefit/levels/input.js';
import { words as levelsWords } from '../rules/sickness-benefit/levels/words.js';
import { entry as notice } from '../rules/sickness-benefit/notice/input.js';
import { words as noticeWords } from '../rules/sickness-benefit/notice/words.js';
import { entry as preventive } from '../rules/sickness-benefit/preventive/input.js';
import { words as preventiveWords } from '../rules/sickness-benefit/preventive/words.js';
import { entry as sgi } from '../rules/sickness-benefit/sgi/input.js';
import { words as sgiWords } from '../rules/sickness-benefit/sgi/words.js';
import { entry as sgiProtection } from '../rules/sickness-benefit/sgi-protection/input.js';
import { words as sgiProtectionWords } from '../rules/sickness-benefit/sgi-protection/words.js';
import { entry as specialCases } from '../rules/sickness-benefit/special-cases/input.js';
import { words as specialCasesWords } from '../rules/sickness-benefit/special-cases/words.js';
import { entry as travel } from '../rules/sickness-benefit/travel/input.js';
import { words as travelWords } from '../rules/sickness-benefit/travel/words.js';
import { entry as withPay } from '../rules/sickness-benefit/with-pay/input.js';
import { words as withPayWords } from '../rules/sickness-benefit/with-pay/words.js';
import { entry as workInjury } from '../rules/sickness-benefit/work-injury/input.js';
import { words as workInjuryWords } from '../rules/sickness-benefit/work-injury/words.js';
import { entry as absence } from '../rules/statistics/absence/input.js';
import { words as absenceWords } from '../rules/statistics/absence/words.js';
import { entry as keyFigures } from '../rules/statistics/key-figures/input.js';
import { words as keyFiguresWords } from '../rules/statistics/key-figures/words.js';
import { entry as daysLeft } from '../rules/vacation/days-left/input.js';
import { words as daysLeftWords } from '../rules/vacation/days-left/words.js';
import { entry as qualifyingAbsence } from '../rules/vacation/qualifying-absence/input.js';
import { words as qualifyingAbsenceWords } from '../rules/vacation/qualifying-absence/words.js';
import { entry as sickDuringVacation } from '../rules/vacation/sick-during-vacation/input.js';
import { words as sickDuringVacationWords } from '../rules/vacation/sick-during-vacation/words.js';
import { entry as chain } from '../rules/work-capacity/chain/input.js';
import { words as chainWords } from '../rules/work-capacity/chain/words.js';

export type { RegisteredRule } from '../edge/registered.js';

export const registry: readonly RegisteredRule[] = /* @__PURE__ */ Object.freeze([
  registered(actorMap, actorMapWords, rules.actorMap),
  registered(benefits, benefitsWords, rules.benefits),
  registered(consent, consentWords, rules.consent),
  registered(coordinator, coordinatorWords, rules.coordinator),
  registered(insuredDuties, insuredDutiesWords, rules.insuredDuties),
  registered(municipalSupport, municipalSupportWords, rules.municipalSupport),
  registered(plans, plansWords, rules.plans),
  registered(responsible, responsibleWords, rules.responsible),
  registered(terms, termsWords, rules.terms),
  registered(adaptation, adaptationWords, rules.adaptation),
  registered(cost, costWords, rules.cost),
  registered(earlySignals, earlySignalsWords, rules.earlySignals),
  registered(redeployment, redeploymentWords, rules.redeployment),
  registered(reportToFk, reportToFkWords, rules.reportToFk),
  registered(returnToWorkPlan, returnToWorkPlanWords, rules.returnToWorkPlan),
  registered(signals, signalsWords, rules.signals),
  registered(afaRehabilitation, afaRehabilitationWords, rules.afaRehabilitation),
  registered(combine, combineWords, rules.combine),
  registered(provider, providerWords, rules.provider),
  registered(workAids, workAidsWords, rules.workAids),
  registered(workplaceRehabilitation, workplaceRehabilitationWords, rules.workplaceRehabilitation),
  registered(activityGrant, activityGrantWords, rules.activityGrant),
  registered(activityGrantSickness, activityGrantSicknessWords, rules.activityGrantSickness),
  registered(establishment, establishmentWords, rules.establishment),
  registered(jobAndDevelopment, jobAndDevelopmentWords, rules.jobAndDevelopment),
  registered(specialEfforts, specialEffortsWords, rules.specialEfforts),
  registered(training, trainingWords, rules.training),
  registered(youth, youthWords, rules.youth),
  registered(activityCompensation, activityCompensationWords, rules.activityCompensation),
  registered(allowance, allowanceWords, rules.allowance),
  registered(coordinationRequest, coordinationRequestWords, rules.coordinationRequest),
  registered(leaveToTryOtherWork, leaveToTryOtherWorkWords, rules.leaveToTryOtherWork),
  registered(medicalInvestigation, medicalInvestigationWords, rules.medicalInvestigation),
  registered(plan, planWords, rules.plan),
  registered(reconciliationMeeting, reconciliationMeetingWords, rules.reconciliationMeeting),
  registered(sicknessCompensation, sicknessCompensationWords, rules.sicknessCompensation),
  registered(specialGrant, specialGrantWords, rules.specialGrant),
  registered(transition, transitionWords, rules.transition),
  registered(waysBack, waysBackWords, rules.waysBack),
  registered(workTraining, workTrainingWords, rules.workTraining),
  registered(workTrial, workTrialWords, rules.workTrial),
  registered(amount, amountWords, rules.amount),
  registered(averageWeek, averageWeekWords, rules.averageWeek),
  registered(certificate, certificateWords, rules.certificate),
  registered(dispute, disputeWords, rules.dispute),
  registered(karensavdrag, karensavdragWords, rules.karensavdrag),
  registered(periods, periodsWords, rules.periods),
  registered(qualifyingTime, qualifyingTimeWords, rules.qualifyingTime),
  registered(right, rightWords, rules.right),
  registered(specialHighRisk, specialHighRiskWords, rules.specialHighRisk),
  registered(unsocialHours, unsocialHoursWords, rules.unsocialHours),
  registered(ageLimits, ageLimitsWords, rules.ageLimits),
  registered(benefitCertificate, benefitCertificateWords, rules.benefitCertificate),
  registered(benefitKarensavdrag, benefitKarensavdragWords, rules.benefitKarensavdrag),
  registered(collectiveInsurance, collectiveInsuranceWords, rules.collectiveInsurance),
  registered(dayAmount, dayAmountWords, rules.dayAmount),
  registered(generalHighRisk, generalHighRiskWords, rules.generalHighRisk),
  registered(hoursAmount, hoursAmountWords, rules.hoursAmount),
  registered(karenstid, karenstidWords, rules.karenstid),
  registered(levels, levelsWords, rules.levels),
  registered(notice, noticeWords, rules.notice),
  registered(preventive, preventiveWords, rules.preventive),
  registered(sgi, sgiWords, rules.sgi),
  registered(sgiProtection, sgiProtectionWords, rules.sgiProtection),
  registered(specialCases, specialCasesWords, rules.specialCases),
  registered(travel, travelWords, rules.travel),
  registered(withPay, withPayWords, rules.withPay),
  registered(workInjury, workInjuryWords, rules.workInjury),
  registered(absence, absenceWords, rules.absence),
  registered(keyFigures, keyFiguresWords, rules.keyFigures),
  registered(daysLeft, daysLeftWords, rules.daysLeft),
  registered(qualifyingAbsence, qualifyingAbsenceWords, rules.qualifyingAbsence),
  registered(sickDuringVacation, sickDuringVacationWords, rules.sickDuringVacation),
  registered(chain, chainWords, rules.chain),
]);
