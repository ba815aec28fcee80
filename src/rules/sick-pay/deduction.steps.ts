/** How the karensavdrag follows from the sick pay of a week. */
import { amountStep, type Step, type StepName } from '../../finding/step.js';
import type { Amount } from '../../money/amount.js';
import { deductedSteps } from '../shared/deducted.steps.js';
import type { Deduction } from './deduction.js';

/** The whole deduction, under its name. */
export function fullSteps(weeklySickPay: Amount, { full }: Deduction, name: StepName): Step[] {
  return [amountStep('weeklySickPay', weeklySickPay), amountStep(name, full)];
}

export function nowSteps(
  { full, left, now }: Deduction,
  sickPay: Amount | undefined,
  name?: StepName,
): Step[] {
  return deductedSteps(full, left, now, sickPay, name);
}
