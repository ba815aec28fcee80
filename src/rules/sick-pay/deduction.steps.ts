/** How the karensavdrag follows from the sick pay of a week. */
import { amountStep, type Step, type StepName } from '../../finding/step.js';
import type { Text } from '../../finding/words.js';
import type { Amount } from '../../money/amount.js';
import { deductedSteps } from '../shared/deducted.steps.js';
import type { Deduction } from './deduction.js';
import { deductionNames } from './deduction.words.js';

/** The whole deduction, under its name. */
export function fullSteps<Name extends StepName>(
  weeklySickPay: Amount,
  { full }: Deduction,
  name: Name,
): Step<Name | Text>[] {
  return [amountStep(deductionNames.weeklySickPay, weeklySickPay), amountStep(name, full)];
}

export function nowSteps(
  { full, left, now }: Deduction,
  sickPay: Amount | undefined,
  name?: Text,
): Step<Text>[] {
  return deductedSteps(full, left, now, sickPay, name);
}
