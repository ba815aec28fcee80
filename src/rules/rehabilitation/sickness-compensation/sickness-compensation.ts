import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import {
  sfb33s10,
  sfb33s10a,
  sfb33s14first,
  sfb33s16,
  sfb33s5,
  sfb33s6,
  sfb33s9,
} from '../../../law/sfb/33.js';
import { later, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { addMonths, monthOfTurning, startOfMonth, type IsoMonth } from '../../../time/month.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import type { Extent } from '../../shared/day-amount.js';
import { noBarAssumed, notBarred } from '../../shared/social-insurance.js';
import { targetAgeOf, type TargetAge } from '../../shared/target-age.js';
import {
  almostWholeAssumed,
  earliestMonthFor,
  insuranceCondition,
  levelOfCompensation,
  monthInYearOfTurning,
} from '../compensation.js';
import { olderComparisons, sicknessCompensationTerms, type SicknessCompensationTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { Possible } from '../../shared/conditions.js';

export interface SicknessCompensationInput {
  /** The month of birth. */
  readonly bornOn: IsoMonth;
  /** A day in the month that compensation is asked for. */
  readonly on: IsoDate;
  /** The share of the capacity that is lacking, 0–1. */
  readonly reduction: number;
  /** Whether capacity that is not wholly lacking is almost wholly so: an assessment. Absent: false. */
  readonly almostWhole?: boolean;
  /**
   * Whether capacity is permanently reduced and no treatment or rehabilitation is judged able to restore any of it: an
   * assessment. Absent: not known.
   */
  readonly permanent?: boolean;
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

export type SicknessCompensationReason =
  | 'reduced-by-less-than-a-quarter'
  | 'not-permanent'
  | 'too-young'
  | 'target-age'
  | 'applied-too-late'
  | 'not-insured'
  | 'benefit-bar';

/** What capacity is compared with (10 and 10 a §§). */
export type CompensationComparison = 'labour-market' | 'experienced-or-available-work';

/** What a finding can need. */
export type SicknessCompensationFact = 'permanent' | 'incomeRelated' | 'coveredByResidence';

export interface SicknessCompensationValue {
  readonly possible: Possible;
  /** Null where excluded. */
  readonly level: Extent | null;
  /** The first day of the first month that it can be paid for; null where excluded. */
  readonly from: IsoDate | null;
  /** The last day that it can be paid for; null where excluded. It is granted until further notice (4 §). */
  readonly longestTo: IsoDate | null;
  /** The first day of the earliest month that the application reaches; null where excluded. */
  readonly earliestMonth: IsoDate | null;
  readonly comparedWith: CompensationComparison;
  readonly reasons: readonly SicknessCompensationReason[];
  readonly needs: readonly SicknessCompensationFact[];
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type SicknessCompensationAssumption = 'targetAge' | 'almostWhole' | 'appliedOn' | 'benefitBar';

const BASIS: readonly Ground[] = [sfb33s5, sfb33s6, sfb33s9, sfb33s10, sfb33s10a, sfb33s14first, sfb33s16];

/**
 * Whether sickness compensation is possible, on which level, and for which months.
 *
 * Capacity reduced permanently by at least a quarter, where no measure is judged able to restore any. Whole from July of
 * the year of turning 19, partial from the month of turning 30; until the month before the retirement target age. At
 * most three months back from the month of application.
 *
 * Income-related compensation is insured by work, guarantee compensation by residence (5:9 p. 8, 6:6 p. 5): from 2027
 * residence insures on requirements that have not been read.
 *
 * Does not decide how much capacity is lacking, or whether for good: those are assessments. Not the amount (34, 35 kap.),
 * dormancy (36 kap., of which 9 a, 12, 15 b and 18 a §§ hold for time after June 2026) or reviews (33:17), nor compensation without an application (36:25).
 *
 * @source SFB 5:9, 33:5, 6, 9–10 a, 14, 16
 * @inForce 2017-03-01 –
 * @throws InvalidInput (checked API) on months or dates that do not exist, a share outside 0–1
 * @example
 * import { sicknessCompensation } from 'sjukregler';
 *
 * const found = sicknessCompensation({ bornOn: '1970-04', on: '2026-05-12', reduction: 0.6, permanent: true });
 * found.outcome === 'decided' && found.value.level; //=> 0.5
 * found.outcome === 'decided' && found.value.longestTo; //=> '2037-03-31'
 */
export function sicknessCompensation(input: SicknessCompensationInput): Finding<SicknessCompensationValue> {
  const terms = at(sicknessCompensationTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(sicknessCompensationTerms), [sfb33s16]);

  const target = targetAgeOf(input.bornOn);
  const level = levelOfCompensation(input);
  const time = timeOf(input, level, terms);
  const found = outlook(conditionsOf(input, level, time, target));
  const excluded = found.possible === 'excluded';

  return decided(
    {
      ...found,
      level: excluded ? null : level,
      from: excluded ? null : toIso(time.from),
      longestTo: excluded ? null : toIso(target.lastDayBefore),
      earliestMonth: excluded ? null : toIso(time.earliest),
      comparedWith: comparedWith(time.from, target),
    },
    cite(BASIS, input.on),
    {
      assumptions: [
        ...target.assumptions,
        ...assumptionsOf(input),
        ...(excluded ? [] : noBarAssumed(toIso(time.from), input.benefitBar)),
      ],
    },
  );
}

interface Time {
  /** The first month that age allows. */
  readonly first: Day;
  /** The earliest month that the application reaches, never before `first`. */
  readonly earliest: Day;
  /** The first month that is paid for. */
  readonly from: Day;
}

function timeOf(
  { bornOn, on, appliedOn = on }: SicknessCompensationInput,
  level: Extent | null,
  terms: SicknessCompensationTerms,
): Time {
  const first =
    level === 1
      ? monthInYearOfTurning(bornOn, terms.wholeYearOfAge, terms.wholeMonth)
      : monthOfTurning(bornOn, terms.partialAge);
  const earliest = later(first, earliestMonthFor(appliedOn, terms.monthsBack));
  return { first, earliest, from: later(startOfMonth(toDay(on)), earliest) };
}

function conditionsOf(
  input: SicknessCompensationInput,
  level: Extent | null,
  time: Time,
  target: TargetAge,
): Condition<SicknessCompensationReason, SicknessCompensationFact>[] {
  const on = toDay(input.on);
  const inTime = on <= target.lastDayBefore;
  return [
    { fact: 'permanent', met: level !== null, reason: 'reduced-by-less-than-a-quarter' },
    { fact: 'permanent', met: input.permanent, reason: 'not-permanent' },
    { fact: 'permanent', met: level === null || on >= time.first, reason: 'too-young' },
    { fact: 'permanent', met: inTime, reason: 'target-age' },
    { fact: 'permanent', met: !inTime || time.from <= target.lastDayBefore, reason: 'applied-too-late' },
    insuranceCondition(input, time.from),
    {
      fact: 'permanent',
      met: notBarred(toIso(time.from), input.benefitBar),
      reason: 'benefit-bar',
    },
  ];
}

/** 10 a §: the last years before compensation must end, from the first month that is paid; who has come so far keeps it (10 b §). */
function comparedWith(paidFrom: Day, target: TargetAge): CompensationComparison {
  const terms = at(olderComparisons, toIso(paidFrom));
  if (terms === undefined) return 'labour-market';
  const from = addMonths(target.from, -terms.yearsBefore * 12);
  return paidFrom >= from ? 'experienced-or-available-work' : 'labour-market';
}

function assumptionsOf(input: SicknessCompensationInput): Assumption[] {
  const appliedOn = input.appliedOn === undefined ? [{ fact: 'appliedOn', assumed: 'on' }] : [];
  return [...almostWholeAssumed(input), ...appliedOn];
}
