import { decided, type Assumption, type Finding } from '../../finding/finding.js';
import type { Lagrum } from '../../law/lagrum.js';
import { sol12s1, sol12s3, sol12s4, sol12s5, sol4s1 } from '../../law/programmes-and-coordination.js';
import { outlook, type Condition, type Possible } from '../shared/conditions.js';

export interface MunicipalSupportInput {
  /** Whether the person has applied. Absent: not known. */
  readonly applied?: boolean;
  /** Whether needs can be met by own means or otherwise, a benefit included. Absent: not known. */
  readonly metOtherwise?: boolean;
  /** Whether the person can work. Absent: not known. */
  readonly canWork?: boolean;
  /** Whether the person is available for work. Absent: not known. */
  readonly availableForWork?: boolean;
  /** Whether there is an acceptable reason not to be, or not to take part: sickness can be one. Absent: false. */
  readonly acceptableReason?: boolean;
  /** Whether the person refused or stayed away from practice or training required. Absent: false. */
  readonly refusedActivity?: boolean;
}

export type MunicipalSupportReason = 'not-applied' | 'met-otherwise' | 'not-available';

export type MunicipalSupportFact = 'applied' | 'metOtherwise' | 'canWork' | 'availableForWork';

export interface MunicipalSupportValue {
  readonly possible: Possible;
  readonly reasons: readonly MunicipalSupportReason[];
  readonly needs: readonly MunicipalSupportFact[];
  readonly payer: 'social-services';
  /** Whether the support may be denied or reduced because an activity was refused. */
  readonly mayBeReduced: boolean;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type MunicipalSupportAssumption = 'acceptableReason' | 'refusedActivity';

const BASIS: readonly Lagrum[] = [sol4s1, sol12s1, sol12s3, sol12s4, sol12s5];

/**
 * Whether support from the municipality comes into question for somebody without other means.
 *
 * On application and by individual need, where needs cannot be met otherwise; whoever can work must be available for work
 * unless there is an acceptable reason, and sickness can be one. Refusing practice or training without such a reason lets
 * the board deny or reduce it.
 *
 * Does not decide whether somebody can work, what is acceptable, nor the amount: the board assesses. That consulting health
 * care needs consent: `consent`.
 *
 * @source SoL (2025:400) 4:1, 12:1, 12:3–5
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on anything but the facts listed
 * @example
 * import { municipalSupport } from 'sjukregler';
 *
 * const found = municipalSupport({ applied: true, metOtherwise: false, canWork: false });
 * found.outcome === 'decided' && found.value.possible; //=> 'likely'
 */
export function municipalSupport(input: MunicipalSupportInput): Finding<MunicipalSupportValue> {
  const mayBeReduced = input.refusedActivity === true && input.acceptableReason !== true;
  return decided({ ...outlook(conditionsOf(input)), payer: 'social-services', mayBeReduced }, BASIS, {
    assumptions: assumptionsOf(input),
  });
}

type MunicipalSupportCondition = Condition<MunicipalSupportReason, MunicipalSupportFact>;

function conditionsOf(input: MunicipalSupportInput): MunicipalSupportCondition[] {
  const { applied, metOtherwise } = input;
  return [
    { fact: 'applied', met: applied, reason: 'not-applied' },
    {
      fact: 'metOtherwise',
      met: metOtherwise === undefined ? undefined : !metOtherwise,
      reason: 'met-otherwise',
    },
    ...availability(input),
  ];
}

/** Only those who can work, and have no acceptable reason, must be available. */
function availability({
  canWork,
  availableForWork,
  acceptableReason,
}: MunicipalSupportInput): MunicipalSupportCondition[] {
  if (canWork === false || acceptableReason || availableForWork) return [];
  if (canWork === undefined) return [{ fact: 'canWork', met: undefined, reason: 'not-available' }];
  return [{ fact: 'availableForWork', met: availableForWork, reason: 'not-available' }];
}

function assumptionsOf({
  acceptableReason,
  refusedActivity,
  canWork,
  availableForWork,
}: MunicipalSupportInput): Assumption[] {
  const assumptions: Assumption[] = [];
  const reasonMatters = refusedActivity === true || (canWork === true && availableForWork === false);
  if (reasonMatters && acceptableReason === undefined) {
    assumptions.push({ fact: 'acceptableReason', assumed: 'false' });
  }
  if (refusedActivity === undefined) assumptions.push({ fact: 'refusedActivity', assumed: 'false' });
  return assumptions;
}
