// Written by npm run generate from the folder listing. Do not edit.
/**
 * Every rule with its input checked: the functions throw `InvalidInput` for input that does not fit.
 *
 * @module sjukregler
 */
// The doc comments stand at the rules; those who import the package find them here too: scripts/build/declarations.ts.
import { checked, checkedPair, checkedWithOptions, type Checked } from './edge/checked.js';
import { entry as actorMapEntry } from './rules/coordination/actor-map/input.js';
import { actorMap as decide_actorMap } from './rules/coordination/actor-map/actor-map.js';
import { entry as benefitsEntry } from './rules/coordination/benefits/input.js';
import { benefits as decide_benefits } from './rules/coordination/benefits/benefits.js';
import { entry as consentEntry } from './rules/coordination/consent/input.js';
import { consent as decide_consent } from './rules/coordination/consent/consent.js';
import { entry as coordinatorEntry } from './rules/coordination/coordinator/input.js';
import { coordinator as decide_coordinator } from './rules/coordination/coordinator/coordinator.js';
import { entry as insuredDutiesEntry } from './rules/coordination/insured-duties/input.js';
import { insuredDuties as decide_insuredDuties } from './rules/coordination/insured-duties/insured-duties.js';
import { entry as municipalSupportEntry } from './rules/coordination/municipal-support/input.js';
import { municipalSupport as decide_municipalSupport } from './rules/coordination/municipal-support/municipal-support.js';
import { entry as plansEntry } from './rules/coordination/plans/input.js';
import { plans as decide_plans } from './rules/coordination/plans/plans.js';
import { entry as responsibleEntry } from './rules/coordination/responsible/input.js';
import { responsible as decide_responsible } from './rules/coordination/responsible/responsible.js';
import { entry as termsEntry } from './rules/coordination/terms/input.js';
import { terms as decide_terms } from './rules/coordination/terms/terms.js';
import { entry as adaptationEntry } from './rules/employer/adaptation/input.js';
import { adaptation as decide_adaptation } from './rules/employer/adaptation/adaptation.js';
import { entry as costEntry } from './rules/employer/cost/input.js';
import { cost as decide_cost } from './rules/employer/cost/cost.js';
import { entry as earlySignalsEntry } from './rules/employer/early-signals/input.js';
import { earlySignals as decide_earlySignals } from './rules/employer/early-signals/early-signals.js';
import { entry as redeploymentEntry } from './rules/employer/redeployment/input.js';
import { redeployment as decide_redeployment } from './rules/employer/redeployment/redeployment.js';
import { entry as reportToFkEntry } from './rules/employer/report-to-fk/input.js';
import { reportToFk as decide_reportToFk } from './rules/employer/report-to-fk/report-to-fk.js';
import { entry as returnToWorkPlanEntry } from './rules/employer/return-to-work-plan/input.js';
import { returnToWorkPlan as decide_returnToWorkPlan } from './rules/employer/return-to-work-plan/return-to-work-plan.js';
import { entry as signalsEntry } from './rules/employer/signals/input.js';
import { signals as decide_signals } from './rules/employer/signals/signals.js';
import { entry as afaRehabilitationEntry } from './rules/grants/afa-rehabilitation/input.js';
import { afaRehabilitation as decide_afaRehabilitation } from './rules/grants/afa-rehabilitation/afa-rehabilitation.js';
import { entry as combineEntry } from './rules/grants/combine/input.js';
import { combine as decide_combine } from './rules/grants/combine/combine.js';
import { entry as providerEntry } from './rules/grants/provider/input.js';
import { provider as decide_provider } from './rules/grants/provider/provider.js';
import { entry as workAidsEntry } from './rules/grants/work-aids/input.js';
import { workAids as decide_workAids } from './rules/grants/work-aids/work-aids.js';
import { entry as workplaceRehabilitationEntry } from './rules/grants/workplace-rehabilitation/input.js';
import { workplaceRehabilitation as decide_workplaceRehabilitation } from './rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
import { entry as activityGrantEntry } from './rules/programmes/activity-grant/input.js';
import { activityGrant as decide_activityGrant } from './rules/programmes/activity-grant/activity-grant.js';
import { entry as activityGrantSicknessEntry } from './rules/programmes/activity-grant-sickness/input.js';
import { activityGrantSickness as decide_activityGrantSickness } from './rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
import { entry as establishmentEntry } from './rules/programmes/establishment/input.js';
import { establishment as decide_establishment } from './rules/programmes/establishment/establishment.js';
import { entry as jobAndDevelopmentEntry } from './rules/programmes/job-and-development/input.js';
import { jobAndDevelopment as decide_jobAndDevelopment } from './rules/programmes/job-and-development/job-and-development.js';
import { entry as specialEffortsEntry } from './rules/programmes/special-efforts/input.js';
import { specialEfforts as decide_specialEfforts } from './rules/programmes/special-efforts/special-efforts.js';
import { entry as trainingEntry } from './rules/programmes/training/input.js';
import { training as decide_training } from './rules/programmes/training/training.js';
import { entry as youthEntry } from './rules/programmes/youth/input.js';
import { youth as decide_youth } from './rules/programmes/youth/youth.js';
import { entry as activityCompensationEntry } from './rules/rehabilitation/activity-compensation/input.js';
import { activityCompensation as decide_activityCompensation } from './rules/rehabilitation/activity-compensation/activity-compensation.js';
import { entry as allowanceEntry } from './rules/rehabilitation/allowance/input.js';
import { allowance as decide_allowance } from './rules/rehabilitation/allowance/allowance.js';
import { entry as coordinationRequestEntry } from './rules/rehabilitation/coordination-request/input.js';
import { coordinationRequest as decide_coordinationRequest } from './rules/rehabilitation/coordination-request/coordination-request.js';
import { entry as leaveToTryOtherWorkEntry } from './rules/rehabilitation/leave-to-try-other-work/input.js';
import { leaveToTryOtherWork as decide_leaveToTryOtherWork } from './rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import { entry as medicalInvestigationEntry } from './rules/rehabilitation/medical-investigation/input.js';
import { medicalInvestigation as decide_medicalInvestigation } from './rules/rehabilitation/medical-investigation/medical-investigation.js';
import { entry as planEntry } from './rules/rehabilitation/plan/input.js';
import { plan as decide_plan } from './rules/rehabilitation/plan/plan.js';
import { entry as reconciliationMeetingEntry } from './rules/rehabilitation/reconciliation-meeting/input.js';
import { reconciliationMeeting as decide_reconciliationMeeting } from './rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
import { entry as sicknessCompensationEntry } from './rules/rehabilitation/sickness-compensation/input.js';
import { sicknessCompensation as decide_sicknessCompensation } from './rules/rehabilitation/sickness-compensation/sickness-compensation.js';
import { entry as specialGrantEntry } from './rules/rehabilitation/special-grant/input.js';
import { specialGrant as decide_specialGrant } from './rules/rehabilitation/special-grant/special-grant.js';
import { entry as transitionEntry } from './rules/rehabilitation/transition/input.js';
import { transition as decide_transition } from './rules/rehabilitation/transition/transition.js';
import { entry as waysBackEntry } from './rules/rehabilitation/ways-back/input.js';
import { waysBack as decide_waysBack } from './rules/rehabilitation/ways-back/ways-back.js';
import { entry as workTrainingEntry } from './rules/rehabilitation/work-training/input.js';
import { workTraining as decide_workTraining } from './rules/rehabilitation/work-training/work-training.js';
import { entry as workTrialEntry } from './rules/rehabilitation/work-trial/input.js';
import { workTrial as decide_workTrial } from './rules/rehabilitation/work-trial/work-trial.js';
import { entry as amountEntry } from './rules/sick-pay/amount/input.js';
import { amount as decide_amount } from './rules/sick-pay/amount/amount.js';
import { entry as averageWeekEntry } from './rules/sick-pay/average-week/input.js';
import { averageWeek as decide_averageWeek } from './rules/sick-pay/average-week/average-week.js';
import { entry as certificateEntry } from './rules/sick-pay/certificate/input.js';
import { certificate as decide_certificate } from './rules/sick-pay/certificate/certificate.js';
import { entry as disputeEntry } from './rules/sick-pay/dispute/input.js';
import { dispute as decide_dispute } from './rules/sick-pay/dispute/dispute.js';
import { entry as karensavdragEntry } from './rules/sick-pay/karensavdrag/input.js';
import { karensavdrag as decide_karensavdrag } from './rules/sick-pay/karensavdrag/karensavdrag.js';
import { entry as periodsEntry } from './rules/sick-pay/periods/input.js';
import { periods as decide_periods } from './rules/sick-pay/periods/periods.js';
import { entry as qualifyingTimeEntry } from './rules/sick-pay/qualifying-time/input.js';
import { qualifyingTime as decide_qualifyingTime } from './rules/sick-pay/qualifying-time/qualifying-time.js';
import { entry as rightEntry } from './rules/sick-pay/right/input.js';
import { right as decide_right } from './rules/sick-pay/right/right.js';
import { entry as specialHighRiskEntry } from './rules/sick-pay/special-high-risk/input.js';
import { specialHighRisk as decide_specialHighRisk } from './rules/sick-pay/special-high-risk/special-high-risk.js';
import { entry as unsocialHoursEntry } from './rules/sick-pay/unsocial-hours/input.js';
import { unsocialHours as decide_unsocialHours } from './rules/sick-pay/unsocial-hours/unsocial-hours.js';
import { entry as ageLimitsEntry } from './rules/sickness-benefit/age-limits/input.js';
import { ageLimits as decide_ageLimits } from './rules/sickness-benefit/age-limits/age-limits.js';
import { entry as benefitCertificateEntry } from './rules/sickness-benefit/benefit-certificate/input.js';
import { benefitCertificate as decide_benefitCertificate } from './rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
import { entry as benefitKarensavdragEntry } from './rules/sickness-benefit/benefit-karensavdrag/input.js';
import { benefitKarensavdrag as decide_benefitKarensavdrag } from './rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
import { entry as collectiveInsuranceEntry } from './rules/sickness-benefit/collective-insurance/input.js';
import { collectiveInsurance as decide_collectiveInsurance } from './rules/sickness-benefit/collective-insurance/collective-insurance.js';
import { entry as dayAmountEntry } from './rules/sickness-benefit/day-amount/input.js';
import { dayAmount as decide_dayAmount } from './rules/sickness-benefit/day-amount/day-amount.js';
import { entry as generalHighRiskEntry } from './rules/sickness-benefit/general-high-risk/input.js';
import { generalHighRisk as decide_generalHighRisk } from './rules/sickness-benefit/general-high-risk/general-high-risk.js';
import { entry as hoursAmountEntry } from './rules/sickness-benefit/hours-amount/input.js';
import { hoursAmount as decide_hoursAmount } from './rules/sickness-benefit/hours-amount/hours-amount.js';
import { entry as karenstidEntry } from './rules/sickness-benefit/karenstid/input.js';
import { karenstid as decide_karenstid } from './rules/sickness-benefit/karenstid/karenstid.js';
import { entry as levelsEntry } from './rules/sickness-benefit/levels/input.js';
import { levels as decide_levels } from './rules/sickness-benefit/levels/levels.js';
import { entry as noticeEntry } from './rules/sickness-benefit/notice/input.js';
import { notice as decide_notice } from './rules/sickness-benefit/notice/notice.js';
import { entry as preventiveEntry } from './rules/sickness-benefit/preventive/input.js';
import { preventive as decide_preventive } from './rules/sickness-benefit/preventive/preventive.js';
import { entry as sgiEntry } from './rules/sickness-benefit/sgi/input.js';
import { sgi as decide_sgi } from './rules/sickness-benefit/sgi/sgi.js';
import { entry as sgiProtectionEntry } from './rules/sickness-benefit/sgi-protection/input.js';
import { sgiProtection as decide_sgiProtection } from './rules/sickness-benefit/sgi-protection/sgi-protection.js';
import { entry as specialCasesEntry } from './rules/sickness-benefit/special-cases/input.js';
import { specialCases as decide_specialCases } from './rules/sickness-benefit/special-cases/special-cases.js';
import { entry as travelEntry } from './rules/sickness-benefit/travel/input.js';
import { travel as decide_travel } from './rules/sickness-benefit/travel/travel.js';
import { entry as withPayEntry } from './rules/sickness-benefit/with-pay/input.js';
import { withPay as decide_withPay } from './rules/sickness-benefit/with-pay/with-pay.js';
import { entry as workInjuryEntry } from './rules/sickness-benefit/work-injury/input.js';
import { workInjury as decide_workInjury } from './rules/sickness-benefit/work-injury/work-injury.js';
import { entry as absenceEntry } from './rules/statistics/absence/input.js';
import { absence as decide_absence } from './rules/statistics/absence/absence.js';
import { entry as keyFiguresEntry } from './rules/statistics/key-figures/input.js';
import { keyFigures as decide_keyFigures } from './rules/statistics/key-figures/key-figures.js';
import { entry as daysLeftEntry } from './rules/vacation/days-left/input.js';
import { daysLeft as decide_daysLeft } from './rules/vacation/days-left/days-left.js';
import { entry as qualifyingAbsenceEntry } from './rules/vacation/qualifying-absence/input.js';
import { qualifyingAbsence as decide_qualifyingAbsence } from './rules/vacation/qualifying-absence/qualifying-absence.js';
import { entry as sickDuringVacationEntry } from './rules/vacation/sick-during-vacation/input.js';
import { sickDuringVacation as decide_sickDuringVacation } from './rules/vacation/sick-during-vacation/sick-during-vacation.js';
import { entry as chainEntry } from './rules/work-capacity/chain/input.js';
import { chain as decide_chain } from './rules/work-capacity/chain/chain.js';
import { entry as assessEntry } from './case/assess.schema.js';
import { assess as decide_assess } from './case/assess.js';
import { entry as assessPersonEntry } from './case/person/assess-person.schema.js';
import { assessPerson as decide_assessPerson } from './case/person/assess-person.js';
import { entry as compareEntry } from './case/versions/compare.schema.js';
import { compare as decide_compare } from './case/versions/compare.js';
import { entry as whatIfEntry } from './case/versions/what-if.schema.js';
import { whatIf as decide_whatIf } from './case/versions/what-if.js';
import { entry as lawRadarEntry } from './case/versions/law-radar.schema.js';
import { lawRadar as decide_lawRadar } from './case/versions/law-radar.js';

export const actorMap: Checked<typeof decide_actorMap> = /* @__PURE__ */ checked(
  actorMapEntry,
  decide_actorMap,
);
export const benefits: Checked<typeof decide_benefits> = /* @__PURE__ */ checked(
  benefitsEntry,
  decide_benefits,
);
export const consent: Checked<typeof decide_consent> = /* @__PURE__ */ checked(consentEntry, decide_consent);
export const coordinator: Checked<typeof decide_coordinator> = /* @__PURE__ */ checked(
  coordinatorEntry,
  decide_coordinator,
);
export const insuredDuties: Checked<typeof decide_insuredDuties> = /* @__PURE__ */ checked(
  insuredDutiesEntry,
  decide_insuredDuties,
);
export const municipalSupport: Checked<typeof decide_municipalSupport> = /* @__PURE__ */ checked(
  municipalSupportEntry,
  decide_municipalSupport,
);
export const plans: Checked<typeof decide_plans> = /* @__PURE__ */ checked(plansEntry, decide_plans);
export const responsible: Checked<typeof decide_responsible> = /* @__PURE__ */ checked(
  responsibleEntry,
  decide_responsible,
);
export const terms: Checked<typeof decide_terms> = /* @__PURE__ */ checked(termsEntry, decide_terms);
export const adaptation: Checked<typeof decide_adaptation> = /* @__PURE__ */ checked(
  adaptationEntry,
  decide_adaptation,
);
export const cost: Checked<typeof decide_cost> = /* @__PURE__ */ checked(costEntry, decide_cost);
export const earlySignals: Checked<typeof decide_earlySignals> = /* @__PURE__ */ checked(
  earlySignalsEntry,
  decide_earlySignals,
);
export const redeployment: Checked<typeof decide_redeployment> = /* @__PURE__ */ checked(
  redeploymentEntry,
  decide_redeployment,
);
export const reportToFk: Checked<typeof decide_reportToFk> = /* @__PURE__ */ checked(
  reportToFkEntry,
  decide_reportToFk,
);
export const returnToWorkPlan: Checked<typeof decide_returnToWorkPlan> = /* @__PURE__ */ checked(
  returnToWorkPlanEntry,
  decide_returnToWorkPlan,
);
export const signals: Checked<typeof decide_signals> = /* @__PURE__ */ checked(signalsEntry, decide_signals);
export const afaRehabilitation: Checked<typeof decide_afaRehabilitation> = /* @__PURE__ */ checked(
  afaRehabilitationEntry,
  decide_afaRehabilitation,
);
export const combine: Checked<typeof decide_combine> = /* @__PURE__ */ checked(combineEntry, decide_combine);
export const provider: Checked<typeof decide_provider> = /* @__PURE__ */ checked(
  providerEntry,
  decide_provider,
);
export const workAids: Checked<typeof decide_workAids> = /* @__PURE__ */ checked(
  workAidsEntry,
  decide_workAids,
);
export const workplaceRehabilitation: Checked<typeof decide_workplaceRehabilitation> =
  /* @__PURE__ */ checked(workplaceRehabilitationEntry, decide_workplaceRehabilitation);
export const activityGrant: Checked<typeof decide_activityGrant> = /* @__PURE__ */ checked(
  activityGrantEntry,
  decide_activityGrant,
);
export const activityGrantSickness: Checked<typeof decide_activityGrantSickness> = /* @__PURE__ */ checked(
  activityGrantSicknessEntry,
  decide_activityGrantSickness,
);
export const establishment: Checked<typeof decide_establishment> = /* @__PURE__ */ checked(
  establishmentEntry,
  decide_establishment,
);
export const jobAndDevelopment: Checked<typeof decide_jobAndDevelopment> = /* @__PURE__ */ checked(
  jobAndDevelopmentEntry,
  decide_jobAndDevelopment,
);
export const specialEfforts: Checked<typeof decide_specialEfforts> = /* @__PURE__ */ checked(
  specialEffortsEntry,
  decide_specialEfforts,
);
export const training: Checked<typeof decide_training> = /* @__PURE__ */ checked(
  trainingEntry,
  decide_training,
);
export const youth: Checked<typeof decide_youth> = /* @__PURE__ */ checked(youthEntry, decide_youth);
export const activityCompensation: Checked<typeof decide_activityCompensation> = /* @__PURE__ */ checked(
  activityCompensationEntry,
  decide_activityCompensation,
);
export const allowance: Checked<typeof decide_allowance> = /* @__PURE__ */ checked(
  allowanceEntry,
  decide_allowance,
);
export const coordinationRequest: Checked<typeof decide_coordinationRequest> = /* @__PURE__ */ checked(
  coordinationRequestEntry,
  decide_coordinationRequest,
);
export const leaveToTryOtherWork: Checked<typeof decide_leaveToTryOtherWork> = /* @__PURE__ */ checked(
  leaveToTryOtherWorkEntry,
  decide_leaveToTryOtherWork,
);
export const medicalInvestigation: Checked<typeof decide_medicalInvestigation> = /* @__PURE__ */ checked(
  medicalInvestigationEntry,
  decide_medicalInvestigation,
);
export const plan: Checked<typeof decide_plan> = /* @__PURE__ */ checked(planEntry, decide_plan);
export const reconciliationMeeting: Checked<typeof decide_reconciliationMeeting> = /* @__PURE__ */ checked(
  reconciliationMeetingEntry,
  decide_reconciliationMeeting,
);
export const sicknessCompensation: Checked<typeof decide_sicknessCompensation> = /* @__PURE__ */ checked(
  sicknessCompensationEntry,
  decide_sicknessCompensation,
);
export const specialGrant: Checked<typeof decide_specialGrant> = /* @__PURE__ */ checked(
  specialGrantEntry,
  decide_specialGrant,
);
export const transition: Checked<typeof decide_transition> = /* @__PURE__ */ checked(
  transitionEntry,
  decide_transition,
);
export const waysBack: Checked<typeof decide_waysBack> = /* @__PURE__ */ checked(
  waysBackEntry,
  decide_waysBack,
);
export const workTraining: Checked<typeof decide_workTraining> = /* @__PURE__ */ checked(
  workTrainingEntry,
  decide_workTraining,
);
export const workTrial: Checked<typeof decide_workTrial> = /* @__PURE__ */ checked(
  workTrialEntry,
  decide_workTrial,
);
export const amount: Checked<typeof decide_amount> = /* @__PURE__ */ checked(amountEntry, decide_amount);
export const averageWeek: Checked<typeof decide_averageWeek> = /* @__PURE__ */ checked(
  averageWeekEntry,
  decide_averageWeek,
);
export const certificate: Checked<typeof decide_certificate> = /* @__PURE__ */ checked(
  certificateEntry,
  decide_certificate,
);
export const dispute: Checked<typeof decide_dispute> = /* @__PURE__ */ checked(disputeEntry, decide_dispute);
export const karensavdrag: Checked<typeof decide_karensavdrag> = /* @__PURE__ */ checked(
  karensavdragEntry,
  decide_karensavdrag,
);
export const periods: Checked<typeof decide_periods> = /* @__PURE__ */ checked(periodsEntry, decide_periods);
export const qualifyingTime: Checked<typeof decide_qualifyingTime> = /* @__PURE__ */ checked(
  qualifyingTimeEntry,
  decide_qualifyingTime,
);
export const right: Checked<typeof decide_right> = /* @__PURE__ */ checked(rightEntry, decide_right);
export const specialHighRisk: Checked<typeof decide_specialHighRisk> = /* @__PURE__ */ checked(
  specialHighRiskEntry,
  decide_specialHighRisk,
);
export const unsocialHours: Checked<typeof decide_unsocialHours> = /* @__PURE__ */ checked(
  unsocialHoursEntry,
  decide_unsocialHours,
);
export const ageLimits: Checked<typeof decide_ageLimits> = /* @__PURE__ */ checked(
  ageLimitsEntry,
  decide_ageLimits,
);
export const benefitCertificate: Checked<typeof decide_benefitCertificate> = /* @__PURE__ */ checked(
  benefitCertificateEntry,
  decide_benefitCertificate,
);
export const benefitKarensavdrag: Checked<typeof decide_benefitKarensavdrag> = /* @__PURE__ */ checked(
  benefitKarensavdragEntry,
  decide_benefitKarensavdrag,
);
export const collectiveInsurance: Checked<typeof decide_collectiveInsurance> = /* @__PURE__ */ checked(
  collectiveInsuranceEntry,
  decide_collectiveInsurance,
);
export const dayAmount: Checked<typeof decide_dayAmount> = /* @__PURE__ */ checked(
  dayAmountEntry,
  decide_dayAmount,
);
export const generalHighRisk: Checked<typeof decide_generalHighRisk> = /* @__PURE__ */ checked(
  generalHighRiskEntry,
  decide_generalHighRisk,
);
export const hoursAmount: Checked<typeof decide_hoursAmount> = /* @__PURE__ */ checked(
  hoursAmountEntry,
  decide_hoursAmount,
);
export const karenstid: Checked<typeof decide_karenstid> = /* @__PURE__ */ checked(
  karenstidEntry,
  decide_karenstid,
);
export const levels: Checked<typeof decide_levels> = /* @__PURE__ */ checked(levelsEntry, decide_levels);
export const notice: Checked<typeof decide_notice> = /* @__PURE__ */ checked(noticeEntry, decide_notice);
export const preventive: Checked<typeof decide_preventive> = /* @__PURE__ */ checked(
  preventiveEntry,
  decide_preventive,
);
export const sgi: Checked<typeof decide_sgi> = /* @__PURE__ */ checked(sgiEntry, decide_sgi);
export const sgiProtection: Checked<typeof decide_sgiProtection> = /* @__PURE__ */ checked(
  sgiProtectionEntry,
  decide_sgiProtection,
);
export const specialCases: Checked<typeof decide_specialCases> = /* @__PURE__ */ checked(
  specialCasesEntry,
  decide_specialCases,
);
export const travel: Checked<typeof decide_travel> = /* @__PURE__ */ checked(travelEntry, decide_travel);
export const withPay: Checked<typeof decide_withPay> = /* @__PURE__ */ checked(withPayEntry, decide_withPay);
export const workInjury: Checked<typeof decide_workInjury> = /* @__PURE__ */ checked(
  workInjuryEntry,
  decide_workInjury,
);
export const absence: Checked<typeof decide_absence> = /* @__PURE__ */ checked(absenceEntry, decide_absence);
export const keyFigures: Checked<typeof decide_keyFigures> = /* @__PURE__ */ checked(
  keyFiguresEntry,
  decide_keyFigures,
);
export const daysLeft: Checked<typeof decide_daysLeft> = /* @__PURE__ */ checked(
  daysLeftEntry,
  decide_daysLeft,
);
export const qualifyingAbsence: Checked<typeof decide_qualifyingAbsence> = /* @__PURE__ */ checked(
  qualifyingAbsenceEntry,
  decide_qualifyingAbsence,
);
export const sickDuringVacation: Checked<typeof decide_sickDuringVacation> = /* @__PURE__ */ checked(
  sickDuringVacationEntry,
  decide_sickDuringVacation,
);
export const chain: Checked<typeof decide_chain> = /* @__PURE__ */ checked(chainEntry, decide_chain);
export const assess: Checked<typeof decide_assess> = /* @__PURE__ */ checkedWithOptions(
  assessEntry,
  decide_assess,
);
export const assessPerson: Checked<typeof decide_assessPerson> = /* @__PURE__ */ checkedWithOptions(
  assessPersonEntry,
  decide_assessPerson,
);
export const compare: Checked<typeof decide_compare> = /* @__PURE__ */ checkedPair(
  compareEntry,
  decide_compare,
);
export const whatIf: Checked<typeof decide_whatIf> = /* @__PURE__ */ checkedPair(whatIfEntry, decide_whatIf);
export const lawRadar: Checked<typeof decide_lawRadar> = /* @__PURE__ */ checkedWithOptions(
  lawRadarEntry,
  decide_lawRadar,
);

export type { Checked } from './edge/checked.js';
export type { StandardSchema } from './edge/standard-schema.js';
export { InvalidInput, pathText } from './finding/invalid-input.js';
export type { Issue, IssueCode } from './finding/issue.js';
export { coverage, law, tables } from './law.js';
export type {
  CitedAct,
  CitedSection,
  CoverageStatus,
  ExpectedChange,
  SectionCoverage,
  Table,
  TableRow,
  WordingInForce,
} from './law.js';
export type * from './rules/coordination/actor-map/actor-map.js';
export type * from './rules/coordination/benefits/benefits.js';
export type * from './rules/coordination/consent/consent.js';
export type * from './rules/coordination/coordinator/coordinator.js';
export type * from './rules/coordination/insured-duties/insured-duties.js';
export type * from './rules/coordination/municipal-support/municipal-support.js';
export type * from './rules/coordination/plans/plans.js';
export type * from './rules/coordination/responsible/responsible.js';
export type * from './rules/coordination/terms/terms.js';
export type * from './rules/employer/adaptation/adaptation.js';
export type * from './rules/employer/cost/cost.js';
export type * from './rules/employer/early-signals/early-signals.js';
export type * from './rules/employer/redeployment/redeployment.js';
export type * from './rules/employer/report-to-fk/report-to-fk.js';
export type * from './rules/employer/return-to-work-plan/return-to-work-plan.js';
export type * from './rules/employer/signals/signals.js';
export type * from './rules/grants/afa-rehabilitation/afa-rehabilitation.js';
export type * from './rules/grants/combine/combine.js';
export type * from './rules/grants/provider/provider.js';
export type * from './rules/grants/work-aids/work-aids.js';
export type * from './rules/grants/workplace-rehabilitation/workplace-rehabilitation.js';
export type * from './rules/programmes/activity-grant/activity-grant.js';
export type * from './rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
export type * from './rules/programmes/establishment/establishment.js';
export type * from './rules/programmes/job-and-development/job-and-development.js';
export type * from './rules/programmes/special-efforts/special-efforts.js';
export type * from './rules/programmes/training/training.js';
export type * from './rules/programmes/youth/youth.js';
export type * from './rules/rehabilitation/activity-compensation/activity-compensation.js';
export type * from './rules/rehabilitation/allowance/allowance.js';
export type * from './rules/rehabilitation/coordination-request/coordination-request.js';
export type * from './rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
export type * from './rules/rehabilitation/medical-investigation/medical-investigation.js';
export type * from './rules/rehabilitation/plan/plan.js';
export type * from './rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
export type * from './rules/rehabilitation/sickness-compensation/sickness-compensation.js';
export type * from './rules/rehabilitation/special-grant/special-grant.js';
export type * from './rules/rehabilitation/transition/transition.js';
export type * from './rules/rehabilitation/ways-back/ways-back.js';
export type * from './rules/rehabilitation/work-training/work-training.js';
export type * from './rules/rehabilitation/work-trial/work-trial.js';
export type * from './rules/sick-pay/amount/amount.js';
export type * from './rules/sick-pay/average-week/average-week.js';
export type * from './rules/sick-pay/certificate/certificate.js';
export type * from './rules/sick-pay/dispute/dispute.js';
export type * from './rules/sick-pay/karensavdrag/karensavdrag.js';
export type * from './rules/sick-pay/periods/periods.js';
export type * from './rules/sick-pay/qualifying-time/qualifying-time.js';
export type * from './rules/sick-pay/right/right.js';
export type * from './rules/sick-pay/special-high-risk/special-high-risk.js';
export type * from './rules/sick-pay/unsocial-hours/unsocial-hours.js';
export type * from './rules/sickness-benefit/age-limits/age-limits.js';
export type * from './rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
export type * from './rules/sickness-benefit/benefit-karensavdrag/benefit-karensavdrag.js';
export type * from './rules/sickness-benefit/collective-insurance/collective-insurance.js';
export type * from './rules/sickness-benefit/day-amount/day-amount.js';
export type * from './rules/sickness-benefit/general-high-risk/general-high-risk.js';
export type * from './rules/sickness-benefit/hours-amount/hours-amount.js';
export type * from './rules/sickness-benefit/karenstid/karenstid.js';
export type * from './rules/sickness-benefit/levels/levels.js';
export type * from './rules/sickness-benefit/notice/notice.js';
export type * from './rules/sickness-benefit/preventive/preventive.js';
export type * from './rules/sickness-benefit/sgi/sgi.js';
export type * from './rules/sickness-benefit/sgi-protection/sgi-protection.js';
export type * from './rules/sickness-benefit/special-cases/special-cases.js';
export type * from './rules/sickness-benefit/travel/travel.js';
export type * from './rules/sickness-benefit/with-pay/with-pay.js';
export type * from './rules/sickness-benefit/work-injury/work-injury.js';
export type * from './rules/statistics/absence/absence.js';
export type * from './rules/statistics/key-figures/key-figures.js';
export type * from './rules/vacation/days-left/days-left.js';
export type * from './rules/vacation/qualifying-absence/qualifying-absence.js';
export type * from './rules/vacation/sick-during-vacation/sick-during-vacation.js';
export type * from './rules/work-capacity/chain/chain.js';
export type * from './case/assess.js';
export type * from './case/person/assess-person.js';
export type * from './case/versions/compare.js';
export type * from './case/versions/what-if.js';
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
