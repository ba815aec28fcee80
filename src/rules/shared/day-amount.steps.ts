/** How benefit per day follows from the SGI. */
import { amountStep, keptStep, type Step } from '../../finding/step.js';
import type { Text } from '../../finding/words.js';
import { valueNames } from './field.words.js';
import type { CalendarDayAmount, PerDay } from './day-amount.js';

const UNCAPPED: Text = { sv: 'Per dag före taket', en: 'Per day before the cap' };

export function calendarDaySteps(made: CalendarDayAmount): Step<'wholeDay' | 'amount' | Text>[] {
  return [
    amountStep(valueNames.yearlyBasis, made.basis),
    ...(made.lowered ? [amountStep(UNCAPPED, made.uncapped)] : []),
    ...perDaySteps(made),
  ];
}

/** The amount at the extent follows from the whole one; where it is the whole one it needs no line of its own. */
export function perDaySteps({ exact, wholeDay, amount, extent }: PerDay): Step<'wholeDay' | 'amount'>[] {
  const whole = keptStep('wholeDay', exact.wholeDay, 'nearest', wholeDay);
  return extent === 1 ? [whole] : [whole, keptStep('amount', exact.amount, 'nearest', amount)];
}
