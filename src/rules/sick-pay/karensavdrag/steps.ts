import { toldBy, type StepsOf } from '../../../finding/step.js';
import { nowSteps, fullSteps } from '../deduction.steps.js';
import { karensavdragTold, type KarensavdragInput, type KarensavdragValue } from './karensavdrag.js';

export const steps: StepsOf<KarensavdragInput, KarensavdragValue> = toldBy(
  karensavdragTold,
  ([weeklySickPay, deduction, sickPay], { due }) => [
    ...fullSteps(weeklySickPay, deduction, 'full'),
    ...(due ? nowSteps(deduction, sickPay) : []),
  ],
);
