import { toldBy, type StepsOf } from '../../../finding/step.js';
import { deductedSteps, fullSteps } from '../deduction.steps.js';
import { karensavdragTold, type KarensavdragInput } from './karensavdrag.js';

export const steps: StepsOf<KarensavdragInput> = toldBy(
  karensavdragTold,
  ({ due, weeklySickPay, deduction, sickPay }) => [
    ...fullSteps(weeklySickPay, deduction, 'full'),
    ...(due ? deductedSteps(deduction, sickPay) : []),
  ],
);
