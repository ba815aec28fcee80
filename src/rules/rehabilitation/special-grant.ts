import { decided, undetermined, type Finding } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import { sfb31s14, sfb31s2 } from '../../law/sfb-rehabilitation.js';
import { outlook, type Condition, type Possible } from '../shared/conditions.js';

export interface SpecialGrantInput {
  /** Whether the insured takes part in work-oriented rehabilitation, which work trial is not. Absent: not known. */
  readonly participates?: boolean;
  /** Whether the cost arises for the insured, not for somebody else. Absent: not known. */
  readonly ownCost?: boolean;
  /** Whether it arises in connection with the rehabilitation, during the time of it. Absent: not known. */
  readonly dueToRehabilitation?: boolean;
  /** The cost in kronor. Absent: not known. */
  readonly cost?: number;
}

export type SpecialGrantReason = 'not-participating' | 'not-own-cost' | 'other-cost' | 'no-cost';

export type SpecialGrantFact = 'participates' | 'ownCost' | 'dueToRehabilitation' | 'cost';

export interface SpecialGrantValue {
  readonly possible: Possible;
  readonly reasons: readonly SpecialGrantReason[];
  readonly needs: readonly SpecialGrantFact[];
  /** The grant in kronor; null where it is not known. */
  readonly amount: number | null;
}

const BASIS: readonly Lagrum[] = [sfb31s2, sfb31s14];

/**
 * Whether the special grant can be paid for costs of work-oriented rehabilitation, such as travel.
 *
 * It is one of the two forms of rehabilitation compensation, beside the allowance, and is paid during the time of
 * rehabilitation for costs that arise for the insured in connection with it. The amounts stand in further regulations
 * that the library does not hold: where the conditions look fulfilled the finding is undetermined, between nothing and
 * the cost.
 *
 * Does not decide whether a cost is accepted, nor its amount. Not travel to work instead of benefit (`travel`).
 *
 * @source SFB 31:2, 14
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on negative amounts, more than two decimals
 * @example
 * import { specialGrant } from 'sjukregler';
 *
 * const found = specialGrant({ participates: true, ownCost: true, dueToRehabilitation: true, cost: 420 });
 * found.outcome; //=> 'undetermined'
 */
export function specialGrant(input: SpecialGrantInput): Finding<SpecialGrantValue, 'regulations'> {
  const found = outlook(conditionsOf(input));
  if (found.possible !== 'likely') {
    return decided({ ...found, amount: found.possible === 'excluded' ? 0 : null }, BASIS);
  }
  return undetermined(['regulations'], BASIS, [
    { if: 'nothing-accepted', value: { ...found, amount: 0 } },
    // The conditions hold, so the cost is known.
    { if: 'whole-cost-accepted', value: { ...found, amount: input.cost as number } },
  ]);
}

function conditionsOf({
  participates,
  ownCost,
  dueToRehabilitation,
  cost,
}: SpecialGrantInput): Condition<SpecialGrantReason, SpecialGrantFact>[] {
  return [
    { fact: 'participates', met: participates, reason: 'not-participating' },
    { fact: 'ownCost', met: ownCost, reason: 'not-own-cost' },
    { fact: 'dueToRehabilitation', met: dueToRehabilitation, reason: 'other-cost' },
    { fact: 'cost', met: cost === undefined ? undefined : cost > 0, reason: 'no-cost' },
  ];
}
