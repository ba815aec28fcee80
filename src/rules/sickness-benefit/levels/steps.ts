import { given, keptStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { minus } from '../../../money/amount.js';
import { levelsTold, type LevelsInput, type LevelsValue } from './levels.js';

export const steps: StepsOf<LevelsInput, LevelsValue> = toldBy(levelsTold, ([most, counted, left]) => [
  keptStep('normalDaysLeft', minus(given(most), given(counted)), 'at-least-nothing', left, 'days'),
]);
