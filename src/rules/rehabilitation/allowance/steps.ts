import { toldBy, type StepsOf } from '../../../finding/step.js';
import { calendarDaySteps } from '../../shared/day-amount.steps.js';
import { allowanceTold, type AllowanceInput, type AllowanceValue } from './allowance.js';

export const steps: StepsOf<AllowanceInput, AllowanceValue> = toldBy(allowanceTold, ([made], { right }) =>
  right ? calendarDaySteps(made) : [],
);
