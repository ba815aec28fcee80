import {
  decided,
  notCoveredBefore,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import {
  job10,
  job13a,
  job5a,
  job5first,
  job5second,
  job5third,
  jobTransition2024second,
  jobTransition2024third,
} from '../../../law/ordinances/2007-414.js';
import { compensation10s3, compensation2s1 } from '../../../law/ordinances/2017-819.js';
import { toDay, toIso, type IsoDate } from '../../../time/day.js';
import { addMonths } from '../../../time/month.js';
import { jobAndDevelopmentActivities, jobAndDevelopmentTerms, type JobAndDevelopmentTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** A period of benefit days under the unemployment insurance. */
export type BenefitPeriod = 200 | 300;

/** A shorter period of benefit days. */
export type ShortBenefitPeriod = 66 | 100;

/** The grounds of 5 § that no number of days or months tells. */
export type JobAndDevelopmentOtherGround =
  'sole-parent-part-time-benefit' | 'release-or-parole' | 'detention-served-outside';

export interface JobAndDevelopmentInput {
  /** The day of the assignment. */
  readonly on: IsoDate;
  /** The benefit period that is used up, or nearly so (`benefitDaysLeft`). Absent: none. */
  readonly usedBenefitDays?: BenefitPeriod;
  /** Benefit days that are left of it or of the last period after it. Absent: none. */
  readonly benefitDaysLeft?: number;
  /** Shorter periods used up: directly after a period of 200 or 300 days, or without one. Absent: none. */
  readonly followOnDays?: readonly ShortBenefitPeriod[];
  /** Whether a new benefit period is qualified for. Absent: false. */
  readonly newPeriodQualified?: boolean;
  /** Whole months in a row unemployed and registered, or in programmes, beside the time of `followOnDays`. Absent: none. */
  readonly monthsUnemployedInRow?: number;
  /** Whether establishment measures are open to the person. Absent: false. */
  readonly eligibleForEstablishment?: boolean;
  /** Whole months in the job guarantee for young people. Absent: none. */
  readonly monthsInYouthGuarantee?: number;
  /** Whether the assignment follows directly on that guarantee. Absent: true. */
  readonly directlyAfterYouthGuarantee?: boolean;
  /** Whether the longest time of establishment measures is used up. Absent: false. */
  readonly establishmentTimeUsedUp?: boolean;
  /** Another ground. Absent: none. */
  readonly otherGround?: JobAndDevelopmentOtherGround;
  /** For a sole parent: months with benefit beside work so far. Absent: that benefit has ended. */
  readonly partTimeBenefitMonths?: number;
  /** Whether the person is unemployed and registered on `on`. Absent: true. */
  readonly registered?: boolean;
  /** Whether a benefit period under the act repealed on 1 October 2025 was running on that day. Absent: false. */
  readonly oldPeriodRunning?: boolean;
  /** Days in the programme so far for which compensation can be paid. Absent: none. */
  readonly paidDays?: number;
}

export type JobAndDevelopmentGround =
  | 'benefit-period-used-up'
  | 'follow-on-periods-used-up'
  | 'sole-parent-part-time-benefit'
  | 'months-in-row'
  | 'after-youth-guarantee'
  | 'release-or-parole'
  | 'detention-served-outside'
  | 'establishment-time-used-up';

export type JobAndDevelopmentReason =
  | 'not-unemployed-and-registered'
  | 'benefit-period-too-short'
  | 'benefit-days-left'
  | 'new-period-qualified'
  | 'sole-parent-too-early'
  | 'too-few-months-in-row'
  | 'eligible-for-establishment'
  | 'too-few-months-in-youth-guarantee'
  | 'not-directly-after-youth-guarantee'
  | 'detention-not-in-force'
  | 'no-ground';

/** The longest time of each activity. The work training is Arbetsförmedlingen's own. */
export interface JobAndDevelopmentActivityLimits {
  /** Months of work training at a workplace, by the days paid so far. */
  readonly workTrainingMonths: number;
  /** Months of reinforced work training, which also investigates work capacity. */
  readonly reinforcedWorkTrainingMonths: number;
}

export interface JobAndDevelopmentValue {
  readonly mayEnter: boolean;
  /** The first ground of the section that is met; null where none is. */
  readonly ground: JobAndDevelopmentGround | null;
  /** What is against each ground tried; none where a ground is met. */
  readonly reasons: readonly JobAndDevelopmentReason[];
  /** The first day of an assignment: `on` where it may be made, the day on which the months in a row are full where only they lack, otherwise null. */
  readonly earliest: IsoDate | null;
  /** Benefit days that must pass before the benefit period opens the programme; null where it is not what is lacking. */
  readonly benefitDaysToWait: number | null;
  /** Who pays the compensation; null where the programme is closed. */
  readonly payer: 'fk' | null;
  /** What the compensation is called: the amount is that of `activityGrant`. Null where the programme is closed. */
  readonly compensation: 'activity-grant' | null;
  /** How long each activity may last, by the wording on `on`; null where none may begin or the wording is not known here. */
  readonly activityLimits: JobAndDevelopmentActivityLimits | null;
  /**
   * Written out when full-time sickness has lasted more calendar days in a row than this, once it is examined whether the
   * activities can be adapted; null where the programme is closed or the wording not known here.
   */
  readonly writtenOutAfterSickDays: number | null;
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type JobAndDevelopmentQuestion = 'short-periods-in-row';

/** The facts that a finding of this rule can list in `assumptions`. */
export type JobAndDevelopmentAssumption =
  | 'registered'
  | 'newPeriodQualified'
  | 'eligibleForEstablishment'
  | 'directlyAfterYouthGuarantee'
  | 'oldPeriodRunning'
  | 'paidDays';

const BASIS: readonly Ground[] = [
  job5first,
  job5second,
  job5third,
  job5a,
  job10,
  job13a,
  jobTransition2024second,
  jobTransition2024third,
  compensation2s1,
  compensation10s3,
];

/**
 * Whether somebody may be assigned to the job and development guarantee, on which ground and from when.
 *
 * From 1 October 2025: a benefit period of 200 or 300 days used up, or shorter periods directly after it; a sole parent
 * out of benefit beside work; 14 months in a row unemployed and registered or in programmes; 15 months in the guarantee
 * for young people; release, parole or (from 15 April 2026) preventive detention served outside; the whole time of
 * establishment measures. Before: 300 days. Who had a period running under the repealed act keeps the older wording. With it
 * stand the limits of Arbetsförmedlingen's own work training and the sickness that ends the programme. That work training
 * is another thing than the one that Försäkringskassan grants: `workTraining`.
 *
 * Does not decide whether Arbetsförmedlingen makes the assignment, which must also be suitable. Benefit days are no
 * calendar days, so no date is derived from them. Not re-entry (14–14 b §§). Sick in the programme:
 * `activityGrantSickness`.
 *
 * @source Ordinance 2007:414, 5, 5 a, 10, 13 a §§; 2024:1354 p. 2, 3; ordinance 2017:819, 2:1, 10:3
 * @inForce 2018-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, numbers that are negative or not whole
 * @example
 * import { jobAndDevelopment } from 'sjukregler';
 *
 * const found = jobAndDevelopment({ on: '2026-03-02', monthsUnemployedInRow: 9, followOnDays: [100] });
 * found.outcome === 'decided' && found.value.mayEnter; //=> true
 * found.outcome === 'decided' && found.value.ground; //=> 'months-in-row'
 * found.outcome === 'decided' && found.value.activityLimits?.workTrainingMonths; //=> 6
 */
export function jobAndDevelopment(input: JobAndDevelopmentInput): Finding<JobAndDevelopmentValue> {
  const terms = termsFor(input);
  if (terms === undefined) return notCoveredBefore(firstDay(jobAndDevelopmentTerms), BASIS);

  const answers = GROUNDS.map((ground) => ground(input, terms));
  const met = input.registered === false ? undefined : answers.find(isMet);
  const value = met === undefined ? closed(input, terms, answers) : opened(input, met);
  return decided(value, cite(BASIS, input.on), {
    interpretations: interpretationsOf(value, input, terms),
    assumptions: assumptionsOf(value, input),
  });
}

/** The older wording lasts for those with a benefit period running when it ended. */
function termsFor({ on, oldPeriodRunning }: JobAndDevelopmentInput): JobAndDevelopmentTerms | undefined {
  const keepsOld = oldPeriodRunning === true && on >= firstDay(newerTerms());
  return keepsOld ? jobAndDevelopmentTerms[0] : at(jobAndDevelopmentTerms, on);
}

/** The wordings that followed the new unemployment insurance. */
function newerTerms(): readonly JobAndDevelopmentTerms[] {
  return jobAndDevelopmentTerms.slice(1);
}

/** A ground met, what is against it, or nothing where no fact speaks of it. */
type Answer =
  { readonly ground: JobAndDevelopmentGround } | { readonly against: JobAndDevelopmentReason } | undefined;

type GroundTest = (input: JobAndDevelopmentInput, terms: JobAndDevelopmentTerms) => Answer;

/** In the order of 5 § first para. */
const GROUNDS: readonly GroundTest[] = [
  afterBenefit,
  soleParent,
  monthsInRow,
  afterYouthGuarantee,
  afterRelease,
  afterDetention,
  afterEstablishment,
];

function isMet(answer: Answer): answer is { readonly ground: JobAndDevelopmentGround } {
  return answer !== undefined && 'ground' in answer;
}

function afterBenefit(input: JobAndDevelopmentInput, terms: JobAndDevelopmentTerms): Answer {
  if (input.usedBenefitDays === undefined) return undefined;
  if (!terms.benefitDays.includes(input.usedBenefitDays)) return { against: 'benefit-period-too-short' };
  if (input.newPeriodQualified) return { against: 'new-period-qualified' };
  if (benefitDaysToWait(input, terms) > 0) return { against: 'benefit-days-left' };
  const followed = (input.followOnDays ?? []).length > 0;
  return { ground: followed ? 'follow-on-periods-used-up' : 'benefit-period-used-up' };
}

function benefitDaysToWait(
  { benefitDaysLeft = 0 }: JobAndDevelopmentInput,
  terms: JobAndDevelopmentTerms,
): number {
  return Math.max(0, benefitDaysLeft - terms.daysAhead);
}

function soleParent(input: JobAndDevelopmentInput, { soleParentMonths }: JobAndDevelopmentTerms): Answer {
  if (input.otherGround !== 'sole-parent-part-time-benefit') return undefined;
  const months = input.partTimeBenefitMonths;
  const ended = months === undefined;
  if (ended || (soleParentMonths !== null && months >= soleParentMonths)) {
    return { ground: 'sole-parent-part-time-benefit' };
  }
  return { against: 'sole-parent-too-early' };
}

function monthsInRow(input: JobAndDevelopmentInput, terms: JobAndDevelopmentTerms): Answer {
  if (input.monthsUnemployedInRow === undefined && creditedMonths(input, terms) === 0) return undefined;
  if (input.eligibleForEstablishment) return { against: 'eligible-for-establishment' };
  return monthsLacking(input, terms) > 0 ? { against: 'too-few-months-in-row' } : { ground: 'months-in-row' };
}

function monthsLacking(input: JobAndDevelopmentInput, terms: JobAndDevelopmentTerms): number {
  const months = (input.monthsUnemployedInRow ?? 0) + creditedMonths(input, terms);
  return Math.max(0, terms.monthsInRow - months);
}

/** 5 § third para.: whatever period they followed on. One with days left is not used up. */
function creditedMonths(
  { followOnDays = [], benefitDaysLeft = 0 }: JobAndDevelopmentInput,
  { monthsForSixtySix, monthsForHundred }: JobAndDevelopmentTerms,
): number {
  const usedUp = benefitDaysLeft > 0 ? followOnDays.slice(0, -1) : followOnDays;
  return usedUp.reduce<number>((sum, days) => sum + (days === 66 ? monthsForSixtySix : monthsForHundred), 0);
}

function afterYouthGuarantee(input: JobAndDevelopmentInput, terms: JobAndDevelopmentTerms): Answer {
  if (input.monthsInYouthGuarantee === undefined) return undefined;
  if (input.monthsInYouthGuarantee < terms.youthMonths)
    return { against: 'too-few-months-in-youth-guarantee' };
  if (input.directlyAfterYouthGuarantee === false) return { against: 'not-directly-after-youth-guarantee' };
  return { ground: 'after-youth-guarantee' };
}

function afterRelease({ otherGround }: JobAndDevelopmentInput): Answer {
  return otherGround === 'release-or-parole' ? { ground: otherGround } : undefined;
}

function afterDetention({ otherGround }: JobAndDevelopmentInput, terms: JobAndDevelopmentTerms): Answer {
  if (otherGround !== 'detention-served-outside') return undefined;
  return terms.detentionOutside ? { ground: otherGround } : { against: 'detention-not-in-force' };
}

function afterEstablishment({ establishmentTimeUsedUp }: JobAndDevelopmentInput): Answer {
  return establishmentTimeUsedUp ? { ground: 'establishment-time-used-up' } : undefined;
}

function opened(
  input: JobAndDevelopmentInput,
  { ground }: { readonly ground: JobAndDevelopmentGround },
): JobAndDevelopmentValue {
  return {
    mayEnter: true,
    ground,
    reasons: [],
    earliest: input.on,
    benefitDaysToWait: null,
    payer: 'fk',
    compensation: 'activity-grant',
    ...activitiesFor(input),
  };
}

/** By the wording on the day: what the transitional provisions keep is the grounds. */
function activitiesFor({
  on,
  paidDays = 0,
}: JobAndDevelopmentInput): Pick<JobAndDevelopmentValue, 'activityLimits' | 'writtenOutAfterSickDays'> {
  const terms = at(jobAndDevelopmentActivities, on);
  if (terms === undefined) return { activityLimits: null, writtenOutAfterSickDays: null };

  const longer = paidDays >= terms.paidDaysForLonger;
  return {
    activityLimits: {
      workTrainingMonths: longer ? terms.longerWorkTrainingMonths : terms.workTrainingMonths,
      reinforcedWorkTrainingMonths: terms.reinforcedWorkTrainingMonths,
    },
    writtenOutAfterSickDays: terms.mostSickDays,
  };
}

function closed(
  input: JobAndDevelopmentInput,
  terms: JobAndDevelopmentTerms,
  answers: readonly Answer[],
): JobAndDevelopmentValue {
  const reasons = answers.flatMap((answer) =>
    answer !== undefined && 'against' in answer ? [answer.against] : [],
  );
  if (input.registered === false) reasons.unshift('not-unemployed-and-registered');
  if (reasons.length === 0) reasons.push('no-ground');
  const onlyMonthsLack = input.registered !== false && reasons.includes('too-few-months-in-row');
  return {
    mayEnter: false,
    ground: null,
    reasons,
    earliest: onlyMonthsLack ? toIso(addMonths(toDay(input.on), monthsLacking(input, terms))) : null,
    benefitDaysToWait: reasons.includes('benefit-days-left') ? benefitDaysToWait(input, terms) : null,
    payer: null,
    compensation: null,
    activityLimits: null,
    writtenOutAfterSickDays: null,
  };
}

/** Only where the shorter periods fill up the months in a row. */
function interpretationsOf(
  { ground }: JobAndDevelopmentValue,
  input: JobAndDevelopmentInput,
  terms: JobAndDevelopmentTerms,
): Interpretation[] {
  const alone = input.monthsUnemployedInRow ?? 0;
  return ground === 'months-in-row' && alone < terms.monthsInRow
    ? [{ question: 'short-periods-in-row', taken: 'added', other: ['instead-of-their-time'] }]
    : [];
}

function assumptionsOf(
  { ground, activityLimits }: JobAndDevelopmentValue,
  input: JobAndDevelopmentInput,
): Assumption[] {
  if (ground === null) return [];
  const assumptions: Assumption[] = [];
  const onBenefit = ground === 'benefit-period-used-up' || ground === 'follow-on-periods-used-up';
  if (input.registered === undefined) assumptions.push({ fact: 'registered', assumed: 'true' });
  if (onBenefit && input.newPeriodQualified === undefined) {
    assumptions.push({ fact: 'newPeriodQualified', assumed: 'false' });
  }
  if (ground === 'months-in-row' && input.eligibleForEstablishment === undefined) {
    assumptions.push({ fact: 'eligibleForEstablishment', assumed: 'false' });
  }
  if (ground === 'after-youth-guarantee' && input.directlyAfterYouthGuarantee === undefined) {
    assumptions.push({ fact: 'directlyAfterYouthGuarantee', assumed: 'true' });
  }
  if (dependsOnOldPeriod(ground, input)) assumptions.push({ fact: 'oldPeriodRunning', assumed: 'false' });
  if (activityLimits !== null && input.paidDays === undefined) {
    assumptions.push({ fact: 'paidDays', assumed: 'none' });
  }
  return assumptions;
}

/** Whether the older wording would close what is open, or open it on another ground. */
function dependsOnOldPeriod(ground: JobAndDevelopmentGround, input: JobAndDevelopmentInput): boolean {
  if (input.oldPeriodRunning !== undefined) return false;
  const older = jobAndDevelopment({ ...input, oldPeriodRunning: true });
  return older.outcome === 'decided' && older.value.ground !== ground;
}
