import { monthsFrom, type Counted } from '../../../time/counted.js';
import type { Tell } from '../../../finding/step.js';
import { frozen } from '../../../finding/frozen.js';
import { decided, type Assumption, type Finding, type Interpretation } from '../../../finding/finding.js';
import { notCoveredBy } from '../../../finding/wording.js';
import { at } from '../../../law/dated.js';
import { kronor, least, minus, publish, shareOf, type Amount } from '../../../money/amount.js';
import { toDay, toIso, type IsoDate } from '../../../time/day.js';
import { outlook, type Condition, type Possible } from '../../shared/conditions.js';
import { afaTerms, type AfaTerms } from './table.js';
import type { GrantKind } from '../lines.js';
import { cite } from '../../../law/provision.js';

/** The group sickness insurance of the employment: AGS (private, cooperative) or AGS-KL (municipal, regional, church). */
export type AfaInsurance = 'ags' | 'ags-kl' | 'none';

/** What was bought: the kinds of a grant line, and what AFA expressly does not pay for. */
export type AfaMeasure =
  | GrantKind
  | 'pay'
  | 'work-aids'
  | 'group-activity'
  | 'wellness'
  | 'screening'
  | 'coaching'
  | 'leadership-training'
  | 'lecture';

export interface AfaRehabilitationInput {
  readonly insurance: AfaInsurance;
  readonly measure: AfaMeasure;
  /** The day on which the measure began or begins. */
  readonly from: IsoDate;
  /** The whole cost, in kronor. */
  readonly cost: number;
  /** Whether there is a plan for return to work. Absent: not known. */
  readonly planExists?: boolean;
  /** Whether the employee consents. Absent: not known. */
  readonly consent?: boolean;
  /** Whether the employee is covered, by the employment or by after-cover. Absent: by the employment. */
  readonly cover?: 'employment' | 'after-cover' | 'no';
  /** Whether there is a reasonable chance to regain or keep capacity: an assessment. Absent: not known. */
  readonly reasonableChance?: boolean;
  /** Whether the need is attested. Absent: not known. */
  readonly needAttested?: boolean;
  /** For a psychologist or psychotherapist: whether licensed. Absent: not known. */
  readonly licensed?: boolean;
  /** What another payer than Försäkringskassan pays of the cost, in kronor. Absent: nothing. */
  readonly paidByOthers?: number;
  /** The day of the application. Absent: in time. */
  readonly appliedOn?: IsoDate;
}

export type AfaReason =
  | 'no-insurance'
  | 'not-covered'
  | 'not-an-afa-measure'
  | 'no-plan'
  | 'no-consent'
  | 'no-reasonable-chance'
  | 'need-not-attested'
  | 'not-licensed'
  | 'applied-too-late';

export type AfaFact = 'planExists' | 'consent' | 'reasonableChance' | 'needAttested' | 'licensed';

/** Who can apply. */
export type AfaApplicant = 'employer' | 'fk' | 'af';

export interface AfaRehabilitationValue {
  /** Whether all conditions look fulfilled: AFA decides. False also where something is still needed; see `possible`. */
  readonly eligible: boolean;
  readonly possible: Possible;
  readonly reasons: readonly AfaReason[];
  readonly needs: readonly AfaFact[];
  /** The most that can be granted, in kronor; 0 where excluded. */
  readonly grant: number;
  /** The last day to apply; null where the insurance sets none, and where there is no insurance. */
  readonly applyBy: IsoDate | null;
  readonly mayApply: readonly AfaApplicant[];
}

export type AfaQuestion = 'months-to-apply';

/** The facts that a finding of this rule can list in `assumptions`. */
export type AfaAssumption = 'cover' | 'appliedOn' | 'paidByOthers';

const MONTHS: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'months-to-apply', taken: 'same-date-included', other: ['day-before'] },
]);

/**
 * Whether AFA's rehabilitation support is possible for a measure, how much at most, and by when to apply.
 *
 * Up to half of the cost of addiction treatment, a licensed psychologist or psychotherapist, courses in stress and
 * lifestyle, or retraining, for employees covered by AGS or AGS-KL; no highest amount was found. A plan for return to
 * work, consent, an attested need and a reasonable chance are needed. In AGS-KL within six months from the start of the
 * measure; in AGS also afterwards.
 *
 * Does not decide what AFA decides. It is no law but an insurer's conditions. Not private salaried staff, who are
 * outside both insurances, nor what Försäkringskassan pays (`workplaceRehabilitation`).
 *
 * @source AFA Försäkring, conditions for rehabilitation support
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on `licensed` where nobody needs a licence, other payers paying more than the cost
 * @example
 * import { afaRehabilitation } from 'sjukregler';
 *
 * const found = afaRehabilitation({
 *   insurance: 'ags-kl', measure: 'addiction-treatment', from: '2026-01-15', cost: 80000,
 *   planExists: true, consent: true, reasonableChance: true, needAttested: true,
 * });
 * found.outcome === 'decided' && found.value.grant; //=> 40000
 * found.outcome === 'decided' && found.value.applyBy; //=> '2026-07-15'
 */
export function afaRehabilitation(input: AfaRehabilitationInput): Finding<AfaRehabilitationValue> {
  return afaRehabilitationTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function afaRehabilitationTold(
  input: AfaRehabilitationInput,
  tell?: Tell<[half: Amount, left: Amount, applyBy: Counted | undefined]>,
): Finding<AfaRehabilitationValue> {
  const terms = at(afaTerms, input.from);
  if (terms === undefined) return notCoveredBy(afaTerms);

  const counted = applyByDay(input, terms);
  const applyBy = counted === undefined ? null : toIso(counted.day);
  const whole = kronor(input.cost, tell);
  const half = shareOf(whole, terms.share);
  // Another payer can pay more than the other half.
  const left = minus(whole, kronor(input.paidByOthers ?? 0));
  tell?.(half, left, counted);
  const found = outlook(conditionsOf(input, applyBy));
  return decided(
    {
      eligible: found.possible === 'likely',
      ...found,
      grant: found.possible === 'excluded' ? 0 : publish(least(half, left)),
      applyBy,
      mayApply: applicantsOf(input),
    },
    cite(terms.source, input.from),
    {
      interpretations: applyBy === null ? [] : MONTHS,
      assumptions: found.possible === 'excluded' ? [] : assumptionsOf(input, applyBy),
    },
  );
}

function applyByDay(
  { insurance, from }: AfaRehabilitationInput,
  { monthsAgsKl }: AfaTerms,
): Counted | undefined {
  return insurance === 'ags-kl' ? monthsFrom(toDay(from), monthsAgsKl) : undefined;
}

/** Whether AFA pays for the measure at all, and whether whoever carries it out must be licensed. */
const MEASURES: Readonly<Record<AfaMeasure, 'yes' | 'licensed' | 'no'>> = {
  'addiction-treatment': 'yes',
  psychologist: 'licensed',
  psychotherapist: 'licensed',
  'stress-or-lifestyle-course': 'yes',
  retraining: 'yes',
  'plan-return': 'no',
  'investigate-needs': 'no',
  'rehabilitation-leader': 'no',
  'supportive-talks': 'no',
  'stress-conflict-crisis': 'no',
  supervision: 'no',
  adaptation: 'no',
  'review-work': 'no',
  'other-workplace': 'no',
  treatment: 'no',
  pay: 'no',
  'work-aids': 'no',
  'group-activity': 'no',
  wellness: 'no',
  screening: 'no',
  coaching: 'no',
  'leadership-training': 'no',
  lecture: 'no',
};

function conditionsOf(
  input: AfaRehabilitationInput,
  applyBy: IsoDate | null,
): Condition<AfaReason, AfaFact>[] {
  const kind = MEASURES[input.measure];
  const inTime = applyBy === null || input.appliedOn === undefined || input.appliedOn <= applyBy;
  return [
    { fact: 'planExists', met: input.insurance !== 'none', reason: 'no-insurance' },
    { fact: 'planExists', met: input.cover !== 'no', reason: 'not-covered' },
    { fact: 'licensed', met: kind !== 'no', reason: 'not-an-afa-measure' },
    { fact: 'licensed', met: kind !== 'licensed' || input.licensed, reason: 'not-licensed' },
    { fact: 'planExists', met: input.planExists, reason: 'no-plan' },
    { fact: 'consent', met: input.consent, reason: 'no-consent' },
    { fact: 'reasonableChance', met: input.reasonableChance, reason: 'no-reasonable-chance' },
    { fact: 'needAttested', met: input.needAttested, reason: 'need-not-attested' },
    { fact: 'planExists', met: inTime, reason: 'applied-too-late' },
  ];
}

function applicantsOf({ insurance, cover }: AfaRehabilitationInput): AfaApplicant[] {
  if (insurance === 'none' || cover === 'no') return [];
  return insurance === 'ags' && cover === 'after-cover' ? ['employer', 'fk', 'af'] : ['employer', 'fk'];
}

function assumptionsOf(
  { cover, appliedOn, paidByOthers }: AfaRehabilitationInput,
  applyBy: IsoDate | null,
): Assumption[] {
  return [
    ...(cover === undefined ? [{ fact: 'cover', assumed: 'employment' }] : []),
    ...(appliedOn === undefined && applyBy !== null ? [{ fact: 'appliedOn', assumed: 'in-time' }] : []),
    ...(paidByOthers === undefined ? [{ fact: 'paidByOthers', assumed: 'nothing' }] : []),
  ];
}
