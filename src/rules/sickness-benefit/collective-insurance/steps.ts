import { amountStep, toldBy, type StepsOf } from '../../../finding/step.js';
import {
  collectiveInsuranceTold,
  type CollectiveInsuranceInput,
  type CollectiveInsuranceValue,
} from './collective-insurance.js';

export const steps: StepsOf<CollectiveInsuranceInput, CollectiveInsuranceValue> = toldBy(
  collectiveInsuranceTold,
  ([amount]) => [amountStep('amount', amount)],
);
