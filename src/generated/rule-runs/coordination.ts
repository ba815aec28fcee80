// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';

export const run: Run = runOfRules({
  'coordination/actor-map': async () => {
    const [{ entry }, { actorMap }] = await Promise.all([
      import('../../rules/coordination/actor-map/input.js'),
      import('../../rules/coordination/actor-map/actor-map.js'),
    ]);
    return checkedRule(entry, actorMap);
  },
  'coordination/benefits': async () => {
    const [{ entry }, { benefits }] = await Promise.all([
      import('../../rules/coordination/benefits/input.js'),
      import('../../rules/coordination/benefits/benefits.js'),
    ]);
    return checkedRule(entry, benefits);
  },
  'coordination/consent': async () => {
    const [{ entry }, { consent }] = await Promise.all([
      import('../../rules/coordination/consent/input.js'),
      import('../../rules/coordination/consent/consent.js'),
    ]);
    return checkedRule(entry, consent);
  },
  'coordination/coordinator': async () => {
    const [{ entry }, { coordinator }] = await Promise.all([
      import('../../rules/coordination/coordinator/input.js'),
      import('../../rules/coordination/coordinator/coordinator.js'),
    ]);
    return checkedRule(entry, coordinator);
  },
  'coordination/insured-duties': async () => {
    const [{ entry }, { insuredDuties }] = await Promise.all([
      import('../../rules/coordination/insured-duties/input.js'),
      import('../../rules/coordination/insured-duties/insured-duties.js'),
    ]);
    return checkedRule(entry, insuredDuties);
  },
  'coordination/municipal-support': async () => {
    const [{ entry }, { municipalSupport }] = await Promise.all([
      import('../../rules/coordination/municipal-support/input.js'),
      import('../../rules/coordination/municipal-support/municipal-support.js'),
    ]);
    return checkedRule(entry, municipalSupport);
  },
  'coordination/plans': async () => {
    const [{ entry }, { plans }] = await Promise.all([
      import('../../rules/coordination/plans/input.js'),
      import('../../rules/coordination/plans/plans.js'),
    ]);
    return checkedRule(entry, plans);
  },
  'coordination/responsible': async () => {
    const [{ entry }, { responsible }] = await Promise.all([
      import('../../rules/coordination/responsible/input.js'),
      import('../../rules/coordination/responsible/responsible.js'),
    ]);
    return checkedRule(entry, responsible);
  },
  'coordination/terms': async () => {
    const [{ entry }, { terms }] = await Promise.all([
      import('../../rules/coordination/terms/input.js'),
      import('../../rules/coordination/terms/terms.js'),
    ]);
    return checkedRule(entry, terms);
  },
});
