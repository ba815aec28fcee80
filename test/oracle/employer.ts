/** Reference implementation of two of the employer's deadlines: the report to FK and the plan for return to work. */
import type { Reduced } from './days.js';
import { daysFrom, decided, latest, movedLastDay, outOfScope, plusDays } from './days.js';

export interface ReportToFkInput {
  lastEmployerDate: string;
  sickPeriodContinues: boolean;
  employmentContinues: boolean;
  gaveSickPay?: boolean;
}

export interface ReportToFkValue {
  required: boolean;
  dueOn: string | null;
  lastDay: string | null;
}

/** Report within seven calendar days from the end of the sick-pay period — SjLL 12 §. */
export function reportToFk(input: ReportToFkInput): Reduced<ReportToFkValue> {
  if (input.lastEmployerDate < '2019-01-01') return outOfScope('law-not-covered');
  const required = input.sickPeriodContinues && input.employmentContinues && input.gaveSickPay !== false;
  if (!required) return decided({ required, dueOn: null, lastDay: null });
  const dueOn = plusDays(input.lastEmployerDate, 7);
  return decided({ required, dueOn, lastDay: movedLastDay(dueOn) });
}

export interface ReturnToWorkPlanInput {
  sickFrom: string;
  expectedTo: string;
  prognosisOn: string;
  cannotReturn?: boolean;
  improvedOn?: string;
  madeOn?: string;
  asOf: string;
}

export type PlanStatus = 'not-required' | 'upcoming' | 'due' | 'overdue' | 'done' | 'done-late';

export interface ReturnToWorkPlanValue {
  required: boolean;
  dueOn: string | null;
  lastDay: string | null;
  status: PlanStatus;
}

const IN_FORCE = '2018-07-01';
const DAY_BEFORE_IN_FORCE = '2018-06-30';
const TRANSITIONAL_DAY = '2018-09-30';

const expectedDays = ({ sickFrom, expectedTo }: ReturnToWorkPlanInput): number =>
  daysFrom(sickFrom, expectedTo) + 1;

/** 30:6 from 2018-07-01; 2017:1306 p. 2 also for capacity reduced on 2018-06-30, for 60 days from its first day. */
function isRequired(input: ReturnToWorkPlanInput): boolean {
  if (input.asOf < IN_FORCE) return false;
  if (input.expectedTo < DAY_BEFORE_IN_FORCE) return false;
  if (expectedDays(input) < 60) return false;
  return input.cannotReturn !== true || input.improvedOn !== undefined;
}

function planDueOn(input: ReturnToWorkPlanInput): string {
  const day30 = input.sickFrom < IN_FORCE ? TRANSITIONAL_DAY : plusDays(input.sickFrom, 29);
  const improved = input.cannotReturn === true && input.improvedOn !== undefined ? input.improvedOn : day30;
  return latest(day30, input.prognosisOn, improved);
}

function planStatus({ madeOn, asOf }: ReturnToWorkPlanInput, dueOn: string, lastDay: string): PlanStatus {
  if (madeOn !== undefined && madeOn <= asOf) return madeOn <= lastDay ? 'done' : 'done-late';
  if (asOf < dueOn) return 'upcoming';
  return asOf <= lastDay ? 'due' : 'overdue';
}

/** Plan by day 30 when at least 60 days are expected, at once when that emerges later — SFB 30:6. */
export function returnToWorkPlan(input: ReturnToWorkPlanInput): Reduced<ReturnToWorkPlanValue> {
  if (!isRequired(input)) {
    return decided({ required: false, dueOn: null, lastDay: null, status: 'not-required' });
  }
  const dueOn = planDueOn(input);
  const lastDay = movedLastDay(dueOn);
  return decided({ required: true, dueOn, lastDay, status: planStatus(input, dueOn, lastDay) });
}
