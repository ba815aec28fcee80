/**
 * What the one file for engines that take JavaScript functions holds: `assess` and the rules of sick pay, the employer's
 * report and plan, the chain and the sickness benefit that it composes. Without validation, without any dependency.
 */
export * from './case/assess.js';
export * from './rules/employer/report-to-fk/report-to-fk.js';
export * from './rules/employer/return-to-work-plan/return-to-work-plan.js';
export * from './rules/sick-pay/amount/amount.js';
export * from './rules/sick-pay/certificate/certificate.js';
export * from './rules/sick-pay/karensavdrag/karensavdrag.js';
export * from './rules/sick-pay/periods/periods.js';
export * from './rules/sick-pay/qualifying-time/qualifying-time.js';
export * from './rules/sick-pay/special-high-risk/special-high-risk.js';
export * from './rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
export * from './rules/sickness-benefit/day-amount/day-amount.js';
export * from './rules/sickness-benefit/karenstid/karenstid.js';
export * from './rules/sickness-benefit/levels/levels.js';
export * from './rules/work-capacity/chain/chain.js';
