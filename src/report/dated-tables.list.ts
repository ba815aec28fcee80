// Written by scripts/generate.mjs from the folder listing. Do not edit.
import type { DatedTable } from './law-status.js';
import * as t0 from '../law/karens-compensation.table.js';
import * as t1 from '../law/pension-age.table.js';
import * as t2 from '../law/price-base-amount.table.js';
import * as t3 from '../law/sgi-ceiling.table.js';
import * as t4 from '../rules/coordination/consent.table.js';
import * as t5 from '../rules/coordination/coordinator.table.js';
import * as t6 from '../rules/coordination/insured-duties.table.js';
import * as t7 from '../rules/coordination/municipal-support.table.js';
import * as t8 from '../rules/coordination/plans.table.js';
import * as t9 from '../rules/coordination/responsible.table.js';
import * as t10 from '../rules/coordination/terms.table.js';
import * as t11 from '../rules/employer/adaptation.table.js';
import * as t12 from '../rules/employer/cost.table.js';
import * as t13 from '../rules/employer/early-signals.table.js';
import * as t14 from '../rules/employer/redeployment.table.js';
import * as t15 from '../rules/employer/report-to-fk.table.js';
import * as t16 from '../rules/employer/return-to-work-plan.table.js';
import * as t17 from '../rules/employer/signals.table.js';
import * as t18 from '../rules/grants/afa-rehabilitation.table.js';
import * as t19 from '../rules/grants/provider.table.js';
import * as t20 from '../rules/grants/work-aids.table.js';
import * as t21 from '../rules/grants/workplace-rehabilitation.table.js';
import * as t22 from '../rules/programmes/activity-grant-sickness.table.js';
import * as t23 from '../rules/programmes/establishment.table.js';
import * as t24 from '../rules/programmes/job-and-development.table.js';
import * as t25 from '../rules/programmes/special-efforts.table.js';
import * as t26 from '../rules/programmes/training.table.js';
import * as t27 from '../rules/programmes/youth.table.js';
import * as t28 from '../rules/rehabilitation/activity-compensation.table.js';
import * as t29 from '../rules/rehabilitation/allowance.table.js';
import * as t30 from '../rules/rehabilitation/leave-to-try-other-work.table.js';
import * as t31 from '../rules/rehabilitation/medical-investigation.table.js';
import * as t32 from '../rules/rehabilitation/sickness-compensation.table.js';
import * as t33 from '../rules/rehabilitation/work-training.table.js';
import * as t34 from '../rules/rehabilitation/work-trial.table.js';
import * as t35 from '../rules/shared/calendar-day-pay.table.js';
import * as t36 from '../rules/shared/certificate-days.table.js';
import * as t37 from '../rules/shared/day-amount.table.js';
import * as t38 from '../rules/shared/first-days.table.js';
import * as t39 from '../rules/shared/reduction.table.js';
import * as t40 from '../rules/sick-pay/amount.table.js';
import * as t41 from '../rules/sick-pay/certificate.table.js';
import * as t42 from '../rules/sick-pay/dispute.table.js';
import * as t43 from '../rules/sick-pay/karensavdrag.table.js';
import * as t44 from '../rules/sick-pay/periods.table.js';
import * as t45 from '../rules/sick-pay/qualifying-time.table.js';
import * as t46 from '../rules/sick-pay/special-high-risk.table.js';
import * as t47 from '../rules/sickness-benefit/age-limits.table.js';
import * as t48 from '../rules/sickness-benefit/benefit-karensavdrag.table.js';
import * as t49 from '../rules/sickness-benefit/general-high-risk.table.js';
import * as t50 from '../rules/sickness-benefit/karenstid.table.js';
import * as t51 from '../rules/sickness-benefit/levels.table.js';
import * as t52 from '../rules/sickness-benefit/notice.table.js';
import * as t53 from '../rules/sickness-benefit/sgi.table.js';
import * as t54 from '../rules/sickness-benefit/special-cases.table.js';
import * as t55 from '../rules/sickness-benefit/with-pay.table.js';
import * as t56 from '../rules/sickness-benefit/work-injury.table.js';
import * as t57 from '../rules/work-capacity/chain.table.js';

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
    file: 'rules/coordination/consent',
    name: 'consentModel',
    rows: t4.consentModel,
    nextChange: t4.nextChange.consentModel,
  },
  {
    file: 'rules/coordination/coordinator',
    name: 'coordinatorModel',
    rows: t5.coordinatorModel,
    nextChange: t5.nextChange.coordinatorModel,
  },
  {
    file: 'rules/coordination/insured-duties',
    name: 'insuredDutiesModel',
    rows: t6.insuredDutiesModel,
    nextChange: t6.nextChange.insuredDutiesModel,
  },
  {
    file: 'rules/coordination/municipal-support',
    name: 'municipalSupportTerms',
    rows: t7.municipalSupportTerms,
    nextChange: t7.nextChange.municipalSupportTerms,
  },
  {
    file: 'rules/coordination/plans',
    name: 'plansModel',
    rows: t8.plansModel,
    nextChange: t8.nextChange.plansModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'responsibleModel',
    rows: t9.responsibleModel,
    nextChange: t9.nextChange.responsibleModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'actorModel',
    rows: t9.actorModel,
    nextChange: t9.nextChange.actorModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'regionalAgreements',
    rows: t9.regionalAgreements,
    nextChange: t9.nextChange.regionalAgreements,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'associationCount',
    rows: t9.associationCount,
    nextChange: t9.nextChange.associationCount,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'financialShares',
    rows: t9.financialShares,
    nextChange: t9.nextChange.financialShares,
  },
  {
    file: 'rules/coordination/terms',
    name: 'glossary',
    rows: t10.glossary,
    nextChange: t10.nextChange.glossary,
  },
  {
    file: 'rules/employer/adaptation',
    name: 'adaptationTerms',
    rows: t11.adaptationTerms,
    nextChange: t11.nextChange.adaptationTerms,
  },
  {
    file: 'rules/employer/cost',
    name: 'costReferences',
    rows: t12.costReferences,
    nextChange: t12.nextChange.costReferences,
  },
  {
    file: 'rules/employer/early-signals',
    name: 'earlySignalsChecklist',
    rows: t13.earlySignalsChecklist,
    nextChange: t13.nextChange.earlySignalsChecklist,
  },
  {
    file: 'rules/employer/redeployment',
    name: 'redeploymentTerms',
    rows: t14.redeploymentTerms,
    nextChange: t14.nextChange.redeploymentTerms,
  },
  {
    file: 'rules/employer/report-to-fk',
    name: 'reportTerms',
    rows: t15.reportTerms,
    nextChange: t15.nextChange.reportTerms,
  },
  {
    file: 'rules/employer/return-to-work-plan',
    name: 'planTerms',
    rows: t16.planTerms,
    nextChange: t16.nextChange.planTerms,
  },
  {
    file: 'rules/employer/signals',
    name: 'signalPresets',
    rows: t17.signalPresets,
    nextChange: t17.nextChange.signalPresets,
  },
  {
    file: 'rules/grants/afa-rehabilitation',
    name: 'afaTerms',
    rows: t18.afaTerms,
    nextChange: t18.nextChange.afaTerms,
  },
  {
    file: 'rules/grants/provider',
    name: 'providerTerms',
    rows: t19.providerTerms,
    nextChange: t19.nextChange.providerTerms,
  },
  {
    file: 'rules/grants/work-aids',
    name: 'workAidsTerms',
    rows: t20.workAidsTerms,
    nextChange: t20.nextChange.workAidsTerms,
  },
  {
    file: 'rules/grants/workplace-rehabilitation',
    name: 'workplaceSupportTerms',
    rows: t21.workplaceSupportTerms,
    nextChange: t21.nextChange.workplaceSupportTerms,
  },
  {
    file: 'rules/programmes/activity-grant-sickness',
    name: 'activityGrantSicknessTerms',
    rows: t22.activityGrantSicknessTerms,
    nextChange: t22.nextChange.activityGrantSicknessTerms,
  },
  {
    file: 'rules/programmes/establishment',
    name: 'establishmentTerms',
    rows: t23.establishmentTerms,
    nextChange: t23.nextChange.establishmentTerms,
  },
  {
    file: 'rules/programmes/job-and-development',
    name: 'jobAndDevelopmentTerms',
    rows: t24.jobAndDevelopmentTerms,
    nextChange: t24.nextChange.jobAndDevelopmentTerms,
  },
  {
    file: 'rules/programmes/job-and-development',
    name: 'jobAndDevelopmentActivities',
    rows: t24.jobAndDevelopmentActivities,
    nextChange: t24.nextChange.jobAndDevelopmentActivities,
  },
  {
    file: 'rules/programmes/special-efforts',
    name: 'specialEffortsTerms',
    rows: t25.specialEffortsTerms,
    nextChange: t25.nextChange.specialEffortsTerms,
  },
  {
    file: 'rules/programmes/training',
    name: 'trainingTerms',
    rows: t26.trainingTerms,
    nextChange: t26.nextChange.trainingTerms,
  },
  {
    file: 'rules/programmes/youth',
    name: 'youthTerms',
    rows: t27.youthTerms,
    nextChange: t27.nextChange.youthTerms,
  },
  {
    file: 'rules/programmes/youth',
    name: 'youthActivities',
    rows: t27.youthActivities,
    nextChange: t27.nextChange.youthActivities,
  },
  {
    file: 'rules/rehabilitation/activity-compensation',
    name: 'activityCompensationTerms',
    rows: t28.activityCompensationTerms,
    nextChange: t28.nextChange.activityCompensationTerms,
  },
  {
    file: 'rules/rehabilitation/allowance',
    name: 'allowanceSicknessTerms',
    rows: t29.allowanceSicknessTerms,
    nextChange: t29.nextChange.allowanceSicknessTerms,
  },
  {
    file: 'rules/rehabilitation/leave-to-try-other-work',
    name: 'leaveToTryOtherWorkRight',
    rows: t30.leaveToTryOtherWorkRight,
    nextChange: t30.nextChange.leaveToTryOtherWorkRight,
  },
  {
    file: 'rules/rehabilitation/leave-to-try-other-work',
    name: 'leaveToTryOtherWorkTerms',
    rows: t30.leaveToTryOtherWorkTerms,
    nextChange: t30.nextChange.leaveToTryOtherWorkTerms,
  },
  {
    file: 'rules/rehabilitation/medical-investigation',
    name: 'regionalInvestigations',
    rows: t31.regionalInvestigations,
    nextChange: t31.nextChange.regionalInvestigations,
  },
  {
    file: 'rules/rehabilitation/sickness-compensation',
    name: 'sicknessCompensationTerms',
    rows: t32.sicknessCompensationTerms,
    nextChange: t32.nextChange.sicknessCompensationTerms,
  },
  {
    file: 'rules/rehabilitation/sickness-compensation',
    name: 'olderComparisons',
    rows: t32.olderComparisons,
    nextChange: t32.nextChange.olderComparisons,
  },
  {
    file: 'rules/rehabilitation/work-training',
    name: 'workTrainingGuidance',
    rows: t33.workTrainingGuidance,
    nextChange: t33.nextChange.workTrainingGuidance,
  },
  {
    file: 'rules/rehabilitation/work-trial',
    name: 'workTrialTerms',
    rows: t34.workTrialTerms,
    nextChange: t34.nextChange.workTrialTerms,
  },
  {
    file: 'rules/shared/calendar-day-pay',
    name: 'calendarDayPay',
    rows: t35.calendarDayPay,
    nextChange: t35.nextChange.calendarDayPay,
  },
  {
    file: 'rules/shared/certificate-days',
    name: 'certificateDays',
    rows: t36.certificateDays,
    nextChange: t36.nextChange.certificateDays,
  },
  {
    file: 'rules/shared/day-amount',
    name: 'benefitTerms',
    rows: t37.benefitTerms,
    nextChange: t37.nextChange.benefitTerms,
  },
  {
    file: 'rules/shared/day-amount',
    name: 'unemployedCaps',
    rows: t37.unemployedCaps,
    nextChange: t37.nextChange.unemployedCaps,
  },
  {
    file: 'rules/shared/first-days',
    name: 'firstDaysOfSickPeriod',
    rows: t38.firstDaysOfSickPeriod,
    nextChange: t38.nextChange.firstDaysOfSickPeriod,
  },
  {
    file: 'rules/shared/reduction',
    name: 'reductionLevels',
    rows: t39.reductionLevels,
    nextChange: t39.nextChange.reductionLevels,
  },
  {
    file: 'rules/sick-pay/amount',
    name: 'conventionTerms',
    rows: t40.conventionTerms,
    nextChange: t40.nextChange.conventionTerms,
  },
  {
    file: 'rules/sick-pay/certificate',
    name: 'certificateTerms',
    rows: t41.certificateTerms,
    nextChange: t41.nextChange.certificateTerms,
  },
  {
    file: 'rules/sick-pay/dispute',
    name: 'disputeTerms',
    rows: t42.disputeTerms,
    nextChange: t42.nextChange.disputeTerms,
  },
  {
    file: 'rules/sick-pay/karensavdrag',
    name: 'karensavdragTerms',
    rows: t43.karensavdragTerms,
    nextChange: t43.nextChange.karensavdragTerms,
  },
  {
    file: 'rules/sick-pay/periods',
    name: 'sickPayPeriodTerms',
    rows: t44.sickPayPeriodTerms,
    nextChange: t44.nextChange.sickPayPeriodTerms,
  },
  {
    file: 'rules/sick-pay/qualifying-time',
    name: 'qualifyingTimeTerms',
    rows: t45.qualifyingTimeTerms,
    nextChange: t45.nextChange.qualifyingTimeTerms,
  },
  {
    file: 'rules/sick-pay/special-high-risk',
    name: 'specialHighRiskTerms',
    rows: t46.specialHighRiskTerms,
    nextChange: t46.nextChange.specialHighRiskTerms,
  },
  {
    file: 'rules/sickness-benefit/age-limits',
    name: 'ageLimitTerms',
    rows: t47.ageLimitTerms,
    nextChange: t47.nextChange.ageLimitTerms,
  },
  {
    file: 'rules/sickness-benefit/age-limits',
    name: 'highestAges',
    rows: t47.highestAges,
    nextChange: t47.nextChange.highestAges,
  },
  {
    file: 'rules/sickness-benefit/benefit-karensavdrag',
    name: 'benefitKarensavdragTerms',
    rows: t48.benefitKarensavdragTerms,
    nextChange: t48.nextChange.benefitKarensavdragTerms,
  },
  {
    file: 'rules/sickness-benefit/general-high-risk',
    name: 'generalHighRiskTerms',
    rows: t49.generalHighRiskTerms,
    nextChange: t49.nextChange.generalHighRiskTerms,
  },
  {
    file: 'rules/sickness-benefit/karenstid',
    name: 'karenstidTerms',
    rows: t50.karenstidTerms,
    nextChange: t50.nextChange.karenstidTerms,
  },
  {
    file: 'rules/sickness-benefit/levels',
    name: 'levelTerms',
    rows: t51.levelTerms,
    nextChange: t51.nextChange.levelTerms,
  },
  {
    file: 'rules/sickness-benefit/notice',
    name: 'noticeTerms',
    rows: t52.noticeTerms,
    nextChange: t52.nextChange.noticeTerms,
  },
  {
    file: 'rules/sickness-benefit/sgi',
    name: 'sgiTerms',
    rows: t53.sgiTerms,
    nextChange: t53.nextChange.sgiTerms,
  },
  {
    file: 'rules/sickness-benefit/special-cases',
    name: 'specialCasesTerms',
    rows: t54.specialCasesTerms,
    nextChange: t54.nextChange.specialCasesTerms,
  },
  {
    file: 'rules/sickness-benefit/with-pay',
    name: 'withPayTerms',
    rows: t55.withPayTerms,
    nextChange: t55.nextChange.withPayTerms,
  },
  {
    file: 'rules/sickness-benefit/work-injury',
    name: 'workInjuryTerms',
    rows: t56.workInjuryTerms,
    nextChange: t56.nextChange.workInjuryTerms,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'chainTerms',
    rows: t57.chainTerms,
    nextChange: t57.nextChange.chainTerms,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'chainExceptions',
    rows: t57.chainExceptions,
    nextChange: t57.nextChange.chainExceptions,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'labourMarketWordings',
    rows: t57.labourMarketWordings,
    nextChange: t57.nextChange.labourMarketWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'onDemandWordings',
    rows: t57.onDemandWordings,
    nextChange: t57.nextChange.onDemandWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'olderWordings',
    rows: t57.olderWordings,
    nextChange: t57.nextChange.olderWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'pandemicSuspensions',
    rows: t57.pandemicSuspensions,
    nextChange: t57.nextChange.pandemicSuspensions,
  },
];
