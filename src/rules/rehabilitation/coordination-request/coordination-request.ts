import { frozen } from '../../../finding/frozen.js';
import { decided, type Assumption, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import { sfb30s10, sfb30s11, sfb30s3, sfb30s8, sfb30s9 } from '../../../law/sfb/30.js';
import { sfb33s22, sfb33s23 } from '../../../law/sfb/33.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import { coordinationRequestTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface CoordinationRequestInput {
  /** What the insured lives on. Absent: not known. */
  readonly compensation?: 'sickness-benefit' | 'activity-compensation' | 'other' | 'none';
  /** Whether the insured has an SGI. Absent: not known. */
  readonly hasSgi?: boolean;
  /** Whether sickness reduces work capacity to some extent. Absent: not known. */
  readonly reducedBySickness?: boolean;
  /** Whether the insured has applied for coordination. Absent: not known. */
  readonly applied?: boolean;
  /** Whether the insured consents to cooperation with others. Absent: false. */
  readonly consent?: boolean;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** On which ground Försäkringskassan coordinates. */
export type CoordinationRequestGround = 'rehabilitation' | 'activities' | 'without-sgi';

/** Whom it cooperates with, in the order of 30:10. */
export type CoordinationRequestPartner =
  'employer' | 'union' | 'health-care' | 'social-services' | 'af' | 'other-authorities';

export type CoordinationRequestReason = 'capacity-not-reduced' | 'no-application';

export type CoordinationRequestFact = 'compensation' | 'hasSgi' | 'reducedBySickness' | 'applied';

export interface CoordinationRequestValue {
  /** Whether Försäkringskassan coordinates. */
  readonly possible: Possible;
  readonly reasons: readonly CoordinationRequestReason[];
  readonly needs: readonly CoordinationRequestFact[];
  /** On which ground; null where that is not known. */
  readonly ground: CoordinationRequestGround | null;
  /** Whether an application is needed; null where that is not known. */
  readonly applicationNeeded: boolean | null;
  /** Whom it may cooperate with: nobody without consent. */
  readonly mayCooperateWith: readonly CoordinationRequestPartner[];
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type CoordinationRequestAssumption = 'consent' | 'on';

const GUIDANCE: Ground = {
  kalla: 'Försäkringskassan: samordning utan sjukpenninggrundande inkomst efter ansökan',
};
const ACTIVITIES: readonly Ground[] = [sfb33s22, sfb33s23];
const REHABILITATION: readonly Ground[] = [sfb30s3, sfb30s8, sfb30s9, sfb30s10, sfb30s11];

const PARTNERS: readonly CoordinationRequestPartner[] = /* @__PURE__ */ frozen([
  'employer',
  'union',
  'health-care',
  'social-services',
  'af',
  'other-authorities',
]);

/**
 * Whether Försäkringskassan coordinates the measures that somebody needs, on which ground, and with whom.
 *
 * It clears up the need at once with the insured, sees that measures are taken and begin as soon as possible, and
 * cooperates with others where the insured consents. It does so too for activities of somebody with activity
 * compensation, and without an SGI only on application where sickness reduces the capacity to some extent.
 *
 * Does not decide what is needed: Försäkringskassan has no measures of its own and no sanctions against others. Where
 * there is no SGI other support may come from the municipality (`municipalSupport`).
 *
 * @source SFB 30:3, 8–11, 33:22, 23; guidance for those without an SGI
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on unknown options, dates that do not exist
 * @example
 * import { coordinationRequest } from 'sjukregler';
 *
 * const found = coordinationRequest({ compensation: 'none', hasSgi: false, reducedBySickness: true });
 * found.outcome === 'decided' && found.value.needs; //=> ['applied']
 */
export function coordinationRequest(input: CoordinationRequestInput): Finding<CoordinationRequestValue> {
  if (wordingOn(coordinationRequestTerms, input.on) === undefined) {
    return notCoveredBy(coordinationRequestTerms);
  }

  const ground = groundOf(input);
  return decided(
    {
      ...outlook(conditionsOf(input, ground)),
      ground,
      applicationNeeded: ground === null ? null : ground === 'without-sgi',
      mayCooperateWith: input.consent ? PARTNERS : [],
    },
    cite(basisOf(ground), input.on),
    { assumptions: [...(input.consent === undefined ? [NO_CONSENT] : []), ...assumedWording(input.on)] },
  );
}

const NO_CONSENT: Assumption = /* @__PURE__ */ frozen({ fact: 'consent', assumed: 'false' });

/** Sickness benefit takes an SGI, or the special cases of chapter 28 a: the ground is the same. */
function groundOf({ compensation, hasSgi }: CoordinationRequestInput): CoordinationRequestGround | null {
  if (compensation === 'activity-compensation') return 'activities';
  if (compensation === 'sickness-benefit' || hasSgi) return 'rehabilitation';
  return compensation !== undefined && hasSgi === false ? 'without-sgi' : null;
}

function conditionsOf(
  { compensation, hasSgi, reducedBySickness, applied }: CoordinationRequestInput,
  ground: CoordinationRequestGround | null,
): Condition<CoordinationRequestReason, CoordinationRequestFact>[] {
  // Activity compensation is granted for reduced capacity already.
  const reduced = ground === 'activities' ? true : reducedBySickness;
  const conditions: Condition<CoordinationRequestReason, CoordinationRequestFact>[] = [
    { fact: 'reducedBySickness', met: reduced, reason: 'capacity-not-reduced' },
  ];
  if (ground === 'without-sgi') {
    conditions.push({ fact: 'applied', met: applied, reason: 'no-application' });
  }
  if (ground === null) {
    const fact = compensation === undefined ? 'compensation' : 'hasSgi';
    // Which ground it is decides only whether an application is needed.
    conditions.push({ fact, met: applied ? true : undefined, reason: 'no-application' });
    if (hasSgi === undefined && compensation === undefined) {
      conditions.push({ fact: 'hasSgi', met: applied ? true : undefined, reason: 'no-application' });
    }
  }
  return conditions;
}

function basisOf(ground: CoordinationRequestGround | null): readonly Ground[] {
  switch (ground) {
    case 'activities':
      return ACTIVITIES;
    case 'rehabilitation':
      return REHABILITATION;
    case 'without-sgi':
    case null:
      return [...REHABILITATION, GUIDANCE];
  }
}
