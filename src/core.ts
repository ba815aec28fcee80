// Written by npm run generate from the folder listing. Do not edit.
/**
 * The rules without validation and without any dependency: for input that is known to fit. What they do with input
 * that does not fit is not defined; the checked twins are in `sjukregler`.
 *
 * @module core
 */
export { actorMap } from './rules/coordination/actor-map/actor-map.js';
export type * from './rules/coordination/actor-map/actor-map.js';
export { benefits } from './rules/coordination/benefits/benefits.js';
export type * from './rules/coordination/benefits/benefits.js';
export { consent } from './rules/coordination/consent/consent.js';
export type * from './rules/coordination/consent/consent.js';
export { coordinator } from './rules/coordination/coordinator/coordinator.js';
export type * from './rules/coordination/coordinator/coordinator.js';
export { insuredDuties } from './rules/coordination/insured-duties/insured-duties.js';
export type * from './rules/coordination/insured-duties/insured-duties.js';
export { municipalSupport } from './rules/coordination/municipal-support/municipal-support.js';
export type * from './rules/coordination/municipal-support/municipal-support.js';
export { plans } from './rules/coordination/plans/plans.js';
export type * from './rules/coordination/plans/plans.js';
export { responsible } from './rules/coordination/responsible/responsible.js';
export type * from './rules/coordination/responsible/responsible.js';
export { terms } from './rules/coordination/terms/terms.js';
export type * from './rules/coordination/terms/terms.js';
export { adaptation } from './rules/employer/adaptation/adaptation.js';
export type * from './rules/employer/adaptation/adaptation.js';
export { cost } from './rules/employer/cost/cost.js';
export type * from './rules/employer/cost/cost.js';
export { earlySignals } from './rules/employer/early-signals/early-signals.js';
export type * from './rules/employer/early-signals/early-signals.js';
export { redeployment } from './rules/employer/redeployment/redeployment.js';
export type * from './rules/employer/redeployment/redeployment.js';
export { reportToFk } from './rules/employer/report-to-fk/report-to-fk.js';
export type * from './rules/employer/report-to-fk/report-to-fk.js';
export { returnToWorkPlan } from './rules/employer/return-to-work-plan/return-to-work-plan.js';
export type * from './rules/employer/return-to-work-plan/return-to-work-plan.js';
export { signals } from './rules/employer/signals/signals.js';
export type * from './rules/employer/signals/signals.js';
export { afaRehabilitation } from './rules/grants/afa-rehabilitation/afa-rehabilitation.js';
export type * from './rules/grants/afa-rehabilitation/afa-rehabilitation.js';
export { combine } from './rules/grants/combine/combine.js';
export type * from './rules/grants/combine/combine.js';
export { provider } from './rules/grants/provider/provider.js';
export type * from './rules/grants/provider/provider.js';
export { workAids } from './rules/grants/work-aids/work-aids.js';
export type * from './rules/grants/work-aids/work-aids.js';
export { workplaceRehabilitation } from './rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
export type * from './rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
export { activityGrant } from './rules/programmes/activity-grant/activity-grant.js';
export type * from './rules/programmes/activity-grant/activity-grant.js';
export { activityGrantSickness } from './rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
export type * from './rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
export { establishment } from './rules/programmes/establishment/establishment.js';
export type * from './rules/programmes/establishment/establishment.js';
export { jobAndDevelopment } from './rules/programmes/job-and-development/job-and-development.js';
export type * from './rules/programmes/job-and-development/job-and-development.js';
export { specialEfforts } from './rules/programmes/special-efforts/special-efforts.js';
export type * from './rules/programmes/special-efforts/special-efforts.js';
export { training } from './rules/programmes/training/training.js';
export type * from './rules/programmes/training/training.js';
export { youth } from './rules/programmes/youth/youth.js';
export type * from './rules/programmes/youth/youth.js';
export { activityCompensation } from './rules/rehabilitation/activity-compensation/activity-compensation.js';
export type * from './rules/rehabilitation/activity-compensation/activity-compensation.js';
export { allowance } from './rules/rehabilitation/allowance/allowance.js';
export type * from './rules/rehabilitation/allowance/allowance.js';
export { coordinationRequest } from './rules/rehabilitation/coordination-request/coordination-request.js';
export type * from './rules/rehabilitation/coordination-request/coordination-request.js';
export { leaveToTryOtherWork } from './rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
export type * from './rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
export { medicalInvestigation } from './rules/rehabilitation/medical-investigation/medical-investigation.js';
export type * from './rules/rehabilitation/medical-investigation/medical-investigation.js';
export { plan } from './rules/rehabilitation/plan/plan.js';
export type * from './rules/rehabilitation/plan/plan.js';
export { reconciliationMeeting } from './rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
export type * from './rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
export { sicknessCompensation } from './rules/rehabilitation/sickness-compensation/sickness-compensation.js';
export type * from './rules/rehabilitation/sickness-compensation/sickness-compensation.js';
export { specialGrant } from './rules/rehabilitation/special-grant/special-grant.js';
export type * from './rules/rehabilitation/special-grant/special-grant.js';
export { transition } from './rules/rehabilitation/transition/transition.js';
export type * from './rules/rehabilitation/transition/transition.js';
export { waysBack } from './rules/rehabilitation/ways-back/ways-back.js';
export type * from './rules/rehabilitation/ways-back/ways-back.js';
export { workTraining } from './rules/rehabilitation/work-training/work-training.js';
export type * from './rules/rehabilitation/work-training/work-training.js';
export { workTrial } from './rules/rehabilitation/work-trial/work-trial.js';
export type * from './rules/rehabilitation/work-trial/work-trial.js';
export { amount } from './rules/sick-pay/amount/amount.js';
export type * from './rules/sick-pay/amount/amount.js';
export { averageWeek } from './rules/sick-pay/average-week/average-week.js';
export type * from './rules/sick-pay/average-week/average-week.js';
export { certificate } from './rules/sick-pay/certificate/certificate.js';
export type * from './rules/sick-pay/certificate/certificate.js';
export { dispute } from './rules/sick-pay/dispute/dispute.js';
export type * from './rules/sick-pay/dispute/dispute.js';
export { karensavdrag } from './rules/sick-pay/karensavdrag/karensavdrag.js';
export type * from './rules/sick-pay/karensavdrag/karensavdrag.js';
export { periods } from './rules/sick-pay/periods/periods.js';
export type * from './rules/sick-pay/periods/periods.js';
export { qualifyingTime } from './rules/sick-pay/qualifying-time/qualifying-time.js';
export type * from './rules/sick-pay/qualifying-time/qualifying-time.js';
export { right } from './rules/sick-pay/right/right.js';
export type * from './rules/sick-pay/right/right.js';
export { specialHighRisk } from './rules/sick-pay/special-high-risk/special-high-risk.js';
export type * from './rules/sick-pay/special-high-risk/special-high-risk.js';
export { unsocialHours } from './rules/sick-pay/unsocial-hours/unsocial-hours.js';
export type * from './rules/sick-pay/unsocial-hours/unsocial-hours.js';
export { ageLimits } from './rules/sickness-benefit/age-limits/age-limits.js';
export type * from './rules/sickness-benefit/age-limits/age-limits.js';
export { benefitCertificate } from './rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
export type * from './rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
export { benefitKarensavdrag } from './rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
export type * from './rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
export { collectiveInsurance } from './rules/sickness-benefit/collective-insurance/collective-insurance.js';
export type * from './rules/sickness-benefit/collective-insurance/collective-insurance.js';
export { dayAmount } from './rules/sickness-benefit/day-amount/day-amount.js';
export type * from './rules/sickness-benefit/day-amount/day-amount.js';
export { generalHighRisk } from './rules/sickness-benefit/general-high-risk/general-high-risk.js';
export type * from './rules/sickness-benefit/general-high-risk/general-high-risk.js';
export { hoursAmount } from './rules/sickness-benefit/hours-amount/hours-amount.js';
export type * from './rules/sickness-benefit/hours-amount/hours-amount.js';
export { karenstid } from './rules/sickness-benefit/karenstid/karenstid.js';
export type * from './rules/sickness-benefit/karenstid/karenstid.js';
export { levels } from './rules/sickness-benefit/levels/levels.js';
export type * from './rules/sickness-benefit/levels/levels.js';
export { notice } from './rules/sickness-benefit/notice/notice.js';
export type * from './rules/sickness-benefit/notice/notice.js';
export { preventive } from './rules/sickness-benefit/preventive/preventive.js';
export type * from './rules/sickness-benefit/preventive/preventive.js';
export { sgi } from './rules/sickness-benefit/sgi/sgi.js';
export type * from './rules/sickness-benefit/sgi/sgi.js';
export { sgiProtection } from './rules/sickness-benefit/sgi-protection/sgi-protection.js';
export type * from './rules/sickness-benefit/sgi-protection/sgi-protection.js';
export { specialCases } from './rules/sickness-benefit/special-cases/special-cases.js';
export type * from './rules/sickness-benefit/special-cases/special-cases.js';
export { travel } from './rules/sickness-benefit/travel/travel.js';
export type * from './rules/sickness-benefit/travel/travel.js';
export { withPay } from './rules/sickness-benefit/with-pay/with-pay.js';
export type * from './rules/sickness-benefit/with-pay/with-pay.js';
export { workInjury } from './rules/sickness-benefit/work-injury/work-injury.js';
export type * from './rules/sickness-benefit/work-injury/work-injury.js';
export { absence } from './rules/statistics/absence/absence.js';
export type * from './rules/statistics/absence/absence.js';
export { keyFigures } from './rules/statistics/key-figures/key-figures.js';
export type * from './rules/statistics/key-figures/key-figures.js';
export { daysLeft } from './rules/vacation/days-left/days-left.js';
export type * from './rules/vacation/days-left/days-left.js';
export { qualifyingAbsence } from './rules/vacation/qualifying-absence/qualifying-absence.js';
export type * from './rules/vacation/qualifying-absence/qualifying-absence.js';
export { sickDuringVacation } from './rules/vacation/sick-during-vacation/sick-during-vacation.js';
export type * from './rules/vacation/sick-during-vacation/sick-during-vacation.js';
export { chain } from './rules/work-capacity/chain/chain.js';
export type * from './rules/work-capacity/chain/chain.js';
export { assess } from './case/assess.js';
export type * from './case/assess.js';
export { assessPerson } from './case/person/assess-person.js';
export type * from './case/person/assess-person.js';
export { compare } from './case/versions/compare.js';
export type * from './case/versions/compare.js';
export { whatIf } from './case/versions/what-if.js';
export type * from './case/versions/what-if.js';
export { lawRadar } from './case/versions/law-radar.js';
export type * from './case/versions/law-radar.js';
export type * from './case/given/case.js';
export { valueOf } from './finding/finding.js';
// By name: the functions that make findings are not for those who read them, and `export type *` would declare them.
export type {
  Alternative,
  Assumption,
  Decided,
  Finding,
  Interpretation,
  KnownDates,
  OutOfScope,
  OutOfScopeReason,
  Undetermined,
} from './finding/finding.js';
export { NotDecided } from './finding/not-decided.js';
export type * from './law/lagrum.js';
export type { Ground, Provision } from './law/provision.js';
export type { IsoDate } from './time/day.js';
export type { IsoMonth } from './time/month.js';
