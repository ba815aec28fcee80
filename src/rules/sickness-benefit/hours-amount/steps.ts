import { amountStep, keptStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { perDaySteps } from '../../shared/day-amount.steps.js';
import { hoursAmountTold, type HoursAmountInput, type HoursAmountValue } from './hours-amount.js';

export const steps: StepsOf<HoursAmountInput, HoursAmountValue> = toldBy(
  hoursAmountTold,
  ([basis, quotient, perDay], { hourly }, { readings }) => [
    amountStep('yearlyBasis', basis),
    keptStep('hourly', quotient, readings?.hourlyHalf === 'down' ? 'nearest-half-down' : 'nearest', hourly),
    ...perDaySteps(perDay),
  ],
);
