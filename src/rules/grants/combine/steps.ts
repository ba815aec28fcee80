import { amountStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { combineTold, type CombineInput, type CombineValue } from './combine.js';

export const steps: StepsOf<CombineInput, CombineValue> = toldBy(combineTold, ([own]) => [
  amountStep('own', own),
]);
