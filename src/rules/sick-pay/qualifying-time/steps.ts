import { dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { toIso } from '../../../time/day.js';
import { qualifyingTimeTold, type QualifyingTimeInput, type QualifyingTimeValue } from './qualifying-time.js';

const SERVED: Text = { sv: 'Efter kvalifikationstiden', en: 'After the qualifying time' };

export const steps: StepsOf<QualifyingTimeInput, QualifyingTimeValue> = toldBy(
  qualifyingTimeTold,
  ([after], { entitledFrom }) =>
    // Whoever has served it before the employment has no day to wait for.
    entitledFrom === null || toIso(after.day) === entitledFrom ? [dateStep(SERVED, after)] : [],
);
