import { amountStep, keptStep, type Step, toldBy, type StepsOf } from '../../../finding/step.js';
import { compare, NOTHING, type Amount } from '../../../money/amount.js';
import { withPayTold, type WithPayInput, type WithPayValue } from './with-pay.js';

export const steps: StepsOf<WithPayInput, WithPayValue> = toldBy(
  withPayTold,
  ([{ ceiling, free }, excesses, tooMuch, rest], { reduction, amount }) => [
    amountStep('ceiling', ceiling),
    amountStep('freePay', free),
    reductionStep(excesses, tooMuch, reduction),
    keptStep('amount', rest, 'at-least-nothing', amount),
  ],
);

/** Pay that does not reach what is free reduces nothing. */
function reductionStep(excesses: readonly Amount[], tooMuch: Amount, reduction: number): Step<'reduction'> {
  const [only, ...others] = excesses;
  return only !== undefined && others.length === 0 && compare(only, NOTHING) < 0
    ? keptStep('reduction', only, 'at-least-nothing', reduction)
    : keptStep('reduction', tooMuch, 'down', reduction);
}
