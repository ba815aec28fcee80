import { dateStep, toldBy, type StepsOf } from '../../../finding/step.js';
import { toIso } from '../../../time/day.js';
import { redeploymentTold, type RedeploymentInput, type RedeploymentValue } from './redeployment.js';

export const steps: StepsOf<RedeploymentInput, RedeploymentValue> = toldBy(
  redeploymentTold,
  ([twoMonths], { noticeBy }) =>
    // By the other reading the day before is the last.
    toIso(twoMonths.day) === noticeBy ? [dateStep('noticeBy', twoMonths)] : [],
);
