import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import { sfb27s45, sfb27s6, sfb27s7 } from '../../../law/sfb/27.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import type { Extent } from '../../shared/day-amount.js';
import { levelOf } from '../../shared/reduction.js';
import { reductionLevels } from '../../shared/reduction.table.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { Possible } from '../../shared/conditions.js';

/** What a treatment can aim at: the three purposes of 6 § first para., in its order, or another. */
export type PreventivePurpose =
  'prevent-sickness' | 'shorten-sickness' | 'prevent-or-end-reduced-capacity' | 'other';

export interface PreventiveInput {
  /** What is undergone: only the first two give a right. Absent: not known. */
  readonly measure?: 'medical-treatment' | 'medical-rehabilitation' | 'other';
  /** What it aims at. Absent: not known. */
  readonly purpose?: PreventivePurpose;
  /** Whether a physician has prescribed it. Absent: not known. */
  readonly prescribed?: boolean;
  /** Whether it is part of a plan that Försäkringskassan has approved. Absent: not known. */
  readonly planApproved?: boolean;
  /** The share of working time in which it keeps the insured from work, 0–1. Absent: not known. */
  readonly hindered?: number;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type PreventiveAssumption = 'on';

export type PreventiveReason =
  'not-medical' | 'other-purpose' | 'not-prescribed' | 'no-approved-plan' | 'hindered-less-than-a-quarter';

export type PreventiveFact = 'measure' | 'purpose' | 'prescribed' | 'planApproved' | 'hindered';

export interface PreventiveValue {
  readonly possible: Possible;
  readonly reasons: readonly PreventiveReason[];
  readonly needs: readonly PreventiveFact[];
  /** The extent of the benefit; null where it is excluded or not known how far work is hindered. */
  readonly extent: Extent | null;
}

const BASIS: readonly Ground[] = [sfb27s6, sfb27s7, sfb27s45];

/**
 * Whether benefit can be paid during medical treatment or rehabilitation that prevents or shortens sickness.
 *
 * Both a physician's prescription and a plan approved by Försäkringskassan are needed; the capacity counts as reduced
 * to the extent that the treatment keeps the insured from work.
 *
 * Does not decide whether the treatment is likely to help, nor whether the plan will be approved. There is no
 * karensavdrag and there are no seven karensdagar (28 §): `benefitKarensavdrag`, `karenstid`. Nor whether Försäkringskassan has barred
 * the insured from benefit, as it can from July 2026.
 *
 * @source SFB 27:6, 7, 45
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on a share outside 0–1
 * @example
 * import { preventive } from 'sjukregler';
 *
 * const found = preventive({
 *   measure: 'medical-rehabilitation', purpose: 'prevent-sickness', prescribed: true, hindered: 0.5,
 * });
 * found.outcome === 'decided' && found.value.possible; //=> 'needs'
 * found.outcome === 'decided' && found.value.needs; //=> ['planApproved']
 */
export function preventive(input: PreventiveInput): Finding<PreventiveValue> {
  const levels = wordingOn(reductionLevels, input.on);
  if (levels === undefined) return notCoveredBy(reductionLevels);

  const level = input.hindered === undefined ? undefined : levelOf(input.hindered, levels.from);
  const found = outlook(conditionsOf(input, level));
  return decided(
    { ...found, extent: found.possible === 'excluded' ? null : (level ?? null) },
    cite(BASIS, input.on),
    {
      assumptions: assumedWording(input.on),
    },
  );
}

function conditionsOf(
  { measure, purpose, prescribed, planApproved }: PreventiveInput,
  level: Extent | null | undefined,
): Condition<PreventiveReason, PreventiveFact>[] {
  return [
    { fact: 'measure', met: measure && measure !== 'other', reason: 'not-medical' },
    { fact: 'purpose', met: purpose && purpose !== 'other', reason: 'other-purpose' },
    { fact: 'prescribed', met: prescribed, reason: 'not-prescribed' },
    { fact: 'planApproved', met: planApproved, reason: 'no-approved-plan' },
    {
      fact: 'hindered',
      met: level === undefined ? undefined : level !== null,
      reason: 'hindered-less-than-a-quarter',
    },
  ];
}
