/** How the karensavdrag follows from the sick pay of a week. */
import { amountStep, keptStep, leastStep, type Step, type StepName } from '../../finding/step.js';
import type { Text } from '../../finding/words.js';
import { atLeastNothing, compare, publish, type Amount } from '../../money/amount.js';
import type { Deduction } from './deduction.js';

const LEFT: Text = { sv: 'Kvar av karensavdraget', en: 'Left of the karensavdrag' };

/** The whole deduction, under its name. */
export function fullSteps(weeklySickPay: Amount, { full }: Deduction, name: StepName): Step[] {
  return [amountStep('weeklySickPay', weeklySickPay), amountStep(name, full)];
}

/** What is left of the whole deduction, and what of that the sick pay suffices for. */
export function deductedSteps({ full, left, now }: Deduction, sickPay: Amount | undefined): Step[] {
  const most = atLeastNothing(left);
  return [
    ...(compare(left, full) < 0 ? [keptStep(LEFT, left, 'at-least-nothing', publish(most))] : []),
    ...(sickPay === undefined ? [] : [leastStep('karensavdrag', most, sickPay, now)]),
  ];
}
