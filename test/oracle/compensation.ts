/**
 * Sickness compensation and activity compensation, SFB chapter 33, as far as the statute fixes the answer.
 */
import { dayBefore, firstOfMonth, parts } from './benefit-days.js';
import type { Reduced } from './benefit-days.js';
import { lastDayBeforeTargetAge, monthOfAge } from './sickness-benefit.js';

export type CompensationLevel = 1 | 0.75 | 0.5 | 0.25;

export interface CompensationValue {
  readonly possible: 'likely' | 'excluded' | 'needs';
  readonly level: CompensationLevel | null;
  readonly from: string | null;
  readonly longestTo: string | null;
}

export interface SicknessCompensationInput {
  /** Year and month. */
  readonly bornOn: string;
  readonly on: string;
  /** Share of working capacity that is lacking. */
  readonly reduction: number;
  readonly permanent?: boolean;
}

export interface ActivityCompensationInput {
  /** Year and month. */
  readonly bornOn: string;
  readonly on: string;
  /** Share of working capacity that is lacking. */
  readonly reduction: number;
  readonly expectedMonths?: number;
}

/** 33:9: the level of a reduction; whole only where nothing is left, "almost wholly" being an assessment. */
export function compensationLevel(reduction: number): CompensationLevel | null {
  if (reduction >= 1) return 1;
  if (reduction >= 0.75) return 0.75;
  if (reduction >= 0.5) return 0.5;
  return reduction >= 0.25 ? 0.25 : null;
}

/** 33:16 and 18: July of the year of turning nineteen. */
function julyOfNineteen(bornOn: string): string {
  return `${parts(bornOn)[0] + 19}-07-01`;
}

/** 33:16: whole from July of the year of turning nineteen, partial from the month of turning thirty. */
function earliest(bornOn: string, level: CompensationLevel): string {
  return level === 1 ? julyOfNineteen(bornOn) : monthOfAge(bornOn, 30);
}

const EXCLUDED: CompensationValue = { possible: 'excluded', level: null, from: null, longestTo: null };

/** 33:5-6, 9, 16: sickness compensation, from the month asked about to the month before the target age. */
export function sicknessCompensation(input: SicknessCompensationInput): Reduced<CompensationValue> {
  const level = compensationLevel(input.reduction);
  if (level === null || input.permanent === false) return { outcome: 'decided', value: EXCLUDED };
  const longestTo = lastDayBeforeTargetAge(input.bornOn);
  if (input.on < earliest(input.bornOn, level) || input.on > longestTo) {
    return { outcome: 'decided', value: EXCLUDED };
  }
  const possible = input.permanent === true ? 'likely' : 'needs';
  return { outcome: 'decided', value: { possible, level, from: firstOfMonth(input.on, 0), longestTo } };
}

const LEAST_MONTHS = 12;
const LONGEST_DECISION_MONTHS = 36;

/** 33:5, 7, 9, 18-19: activity compensation, at most three years at a time and not from the month of turning thirty. */
export function activityCompensation(input: ActivityCompensationInput): Reduced<CompensationValue> {
  const level = compensationLevel(input.reduction);
  const tooShort = input.expectedMonths !== undefined && input.expectedMonths < LEAST_MONTHS;
  const thirty = monthOfAge(input.bornOn, 30);
  if (level === null || tooShort || input.on < julyOfNineteen(input.bornOn) || input.on >= thirty) {
    return { outcome: 'decided', value: EXCLUDED };
  }
  const threeYears = firstOfMonth(input.on, LONGEST_DECISION_MONTHS);
  const longestTo = dayBefore(threeYears < thirty ? threeYears : thirty);
  const possible = input.expectedMonths === undefined ? 'needs' : 'likely';
  return { outcome: 'decided', value: { possible, level, from: firstOfMonth(input.on, 0), longestTo } };
}
