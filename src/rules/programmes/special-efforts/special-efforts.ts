import type { Tell } from '../../../finding/step.js';
import { decided, notCoveredBefore, type Assumption, type Finding } from '../../../finding/finding.js';
import { assumedWording } from '../../../finding/wording.js';
import { firstDay, wordingOn } from '../../../law/dated.js';
import {
  efforts1,
  efforts10first,
  efforts10second,
  efforts11,
  efforts16,
  efforts21,
  efforts27,
  efforts28,
  efforts31,
  efforts32,
  efforts35,
  efforts36,
  efforts40,
  efforts41,
  efforts7,
  efforts9,
  specialEfforts3,
  specialEfforts4,
  specialEfforts6,
} from '../../../law/ordinances/2017-462.js';
import { kronor, least, publish, shareOf, type Amount } from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import { specialEffortsTerms, type SpecialEffortLimits, type SpecialEffortsTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export type SpecialEffort =
  | 'work-aids'
  | 'literature-and-interpreter'
  | 'personal-assistance'
  | 'introduction-support'
  | 'wage-subsidy-development'
  | 'wage-subsidy-employment'
  | 'wage-subsidy-security'
  | 'sheltered-public-work';

export interface SpecialEffortsInput {
  readonly effort: SpecialEffort;
  /** The day of the decision. Absent: the newest wording. */
  readonly on?: IsoDate;
  /** Whether a disability reduces the person's work capacity. Absent: not known. */
  readonly disabilityReducesCapacity?: boolean;
  /** Whether the person needs the support to get or keep work. Absent: not known. */
  readonly needsSupport?: boolean;
  /** For subsidies and sheltered work: whether Arbetsförmedlingen found that the other efforts do not do. Absent: not known. */
  readonly otherEffortsTried?: boolean;
  /** For personal assistance: whether the person is an entrepreneur with great difficulties of communication. Absent: false. */
  readonly entrepreneurWithCommunicationDifficulties?: boolean;
  /** For personal assistance: whether a supplement under 28, 32 or 36 § is paid for the same. Absent: false. */
  readonly supplementPaid?: boolean;
  /** Whole months that this effort has lasted already. Absent: none. */
  readonly monthsUsed?: number;
  /** For subsidies: the gross pay of a month in kronor. Absent: no counted pay. */
  readonly monthlyPay?: number;
  /** The share of full time that is worked, in per cent, 1–100. Absent: 100. */
  readonly workingTimePercent?: number;
}

export type SpecialEffortsReason =
  'no-reduced-capacity' | 'no-need' | 'other-efforts-first' | 'time-used-up' | 'not-with-supplement';

export type SpecialEffortsFact = 'disabilityReducesCapacity' | 'needsSupport' | 'otherEffortsTried';

export interface SpecialEffortsValue extends Omit<SpecialEffortLimits, 'mostPerYearCommunication'> {
  readonly possible: Possible;
  readonly reasons: readonly SpecialEffortsReason[];
  readonly needs: readonly SpecialEffortsFact[];
  /** Who pays for the effort. */
  readonly payer: 'af';
  /** Months that are left of the months in all; null where there is no such limit. */
  readonly monthsLeft: number | null;
  /** The part of the gross pay of a month that the subsidy is counted on, in kronor; null where it does not apply. */
  readonly countedPay: number | null;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type SpecialEffortsAssumption =
  'on' | 'monthsUsed' | 'workingTimePercent' | 'entrepreneurWithCommunicationDifficulties' | 'supplementPaid';

const GENERAL: readonly Ground[] = [efforts1];
const SECTIONS: Readonly<Record<SpecialEffort, readonly Ground[]>> = {
  'work-aids': [efforts1, specialEfforts3, specialEfforts4, specialEfforts6],
  'literature-and-interpreter': [efforts1, efforts7],
  'personal-assistance': [efforts1, efforts9, efforts10first, efforts10second],
  'introduction-support': [efforts1, efforts11],
  'wage-subsidy-development': [efforts1, efforts16, efforts21, efforts27, efforts28],
  'wage-subsidy-employment': [efforts1, efforts16, efforts21, efforts31, efforts32],
  'wage-subsidy-security': [efforts1, efforts16, efforts21, efforts35, efforts36],
  'sheltered-public-work': [efforts1, efforts16, efforts21, efforts40, efforts41],
};

/** Efforts for which pay is subsidised, and other efforts are examined first. */
const PAID: readonly SpecialEffort[] = [
  'wage-subsidy-development',
  'wage-subsidy-employment',
  'wage-subsidy-security',
  'sheltered-public-work',
];

const WHOLE_PERCENT = 100;

/**
 * Whether a special effort of Arbetsförmedlingen for disability comes into question, and what it gives at the most.
 *
 * Work aids, literature and interpreting, personal assistance, an introduction supporter (SIUS), three wage subsidies
 * and sheltered public work, for those whose capacity a disability reduces and who need support to get or keep work.
 * Amounts are the most of a year; a subsidy counts gross pay up to 20 000 kronor a month, less for part time.
 *
 * Does not decide the subsidy itself, which follows the reduced capacity, nor whether there are exceptional reasons for
 * more (6 §). Whether Försäkringskassan pays for work aids instead: `workAids`.
 *
 * @source Ordinance 2017:462, 1, 3–4, 6–7, 9–11, 16, 21, 27–28, 31–32, 35–36, 40–41 §§
 * @inForce 2025-06-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative numbers, facts of another effort
 * @example
 * import { specialEfforts } from 'sjukregler';
 *
 * const found = specialEfforts({ effort: 'wage-subsidy-employment', monthlyPay: 31500, monthsUsed: 40 });
 * found.outcome === 'decided' && found.value.countedPay; //=> 20000
 * found.outcome === 'decided' && found.value.monthsLeft; //=> 56
 */
export function specialEfforts(input: SpecialEffortsInput): Finding<SpecialEffortsValue> {
  return specialEffortsTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function specialEffortsTold(
  input: SpecialEffortsInput,
  tell?: Tell<[pay: Amount, most: Amount, counted: number]>,
): Finding<SpecialEffortsValue> {
  const terms = wordingOn(specialEffortsTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(specialEffortsTerms), GENERAL);

  const limits = limitsOf(input.effort, terms);
  const monthsLeft =
    limits.monthsInAll === null ? null : Math.max(0, limits.monthsInAll - (input.monthsUsed ?? 0));
  return decided(
    {
      ...outlook(conditionsOf(input, monthsLeft)),
      mostPerYear: input.entrepreneurWithCommunicationDifficulties
        ? limits.mostPerYearCommunication
        : limits.mostPerYear,
      monthsAtATime: limits.monthsAtATime,
      monthsInAll: limits.monthsInAll,
      supplementPerMonth: limits.supplementPerMonth,
      payer: 'af',
      monthsLeft,
      countedPay: countedPay(input, terms, tell),
    },
    cite(SECTIONS[input.effort], input.on),
    { assumptions: assumptionsOf(input, monthsLeft) },
  );
}

function limitsOf(effort: SpecialEffort, terms: SpecialEffortsTerms): SpecialEffortLimits {
  switch (effort) {
    case 'work-aids':
      return terms.workAids;
    case 'literature-and-interpreter':
      return terms.literatureAndInterpreter;
    case 'personal-assistance':
      return terms.personalAssistance;
    case 'introduction-support':
      return terms.introductionSupport;
    case 'wage-subsidy-development':
      return terms.subsidyDevelopment;
    case 'wage-subsidy-employment':
      return terms.subsidyEmployment;
    case 'wage-subsidy-security':
      return terms.subsidySecurity;
    case 'sheltered-public-work':
      return terms.shelteredPublicWork;
  }
}

function conditionsOf(
  input: SpecialEffortsInput,
  monthsLeft: number | null,
): Condition<SpecialEffortsReason, SpecialEffortsFact>[] {
  const { disabilityReducesCapacity, needsSupport, otherEffortsTried } = input;
  const conditions: Condition<SpecialEffortsReason, SpecialEffortsFact>[] = [
    { fact: 'disabilityReducesCapacity', met: disabilityReducesCapacity, reason: 'no-reduced-capacity' },
    { fact: 'needsSupport', met: needsSupport, reason: 'no-need' },
  ];
  if (PAID.includes(input.effort)) {
    conditions.push({ fact: 'otherEffortsTried', met: otherEffortsTried, reason: 'other-efforts-first' });
  }
  if (monthsLeft === 0) conditions.push({ fact: 'needsSupport', met: false, reason: 'time-used-up' });
  if (input.supplementPaid) {
    conditions.push({ fact: 'needsSupport', met: false, reason: 'not-with-supplement' });
  }
  return conditions;
}

/** Part time counts less in proportion (21 § second para.). */
function countedPay(
  { monthlyPay, workingTimePercent = WHOLE_PERCENT }: SpecialEffortsInput,
  terms: SpecialEffortsTerms,
  tell?: Tell<[pay: Amount, most: Amount, counted: number]>,
): number | null {
  if (monthlyPay === undefined) return null;
  const most = shareOf(kronor(terms.countedPay, tell), { num: workingTimePercent, den: WHOLE_PERCENT });
  const pay = kronor(monthlyPay);
  const counted = publish(least(pay, most));
  tell?.(pay, most, counted);
  return counted;
}

function assumptionsOf(input: SpecialEffortsInput, monthsLeft: number | null): Assumption[] {
  const assumptions: Assumption[] = [...assumedWording(input.on)];
  if (monthsLeft !== null && input.monthsUsed === undefined) {
    assumptions.push({ fact: 'monthsUsed', assumed: 'none' });
  }
  if (input.monthlyPay !== undefined && input.workingTimePercent === undefined) {
    assumptions.push({ fact: 'workingTimePercent', assumed: 'full-time' });
  }
  if (input.effort !== 'personal-assistance') return assumptions;
  if (input.entrepreneurWithCommunicationDifficulties === undefined) {
    assumptions.push({ fact: 'entrepreneurWithCommunicationDifficulties', assumed: 'false' });
  }
  if (input.supplementPaid === undefined) assumptions.push({ fact: 'supplementPaid', assumed: 'false' });
  return assumptions;
}
