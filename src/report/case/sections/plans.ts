import type { PlansEntry } from '../../../rules/coordination/plans/plans.js';
import { words } from '../../../rules/coordination/plans/words.js';
import { citation } from '../../lagrum.js';
import { reportNames } from '../../report.words.js';
import { section, type Item, type Section } from '../../render/structure.js';
import type { Told } from './told.js';

/** Which plans the case calls for, whose they are, and what they still depend on. */
export function plans(told: Told): Section[] {
  if (told.value.plans.length === 0) return [];
  return section(told.say(reportNames.plans), [
    { kind: 'items', items: told.value.plans.map((entry) => item(entry, told)) },
  ]);
}

function item({ plan, owner, dueOn, needs, basis }: PlansEntry, { say, language }: Told): Item {
  const owners = owner.map((actor) => say(words.reasons[actor]).replace(/\.$/, '')).join(', ');
  const facts = needs.map((fact) => say(words.facts[fact])).join('; ');
  return {
    text: say(words.reasons[plan]),
    details: [
      `${say(reportNames.owner)}: ${owners}`,
      ...(dueOn === null ? [] : [`${say(reportNames.readyBy)}: ${dueOn}`]),
      ...(needs.length === 0 ? [] : [`${say(reportNames.dependsOn)}: ${facts}`]),
      ...(basis.length === 0 ? [] : [citation(basis, language)]),
    ],
  };
}
