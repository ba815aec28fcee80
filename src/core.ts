// Written by scripts/generate.mjs from the folder listing. Do not edit.
/**
 * The rules without validation and without any dependency: for input that is known to fit. What they do with input
 * that does not fit is not defined; the checked twins are in `sjukregler`.
 *
 * @module core
 */
export * from './rules/coordination/terms.js';
export * from './rules/employer/early-signals.js';
export * from './rules/employer/report-to-fk.js';
export * from './rules/employer/return-to-work-plan.js';
export * from './rules/employer/signals.js';
export * from './rules/rehabilitation/activity-compensation.js';
export * from './rules/rehabilitation/allowance.js';
export * from './rules/rehabilitation/sickness-compensation.js';
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
export type * from './case/case.js';
export type * from './finding/finding.js';
export type * from './law/lagrum.js';
export type { IsoDate } from './time/day.js';
export type { IsoMonth } from './time/month.js';
