import { amountStep, given, keptStep, leastStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Words } from '../../../finding/words.js';
import { publish } from '../../../money/amount.js';
import { sgiTold, type SgiInput, type SgiValue } from './sgi.js';

const names: Words<'employment' | 'other' | 'sum'> = {
  employment: { sv: 'Av anställning', en: 'From employment' },
  other: { sv: 'Av annat förvärvsarbete', en: 'From other work' },
  sum: { sv: 'Inkomsterna sammanlagt', en: 'The incomes together' },
};

export const steps: StepsOf<SgiInput, SgiValue> = toldBy(
  sgiTold,
  ([floor, ceiling, { rounded, sum, all }], { qualifies }, { employment, other }) => [
    amountStep('floor', floor),
    amountStep('ceiling', ceiling),
    ...(qualifies
      ? [
          keptStep(names.employment, given(employment), 'down-to-hundreds', publish(rounded.employment)),
          keptStep(names.other, given(other), 'down-to-hundreds', publish(rounded.other)),
          amountStep(names.sum, sum),
          leastStep('sgi', sum, ceiling, publish(all)),
        ]
      : []),
  ],
);
