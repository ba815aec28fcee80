/** Reference implementation of entry into two labour-market programmes (2007:813, 2007:414). */
import type { Reduced } from './days.js';
import { decided, outOfScope, plusDays, plusMonths, undetermined } from './days.js';

/** 2026:276 and 2026:277: preventive detention served outside an institution. */
const DETENTION_FROM = '2026-04-15';

// ---------------------------------------------------------------------------------------------- youth

/** The codes of the other grounds are the reference's own. */
export type YouthGround = 'prison' | 'preventive-detention' | 'establishment-time-used-up';

export interface YouthInput {
  /** YYYY-MM */
  bornOn: string;
  on: string;
  registeredDaysInFourMonths: number;
  otherGround?: YouthGround;
}

/** The codes are the reference's own. */
export type YouthReason = 'under-16' | '25-or-older' | 'fewer-than-90-days' | 'ground-not-in-force';

export interface YouthValue {
  mayEnter: boolean;
  ground: 'registered-days' | YouthGround | null;
  reasons: YouthReason[];
  latestTo: string | null;
}

/** 2019:1159; the day on which it came into force has not been read. */
const YOUTH_WORDING = '2020-01-01';
const YOUNGEST = 16;
const TOO_OLD = 25;
const LEAST_DAYS = 90;
const LONGEST_MONTHS = 15;

const monthOfAge = (bornOn: string, years: number): string =>
  `${Number(bornOn.slice(0, 4)) + years}${bornOn.slice(4)}`;

const isInForce = (ground: string, on: string): boolean =>
  ground !== 'preventive-detention' || on >= DETENTION_FROM;

/** Turned 16 but not 25, with 90 days in four months or a ground of the second paragraph — 2007:813 5, 10 §§. */
export function youth(input: YouthInput): Reduced<YouthValue> {
  const { bornOn, on, registeredDaysInFourMonths, otherGround } = input;
  if (on < YOUTH_WORDING) return outOfScope('law-not-covered');

  const reasons: YouthReason[] = [];
  let ground: YouthValue['ground'] = null;
  if (registeredDaysInFourMonths >= LEAST_DAYS) ground = 'registered-days';
  else if (otherGround !== undefined && isInForce(otherGround, on)) ground = otherGround;
  else {
    reasons.push('fewer-than-90-days');
    if (otherGround !== undefined) reasons.push('ground-not-in-force');
  }

  const month = on.slice(0, 7);
  if (month < monthOfAge(bornOn, YOUNGEST)) reasons.unshift('under-16');
  if (month > monthOfAge(bornOn, TOO_OLD)) reasons.unshift('25-or-older');
  if (reasons.length > 0) return decided({ mayEnter: false, ground: null, reasons, latestTo: null });

  // The month of birth does not tell on which day of it the age is reached.
  const isMonthOfBirthday = [YOUNGEST, TOO_OLD].some((years) => month === monthOfAge(bornOn, years));
  if (isMonthOfBirthday) return undetermined('bornOn');
  const latestTo = plusDays(plusMonths(on, LONGEST_MONTHS), -1);
  return decided({ mayEnter: true, ground, reasons, latestTo });
}

// ---------------------------------------------------------------------------------------------- job and development

/** The codes of the other grounds are the reference's own. */
export type JobGround = 'sole-parent' | 'prison' | 'preventive-detention';

export interface JobAndDevelopmentInput {
  on: string;
  usedBenefitDays?: 200 | 300;
  followOnDays?: (66 | 100)[];
  monthsUnemployedInRow?: number;
  monthsInYouthGuarantee?: number;
  establishmentTimeUsedUp?: boolean;
  eligibleForEstablishment?: boolean;
  otherGround?: JobGround;
}

/** The codes are the reference's own. */
export type JobReason =
  | 'no-ground'
  | 'benefit-period-too-short'
  | 'fewer-than-14-months'
  | 'eligible-for-establishment'
  | 'fewer-than-15-months-in-youth-guarantee'
  | 'ground-not-in-force';

/** 5 a §: from when somebody who will come to have the ground may be referred. */
export type Earliest = { benefitDaysBefore: 22 } | { benefitMonths: 13 };

export interface JobAndDevelopmentValue {
  mayEnter: boolean;
  ground:
    | 'benefit-days'
    | 'months-unemployed'
    | 'youth-guarantee'
    | 'establishment-time-used-up'
    | JobGround
    | null;
  reasons: JobReason[];
  earliest: Earliest | null;
}

const JOB_WORDING = '2025-10-01';
const MONTHS_UNEMPLOYED = 14;
const MONTHS_IN_YOUTH_GUARANTEE = 15;
const CREDITED_MONTHS = { 66: 3, 100: 5 } as const;

const entered = (ground: JobAndDevelopmentValue['ground']): Reduced<JobAndDevelopmentValue> => {
  const mayEnter = { mayEnter: true, ground, reasons: [] };
  if (ground === 'benefit-days') return decided({ ...mayEnter, earliest: { benefitDaysBefore: 22 } });
  if (ground === 'sole-parent') return decided({ ...mayEnter, earliest: { benefitMonths: 13 } });
  return decided({ ...mayEnter, earliest: null });
};

const refused = (reasons: JobReason[]): Reduced<JobAndDevelopmentValue> =>
  decided({
    mayEnter: false,
    ground: null,
    reasons: reasons.length > 0 ? reasons : ['no-ground'],
    earliest: null,
  });

/** The wording before 1 October 2025, of which only two grounds are known: 300 days, or 14 months in a row. */
function olderWording(input: JobAndDevelopmentInput): Reduced<JobAndDevelopmentValue> {
  const { usedBenefitDays, monthsUnemployedInRow = 0 } = input;
  if (usedBenefitDays === 300) return entered('benefit-days');
  if (monthsUnemployedInRow >= MONTHS_UNEMPLOYED) return entered('months-unemployed');
  const asksForMore =
    input.followOnDays !== undefined ||
    input.monthsInYouthGuarantee !== undefined ||
    input.establishmentTimeUsedUp !== undefined ||
    input.otherGround !== undefined;
  if (asksForMore) return outOfScope('law-not-covered');
  const reasons: JobReason[] = [];
  if (usedBenefitDays !== undefined) reasons.push('benefit-period-too-short');
  if (input.monthsUnemployedInRow !== undefined) reasons.push('fewer-than-14-months');
  return refused(reasons);
}

/** One of the grounds of the first paragraph, in its order — 2007:414 5, 5 a §§. */
export function jobAndDevelopment(input: JobAndDevelopmentInput): Reduced<JobAndDevelopmentValue> {
  const { on, usedBenefitDays, followOnDays = [], otherGround } = input;
  if (on < JOB_WORDING) return olderWording(input);
  const reasons: JobReason[] = [];

  // p. 1: the period of 200 or 300 days; follow-on periods change nothing without it, nor with it.
  if (usedBenefitDays !== undefined) return entered('benefit-days');
  // p. 2
  if (otherGround === 'sole-parent') return entered('sole-parent');

  // p. 3, second and third paras.
  let isEstablishmentUnknown = false;
  if (input.monthsUnemployedInRow !== undefined || followOnDays.length > 0) {
    const credited = followOnDays.map((days): number => CREDITED_MONTHS[days]).reduce((a, b) => a + b, 0);
    const hasMonths = (input.monthsUnemployedInRow ?? 0) + credited >= MONTHS_UNEMPLOYED;
    if (hasMonths && input.eligibleForEstablishment === false) return entered('months-unemployed');
    if (!hasMonths) reasons.push('fewer-than-14-months');
    else if (input.eligibleForEstablishment === true) reasons.push('eligible-for-establishment');
    else isEstablishmentUnknown = true;
  }

  // p. 4
  if (input.monthsInYouthGuarantee !== undefined) {
    if (input.monthsInYouthGuarantee >= MONTHS_IN_YOUTH_GUARANTEE) return entered('youth-guarantee');
    reasons.push('fewer-than-15-months-in-youth-guarantee');
  }
  // p. 5, and p. 6 from 15 April 2026
  if (otherGround !== undefined) {
    if (isInForce(otherGround, on)) return entered(otherGround);
    reasons.push('ground-not-in-force');
  }
  // p. 6, from 15 April 2026 p. 7
  if (input.establishmentTimeUsedUp === true) return entered('establishment-time-used-up');

  return isEstablishmentUnknown ? undetermined('eligibleForEstablishment') : refused(reasons);
}
