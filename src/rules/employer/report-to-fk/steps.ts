import { dateStep, movedStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { toIso } from '../../../time/day.js';
import { reportToFkTold, type ReportToFkInput, type ReportToFkValue } from './report-to-fk.js';

export const steps: StepsOf<ReportToFkInput, ReportToFkValue> = toldBy(reportToFkTold, ([due, lastDay]) => [
  dateStep('dueOn', due),
  ...movedStep(toIso(due.day), toIso(lastDay)),
]);
