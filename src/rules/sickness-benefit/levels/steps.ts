import { given, keptStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { minus } from '../../../money/amount.js';
import { levelsTold, type LevelsInput, type LevelsValue } from './levels.js';

export const steps: StepsOf<LevelsInput, LevelsValue> = toldBy(
  levelsTold,
  ([mostNormalDays], { countedInFrame, normalDaysLeft }) =>
    countedInFrame === null || normalDaysLeft === null
      ? []
      : [
          keptStep(
            'normalDaysLeft',
            minus(given(mostNormalDays), given(countedInFrame)),
            'at-least-nothing',
            normalDaysLeft,
            'days',
          ),
        ],
);
