import { amountStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { workInjuryTold, type WorkInjuryInput, type WorkInjuryValue } from './work-injury.js';

export const steps: StepsOf<WorkInjuryInput, WorkInjuryValue> = toldBy(
  workInjuryTold,
  ([leastLoss, loss]) => [
    amountStep('leastLoss', leastLoss),
    ...(loss === undefined ? [] : [amountStep('loss', loss)]),
  ],
);
