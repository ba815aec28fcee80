import { decided, valueOf, type Finding } from '../../../finding/finding.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { lpa1, lpa2 } from '../../../law/lpa.js';
import { sfb27s45, sfb27s46, sfb27s8a } from '../../../law/sfb/27.js';
import { sfb29s2 } from '../../../law/sfb/29.js';
import { sfb31s3 } from '../../../law/sfb/31.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import {
  leaveToTryOtherWork,
  type LeaveToTryOtherWorkReason,
} from '../leave-to-try-other-work/leave-to-try-other-work.js';
import { workTraining, type WorkTrainingReason } from '../work-training/work-training.js';
import { workTrial, type WorkTrialReason } from '../work-trial/work-trial.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface WaysBackInput {
  /** The first day on which the insured would be back in some way. */
  readonly on: IsoDate;
  /** Whether the insured is employed. Absent: not known. */
  readonly employed?: boolean;
  /** What the insured has on that day. Absent: not known. */
  readonly benefit?: 'whole' | 'partial' | 'sickness-compensation' | 'activity-compensation' | 'none';
  /** The last day for which whole sickness benefit has been granted. Absent: not known. */
  readonly benefitWholeTo?: IsoDate;
  /** Whether part of the working time can be worked, at most three quarters of it. Absent: not known. */
  readonly canWorkPart?: boolean;
  /** Whether capacity must be trained back before work can be done. Absent: not known. */
  readonly needsTraining?: boolean;
  /** The day on which Försäkringskassan received the notification of a work trial. Absent: not known. */
  readonly trialNotifiedOn?: IsoDate;
  /** Whether insured and employer have both signed it. Absent: not known. */
  readonly signedByBoth?: boolean;
  /** Periods of work trial that began before `on`, both ends included. Absent: none. */
  readonly earlierTrials?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** The days of sickness so far, both ends included. Absent: not known. */
  readonly spells?: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** The day of a contract with another employer. Absent: not known. */
  readonly otherContractOn?: IsoDate;
  /** The last planned day of a leave for it, `on` or later. Absent: not known. */
  readonly leaveTo?: IsoDate;
  /** The day on which the own employer was told of the leave. Absent: not known. */
  readonly leaveNotifiedOn?: IsoDate;
}

export type WaysBackWay = 'part-time' | 'work-trial' | 'work-training' | 'leave-to-try-other-work';

export type WaysBackReason =
  | 'no-sickness-benefit'
  | 'cannot-work-part'
  | 'no-training-needed'
  | WorkTrialReason
  | LeaveToTryOtherWorkReason
  | WorkTrainingReason;

export type WaysBackFact = Exclude<keyof WaysBackInput, 'on' | 'earlierTrials'>;

/** Who decides on it. */
export type WaysBackDecider =
  'fk-assesses' | 'insured-and-employer-agree' | 'fk-grants' | 'insured-has-right';

/** What is lived on meanwhile. */
export type WaysBackCompensation =
  | 'pay-and-partial-benefit'
  | 'whole-benefit'
  | 'rehabilitation-allowance'
  | 'compensation-kept'
  | 'pay-of-the-other-employer';

/** What ends it. */
export type WaysBackEnd = 'capacity-changes' | 'fourteen-days' | 'plan-ends' | 'leave-ends-or-broken-off';

export interface WaysBackOption {
  readonly way: WaysBackWay;
  readonly possible: Possible;
  readonly reasons: readonly WaysBackReason[];
  readonly needs: readonly WaysBackFact[];
  readonly decidedBy: WaysBackDecider;
  readonly compensation: WaysBackCompensation;
  /** The last day that law or, for work training, guidance allows; null where none is set or it is not known. */
  readonly longestTo: IsoDate | null;
  readonly endedBy: WaysBackEnd;
  readonly basis: readonly Lagrum[];
}

export interface WaysBackValue {
  /** The four ways, always in the same order. */
  readonly ways: readonly WaysBackOption[];
}

type Conditions = readonly Condition<WaysBackReason, WaysBackFact>[];

/**
 * Which of the four ways back to work look open, what they still need, and how they differ.
 *
 * Part-time work with partial benefit; a work trial of fourteen days on whole benefit; work training, without demands,
 * on rehabilitation allowance; and leave to try work with another employer, on that employer's pay.
 *
 * Does not decide which way is best, nor what the insured can do: that is assessed. The limits of each way are those
 * of `workTrial`, `workTraining` and `leaveToTryOtherWork`.
 *
 * @source SFB 27:8 a–8 c, 45, 46, 29:2, 31:3; LPA (2008:565) 1, 2, 4, 7 §§
 * @inForce 2011-01-01 –; work trial 2026-03-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, a leave that ends before `on`, later trials
 * @example
 * import { waysBack } from 'sjukregler';
 *
 * const found = waysBack({ on: '2026-04-01', employed: true, benefit: 'whole', canWorkPart: false });
 * found.outcome === 'decided' && found.value.ways[0]?.possible; //=> 'excluded'
 * found.outcome === 'decided' && found.value.ways[1]?.longestTo; //=> '2026-04-14'
 */
export function waysBack(input: WaysBackInput): Finding<WaysBackValue> {
  const training = trainingOf(input);
  if ('outcome' in training) return training;
  const leave = leaveOf(input);
  if ('outcome' in leave) return leave;
  return decided({ ways: [partTime(input), trialOf(input), training, leave] }, cite(BASIS, input.on));
}

const BASIS: readonly Ground[] = [sfb27s8a, sfb27s45, sfb27s46, sfb29s2, sfb31s3, lpa1];

/** A day on which everything has been notified in time, and one until which everything is granted. */
const LONG_AGO = '1900-01-01';
const FAR_AWAY = '9899-12-31';

/** 27:45, 46 */
function partTime({ on, employed, benefit, canWorkPart }: WaysBackInput): WaysBackOption {
  return {
    way: 'part-time',
    ...outlook<WaysBackReason, WaysBackFact>([
      { fact: 'employed', met: employed, reason: 'not-employed' },
      {
        fact: 'benefit',
        met: benefit && (benefit === 'whole' || benefit === 'partial'),
        reason: 'no-sickness-benefit',
      },
      { fact: 'canWorkPart', met: canWorkPart, reason: 'cannot-work-part' },
    ]),
    decidedBy: 'fk-assesses',
    compensation: 'pay-and-partial-benefit',
    longestTo: null,
    endedBy: 'capacity-changes',
    basis: cite([sfb27s45, sfb27s46], on),
  };
}

/** 27:8 a–8 c, with what is not known taken as it should be: what then speaks against is known. */
function trialOf(input: WaysBackInput): WaysBackOption {
  const { on, employed, benefit, benefitWholeTo, trialNotifiedOn, signedByBoth, earlierTrials } = input;
  const { reasons, to } = valueOf(
    workTrial({
      from: on,
      benefitWholeFrom: on,
      benefitWholeTo: benefitWholeTo ?? FAR_AWAY,
      employed: employed ?? true,
      ownEmployer: true,
      notificationReceivedOn: trialNotifiedOn ?? LONG_AGO,
      signedByBoth: signedByBoth ?? true,
      ...(earlierTrials && { earlierTrials }),
    }),
  );
  const whole = benefit && benefit === 'whole';
  const granted = reasons.includes('no-whole-benefit') ? false : whole;
  const others = reasons.filter((reason) => reason !== 'no-whole-benefit');
  return {
    way: 'work-trial',
    ...outlook<WaysBackReason, WaysBackFact>([
      { fact: 'benefit', met: granted, reason: 'no-whole-benefit' },
      ...barred(others),
      ...needed(input, ['employed', 'benefitWholeTo', 'trialNotifiedOn', 'signedByBoth']),
    ]),
    decidedBy: 'insured-and-employer-agree',
    compensation: 'whole-benefit',
    longestTo: to,
    endedBy: 'fourteen-days',
    basis: cite([sfb27s8a], on),
  };
}

/** 31:3: the hours do not matter here. */
function trainingOf(input: WaysBackInput): WaysBackOption | Exclude<Finding<never>, { outcome: 'decided' }> {
  const { benefit = 'whole' } = input;
  const compensation = benefit === 'whole' || benefit === 'partial' ? 'sickness-benefit' : benefit;
  const week = { hoursPerWeek: 1, normalHoursPerWeek: 1 };
  const found = workTraining({ compensation, from: input.on, ...week, place: 'own-employer' });
  if (found.outcome !== 'decided') return found;
  const { reasons, longestTo } = found.value;
  return {
    way: 'work-training',
    ...outlook<WaysBackReason, WaysBackFact>([
      ...barred(reasons),
      ...needed(input, ['benefit']),
      { fact: 'needsTraining', met: input.needsTraining, reason: 'no-training-needed' },
    ]),
    decidedBy: 'fk-grants',
    compensation: compensation === 'sickness-benefit' ? 'rehabilitation-allowance' : 'compensation-kept',
    longestTo,
    endedBy: 'plan-ends',
    basis: cite([sfb31s3], input.on),
  };
}

/** LPA 2, 4, 7 §§ */
function leaveOf(input: WaysBackInput): WaysBackOption | Exclude<Finding<never>, { outcome: 'decided' }> {
  const { on, employed, spells, otherContractOn, leaveTo = on, leaveNotifiedOn = LONG_AGO } = input;
  const known = spells !== undefined && otherContractOn !== undefined;
  const found = known
    ? leaveToTryOtherWork({
        spells,
        contractOn: otherContractOn,
        leaveFrom: on,
        leaveTo,
        notifiedOn: leaveNotifiedOn,
      })
    : undefined;
  if (found?.outcome === 'out-of-scope') return found;
  return {
    way: 'leave-to-try-other-work',
    ...outlook<WaysBackReason, WaysBackFact>([
      { fact: 'employed', met: employed, reason: 'not-employed' },
      ...barred(found?.value.reasons ?? []),
      ...needed(input, ['spells', 'otherContractOn', 'leaveTo', 'leaveNotifiedOn']),
    ]),
    decidedBy: 'insured-has-right',
    compensation: 'pay-of-the-other-employer',
    longestTo: found?.value.latestEnd ?? null,
    endedBy: 'leave-ends-or-broken-off',
    basis: cite([lpa1, lpa2], on),
  };
}

/** What is known to speak against; the fact is never asked for. */
function barred(reasons: readonly WaysBackReason[]): Conditions {
  return reasons.map((reason) => ({ fact: 'benefit', met: false, reason }));
}

/** Facts without which nothing is likely; the reason is never given. */
function needed(input: WaysBackInput, facts: readonly WaysBackFact[]): Conditions {
  return facts
    .filter((fact) => input[fact] === undefined)
    .map((fact) => ({ fact, met: undefined, reason: 'no-sickness-benefit' }));
}
