import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import {
  decided,
  notCoveredBefore,
  outOfScope,
  type Assumption,
  type Finding,
} from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import { knownPriceBaseDates, priceBaseAmountsOf } from '../../../law/price-base-amount.table.js';
import { sfb39s3, sfb39s5, sfb39s6, sfb39s7 } from '../../../law/sfb/39.js';
import { sfb41s2 } from '../../../law/sfb/41.js';
import { sfb42s10 } from '../../../law/sfb/42.js';
import { compare, kronor, minus, publish, shareOf, type Amount } from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import { workInjuryTerms, type WorkInjuryTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** How the injury arose; `workplace-conflict` stands for all that 39:5 leaves out. */
export type WorkInjuryCause =
  | 'accident-at-work'
  | 'accident-on-the-way'
  | 'other-harmful-influence'
  | 'infection'
  | 'workplace-conflict'
  | 'outside-work';

export interface WorkInjuryInput {
  /** The day on which the annuity would begin: it decides the price base amount. */
  readonly on: IsoDate;
  readonly cause: WorkInjuryCause;
  /** Whether predominant reasons speak for that cause: an assessment. Absent: not known. */
  readonly predominantReasons?: boolean;
  /** For an accident on the way: whether the travel was caused by and closely connected with the work. Absent: not known. */
  readonly closeToWork?: boolean;
  /** For an infection: whether it is one of those that the ordinance lists. Absent: not known. */
  readonly prescribedInfection?: boolean;
  /** For how many months the reduced ability to earn can be assumed to last. Absent: not known. */
  readonly expectedMonths?: number;
  /** The income of a year that the annuity would be based on, in kronor. Absent: not known. */
  readonly yearlyIncomeBefore?: number;
  /** The income of a year that can still be earned by work, in kronor. Absent: not known. */
  readonly yearlyIncomeAfter?: number;
  /** Whether the injured person was an employee. Absent: true. */
  readonly employee?: boolean;
}

export type WorkInjuryReason =
  | 'outside-work'
  | 'left-out-by-law'
  | 'no-predominant-reasons'
  | 'not-close-to-work'
  | 'infection-not-listed'
  | 'shorter-than-a-year'
  | 'reduced-by-less-than-a-fifteenth'
  | 'loss-too-small';

export type WorkInjuryFact =
  | 'predominantReasons'
  | 'closeToWork'
  | 'prescribedInfection'
  | 'expectedMonths'
  | 'yearlyIncomeBefore'
  | 'yearlyIncomeAfter';

export interface WorkInjuryValue {
  /** Whether there can be an annuity. */
  readonly possible: Possible;
  readonly reasons: readonly WorkInjuryReason[];
  readonly needs: readonly WorkInjuryFact[];
  /** Whether there can be a work injury at all, be there loss of income or not. */
  readonly workInjury: Possible;
  /** The least loss of income in a year that gives an annuity, in kronor. */
  readonly leastLoss: number;
  /** The loss of income in a year, in kronor, less than nothing where income has risen; null where it is not known. */
  readonly loss: number | null;
  /** Who must report the injury to Försäkringskassan; the employer at once. */
  readonly reportedBy: 'employer' | 'insured';
}

/** The fact that a finding of this rule can list in `assumptions`. */
export type WorkInjuryAssumption = 'employee';

const BASIS: readonly Ground[] = [sfb39s3, sfb39s5, sfb39s6, sfb39s7, sfb41s2, sfb42s10];

/**
 * Whether an injury can be a work injury, and whether it can give an annuity for lost income.
 *
 * An accident or other harmful influence at work, an accident on the way to or from it, an infection as prescribed. An
 * annuity takes an ability to earn that is down by at least a fifteenth for at least a year, and a loss of at least a
 * quarter of the price base amount a year.
 *
 * Does not decide whether the injury came from work, nor what can still be earned (41:9–10): those are assessments. Not
 * the amount of the annuity, its ceiling or its end (41:5–18), nor insurance by collective agreement. Nor whether
 * Försäkringskassan has barred the insured from the annuity, as it can from July 2026.
 *
 * @source SFB 39:3, 5–7, 41:2, 42:10
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative amounts, more than two decimals
 * @example
 * import { workInjury } from 'sjukregler';
 *
 * const found = workInjury({
 *   on: '2026-05-01', cause: 'accident-at-work', predominantReasons: true, expectedMonths: 24,
 *   yearlyIncomeBefore: 400000, yearlyIncomeAfter: 350000,
 * });
 * found.outcome === 'decided' && found.value.possible; //=> 'likely'
 * found.outcome === 'decided' && found.value.leastLoss; //=> 14800
 */
export function workInjury(input: WorkInjuryInput): Finding<WorkInjuryValue> {
  return workInjuryTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function workInjuryTold(
  input: WorkInjuryInput,
  tell?: Tell<[leastLoss: Amount, loss: Amount | undefined]>,
): Finding<WorkInjuryValue> {
  const terms = at(workInjuryTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(workInjuryTerms), BASIS);
  const amounts = priceBaseAmountsOf(input.on);
  if (amounts === undefined)
    return outOfScope('parameter-unknown', knownPriceBaseDates(), cite([sfb41s2], input.on));

  const leastLoss = shareOf(kronor(amounts.priceBase, tell), terms.leastLossOfPriceBase);
  const loss = lossOf(input, tell);
  tell?.(leastLoss, loss);
  const ofInjury = injuryConditions(input);
  return decided(
    {
      ...outlook([...ofInjury, ...annuityConditions(input, loss, leastLoss, terms)]),
      workInjury: outlook(ofInjury).possible,
      leastLoss: publish(leastLoss),
      loss: loss === undefined ? null : publish(loss),
      reportedBy: input.employee === false ? 'insured' : 'employer',
    },
    cite(BASIS, input.on),
    { assumptions: input.employee === undefined ? EMPLOYEE : [] },
  );
}

const EMPLOYEE: readonly Assumption[] = /* @__PURE__ */ frozen([{ fact: 'employee', assumed: 'true' }]);

type InjuryCondition = Condition<WorkInjuryReason, WorkInjuryFact>;

function lossOf(
  { yearlyIncomeBefore, yearlyIncomeAfter }: WorkInjuryInput,
  tell?: object,
): Amount | undefined {
  if (yearlyIncomeBefore === undefined || yearlyIncomeAfter === undefined) return undefined;
  return minus(kronor(yearlyIncomeBefore, tell), kronor(yearlyIncomeAfter));
}

/** Chapter 39: what a work injury is. */
function injuryConditions(input: WorkInjuryInput): InjuryCondition[] {
  const predominant: InjuryCondition = {
    fact: 'predominantReasons',
    met: input.predominantReasons,
    reason: 'no-predominant-reasons',
  };
  switch (input.cause) {
    case 'accident-at-work':
    case 'other-harmful-influence':
      return [predominant];
    case 'accident-on-the-way':
      return [{ fact: 'closeToWork', met: input.closeToWork, reason: 'not-close-to-work' }, predominant];
    case 'infection':
      return [
        {
          fact: 'prescribedInfection',
          met: input.prescribedInfection,
          reason: 'infection-not-listed',
        },
        predominant,
      ];
    case 'workplace-conflict':
      return [{ fact: 'predominantReasons', met: false, reason: 'left-out-by-law' }];
    case 'outside-work':
      return [{ fact: 'predominantReasons', met: false, reason: 'outside-work' }];
  }
}

/** 41:2: what an annuity takes beside that. */
function annuityConditions(
  { expectedMonths, yearlyIncomeBefore, yearlyIncomeAfter }: WorkInjuryInput,
  loss: Amount | undefined,
  leastLoss: Amount,
  terms: WorkInjuryTerms,
): InjuryCondition[] {
  const months: InjuryCondition = {
    fact: 'expectedMonths',
    met: expectedMonths === undefined ? undefined : expectedMonths >= terms.leastMonths,
    reason: 'shorter-than-a-year',
  };
  if (loss === undefined) {
    return [
      months,
      { fact: 'yearlyIncomeBefore', met: known(yearlyIncomeBefore), reason: 'loss-too-small' },
      { fact: 'yearlyIncomeAfter', met: known(yearlyIncomeAfter), reason: 'loss-too-small' },
    ];
  }
  const leastReduction = shareOf(kronor(yearlyIncomeBefore as number), terms.leastReduction);
  return [
    months,
    {
      fact: 'yearlyIncomeAfter',
      met: compare(loss, leastReduction) >= 0,
      reason: 'reduced-by-less-than-a-fifteenth',
    },
    { fact: 'yearlyIncomeAfter', met: compare(loss, leastLoss) >= 0, reason: 'loss-too-small' },
  ];
}

/** Known is met; not known leaves it open. */
function known(amount: number | undefined): true | undefined {
  return amount === undefined ? undefined : true;
}
