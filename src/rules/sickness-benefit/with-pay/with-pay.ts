import type { Tell } from '../../../finding/step.js';
import { decided, type Finding, type Interpretation } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { nearest, wordingOn } from '../../../law/dated.js';
import { sfb27s59 } from '../../../law/sfb/27.js';
import { sfb28s19first, sfb28s19second, sfb28s20, sfb28s21first } from '../../../law/sfb/28.js';
import {
  atLeastNothing,
  compare,
  kronor,
  least,
  minus,
  NOTHING,
  plus,
  publish,
  shareOf,
  times,
  type Amount,
  type Share,
} from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import type { BenefitLevel } from '../../shared/day-amount.js';
import { wholeKronorDown } from '../../shared/rounding.js';
import { withPayTerms, type WithPayTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface WithPayInput {
  /** The level on which the benefit is paid. */
  readonly level: BenefitLevel;
  /** The benefit for the time before the reduction, in kronor. */
  readonly benefit: number;
  /** What the employer pays for the same time, free group sickness insurance under a collective agreement included, in kronor. */
  readonly payDuringSickness: number;
  /** What the employee would have earned by work in that time, in kronor. */
  readonly payInWork: number;
  /** The highest SGI of a year, in kronor: `ceiling` of `sgi`. */
  readonly ceilingYearly: number;
  /** How many calendar days all the amounts refer to. Absent: one. */
  readonly days?: number;
  /** The part of the pay during sickness that is paid for pay in work above the ceiling, in kronor. Absent: not known. */
  readonly ofWhichAboveCeiling?: number;
  /** Whether the employer has a right to the benefit under a collective agreement (27:56). Absent: false. */
  readonly paidToEmployer?: boolean;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type WithPayAssumption = 'on';

export interface WithPayValue {
  /** What the benefit is reduced by, in whole kronor: more than the benefit where the pay is high. */
  readonly reduction: number;
  /** The benefit that is left, in kronor. */
  readonly amount: number;
  /** The pay during sickness that reduces nothing, in kronor. */
  readonly freePay: number;
  /** The highest SGI for the time, in kronor. */
  readonly ceiling: number;
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type WithPayQuestion = 'pay-above-ceiling' | 'ceiling-of-the-time' | 'rounded-for' | 'ninety-of-what';

const BASIS: readonly Ground[] = [sfb28s19first, sfb28s19second, sfb28s20, sfb28s21first];
const BASIS_TO_EMPLOYER: readonly Ground[] = [sfb27s59, sfb28s20, sfb28s21first];

/**
 * How pay during sickness for the same time reduces the benefit.
 *
 * By the part of that pay above 10 % of what the employee would have earned; for pay in work above the ceiling of the
 * SGI only by what exceeds 90 % of it, on continuation level 85 %. Where the employer has the benefit, only pay above
 * 90 or 85 % of all pay in work reduces it. The reduction is rounded down to whole kronor.
 *
 * Does not decide what pay belongs to the time, nor which payment the reduction is made from (21 § second para.). Not
 * sick pay in a sick-pay period: that employment gives no benefit then (28:8).
 *
 * @source SFB 28:19–21, 27:59
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on negative amounts, more than two decimals, a part larger than the whole
 * @example
 * import { withPay } from 'sjukregler';
 *
 * const found = withPay({
 *   level: 'normal', benefit: 1000, payDuringSickness: 200, payInWork: 1500, ceilingYearly: 592000,
 * });
 * found.outcome === 'decided' && found.value.reduction; //=> 50
 * found.outcome === 'decided' && found.value.amount; //=> 950
 */
export function withPay(input: WithPayInput): Finding<WithPayValue> {
  return withPayTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function withPayTold(
  input: WithPayInput,
  tell?: Tell<[parts: Parts, excesses: readonly Amount[], tooMuch: Amount, rest: Amount]>,
): Finding<WithPayValue> {
  const terms = wordingOn(withPayTerms, input.on);
  if (terms === undefined) return notCoveredBy(withPayTerms);

  const pay = exactly(input, terms, tell);
  const parts = partsOf(pay, terms);
  const excesses = excessesOf(pay, parts);
  const tooMuch = excesses.map(atLeastNothing).reduce(plus, NOTHING);
  const reduction = wholeKronorDown(tooMuch);
  const rest = minus(kronor(input.benefit, tell), kronor(reduction));
  tell?.(parts, excesses, tooMuch, rest);

  return decided(
    {
      reduction,
      amount: publish(atLeastNothing(rest)),
      freePay: publish(parts.free),
      ceiling: publish(parts.ceiling),
    },
    cite(input.paidToEmployer ? BASIS_TO_EMPLOYER : BASIS, input.on),
    {
      interpretations: interpretationsOf(input, parts, compare(tooMuch, kronor(reduction)) > 0),
      assumptions: assumedWording(input.on),
    },
  );
}

/**
 * Pay beside benefit for some time, before any rounding.
 *
 * @internal
 */
export interface PayBeside {
  readonly level: BenefitLevel;
  readonly during: Amount;
  /** What of it is paid for pay in work above the ceiling; undefined where that is not known. */
  readonly duringAbove: Amount | undefined;
  readonly inWork: Amount;
  /** The highest SGI for the time. */
  readonly ceiling: Amount;
  /** Whether the employer has a right to the benefit. */
  readonly paidToEmployer: boolean;
}

/**
 * What of the pay reduces the benefit on the day, before it is rounded.
 *
 * @internal
 */
export function payTooMuch(on: IsoDate, pay: PayBeside): Amount {
  const parts = partsOf(pay, nearest(withPayTerms, on));
  return excessesOf(pay, parts).map(atLeastNothing).reduce(plus, NOTHING);
}

function exactly(input: WithPayInput, terms: WithPayTerms, tell?: object): PayBeside {
  const { level, payDuringSickness, ofWhichAboveCeiling, payInWork, ceilingYearly, days = 1 } = input;
  return {
    level,
    inWork: kronor(payInWork, tell),
    ceiling: times(kronor(ceilingYearly, tell), days, terms.daysPerYear),
    during: kronor(payDuringSickness, tell),
    duringAbove: ofWhichAboveCeiling === undefined ? undefined : kronor(ofWhichAboveCeiling, tell),
    paidToEmployer: input.paidToEmployer ?? false,
  };
}

interface Parts {
  /** The highest SGI for the time. */
  readonly ceiling: Amount;
  /** Pay in work above the ceiling. */
  readonly above: Amount;
  /** Pay during sickness that reduces nothing, for pay in work up to the ceiling. */
  readonly freeBelow: Amount;
  /** The same for pay in work above it. */
  readonly freeAbove: Amount;
  /** Both. */
  readonly free: Amount;
}

function partsOf({ level, inWork, ceiling, paidToEmployer }: PayBeside, terms: WithPayTerms): Parts {
  const below = least(inWork, ceiling);
  const above = minus(inWork, below);
  const freeShare = freeShareOf(level, terms);
  const freeBelow = shareOf(below, paidToEmployer ? freeShare : terms.freeBelowCeiling);
  const freeAbove = shareOf(above, freeShare);
  return { ceiling, above, freeBelow, freeAbove, free: plus(freeBelow, freeAbove) };
}

function freeShareOf(level: BenefitLevel, terms: WithPayTerms): Share {
  return level === 'normal' ? terms.freeAboveNormal : terms.freeAboveContinuation;
}

/**
 * The pay that reduces the benefit, before rounding, in the parts of which none reduces by less than nothing: all of it,
 * or that for pay in work up to the ceiling and that for pay above it.
 */
function excessesOf({ during, duringAbove }: PayBeside, parts: Parts): readonly Amount[] {
  if (duringAbove === undefined) return [minus(during, parts.free)];
  return [minus(minus(during, duringAbove), parts.freeBelow), minus(duringAbove, parts.freeAbove)];
}

/** Only those that could change this answer. */
function interpretationsOf(input: WithPayInput, parts: Parts, roundedAway: boolean): Interpretation[] {
  const interpretations: Interpretation[] = [];
  if (input.paidToEmployer) {
    interpretations.push({
      question: 'ninety-of-what',
      taken: 'pay-in-work',
      other: ['pay-during-sickness'],
    });
  } else if (compare(parts.above, NOTHING) > 0) {
    const pay = kronor(input.payDuringSickness);
    // Pay below both free parts reduces nothing, however it is divided between them.
    const couldExceedOne = compare(pay, least(parts.freeBelow, parts.freeAbove)) > 0;
    if (input.ofWhichAboveCeiling === undefined && couldExceedOne) {
      interpretations.push({
        question: 'pay-above-ceiling',
        taken: 'free-parts-added',
        other: ['each-part-by-itself'],
      });
    }
    interpretations.push({
      question: 'ceiling-of-the-time',
      taken: 'yearly-by-365',
      other: ['by-days-of-the-year', 'by-months'],
    });
  }
  if (roundedAway) {
    const several = (input.days ?? 1) > 1;
    interpretations.push({
      question: 'rounded-for',
      taken: several ? 'the-whole-time' : 'each-day',
      other: [several ? 'each-day' : 'the-whole-time'],
    });
  }
  return interpretations;
}
