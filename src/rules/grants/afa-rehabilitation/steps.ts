import { amountStep, dateStep, leastStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Words } from '../../../finding/words.js';
import {
  afaRehabilitationTold,
  type AfaRehabilitationInput,
  type AfaRehabilitationValue,
} from './afa-rehabilitation.js';

const names: Words<'part' | 'left'> = {
  part: { sv: 'Del av kostnaden', en: 'Part of the cost' },
  left: { sv: 'Kostnad som andra inte betalar', en: 'Cost that others do not pay' },
};

export const steps: StepsOf<AfaRehabilitationInput, AfaRehabilitationValue> = toldBy(
  afaRehabilitationTold,
  ([half, left, applyBy], { possible, grant }, { paidByOthers = 0 }) => [
    ...(possible === 'excluded'
      ? []
      : [
          amountStep(names.part, half),
          ...(paidByOthers > 0 ? [amountStep(names.left, left), leastStep('grant', half, left, grant)] : []),
        ]),
    ...(applyBy === undefined ? [] : [dateStep('applyBy', applyBy)]),
  ],
);
