import { dutyStatusNames } from '../../../case/due/duty.words.js';
import { small } from '../../../finding/first-letter.js';
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

/** How the employer's plan stands, which the ledger knows: it may have been made. */
function standing(plan: PlansEntry['plan'], { value, say }: Told): string {
  const duty = value.ledger.filter(({ id }) => id === 'return-to-work-plan').at(-1);
  if (plan !== 'plan-for-return-to-work' || duty === undefined) return '';
  return ` (${small(say(dutyStatusNames[duty.status]))})`;
}

function item({ plan, owner, dueOn, needs, basis }: PlansEntry, told: Told): Item {
  const { say, language } = told;
  const owners = owner.map((actor) => say(words.reasons[actor]).replace(/\.$/, '')).join(', ');
  const facts = needs.map((fact) => say(words.facts[fact])).join('; ');
  return {
    text: say(words.reasons[plan]),
    details: [
      `${say(reportNames.owner)}: ${owners}`,
      ...(dueOn === null ? [] : [`${say(reportNames.readyBy)}: ${dueOn}${standing(plan, told)}`]),
      ...(needs.length === 0 ? [] : [`${say(reportNames.dependsOn)}: ${facts}`]),
      ...(basis.length === 0 ? [] : [citation(basis, language)]),
    ],
  };
}
