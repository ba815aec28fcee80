import { dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import {
  activityGrantSicknessTold,
  type ActivityGrantSicknessInput,
  type ActivityGrantSicknessValue,
} from './activity-grant-sickness.js';

export const steps: StepsOf<ActivityGrantSicknessInput, ActivityGrantSicknessValue> = toldBy(
  activityGrantSicknessTold,
  ([certificateFrom]) => [dateStep('certificateFrom', certificateFrom)],
);
