// Written by npm run generate from the folder listing. Do not edit.
import type { StepsOf } from '../finding/step.js';
import { steps as cost } from '../rules/employer/cost/steps.js';
import { steps as redeployment } from '../rules/employer/redeployment/steps.js';
import { steps as reportToFk } from '../rules/employer/report-to-fk/steps.js';
import { steps as returnToWorkPlan } from '../rules/employer/return-to-work-plan/steps.js';
import { steps as afaRehabilitation } from '../rules/grants/afa-rehabilitation/steps.js';
import { steps as combine } from '../rules/grants/combine/steps.js';
import { steps as workAids } from '../rules/grants/work-aids/steps.js';
import { steps as workplaceRehabilitation } from '../rules/grants/workplace-rehabilitation/steps.js';
import { steps as activityGrantSickness } from '../rules/programmes/activity-grant-sickness/steps.js';
import { steps as specialEfforts } from '../rules/programmes/special-efforts/steps.js';
import { steps as allowance } from '../rules/rehabilitation/allowance/steps.js';
import { steps as leaveToTryOtherWork } from '../rules/rehabilitation/leave-to-try-other-work/steps.js';
import { steps as workTrial } from '../rules/rehabilitation/work-trial/steps.js';
import { steps as amount } from '../rules/sick-pay/amount/steps.js';
import { steps as averageWeek } from '../rules/sick-pay/average-week/steps.js';
import { steps as certificate } from '../rules/sick-pay/certificate/steps.js';
import { steps as dispute } from '../rules/sick-pay/dispute/steps.js';
import { steps as karensavdrag } from '../rules/sick-pay/karensavdrag/steps.js';
import { steps as qualifyingTime } from '../rules/sick-pay/qualifying-time/steps.js';
import { steps as unsocialHours } from '../rules/sick-pay/unsocial-hours/steps.js';
import { steps as benefitCertificate } from '../rules/sickness-benefit/benefit-certificate/steps.js';
import { steps as benefitKarensavdrag } from '../rules/sickness-benefit/benefit-karensavdrag/steps.js';
import { steps as collectiveInsurance } from '../rules/sickness-benefit/collective-insurance/steps.js';
import { steps as dayAmount } from '../rules/sickness-benefit/day-amount/steps.js';
import { steps as hoursAmount } from '../rules/sickness-benefit/hours-amount/steps.js';
import { steps as levels } from '../rules/sickness-benefit/levels/steps.js';
import { steps as notice } from '../rules/sickness-benefit/notice/steps.js';
import { steps as sgi } from '../rules/sickness-benefit/sgi/steps.js';
import { steps as sgiProtection } from '../rules/sickness-benefit/sgi-protection/steps.js';
import { steps as specialCases } from '../rules/sickness-benefit/special-cases/steps.js';
import { steps as travel } from '../rules/sickness-benefit/travel/steps.js';
import { steps as withPay } from '../rules/sickness-benefit/with-pay/steps.js';
import { steps as workInjury } from '../rules/sickness-benefit/work-injury/steps.js';
import { steps as daysLeft } from '../rules/vacation/days-left/steps.js';
import { steps as qualifyingAbsence } from '../rules/vacation/qualifying-absence/steps.js';
import { steps as chain } from '../rules/work-capacity/chain/steps.js';

/** How the answers of rules follow, by the id of the rule: of those that calculate. */
export const ruleSteps: Readonly<Record<string, StepsOf<never, never>>> = {
  'employer/cost': cost,
  'employer/redeployment': redeployment,
  'employer/report-to-fk': reportToFk,
  'employer/return-to-work-plan': returnToWorkPlan,
  'grants/afa-rehabilitation': afaRehabilitation,
  'grants/combine': combine,
  'grants/work-aids': workAids,
  'grants/workplace-rehabilitation': workplaceRehabilitation,
  'programmes/activity-grant-sickness': activityGrantSickness,
  'programmes/special-efforts': specialEfforts,
  'rehabilitation/allowance': allowance,
  'rehabilitation/leave-to-try-other-work': leaveToTryOtherWork,
  'rehabilitation/work-trial': workTrial,
  'sick-pay/amount': amount,
  'sick-pay/average-week': averageWeek,
  'sick-pay/certificate': certificate,
  'sick-pay/dispute': dispute,
  'sick-pay/karensavdrag': karensavdrag,
  'sick-pay/qualifying-time': qualifyingTime,
  'sick-pay/unsocial-hours': unsocialHours,
  'sickness-benefit/benefit-certificate': benefitCertificate,
  'sickness-benefit/benefit-karensavdrag': benefitKarensavdrag,
  'sickness-benefit/collective-insurance': collectiveInsurance,
  'sickness-benefit/day-amount': dayAmount,
  'sickness-benefit/hours-amount': hoursAmount,
  'sickness-benefit/levels': levels,
  'sickness-benefit/notice': notice,
  'sickness-benefit/sgi': sgi,
  'sickness-benefit/sgi-protection': sgiProtection,
  'sickness-benefit/special-cases': specialCases,
  'sickness-benefit/travel': travel,
  'sickness-benefit/with-pay': withPay,
  'sickness-benefit/work-injury': workInjury,
  'vacation/days-left': daysLeft,
  'vacation/qualifying-absence': qualifyingAbsence,
  'work-capacity/chain': chain,
};
