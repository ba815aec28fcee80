// Written by npm run generate from the folder listing. Do not edit.
import type { StepsOf } from '../finding/step.js';
import { steps as cost } from '../rules/employer/cost/steps.js';
import { steps as afaRehabilitation } from '../rules/grants/afa-rehabilitation/steps.js';
import { steps as combine } from '../rules/grants/combine/steps.js';
import { steps as workAids } from '../rules/grants/work-aids/steps.js';
import { steps as workplaceRehabilitation } from '../rules/grants/workplace-rehabilitation/steps.js';
import { steps as specialEfforts } from '../rules/programmes/special-efforts/steps.js';
import { steps as allowance } from '../rules/rehabilitation/allowance/steps.js';
import { steps as amount } from '../rules/sick-pay/amount/steps.js';
import { steps as dispute } from '../rules/sick-pay/dispute/steps.js';
import { steps as karensavdrag } from '../rules/sick-pay/karensavdrag/steps.js';
import { steps as benefitCertificate } from '../rules/sickness-benefit/benefit-certificate/steps.js';
import { steps as benefitKarensavdrag } from '../rules/sickness-benefit/benefit-karensavdrag/steps.js';
import { steps as dayAmount } from '../rules/sickness-benefit/day-amount/steps.js';
import { steps as hoursAmount } from '../rules/sickness-benefit/hours-amount/steps.js';
import { steps as levels } from '../rules/sickness-benefit/levels/steps.js';
import { steps as notice } from '../rules/sickness-benefit/notice/steps.js';
import { steps as sgi } from '../rules/sickness-benefit/sgi/steps.js';
import { steps as specialCases } from '../rules/sickness-benefit/special-cases/steps.js';
import { steps as travel } from '../rules/sickness-benefit/travel/steps.js';
import { steps as withPay } from '../rules/sickness-benefit/with-pay/steps.js';
import { steps as workInjury } from '../rules/sickness-benefit/work-injury/steps.js';

/** How the answers of rules follow, by the id of the rule: of those that calculate. */
export const ruleSteps: Readonly<Record<string, StepsOf<never, never>>> = {
  'employer/cost': cost,
  'grants/afa-rehabilitation': afaRehabilitation,
  'grants/combine': combine,
  'grants/work-aids': workAids,
  'grants/workplace-rehabilitation': workplaceRehabilitation,
  'programmes/special-efforts': specialEfforts,
  'rehabilitation/allowance': allowance,
  'sick-pay/amount': amount,
  'sick-pay/dispute': dispute,
  'sick-pay/karensavdrag': karensavdrag,
  'sickness-benefit/benefit-certificate': benefitCertificate,
  'sickness-benefit/benefit-karensavdrag': benefitKarensavdrag,
  'sickness-benefit/day-amount': dayAmount,
  'sickness-benefit/hours-amount': hoursAmount,
  'sickness-benefit/levels': levels,
  'sickness-benefit/notice': notice,
  'sickness-benefit/sgi': sgi,
  'sickness-benefit/special-cases': specialCases,
  'sickness-benefit/travel': travel,
  'sickness-benefit/with-pay': withPay,
  'sickness-benefit/work-injury': workInjury,
};
