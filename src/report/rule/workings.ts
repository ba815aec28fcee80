/** The arithmetic behind a finding, line by line, for every rule whose amounts and days follow by calculation. */
import type { Finding } from '../../finding/finding.js';
import type { Step } from '../../finding/step.js';
import { ruleSteps } from '../../generated/rule-steps.js';
import { publish } from '../../money/amount.js';
import { shown } from './workings/shown.js';
import { isGiven } from './workings/formula-text.js';

/** The lines of the workings; none where the rule calculates nothing, or has not decided. */
export function workingsOf(id: string, input: unknown, finding: Finding<unknown, string>): readonly Step[] {
  if (finding.outcome !== 'decided') return [];
  // The id and the input belong together: the rule itself has decided on it.
  return shown(ruleSteps[id]?.(input as never, finding.value as never) ?? []).filter(isCalculated);
}

/** A number that is only said again is no calculation. */
function isCalculated(step: Step): boolean {
  return step.kind !== 'amount' || !isGiven(step.amount) || step.result !== publish(step.amount);
}
