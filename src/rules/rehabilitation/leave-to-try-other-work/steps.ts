import { dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { toIso } from '../../../time/day.js';
import {
  leaveToTryOtherWorkTold,
  type LeaveToTryOtherWorkInput,
  type LeaveToTryOtherWorkValue,
} from './leave-to-try-other-work.js';

export const steps: StepsOf<LeaveToTryOtherWorkInput, LeaveToTryOtherWorkValue> = toldBy(
  leaveToTryOtherWorkTold,
  ([statutory, returnNotice], { notifyBy }) => [
    ...(toIso(statutory.day) === notifyBy ? [dateStep('notifyBy', statutory)] : []),
    dateStep('returnNoticeBy', returnNotice),
  ],
);
