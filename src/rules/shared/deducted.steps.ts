/** How what is deducted now follows from a whole karensavdrag. */
import { keptStep, leastStep, type Step } from '../../finding/step.js';
import type { Text } from '../../finding/words.js';
import { atLeastNothing, compare, publish, type Amount } from '../../money/amount.js';
import { valueNames } from './field.words.js';

const LEFT: Text = { sv: 'Kvar av karensavdraget', en: 'Left of the karensavdrag' };

/** What is left of the whole one, and what of that there is something to deduct from, under its name. */
export function deductedSteps(
  full: Amount,
  left: Amount,
  now: Amount,
  available: Amount | undefined,
  name: Text = valueNames.karensavdrag,
): Step<Text>[] {
  const most = atLeastNothing(left);
  return [
    ...(compare(left, full) < 0 ? [keptStep(LEFT, left, 'at-least-nothing', publish(most))] : []),
    ...(available === undefined ? [] : [leastStep(name, most, available, publish(now))]),
  ];
}
