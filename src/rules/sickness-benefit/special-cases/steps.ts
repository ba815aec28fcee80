import { keptStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { specialCasesTold, type SpecialCasesInput, type SpecialCasesValue } from './special-cases.js';

export const steps: StepsOf<SpecialCasesInput, SpecialCasesValue> = toldBy(
  specialCasesTold,
  ([annuity, rest, exactFortnight], { annuityPerDay, amount, fortnight }) => [
    ...(annuity === undefined
      ? []
      : [keptStep('annuityPerDay', annuity, 'nearest-half-down', annuityPerDay)]),
    keptStep('amount', rest, 'at-least-nothing', amount),
    ...(exactFortnight === undefined || fortnight === null
      ? []
      : [keptStep('fortnight', exactFortnight, 'at-least-nothing', fortnight)]),
  ],
);
