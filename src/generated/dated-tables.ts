// Written by npm run generate from the folder listing. Do not edit.
import type { DatedTable } from '../law/dated.js';
import * as lawIncomeBaseAmount from '../law/income-base-amount.table.js';
import * as lawKarensCompensation from '../law/karens-compensation.table.js';
import * as lawPensionAge from '../law/pension-age.table.js';
import * as lawPriceBaseAmount from '../law/price-base-amount.table.js';
import * as lawSgiCeiling from '../law/sgi-ceiling.table.js';
import * as rulesCoordinationActorMap from '../rules/coordination/actor-map/table.js';
import * as rulesCoordinationBenefits from '../rules/coordination/benefits/table.js';
import * as rulesCoordinationConsent from '../rules/coordination/consent/table.js';
import * as rulesCoordinationCoordinator from '../rules/coordination/coordinator/table.js';
import * as rulesCoordinationInsuredDuties from '../rules/coordination/insured-duties/table.js';
import * as rulesCoordinationMunicipalSupport from '../rules/coordination/municipal-support/table.js';
import * as rulesCoordinationPlans from '../rules/coordination/plans/table.js';
import * as rulesCoordinationResponsible from '../rules/coordination/responsible/table.js';
import * as rulesCoordinationTerms from '../rules/coordination/terms/table.js';
import * as rulesEmployerAdaptation from '../rules/employer/adaptation/table.js';
import * as rulesEmployerCost from '../rules/employer/cost/table.js';
import * as rulesEmployerEarlySignals from '../rules/employer/early-signals/table.js';
import * as rulesEmployerRedeployment from '../rules/employer/redeployment/table.js';
import * as rulesEmployerReportToFk from '../rules/employer/report-to-fk/table.js';
import * as rulesEmployerReturnToWorkPlan from '../rules/employer/return-to-work-plan/table.js';
import * as rulesEmployerSignals from '../rules/employer/signals/table.js';
import * as rulesGrantsAfaRehabilitation from '../rules/grants/afa-rehabilitation/table.js';
import * as rulesGrantsProvider from '../rules/grants/provider/table.js';
import * as rulesGrantsWorkAids from '../rules/grants/work-aids/table.js';
import * as rulesGrantsWorkplaceRehabilitation from '../rules/grants/workplace-rehabilitation/table.js';
import * as rulesProgrammesActivityGrantSickness from '../rules/programmes/activity-grant-sickness/table.js';
import * as rulesProgrammesActivityGrant from '../rules/programmes/activity-grant/table.js';
import * as rulesProgrammesEstablishment from '../rules/programmes/establishment/table.js';
import * as rulesProgrammesJobAndDevelopment from '../rules/programmes/job-and-development/table.js';
import * as rulesProgrammesSpecialEfforts from '../rules/programmes/special-efforts/table.js';
import * as rulesProgrammesTraining from '../rules/programmes/training/table.js';
import * as rulesProgrammesYouth from '../rules/programmes/youth/table.js';
import * as rulesRehabilitationActivityCompensation from '../rules/rehabilitation/activity-compensation/table.js';
import * as rulesRehabilitationAllowance from '../rules/rehabilitation/allowance/table.js';
import * as rulesRehabilitationCoordinationRequest from '../rules/rehabilitation/coordination-request/table.js';
import * as rulesRehabilitationLeaveToTryOtherWork from '../rules/rehabilitation/leave-to-try-other-work/table.js';
import * as rulesRehabilitationMedicalInvestigation from '../rules/rehabilitation/medical-investigation/table.js';
import * as rulesRehabilitationPlan from '../rules/rehabilitation/plan/table.js';
import * as rulesRehabilitationReconciliationMeeting from '../rules/rehabilitation/reconciliation-meeting/table.js';
import * as rulesRehabilitationSicknessCompensation from '../rules/rehabilitation/sickness-compensation/table.js';
import * as rulesRehabilitationTransition from '../rules/rehabilitation/transition/table.js';
import * as rulesRehabilitationWorkTraining from '../rules/rehabilitation/work-training/table.js';
import * as rulesRehabilitationWorkTrial from '../rules/rehabilitation/work-trial/table.js';
import * as rulesSharedCalendarDayPay from '../rules/shared/calendar-day-pay.table.js';
import * as rulesSharedCertificateDays from '../rules/shared/certificate-days.table.js';
import * as rulesSharedDayAmount from '../rules/shared/day-amount.table.js';
import * as rulesSharedEmployerContributions from '../rules/shared/employer-contributions.table.js';
import * as rulesSharedFirstDays from '../rules/shared/first-days.table.js';
import * as rulesSharedPregnancyBenefit from '../rules/shared/pregnancy-benefit.table.js';
import * as rulesSharedReduction from '../rules/shared/reduction.table.js';
import * as rulesSharedSocialInsurance from '../rules/shared/social-insurance.table.js';
import * as rulesSickPayAmount from '../rules/sick-pay/amount/table.js';
import * as rulesSickPayAverageWeek from '../rules/sick-pay/average-week/table.js';
import * as rulesSickPayCertificate from '../rules/sick-pay/certificate/table.js';
import * as rulesSickPayDispute from '../rules/sick-pay/dispute/table.js';
import * as rulesSickPayKarensavdrag from '../rules/sick-pay/karensavdrag/table.js';
import * as rulesSickPayPeriods from '../rules/sick-pay/periods/table.js';
import * as rulesSickPayQualifyingTime from '../rules/sick-pay/qualifying-time/table.js';
import * as rulesSickPaySpecialHighRisk from '../rules/sick-pay/special-high-risk/table.js';
import * as rulesSicknessBenefitAgeLimits from '../rules/sickness-benefit/age-limits/table.js';
import * as rulesSicknessBenefitBenefitKarensavdrag from '../rules/sickness-benefit/benefit-karensavdrag/table.js';
import * as rulesSicknessBenefitCollectiveInsurance from '../rules/sickness-benefit/collective-insurance/table.js';
import * as rulesSicknessBenefitGeneralHighRisk from '../rules/sickness-benefit/general-high-risk/table.js';
import * as rulesSicknessBenefitKarenstid from '../rules/sickness-benefit/karenstid/table.js';
import * as rulesSicknessBenefitLevels from '../rules/sickness-benefit/levels/table.js';
import * as rulesSicknessBenefitNotice from '../rules/sickness-benefit/notice/table.js';
import * as rulesSicknessBenefitSgiProtection from '../rules/sickness-benefit/sgi-protection/table.js';
import * as rulesSicknessBenefitSgi from '../rules/sickness-benefit/sgi/table.js';
import * as rulesSicknessBenefitSpecialCases from '../rules/sickness-benefit/special-cases/table.js';
import * as rulesSicknessBenefitTravel from '../rules/sickness-benefit/travel/table.js';
import * as rulesSicknessBenefitWithPay from '../rules/sickness-benefit/with-pay/table.js';
import * as rulesSicknessBenefitWorkInjury from '../rules/sickness-benefit/work-injury/table.js';
import * as rulesStatisticsKeyFigures from '../rules/statistics/key-figures/table.js';
import * as rulesStatisticsLengths from '../rules/statistics/lengths.table.js';
import * as rulesStatisticsSmallGroups from '../rules/statistics/small-groups.table.js';
import * as rulesVacationDaysLeft from '../rules/vacation/days-left/table.js';
import * as rulesVacationQualifyingAbsence from '../rules/vacation/qualifying-absence/table.js';
import * as rulesVacationSickDuringVacation from '../rules/vacation/sick-during-vacation/table.js';
import * as rulesWorkCapacityChain from '../rules/work-capacity/chain/table.js';

/** Every dated table, with its rows, what it expects next, and which date chooses its row. */
export const datedTables: readonly DatedTable[] = [
  {
    file: 'law/income-base-amount',
    name: 'incomeBaseAmounts',
    rows: lawIncomeBaseAmount.incomeBaseAmounts,
    nextChange: lawIncomeBaseAmount.nextChange.incomeBaseAmounts,
    chosenBy: lawIncomeBaseAmount.chosenBy.incomeBaseAmounts,
  },
  {
    file: 'law/karens-compensation',
    name: 'karensCompensation',
    rows: lawKarensCompensation.karensCompensation,
    nextChange: lawKarensCompensation.nextChange.karensCompensation,
    chosenBy: lawKarensCompensation.chosenBy.karensCompensation,
  },
  {
    file: 'law/pension-age',
    name: 'pensionAges',
    rows: lawPensionAge.pensionAges,
    nextChange: lawPensionAge.nextChange.pensionAges,
    chosenBy: lawPensionAge.chosenBy.pensionAges,
  },
  {
    file: 'law/price-base-amount',
    name: 'priceBaseAmounts',
    rows: lawPriceBaseAmount.priceBaseAmounts,
    nextChange: lawPriceBaseAmount.nextChange.priceBaseAmounts,
    chosenBy: lawPriceBaseAmount.chosenBy.priceBaseAmounts,
  },
  {
    file: 'law/sgi-ceiling',
    name: 'sgiCeilings',
    rows: lawSgiCeiling.sgiCeilings,
    nextChange: lawSgiCeiling.nextChange.sgiCeilings,
    chosenBy: lawSgiCeiling.chosenBy.sgiCeilings,
  },
  {
    file: 'rules/coordination/actor-map',
    name: 'actorMapModel',
    rows: rulesCoordinationActorMap.actorMapModel,
    nextChange: rulesCoordinationActorMap.nextChange.actorMapModel,
    chosenBy: rulesCoordinationActorMap.chosenBy.actorMapModel,
  },
  {
    file: 'rules/coordination/benefits',
    name: 'benefitsOverview',
    rows: rulesCoordinationBenefits.benefitsOverview,
    nextChange: rulesCoordinationBenefits.nextChange.benefitsOverview,
    chosenBy: rulesCoordinationBenefits.chosenBy.benefitsOverview,
  },
  {
    file: 'rules/coordination/consent',
    name: 'consentModel',
    rows: rulesCoordinationConsent.consentModel,
    nextChange: rulesCoordinationConsent.nextChange.consentModel,
    chosenBy: rulesCoordinationConsent.chosenBy.consentModel,
  },
  {
    file: 'rules/coordination/coordinator',
    name: 'coordinatorModel',
    rows: rulesCoordinationCoordinator.coordinatorModel,
    nextChange: rulesCoordinationCoordinator.nextChange.coordinatorModel,
    chosenBy: rulesCoordinationCoordinator.chosenBy.coordinatorModel,
  },
  {
    file: 'rules/coordination/insured-duties',
    name: 'insuredDutiesModel',
    rows: rulesCoordinationInsuredDuties.insuredDutiesModel,
    nextChange: rulesCoordinationInsuredDuties.nextChange.insuredDutiesModel,
    chosenBy: rulesCoordinationInsuredDuties.chosenBy.insuredDutiesModel,
  },
  {
    file: 'rules/coordination/municipal-support',
    name: 'municipalSupportTerms',
    rows: rulesCoordinationMunicipalSupport.municipalSupportTerms,
    nextChange: rulesCoordinationMunicipalSupport.nextChange.municipalSupportTerms,
    chosenBy: rulesCoordinationMunicipalSupport.chosenBy.municipalSupportTerms,
  },
  {
    file: 'rules/coordination/plans',
    name: 'plansModel',
    rows: rulesCoordinationPlans.plansModel,
    nextChange: rulesCoordinationPlans.nextChange.plansModel,
    chosenBy: rulesCoordinationPlans.chosenBy.plansModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'responsibleModel',
    rows: rulesCoordinationResponsible.responsibleModel,
    nextChange: rulesCoordinationResponsible.nextChange.responsibleModel,
    chosenBy: rulesCoordinationResponsible.chosenBy.responsibleModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'supervisionModel',
    rows: rulesCoordinationResponsible.supervisionModel,
    nextChange: rulesCoordinationResponsible.nextChange.supervisionModel,
    chosenBy: rulesCoordinationResponsible.chosenBy.supervisionModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'actorModel',
    rows: rulesCoordinationResponsible.actorModel,
    nextChange: rulesCoordinationResponsible.nextChange.actorModel,
    chosenBy: rulesCoordinationResponsible.chosenBy.actorModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'regionalAgreements',
    rows: rulesCoordinationResponsible.regionalAgreements,
    nextChange: rulesCoordinationResponsible.nextChange.regionalAgreements,
    chosenBy: rulesCoordinationResponsible.chosenBy.regionalAgreements,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'associationCount',
    rows: rulesCoordinationResponsible.associationCount,
    nextChange: rulesCoordinationResponsible.nextChange.associationCount,
    chosenBy: rulesCoordinationResponsible.chosenBy.associationCount,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'financialShares',
    rows: rulesCoordinationResponsible.financialShares,
    nextChange: rulesCoordinationResponsible.nextChange.financialShares,
    chosenBy: rulesCoordinationResponsible.chosenBy.financialShares,
  },
  {
    file: 'rules/coordination/terms',
    name: 'glossary',
    rows: rulesCoordinationTerms.glossary,
    nextChange: rulesCoordinationTerms.nextChange.glossary,
    chosenBy: rulesCoordinationTerms.chosenBy.glossary,
  },
  {
    file: 'rules/employer/adaptation',
    name: 'adaptationTerms',
    rows: rulesEmployerAdaptation.adaptationTerms,
    nextChange: rulesEmployerAdaptation.nextChange.adaptationTerms,
    chosenBy: rulesEmployerAdaptation.chosenBy.adaptationTerms,
  },
  {
    file: 'rules/employer/cost',
    name: 'costReferences',
    rows: rulesEmployerCost.costReferences,
    nextChange: rulesEmployerCost.nextChange.costReferences,
    chosenBy: rulesEmployerCost.chosenBy.costReferences,
  },
  {
    file: 'rules/employer/early-signals',
    name: 'earlySignalsChecklist',
    rows: rulesEmployerEarlySignals.earlySignalsChecklist,
    nextChange: rulesEmployerEarlySignals.nextChange.earlySignalsChecklist,
    chosenBy: rulesEmployerEarlySignals.chosenBy.earlySignalsChecklist,
  },
  {
    file: 'rules/employer/redeployment',
    name: 'redeploymentTerms',
    rows: rulesEmployerRedeployment.redeploymentTerms,
    nextChange: rulesEmployerRedeployment.nextChange.redeploymentTerms,
    chosenBy: rulesEmployerRedeployment.chosenBy.redeploymentTerms,
  },
  {
    file: 'rules/employer/report-to-fk',
    name: 'reportTerms',
    rows: rulesEmployerReportToFk.reportTerms,
    nextChange: rulesEmployerReportToFk.nextChange.reportTerms,
    chosenBy: rulesEmployerReportToFk.chosenBy.reportTerms,
  },
  {
    file: 'rules/employer/return-to-work-plan',
    name: 'planTerms',
    rows: rulesEmployerReturnToWorkPlan.planTerms,
    nextChange: rulesEmployerReturnToWorkPlan.nextChange.planTerms,
    chosenBy: rulesEmployerReturnToWorkPlan.chosenBy.planTerms,
  },
  {
    file: 'rules/employer/signals',
    name: 'signalPresets',
    rows: rulesEmployerSignals.signalPresets,
    nextChange: rulesEmployerSignals.nextChange.signalPresets,
    chosenBy: rulesEmployerSignals.chosenBy.signalPresets,
  },
  {
    file: 'rules/grants/afa-rehabilitation',
    name: 'afaTerms',
    rows: rulesGrantsAfaRehabilitation.afaTerms,
    nextChange: rulesGrantsAfaRehabilitation.nextChange.afaTerms,
    chosenBy: rulesGrantsAfaRehabilitation.chosenBy.afaTerms,
  },
  {
    file: 'rules/grants/provider',
    name: 'providerTerms',
    rows: rulesGrantsProvider.providerTerms,
    nextChange: rulesGrantsProvider.nextChange.providerTerms,
    chosenBy: rulesGrantsProvider.chosenBy.providerTerms,
  },
  {
    file: 'rules/grants/work-aids',
    name: 'workAidsTerms',
    rows: rulesGrantsWorkAids.workAidsTerms,
    nextChange: rulesGrantsWorkAids.nextChange.workAidsTerms,
    chosenBy: rulesGrantsWorkAids.chosenBy.workAidsTerms,
  },
  {
    file: 'rules/grants/workplace-rehabilitation',
    name: 'workplaceSupportTerms',
    rows: rulesGrantsWorkplaceRehabilitation.workplaceSupportTerms,
    nextChange: rulesGrantsWorkplaceRehabilitation.nextChange.workplaceSupportTerms,
    chosenBy: rulesGrantsWorkplaceRehabilitation.chosenBy.workplaceSupportTerms,
  },
  {
    file: 'rules/programmes/activity-grant-sickness',
    name: 'activityGrantSicknessTerms',
    rows: rulesProgrammesActivityGrantSickness.activityGrantSicknessTerms,
    nextChange: rulesProgrammesActivityGrantSickness.nextChange.activityGrantSicknessTerms,
    chosenBy: rulesProgrammesActivityGrantSickness.chosenBy.activityGrantSicknessTerms,
  },
  {
    file: 'rules/programmes/activity-grant',
    name: 'activityGrantTerms',
    rows: rulesProgrammesActivityGrant.activityGrantTerms,
    nextChange: rulesProgrammesActivityGrant.nextChange.activityGrantTerms,
    chosenBy: rulesProgrammesActivityGrant.chosenBy.activityGrantTerms,
  },
  {
    file: 'rules/programmes/activity-grant',
    name: 'entryFloors',
    rows: rulesProgrammesActivityGrant.entryFloors,
    nextChange: rulesProgrammesActivityGrant.nextChange.entryFloors,
    chosenBy: rulesProgrammesActivityGrant.chosenBy.entryFloors,
  },
  {
    file: 'rules/programmes/establishment',
    name: 'establishmentTerms',
    rows: rulesProgrammesEstablishment.establishmentTerms,
    nextChange: rulesProgrammesEstablishment.nextChange.establishmentTerms,
    chosenBy: rulesProgrammesEstablishment.chosenBy.establishmentTerms,
  },
  {
    file: 'rules/programmes/establishment',
    name: 'establishmentUnread',
    rows: rulesProgrammesEstablishment.establishmentUnread,
    nextChange: rulesProgrammesEstablishment.nextChange.establishmentUnread,
    chosenBy: rulesProgrammesEstablishment.chosenBy.establishmentUnread,
  },
  {
    file: 'rules/programmes/job-and-development',
    name: 'jobAndDevelopmentTerms',
    rows: rulesProgrammesJobAndDevelopment.jobAndDevelopmentTerms,
    nextChange: rulesProgrammesJobAndDevelopment.nextChange.jobAndDevelopmentTerms,
    chosenBy: rulesProgrammesJobAndDevelopment.chosenBy.jobAndDevelopmentTerms,
  },
  {
    file: 'rules/programmes/job-and-development',
    name: 'jobAndDevelopmentActivities',
    rows: rulesProgrammesJobAndDevelopment.jobAndDevelopmentActivities,
    nextChange: rulesProgrammesJobAndDevelopment.nextChange.jobAndDevelopmentActivities,
    chosenBy: rulesProgrammesJobAndDevelopment.chosenBy.jobAndDevelopmentActivities,
  },
  {
    file: 'rules/programmes/special-efforts',
    name: 'specialEffortsTerms',
    rows: rulesProgrammesSpecialEfforts.specialEffortsTerms,
    nextChange: rulesProgrammesSpecialEfforts.nextChange.specialEffortsTerms,
    chosenBy: rulesProgrammesSpecialEfforts.chosenBy.specialEffortsTerms,
  },
  {
    file: 'rules/programmes/training',
    name: 'trainingTerms',
    rows: rulesProgrammesTraining.trainingTerms,
    nextChange: rulesProgrammesTraining.nextChange.trainingTerms,
    chosenBy: rulesProgrammesTraining.chosenBy.trainingTerms,
  },
  {
    file: 'rules/programmes/youth',
    name: 'youthTerms',
    rows: rulesProgrammesYouth.youthTerms,
    nextChange: rulesProgrammesYouth.nextChange.youthTerms,
    chosenBy: rulesProgrammesYouth.chosenBy.youthTerms,
  },
  {
    file: 'rules/programmes/youth',
    name: 'youthActivities',
    rows: rulesProgrammesYouth.youthActivities,
    nextChange: rulesProgrammesYouth.nextChange.youthActivities,
    chosenBy: rulesProgrammesYouth.chosenBy.youthActivities,
  },
  {
    file: 'rules/rehabilitation/activity-compensation',
    name: 'activityCompensationTerms',
    rows: rulesRehabilitationActivityCompensation.activityCompensationTerms,
    nextChange: rulesRehabilitationActivityCompensation.nextChange.activityCompensationTerms,
    chosenBy: rulesRehabilitationActivityCompensation.chosenBy.activityCompensationTerms,
  },
  {
    file: 'rules/rehabilitation/allowance',
    name: 'allowanceSicknessTerms',
    rows: rulesRehabilitationAllowance.allowanceSicknessTerms,
    nextChange: rulesRehabilitationAllowance.nextChange.allowanceSicknessTerms,
    chosenBy: rulesRehabilitationAllowance.chosenBy.allowanceSicknessTerms,
  },
  {
    file: 'rules/rehabilitation/coordination-request',
    name: 'coordinationRequestTerms',
    rows: rulesRehabilitationCoordinationRequest.coordinationRequestTerms,
    nextChange: rulesRehabilitationCoordinationRequest.nextChange.coordinationRequestTerms,
    chosenBy: rulesRehabilitationCoordinationRequest.chosenBy.coordinationRequestTerms,
  },
  {
    file: 'rules/rehabilitation/leave-to-try-other-work',
    name: 'leaveToTryOtherWorkRight',
    rows: rulesRehabilitationLeaveToTryOtherWork.leaveToTryOtherWorkRight,
    nextChange: rulesRehabilitationLeaveToTryOtherWork.nextChange.leaveToTryOtherWorkRight,
    chosenBy: rulesRehabilitationLeaveToTryOtherWork.chosenBy.leaveToTryOtherWorkRight,
  },
  {
    file: 'rules/rehabilitation/leave-to-try-other-work',
    name: 'leaveToTryOtherWorkTerms',
    rows: rulesRehabilitationLeaveToTryOtherWork.leaveToTryOtherWorkTerms,
    nextChange: rulesRehabilitationLeaveToTryOtherWork.nextChange.leaveToTryOtherWorkTerms,
    chosenBy: rulesRehabilitationLeaveToTryOtherWork.chosenBy.leaveToTryOtherWorkTerms,
  },
  {
    file: 'rules/rehabilitation/medical-investigation',
    name: 'investigationTerms',
    rows: rulesRehabilitationMedicalInvestigation.investigationTerms,
    nextChange: rulesRehabilitationMedicalInvestigation.nextChange.investigationTerms,
    chosenBy: rulesRehabilitationMedicalInvestigation.chosenBy.investigationTerms,
  },
  {
    file: 'rules/rehabilitation/medical-investigation',
    name: 'regionalInvestigations',
    rows: rulesRehabilitationMedicalInvestigation.regionalInvestigations,
    nextChange: rulesRehabilitationMedicalInvestigation.nextChange.regionalInvestigations,
    chosenBy: rulesRehabilitationMedicalInvestigation.chosenBy.regionalInvestigations,
  },
  {
    file: 'rules/rehabilitation/plan',
    name: 'rehabilitationPlanTerms',
    rows: rulesRehabilitationPlan.rehabilitationPlanTerms,
    nextChange: rulesRehabilitationPlan.nextChange.rehabilitationPlanTerms,
    chosenBy: rulesRehabilitationPlan.chosenBy.rehabilitationPlanTerms,
  },
  {
    file: 'rules/rehabilitation/reconciliation-meeting',
    name: 'reconciliationMeetingTerms',
    rows: rulesRehabilitationReconciliationMeeting.reconciliationMeetingTerms,
    nextChange: rulesRehabilitationReconciliationMeeting.nextChange.reconciliationMeetingTerms,
    chosenBy: rulesRehabilitationReconciliationMeeting.chosenBy.reconciliationMeetingTerms,
  },
  {
    file: 'rules/rehabilitation/sickness-compensation',
    name: 'sicknessCompensationTerms',
    rows: rulesRehabilitationSicknessCompensation.sicknessCompensationTerms,
    nextChange: rulesRehabilitationSicknessCompensation.nextChange.sicknessCompensationTerms,
    chosenBy: rulesRehabilitationSicknessCompensation.chosenBy.sicknessCompensationTerms,
  },
  {
    file: 'rules/rehabilitation/sickness-compensation',
    name: 'olderComparisons',
    rows: rulesRehabilitationSicknessCompensation.olderComparisons,
    nextChange: rulesRehabilitationSicknessCompensation.nextChange.olderComparisons,
    chosenBy: rulesRehabilitationSicknessCompensation.chosenBy.olderComparisons,
  },
  {
    file: 'rules/rehabilitation/transition',
    name: 'transitionTerms',
    rows: rulesRehabilitationTransition.transitionTerms,
    nextChange: rulesRehabilitationTransition.nextChange.transitionTerms,
    chosenBy: rulesRehabilitationTransition.chosenBy.transitionTerms,
  },
  {
    file: 'rules/rehabilitation/work-training',
    name: 'workTrainingGuidance',
    rows: rulesRehabilitationWorkTraining.workTrainingGuidance,
    nextChange: rulesRehabilitationWorkTraining.nextChange.workTrainingGuidance,
    chosenBy: rulesRehabilitationWorkTraining.chosenBy.workTrainingGuidance,
  },
  {
    file: 'rules/rehabilitation/work-trial',
    name: 'workTrialTerms',
    rows: rulesRehabilitationWorkTrial.workTrialTerms,
    nextChange: rulesRehabilitationWorkTrial.nextChange.workTrialTerms,
    chosenBy: rulesRehabilitationWorkTrial.chosenBy.workTrialTerms,
  },
  {
    file: 'rules/shared/calendar-day-pay',
    name: 'calendarDayPay',
    rows: rulesSharedCalendarDayPay.calendarDayPay,
    nextChange: rulesSharedCalendarDayPay.nextChange.calendarDayPay,
    chosenBy: rulesSharedCalendarDayPay.chosenBy.calendarDayPay,
  },
  {
    file: 'rules/shared/certificate-days',
    name: 'certificateDays',
    rows: rulesSharedCertificateDays.certificateDays,
    nextChange: rulesSharedCertificateDays.nextChange.certificateDays,
    chosenBy: rulesSharedCertificateDays.chosenBy.certificateDays,
  },
  {
    file: 'rules/shared/day-amount',
    name: 'benefitTerms',
    rows: rulesSharedDayAmount.benefitTerms,
    nextChange: rulesSharedDayAmount.nextChange.benefitTerms,
    chosenBy: rulesSharedDayAmount.chosenBy.benefitTerms,
  },
  {
    file: 'rules/shared/day-amount',
    name: 'unemployedCaps',
    rows: rulesSharedDayAmount.unemployedCaps,
    nextChange: rulesSharedDayAmount.nextChange.unemployedCaps,
    chosenBy: rulesSharedDayAmount.chosenBy.unemployedCaps,
  },
  {
    file: 'rules/shared/employer-contributions',
    name: 'employerContributions',
    rows: rulesSharedEmployerContributions.employerContributions,
    nextChange: rulesSharedEmployerContributions.nextChange.employerContributions,
    chosenBy: rulesSharedEmployerContributions.chosenBy.employerContributions,
  },
  {
    file: 'rules/shared/first-days',
    name: 'firstDaysOfSickPeriod',
    rows: rulesSharedFirstDays.firstDaysOfSickPeriod,
    nextChange: rulesSharedFirstDays.nextChange.firstDaysOfSickPeriod,
    chosenBy: rulesSharedFirstDays.chosenBy.firstDaysOfSickPeriod,
  },
  {
    file: 'rules/shared/first-days',
    name: 'onDemandFirstDays',
    rows: rulesSharedFirstDays.onDemandFirstDays,
    nextChange: rulesSharedFirstDays.nextChange.onDemandFirstDays,
    chosenBy: rulesSharedFirstDays.chosenBy.onDemandFirstDays,
  },
  {
    file: 'rules/shared/pregnancy-benefit',
    name: 'pregnancyBenefitDays',
    rows: rulesSharedPregnancyBenefit.pregnancyBenefitDays,
    nextChange: rulesSharedPregnancyBenefit.nextChange.pregnancyBenefitDays,
    chosenBy: rulesSharedPregnancyBenefit.chosenBy.pregnancyBenefitDays,
  },
  {
    file: 'rules/shared/reduction',
    name: 'reductionLevels',
    rows: rulesSharedReduction.reductionLevels,
    nextChange: rulesSharedReduction.nextChange.reductionLevels,
    chosenBy: rulesSharedReduction.chosenBy.reductionLevels,
  },
  {
    file: 'rules/shared/social-insurance',
    name: 'residenceRequirements',
    rows: rulesSharedSocialInsurance.residenceRequirements,
    nextChange: rulesSharedSocialInsurance.nextChange.residenceRequirements,
    chosenBy: rulesSharedSocialInsurance.chosenBy.residenceRequirements,
  },
  {
    file: 'rules/shared/social-insurance',
    name: 'benefitBars',
    rows: rulesSharedSocialInsurance.benefitBars,
    nextChange: rulesSharedSocialInsurance.nextChange.benefitBars,
    chosenBy: rulesSharedSocialInsurance.chosenBy.benefitBars,
  },
  {
    file: 'rules/sick-pay/amount',
    name: 'conventionTerms',
    rows: rulesSickPayAmount.conventionTerms,
    nextChange: rulesSickPayAmount.nextChange.conventionTerms,
    chosenBy: rulesSickPayAmount.chosenBy.conventionTerms,
  },
  {
    file: 'rules/sick-pay/average-week',
    name: 'averageWeekTerms',
    rows: rulesSickPayAverageWeek.averageWeekTerms,
    nextChange: rulesSickPayAverageWeek.nextChange.averageWeekTerms,
    chosenBy: rulesSickPayAverageWeek.chosenBy.averageWeekTerms,
  },
  {
    file: 'rules/sick-pay/certificate',
    name: 'certificateTerms',
    rows: rulesSickPayCertificate.certificateTerms,
    nextChange: rulesSickPayCertificate.nextChange.certificateTerms,
    chosenBy: rulesSickPayCertificate.chosenBy.certificateTerms,
  },
  {
    file: 'rules/sick-pay/dispute',
    name: 'disputeTerms',
    rows: rulesSickPayDispute.disputeTerms,
    nextChange: rulesSickPayDispute.nextChange.disputeTerms,
    chosenBy: rulesSickPayDispute.chosenBy.disputeTerms,
  },
  {
    file: 'rules/sick-pay/karensavdrag',
    name: 'karensavdragTerms',
    rows: rulesSickPayKarensavdrag.karensavdragTerms,
    nextChange: rulesSickPayKarensavdrag.nextChange.karensavdragTerms,
    chosenBy: rulesSickPayKarensavdrag.chosenBy.karensavdragTerms,
  },
  {
    file: 'rules/sick-pay/periods',
    name: 'sickPayPeriodTerms',
    rows: rulesSickPayPeriods.sickPayPeriodTerms,
    nextChange: rulesSickPayPeriods.nextChange.sickPayPeriodTerms,
    chosenBy: rulesSickPayPeriods.chosenBy.sickPayPeriodTerms,
  },
  {
    file: 'rules/sick-pay/qualifying-time',
    name: 'qualifyingTimeTerms',
    rows: rulesSickPayQualifyingTime.qualifyingTimeTerms,
    nextChange: rulesSickPayQualifyingTime.nextChange.qualifyingTimeTerms,
    chosenBy: rulesSickPayQualifyingTime.chosenBy.qualifyingTimeTerms,
  },
  {
    file: 'rules/sick-pay/special-high-risk',
    name: 'specialHighRiskTerms',
    rows: rulesSickPaySpecialHighRisk.specialHighRiskTerms,
    nextChange: rulesSickPaySpecialHighRisk.nextChange.specialHighRiskTerms,
    chosenBy: rulesSickPaySpecialHighRisk.chosenBy.specialHighRiskTerms,
  },
  {
    file: 'rules/sickness-benefit/age-limits',
    name: 'ageLimitTerms',
    rows: rulesSicknessBenefitAgeLimits.ageLimitTerms,
    nextChange: rulesSicknessBenefitAgeLimits.nextChange.ageLimitTerms,
    chosenBy: rulesSicknessBenefitAgeLimits.chosenBy.ageLimitTerms,
  },
  {
    file: 'rules/sickness-benefit/age-limits',
    name: 'highestAges',
    rows: rulesSicknessBenefitAgeLimits.highestAges,
    nextChange: rulesSicknessBenefitAgeLimits.nextChange.highestAges,
    chosenBy: rulesSicknessBenefitAgeLimits.chosenBy.highestAges,
  },
  {
    file: 'rules/sickness-benefit/benefit-karensavdrag',
    name: 'benefitKarensavdragTerms',
    rows: rulesSicknessBenefitBenefitKarensavdrag.benefitKarensavdragTerms,
    nextChange: rulesSicknessBenefitBenefitKarensavdrag.nextChange.benefitKarensavdragTerms,
    chosenBy: rulesSicknessBenefitBenefitKarensavdrag.chosenBy.benefitKarensavdragTerms,
  },
  {
    file: 'rules/sickness-benefit/collective-insurance',
    name: 'benefitShares',
    rows: rulesSicknessBenefitCollectiveInsurance.benefitShares,
    nextChange: rulesSicknessBenefitCollectiveInsurance.nextChange.benefitShares,
    chosenBy: rulesSicknessBenefitCollectiveInsurance.chosenBy.benefitShares,
  },
  {
    file: 'rules/sickness-benefit/collective-insurance',
    name: 'itpTerms',
    rows: rulesSicknessBenefitCollectiveInsurance.itpTerms,
    nextChange: rulesSicknessBenefitCollectiveInsurance.nextChange.itpTerms,
    chosenBy: rulesSicknessBenefitCollectiveInsurance.chosenBy.itpTerms,
  },
  {
    file: 'rules/sickness-benefit/collective-insurance',
    name: 'insuranceAges',
    rows: rulesSicknessBenefitCollectiveInsurance.insuranceAges,
    nextChange: rulesSicknessBenefitCollectiveInsurance.nextChange.insuranceAges,
    chosenBy: rulesSicknessBenefitCollectiveInsurance.chosenBy.insuranceAges,
  },
  {
    file: 'rules/sickness-benefit/general-high-risk',
    name: 'generalHighRiskTerms',
    rows: rulesSicknessBenefitGeneralHighRisk.generalHighRiskTerms,
    nextChange: rulesSicknessBenefitGeneralHighRisk.nextChange.generalHighRiskTerms,
    chosenBy: rulesSicknessBenefitGeneralHighRisk.chosenBy.generalHighRiskTerms,
  },
  {
    file: 'rules/sickness-benefit/karenstid',
    name: 'karenstidTerms',
    rows: rulesSicknessBenefitKarenstid.karenstidTerms,
    nextChange: rulesSicknessBenefitKarenstid.nextChange.karenstidTerms,
    chosenBy: rulesSicknessBenefitKarenstid.chosenBy.karenstidTerms,
  },
  {
    file: 'rules/sickness-benefit/levels',
    name: 'levelTerms',
    rows: rulesSicknessBenefitLevels.levelTerms,
    nextChange: rulesSicknessBenefitLevels.nextChange.levelTerms,
    chosenBy: rulesSicknessBenefitLevels.chosenBy.levelTerms,
  },
  {
    file: 'rules/sickness-benefit/notice',
    name: 'noticeTerms',
    rows: rulesSicknessBenefitNotice.noticeTerms,
    nextChange: rulesSicknessBenefitNotice.nextChange.noticeTerms,
    chosenBy: rulesSicknessBenefitNotice.chosenBy.noticeTerms,
  },
  {
    file: 'rules/sickness-benefit/sgi-protection',
    name: 'sgiProtectionTerms',
    rows: rulesSicknessBenefitSgiProtection.sgiProtectionTerms,
    nextChange: rulesSicknessBenefitSgiProtection.nextChange.sgiProtectionTerms,
    chosenBy: rulesSicknessBenefitSgiProtection.chosenBy.sgiProtectionTerms,
  },
  {
    file: 'rules/sickness-benefit/sgi-protection',
    name: 'laterGrounds',
    rows: rulesSicknessBenefitSgiProtection.laterGrounds,
    nextChange: rulesSicknessBenefitSgiProtection.nextChange.laterGrounds,
    chosenBy: rulesSicknessBenefitSgiProtection.chosenBy.laterGrounds,
  },
  {
    file: 'rules/sickness-benefit/sgi',
    name: 'sgiTerms',
    rows: rulesSicknessBenefitSgi.sgiTerms,
    nextChange: rulesSicknessBenefitSgi.nextChange.sgiTerms,
    chosenBy: rulesSicknessBenefitSgi.chosenBy.sgiTerms,
  },
  {
    file: 'rules/sickness-benefit/special-cases',
    name: 'specialCasesTerms',
    rows: rulesSicknessBenefitSpecialCases.specialCasesTerms,
    nextChange: rulesSicknessBenefitSpecialCases.nextChange.specialCasesTerms,
    chosenBy: rulesSicknessBenefitSpecialCases.chosenBy.specialCasesTerms,
  },
  {
    file: 'rules/sickness-benefit/travel',
    name: 'travelTerms',
    rows: rulesSicknessBenefitTravel.travelTerms,
    nextChange: rulesSicknessBenefitTravel.nextChange.travelTerms,
    chosenBy: rulesSicknessBenefitTravel.chosenBy.travelTerms,
  },
  {
    file: 'rules/sickness-benefit/with-pay',
    name: 'withPayTerms',
    rows: rulesSicknessBenefitWithPay.withPayTerms,
    nextChange: rulesSicknessBenefitWithPay.nextChange.withPayTerms,
    chosenBy: rulesSicknessBenefitWithPay.chosenBy.withPayTerms,
  },
  {
    file: 'rules/sickness-benefit/work-injury',
    name: 'workInjuryTerms',
    rows: rulesSicknessBenefitWorkInjury.workInjuryTerms,
    nextChange: rulesSicknessBenefitWorkInjury.nextChange.workInjuryTerms,
    chosenBy: rulesSicknessBenefitWorkInjury.chosenBy.workInjuryTerms,
  },
  {
    file: 'rules/statistics/key-figures',
    name: 'keyFigureWordings',
    rows: rulesStatisticsKeyFigures.keyFigureWordings,
    nextChange: rulesStatisticsKeyFigures.nextChange.keyFigureWordings,
    chosenBy: rulesStatisticsKeyFigures.chosenBy.keyFigureWordings,
  },
  {
    file: 'rules/statistics/lengths',
    name: 'lengthTerms',
    rows: rulesStatisticsLengths.lengthTerms,
    nextChange: rulesStatisticsLengths.nextChange.lengthTerms,
    chosenBy: rulesStatisticsLengths.chosenBy.lengthTerms,
  },
  {
    file: 'rules/statistics/small-groups',
    name: 'smallGroups',
    rows: rulesStatisticsSmallGroups.smallGroups,
    nextChange: rulesStatisticsSmallGroups.nextChange.smallGroups,
    chosenBy: rulesStatisticsSmallGroups.chosenBy.smallGroups,
  },
  {
    file: 'rules/vacation/days-left',
    name: 'savingTerms',
    rows: rulesVacationDaysLeft.savingTerms,
    nextChange: rulesVacationDaysLeft.nextChange.savingTerms,
    chosenBy: rulesVacationDaysLeft.chosenBy.savingTerms,
  },
  {
    file: 'rules/vacation/qualifying-absence',
    name: 'absenceTerms',
    rows: rulesVacationQualifyingAbsence.absenceTerms,
    nextChange: rulesVacationQualifyingAbsence.nextChange.absenceTerms,
    chosenBy: rulesVacationQualifyingAbsence.chosenBy.absenceTerms,
  },
  {
    file: 'rules/vacation/sick-during-vacation',
    name: 'daysBackWordings',
    rows: rulesVacationSickDuringVacation.daysBackWordings,
    nextChange: rulesVacationSickDuringVacation.nextChange.daysBackWordings,
    chosenBy: rulesVacationSickDuringVacation.chosenBy.daysBackWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'chainTerms',
    rows: rulesWorkCapacityChain.chainTerms,
    nextChange: rulesWorkCapacityChain.nextChange.chainTerms,
    chosenBy: rulesWorkCapacityChain.chosenBy.chainTerms,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'chainGapWordings',
    rows: rulesWorkCapacityChain.chainGapWordings,
    nextChange: rulesWorkCapacityChain.nextChange.chainGapWordings,
    chosenBy: rulesWorkCapacityChain.chosenBy.chainGapWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'ongoingSickPeriods',
    rows: rulesWorkCapacityChain.ongoingSickPeriods,
    nextChange: rulesWorkCapacityChain.nextChange.ongoingSickPeriods,
    chosenBy: rulesWorkCapacityChain.chosenBy.ongoingSickPeriods,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'chainExceptions',
    rows: rulesWorkCapacityChain.chainExceptions,
    nextChange: rulesWorkCapacityChain.nextChange.chainExceptions,
    chosenBy: rulesWorkCapacityChain.chosenBy.chainExceptions,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'labourMarketWordings',
    rows: rulesWorkCapacityChain.labourMarketWordings,
    nextChange: rulesWorkCapacityChain.nextChange.labourMarketWordings,
    chosenBy: rulesWorkCapacityChain.chosenBy.labourMarketWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'onDemandWordings',
    rows: rulesWorkCapacityChain.onDemandWordings,
    nextChange: rulesWorkCapacityChain.nextChange.onDemandWordings,
    chosenBy: rulesWorkCapacityChain.chosenBy.onDemandWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'olderWordings',
    rows: rulesWorkCapacityChain.olderWordings,
    nextChange: rulesWorkCapacityChain.nextChange.olderWordings,
    chosenBy: rulesWorkCapacityChain.chosenBy.olderWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'pandemicSuspensions',
    rows: rulesWorkCapacityChain.pandemicSuspensions,
    nextChange: rulesWorkCapacityChain.nextChange.pandemicSuspensions,
    chosenBy: rulesWorkCapacityChain.chosenBy.pandemicSuspensions,
  },
];
