// Written by scripts/generate.mjs from the folder listing. Do not edit.
import type { DatedTable } from './law-status.js';
import * as t0 from '../law/karens-compensation.table.js';
import * as t1 from '../law/pension-age.table.js';
import * as t2 from '../law/price-base-amount.table.js';
import * as t3 from '../law/sgi-ceiling.table.js';
import * as t4 from '../rules/coordination/consent.table.js';
import * as t5 from '../rules/coordination/coordinator.table.js';
import * as t6 from '../rules/coordination/insured-duties.table.js';
import * as t7 from '../rules/coordination/plans.table.js';
import * as t8 from '../rules/coordination/responsible.table.js';
import * as t9 from '../rules/coordination/terms.table.js';
import * as t10 from '../rules/employer/adaptation.table.js';
import * as t11 from '../rules/employer/cost.table.js';
import * as t12 from '../rules/employer/early-signals.table.js';
import * as t13 from '../rules/employer/redeployment.table.js';
import * as t14 from '../rules/employer/report-to-fk.table.js';
import * as t15 from '../rules/employer/return-to-work-plan.table.js';
import * as t16 from '../rules/employer/signals.table.js';
import * as t17 from '../rules/grants/afa-rehabilitation.table.js';
import * as t18 from '../rules/grants/provider.table.js';
import * as t19 from '../rules/grants/work-aids.table.js';
import * as t20 from '../rules/grants/workplace-rehabilitation.table.js';
import * as t21 from '../rules/programmes/activity-grant-sickness.table.js';
import * as t22 from '../rules/programmes/establishment.table.js';
import * as t23 from '../rules/programmes/job-and-development.table.js';
import * as t24 from '../rules/programmes/special-efforts.table.js';
import * as t25 from '../rules/programmes/training.table.js';
import * as t26 from '../rules/programmes/youth.table.js';
import * as t27 from '../rules/rehabilitation/activity-compensation.table.js';
import * as t28 from '../rules/rehabilitation/allowance.table.js';
import * as t29 from '../rules/rehabilitation/leave-to-try-other-work.table.js';
import * as t30 from '../rules/rehabilitation/medical-investigation.table.js';
import * as t31 from '../rules/rehabilitation/sickness-compensation.table.js';
import * as t32 from '../rules/rehabilitation/work-training.table.js';
import * as t33 from '../rules/rehabilitation/work-trial.table.js';
import * as t34 from '../rules/shared/calendar-day-pay.table.js';
import * as t35 from '../rules/shared/certificate-days.table.js';
import * as t36 from '../rules/shared/day-amount.table.js';
import * as t37 from '../rules/shared/first-days.table.js';
import * as t38 from '../rules/shared/reduction.table.js';
import * as t39 from '../rules/sick-pay/amount.table.js';
import * as t40 from '../rules/sick-pay/certificate.table.js';
import * as t41 from '../rules/sick-pay/dispute.table.js';
import * as t42 from '../rules/sick-pay/karensavdrag.table.js';
import * as t43 from '../rules/sick-pay/periods.table.js';
import * as t44 from '../rules/sick-pay/qualifying-time.table.js';
import * as t45 from '../rules/sick-pay/special-high-risk.table.js';
import * as t46 from '../rules/sickness-benefit/age-limits.table.js';
import * as t47 from '../rules/sickness-benefit/benefit-karensavdrag.table.js';
import * as t48 from '../rules/sickness-benefit/general-high-risk.table.js';
import * as t49 from '../rules/sickness-benefit/karenstid.table.js';
import * as t50 from '../rules/sickness-benefit/levels.table.js';
import * as t51 from '../rules/sickness-benefit/notice.table.js';
import * as t52 from '../rules/sickness-benefit/sgi.table.js';
import * as t53 from '../rules/sickness-benefit/special-cases.table.js';
import * as t54 from '../rules/sickness-benefit/with-pay.table.js';
import * as t55 from '../rules/sickness-benefit/work-injury.table.js';
import * as t56 from '../rules/work-capacity/chain.table.js';

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
    file: 'rules/coordination/plans',
    name: 'plansModel',
    rows: t7.plansModel,
    nextChange: t7.nextChange.plansModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'responsibleModel',
    rows: t8.responsibleModel,
    nextChange: t8.nextChange.responsibleModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'actorModel',
    rows: t8.actorModel,
    nextChange: t8.nextChange.actorModel,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'regionalAgreements',
    rows: t8.regionalAgreements,
    nextChange: t8.nextChange.regionalAgreements,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'associationCount',
    rows: t8.associationCount,
    nextChange: t8.nextChange.associationCount,
  },
  {
    file: 'rules/coordination/responsible',
    name: 'financialShares',
    rows: t8.financialShares,
    nextChange: t8.nextChange.financialShares,
  },
  {
    file: 'rules/coordination/terms',
    name: 'glossary',
    rows: t9.glossary,
    nextChange: t9.nextChange.glossary,
  },
  {
    file: 'rules/employer/adaptation',
    name: 'adaptationTerms',
    rows: t10.adaptationTerms,
    nextChange: t10.nextChange.adaptationTerms,
  },
  {
    file: 'rules/employer/cost',
    name: 'costReferences',
    rows: t11.costReferences,
    nextChange: t11.nextChange.costReferences,
  },
  {
    file: 'rules/employer/early-signals',
    name: 'earlySignalsChecklist',
    rows: t12.earlySignalsChecklist,
    nextChange: t12.nextChange.earlySignalsChecklist,
  },
  {
    file: 'rules/employer/redeployment',
    name: 'redeploymentTerms',
    rows: t13.redeploymentTerms,
    nextChange: t13.nextChange.redeploymentTerms,
  },
  {
    file: 'rules/employer/report-to-fk',
    name: 'reportTerms',
    rows: t14.reportTerms,
    nextChange: t14.nextChange.reportTerms,
  },
  {
    file: 'rules/employer/return-to-work-plan',
    name: 'planTerms',
    rows: t15.planTerms,
    nextChange: t15.nextChange.planTerms,
  },
  {
    file: 'rules/employer/signals',
    name: 'signalPresets',
    rows: t16.signalPresets,
    nextChange: t16.nextChange.signalPresets,
  },
  {
    file: 'rules/grants/afa-rehabilitation',
    name: 'afaTerms',
    rows: t17.afaTerms,
    nextChange: t17.nextChange.afaTerms,
  },
  {
    file: 'rules/grants/provider',
    name: 'providerTerms',
    rows: t18.providerTerms,
    nextChange: t18.nextChange.providerTerms,
  },
  {
    file: 'rules/grants/work-aids',
    name: 'workAidsTerms',
    rows: t19.workAidsTerms,
    nextChange: t19.nextChange.workAidsTerms,
  },
  {
    file: 'rules/grants/workplace-rehabilitation',
    name: 'workplaceSupportTerms',
    rows: t20.workplaceSupportTerms,
    nextChange: t20.nextChange.workplaceSupportTerms,
  },
  {
    file: 'rules/programmes/activity-grant-sickness',
    name: 'activityGrantSicknessTerms',
    rows: t21.activityGrantSicknessTerms,
    nextChange: t21.nextChange.activityGrantSicknessTerms,
  },
  {
    file: 'rules/programmes/establishment',
    name: 'establishmentTerms',
    rows: t22.establishmentTerms,
    nextChange: t22.nextChange.establishmentTerms,
  },
  {
    file: 'rules/programmes/job-and-development',
    name: 'jobAndDevelopmentTerms',
    rows: t23.jobAndDevelopmentTerms,
    nextChange: t23.nextChange.jobAndDevelopmentTerms,
  },
  {
    file: 'rules/programmes/job-and-development',
    name: 'jobAndDevelopmentActivities',
    rows: t23.jobAndDevelopmentActivities,
    nextChange: t23.nextChange.jobAndDevelopmentActivities,
  },
  {
    file: 'rules/programmes/special-efforts',
    name: 'specialEffortsTerms',
    rows: t24.specialEffortsTerms,
    nextChange: t24.nextChange.specialEffortsTerms,
  },
  {
    file: 'rules/programmes/training',
    name: 'trainingTerms',
    rows: t25.trainingTerms,
    nextChange: t25.nextChange.trainingTerms,
  },
  {
    file: 'rules/programmes/youth',
    name: 'youthTerms',
    rows: t26.youthTerms,
    nextChange: t26.nextChange.youthTerms,
  },
  {
    file: 'rules/programmes/youth',
    name: 'youthActivities',
    rows: t26.youthActivities,
    nextChange: t26.nextChange.youthActivities,
  },
  {
    file: 'rules/rehabilitation/activity-compensation',
    name: 'activityCompensationTerms',
    rows: t27.activityCompensationTerms,
    nextChange: t27.nextChange.activityCompensationTerms,
  },
  {
    file: 'rules/rehabilitation/allowance',
    name: 'allowanceSicknessTerms',
    rows: t28.allowanceSicknessTerms,
    nextChange: t28.nextChange.allowanceSicknessTerms,
  },
  {
    file: 'rules/rehabilitation/leave-to-try-other-work',
    name: 'leaveToTryOtherWorkRight',
    rows: t29.leaveToTryOtherWorkRight,
    nextChange: t29.nextChange.leaveToTryOtherWorkRight,
  },
  {
    file: 'rules/rehabilitation/leave-to-try-other-work',
    name: 'leaveToTryOtherWorkTerms',
    rows: t29.leaveToTryOtherWorkTerms,
    nextChange: t29.nextChange.leaveToTryOtherWorkTerms,
  },
  {
    file: 'rules/rehabilitation/medical-investigation',
    name: 'regionalInvestigations',
    rows: t30.regionalInvestigations,
    nextChange: t30.nextChange.regionalInvestigations,
  },
  {
    file: 'rules/rehabilitation/sickness-compensation',
    name: 'sicknessCompensationTerms',
    rows: t31.sicknessCompensationTerms,
    nextChange: t31.nextChange.sicknessCompensationTerms,
  },
  {
    file: 'rules/rehabilitation/sickness-compensation',
    name: 'olderComparisons',
    rows: t31.olderComparisons,
    nextChange: t31.nextChange.olderComparisons,
  },
  {
    file: 'rules/rehabilitation/work-training',
    name: 'workTrainingGuidance',
    rows: t32.workTrainingGuidance,
    nextChange: t32.nextChange.workTrainingGuidance,
  },
  {
    file: 'rules/rehabilitation/work-trial',
    name: 'workTrialTerms',
    rows: t33.workTrialTerms,
    nextChange: t33.nextChange.workTrialTerms,
  },
  {
    file: 'rules/shared/calendar-day-pay',
    name: 'calendarDayPay',
    rows: t34.calendarDayPay,
    nextChange: t34.nextChange.calendarDayPay,
  },
  {
    file: 'rules/shared/certificate-days',
    name: 'certificateDays',
    rows: t35.certificateDays,
    nextChange: t35.nextChange.certificateDays,
  },
  {
    file: 'rules/shared/day-amount',
    name: 'benefitTerms',
    rows: t36.benefitTerms,
    nextChange: t36.nextChange.benefitTerms,
  },
  {
    file: 'rules/shared/day-amount',
    name: 'unemployedCaps',
    rows: t36.unemployedCaps,
    nextChange: t36.nextChange.unemployedCaps,
  },
  {
    file: 'rules/shared/first-days',
    name: 'firstDaysOfSickPeriod',
    rows: t37.firstDaysOfSickPeriod,
    nextChange: t37.nextChange.firstDaysOfSickPeriod,
  },
  {
    file: 'rules/shared/first-days',
    name: 'onDemandFirstDays',
    rows: t37.onDemandFirstDays,
    nextChange: t37.nextChange.onDemandFirstDays,
  },
  {
    file: 'rules/shared/reduction',
    name: 'reductionLevels',
    rows: t38.reductionLevels,
    nextChange: t38.nextChange.reductionLevels,
  },
  {
    file: 'rules/sick-pay/amount',
    name: 'conventionTerms',
    rows: t39.conventionTerms,
    nextChange: t39.nextChange.conventionTerms,
  },
  {
    file: 'rules/sick-pay/certificate',
    name: 'certificateTerms',
    rows: t40.certificateTerms,
    nextChange: t40.nextChange.certificateTerms,
  },
  {
    file: 'rules/sick-pay/dispute',
    name: 'disputeTerms',
    rows: t41.disputeTerms,
    nextChange: t41.nextChange.disputeTerms,
  },
  {
    file: 'rules/sick-pay/karensavdrag',
    name: 'karensavdragTerms',
    rows: t42.karensavdragTerms,
    nextChange: t42.nextChange.karensavdragTerms,
  },
  {
    file: 'rules/sick-pay/periods',
    name: 'sickPayPeriodTerms',
    rows: t43.sickPayPeriodTerms,
    nextChange: t43.nextChange.sickPayPeriodTerms,
  },
  {
    file: 'rules/sick-pay/qualifying-time',
    name: 'qualifyingTimeTerms',
    rows: t44.qualifyingTimeTerms,
    nextChange: t44.nextChange.qualifyingTimeTerms,
  },
  {
    file: 'rules/sick-pay/special-high-risk',
    name: 'specialHighRiskTerms',
    rows: t45.specialHighRiskTerms,
    nextChange: t45.nextChange.specialHighRiskTerms,
  },
  {
    file: 'rules/sickness-benefit/age-limits',
    name: 'ageLimitTerms',
    rows: t46.ageLimitTerms,
    nextChange: t46.nextChange.ageLimitTerms,
  },
  {
    file: 'rules/sickness-benefit/age-limits',
    name: 'highestAges',
    rows: t46.highestAges,
    nextChange: t46.nextChange.highestAges,
  },
  {
    file: 'rules/sickness-benefit/benefit-karensavdrag',
    name: 'benefitKarensavdragTerms',
    rows: t47.benefitKarensavdragTerms,
    nextChange: t47.nextChange.benefitKarensavdragTerms,
  },
  {
    file: 'rules/sickness-benefit/general-high-risk',
    name: 'generalHighRiskTerms',
    rows: t48.generalHighRiskTerms,
    nextChange: t48.nextChange.generalHighRiskTerms,
  },
  {
    file: 'rules/sickness-benefit/karenstid',
    name: 'karenstidTerms',
    rows: t49.karenstidTerms,
    nextChange: t49.nextChange.karenstidTerms,
  },
  {
    file: 'rules/sickness-benefit/levels',
    name: 'levelTerms',
    rows: t50.levelTerms,
    nextChange: t50.nextChange.levelTerms,
  },
  {
    file: 'rules/sickness-benefit/notice',
    name: 'noticeTerms',
    rows: t51.noticeTerms,
    nextChange: t51.nextChange.noticeTerms,
  },
  {
    file: 'rules/sickness-benefit/sgi',
    name: 'sgiTerms',
    rows: t52.sgiTerms,
    nextChange: t52.nextChange.sgiTerms,
  },
  {
    file: 'rules/sickness-benefit/special-cases',
    name: 'specialCasesTerms',
    rows: t53.specialCasesTerms,
    nextChange: t53.nextChange.specialCasesTerms,
  },
  {
    file: 'rules/sickness-benefit/with-pay',
    name: 'withPayTerms',
    rows: t54.withPayTerms,
    nextChange: t54.nextChange.withPayTerms,
  },
  {
    file: 'rules/sickness-benefit/work-injury',
    name: 'workInjuryTerms',
    rows: t55.workInjuryTerms,
    nextChange: t55.nextChange.workInjuryTerms,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'chainTerms',
    rows: t56.chainTerms,
    nextChange: t56.nextChange.chainTerms,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'chainExceptions',
    rows: t56.chainExceptions,
    nextChange: t56.nextChange.chainExceptions,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'labourMarketWordings',
    rows: t56.labourMarketWordings,
    nextChange: t56.nextChange.labourMarketWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'onDemandWordings',
    rows: t56.onDemandWordings,
    nextChange: t56.nextChange.onDemandWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'olderWordings',
    rows: t56.olderWordings,
    nextChange: t56.nextChange.olderWordings,
  },
  {
    file: 'rules/work-capacity/chain',
    name: 'pandemicSuspensions',
    rows: t56.pandemicSuspensions,
    nextChange: t56.nextChange.pandemicSuspensions,
  },
];
