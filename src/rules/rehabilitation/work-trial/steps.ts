import { dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import type { Text } from '../../../finding/words.js';
import { toIso } from '../../../time/day.js';
import { workTrialTold, type WorkTrialInput, type WorkTrialValue } from './work-trial.js';

const ENDS: Text = { sv: 'Prövningens sista dag', en: 'Last day of the trial' };

export const steps: StepsOf<WorkTrialInput, WorkTrialValue> = toldBy(
  workTrialTold,
  ([end, statutory], { notifyBy }) => [
    dateStep(ENDS, end),
    ...(toIso(statutory.day) === notifyBy ? [dateStep('notifyBy', statutory)] : []),
  ],
);
