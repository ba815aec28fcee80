import { frozen } from '../../../finding/frozen.js';
import { decided, undetermined, type Assumption, type Finding } from '../../../finding/finding.js';
import { sfb31s14, sfb31s2 } from '../../../law/sfb/31.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import { insuredCondition } from '../../shared/social-insurance.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface SpecialGrantInput {
  /** Whether the insured takes part in work-oriented rehabilitation, which work trial is not. Absent: not known. */
  readonly participates?: boolean;
  /** Whether the cost arises for the insured, not for somebody else. Absent: not known. */
  readonly ownCost?: boolean;
  /** Whether it arises in connection with the rehabilitation, during the time of it. Absent: not known. */
  readonly dueToRehabilitation?: boolean;
  /** The cost in kronor. Absent: not known. */
  readonly cost?: number;
  /** Whether the insured is insured by work in Sweden (6:6 p. 4). Absent: not known. */
  readonly coveredByWork?: boolean;
  /**
   * Whether the insured is insured by residence on the requirements of 2027: lawful stay and qualification (5:9 p. 7). Absent:
   * not known. Does not matter before, nor to who is insured by work.
   */
  readonly coveredByResidence?: boolean;
  /** The day that the cost arises. Absent: the newest wording. */
  readonly on?: IsoDate;
}

export type SpecialGrantReason =
  'not-participating' | 'not-own-cost' | 'other-cost' | 'no-cost' | 'not-insured';

export type SpecialGrantFact =
  'participates' | 'ownCost' | 'dueToRehabilitation' | 'cost' | 'coveredByWork' | 'coveredByResidence';

/** The fact that a finding of this rule can list in `assumptions`. */
export type SpecialGrantAssumption = 'on';

export interface SpecialGrantValue {
  readonly possible: Possible;
  readonly reasons: readonly SpecialGrantReason[];
  readonly needs: readonly SpecialGrantFact[];
  /** The other form of rehabilitation compensation, which can be paid beside the grant for lost income (31:2). */
  readonly alongside: 'rehabilitation-allowance';
  /** The grant in kronor; null where it is not known. */
  readonly amount: number | null;
}

const BASIS: readonly Ground[] = [sfb31s2, sfb31s14];

/**
 * Whether the special grant can be paid for costs of work-oriented rehabilitation, such as travel.
 *
 * It is one of the two forms of rehabilitation compensation, beside the allowance, and is paid during the time of
 * rehabilitation for costs that arise for the insured in connection with it. The amounts stand in further regulations
 * that the library does not hold: where the conditions look fulfilled the finding is undetermined, between nothing and
 * the cost.
 *
 * Work and residence insure for it (5:9 p. 7, 6:6 p. 4); from 2027 residence on requirements that have not been read.
 *
 * Does not decide whether a cost is accepted, nor its amount. Not travel to work instead of benefit (`travel`).
 *
 * @source SFB 5:9, 31:2, 14
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on negative amounts, more than two decimals
 * @example
 * import { specialGrant } from 'sjukregler';
 *
 * const found = specialGrant({
 *   on: '2026-05-04', participates: true, ownCost: true, dueToRehabilitation: true, cost: 420,
 * });
 * found.outcome; //=> 'undetermined'
 */
export function specialGrant(input: SpecialGrantInput): Finding<SpecialGrantValue, 'regulations'> {
  const found = outlook(conditionsOf(input));
  if (found.possible !== 'likely') {
    const matters = found.needs.includes('coveredByResidence') || found.needs.includes('coveredByWork');
    return decided(
      { ...found, alongside: 'rehabilitation-allowance', amount: found.possible === 'excluded' ? 0 : null },
      cite(BASIS, input.on),
      {
        assumptions: input.on === undefined && matters ? NEWEST : [],
      },
    );
  }
  return undetermined(['regulations'], cite(BASIS, input.on), [
    { if: 'nothing-accepted', value: { ...found, alongside: 'rehabilitation-allowance', amount: 0 } },
    // The conditions hold, so the cost is known.
    {
      if: 'whole-cost-accepted',
      value: { ...found, alongside: 'rehabilitation-allowance', amount: input.cost as number },
    },
  ]);
}

const NEWEST: readonly Assumption[] = /* @__PURE__ */ frozen([{ fact: 'on', assumed: 'newest-wording' }]);

function conditionsOf({
  participates,
  ownCost,
  dueToRehabilitation,
  cost,
  coveredByWork: byWork,
  coveredByResidence: byResidence,
  on,
}: SpecialGrantInput): Condition<SpecialGrantReason, SpecialGrantFact>[] {
  return [
    { fact: 'participates', met: participates, reason: 'not-participating' },
    { fact: 'ownCost', met: ownCost, reason: 'not-own-cost' },
    { fact: 'dueToRehabilitation', met: dueToRehabilitation, reason: 'other-cost' },
    { fact: 'cost', met: cost === undefined ? undefined : cost > 0, reason: 'no-cost' },
    insuredCondition(on, { byWork, byResidence }, 'coveredByWork'),
  ];
}
