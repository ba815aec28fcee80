import { frozen } from '../../../finding/frozen.js';
import {
  decided,
  outOfScope,
  undetermined,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import type { Tell } from '../../../finding/step.js';
import { notCoveredBy } from '../../../finding/wording.js';
import { at, nearest } from '../../../law/dated.js';
import { incomeBaseAmountOf, knownIncomeBaseDates } from '../../../law/income-base-amount.table.js';
import { cite } from '../../../law/provision.js';
import {
  atLeastNothing,
  compare,
  hundredths,
  kronor,
  least,
  minus,
  NOTHING,
  plus,
  publish,
  shareOf,
  times,
  type Amount,
} from '../../../money/amount.js';
import { addDays, toDay, toIso, type IsoDate } from '../../../time/day.js';
import { monthOfTurning, type IsoMonth } from '../../../time/month.js';
import { calendarDayPay } from '../../shared/calendar-day-pay.table.js';
import type { BenefitLevel, Extent } from '../../shared/day-amount.js';
import { sgiLimitsOn } from '../../shared/sgi-limits.js';
import {
  benefitShares,
  insuranceAges,
  itpTerms,
  type BenefitShares,
  type DayInsurance,
  type InsuranceAges,
  type ItpTerms,
} from './table.js';

export type { DayInsurance } from './table.js';

export interface CollectiveInsuranceInput {
  /** The day that is asked about. */
  readonly on: IsoDate;
  /** AGS for workers in private business and cooperatives, AGS-KL for municipalities and regions, ITP for salaried staff. */
  readonly insurance: DayInsurance;
  /** The number of the day in the sick period: 1 is the first. */
  readonly day: number;
  /** ITP: the number of the day among the sick days of the last twelve months. Absent: that of the sick period. */
  readonly dayOfYear?: number;
  /** What Försäkringskassan pays for the day, in kronor. */
  readonly benefit: number;
  /** The level of the benefit. */
  readonly level: BenefitLevel;
  /** The extent of the benefit. */
  readonly extent: Extent;
  /** ITP: the pay of a year, in kronor. Absent: not known. */
  readonly yearlyPay?: number;
  /** The month of birth. Absent: below the highest age. */
  readonly bornOn?: IsoMonth;
}

/** Why there is an amount, or none. */
export type CollectiveInsuranceReason =
  | 'paid'
  | 'before-first-day'
  | 'after-last-day'
  /** After day 360 ITP pays for pay above the ceiling only. */
  | 'only-above-ceiling'
  | 'age-reached'
  | 'no-benefit';

/** What the answer can lack. */
export type CollectiveInsuranceFact =
  | 'yearlyPay'
  /** The highest age of the insurance, which was not found for the day. */
  | 'highestAge'
  /** The sickness pension that was decided before July 2018. */
  | 'decidedPension';

/** The facts that a finding of this rule can list in `assumptions`. */
export type CollectiveInsuranceAssumption = 'qualified' | 'bornOn' | 'dayOfYear';

/** The questions that a finding of this rule can list in `interpretations`. */
export type CollectiveInsuranceQuestion = 'rounding-of-the-day' | 'pay-of-a-day' | 'first-day-of-ags-kl';

export interface InsuranceShare {
  /** Per cent. */
  readonly share: number;
  /** What it is a share of, in kronor: the benefit of the day, or the pay of a year in the band. */
  readonly of: number;
}

export interface CollectiveInsuranceValue {
  /** For the day, in kronor, before tax. */
  readonly amount: number;
  readonly reason: CollectiveInsuranceReason;
  /** What the amount is made of, in order; empty where there is none. */
  readonly shares: readonly InsuranceShare[];
  /** The first day of the sick period with an amount. */
  readonly firstDay: number;
  /** The last one; null where it goes on as long as the benefit. */
  readonly lastDay: number | null;
}

/** The shares stand in thousandths of a per cent. */
const WHOLE = 100_000;
const THOUSANDTHS = 1000;

/**
 * What the group insurance of the employment pays beside sickness benefit for one day: AGS and AGS-KL a share of the
 * benefit, ITP shares of the pay in bands.
 *
 * No law but what insurers and parties publish; their terms were not read. AGS days 15–360, AGS-KL days 91–360, ITP from
 * day 91 on, or from the 106th sick day of twelve months.
 *
 * Does not decide who is insured and qualified (90 days of employment, after-cover), nor the monthly amounts beside
 * sickness or activity compensation, nor whether they are paid beside preventive benefit (SFB 27:6), which is not known.
 * Not what the employer pays by agreement, and no other insurance: KTP, BTP, FTP, PA 16.
 *
 * @source Afa Försäkring (AGS, AGS-KL), Alecta (ITP), as published; SFB 25:5 for the ceiling
 * @inForce 2018-07-01 –
 * @throws InvalidInput (checked API) on `yearlyPay` or `dayOfYear` outside ITP, a day of the year before that of the period
 * @example
 * import { collectiveInsurance } from 'sjukregler';
 *
 * const found = collectiveInsurance({
 *   on: '2026-05-01', insurance: 'ags', day: 20, benefit: 765, level: 'normal', extent: 1,
 * });
 * found.outcome === 'decided' && found.value.amount; //=> 95.63
 */
export function collectiveInsurance(
  input: CollectiveInsuranceInput,
): Finding<CollectiveInsuranceValue, CollectiveInsuranceFact> {
  return collectiveInsuranceTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function collectiveInsuranceTold(
  input: CollectiveInsuranceInput,
  tell?: Tell<[amount: Amount]>,
): Finding<CollectiveInsuranceValue, CollectiveInsuranceFact> {
  const shares = at(benefitShares, input.on);
  if (shares === undefined) return notCoveredBy(benefitShares);
  const age = ageOn(input);
  return input.insurance === 'itp'
    ? ofPay(input, age, tell)
    : ofBenefit(input, input.insurance, shares, age, tell);
}

type Found = Finding<CollectiveInsuranceValue, CollectiveInsuranceFact>;

/** AGS and AGS-KL. */
function ofBenefit(
  input: CollectiveInsuranceInput,
  insurance: Exclude<DayInsurance, 'itp'>,
  { shares, source }: BenefitShares,
  age: Age,
  tell: Tell<[amount: Amount]> | undefined,
): Found {
  const { [insurance]: terms } = shares;
  const basis = cite(source, input.on);
  const days = { firstDay: terms.firstDay, lastDay: terms.lastDay };
  const reason = reasonOf(input, age, input.day < terms.firstDay, input.day > terms.lastDay);
  if (reason !== 'paid') {
    const perhaps =
      reason === 'before-first-day' && terms.earliestDay !== undefined && input.day >= terms.earliestDay;
    return decided(nothing(reason, days), basis, { interpretations: perhaps ? FIRST_DAY_KL : [] });
  }
  if (age === 'unknown') return undetermined(['highestAge'], basis);
  const share = terms[input.level];
  const amount = shareOf(kronor(input.benefit, tell), { num: share, den: WHOLE });
  tell?.(amount);
  return decided(
    { amount: publish(amount), reason, shares: [{ share: share / THOUSANDTHS, of: input.benefit }], ...days },
    basis,
    { interpretations: roundingOf(amount), assumptions: assumptionsOf(input) },
  );
}

/** ITP. */
function ofPay(input: CollectiveInsuranceInput, age: Age, tell: Tell<[amount: Amount]> | undefined): Found {
  const terms = at(itpTerms, begunOn(input));
  const { firstDay, firstOfYear, lastDayBelowCeiling, source } = terms ?? nearest(itpTerms, input.on);
  const basis = cite(source, input.on);
  const days = { firstDay, lastDay: null };
  const early = input.day < firstDay && (input.dayOfYear ?? input.day) < firstOfYear;
  const reason = reasonOf(input, age, early, false);
  if (reason !== 'paid') {
    const assumed = reason === 'before-first-day' && input.dayOfYear === undefined;
    return decided(nothing(reason, days), basis, { assumptions: assumed ? ONLY_THIS_PERIOD : [] });
  }
  const missing: CollectiveInsuranceFact[] = [
    ...(terms === undefined ? (['decidedPension'] as const) : []),
    ...(age === 'unknown' ? (['highestAge'] as const) : []),
    ...(input.yearlyPay === undefined ? (['yearlyPay'] as const) : []),
  ];
  if (terms === undefined || input.yearlyPay === undefined || missing.length > 0) {
    return undetermined(missing, basis);
  }
  const bands = bandsOf(kronor(input.yearlyPay, tell), input.on, terms, tell);
  if ('outcome' in bands) return bands;
  const paid = bands
    .slice(input.day > lastDayBelowCeiling ? 1 : 0)
    .filter(({ of }) => compare(of, NOTHING) > 0);
  if (paid.length === 0) return decided(nothing('only-above-ceiling', days), basis);
  const ofYear = paid.map(({ share, of }) => shareOf(of, { num: share, den: WHOLE })).reduce(plus);
  const { daysPerYear } = nearest(calendarDayPay, input.on);
  const amount = times(atExtent(ofYear, input.extent), 1, daysPerYear);
  tell?.(amount);
  return decided(
    {
      amount: publish(amount),
      reason,
      shares: paid.map(({ share, of }) => ({ share: share / THOUSANDTHS, of: publish(of) })),
      ...days,
    },
    basis,
    { interpretations: [...roundingOf(amount), ...PAY_OF_A_DAY], assumptions: assumptionsOf(input) },
  );
}

function atExtent(amount: Amount, extent: Extent): Amount {
  return extent === 1 ? amount : shareOf(amount, { num: hundredths(extent), den: HUNDREDTHS });
}

const HUNDREDTHS = 100;

interface Band {
  readonly share: number;
  /** The pay of a year that lies in the band. */
  readonly of: Amount;
}

/** The yearly pay by bands, the one up to the highest SGI first. The income base amount is asked for only by pay above it. */
function bandsOf(
  yearly: Amount,
  on: IsoDate,
  { belowCeiling, above, source }: ItpTerms,
  tell: object | undefined,
): Band[] | Extract<Found, { outcome: 'out-of-scope' }> {
  const limits = sgiLimitsOn({ on }, tell);
  if ('outcome' in limits) return limits;
  const bands: Band[] = [{ share: belowCeiling, of: least(yearly, limits.ceiling) }];
  if (compare(yearly, limits.ceiling) <= 0) return bands;
  const base = incomeBaseAmountOf(on);
  if (base === undefined) return outOfScope('parameter-unknown', knownIncomeBaseDates(), cite(source, on));
  let from = limits.ceiling;
  for (const { share, throughIncomeBases } of above) {
    const through = times(kronor(base.incomeBase, tell), throughIncomeBases);
    bands.push({ share, of: atLeastNothing(minus(least(yearly, through), from)) });
    from = through;
  }
  return bands;
}

function reasonOf(
  { benefit }: CollectiveInsuranceInput,
  age: Age,
  early: boolean,
  late: boolean,
): CollectiveInsuranceReason {
  if (benefit === 0) return 'no-benefit';
  if (early) return 'before-first-day';
  if (late) return 'after-last-day';
  return age === 'reached' ? 'age-reached' : 'paid';
}

function nothing(
  reason: CollectiveInsuranceReason,
  days: Pick<CollectiveInsuranceValue, 'firstDay' | 'lastDay'>,
): CollectiveInsuranceValue {
  return { amount: 0, reason, shares: [], ...days };
}

/** The first day of the sickness, as if the sick period were unbroken. */
function begunOn({ on, day }: CollectiveInsuranceInput): IsoDate {
  return toIso(addDays(toDay(on), 1 - day));
}

/** Whether the highest age is reached; unknown where it may have been raised past the one that is known. */
type Age = 'below' | 'reached' | 'unknown';

function ageOn(input: CollectiveInsuranceInput): Age {
  const { on, insurance, bornOn } = input;
  if (bornOn === undefined) return 'below';
  const turned = (age: number): IsoDate => toIso(monthOfTurning(bornOn, age));
  const rows = insuranceAges.filter(({ from }) => from <= on);
  const inForce = nearest(insuranceAges, on);
  const reachedBefore = (row: InsuranceAges, i: number): boolean =>
    turned(row.ages[insurance]) < (rows[i + 1]?.from ?? '9999');
  if (insurance === 'itp') {
    // The age of the day on which the sickness began goes on.
    const row = nearest(insuranceAges, begunOn(input));
    if (turned(row.ages.itp) > on) return 'below';
    const higher = row === inForce ? undefined : inForce.perhapsRunning?.itp;
    const open = higher !== undefined && turned(row.ages.itp) >= inForce.from && turned(higher) > on;
    return open ? 'unknown' : 'reached';
  }
  // Whoever had reached the age of an earlier row while it was in force stays outside.
  if (rows.some((row, i) => row !== inForce && reachedBefore(row, i))) return 'reached';
  if (turned(inForce.ages[insurance]) > on) return 'below';
  const higher = inForce.perhaps?.[insurance];
  return higher !== undefined && turned(higher) > on ? 'unknown' : 'reached';
}

/** Only where rounding down to kronor gives another amount. */
function roundingOf(amount: Amount): readonly Interpretation[] {
  return Number.isInteger(publish(amount)) ? [] : ROUNDING;
}

function assumptionsOf({ bornOn }: CollectiveInsuranceInput): readonly Assumption[] {
  return bornOn === undefined ? QUALIFIED_AND_BELOW : QUALIFIED;
}

const QUALIFIED: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'qualified', assumed: 'qualified' },
]);
const QUALIFIED_AND_BELOW: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'qualified', assumed: 'qualified' },
  { fact: 'bornOn', assumed: 'below-highest-age' },
]);
const ONLY_THIS_PERIOD: readonly Assumption[] = /* @__PURE__ */ frozen([
  { fact: 'dayOfYear', assumed: 'only-this-period' },
]);
const ROUNDING: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'rounding-of-the-day', taken: 'to-the-ore', other: ['down-to-kronor'] },
]);
const PAY_OF_A_DAY: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'pay-of-a-day', taken: 'yearly-by-365', other: ['monthly-by-30'] },
]);
const FIRST_DAY_KL: readonly Interpretation[] = /* @__PURE__ */ frozen([
  { question: 'first-day-of-ags-kl', taken: 'day-91', other: ['after-sick-pay'] },
]);
