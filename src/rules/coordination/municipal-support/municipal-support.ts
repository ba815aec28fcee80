import {
  decided,
  notCoveredBefore,
  undetermined,
  type Assumption,
  type Finding,
} from '../../../finding/finding.js';
import { firstDay, wordingOn } from '../../../law/dated.js';
import { sol12s1 } from '../../../law/sol.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import { municipalSupportTerms, type MunicipalSupportTerms } from './table.js';
import { cite } from '../../../law/provision.js';

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
  /**
   * Whether the board has found that what 12 kap. 4 a–6 a §§ ask for from July 2026 is met or does not apply: activities, a
   * certificate. Absent: not known. Does not matter before.
   */
  readonly requirementsMet?: true;
  /** The day that support is asked for. Absent: the newest wording. */
  readonly on?: IsoDate;
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
export type MunicipalSupportAssumption = 'acceptableReason' | 'refusedActivity' | 'on';

/** What leaves a finding open: requirements whose text has not been read. */
export type MunicipalSupportMissing = 'requirementsMet';

/** What `if` of an alternative can say. */
export type MunicipalSupportAlternative = 'requirements-met';

/**
 * Whether support from the municipality comes into question for somebody without other means.
 *
 * On application and by individual need, where needs cannot be met otherwise; whoever can work must be available for work
 * unless there is an acceptable reason, and sickness can be one. Refusing practice or training without such a reason lets
 * the board deny or reduce it.
 *
 * From 1 July 2026 the act asks for activities and certificates (12 kap. 4 a–6 a §§) in words that have not been read: from
 * then on only who has not applied, or has other means, is answered, and who the board has found to meet them.
 *
 * Does not decide whether somebody can work, what is acceptable, nor the amount: the board assesses. That consulting health
 * care needs consent: `consent`.
 *
 * @source SoL (2025:400) 4:1, 12:1, 12:3–5
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on anything but the facts listed, a date that does not exist
 * @example
 * import { municipalSupport } from 'sjukregler';
 *
 * const facts = { applied: true, metOtherwise: false, canWork: false } as const;
 * const before = municipalSupport({ ...facts, on: '2026-06-30' });
 * before.outcome === 'decided' && before.value.possible; //=> 'likely'
 * municipalSupport({ ...facts, on: '2026-07-01' }).outcome; //=> 'undetermined'
 */
export function municipalSupport(
  input: MunicipalSupportInput,
): Finding<MunicipalSupportValue, MunicipalSupportMissing> {
  const terms = wordingOn(municipalSupportTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(municipalSupportTerms), [sol12s1]);

  const value = valueFor(input, terms);
  const open = !terms.requirementsRead && input.requirementsMet === undefined;
  if (open && value.possible !== 'excluded') {
    return undetermined(['requirementsMet'], cite(terms.source, input.on), [
      { if: 'requirements-met', value },
    ]);
  }
  return decided(value, cite(terms.source, input.on), { assumptions: assumptionsOf(input, terms) });
}

/** From July 2026 availability and refusal belong to what has not been read. */
function valueFor(
  input: MunicipalSupportInput,
  { requirementsRead }: MunicipalSupportTerms,
): MunicipalSupportValue {
  const found = outlook(requirementsRead ? [...needOf(input), ...availability(input)] : needOf(input));
  const refused = input.refusedActivity === true && input.acceptableReason !== true;
  return { ...found, payer: 'social-services', mayBeReduced: requirementsRead && refused };
}

type MunicipalSupportCondition = Condition<MunicipalSupportReason, MunicipalSupportFact>;

/** On application, and by a need that nothing else meets (4:1, 12:1). */
function needOf(input: MunicipalSupportInput): MunicipalSupportCondition[] {
  const { applied, metOtherwise } = input;
  return [
    { fact: 'applied', met: applied, reason: 'not-applied' },
    {
      fact: 'metOtherwise',
      met: metOtherwise === undefined ? undefined : !metOtherwise,
      reason: 'met-otherwise',
    },
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

function assumptionsOf(
  { acceptableReason, refusedActivity, canWork, availableForWork, on }: MunicipalSupportInput,
  { requirementsRead }: MunicipalSupportTerms,
): Assumption[] {
  const assumptions: Assumption[] = on === undefined ? [{ fact: 'on', assumed: 'newest-wording' }] : [];
  if (!requirementsRead) return assumptions;
  const reasonMatters = refusedActivity === true || (canWork === true && availableForWork === false);
  if (reasonMatters && acceptableReason === undefined) {
    assumptions.push({ fact: 'acceptableReason', assumed: 'false' });
  }
  if (refusedActivity === undefined) assumptions.push({ fact: 'refusedActivity', assumed: 'false' });
  return assumptions;
}
