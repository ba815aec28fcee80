// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'employer/adaptation': async () => {
    const [{ entry }, { adaptation }] = await Promise.all([
      import('../../rules/employer/adaptation/input.js'),
      import('../../rules/employer/adaptation/adaptation.js'),
    ]);
    return checkedRule(entry, adaptation);
  },
  'employer/cost': async () => {
    const [{ entry }, { cost }] = await Promise.all([
      import('../../rules/employer/cost/input.js'),
      import('../../rules/employer/cost/cost.js'),
    ]);
    return checkedRule(entry, cost);
  },
  'employer/early-signals': async () => {
    const [{ entry }, { earlySignals }] = await Promise.all([
      import('../../rules/employer/early-signals/input.js'),
      import('../../rules/employer/early-signals/early-signals.js'),
    ]);
    return checkedRule(entry, earlySignals);
  },
  'employer/redeployment': async () => {
    const [{ entry }, { redeployment }] = await Promise.all([
      import('../../rules/employer/redeployment/input.js'),
      import('../../rules/employer/redeployment/redeployment.js'),
    ]);
    return checkedRule(entry, redeployment);
  },
  'employer/report-to-fk': async () => {
    const [{ entry }, { reportToFk }] = await Promise.all([
      import('../../rules/employer/report-to-fk/input.js'),
      import('../../rules/employer/report-to-fk/report-to-fk.js'),
    ]);
    return checkedRule(entry, reportToFk);
  },
  'employer/return-to-work-plan': async () => {
    const [{ entry }, { returnToWorkPlan }] = await Promise.all([
      import('../../rules/employer/return-to-work-plan/input.js'),
      import('../../rules/employer/return-to-work-plan/return-to-work-plan.js'),
    ]);
    return checkedRule(entry, returnToWorkPlan);
  },
  'employer/signals': async () => {
    const [{ entry }, { signals }] = await Promise.all([
      import('../../rules/employer/signals/input.js'),
      import('../../rules/employer/signals/signals.js'),
    ]);
    return checkedRule(entry, signals);
  },
});
