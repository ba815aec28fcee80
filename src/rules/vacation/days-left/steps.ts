import { amountStep, dateStep, keptStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { atLeastNothing, publish } from '../../../money/amount.js';
import { daysLeftTold, type DaysLeftInput, type DaysLeftValue } from './days-left.js';

const ABOVE: Text = {
  sv: 'Dagar som nästa år inte har plats för',
  en: 'Days that the next year has no room for',
};

export const steps: StepsOf<DaysLeftInput, DaysLeftValue> = toldBy(
  daysLeftTold,
  ([unused, above, saveUntil, payBy], value) => [
    amountStep('unused', unused, 'days'),
    keptStep(ABOVE, above, 'at-least-nothing', publish(atLeastNothing(above)), 'days'),
    ...(value.saveUntil === null ? [] : [dateStep('saveUntil', saveUntil)]),
    ...(value.payBy === null ? [] : [dateStep('payBy', payBy)]),
  ],
);
