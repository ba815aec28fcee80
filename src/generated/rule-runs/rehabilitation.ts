// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
import { entry as activityCompensationEntry } from '../../rules/rehabilitation/activity-compensation/input.js';
import { activityCompensation } from '../../rules/rehabilitation/activity-compensation/activity-compensation.js';
import { entry as allowanceEntry } from '../../rules/rehabilitation/allowance/input.js';
import { allowance } from '../../rules/rehabilitation/allowance/allowance.js';
import { entry as coordinationRequestEntry } from '../../rules/rehabilitation/coordination-request/input.js';
import { coordinationRequest } from '../../rules/rehabilitation/coordination-request/coordination-request.js';
import { entry as leaveToTryOtherWorkEntry } from '../../rules/rehabilitation/leave-to-try-other-work/input.js';
import { leaveToTryOtherWork } from '../../rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import { entry as medicalInvestigationEntry } from '../../rules/rehabilitation/medical-investigation/input.js';
import { medicalInvestigation } from '../../rules/rehabilitation/medical-investigation/medical-investigation.js';
import { entry as planEntry } from '../../rules/rehabilitation/plan/input.js';
import { plan } from '../../rules/rehabilitation/plan/plan.js';
import { entry as reconciliationMeetingEntry } from '../../rules/rehabilitation/reconciliation-meeting/input.js';
import { reconciliationMeeting } from '../../rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js';
import { entry as sicknessCompensationEntry } from '../../rules/rehabilitation/sickness-compensation/input.js';
import { sicknessCompensation } from '../../rules/rehabilitation/sickness-compensation/sickness-compensation.js';
import { entry as specialGrantEntry } from '../../rules/rehabilitation/special-grant/input.js';
import { specialGrant } from '../../rules/rehabilitation/special-grant/special-grant.js';
import { entry as transitionEntry } from '../../rules/rehabilitation/transition/input.js';
import { transition } from '../../rules/rehabilitation/transition/transition.js';
import { entry as waysBackEntry } from '../../rules/rehabilitation/ways-back/input.js';
import { waysBack } from '../../rules/rehabilitation/ways-back/ways-back.js';
import { entry as workTrainingEntry } from '../../rules/rehabilitation/work-training/input.js';
import { workTraining } from '../../rules/rehabilitation/work-training/work-training.js';
import { entry as workTrialEntry } from '../../rules/rehabilitation/work-trial/input.js';
import { workTrial } from '../../rules/rehabilitation/work-trial/work-trial.js';

export const run: Run = runOfRules({
  'rehabilitation/activity-compensation': checkedRule(activityCompensationEntry, activityCompensation),
  'rehabilitation/allowance': checkedRule(allowanceEntry, allowance),
  'rehabilitation/coordination-request': checkedRule(coordinationRequestEntry, coordinationRequest),
  'rehabilitation/leave-to-try-other-work': checkedRule(leaveToTryOtherWorkEntry, leaveToTryOtherWork),
  'rehabilitation/medical-investigation': checkedRule(medicalInvestigationEntry, medicalInvestigation),
  'rehabilitation/plan': checkedRule(planEntry, plan),
  'rehabilitation/reconciliation-meeting': checkedRule(reconciliationMeetingEntry, reconciliationMeeting),
  'rehabilitation/sickness-compensation': checkedRule(sicknessCompensationEntry, sicknessCompensation),
  'rehabilitation/special-grant': checkedRule(specialGrantEntry, specialGrant),
  'rehabilitation/transition': checkedRule(transitionEntry, transition),
  'rehabilitation/ways-back': checkedRule(waysBackEntry, waysBack),
  'rehabilitation/work-training': checkedRule(workTrainingEntry, workTraining),
  'rehabilitation/work-trial': checkedRule(workTrialEntry, workTrial),
});
