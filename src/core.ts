// Written by scripts/generate.mjs from the folder listing. Do not edit.
/**
 * The rules without validation and without any dependency: for input that is known to fit. What they do with input
 * that does not fit is not defined; the checked twins are in `sjukregler`.
 *
 * @module core
 */
export * from './rules/coordination/benefits.js';
export * from './rules/coordination/consent.js';
export * from './rules/coordination/coordinator.js';
export * from './rules/coordination/insured-duties.js';
export * from './rules/coordination/municipal-support.js';
export * from './rules/coordination/plans.js';
export * from './rules/coordination/responsible.js';
export * from './rules/coordination/terms.js';
export * from './rules/employer/adaptation.js';
export * from './rules/employer/cost.js';
export * from './rules/employer/early-signals.js';
export * from './rules/employer/redeployment.js';
export * from './rules/employer/report-to-fk.js';
export * from './rules/employer/return-to-work-plan.js';
export * from './rules/employer/signals.js';
export * from './rules/grants/afa-rehabilitation.js';
export * from './rules/grants/combine.js';
export * from './rules/grants/provider.js';
export * from './rules/grants/work-aids.js';
export * from './rules/grants/workplace-rehabilitation.js';
export * from './rules/programmes/activity-grant-sickness.js';
export * from './rules/programmes/establishment.js';
export * from './rules/programmes/job-and-development.js';
export * from './rules/programmes/special-efforts.js';
export * from './rules/programmes/training.js';
export * from './rules/programmes/youth.js';
export * from './rules/rehabilitation/activity-compensation.js';
export * from './rules/rehabilitation/allowance.js';
export * from './rules/rehabilitation/coordination-request.js';
export * from './rules/rehabilitation/leave-to-try-other-work.js';
export * from './rules/rehabilitation/medical-investigation.js';
export * from './rules/rehabilitation/plan.js';
export * from './rules/rehabilitation/reconciliation-meeting.js';
export * from './rules/rehabilitation/sickness-compensation.js';
export * from './rules/rehabilitation/special-grant.js';
export * from './rules/rehabilitation/transition.js';
export * from './rules/rehabilitation/ways-back.js';
export * from './rules/rehabilitation/work-training.js';
export * from './rules/rehabilitation/work-trial.js';
export * from './rules/sick-pay/amount.js';
export * from './rules/sick-pay/certificate.js';
export * from './rules/sick-pay/dispute.js';
export * from './rules/sick-pay/karensavdrag.js';
export * from './rules/sick-pay/periods.js';
export * from './rules/sick-pay/qualifying-time.js';
export * from './rules/sick-pay/right.js';
export * from './rules/sick-pay/special-high-risk.js';
export * from './rules/sickness-benefit/age-limits.js';
export * from './rules/sickness-benefit/benefit-certificate.js';
export * from './rules/sickness-benefit/benefit-karensavdrag.js';
export * from './rules/sickness-benefit/day-amount.js';
export * from './rules/sickness-benefit/general-high-risk.js';
export * from './rules/sickness-benefit/hours-amount.js';
export * from './rules/sickness-benefit/karenstid.js';
export * from './rules/sickness-benefit/levels.js';
export * from './rules/sickness-benefit/notice.js';
export * from './rules/sickness-benefit/preventive.js';
export * from './rules/sickness-benefit/sgi.js';
export * from './rules/sickness-benefit/special-cases.js';
export * from './rules/sickness-benefit/travel.js';
export * from './rules/sickness-benefit/with-pay.js';
export * from './rules/sickness-benefit/work-injury.js';
export * from './rules/work-capacity/chain.js';
export * from './case/assess.js';
export * from './case/compare.js';
export * from './case/what-if.js';
export * from './case/law-radar.js';
export type * from './case/case.js';
export type * from './finding/finding.js';
export type * from './law/lagrum.js';
export type { IsoDate } from './time/day.js';
export type { IsoMonth } from './time/month.js';
