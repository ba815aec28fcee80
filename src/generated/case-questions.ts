// Written by npm run generate from the folder listing. Do not edit.
import type { QuestionWords } from '../finding/rule-words.js';
import { words as returnToWorkPlan } from '../rules/employer/return-to-work-plan/words.js';
import { words as workplaceRehabilitation } from '../rules/grants/workplace-rehabilitation/words.js';
import { words as leaveToTryOtherWork } from '../rules/rehabilitation/leave-to-try-other-work/words.js';
import { words as workTrial } from '../rules/rehabilitation/work-trial/words.js';
import { words as averageWeek } from '../rules/sick-pay/average-week/words.js';
import { deductionQuestions } from '../rules/sick-pay/deduction.words.js';
import { words as periods } from '../rules/sick-pay/periods/words.js';
import { words as qualifyingTime } from '../rules/sick-pay/qualifying-time/words.js';
import { words as unsocialHours } from '../rules/sick-pay/unsocial-hours/words.js';
import { words as benefitKarensavdrag } from '../rules/sickness-benefit/benefit-karensavdrag/words.js';
import { words as collectiveInsurance } from '../rules/sickness-benefit/collective-insurance/words.js';
import { words as dayAmount } from '../rules/sickness-benefit/day-amount/words.js';
import { words as levels } from '../rules/sickness-benefit/levels/words.js';
import { words as sgiProtection } from '../rules/sickness-benefit/sgi-protection/words.js';
import { words as withPay } from '../rules/sickness-benefit/with-pay/words.js';
import { words as qualifyingAbsence } from '../rules/vacation/qualifying-absence/words.js';
import { words as sickDuringVacation } from '../rules/vacation/sick-during-vacation/words.js';
import { words as chain } from '../rules/work-capacity/chain/words.js';

/** What the rules of which a case is composed can leave open, by the code of the question: each code means one thing there. */
export const ruleQuestionsOfCase: Readonly<Record<string, QuestionWords>> = {
  ...returnToWorkPlan.questions,
  ...workplaceRehabilitation.questions,
  ...leaveToTryOtherWork.questions,
  ...workTrial.questions,
  ...averageWeek.questions,
  ...deductionQuestions,
  ...periods.questions,
  ...qualifyingTime.questions,
  ...unsocialHours.questions,
  ...benefitKarensavdrag.questions,
  ...collectiveInsurance.questions,
  ...dayAmount.questions,
  ...levels.questions,
  ...sgiProtection.questions,
  ...withPay.questions,
  ...qualifyingAbsence.questions,
  ...sickDuringVacation.questions,
  ...chain.questions,
};
