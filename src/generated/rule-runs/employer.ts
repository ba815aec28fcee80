// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
import { entry as adaptationEntry } from '../../rules/employer/adaptation/input.js';
import { adaptation } from '../../rules/employer/adaptation/adaptation.js';
import { entry as costEntry } from '../../rules/employer/cost/input.js';
import { cost } from '../../rules/employer/cost/cost.js';
import { entry as earlySignalsEntry } from '../../rules/employer/early-signals/input.js';
import { earlySignals } from '../../rules/employer/early-signals/early-signals.js';
import { entry as redeploymentEntry } from '../../rules/employer/redeployment/input.js';
import { redeployment } from '../../rules/employer/redeployment/redeployment.js';
import { entry as reportToFkEntry } from '../../rules/employer/report-to-fk/input.js';
import { reportToFk } from '../../rules/employer/report-to-fk/report-to-fk.js';
import { entry as returnToWorkPlanEntry } from '../../rules/employer/return-to-work-plan/input.js';
import { returnToWorkPlan } from '../../rules/employer/return-to-work-plan/return-to-work-plan.js';
import { entry as signalsEntry } from '../../rules/employer/signals/input.js';
import { signals } from '../../rules/employer/signals/signals.js';

export const run: Run = runOfRules({
  'employer/adaptation': checkedRule(adaptationEntry, adaptation),
  'employer/cost': checkedRule(costEntry, cost),
  'employer/early-signals': checkedRule(earlySignalsEntry, earlySignals),
  'employer/redeployment': checkedRule(redeploymentEntry, redeployment),
  'employer/report-to-fk': checkedRule(reportToFkEntry, reportToFk),
  'employer/return-to-work-plan': checkedRule(returnToWorkPlanEntry, returnToWorkPlan),
  'employer/signals': checkedRule(signalsEntry, signals),
});
