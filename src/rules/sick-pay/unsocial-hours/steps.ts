import { amountStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { unsocialHoursTold, type UnsocialHoursInput, type UnsocialHoursValue } from './unsocial-hours.js';

export const steps: StepsOf<UnsocialHoursInput, UnsocialHoursValue> = toldBy(
  unsocialHoursTold,
  ([total], { lost }) => (lost.length === 0 ? [] : [amountStep('total', total)]),
);
