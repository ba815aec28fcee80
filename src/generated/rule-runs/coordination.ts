// Written by npm run generate from the folder listing. Do not edit.
import { runOfRules } from '../../cli/run-of-rules.js';
import type { Run } from '../../cli/run.js';
import { checkedRule } from '../../edge/checked-rule.js';
import { entry as actorMapEntry } from '../../rules/coordination/actor-map/input.js';
import { actorMap } from '../../rules/coordination/actor-map/actor-map.js';
import { entry as benefitsEntry } from '../../rules/coordination/benefits/input.js';
import { benefits } from '../../rules/coordination/benefits/benefits.js';
import { entry as consentEntry } from '../../rules/coordination/consent/input.js';
import { consent } from '../../rules/coordination/consent/consent.js';
import { entry as coordinatorEntry } from '../../rules/coordination/coordinator/input.js';
import { coordinator } from '../../rules/coordination/coordinator/coordinator.js';
import { entry as insuredDutiesEntry } from '../../rules/coordination/insured-duties/input.js';
import { insuredDuties } from '../../rules/coordination/insured-duties/insured-duties.js';
import { entry as municipalSupportEntry } from '../../rules/coordination/municipal-support/input.js';
import { municipalSupport } from '../../rules/coordination/municipal-support/municipal-support.js';
import { entry as plansEntry } from '../../rules/coordination/plans/input.js';
import { plans } from '../../rules/coordination/plans/plans.js';
import { entry as responsibleEntry } from '../../rules/coordination/responsible/input.js';
import { responsible } from '../../rules/coordination/responsible/responsible.js';
import { entry as termsEntry } from '../../rules/coordination/terms/input.js';
import { terms } from '../../rules/coordination/terms/terms.js';

export const run: Run = runOfRules({
  'coordination/actor-map': checkedRule(actorMapEntry, actorMap),
  'coordination/benefits': checkedRule(benefitsEntry, benefits),
  'coordination/consent': checkedRule(consentEntry, consent),
  'coordination/coordinator': checkedRule(coordinatorEntry, coordinator),
  'coordination/insured-duties': checkedRule(insuredDutiesEntry, insuredDuties),
  'coordination/municipal-support': checkedRule(municipalSupportEntry, municipalSupport),
  'coordination/plans': checkedRule(plansEntry, plans),
  'coordination/responsible': checkedRule(responsibleEntry, responsible),
  'coordination/terms': checkedRule(termsEntry, terms),
});
