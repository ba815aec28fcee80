import { amountStep, keptStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { costTold, type CostInput, type CostValue } from './cost.js';

const DAYS: Text = { sv: 'Sjukdagarnas övriga kostnad', en: 'Other cost of the sick days' };

export const steps: StepsOf<CostInput, CostValue> = toldBy(
  costTold,
  ([{ contributions, days }, absence, net, breakEven], { breakEvenDays }) => [
    ...(contributions === undefined ? [] : [amountStep('contributions', contributions)]),
    ...(days === undefined ? [] : [amountStep(DAYS, days)]),
    amountStep('absenceCost', absence),
    amountStep('net', net),
    ...(breakEven === undefined || breakEvenDays === null
      ? []
      : [keptStep('breakEvenDays', breakEven, 'up', breakEvenDays, 'days')]),
  ],
);
