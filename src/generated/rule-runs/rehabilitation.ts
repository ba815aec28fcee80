// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'rehabilitation/activity-compensation': async () => {
    const [{ entry }, { activityCompensation }] = await Promise.all([
      import('../../rules/rehabilitation/activity-compensation/input.js'),
      import('../../rules/rehabilitation/activity-compensation/activity-compensation.js'),
    ]);
    return checkedRule(entry, activityCompensation);
  },
  'rehabilitation/allowance': async () => {
    const [{ entry }, { allowance }] = await Promise.all([
      import('../../rules/rehabilitation/allowance/input.js'),
      import('../../rules/rehabilitation/allowance/allowance.js'),
    ]);
    return checkedRule(entry, allowance);
  },
  'rehabilitation/coordination-request': async () => {
    const [{ entry }, { coordinationRequest }] = await Promise.all([
      import('../../rules/rehabilitation/coordination-request/input.js'),
      import('../../rules/rehabilitation/coordination-request/coordination-request.js'),
    ]);
    return checkedRule(entry, coordinationRequest);
  },
  'rehabilitation/leave-to-try-other-work': async () => {
    const [{ entry }, { leaveToTryOtherWork }] = await Promise.all([
      import('../../rules/rehabilitation/leave-to-try-other-work/input.js'),
      import('../../rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js'),
    ]);
    return checkedRule(entry, leaveToTryOtherWork);
  },
  'rehabilitation/medical-investigation': async () => {
    const [{ entry }, { medicalInvestigation }] = await Promise.all([
      import('../../rules/rehabilitation/medical-investigation/input.js'),
      import('../../rules/rehabilitation/medical-investigation/medical-investigation.js'),
    ]);
    return checkedRule(entry, medicalInvestigation);
  },
  'rehabilitation/plan': async () => {
    const [{ entry }, { plan }] = await Promise.all([
      import('../../rules/rehabilitation/plan/input.js'),
      import('../../rules/rehabilitation/plan/plan.js'),
    ]);
    return checkedRule(entry, plan);
  },
  'rehabilitation/reconciliation-meeting': async () => {
    const [{ entry }, { reconciliationMeeting }] = await Promise.all([
      import('../../rules/rehabilitation/reconciliation-meeting/input.js'),
      import('../../rules/rehabilitation/reconciliation-meeting/reconciliation-meeting.js'),
    ]);
    return checkedRule(entry, reconciliationMeeting);
  },
  'rehabilitation/sickness-compensation': async () => {
    const [{ entry }, { sicknessCompensation }] = await Promise.all([
      import('../../rules/rehabilitation/sickness-compensation/input.js'),
      import('../../rules/rehabilitation/sickness-compensation/sickness-compensation.js'),
    ]);
    return checkedRule(entry, sicknessCompensation);
  },
  'rehabilitation/special-grant': async () => {
    const [{ entry }, { specialGrant }] = await Promise.all([
      import('../../rules/rehabilitation/special-grant/input.js'),
      import('../../rules/rehabilitation/special-grant/special-grant.js'),
    ]);
    return checkedRule(entry, specialGrant);
  },
  'rehabilitation/transition': async () => {
    const [{ entry }, { transition }] = await Promise.all([
      import('../../rules/rehabilitation/transition/input.js'),
      import('../../rules/rehabilitation/transition/transition.js'),
    ]);
    return checkedRule(entry, transition);
  },
  'rehabilitation/ways-back': async () => {
    const [{ entry }, { waysBack }] = await Promise.all([
      import('../../rules/rehabilitation/ways-back/input.js'),
      import('../../rules/rehabilitation/ways-back/ways-back.js'),
    ]);
    return checkedRule(entry, waysBack);
  },
  'rehabilitation/work-training': async () => {
    const [{ entry }, { workTraining }] = await Promise.all([
      import('../../rules/rehabilitation/work-training/input.js'),
      import('../../rules/rehabilitation/work-training/work-training.js'),
    ]);
    return checkedRule(entry, workTraining);
  },
  'rehabilitation/work-trial': async () => {
    const [{ entry }, { workTrial }] = await Promise.all([
      import('../../rules/rehabilitation/work-trial/input.js'),
      import('../../rules/rehabilitation/work-trial/work-trial.js'),
    ]);
    return checkedRule(entry, workTrial);
  },
});
