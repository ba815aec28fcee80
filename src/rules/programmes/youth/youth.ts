import {
  decided,
  notCoveredBefore,
  undetermined,
  type Assumption,
  type Finding,
} from '../../../finding/finding.js';
import { at, firstDay } from '../../../law/dated.js';
import {
  youth10,
  youth10a,
  youth5first,
  youth5second,
  youth7,
  youth9a,
  youth9b,
  youth9c,
} from '../../../law/ordinances/2007-813.js';
import { compensation10s3, compensation2s1, compensation2s10 } from '../../../law/ordinances/2017-819.js';
import { addDays, toCivil, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { addMonths, monthsBefore, monthStart, type IsoMonth } from '../../../time/month.js';
import { youthActivities, youthTerms, type YouthTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

/** The grounds of 5 § second para.: release or parole, preventive detention served outside, establishment time used up. */
export type YouthOtherGround =
  'release-or-parole' | 'detention-served-outside' | 'establishment-time-used-up';

export interface YouthInput {
  /** The month of birth. */
  readonly bornOn: IsoMonth;
  /** The day of the assignment. */
  readonly on: IsoDate;
  /** Calendar days, in all, unemployed and registered as a jobseeker in the four months before `on`. */
  readonly registeredDaysInFourMonths: number;
  /** Another ground, which needs no number of days. Absent: none. */
  readonly otherGround?: YouthOtherGround;
  /** Whether the person is unemployed and registered on `on`. Absent: true. */
  readonly registered?: boolean;
  /** In the month of a birthday: whether the birthday has come by `on`. Absent: not known. */
  readonly birthdayPassed?: boolean;
  /** Whole months of the guarantee already used. Absent: none. */
  readonly monthsUsed?: number;
}

export type YouthGround = 'ninety-days' | YouthOtherGround;

export type YouthReason =
  | 'too-young'
  | 'too-old'
  | 'too-few-days'
  | 'not-unemployed-and-registered'
  | 'time-used-up'
  | 'detention-not-in-force';

/** What can be paid: the activity grant by earlier income, or else the development allowance of those of age. */
export type YouthCompensation = 'activity-grant-by-income' | 'development-allowance';

/** The longest time of each activity. The work training is Arbetsförmedlingen's own. */
export interface YouthActivityLimits {
  /** Months of work training at a workplace. */
  readonly workTrainingMonths: number;
  /** Months of reinforced work training, which also investigates work capacity. */
  readonly reinforcedWorkTrainingMonths: number;
  /** Months of practice at a workplace. */
  readonly practiceMonths: number;
  /** Months of work-oriented rehabilitation. */
  readonly rehabilitationMonths: number;
}

export interface YouthValue {
  readonly mayEnter: boolean;
  /** The ground that opens the guarantee; null where none does. */
  readonly ground: YouthGround | null;
  /** Why it is closed; none where it is open. */
  readonly reasons: readonly YouthReason[];
  /** The first day of the frame in which the days are counted; it ends the day before `on`. */
  readonly frameFrom: IsoDate;
  /** The last day of the guarantee if it runs unbroken from `on`; null where it is closed. */
  readonly latestTo: IsoDate | null;
  /** Who pays the compensation; null where the guarantee is closed. */
  readonly payer: 'fk' | null;
  /** The compensation that can come into question; none where the guarantee is closed. */
  readonly compensation: readonly YouthCompensation[];
  /** How long each activity may last, by the wording on `on`; null where the guarantee is closed or the wording not known here. */
  readonly activityLimits: YouthActivityLimits | null;
  /**
   * Written out when full-time sickness has lasted more calendar days in a row than this, once it is examined whether the
   * activities can be adapted; null where the guarantee is closed or the wording not known here.
   */
  readonly writtenOutAfterSickDays: number | null;
}

/** The facts without which a finding of this rule can be undetermined. */
export type YouthMissing = 'birthdayPassed';

/** The facts that a finding of this rule can list in `assumptions`. */
export type YouthAssumption = 'registered' | 'monthsUsed' | 'birthdayPassed';

const BASIS: readonly Ground[] = [
  youth5first,
  youth5second,
  youth7,
  youth9a,
  youth9b,
  youth9c,
  youth10,
  youth10a,
  compensation2s1,
  compensation2s10,
  compensation10s3,
];

const MONTHS_PER_YEAR = 12;

/**
 * Whether somebody may be assigned to the job guarantee for young people, and until when it lasts at the longest.
 *
 * For those who have turned 16 but not 25 and have been unemployed and registered for 90 calendar days in all within
 * four months; without any number of days after release or parole, preventive detention served outside an institution
 * (from 15 April 2026) or the whole time of establishment measures. Older guides say 18–24: those are the ages of the
 * development allowance. With it stand the limits of Arbetsförmedlingen's own activities and the sickness that ends it.
 * Its work training is another thing than the one that Försäkringskassan grants: `workTraining`.
 *
 * Does not decide whether Arbetsförmedlingen makes the assignment, which must also be suitable, nor the amounts. Sick in
 * the programme: `activityGrantSickness`. After the fifteen months: `jobAndDevelopment`.
 *
 * @source Ordinance 2007:813, 5, 7, 9 a–9 c, 10, 10 a §§; ordinance 2017:819, 2:1, 2:10, 10:3
 * @inForce 2020-01-01 –
 * @throws InvalidInput (checked API) on months or dates that do not exist, numbers that are negative or not whole
 * @example
 * import { youth } from 'sjukregler';
 *
 * const found = youth({ bornOn: '2003-05', on: '2026-06-01', registeredDaysInFourMonths: 90 });
 * found.outcome === 'decided' && found.value.mayEnter; //=> true
 * found.outcome === 'decided' && found.value.latestTo; //=> '2027-08-31'
 * found.outcome === 'decided' && found.value.activityLimits?.workTrainingMonths; //=> 3
 */
export function youth(input: YouthInput): Finding<YouthValue, YouthMissing> {
  const terms = at(youthTerms, input.on);
  if (terms === undefined) return notCoveredBefore(firstDay(youthTerms), BASIS);

  const [younger, older] = agesOf(input);
  const before = valueAt(younger, input, terms);
  const after = valueAt(older, input, terms);
  if (before.mayEnter !== after.mayEnter) {
    return undetermined<YouthValue, YouthMissing>(['birthdayPassed'], cite(BASIS, input.on), [
      { if: 'birthday-to-come', value: before },
      { if: 'birthday-passed', value: after },
    ]);
  }
  const otherCompensation = before.compensation.length !== after.compensation.length;
  return decided(after, cite(BASIS, input.on), {
    assumptions: after.mayEnter ? assumptionsOf(input, otherCompensation) : [],
  });
}

/** The age in whole years on the day, the lowest and the highest possible: only the month of birth is known. */
function agesOf({ bornOn, on, birthdayPassed }: YouthInput): readonly [number, number] {
  const birth = toCivil(monthStart(bornOn));
  const today = toCivil(toDay(on));
  const months = (today.year - birth.year) * MONTHS_PER_YEAR + today.month - birth.month;
  const age = Math.floor(months / MONTHS_PER_YEAR);
  const inBirthMonth = months % MONTHS_PER_YEAR === 0;
  if (!inBirthMonth || birthdayPassed === true) return [age, age];
  return birthdayPassed === false ? [age - 1, age - 1] : [age - 1, age];
}

function valueAt(age: number, input: YouthInput, terms: YouthTerms): YouthValue {
  const reasons = reasonsOf(age, input, terms);
  const on = toDay(input.on);
  const frameFrom = toIso(monthsBefore(on, terms.frameMonths).from);
  if (reasons.length > 0) {
    return {
      mayEnter: false,
      ground: null,
      reasons,
      frameFrom,
      latestTo: null,
      payer: null,
      compensation: [],
      activityLimits: null,
      writtenOutAfterSickDays: null,
    };
  }
  const months = terms.mostMonths - (input.monthsUsed ?? 0);
  return {
    mayEnter: true,
    ground: enoughDays(input, terms) ? 'ninety-days' : (input.otherGround as YouthOtherGround),
    reasons,
    frameFrom,
    latestTo: toIso(addDays(addMonths(on, months), -1)),
    payer: 'fk',
    compensation:
      age >= terms.developmentAllowanceAge
        ? ['activity-grant-by-income', 'development-allowance']
        : ['activity-grant-by-income'],
    ...activitiesOn(input.on),
  };
}

function activitiesOn(on: IsoDate): Pick<YouthValue, 'activityLimits' | 'writtenOutAfterSickDays'> {
  const terms = at(youthActivities, on);
  if (terms === undefined) return { activityLimits: null, writtenOutAfterSickDays: null };

  const { workTrainingMonths, reinforcedWorkTrainingMonths, practiceMonths, rehabilitationMonths } = terms;
  return {
    activityLimits: {
      workTrainingMonths,
      reinforcedWorkTrainingMonths,
      practiceMonths,
      rehabilitationMonths,
    },
    writtenOutAfterSickDays: terms.mostSickDays,
  };
}

function reasonsOf(age: number, input: YouthInput, terms: YouthTerms): YouthReason[] {
  const reasons: YouthReason[] = [];
  if (age < terms.leastAge) reasons.push('too-young');
  if (age >= terms.belowAge) reasons.push('too-old');
  if (input.registered === false) reasons.push('not-unemployed-and-registered');
  if ((input.monthsUsed ?? 0) >= terms.mostMonths) reasons.push('time-used-up');
  if (!enoughDays(input, terms)) reasons.push(...reasonsAgainst(input.otherGround, terms));
  return reasons;
}

function reasonsAgainst(ground: YouthOtherGround | undefined, terms: YouthTerms): YouthReason[] {
  if (ground === undefined) return ['too-few-days'];
  const unknownYet = ground === 'detention-served-outside' && !terms.detentionOutside;
  return unknownYet ? ['too-few-days', 'detention-not-in-force'] : [];
}

function enoughDays(input: YouthInput, terms: YouthTerms): boolean {
  return input.registeredDaysInFourMonths >= terms.registeredDays;
}

function assumptionsOf({ registered, monthsUsed }: YouthInput, birthdayMatters: boolean): Assumption[] {
  const assumptions: Assumption[] = [];
  if (registered === undefined) assumptions.push({ fact: 'registered', assumed: 'true' });
  if (monthsUsed === undefined) assumptions.push({ fact: 'monthsUsed', assumed: 'none' });
  if (birthdayMatters) assumptions.push({ fact: 'birthdayPassed', assumed: 'true' });
  return assumptions;
}
