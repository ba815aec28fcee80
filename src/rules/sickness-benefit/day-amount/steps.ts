import { toldBy, type StepsOf } from '../../../finding/step.js';
import { calendarDaySteps } from '../../shared/day-amount.steps.js';
import { dayAmountTold, type DayAmountInput, type DayAmountValue } from './day-amount.js';

export const steps: StepsOf<DayAmountInput, DayAmountValue> = toldBy(dayAmountTold, ([made], { reason }) =>
  reason === 'not-registered' ? [] : calendarDaySteps(made),
);
