/** How the days of the employer's duties, of work trial and of leave follow. */
import { at, nearest, wordingOn } from '../../../law/dated.js';
import type {
  RedeploymentInput,
  RedeploymentValue,
} from '../../../rules/employer/redeployment/redeployment.js';
import { redeploymentTerms, type RedeploymentTerms } from '../../../rules/employer/redeployment/table.js';
import type { ReportToFkInput, ReportToFkValue } from '../../../rules/employer/report-to-fk/report-to-fk.js';
import { reportTerms, type ReportTerms } from '../../../rules/employer/report-to-fk/table.js';
import type {
  ReturnToWorkPlanInput,
  ReturnToWorkPlanValue,
} from '../../../rules/employer/return-to-work-plan/return-to-work-plan.js';
import { planTerms } from '../../../rules/employer/return-to-work-plan/table.js';
import type {
  ActivityGrantSicknessInput,
  ActivityGrantSicknessValue,
} from '../../../rules/programmes/activity-grant-sickness/activity-grant-sickness.js';
import {
  activityGrantSicknessTerms,
  type ActivityGrantSicknessTerms,
} from '../../../rules/programmes/activity-grant-sickness/table.js';
import type {
  LeaveToTryOtherWorkInput,
  LeaveToTryOtherWorkValue,
} from '../../../rules/rehabilitation/leave-to-try-other-work/leave-to-try-other-work.js';
import { leaveToTryOtherWorkTerms } from '../../../rules/rehabilitation/leave-to-try-other-work/table.js';
import type { WorkTrialInput, WorkTrialValue } from '../../../rules/rehabilitation/work-trial/work-trial.js';
import { workTrialTerms, type WorkTrialTerms } from '../../../rules/rehabilitation/work-trial/table.js';
import type { ChainInput, ChainValue } from '../../../rules/work-capacity/chain/chain.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { daysStep, monthsStep, movedStep, spanStep, type Step } from './step.js';

export function reportToFkSteps({ lastEmployerDate }: ReportToFkInput, value: ReportToFkValue): Step[] {
  const { dueOn, lastDay } = value;
  if (dueOn === null || lastDay === null) return [];
  const { daysAfterPeriod } = at(reportTerms, lastEmployerDate) as ReportTerms;
  return [daysStep('dueOn', lastEmployerDate, daysAfterPeriod), ...movedStep(dueOn, lastDay)];
}

export function returnToWorkPlanSteps(
  { sickFrom, expectedTo }: ReturnToWorkPlanInput,
  { reason, dueOn, lastDay }: ReturnToWorkPlanValue,
): Step[] {
  if (reason === 'not-in-force') return [];
  const expected = sickFrom <= expectedTo ? [spanStep('expectedDays', sickFrom, expectedTo)] : [];
  if (dueOn === null || lastDay === null) return expected;
  const { dueOnDay } = nearest(planTerms, sickFrom);
  // A later prognosis, an improvement or the transitional provision sets another day, which needs no counting.
  const day = daysStep('dueOn', sickFrom, dueOnDay - 1);
  return [...expected, ...(toIso(day.counted.day) === dueOn ? [day] : []), ...movedStep(dueOn, lastDay)];
}

export function redeploymentSteps(
  { knownOn, noticeOn, readings }: RedeploymentInput,
  _value: RedeploymentValue,
): Step[] {
  if (knownOn === undefined || readings?.twoMonths === 'day-before') return [];
  const terms = wordingOn(redeploymentTerms, noticeOn);
  return [monthsStep('noticeBy', knownOn, (terms as RedeploymentTerms).months)];
}

export function workTrialSteps({ from, readings }: WorkTrialInput, { to }: WorkTrialValue): Step[] {
  if (to === null) return [];
  const { days, notifyDaysBefore } = at(workTrialTerms, from) as WorkTrialTerms;
  const notify =
    readings?.notify === 'moves-to-weekday' ? [] : [daysStep('notifyBy', from, -notifyDaysBefore)];
  return [daysStep('trialEnds', from, days - 1), ...notify];
}

export function leaveToTryOtherWorkSteps(
  { spells, contractOn, leaveFrom, leaveTo, agreedNoticeDays, readings }: LeaveToTryOtherWorkInput,
  { notifyBy }: LeaveToTryOtherWorkValue,
): Step[] {
  if (notifyBy === null) return [];
  const { noticeDays, returnNoticeMonths } = nearest(
    leaveToTryOtherWorkTerms,
    latestBegun(spells, contractOn),
  );
  const dayAfter = toIso(addDays(toDay(leaveTo), 1));
  return [
    ...(readings?.notify === 'moves-to-weekday'
      ? []
      : [daysStep('notifyBy', leaveFrom, -(agreedNoticeDays ?? noticeDays))]),
    monthsStep('returnNoticeBy', dayAfter, -returnNoticeMonths),
  ];
}

/** The first day of the latest spell begun by the contract, whose wording the rule follows. */
function latestBegun(spells: LeaveToTryOtherWorkInput['spells'], contractOn: IsoDate): IsoDate {
  const begun = spells.map(({ from }) => from).filter((from) => from <= contractOn);
  return begun.sort().at(-1) ?? contractOn;
}

/** Several spells are added together day by day; one alone is a count that anybody can do again. */
export function chainSteps({ spells, on }: ChainInput, { day }: ChainValue): Step[] {
  const [only, ...others] = spells;
  if (only === undefined || others.length > 0 || day === 0) return [];
  return [spanStep('chainDays', only.from, on)];
}

export function activityGrantSicknessSteps(
  { from }: ActivityGrantSicknessInput,
  _value: ActivityGrantSicknessValue,
): Step[] {
  const { daysWithoutCertificate } = at(activityGrantSicknessTerms, from) as ActivityGrantSicknessTerms;
  return [daysStep('certificateFrom', from, daysWithoutCertificate)];
}
