import { dateStep, movedStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { reportToFkTold, type ReportToFkInput, type ReportToFkValue } from './report-to-fk.js';

export const steps: StepsOf<ReportToFkInput, ReportToFkValue> = toldBy(
  reportToFkTold,
  ([due], { dueOn, lastDay }) =>
    dueOn === null || lastDay === null ? [] : [dateStep('dueOn', due), ...movedStep(dueOn, lastDay)],
);
