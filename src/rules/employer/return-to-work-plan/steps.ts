import { dateStep, movedStep, spanStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { toIso } from '../../../time/day.js';
import {
  returnToWorkPlanTold,
  type ReturnToWorkPlanInput,
  type ReturnToWorkPlanValue,
} from './return-to-work-plan.js';

const EXPECTED: Text = { sv: 'Väntad tid', en: 'Expected time' };

export const steps: StepsOf<ReturnToWorkPlanInput, ReturnToWorkPlanValue> = toldBy(
  returnToWorkPlanTold,
  ([expectedDays, dayThirty], { reason, dueOn, lastDay }, { sickFrom, expectedTo }) => [
    ...(reason === 'not-in-force' || expectedDays < 1
      ? []
      : [spanStep(EXPECTED, sickFrom, expectedTo, expectedDays)]),
    // A later prognosis, an improvement or the transitional provision sets another day, which needs no counting.
    ...(dueOn === toIso(dayThirty.day) ? [dateStep('dueOn', dayThirty)] : []),
    ...(dueOn === null ? [] : movedStep(dueOn, lastDay)),
  ],
);
