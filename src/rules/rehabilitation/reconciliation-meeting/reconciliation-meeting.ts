import { frozen } from '../../../finding/frozen.js';
import { decided, type Assumption, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import { sfb110s14p4, sfb110s53, sfb110s58 } from '../../../law/sfb/110.js';
import { sfb30s10 } from '../../../law/sfb/30.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Outlook } from '../../shared/conditions.js';
import { reconciliationMeetingTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** Who can take part. */
export type ReconciliationMeetingParticipant =
  | 'insured'
  | 'fk'
  | 'certifying-physician'
  | 'health-care'
  | 'employer'
  | 'occupational-health'
  | 'union'
  | 'af'
  | 'social-services'
  | 'own-support';

/** The six standing questions. */
export type ReconciliationMeetingQuestion =
  'use-capacity' | 'adapt-work' | 'part-time' | 'other-causes' | 'rehabilitation' | 'change-employer';

export interface ReconciliationMeetingInput {
  /** Who is to take part, in any order. */
  readonly participants: readonly ReconciliationMeetingParticipant[];
  /** Whether the insured consents to Försäkringskassan's cooperating with the others. Absent: not known. */
  readonly consent?: boolean;
  /** The standing questions that are on the agenda. Absent: all six. */
  readonly agenda?: readonly ReconciliationMeetingQuestion[];
  /** Whether the insured has an employer. Absent: true. */
  readonly employed?: boolean;
  /** That the insured refuses to take part. Absent: no refusal. */
  readonly refusal?: {
    /** Whether there is a valid reason. Absent: not known. */
    readonly validReason?: boolean;
    /** Whether the insured has been told what refusing can lead to (110:58). Absent: not known. */
    readonly informed?: boolean;
  };
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** What a well-formed meeting has. */
export type ReconciliationMeetingItem = 'fk' | 'insured' | 'further-party' | 'consent';

export type ReconciliationMeetingInitiator = 'fk' | 'employer';

export type ReconciliationMeetingForm = 'at-a-place' | 'phone';

export type ReconciliationMeetingBar = 'valid-reason' | 'not-informed';

export type ReconciliationMeetingFact = 'validReason' | 'informed';

export interface ReconciliationMeetingInvitation {
  readonly who: ReconciliationMeetingParticipant;
  /** Whether Försäkringskassan may cooperate with them only if the insured consents (30:10). */
  readonly consentNeeded: boolean;
}

export interface ReconciliationMeetingValue {
  /** Whether Försäkringskassan, the insured and at least one more party take part, with consent where it is needed. */
  readonly wellFormed: boolean;
  /** What is missing for that. */
  readonly missing: readonly ReconciliationMeetingItem[];
  /** Whom to invite: those who are to take part, and those who always should: the insured and the employer. */
  readonly invite: readonly ReconciliationMeetingInvitation[];
  /** The six standing questions, in order. */
  readonly agenda: readonly ReconciliationMeetingQuestion[];
  /** Those of them that the agenda does not have yet. */
  readonly notOnAgenda: readonly ReconciliationMeetingQuestion[];
  /** Who convenes and documents the meeting, and decides whether and how it is held. */
  readonly convenedBy: 'fk';
  /** Who may take the initiative. */
  readonly initiatedBy: readonly ReconciliationMeetingInitiator[];
  /** How it can be held. */
  readonly form: readonly ReconciliationMeetingForm[];
  /** Who should get the notes, beside the insured, whose own case it is; none where there is no employer. */
  readonly notesTo: readonly 'employer'[];
  /** Who can pay for the time of a physician who takes part (S); null where none does. */
  readonly physicianPaidBy: 'fk' | null;
  /** The meeting does not negotiate the right to benefit. */
  readonly notANegotiation: true;
  /** Whether refusing can reduce or withdraw benefit; null where nobody refuses. */
  readonly benefitAtRisk: Outlook<ReconciliationMeetingBar, ReconciliationMeetingFact> | null;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type ReconciliationMeetingAssumption = 'employed' | 'agenda' | 'on';

const BASIS: readonly Ground[] = [
  sfb110s14p4,
  sfb30s10,
  { kalla: 'Försäkringskassan, om avstämningsmöte: deltagare och frågor' },
];

/** Whom Försäkringskassan can invite, in that order. */
const INVITED: readonly ReconciliationMeetingParticipant[] = [
  'insured',
  'employer',
  'certifying-physician',
  'health-care',
  'occupational-health',
  'af',
  'social-services',
  'union',
  'own-support',
];

const QUESTIONS: readonly ReconciliationMeetingQuestion[] = /* @__PURE__ */ frozen([
  'use-capacity',
  'adapt-work',
  'part-time',
  'other-causes',
  'rehabilitation',
  'change-employer',
]);

/**
 * Whether a reconciliation meeting is well-formed, whom to invite, and what is asked there.
 *
 * Försäkringskassan may require the insured to take part, so that the medical state, the capacity and the need and
 * possibilities of rehabilitation can be assessed. It convenes: Försäkringskassan, the insured and at least one more
 * party; the employer should always be there. Refusing without valid reason can reduce or withdraw benefit, but only
 * where the insured has been told so. The employer may take the initiative and should get the notes; Försäkringskassan
 * decides whether and how, sometimes by telephone, and can pay for the physician's time.
 *
 * Does not decide whether a meeting is needed, nor whether a reason is valid. The meeting is no negotiation about the
 * benefit. Not the contact and transition meetings (`transition`), nor other investigations (`medicalInvestigation`).
 *
 * @source SFB 110:14 p. 4, 53, 58, 30:10; Försäkringskassan's practice for participants and questions
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on unknown participants or questions, dates that do not exist
 * @example
 * import { reconciliationMeeting } from 'sjukregler';
 *
 * const found = reconciliationMeeting({ participants: ['fk', 'insured', 'employer'], consent: true });
 * found.outcome === 'decided' && found.value.wellFormed; //=> true
 */
export function reconciliationMeeting(
  input: ReconciliationMeetingInput,
): Finding<ReconciliationMeetingValue> {
  if (wordingOn(reconciliationMeetingTerms, input.on) === undefined) {
    return notCoveredBy(reconciliationMeetingTerms);
  }

  const missing = missingFrom(input);
  return decided(
    {
      wellFormed: missing.length === 0,
      missing,
      invite: invitationsOf(input),
      agenda: QUESTIONS,
      notOnAgenda: QUESTIONS.filter((question) => input.agenda?.includes(question) === false),
      convenedBy: 'fk',
      initiatedBy: input.employed === false ? ['fk'] : ['fk', 'employer'],
      form: ['at-a-place', 'phone'],
      notesTo: input.employed === false ? [] : ['employer'],
      physicianPaidBy: input.participants.includes('certifying-physician') ? 'fk' : null,
      notANegotiation: true,
      benefitAtRisk: benefitAtRisk(input),
    },
    cite(input.refusal === undefined ? BASIS : [...BASIS, sfb110s53, sfb110s58], input.on),
    { assumptions: [...assumptionsOf(input), ...assumedWording(input.on)] },
  );
}

function missingFrom({ participants, consent }: ReconciliationMeetingInput): ReconciliationMeetingItem[] {
  const others = participants.filter((who) => who !== 'fk' && who !== 'insured');
  const missing: ReconciliationMeetingItem[] = [];
  if (!participants.includes('fk')) missing.push('fk');
  if (!participants.includes('insured')) missing.push('insured');
  if (others.length === 0) missing.push('further-party');
  if (others.some(needsConsent) && consent !== true) missing.push('consent');
  return missing;
}

/** 30:10. Whoever the insured brings along is there with the insured's will. */
function needsConsent(who: ReconciliationMeetingParticipant): boolean {
  return who !== 'insured' && who !== 'own-support';
}

function invitationsOf({
  participants,
  employed = true,
}: ReconciliationMeetingInput): ReconciliationMeetingInvitation[] {
  const always = (who: ReconciliationMeetingParticipant): boolean =>
    who === 'insured' || (who === 'employer' && employed);
  return INVITED.filter((who) => participants.includes(who) || always(who)).map((who) => ({
    who,
    consentNeeded: needsConsent(who),
  }));
}

/** 110:53, 58 */
function benefitAtRisk({ refusal }: ReconciliationMeetingInput): ReconciliationMeetingValue['benefitAtRisk'] {
  if (refusal === undefined) return null;
  const { validReason, informed } = refusal;
  return outlook<ReconciliationMeetingBar, ReconciliationMeetingFact>([
    {
      fact: 'validReason',
      met: validReason === undefined ? undefined : !validReason,
      reason: 'valid-reason',
    },
    { fact: 'informed', met: informed, reason: 'not-informed' },
  ]);
}

function assumptionsOf({ agenda, employed }: ReconciliationMeetingInput): Assumption[] {
  const assumptions: Assumption[] = [];
  if (employed === undefined) assumptions.push({ fact: 'employed', assumed: 'true' });
  if (agenda === undefined) assumptions.push({ fact: 'agenda', assumed: 'all-six' });
  return assumptions;
}
