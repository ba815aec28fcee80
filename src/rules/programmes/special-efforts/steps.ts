import { amountStep, leastStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { specialEffortsTold, type SpecialEffortsInput, type SpecialEffortsValue } from './special-efforts.js';

const MOST: Text = { sv: 'Lön som räknas som mest', en: 'Pay that counts at most' };

export const steps: StepsOf<SpecialEffortsInput, SpecialEffortsValue> = toldBy(
  specialEffortsTold,
  ([pay, most, counted]) => [amountStep(MOST, most), leastStep('countedPay', pay, most, counted)],
);
