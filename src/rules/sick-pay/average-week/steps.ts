import { amountStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { averageWeekTold, type AverageWeekInput, type AverageWeekValue } from './average-week.js';

export const steps: StepsOf<AverageWeekInput, AverageWeekValue> = toldBy(
  averageWeekTold,
  ([hours, parts]) => [
    ...(hours === undefined ? [] : [amountStep('hours', hours, 'hours')]),
    ...(parts === undefined ? [] : [amountStep('parts', parts)]),
  ],
);
