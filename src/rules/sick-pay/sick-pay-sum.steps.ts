/** How sick pay follows from the pay lost, less the karensavdrag. */
import { amountStep, type Step } from '../../finding/step.js';
import type { Text } from '../../finding/words.js';
import { fullSteps, nowSteps } from './deduction.steps.js';
import type { LostPay, SickPaySum } from './sick-pay-sum.js';

const FULL: Text = { sv: 'Helt karensavdrag', en: 'Whole karensavdrag' };

export function sickPaySteps(
  { week, hour, pay }: LostPay,
  { weekly, before, deduction, paid }: SickPaySum,
  due: boolean,
): Step<'weeklyPay' | 'hourlyPay' | 'payLost' | 'sickPayBefore' | 'sickPay' | Text>[] {
  return [
    ...(hour === undefined ? [] : [amountStep('weeklyPay', week), amountStep('hourlyPay', hour)]),
    amountStep('payLost', pay),
    amountStep('sickPayBefore', before),
    ...(due
      ? [...fullSteps(weekly, deduction, FULL), ...nowSteps(deduction, before), amountStep('sickPay', paid)]
      : []),
  ];
}
