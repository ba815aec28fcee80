import { amountStep, given, toldBy, type Step, type StepsOf } from '../../../finding/step.js';
import { plus } from '../../../money/amount.js';
import { sickPaySteps } from '../sick-pay-sum.steps.js';
import { amountTold, type Absence, type AmountInput, type AmountValue } from './amount.js';

export const steps: StepsOf<AmountInput, AmountValue> = toldBy(
  amountTold,
  ([lost, parts, sum, netLoss], { reason }, { absence }) => [
    ...hoursSteps(absence),
    ...sickPaySteps(lost, parts, sum, reason === 'ordinary'),
    amountStep('netLoss', netLoss),
  ],
);

/** The hours of several days, added. */
function hoursSteps(absence: readonly Absence[]): Step<'hours'>[] {
  const missed = absence.filter(({ hours }) => hours > 0);
  const [first, ...others] = missed.map(({ hours }) => given(hours));
  if (first === undefined || others.length === 0) return [];
  return [amountStep('hours', others.reduce(plus, first), 'hours')];
}
