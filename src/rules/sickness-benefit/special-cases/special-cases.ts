import type { Tell } from '../../../finding/step.js';
import {
  decided,
  undetermined,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { at } from '../../../law/dated.js';
import {
  sfb28as11,
  sfb28as12,
  sfb28as13,
  sfb28as14,
  sfb28as19,
  sfb28as3,
  sfb28as4,
  sfb28as5,
  sfb28as6,
  sfb28as7,
  sfb28as9,
} from '../../../law/sfb/28-a.js';
import { specialCasesTransition2011 } from '../../../law/sfb/transitional.js';
import {
  atLeastNothing,
  compare,
  hundredths,
  kronor,
  minus,
  publish,
  times,
  wholeKronor,
  type Amount,
} from '../../../money/amount.js';
import { toDay, type IsoDate } from '../../../time/day.js';
import type { IsoMonth } from '../../../time/month.js';
import {
  calendarDayAmount,
  type BenefitLevel,
  type CalendarDayAmount,
  type Extent,
  type PartialRounding,
} from '../../shared/day-amount.js';
import { wholeKronorHalfDown } from '../../shared/rounding.js';
import {
  barSource,
  insuredCondition,
  noBarAssumed,
  notBarred,
  residenceSource,
} from '../../shared/social-insurance.js';
import { targetAgeOf } from '../../shared/target-age.js';
import { specialCasesTerms, type PartialCompensation, type SpecialCasesTerms } from './table.js';
import { cite, type Ground } from '../../../law/provision.js';

export type { PartialCompensation } from './table.js';

export interface SpecialCasesInput {
  /** The day that is paid for. */
  readonly on: IsoDate;
  /** The extent of the benefit (27:45). */
  readonly extent: Extent;
  /** The SGI of the day, in kronor. Absent: none can be fixed. */
  readonly sgi?: number;
  /** The level of the ordinary benefit that is taken off. Absent: continuation. */
  readonly level?: BenefitLevel;
  /** The level of sickness compensation paid for the same time. Absent: none. */
  readonly sicknessCompensation?: PartialCompensation;
  /** The annuity of a year under chapter 41 or 43, in kronor. Absent: none. */
  readonly annuity?: number;
  /** The month of birth. Absent: the target age is not reached. */
  readonly bornOn?: IsoMonth;
  /**
   * The last day of the time-limited sickness compensation that ran out, or of the activity compensation that ended at
   * 30; null where there was neither. Absent: before `on`.
   */
  readonly compensationEndedOn?: IsoDate | null;
  /** Whether the insured studies with study support or transition study support; until 2025 also start support. Absent: false. */
  readonly studiesWithSupport?: boolean;
  /** Whether the insured is in a labour-market programme with activity grant, or suspended from the grant. Absent: false. */
  readonly inProgramme?: boolean;
  /** Where ordinary benefit by working time is paid in the first fourteen days of the sick period (12 §). Absent: not so. */
  readonly firstFourteenDays?: {
    /** Days of the fourteen with benefit in special cases, at this extent. */
    readonly days: number;
    /** The ordinary benefit of the fourteen days together, in kronor. */
    readonly ordinaryBenefit: number;
  };
  /**
   * Whether the insured is insured by residence for the benefit on the requirements of 2027: lawful stay and qualification
   * (5 kap.). Absent: not known. Does not matter before.
   */
  readonly coveredByResidence?: boolean;
  /** Whether Försäkringskassan has barred the insured from the benefit, as it can from July 2026. Absent: none is known. */
  readonly benefitBar?: boolean;
  /** Which reading to follow where the law is open. Absent: the default. */
  readonly readings?: { readonly partialRounding?: PartialRounding };
}

export type SpecialCasesReason =
  | 'payable'
  | 'nothing-left'
  | 'not-in-force'
  | 'no-ended-compensation'
  | 'compensation-not-ended'
  | 'target-age'
  | 'studies'
  | 'programme'
  | 'sgi-ends-right'
  | 'benefit-is-enough'
  | 'not-insured'
  | 'benefit-bar';

/** Whole kronor per day where nothing else is said. */
export interface SpecialCasesValue {
  /** What is paid per day; in the first fourteen days before the comparison that `fortnight` makes. */
  readonly amount: number;
  readonly reason: SpecialCasesReason;
  /** The most that can be paid per day at this extent; 0 where there is no right. */
  readonly mostPerDay: number;
  /** The ordinary benefit that was taken off. */
  readonly ordinaryBenefit: number;
  /** The annuity that was taken off. */
  readonly annuityPerDay: number;
  /** What is paid for the first fourteen days together, in kronor; null where they are not asked about. */
  readonly fortnight: number | null;
}

/** The questions that a finding of this rule can list in `interpretations`. */
export type SpecialCasesQuestion =
  'partial-amount-rounding' | 'fraction-rounding' | 'annuity-in-first-fourteen-days';

/** The facts that a finding of this rule can list in `assumptions`. */
export type SpecialCasesAssumption = 'level' | 'bornOn' | 'compensationEndedOn' | 'targetAge' | 'benefitBar';

/** What leaves a finding open: requirements whose text has not been read. */
export type SpecialCasesMissing = 'coveredByResidence';

/** What `if` of an alternative can say. */
export type SpecialCasesCondition = 'insured' | 'not-insured';

/**
 * Sickness benefit in special cases: what somebody gets per day whose ordinary benefit is nothing or next to it.
 *
 * For those whose time-limited sickness compensation ran out, or whose activity compensation ended at 30: 230, 173, 115
 * or 58 kr a day minus ordinary benefit and minus an annuity, seven days a week. Beside partial sickness compensation
 * the whole is 173, 115 or 58 kr. Not while studying with support or in a programme with activity grant, nor from the
 * month of the retirement target age; an SGI of 115 400 kr ends the right.
 *
 * Work does not insure for it, residence does (5:9 p. 6–7): from 2027 that takes lawful stay and may take qualification, in
 * words that have not been read, so that the finding is undetermined unless `coveredByResidence` tells.
 *
 * Does not decide whether capacity is reduced in a full-time job (8 §), whether an SGI can be fixed, nor the karens
 * (16–17 §§). The same amounts apply to rehabilitation allowance in special cases (31 a).
 *
 * @source SFB 5:9, 28 a:3–7, 9–14, 19
 * @inForce 2012-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, negative amounts, more than two decimals
 * @example
 * import { specialCases } from 'sjukregler';
 *
 * const found = specialCases({ on: '2026-05-01', extent: 1, sgi: 40000 });
 * found.outcome === 'decided' && found.value.ordinaryBenefit; //=> 80
 * found.outcome === 'decided' && found.value.amount; //=> 150
 */
export function specialCases(input: SpecialCasesInput): Finding<SpecialCasesValue, SpecialCasesMissing> {
  return specialCasesTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function specialCasesTold(
  input: SpecialCasesInput,
  tell?: Tell<[annuity: Amount | undefined, rest: Amount, fortnight: Amount | undefined]>,
): Finding<SpecialCasesValue, SpecialCasesMissing> {
  const terms = at(specialCasesTerms, input.on);
  if (terms === undefined)
    return decided(nothing('not-in-force'), cite([specialCasesTransition2011], input.on));
  const bar = barTo(input, terms);
  if (bar !== undefined)
    return decided(nothing(bar.reason), cite(bar.basis, input.on), { assumptions: targetAge(input) });

  const most = mostPerDay(input, terms);
  const ordinary = input.firstFourteenDays === undefined ? ordinaryOf(input) : undefined;
  const ordinaryBenefit = ordinary?.amount ?? 0;
  const annuity = annuityOf(input, terms, tell);
  const annuityPerDay = annuity === undefined ? 0 : wholeKronorHalfDown(annuity);
  const rest = minus(minus(kronor(most.amount, tell), kronor(ordinaryBenefit)), kronor(annuityPerDay));
  const amount = publish(atLeastNothing(rest));
  const fortnight = fortnightOf(input, amount, tell);
  tell?.(annuity, rest, fortnight);

  const value: SpecialCasesValue = {
    amount,
    reason: amount > 0 ? 'payable' : 'nothing-left',
    mostPerDay: most.amount,
    ordinaryBenefit,
    annuityPerDay,
    fortnight: fortnight === undefined ? null : publish(atLeastNothing(fortnight)),
  };
  if (amount > 0 && coveredByResidence(input) === undefined) {
    return undetermined(['coveredByResidence'], cite([...BASIS, ...residenceSource(input.on)], input.on), [
      { if: 'insured', value },
      { if: 'not-insured', value: nothing('not-insured') },
    ]);
  }
  return decided(value, cite(BASIS, input.on), {
    interpretations: [
      ...most.interpretations,
      ...(ordinary?.interpretations ?? []),
      ...annuityReading(input, annuityPerDay),
    ],
    assumptions: [
      ...levelAssumed(input, ordinary),
      ...absentFacts(input),
      ...targetAge(input),
      ...(amount > 0 ? noBarAssumed(input.on, input.benefitBar) : []),
    ],
  });
}

/** 5:9 p. 6–7: by residence alone. */
function coveredByResidence({ on, coveredByResidence: byResidence }: SpecialCasesInput): boolean | undefined {
  return insuredCondition(on, { byWork: false, byResidence }, 'coveredByResidence').met;
}

const BASIS: readonly Ground[] = [
  sfb28as3,
  sfb28as4,
  sfb28as6,
  sfb28as7,
  sfb28as9,
  sfb28as11,
  sfb28as12,
  sfb28as13,
  sfb28as14,
];

function nothing(reason: SpecialCasesReason): SpecialCasesValue {
  return { amount: 0, reason, mostPerDay: 0, ordinaryBenefit: 0, annuityPerDay: 0, fortnight: null };
}

interface BarToBenefit {
  readonly reason: SpecialCasesReason;
  readonly basis: readonly Ground[];
}

/** The first ground in the order of the chapter on which there is no right, and then what stands outside it. */
function barTo(input: SpecialCasesInput, terms: SpecialCasesTerms): BarToBenefit | undefined {
  const { on, bornOn, sgi, compensationEndedOn: endedOn } = input;
  if (endedOn === null) return { reason: 'no-ended-compensation', basis: [sfb28as3] };
  if (endedOn !== undefined && on <= endedOn) return { reason: 'compensation-not-ended', basis: [sfb28as5] };
  if (sgi !== undefined && sgi < terms.endsAtSgi && isEnough(sgi, on, terms)) {
    return { reason: 'benefit-is-enough', basis: [sfb28as4] };
  }
  if (input.studiesWithSupport) return { reason: 'studies', basis: [sfb28as6] };
  if (input.inProgramme) return { reason: 'programme', basis: [sfb28as6] };
  if (bornOn !== undefined && toDay(on) > targetAgeOf(bornOn).lastDayBefore) {
    return { reason: 'target-age', basis: [sfb28as7] };
  }
  if (sgi !== undefined && sgi >= terms.endsAtSgi) return { reason: 'sgi-ends-right', basis: [sfb28as19] };
  if (coveredByResidence(input) === false) return { reason: 'not-insured', basis: residenceSource(on) };
  if (!notBarred(on, input.benefitBar)) return { reason: 'benefit-bar', basis: barSource(on) };
  return undefined;
}

/** 4 §: whole benefit on continuation level that reaches the whole amount. */
function isEnough(sgi: number, on: IsoDate, terms: SpecialCasesTerms): boolean {
  return calendarDayAmount({ on, sgi, level: 'continuation', extent: 1 }).wholeDay >= terms.enoughPerDay;
}

interface MostPerDay {
  readonly amount: number;
  readonly interpretations: readonly Interpretation[];
}

/** 9 § and, beside sickness compensation, 13 § first and second paras. */
function mostPerDay(
  { extent, sicknessCompensation }: SpecialCasesInput,
  terms: SpecialCasesTerms,
): MostPerDay {
  if (sicknessCompensation === undefined) {
    return { amount: terms.mostPerDay[extent], interpretations: [] };
  }
  const exact = times(kronor(terms.wholeBeside[sicknessCompensation]), hundredths(extent), 100);
  const amount = wholeKronor(exact);
  const isWhole = compare(exact, kronor(amount)) === 0;
  return {
    amount,
    interpretations: isWhole
      ? []
      : [{ question: 'fraction-rounding', taken: 'whole-kronor-half-up', other: ['to-the-ore'] }],
  };
}

const DEFAULT_LEVEL: BenefitLevel = 'continuation';

/** 11 § 2 and 13 § third para.: the ordinary benefit of the day. */
function ordinaryOf(input: SpecialCasesInput, level?: BenefitLevel): CalendarDayAmount | undefined {
  if (input.sgi === undefined) return undefined;
  return calendarDayAmount({
    on: input.on,
    sgi: input.sgi,
    level: level ?? input.level ?? DEFAULT_LEVEL,
    extent: input.extent,
    ...(input.readings && { readings: input.readings }),
  });
}

/** 14 §, before it is rounded: nothing where sickness compensation is paid for the same time. */
function annuityOf(
  { annuity, sicknessCompensation }: SpecialCasesInput,
  { daysPerYear }: SpecialCasesTerms,
  tell?: object,
): Amount | undefined {
  if (annuity === undefined || sicknessCompensation !== undefined) return undefined;
  return times(kronor(annuity, tell), 1, daysPerYear);
}

/** 12 §: only what exceeds the ordinary benefit of the fourteen days together; less than nothing where none does. */
function fortnightOf(
  { firstFourteenDays }: SpecialCasesInput,
  amount: number,
  tell?: object,
): Amount | undefined {
  if (firstFourteenDays === undefined) return undefined;
  const { days, ordinaryBenefit } = firstFourteenDays;
  return minus(times(kronor(amount, tell), days), kronor(ordinaryBenefit));
}

/** 14 § speaks of an amount calculated under 11 §, and 12 § is an exception from that. */
function annuityReading({ firstFourteenDays }: SpecialCasesInput, annuityPerDay: number): Interpretation[] {
  if (firstFourteenDays === undefined || annuityPerDay === 0) return [];
  return [
    { question: 'annuity-in-first-fourteen-days', taken: 'taken-off-each-day', other: ['not-taken-off'] },
  ];
}

function levelAssumed(input: SpecialCasesInput, ordinary: CalendarDayAmount | undefined): Assumption[] {
  if (input.level !== undefined || ordinary === undefined) return [];
  const onNormal = ordinaryOf(input, 'normal');
  return onNormal?.amount === ordinary.amount ? [] : [{ fact: 'level', assumed: DEFAULT_LEVEL }];
}

function absentFacts({ bornOn, compensationEndedOn }: SpecialCasesInput): Assumption[] {
  const assumptions: Assumption[] = [];
  if (compensationEndedOn === undefined) {
    assumptions.push({ fact: 'compensationEndedOn', assumed: 'before' });
  }
  if (bornOn === undefined) assumptions.push({ fact: 'bornOn', assumed: 'before-target-age' });
  return assumptions;
}

function targetAge({ bornOn }: SpecialCasesInput): readonly Assumption[] {
  return bornOn === undefined ? [] : targetAgeOf(bornOn).assumptions;
}
