import { amountStep, dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { disputeTold, type DisputeInput, type DisputeValue } from './dispute.js';

export const steps: StepsOf<DisputeInput, DisputeValue> = toldBy(disputeTold, ([mostPerDay, dueEarliest]) => [
  amountStep('mostPerDay', mostPerDay),
  dateStep('dueEarliest', dueEarliest),
]);
