import { amountStep, given, keptStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { valueNames } from '../../shared/field.words.js';
import { deductedSteps } from '../../shared/deducted.steps.js';
import {
  benefitKarensavdragTold,
  type BenefitKarensavdragInput,
  type BenefitKarensavdragValue,
} from './benefit-karensavdrag.js';

export const steps: StepsOf<BenefitKarensavdragInput, BenefitKarensavdragValue> = toldBy(
  benefitKarensavdragTold,
  ([{ exactPerDay, perDay, full }, rest, now], { due }, { available }) => [
    ...(exactPerDay === undefined || perDay === undefined
      ? []
      : [keptStep(valueNames.perDay, exactPerDay, 'nearest', perDay)]),
    amountStep('full', full),
    ...(due ? deductedSteps(full, rest, now, available === undefined ? undefined : given(available)) : []),
  ],
);
