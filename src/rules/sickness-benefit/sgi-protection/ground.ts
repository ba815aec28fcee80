import type { IsoDate } from '../../../time/day.js';
import type { SgiGround } from './table.js';

/** When a ground holds, by what the caller says. */
interface GroundTime {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day, that day included; null where it goes on. */
  readonly to: IsoDate | null;
}

/** Nothing but its days decides: studies with support, agreed support, service, sickness, short-time work. */
export interface PlainGround extends GroundTime {
  readonly ground:
    'studies-with-support' | 'agreed-periodic-support' | 'service' | 'sickness' | 'short-time-work';
}

/** Studies without support (11 § second sentence). */
export interface StudiesWithoutSupport extends GroundTime {
  readonly ground: 'studies-without-support';
  /** Whether the studies are at least half-time. Absent: not known. */
  readonly atLeastHalfTime?: boolean;
  /** Whether student aid may be paid for them. Absent: not known. */
  readonly qualifiesForSupport?: boolean;
  /**
   * Whether they are post-secondary, or from the second half of the calendar year in which the insured turns 20. Absent:
   * not known.
   */
  readonly postSecondaryOrFromTwenty?: boolean;
}

/** A labour-market programme (13 § first para. 1). */
export interface ProgrammeGround extends GroundTime {
  readonly ground: 'programme';
  /** Whether activity grant, development allowance or establishment allowance is paid. Absent: not known. */
  readonly compensated?: boolean;
}

/** Looking for work (13 § first para. 2). */
export interface JobSeekingGround extends GroundTime {
  readonly ground: 'job-seeking';
  /** Whether the insured is at the disposal of the labour market by the regulations. Absent: not known. */
  readonly atDisposal?: boolean;
}

/** Off work while pregnant (14 §). */
export interface PregnancyGround extends GroundTime {
  readonly ground: 'pregnancy';
  /** The expected day of the birth. */
  readonly dueOn: IsoDate;
  /** The day of the birth. Absent: the expected one. */
  readonly childBornOn?: IsoDate;
}

/** Off work to care for a child (15 §). */
export interface ParentalGround extends GroundTime {
  readonly ground: 'parental';
  /** The day on which the child was born. */
  readonly childBornOn: IsoDate;
  /** The day on which an adopted child was received. Absent: not adopted. */
  readonly receivedOn?: IsoDate;
}

/** Waiting for a decision on sickness benefit that was applied for (17 § second para.). */
export interface AwaitingDecisionGround extends GroundTime {
  readonly ground: 'awaiting-decision';
  /** Whether there are reasons against it. Absent: not known. */
  readonly reasonsAgainst?: boolean;
}

/** A ground with its days and what else it asks for. */
export type SgiProtectionGround =
  | PlainGround
  | StudiesWithoutSupport
  | ProgrammeGround
  | JobSeekingGround
  | PregnancyGround
  | ParentalGround
  | AwaitingDecisionGround;

/** What of a ground may not be known. */
export type SgiProtectionFact =
  | 'atLeastHalfTime'
  | 'qualifiesForSupport'
  | 'postSecondaryOrFromTwenty'
  | 'compensated'
  | 'atDisposal'
  | 'reasonsAgainst';

/** What protects on a day: a ground that was named, or a short break, which holds by itself. */
export type SgiProtectedBy = SgiGround | 'short-break';

/** Whether pregnancy protects who comes to it from another ground than work and studies. */
export type PregnancyReading = 'not-protected' | 'protected';

/** Why a ground does not hold. */
export type SgiProtectionReason =
  | 'not-in-force'
  | 'less-than-half-time'
  | 'no-support-possible'
  | 'lower-level'
  | 'not-compensated'
  | 'not-at-disposal'
  | 'reasons-against'
  | 'conditions-not-known'
  | 'interrupted-too-early'
  | 'after-studies'
  | 'after-other-ground'
  | 'child-is-born'
  | 'child-not-received'
  | 'child-too-old'
  | 'target-age-reached';

/** A condition that somebody must know or judge. */
export interface GroundCondition {
  readonly fact: SgiProtectionFact;
  /** Whether it is met; undefined where that is not known. */
  readonly met: boolean | undefined;
  /** Why the ground does not hold where it is not met. */
  readonly reason: SgiProtectionReason;
}

/** What a ground asks for beside its days, in the order of its section. */
export function conditionsOf(given: SgiProtectionGround): readonly GroundCondition[] {
  switch (given.ground) {
    case 'studies-without-support':
      return [
        { fact: 'atLeastHalfTime', met: given.atLeastHalfTime, reason: 'less-than-half-time' },
        { fact: 'qualifiesForSupport', met: given.qualifiesForSupport, reason: 'no-support-possible' },
        { fact: 'postSecondaryOrFromTwenty', met: given.postSecondaryOrFromTwenty, reason: 'lower-level' },
      ];
    case 'programme':
      return [{ fact: 'compensated', met: given.compensated, reason: 'not-compensated' }];
    case 'job-seeking':
      return [{ fact: 'atDisposal', met: given.atDisposal, reason: 'not-at-disposal' }];
    case 'awaiting-decision': {
      const { reasonsAgainst } = given;
      const met = reasonsAgainst === undefined ? undefined : !reasonsAgainst;
      return [{ fact: 'reasonsAgainst', met, reason: 'reasons-against' }];
    }
    default:
      return NONE;
  }
}

const NONE: readonly GroundCondition[] = [];

/** The grounds in the order of the sections. */
export const GROUNDS: readonly SgiGround[] = [
  'studies-with-support',
  'studies-without-support',
  'agreed-periodic-support',
  'programme',
  'job-seeking',
  'pregnancy',
  'parental',
  'service',
  'sickness',
  'awaiting-decision',
  'short-time-work',
];
