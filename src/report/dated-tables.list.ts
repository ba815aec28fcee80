// Written by scripts/generate.mjs from the folder listing. Do not edit.
import type { DatedTable } from './law-status.js';
import * as t0 from '../law/karens-compensation.table.js';
import * as t1 from '../law/pension-age.table.js';
import * as t2 from '../law/price-base-amount.table.js';
import * as t3 from '../law/sgi-ceiling.table.js';
import * as t4 from '../rules/coordination/benefits.table.js';
import * as t5 from '../rules/coordination/consent.table.js';
import * as t6 from '../rules/coordination/coordinator.table.js';
import * as t7 from '../rules/coordination/insured-duties.table.js';
import * as t8 from '../rules/coordination/municipal-support.table.js';
import * as t9 from '../rules/coordination/plans.table.js';
import * as t10 from '../rules/coordination/responsible.table.js';
import * as t11 from '../rules/coordination/terms.table.js';
import * as t12 from '../rules/employer/adaptation.table.js';
import * as t13 from '../rules/employer/cost.table.js';
import * as t14 from '../rules/employer/early-signals.table.js';
import * as t15 from '../rules/employer/redeployment.table.js';
import * as t16 from '../rules/employer/report-to-fk.table.js';
import * as t17 from '../rules/employer/return-to-work-plan.table.js';
import * as t18 from '../rules/employer/signals.table.js';
import * as t19 from '../rules/grants/afa-rehabilitation.table.js';
import * as t20 from '../rules/grants/provider.table.js';
import * as t21 from '../rules/grants/work-aids.table.js';
import * as t22 from '../rules/grants/workplace-rehabilitation.table.js';
import * as t23 from '../rules/programmes/activity-grant-sickness.table.js';
import * as t24 from '../rules/programmes/activity-grant.table.js';
import * as t25 from '../rules/programmes/establishment.table.js';
import * as t26 from '../rules/programmes/job-and-development.table.js';
import * as t27 from '../rules/programmes/special-efforts.table.js';
import * as t28 from '../rules/programmes/training.table.js';
import * as t29 from '../rules/programmes/youth.table.js';
import * as t30 from '../rules/rehabilitation/activity-compensation.table.js';
import * as t31 from '../rules/rehabilitation/allowance.table.js';
import * as t32 from '../rules/rehabilitation/leave-to-try-other-work.table.js';
import * as t33 from '../rules/rehabilitation/medical-investigation.table.js';
import * as t34 from '../rules/rehabilitation/sickness-compensation.table.js';
import * as t35 from '../rules/rehabilitation/work-training.table.js';
import * as t36 from '../rules/rehabilitation/work-trial.table.js';
import * as t37 from '../rules/shared/calendar-day-pay.table.js';
import * as t38 from '../rules/shared/certificate-days.table.js';
import * as t39 from '../rules/shared/day-amount.table.js';
import * as t40 from '../rules/shared/first-days.table.js';
import * as t41 from '../rules/shared/reduction.table.js';
import * as t42 from '../rules/shared/social-insurance.table.js';
import * as t43 from '../rules/sick-pay/amount.table.js';
import * as t44 from '../rules/sick-pay/certificate.table.js';
import * as t45 from '../rules/sick-pay/dispute.table.js';
import * as t46 from '../rules/sick-pay/karensavdrag.table.js';
import * as t47 from '../rules/sick-pay/periods.table.js';
import * as t48 from '../rules/sick-pay/qualifying-time.table.js';
import * as t49 from '../rules/sick-pay/special-high-risk.table.js';
import * as t50 from '../rules/sickness-benefit/age-limits.table.js';
import * as t51 from '../rules/sickness-benefit/benefit-karensavdrag.table.js';
import * as t52 from '../rules/sickness-benefit/general-high-risk.table.js';
import * as t53 from '../rules/sickness-benefit/karenstid.table.js';
import * as t54 from '../rules/sickness-benefit/levels.table.js';
import * as t55 from '../rules/sickness-benefit/notice.table.js';
import * as t56 from '../rules/sickness-benefit/sgi.table.js';
import * as t57 from '../rules/sickness-benefit/special-cases.table.js';
import * as t58 from '../rules/sickness-benefit/with-pay.table.js';
import * as t59 from '../rules/sickness-benefit/work-injury.table.js';
import * as t60 from '../rules/work-capacity/chain.table.js';

/** Every dated table, with its rows and what it expects next. */
export const datedTables: readonly DatedTable[] = [
  {
    file: 'law/karens-compensation',
    name: 'karensCompensation',
    rows: t0.karensCompensation,
    nextChange: t0.nextChange.karensCompensation,
  },
  {
    file: 'law/pension-age',
    name: 'pensionAges',
    rows: t1.pensionAges,
    nextChange: t1.nextChange.pensionAges,
  },
  {
    file: 'law/price-base-amount',
    name: 'priceBaseAmounts',
    rows: t2.priceBaseAmounts,
    nextChange: t2.nextChange.priceBaseAmounts,
  },
  {
    file: 'law/sgi-ceiling',
    name: 'sgiCeilings',
    rows: t3.sgiCeilings,
    nextChange: t3.nextChange.sgiCeilings,
  },
  {
    file: 'rules/coordination/benefits',
    name: 'benefitsOverview',
    rows: t4.benefitsOverview,
    nextChange: t4.nextChange.benefitsOverview,
  },
  {
    file: 'rules/coordination/consent',
    name: 'consentModel',
    rows: t5.consentModel,
    nextChange: t5.nextChange.consentModel,
  },
  {
    file: 'rules/coordination/coordinator',
    name: 'coordinatorModel',
    rows: t6.coordinatorModel,
    nextChange: t6.nextChange.coordinatorModel,
  },
  {
    file: 'rules/coordination/insured-duties',
    name: 'insuredDutiesModel',
    rows: t7.insuredDutiesModel,
    nextChange: t7.nextChange.insuredDutiesModel,
  },
  {
    file: 'rules/coordination/municipal-support',
    name: 'municipalSupportTerms',
    rows: t8.municipalSupportTerms,
    nextChange: t8.nextChange.municipalSupportTerms,
  },
  {
    file: 'rules/coordination/plans',
    name: 'plansModel',
    rows: t9.plansModel,
    nextChange: t9.nextChange.plansModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'responsibleModel',
    rows: t10.responsibleModel,
    nextChange: t10.nextChange.responsibleModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'actorModel',
    rows: t10.actorModel,
    nextChange: t10.nextChange.actorModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'regionalAgreements',
    rows: t10.regionalAgreements,
    nextChange: t10.nextChange.regionalAgreements,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'associationCount',
    rows: t10.associationCount,
    nextChange: t10.nextChange.associationCount,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'financialShares',
    rows: t10.financialShares,
    nextChange: t10.nextChange.financialShares,
  },
  {
    file: 'rules/coordination/terms',
    name: 'glossary',
    rows: t11.glossary,
    nextChange: t11.nextChange.glossary,
  },
  {
    file: 'rules/employer/adaptation',
    name: 'adaptationTerms',
    rows: t12.adaptationTerms,
    nextChange: t12.nextChange.adaptationTerms,
  },
  {
    file: 'rules/employer/cost',
    name: 'costReferences',
    rows: t13.costReferences,
    nextChange: t13.nextChange.costReferences,
  },
  {
    file: 'rules/employer/early-signals',
    name: 'earlySignalsChecklist',
    rows: t14.earlySignalsChecklist,
    nextChange: t14.nextChange.earlySignalsChecklist,
  },
  {
    file: 'rules/employer/redeployment',
    name: 'redeploymentTerms',
    rows: t15.redeploymentTerms,
    nextChange: t15.nextChange.redeploymentTerms,
  },
  {
    file: 'rules/employer/report-to-fk',
    name: 'reportTerms',
    rows: t16.reportTerms,
    nextChange: t16.nextChange.reportTerms,
  },
  {
    file: 'rules/employer/return-to-work-plan',
    name: 'planTerms',
    rows: t17.planTerms,
    nextChange: t17.nextChange.planTerms,
  },
  {
    file: 'rules/employer/signals',
    name: 'signalPresets',
    rows: t18.signalPresets,
    nextChange: t18.nextChange.signalPresets,
  },
  {
    file: 'rules/grants/afa-rehabilitation',
    name: 'afaTerms',
    rows: t19.afaTerms,
    nextChange: t19.nextChange.afaTerms,
  },
  {
    file: 'rules/grants/provider',
    name: 'providerTerms',
    rows: t20.providerTerms,
    nextChange: t20.nextChange.providerTerms,
  },
  {
    file: 'rules/grants/work-aids',
    name: 'workAidsTerms',
    rows: t21.workAidsTerms,
    nextChange: t21.nextChange.workAidsTerms,
  },
  {
    file: 'rules/grants/workplace-rehabilitation',
    name: 'workplaceSupportTerms',
    rows: t22.workplaceSupportTerms,
    nextChange: t22.nextChange.workplaceSupportTerms,
  },
  {
    file: 'rules/programmes/activity-grant-sickness',
    name: 'activityGrantSicknessTerms',
    rows: t23.activityGrantSicknessTerms,
    nextChange: t23.nextChange.activityGrantSicknessTerms,
  },
  {
    file: 'rules/programmes/activity-grant',
    name: 'activityGrantTerms',
    rows: t24.activityGrantTerms,
    nextChange: t24.nextChange.activityGrantTerms,
  },
  {
    file: 'rules/programmes/activity-grant',
    name: 'entryFloors',
    rows: t24.entryFloors,
    nextChange: t24.nextChange.entryFloors,
  },
  {
    file: 'rules/programmes/establishment',
    name: 'establishmentTerms',
    rows: t25.establishmentTerms,
    nextChange: t25.nextChange.establishmentTerms,
  },
  {
    file: 'rules/programmes/establishment',
    name: 'establishmentUnread',
    rows: t25.establishmentUnread,
    nextChange: t25.nextChange.establishmentUnread,
  },
  {
    file: 'rules/programmes/job-and-development',
    name: 'jobAndDevelopmentTerms',
    rows: t26.jobAndDevelopmentTerms,
    nextChange: t26.nextChange.jobAndDevelopmentTerms,
  },
  {
    file: 'rules/programmes/job-and-development',
    name: 'jobAndDevelopmentActivities',
    rows: t26.jobAndDevelopmentActivities,
    nextChange: t26.nextChange.jobAndDevelopmentActivities,
  },
  {
    file: 'rules/programmes/special-efforts',
    name: 'specialEffortsTerms',
    rows: t27.specialEffortsTerms,
    nextChange: t27.nextChange.specialEffortsTerms,
  },
  {
    file: 'rules/programmes/training',
    name: 'trainingTerms',
    rows: t28.trainingTerms,
    nextChange: t28.nextChange.trainingTerms,
  },
  {
    file: 'rules/programmes/youth',
    name: 'youthTerms',
    rows: t29.youthTerms,
    nextChange: t29.nextChange.youthTerms,
  },
  {
    file: 'rules/programmes/youth',
    name: 'youthActivities',
    rows: t29.youthActivities,
    nextChange: t29.nextChange.youthActivities,
  },
  {
    file: 'rules/rehabilitation/activity-compensation',
    name: 'activityCompensationTerms',
    rows: t30.activityCompensationTerms,
    nextChange: t30.nextChange.activityCompensationTerms,
  },
  {
    file: 'rules/rehabilitation/allowance',
    name: 'allowanceSicknessTerms',
    rows: t31.allowanceSicknessTerms,
    nextChange: t31.nextChange.allowanceSicknessTerms,
  },
  {
    file: 'rules/rehabilitation/leave-to-try-other-work',
    name: 'leaveToTryOtherWorkRight',
    rows: t32.leaveToTryOtherWorkRight,
    nextChange: t32.nextChange.leaveToTryOtherWorkRight,
  },
  {
    file: 'rules/rehabilitation/leave-to-try-other-work',
    name: 'leaveToTryOtherWorkTerms',
    rows: t32.leaveToTryOtherWorkTerms,
    nextChange: t32.nextChange.leaveToTryOtherWorkTerms,
  },
  {
    file: 'rules/rehabilitation/medical-investigation',
    name: 'regionalInvestigations',
    rows: t33.regionalInvestigations,
    nextChange: t33.nextChange.regionalInvestigations,
  },
  {
    file: 'rules/rehabilitation/sickness-compensation',
    name: 'sicknessCompensationTerms',
    rows: t34.sicknessCompensationTerms,
    nextChange: t34.nextChange.sicknessCompensationTerms,
  },
  {
    file: 'rules/rehabilitation/sickness-compensation',
    name: 'olderComparisons',
    rows: t34.olderComparisons,
    nextChange: t34.nextChange.olderComparisons,
  },
  {
    file: 'rules/rehabilitation/work-training',
    name: 'workTrainingGuidance',
    rows: t35.workTrainingGuidance,
    nextChange: t35.nextChange.workTrainingGuidance,
  },
  {
    file: 'rules/rehabilitation/work-trial',
    name: 'workTrialTerms',
    rows: t36.workTrialTerms,
    nextChange: t36.nextChange.workTrialTerms,
  },
  {
    file: 'rules/shared/calendar-day-pay',
    name: 'calendarDayPay',
    rows: t37.calendarDayPay,
    nextChange: t37.nextChange.calendarDayPay,
  },
  {
    file: 'rules/shared/certificate-days',
    name: 'certificateDays',
    rows: t38.certificateDays,
    nextChange: t38.nextChange.certificateDays,
  },
  {
    file: 'rules/shared/day-amount',
    name: 'benefitTerms',
    rows: t39.benefitTerms,
    nextChange: t39.nextChange.benefitTerms,
  },
  {
    file: 'rules/shared/day-amount',
    name: 'unemployedCaps',
    rows: t39.unemployedCaps,
    nextChange: t39.nextChange.unemployedCaps,
  },
  {
    file: 'rules/shared/first-days',
    name: 'firstDaysOfSickPeriod',
    rows: t40.firstDaysOfSickPeriod,
    nextChange: t40.nextChange.firstDaysOfSickPeriod,
  },
  {
    file: 'rules/shared/first-days',
    name: 'onDemandFirstDays',
    rows: t40.onDemandFirstDays,
    nextChange: t40.nextChange.onDemandFirstDays,
  },
  {
    file: 'rules/shared/reduction',
    name: 'reductionLevels',
    rows: t41.reductionLevels,
    nextChange: t41.nextChange.reductionLevels,
  },
  {
    file: 'rules/shared/social-insurance',
    name: 'residenceRequirements',
    rows: t42.residenceRequirements,
    nextChange: t42.nextChange.residenceRequirements,
  },
  {
    file: 'rules/shared/social-insurance',
    name: 'benefitBars',
    rows: t42.benefitBars,
    nextChange: t42.nextChange.benefitBars,
  },
  {
    file: 'rules/sick-pay/amount',
    name: 'conventionTerms',
    rows: t43.conventionTerms,
    nextChange: t43.nextChange.conventionTerms,
  },
  {
    file: 'rules/sick-pay/certificate',
    name: 'certificateTerms',
    rows: t44.certificateTerms,
    nextChange: t44.nextChange.certificateTerms,
  },
  {
    file: 'rules/sick-pay/dispute',
    name: 'disputeTerms',
    rows: t45.disputeTerms,
    nextChange: t45.nextChange.disputeTerms,
  },
  {
    file: 'rules/sick-pay/karensavdrag',
    name: 'karensavdragTerms',
    rows: t46.karensavdragTerms,
    nextChange: t46.nextChange.karensavdragTerms,
  },
  {
    file: 'rules/sick-pay/periods',
    name: 'sickPayPeriodTerms',
    rows: t47.sickPayPeriodTerms,
    nextChange: t47.nextChange.sickPayPeriodTerms,
  },
  {
    file: 'rules/sick-pay/qualifying-time',
    name: 'qualifyingTimeTerms',
    rows: t48.qualifyingTimeTerms,
    nextChange: t48.nextChange.qualifyingTimeTerms,
  },
  {
    file: 'rules/sick-pay/special-high-risk',
    name: 'specialHighRiskTerms',
    rows: t49.specialHighRiskTerms,
    nextChange: t49.nextChange.specialHighRiskTerms,
  },
  {
    file: 'rules/sickness-benefit/age-limits',
    name: 'ageLimitTerms',
    rows: t50.ageLimitTerms,
    nextChange: t50.nextChange.ageLimitTerms,
  },
  {
    file: 'rules/sickness-benefit/age-limits',
    name: 'highestAges',
    rows: t50.highestAges,
    nextChange: t50.nextChange.highestAges,
  },
  {
    file: 'rules/sickness-benefit/benefit-karensavdrag',
    name: 'benefitKarensavdragTerms',
    rows: t51.benefitKarensavdragTerms,
    nextChange: t51.nextChange.benefitKarensavdragTerms,
  },
  {
    file: 'rules/sickness-benefit/general-high-risk',
    name: 'generalHighRiskTerms',
    rows: t52.generalHighRiskTerms,
    nextChange: t52.nextChange.generalHighRiskTerms,
  },
  {
    file: 'rules/sickness-benefit/karenstid',
    name: 'karenstidTerms',
    rows: t53.karenstidTerms,
    nextChange: t53.nextChange.karenstidTerms,
  },
  {
    file: 'rules/sickness-benefit/levels',
    name: 'levelTerms',
    rows: t54.levelTerms,
    nextChange: t54.nextChange.levelTerms,
  },
  {
    file: 'rules/sickness-benefit/notice',
    name: 'noticeTerms',
    rows: t55.noticeTerms,
    nextChange: t55.nextChange.noticeTerms,
  },
  {
    file: 'rules/sickness-benefit/sgi',
    name: 'sgiTerms',
    rows: t56.sgiTerms,
    nextChange: t56.nextChange.sgiTerms,
  },
  {
    file: 'rules/sickness-benefit/special-cases',
    name: 'specialCasesTerms',
    rows: t57.specialCasesTerms,
    nextChange: t57.nextChange.specialCasesTerms,
  },
  {
    file: 'rules/sickness-benefit/with-pay',
    name: 'withPayTerms',
    rows: t58.withPayTerms,
    nextChange: t58.nextChange.withPayTerms,
  },
  {
    file: 'rules/sickness-benefit/work-injury',
    name: 'workInjuryTerms',
    rows: t59.workInjuryTerms,
    nextChange: t59.nextChange.workInjuryTerms,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'chainTerms',
    rows: t60.chainTerms,
    nextChange: t60.nextChange.chainTerms,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'chainExceptions',
    rows: t60.chainExceptions,
    nextChange: t60.nextChange.chainExceptions,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'labourMarketWordings',
    rows: t60.labourMarketWordings,
    nextChange: t60.nextChange.labourMarketWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'onDemandWordings',
    rows: t60.onDemandWordings,
    nextChange: t60.nextChange.onDemandWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'olderWordings',
    rows: t60.olderWordings,
    nextChange: t60.nextChange.olderWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'pandemicSuspensions',
    rows: t60.pandemicSuspensions,
    nextChange: t60.nextChange.pandemicSuspensions,
  },
];
