import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { at, wordingOn } from '../../../law/dated.js';
import { medicalInvestigationsAct } from '../../../law/medical-investigations.js';
import { sfb110s13, sfb110s14, sfb110s53 } from '../../../law/sfb/110.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Outlook, type Possible } from '../../shared/conditions.js';
import { investigationTerms, regionalInvestigations } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { Outlook } from '../../shared/conditions.js';

/** What Försäkringskassan can do to clear up a case, in the order of 110:14. */
export type MedicalInvestigationKind =
  'inquiry' | 'visit' | 'opinion' | 'afu' | 'extended-afu' | 'other-investigation';

export interface MedicalInvestigationInput {
  /** What is asked for. */
  readonly kind: MedicalInvestigationKind;
  /** Whether it is needed for the assessment, which is itself an assessment. Absent: not known. */
  readonly needed?: boolean;
  /** The day of the request. Absent: the newest wording. */
  readonly on?: IsoDate;
  /** That the insured refuses to co-operate. Absent: no refusal. */
  readonly refusal?: {
    /** Whether there is a valid reason. Absent: not known. */
    readonly validReason?: boolean;
  };
}

export type MedicalInvestigationReason = 'not-in-force' | 'not-needed';

export type MedicalInvestigationBar = 'valid-reason';

export type MedicalInvestigationProvider = 'region' | 'fk' | 'expert' | 'asked-party';

export interface MedicalInvestigationValue {
  /** Whether Försäkringskassan may ask for it. */
  readonly possible: Possible;
  readonly reasons: readonly MedicalInvestigationReason[];
  readonly needs: readonly 'needed'[];
  /** Who carries it out or answers. */
  readonly provider: MedicalInvestigationProvider;
  /** Whether it follows a manual; one that does is no health care either. */
  readonly standardised: boolean;
  /** Whether refusing can reduce or withdraw benefit; null where nobody refuses. */
  readonly benefitAtRisk: Outlook<MedicalInvestigationBar, 'validReason'> | null;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type MedicalInvestigationAssumption = 'on';

const BASIS: readonly Ground[] = [sfb110s13, sfb110s14];

const PRACTICE: Ground = {
  kalla: 'Försäkringskassan, om försäkringsmedicinska utredningar: standardiserade, enligt manual',
};

const BASIS_ORDERED: readonly Ground[] = [sfb110s13, sfb110s14, medicalInvestigationsAct, PRACTICE];

/**
 * Whether Försäkringskassan may ask for an investigation, above all a medical one for the insurance (AFU), and who
 * provides it.
 *
 * It sees that a case is cleared up as far as it requires: by inquiries, visits, opinions of physicians or other
 * experts, and medical investigations, which the region must provide at its request: by manual, also in an extended
 * form, and no health care. Refusing without valid reason can reduce or withdraw benefit.
 *
 * Does not decide whether an investigation is needed, nor whether a reason is valid. Unlike for a meeting
 * (`reconciliationMeeting`), 110:58 does not ask that the insured be told first what refusing can lead to.
 *
 * @source SFB 110:13, 14, 53; the act (2018:744) on medical investigations for the insurance
 * @inForce 2011-01-01 –; AFU as a duty of the regions 2019-01-01 –, before that `not-in-force`
 * @throws InvalidInput (checked API) on dates that do not exist
 * @example
 * import { medicalInvestigation } from 'sjukregler';
 *
 * const found = medicalInvestigation({ kind: 'afu', needed: true, on: '2026-04-01' });
 * found.outcome === 'decided' && found.value.provider; //=> 'region'
 */
export function medicalInvestigation(input: MedicalInvestigationInput): Finding<MedicalInvestigationValue> {
  if (wordingOn(investigationTerms, input.on) === undefined) return notCoveredBy(investigationTerms);

  const ordered = input.kind === 'afu' || input.kind === 'extended-afu';
  const found = outlook(conditionsOf(input, ordered));
  const basis = ordered ? BASIS_ORDERED : BASIS;
  return decided(
    {
      ...found,
      provider: providerOf(input.kind),
      standardised: ordered,
      benefitAtRisk: benefitAtRisk(input),
    },
    cite(input.refusal === undefined ? basis : [...basis, sfb110s53], input.on),
    { assumptions: assumedWording(input.on) },
  );
}

function conditionsOf(
  { needed, on }: MedicalInvestigationInput,
  ordered: boolean,
): Condition<MedicalInvestigationReason, 'needed'>[] {
  const inForce = !ordered || on === undefined || at(regionalInvestigations, on) !== undefined;
  return [
    // Always known, so its fact is never asked for.
    { fact: 'needed', met: inForce, reason: 'not-in-force' },
    { fact: 'needed', met: needed, reason: 'not-needed' },
  ];
}

function providerOf(kind: MedicalInvestigationKind): MedicalInvestigationProvider {
  switch (kind) {
    case 'inquiry':
      return 'asked-party';
    case 'visit':
      return 'fk';
    case 'opinion':
    case 'other-investigation':
      return 'expert';
    case 'afu':
    case 'extended-afu':
      return 'region';
  }
}

/** 110:53 */
function benefitAtRisk({ refusal }: MedicalInvestigationInput): MedicalInvestigationValue['benefitAtRisk'] {
  if (refusal === undefined) return null;
  const { validReason } = refusal;
  return outlook<MedicalInvestigationBar, 'validReason'>([
    {
      fact: 'validReason',
      met: validReason === undefined ? undefined : !validReason,
      reason: 'valid-reason',
    },
  ]);
}
