import type { Tell } from '../../../finding/step.js';
import { decided, type Assumption, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import { atLeastNothing, kronor, minus, publish, type Amount } from '../../../money/amount.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import { travelTerms } from './table.js';
import { cite } from '../../../law/provision.js';

export interface TravelInput {
  /** Whether the travel is to ease the return to work in connection with a case of sickness. Absent: not known. */
  readonly easesReturn?: boolean;
  /** Whether sickness benefit would be paid otherwise. Absent: not known. */
  readonly benefitOtherwise?: boolean;
  /** Whether the state of health prevents the usual way of travelling to work. Absent: not known. */
  readonly healthPreventsUsualWay?: boolean;
  /** What the travel to and from work costs, in kronor. Absent: not known. */
  readonly cost?: number;
  /** What the usual way of travelling would have cost for the same time, in kronor. Absent: nothing. */
  readonly usualCost?: number;
  /** Whether the travel lies in a sick-pay period, where the employer can pay for it instead. Absent: false. */
  readonly inSickPayPeriod?: boolean;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

export type TravelReason =
  'not-for-return' | 'no-benefit-otherwise' | 'usual-way-possible' | 'no-extra-cost' | 'in-sick-pay-period';

export type TravelFact = 'easesReturn' | 'benefitOtherwise' | 'healthPreventsUsualWay' | 'cost';

export interface TravelValue {
  /** At most `likely`: the compensation may be paid, and what is reasonable is an assessment. */
  readonly possible: Possible;
  readonly reasons: readonly TravelReason[];
  readonly needs: readonly TravelFact[];
  /** The extra cost, in kronor: the most that a reasonable compensation can be; null where the cost is not known. */
  readonly extraCost: number | null;
}

/** Takes the extra cost, less than nothing where the usual way costs more, and what counts of it. */
type TellExtra = Tell<[extra: Amount, counted: number]>;

/** The facts that a finding of this rule can list in `assumptions`. */
export type TravelAssumption = 'usualCost' | 'inSickPayPeriod' | 'on';

/**
 * Whether Försäkringskassan can pay for travel to work instead of sickness benefit.
 *
 * Only for the extra cost that arises because health does not allow the usual way of travelling, only to ease the
 * return to work after a case of sickness, and only in place of benefit that would have been paid otherwise.
 *
 * Does not decide what amount is reasonable, nor whether the travel eases the return: both are assessments. In the
 * sick-pay period the employer can pay instead (SjLL 7 §). Not travel in rehabilitation (`specialGrant`). Nor whether
 * Försäkringskassan has barred the insured from benefit, as it can from July 2026.
 *
 * @source SFB 27:5
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on negative amounts, more than two decimals, dates that do not exist
 * @example
 * import { travel } from 'sjukregler';
 *
 * const found = travel({ easesReturn: true, benefitOtherwise: true, cost: 420, usualCost: 78 });
 * found.outcome === 'decided' && found.value.possible; //=> 'needs'
 * found.outcome === 'decided' && found.value.extraCost; //=> 342
 */
export function travel(input: TravelInput): Finding<TravelValue> {
  return travelTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function travelTold(input: TravelInput, tell?: TellExtra): Finding<TravelValue> {
  const terms = wordingOn(travelTerms, input.on);
  if (terms === undefined) return notCoveredBy(travelTerms);

  const extraCost = extraCostOf(input, tell);
  return decided({ ...outlook(conditionsOf(input, extraCost)), extraCost }, cite(terms.source, input.on), {
    assumptions: [...assumptionsOf(input), ...assumedWording(input.on)],
  });
}

/** Nothing where the usual way costs more. */
function extraCostOf({ cost, usualCost = 0 }: TravelInput, tell?: TellExtra): number | null {
  if (cost === undefined) return null;
  const extra = minus(kronor(cost, tell), kronor(usualCost));
  const counted = publish(atLeastNothing(extra));
  tell?.(extra, counted);
  return counted;
}

function conditionsOf(input: TravelInput, extraCost: number | null): Condition<TravelReason, TravelFact>[] {
  const conditions: Condition<TravelReason, TravelFact>[] = [
    { fact: 'easesReturn', met: input.easesReturn, reason: 'not-for-return' },
    { fact: 'benefitOtherwise', met: input.benefitOtherwise, reason: 'no-benefit-otherwise' },
    { fact: 'healthPreventsUsualWay', met: input.healthPreventsUsualWay, reason: 'usual-way-possible' },
    { fact: 'cost', met: extraCost === null ? undefined : extraCost > 0, reason: 'no-extra-cost' },
  ];
  // No benefit is paid on that employment in a sick-pay period (27:9), so there is nothing to pay instead of.
  const inSickPayPeriod = input.inSickPayPeriod === true;
  return inSickPayPeriod
    ? [...conditions, { fact: 'benefitOtherwise', met: false, reason: 'in-sick-pay-period' }]
    : conditions;
}

function assumptionsOf({ cost, usualCost, inSickPayPeriod }: TravelInput): Assumption[] {
  const assumptions: Assumption[] = [];
  if (cost !== undefined && usualCost === undefined) {
    assumptions.push({ fact: 'usualCost', assumed: 'nothing' });
  }
  if (inSickPayPeriod === undefined) assumptions.push({ fact: 'inSickPayPeriod', assumed: 'false' });
  return assumptions;
}
