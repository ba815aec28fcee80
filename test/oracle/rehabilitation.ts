/** Reference implementation of three ways back: work trial, leave to try other work, work training. */
import type { Reduced, Span } from './days.js';
import { datesOf, daysFrom, decided, latest, outOfScope, plusDays, plusMonths } from './days.js';

// ---------------------------------------------------------------------------------------------- work trial

export interface WorkTrialInput {
  from: string;
  benefitWholeFrom: string;
  benefitWholeTo: string;
  employed: boolean;
  ownEmployer: boolean;
  notificationReceivedOn: string;
  signedByBoth: boolean;
  earlierTrials?: Span[];
}

/** Only `not-in-force` is fixed by the contract; the other codes are the reference's own. */
export type WorkTrialReason =
  | 'not-in-force'
  | 'not-employed'
  | 'not-own-employer'
  | 'benefit-not-whole'
  | 'not-signed-by-both'
  | 'notified-late'
  | 'too-soon'
  | 'two-periods-used'
  | 'not-inside-frame';

export interface WorkTrialValue {
  allowed: boolean;
  reasons: WorkTrialReason[];
  to: string;
  notifyBy: string;
  frame: Span;
  nextPossibleFrom: string;
}

const TRIAL_IN_FORCE = '2026-03-01';
const TRIAL_DAYS = 14;
const NOTICE_DAYS = 14;
const PAUSE_DAYS = 30;
const FRAME_DAYS = 365;
const PERIODS_IN_FRAME = 2;

/** The last of so many days that begin with this one. */
const lastOf = (from: string, days: number): string => plusDays(from, days - 1);

interface Frame extends Span {
  used: number;
}

/** The frame of the last of these periods: one opens with the first period and with the first after its end — 27:8 b. */
function lastFrame(periods: Span[]): Frame | null {
  let frame: Frame | null = null;
  for (const { from } of [...periods].sort((a, b) => daysFrom(b.from, a.from))) {
    if (frame === null || from > frame.to) frame = { from, to: lastOf(from, FRAME_DAYS), used: 0 };
    frame.used += 1;
  }
  return frame;
}

const endOf = (periods: Span[]): string => latest(...periods.map((period) => period.to));

/** The 30th day after the latest period, or the day after a frame in which no further period has room — 27:8 b. */
function nextAfter(periods: Span[], frame: Frame): string {
  const afterPause = plusDays(endOf(periods), PAUSE_DAYS);
  const afterFrame = plusDays(frame.to, 1);
  const hasRoom = frame.used < PERIODS_IN_FRAME && lastOf(afterPause, TRIAL_DAYS) <= frame.to;
  return hasRoom ? afterPause : latest(afterPause, afterFrame);
}

/** Fourteen days of trial with the employer on whole sickness benefit — SFB 27:8 a–8 c. */
export function workTrial(input: WorkTrialInput): Reduced<WorkTrialValue> {
  const { from, earlierTrials = [] } = input;
  const to = lastOf(from, TRIAL_DAYS);
  const notifyBy = plusDays(from, -NOTICE_DAYS);
  const before = lastFrame(earlierTrials);
  const opensFrame = before === null || from > before.to;
  const frame = opensFrame ? { from, to: lastOf(from, FRAME_DAYS), used: 0 } : before;

  const failed = (): WorkTrialReason[] => {
    if (from < TRIAL_IN_FORCE) return ['not-in-force'];
    const reasons: WorkTrialReason[] = [];
    if (!input.employed) reasons.push('not-employed');
    if (!input.ownEmployer) reasons.push('not-own-employer');
    if (from < input.benefitWholeFrom || to > input.benefitWholeTo) reasons.push('benefit-not-whole');
    if (!input.signedByBoth) reasons.push('not-signed-by-both');
    if (input.notificationReceivedOn > notifyBy) reasons.push('notified-late');
    if (earlierTrials.length > 0 && from < plusDays(endOf(earlierTrials), PAUSE_DAYS))
      reasons.push('too-soon');
    if (frame.used >= PERIODS_IN_FRAME) reasons.push('two-periods-used');
    if (to > frame.to) reasons.push('not-inside-frame');
    return reasons;
  };
  const reasons = failed();
  const allowed = reasons.length === 0;

  // A refused trial is no period, unless there is none to count from.
  const counted = allowed || before === null ? [...earlierTrials, { from, to }] : earlierTrials;
  return decided({
    allowed,
    reasons,
    to,
    notifyBy,
    frame: { from: frame.from, to: frame.to },
    nextPossibleFrom: nextAfter(counted, lastFrame(counted) ?? frame),
  });
}

// ---------------------------------------------------------------------------------------------- leave to try other work

export interface LeaveToTryOtherWorkInput {
  spells: Span[];
  contractOn: string;
  leaveFrom: string;
  leaveTo: string;
  notifiedOn: string;
}

/** Only `not-in-force` is fixed by the contract; the other codes are the reference's own. */
export type LeaveReason =
  | 'not-in-force'
  | 'fewer-than-ninety-days'
  | 'contract-outside-window'
  | 'leave-before-contract'
  | 'notified-late'
  | 'longer-than-twelve-months';

export interface LeaveToTryOtherWorkValue {
  right: boolean;
  reasons: LeaveReason[];
  windowFrom: string | null;
  windowTo: string | null;
  latestEnd: string | null;
  notifyBy: string;
}

const LEAVE_IN_FORCE = '2008-10-01';
/** 2014:950 p. 2: sick periods that began earlier keep a wording that has not been read. */
const LEAVE_WORDING = '2014-08-01';
const FIRST_WINDOW_DAY = 91;
const LAST_WINDOW_DAY = 180;
const LEAST_SICK_DAYS = 90;
const FEWER_THAN = 90;
const TWO_WEEKS = 14;

/** Sick days, added together when fewer than 90 days have passed between the periods — 27:51. */
function chainsOf(spells: Span[]): string[][] {
  const chains: string[][] = [];
  let previous: string | null = null;
  for (const date of [...new Set(spells.flatMap(datesOf))].sort()) {
    const passed: number = previous === null ? FEWER_THAN : daysFrom(previous, date) - 1;
    if (passed < FEWER_THAN) chains.at(-1)?.push(date);
    else chains.push([date]);
    previous = date;
  }
  return chains;
}

/** The date of a day of the chain, on unbroken sickness from its last day where it is not reached. */
const dateOfDay = (chain: string[], last: string, day: number): string =>
  chain[day - 1] ?? plusDays(last, day - chain.length);

/** The first day of the unbroken sick days that the last of these days belongs to. */
function lastPeriodFrom(days: string[]): string | undefined {
  return days.filter((date) => !days.includes(plusDays(date, -1))).at(-1);
}

/** Leave with a contract made from day 91 through 180, for at most twelve months with the sickness — LPA 2, 4, 7 §§. */
export function leaveToTryOtherWork(input: LeaveToTryOtherWorkInput): Reduced<LeaveToTryOtherWorkValue> {
  const { spells, contractOn, leaveFrom, leaveTo, notifiedOn } = input;
  const notifyBy = plusDays(leaveFrom, -TWO_WEEKS);
  const nothing = { right: false, windowFrom: null, windowTo: null, latestEnd: null, notifyBy };
  if (leaveFrom < LEAVE_IN_FORCE) return decided({ ...nothing, reasons: ['not-in-force'] });

  const chains = chainsOf(spells);
  const chain = chains.filter((days) => days.some((date) => date <= contractOn)).at(-1) ?? chains.at(0);
  const last = chain?.at(-1);
  if (chain === undefined || last === undefined) {
    return decided({ ...nothing, reasons: ['fewer-than-ninety-days'] });
  }
  const periodFrom = lastPeriodFrom(chain);
  if (periodFrom !== undefined && periodFrom < LEAVE_WORDING) return outOfScope('law-not-covered');

  const windowFrom = dateOfDay(chain, last, FIRST_WINDOW_DAY);
  const windowTo = dateOfDay(chain, last, LAST_WINDOW_DAY);
  // Lengths are added: the sick days before the leave, moved up to it, and the leave make twelve months.
  const sickDaysBeforeLeave = chain.filter((date) => date < leaveFrom).length;
  const latestEnd = plusDays(plusMonths(plusDays(leaveFrom, -sickDaysBeforeLeave), 12), -1);

  const sickDaysBeforeContract = chain.filter((date) => date < contractOn).length;
  const reasons: LeaveReason[] = [];
  if (sickDaysBeforeContract < LEAST_SICK_DAYS) reasons.push('fewer-than-ninety-days');
  if (contractOn < windowFrom || contractOn > windowTo) reasons.push('contract-outside-window');
  if (leaveFrom < contractOn) reasons.push('leave-before-contract');
  if (notifiedOn > notifyBy) reasons.push('notified-late');
  if (leaveTo > latestEnd) reasons.push('longer-than-twelve-months');
  return decided({ right: reasons.length === 0, reasons, windowFrom, windowTo, latestEnd, notifyBy });
}

// ---------------------------------------------------------------------------------------------- work training

export type TrainingCompensation =
  'sickness-benefit' | 'sickness-compensation' | 'activity-compensation' | 'none';

export interface WorkTrainingInput {
  compensation: TrainingCompensation;
  from: string;
  hoursPerWeek: number;
  normalHoursPerWeek: number;
  place: 'own-employer' | 'other';
  tasks?: 'ordinary' | 'new';
  othersResponsible?: boolean;
  helpGiven?: boolean;
}

/** The codes are the reference's own. */
export type WorkTrainingReason =
  | 'no-compensation'
  | 'fewer-hours-than-a-quarter'
  | 'ordinary-tasks-elsewhere'
  | 'responsible-for-the-tasks'
  | 'no-help';

export interface WorkTrainingValue {
  allowed: boolean;
  withinGuidance: boolean;
  reasons: WorkTrainingReason[];
  longestTo: string | null;
  leastHoursPerWeek: number | null;
  compensation: 'rehabilitation-allowance' | 'sickness-compensation' | 'activity-compensation' | null;
}

const TRAINING_WORDING = '2011-01-01';
const MONTHS_WITH_OWN_EMPLOYER = 3;
const MONTHS_ELSEWHERE = 12;

const hundredths = (hours: number): number => Math.round(hours * 100);

/** What every work training is: someone else answers for the tasks, help is given, other people's work is new work. */
function notTraining({
  place,
  tasks,
  othersResponsible,
  helpGiven,
}: WorkTrainingInput): WorkTrainingReason[] {
  const reasons: WorkTrainingReason[] = [];
  if (place === 'other' && tasks === 'ordinary') reasons.push('ordinary-tasks-elsewhere');
  if (othersResponsible === false) reasons.push('responsible-for-the-tasks');
  if (helpGiven === false) reasons.push('no-help');
  return reasons;
}

/** Training during sickness benefit (31:3) or sickness or activity compensation; hours and length are practice. */
export function workTraining(input: WorkTrainingInput): Reduced<WorkTrainingValue> {
  const { compensation, from, place } = input;
  if (from < TRAINING_WORDING) return outOfScope('law-not-covered');
  if (compensation === 'none') {
    return decided({
      allowed: false,
      withinGuidance: false,
      reasons: ['no-compensation'],
      longestTo: null,
      leastHoursPerWeek: null,
      compensation: null,
    });
  }
  const reasons = notTraining(input);
  if (compensation !== 'sickness-benefit') {
    return decided({
      allowed: true,
      withinGuidance: reasons.length === 0,
      reasons,
      longestTo: null,
      leastHoursPerWeek: null,
      compensation,
    });
  }
  const normal = hundredths(input.normalHoursPerWeek);
  if (hundredths(input.hoursPerWeek) * 4 < normal) reasons.unshift('fewer-hours-than-a-quarter');
  const months = place === 'own-employer' ? MONTHS_WITH_OWN_EMPLOYER : MONTHS_ELSEWHERE;
  return decided({
    allowed: true,
    withinGuidance: reasons.length === 0,
    reasons,
    longestTo: plusDays(plusMonths(from, months), -1),
    leastHoursPerWeek: Math.floor((normal + 2) / 4) / 100,
    compensation: 'rehabilitation-allowance',
  });
}
