import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import { sfb30s10 } from '../../../law/sfb/30.js';
import type { IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Outlook } from '../../shared/conditions.js';
import { transitionTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export interface TransitionInput {
  /** Whether benefit risks not to continue once capacity is compared with normally occurring work. Absent: not known. */
  readonly benefitAtRisk?: boolean;
  /** Whether the right to benefit ends. Absent: not known. */
  readonly benefitEnds?: boolean;
  /** Whether the insured needs extra support in work-oriented rehabilitation. Absent: not known. */
  readonly needsExtraSupport?: boolean;
  /** Whether the goal is work or education. Absent: not known. */
  readonly goalIsWorkOrEducation?: boolean;
  /** Whether the insured consents to Försäkringskassan's cooperating with Arbetsförmedlingen. Absent: not known. */
  readonly consent?: boolean;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** What Försäkringskassan and Arbetsförmedlingen can offer, from early to late. */
export type TransitionOffer = 'contact-meeting' | 'joint-effort' | 'transition-meeting';

export type TransitionReason =
  'no-risk' | 'benefit-continues' | 'no-extra-support-needed' | 'other-goal' | 'no-consent';

export type TransitionFact = Exclude<keyof TransitionInput, 'on'>;

/** The facts that a finding of this rule can list in `assumptions`. */
export type TransitionAssumption = 'on';

export interface TransitionValue {
  /** The three offers, each by itself: on the way to another, one can be open and the next not. */
  readonly offers: readonly (Outlook<TransitionReason, TransitionFact> & {
    readonly offer: TransitionOffer;
  })[];
}

const BASIS: readonly Ground[] = [
  { kalla: 'Försäkringskassan och Arbetsförmedlingen: kontaktmöte, omställningsmöte, förstärkt samarbete' },
  sfb30s10,
];

/**
 * Which of contact meeting, joint effort and transition meeting the insured can be offered.
 *
 * A contact meeting where benefit risks not to continue against normally occurring work: to learn what
 * Arbetsförmedlingen can do. The joint effort of both authorities where extra support in work-oriented rehabilitation
 * is needed. A transition meeting, with Arbetsförmedlingen, when the right to benefit ends: for a smooth handover.
 *
 * Does not decide whether benefit ends or is at risk (`chain` says what capacity is compared with). Nobody must accept
 * an offer. Guidance, not law; only the consent is statute. Not a reconciliation meeting (`reconciliationMeeting`).
 *
 * @source guidance from Försäkringskassan and Arbetsförmedlingen; SFB 30:10
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on unknown fields, dates that do not exist
 * @example
 * import { transition } from 'sjukregler';
 *
 * const found = transition({ benefitAtRisk: true, benefitEnds: false, consent: true });
 * found.outcome === 'decided' && found.value.offers[0]?.possible; //=> 'likely'
 */
export function transition(input: TransitionInput): Finding<TransitionValue> {
  if (wordingOn(transitionTerms, input.on) === undefined) return notCoveredBy(transitionTerms);

  const consent: Condition<TransitionReason, TransitionFact> = {
    fact: 'consent',
    met: input.consent,
    reason: 'no-consent',
  };
  return decided(
    {
      offers: [
        {
          offer: 'contact-meeting',
          ...outlook([{ fact: 'benefitAtRisk', met: input.benefitAtRisk, reason: 'no-risk' }, consent]),
        },
        {
          offer: 'joint-effort',
          ...outlook([
            {
              fact: 'needsExtraSupport',
              met: input.needsExtraSupport,
              reason: 'no-extra-support-needed',
            },
            { fact: 'goalIsWorkOrEducation', met: input.goalIsWorkOrEducation, reason: 'other-goal' },
            consent,
          ]),
        },
        {
          offer: 'transition-meeting',
          ...outlook([{ fact: 'benefitEnds', met: input.benefitEnds, reason: 'benefit-continues' }, consent]),
        },
      ],
    },
    cite(BASIS, input.on),
    { assumptions: assumedWording(input.on) },
  );
}
