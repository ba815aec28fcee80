/** How sick pay follows from the pay lost, less the karensavdrag. */
import { amountStep, type Step } from '../../finding/step.js';
import type { Text } from '../../finding/words.js';
import { fullSteps, nowSteps } from './deduction.steps.js';
import type { PartsTold } from './lost-parts.js';
import type { LostPay, SickPaySum } from './sick-pay-sum.js';

/** Where parts that were lost in the hours of the karens are deducted beside it. */
const ON_BASIC_PAY: Text = { sv: 'Karensavdrag på grundlönen', en: 'Karensavdrag on the basic pay' };
const FULL: Text = { sv: 'Helt karensavdrag', en: 'Whole karensavdrag' };

type SickPayStep =
  'weeklyPay' | 'hourlyPay' | 'partsLost' | 'payLost' | 'sickPayBefore' | 'karensavdrag' | 'sickPay';

export function sickPaySteps(
  { week, hour }: LostPay,
  { all, payLost }: PartsTold,
  { weekly, before, available, deduction, deducted, isByOwnPay, paid }: SickPaySum,
  due: boolean,
): Step<SickPayStep | Text>[] {
  const withParts = deducted !== deduction.now;
  return [
    ...(hour === undefined ? [] : [amountStep('weeklyPay', week), amountStep('hourlyPay', hour)]),
    ...(all.num === 0 ? [] : [amountStep('partsLost', all)]),
    amountStep('payLost', payLost),
    amountStep('sickPayBefore', before),
    ...(due
      ? [
          ...(isByOwnPay
            ? [amountStep(withParts ? ON_BASIC_PAY : 'karensavdrag', deduction.now)]
            : [
                ...fullSteps(weekly, deduction, FULL),
                ...nowSteps(deduction, available, withParts ? ON_BASIC_PAY : undefined),
              ]),
          ...(withParts ? [amountStep('karensavdrag', deducted)] : []),
          amountStep('sickPay', paid),
        ]
      : []),
  ];
}
