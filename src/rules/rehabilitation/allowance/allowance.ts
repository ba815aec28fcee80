import type { Tell } from '../../../finding/step.js';
import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { at, firstDay, nearest } from '../../../law/dated.js';
import { sfb30s12 } from '../../../law/sfb/30.js';
import { sfb31s10, sfb31s3, sfb31s4, sfb31s5, sfb31s8 } from '../../../law/sfb/31.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import type { IsoMonth } from '../../../time/month.js';
import { certificateDays } from '../../shared/certificate-days.table.js';
import {
  calendarDayAmount,
  type BenefitLevel,
  type CalendarDayAmount,
  type DayAmountReadings,
  type Extent,
} from '../../shared/day-amount.js';
import { sgiLimitsOn } from '../../shared/sgi-limits.js';
import { barSource, noBarAssumed, notBarred } from '../../shared/social-insurance.js';
import { targetAgeOf } from '../../shared/target-age.js';
import { allowanceSicknessTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface AllowanceInput {
  /** The day that is paid for. */
  readonly on: IsoDate;
  /** The SGI in kronor; above the ceiling of the day it is invalid. */
  readonly sgi: number;
  /** The level of the day: allowance days and benefit days are counted together (`levels`). */
  readonly level: BenefitLevel;
  /** The extent: the part by which the measure, or the sickness, keeps the insured from work, down to the nearest quarter (31:8). */
  readonly extent: Extent;
  /** `true`, or the share of the work that the insured is unemployed from: above 0, at most 1. Absent: none. */
  readonly unemployed?: true | number;
  /** The month of birth. Absent: the target age is not reached. */
  readonly bornOn?: IsoMonth;
  /** Whether the insured takes part in work-oriented rehabilitation, which work trial (27:8 a) is not. Absent: true. */
  readonly participates?: boolean;
  /** What the measure aims at: the two purposes of 31:3, in its order, or another. Absent: one of the two. */
  readonly purpose?: 'shorten-sickness' | 'prevent-or-end-reduced-capacity' | 'other';
  /** Whether Försäkringskassan has drawn up a rehabilitation plan (30:12). Absent: true. */
  readonly planExists?: boolean;
  /** Sickness that keeps the insured from taking part. Absent: none. */
  readonly sickness?: {
    /** Its first day. */
    readonly from: IsoDate;
    /** Whether a certificate has been handed in to Försäkringskassan. Absent: false. */
    readonly certificate?: boolean;
    /** Whether the insured has income of other work and pays own contributions: mattered in the pandemic. Absent: false. */
    readonly selfEmployed?: boolean;
  };
  /** Whether Försäkringskassan has barred the insured from the benefit, as it can from July 2026. Absent: none is known. */
  readonly benefitBar?: boolean;
  /** Whether a price base amount that is calculated but not decided may be used for the ceiling. Absent: no. */
  readonly provisional?: true;
  /** Which readings to follow where the law is open. Absent: the defaults. */
  readonly readings?: DayAmountReadings;
}

export type AllowanceReason =
  | 'not-participating'
  | 'other-purpose'
  | 'target-age'
  | 'no-certificate'
  | 'sick-too-long'
  | 'benefit-bar'
  | 'no-plan';

export interface AllowanceValue {
  /** Whether there is a right to the allowance on the day. */
  readonly right: boolean;
  /** Whole allowance for a day, whole kronor; 0 where there is no right. */
  readonly wholeDay: number;
  /** Allowance for a day at the extent, whole kronor; 0 where there is no right. */
  readonly amount: number;
  /** The last day before the month of the retirement target age; null where the month of birth is not known. */
  readonly longestTo: IsoDate | null;
  /** During sickness: the last day for which 31:5 keeps the allowance; null where there is none. */
  readonly keptTo: IsoDate | null;
  /** During sickness: the first day that takes a certificate; null where there is none. */
  readonly certificateFrom: IsoDate | null;
  /** Whether Försäkringskassan's own condition is met too: a rehabilitation plan. */
  readonly withinGuidance: boolean;
  /** The other form of rehabilitation compensation, which can be paid beside the allowance for costs (31:2, 14). */
  readonly alongside: 'special-grant';
  /** Why there is no right, or is none within guidance. */
  readonly reasons: readonly AllowanceReason[];
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type AllowanceQuestion = 'partial-amount-rounding' | 'cap-when-partly-unemployed';

/** The facts that a finding of this rule can list in `assumptions`. */
export type AllowanceAssumption =
  | 'priceBase'
  | 'targetAge'
  | 'bornOn'
  | 'participates'
  | 'purpose'
  | 'planExists'
  | 'certificate'
  | 'benefitBar';

const BASIS: readonly Ground[] = [
  sfb31s3,
  sfb31s4,
  sfb31s8,
  sfb31s10,
  sfb30s12,
  { kalla: 'Försäkringskassan, vägledning 2015:1: rehabiliteringsplan som villkor' },
];

/**
 * Rehabilitation allowance for one day: whether there is a right to it, how much, and how long at most.
 *
 * While taking part in work-oriented rehabilitation that shortens the sickness, or prevents or ends reduced capacity;
 * at longest to the month before the retirement target age. Per day as calendar-day calculated sickness benefit, on the
 * same level and with the same cap for the unemployed. During sickness it is kept for at most 30 days in a row, after
 * the seventh only on a certificate.
 *
 * Work insures for it (6:6 p. 4), so that the qualification to the insurance by residence from 2027 does not touch it.
 *
 * Does not decide whether the measure is work-oriented rehabilitation that serves its purpose, nor the level (`levels`).
 * Not the reduction for other benefits (31:12), leave and breaks (31:5 1–2), or the special grant (`specialGrant`).
 *
 * @source SFB 31:3–5, 8, 10, 30:12
 * @inForce 2010-01-01 –; sickness during the measure 2020-07-01 –
 * @throws InvalidInput (checked API) on an SGI above the ceiling of the day, dates that do not exist
 * @example
 * import { allowance } from 'sjukregler';
 *
 * const found = allowance({
 *   on: '2026-05-04', sgi: 480000, level: 'normal', extent: 0.5,
 *   sickness: { from: '2026-05-01', certificate: true },
 * });
 * found.outcome === 'decided' && found.value.amount; //=> 510
 * found.outcome === 'decided' && found.value.keptTo; //=> '2026-05-30'
 */
export function allowance(input: AllowanceInput): Finding<AllowanceValue> {
  return allowanceTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function allowanceTold(
  input: AllowanceInput,
  tell?: Tell<[made: CalendarDayAmount]>,
): Finding<AllowanceValue> {
  const limits = sgiLimitsOn(input);
  if ('outcome' in limits) return limits;
  const sickness = sicknessOf(input);
  if (sickness === 'not-covered') return notCoveredBefore(firstDay(allowanceSicknessTerms), [sfb31s5]);

  const target = input.bornOn === undefined ? undefined : targetAgeOf(input.bornOn);
  const bars = barsTo(input, target?.lastDayBefore, sickness);
  const right = bars.length === 0;
  const withinGuidance = input.planExists !== false;
  const day = calendarDayAmount(input, tell);
  tell?.(day);

  return decided(
    {
      right,
      wholeDay: right ? day.wholeDay : 0,
      amount: right ? day.amount : 0,
      longestTo: isoOrNull(target?.lastDayBefore),
      keptTo: isoOrNull(sickness?.keptTo),
      certificateFrom: isoOrNull(sickness?.certificateFrom),
      withinGuidance,
      alongside: 'special-grant',
      reasons: withinGuidance ? bars : [...bars, 'no-plan'],
    },
    cite(
      [
        ...BASIS,
        ...day.grounds,
        ...(sickness === undefined ? [] : [sfb31s5]),
        ...(bars.includes('benefit-bar') ? barSource(input.on) : []),
      ],
      input.on,
    ),
    {
      interpretations: right ? day.interpretations : [],
      assumptions: [
        ...limits.assumptions,
        ...(target?.assumptions ?? []),
        ...absentFacts(input, sickness !== undefined),
        ...(right ? noBarAssumed(input.on, input.benefitBar) : []),
      ],
    },
  );
}

interface DuringSickness {
  readonly keptTo: Day;
  readonly certificateFrom: Day;
  /** The last day for which it can be kept with a certificate. */
  readonly lastDay: Day;
}

/** 31:5 second para. */
function sicknessOf({ on, sickness }: AllowanceInput): DuringSickness | 'not-covered' | undefined {
  if (sickness === undefined || on < sickness.from) return undefined;
  const terms = at(allowanceSicknessTerms, sickness.from);
  if (terms === undefined) return 'not-covered';
  const from = toDay(sickness.from);
  const certificate = nearest(certificateDays, sickness.from);
  const freeDays = sickness.selfEmployed
    ? certificate.daysAfterFirstSelfEmployed
    : certificate.daysAfterFirst;
  const certificateFrom = addDays(from, freeDays);
  const lastDay = addDays(from, terms.mostDays - 1);
  return {
    keptTo: sickness.certificate ? lastDay : addDays(certificateFrom, -1),
    certificateFrom,
    lastDay,
  };
}

function barsTo(
  input: AllowanceInput,
  longestTo: Day | undefined,
  sickness: DuringSickness | undefined,
): AllowanceReason[] {
  const on = toDay(input.on);
  const bars: AllowanceReason[] = [];
  if (input.participates === false) bars.push('not-participating');
  if (input.purpose === 'other') bars.push('other-purpose');
  if (longestTo !== undefined && on > longestTo) bars.push('target-age');
  if (sickness !== undefined && on > sickness.keptTo) {
    bars.push(on > sickness.lastDay ? 'sick-too-long' : 'no-certificate');
  }
  if (!notBarred(input.on, input.benefitBar)) bars.push('benefit-bar');
  return bars;
}

function absentFacts(
  { bornOn, participates, purpose, planExists, sickness }: AllowanceInput,
  duringSickness: boolean,
): Assumption[] {
  const assumptions: Assumption[] = [];
  if (bornOn === undefined) assumptions.push({ fact: 'bornOn', assumed: 'before-target-age' });
  if (participates === undefined) assumptions.push({ fact: 'participates', assumed: 'true' });
  if (purpose === undefined) assumptions.push({ fact: 'purpose', assumed: 'as-31-3' });
  if (planExists === undefined) assumptions.push({ fact: 'planExists', assumed: 'true' });
  if (duringSickness && sickness?.certificate === undefined) {
    assumptions.push({ fact: 'certificate', assumed: 'false' });
  }
  return assumptions;
}

function isoOrNull(day: Day | undefined): IsoDate | null {
  return day === undefined ? null : toIso(day);
}
