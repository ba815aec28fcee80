/**
 * What the one file for engines that take JavaScript functions holds: `assess` and the rules of sick pay, the employer's
 * report and plan, the chain and the sickness benefit that it composes. Without validation, without any dependency.
 */
export { assess } from './case/assess.js';
export { reportToFk } from './rules/employer/report-to-fk/report-to-fk.js';
export { returnToWorkPlan } from './rules/employer/return-to-work-plan/return-to-work-plan.js';
export { amount } from './rules/sick-pay/amount/amount.js';
export { certificate } from './rules/sick-pay/certificate/certificate.js';
export { karensavdrag } from './rules/sick-pay/karensavdrag/karensavdrag.js';
export { periods } from './rules/sick-pay/periods/periods.js';
export { qualifyingTime } from './rules/sick-pay/qualifying-time/qualifying-time.js';
export { specialHighRisk } from './rules/sick-pay/special-high-risk/special-high-risk.js';
export { benefitCertificate } from './rules/sickness-benefit/benefit-certificate/benefit-certificate.js';
export { dayAmount } from './rules/sickness-benefit/day-amount/day-amount.js';
export { karenstid } from './rules/sickness-benefit/karenstid/karenstid.js';
export { levels } from './rules/sickness-benefit/levels/levels.js';
export { chain } from './rules/work-capacity/chain/chain.js';
