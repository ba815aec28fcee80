import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import {
  sfb33s13,
  sfb33s14first,
  sfb33s15,
  sfb33s18,
  sfb33s19,
  sfb33s20,
  sfb33s5,
  sfb33s7,
  sfb33s8,
  sfb33s9,
} from '../../../law/sfb/33.js';
import { addDays, earlier, later, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { addMonths, endOfMonth, monthOfTurning, startOfMonth, type IsoMonth } from '../../../time/month.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import type { Extent } from '../../shared/day-amount.js';
import { noBarAssumed, notBarred } from '../../shared/social-insurance.js';
import { activityCompensationTerms, type ActivityCompensationTerms } from './table.js';
import {
  almostWholeAssumed,
  earliestMonthFor,
  insuranceCondition,
  levelOfCompensation,
  monthInYearOfTurning,
} from '../compensation.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { Possible } from '../../shared/conditions.js';

export interface ActivityCompensationInput {
  /** The month of birth. */
  readonly bornOn: IsoMonth;
  /** A day in the month that compensation is asked for. */
  readonly on: IsoDate;
  /** The share of the capacity that is lacking, 0–1. */
  readonly reduction: number;
  /** Whether capacity that is not wholly lacking is almost wholly so: an assessment. Absent: false. */
  readonly almostWhole?: boolean;
  /** For how many months the reduction can be assumed to last. Absent: not known. */
  readonly expectedMonths?: number;
  /** Whether a disability has prolonged compulsory or upper secondary school (8 §). Absent: false. */
  readonly prolongedSchooling?: boolean;
  /** The last day of that schooling. Absent: not known. */
  readonly schoolingTo?: IsoDate;
  /** The day of the application. Absent: `on`. */
  readonly appliedOn?: IsoDate;
  /** Whether income-related compensation is asked about, which work insures for; false: guarantee compensation. Absent: not known. */
  readonly incomeRelated?: boolean;
  /**
   * Whether the insured is insured by residence for guarantee compensation on the requirements of 2027: lawful stay and
   * qualification (5 kap.). Absent: not known. Does not matter before.
   */
  readonly coveredByResidence?: boolean;
  /** Whether Försäkringskassan has barred the insured from the benefit, as it can from July 2026. Absent: none is known. */
  readonly benefitBar?: boolean;
}

export type ActivityCompensationReason =
  | 'reduced-by-less-than-a-quarter'
  | 'shorter-than-a-year'
  | 'too-young'
  | 'turned-thirty'
  | 'schooling-ended'
  | 'applied-too-late'
  | 'not-insured'
  | 'benefit-bar';

/** What a finding can need. */
export type ActivityCompensationFact = 'expectedMonths' | 'incomeRelated' | 'coveredByResidence';

export interface ActivityCompensationValue {
  readonly possible: Possible;
  /** Null where excluded. */
  readonly level: Extent | null;
  /** The first day of the first month that it can be paid for; null where excluded. */
  readonly from: IsoDate | null;
  /** The last day that a decision from that month can cover; null where excluded. */
  readonly longestTo: IsoDate | null;
  /** The first day of the earliest month that the application reaches; null where excluded. */
  readonly earliestMonth: IsoDate | null;
  readonly reasons: readonly ActivityCompensationReason[];
  readonly needs: readonly ActivityCompensationFact[];
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type ActivityCompensationAssumption = 'almostWhole' | 'appliedOn' | 'benefitBar';

const BASIS: readonly Ground[] = [sfb33s5, sfb33s7, sfb33s9, sfb33s14first, sfb33s18, sfb33s19];
const BASIS_SCHOOLING: readonly Ground[] = [
  sfb33s8,
  sfb33s13,
  sfb33s14first,
  sfb33s15,
  sfb33s18,
  sfb33s19,
  sfb33s20,
];

/**
 * Whether activity compensation is possible, on which level, and for which months.
 *
 * Capacity reduced by at least a quarter for at least a year, from July of the year of turning 19 to the month before
 * turning 30, at most three years per decision. Schooling that a disability has prolonged gives whole compensation
 * while it lasts. At most three months back from the month of application.
 *
 * Income-related compensation is insured by work, guarantee compensation by residence (5:9 p. 8, 6:6 p. 5): from 2027
 * residence insures on requirements that have not been read.
 *
 * Does not decide how much capacity is lacking or for how long: those are assessments. Not the amount (34, 35 kap.),
 * activities (33:21–25), nor dormancy (36 kap., of which 9 a, 12, 15 b and 18 a §§ hold for time after June 2026) and trial
 * time for studies.
 *
 * @source SFB 5:9, 33:5, 7–9, 13–15, 18–20
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on months or dates that do not exist, a share outside 0–1
 * @example
 * import { activityCompensation } from 'sjukregler';
 *
 * const found = activityCompensation({
 *   bornOn: '2003-02', on: '2026-05-12', reduction: 0.5, expectedMonths: 24,
 * });
 * found.outcome === 'decided' && found.value.from; //=> '2026-05-01'
 * found.outcome === 'decided' && found.value.longestTo; //=> '2029-04-30'
 */
export function activityCompensation(input: ActivityCompensationInput): Finding<ActivityCompensationValue> {
  const terms = at(activityCompensationTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(activityCompensationTerms), [sfb33s18]);

  const level = input.prolongedSchooling ? 1 : levelOfCompensation(input);
  const time = timeOf(input, terms);
  const found = outlook(conditionsOf(input, level, time, terms));
  const excluded = found.possible === 'excluded';

  return decided(
    {
      ...found,
      level: excluded ? null : level,
      from: excluded ? null : toIso(time.from),
      longestTo: excluded ? null : toIso(longestTo(time, terms)),
      earliestMonth: excluded ? null : toIso(time.earliest),
    },
    cite(input.prolongedSchooling ? BASIS_SCHOOLING : BASIS, input.on),
    {
      assumptions: [
        ...assumptionsOf(input),
        ...(excluded ? [] : noBarAssumed(toIso(time.from), input.benefitBar)),
      ],
    },
  );
}

interface Time {
  /** The first month that age allows. */
  readonly first: Day;
  /** The last day that age, or the end of the schooling, allows. */
  readonly last: Day;
  /** The last day that age allows. */
  readonly lastByAge: Day;
  /** The earliest month that the application reaches, never before `first`. */
  readonly earliest: Day;
  /** The first month that is paid for. */
  readonly from: Day;
}

function timeOf(input: ActivityCompensationInput, terms: ActivityCompensationTerms): Time {
  const { bornOn, on, appliedOn = on, prolongedSchooling, schoolingTo } = input;
  const first = monthInYearOfTurning(bornOn, terms.yearOfAge, terms.firstMonth);
  const lastByAge = addDays(monthOfTurning(bornOn, terms.lastAge), -1);
  // Paid through the month in which the right ends (15 §).
  const last =
    prolongedSchooling && schoolingTo !== undefined
      ? earlier(lastByAge, endOfMonth(toDay(schoolingTo)))
      : lastByAge;
  const earliest = later(first, earliestMonthFor(appliedOn, terms.monthsBack));
  return { first, last, lastByAge, earliest, from: later(startOfMonth(toDay(on)), earliest) };
}

function longestTo(time: Time, terms: ActivityCompensationTerms): Day {
  return earlier(time.last, addDays(addMonths(time.from, terms.longestDecisionMonths), -1));
}

function conditionsOf(
  input: ActivityCompensationInput,
  level: Extent | null,
  time: Time,
  terms: ActivityCompensationTerms,
): Condition<ActivityCompensationReason, ActivityCompensationFact>[] {
  const { expectedMonths, prolongedSchooling } = input;
  const on = toDay(input.on);
  const longEnough = expectedMonths === undefined ? undefined : expectedMonths >= terms.leastMonths;
  return [
    { fact: 'expectedMonths', met: level !== null, reason: 'reduced-by-less-than-a-quarter' },
    // 13 §: prolonged schooling gives it whatever the reduction, so how long that lasts does not matter.
    { fact: 'expectedMonths', met: prolongedSchooling ? true : longEnough, reason: 'shorter-than-a-year' },
    { fact: 'expectedMonths', met: on >= time.first, reason: 'too-young' },
    { fact: 'expectedMonths', met: on <= time.lastByAge, reason: 'turned-thirty' },
    { fact: 'expectedMonths', met: on > time.lastByAge || on <= time.last, reason: 'schooling-ended' },
    { fact: 'expectedMonths', met: on > time.last || time.from <= time.last, reason: 'applied-too-late' },
    insuranceCondition(input, time.from),
    {
      fact: 'expectedMonths',
      met: notBarred(toIso(time.from), input.benefitBar),
      reason: 'benefit-bar',
    },
  ];
}

function assumptionsOf(input: ActivityCompensationInput): Assumption[] {
  const assumptions = input.prolongedSchooling ? [] : almostWholeAssumed(input);
  if (input.appliedOn === undefined) assumptions.push({ fact: 'appliedOn', assumed: 'on' });
  return assumptions;
}
