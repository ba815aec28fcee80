/** The sick pay of one sick-pay period, and what of it each day gives. */
import { frozen } from '../../finding/frozen.js';
import type { Interpretation } from '../../finding/finding.js';
import type { Tell } from '../../finding/step.js';
import { nearest } from '../../law/dated.js';
import {
  atLeastNothing,
  compare,
  hundredths,
  inLowestTerms,
  least,
  minus,
  NOTHING,
  payOfHours,
  plus,
  publish,
  ratio,
  shareOf,
  times,
  wholeOre,
  type Amount,
} from '../../money/amount.js';
import { conventionTerms } from '../../rules/sick-pay/amount/table.js';
import { karensWeek, type KarensWeek } from '../../rules/sick-pay/karens-week.js';
import type { KarensavdragReason } from '../../rules/sick-pay/deduction.js';
import type { KarensavdragTerms } from '../../rules/sick-pay/karensavdrag/table.js';
import {
  addParts,
  type DayPart,
  lostPartsOf,
  NO_PARTS,
  type LostParts,
  type PartsTold,
} from '../../rules/sick-pay/lost-parts.js';
import {
  payOfWeek,
  sickPaySum,
  type KarensByOwnPay,
  type LostPay,
  type SickPaySum,
} from '../../rules/sick-pay/sick-pay-sum.js';
import { toIso, type Day, type IsoDate } from '../../time/day.js';
import { itemAt } from '../../time/lists.js';
import type { ByDate } from '../facts/by-date.js';
import { averageWeekByDate } from '../facts/pay-by-date.js';
import type { CasePeriod } from '../facts/sickness.js';
import type { BasePay } from '../facts/salary-exchange.js';
import { unitsPerHundredth } from '../facts/scheduled-hours.js';
import { hoursOfKarens, karensByDay } from './karens-hours.js';
import { placedParts, type PlacedParts } from './placed-parts.js';
import { lostDays, payOn, type LostDay } from './lost-days.js';
import { benefitsThatStop, withInKind } from './lost-in-kind.js';
import {
  lostSupplements,
  type DaysOfPeriod,
  type LostSupplements,
  type SupplementFacts,
} from './lost-supplements.js';

/** Amounts in kronor, each rounded from the exact value. */
export interface SickPayOfPeriod {
  /** The first and the last day that the employer pays for. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Why the period has a karensavdrag, or has none. */
  readonly reason: KarensavdragReason;
  /** Scheduled hours missed, rounded to hundredths. */
  readonly hours: number;
  /** What was lost beside the basic pay. */
  readonly partsLost: number;
  /** All pay lost. */
  readonly payLost: number;
  readonly sickPayBefore: number;
  readonly karensavdrag: number;
  /** The hours that it takes, under `karensperiod`; null under the others. */
  readonly karensHours: number | null;
  readonly sickPay: number;
  /** What is left of the karensavdrag for a relapse within five days. */
  readonly remaining: number;
  /** Whether some of the days lie after `asOf`. */
  readonly projected: boolean;
}

/** The exact amounts of a period, for what divides them further. */
export interface ExactSickPay {
  readonly period: CasePeriod;
  /** Every day that the employer pays for, in order. */
  readonly days: readonly SickPayDay[];
  /** The days with supplements that lie in the karens, or outside, by what is said of the employment. */
  readonly placedByTerm: ReadonlySet<Day>;
  /** The share of the pay lost, before the karensavdrag. */
  readonly before: Amount;
  /** The karensavdrag that is made in these days. */
  readonly deducted: Amount;
  /** What of it is left for a relapse. */
  readonly remaining: Amount;
  /** The first day on which the other reading of the average week deducts something else. */
  readonly averageWeekTurns?: Day;
  readonly terms: KarensavdragTerms;
}

/** A day that the employer pays; the amounts are running totals. */
export interface SickPayDay extends LostDay {
  /** What was lost beside the basic pay on the day alone. */
  readonly parts: readonly DayPart[];
  /** The week of which the karensavdrag is a share. */
  readonly karensWeek: KarensWeek;
  /** The hours with basic sick pay that the karensavdrag takes. */
  readonly karensHoursTo: Amount;
  /** The share of the pay lost, before the karensavdrag. */
  readonly beforeTo: Amount;
  /** What of it is taken by the karensavdrag. */
  readonly deductedTo: Amount;
}

/** Takes the sick pay of each period with what it was made from. */
export type TellSickPay = Tell<
  [period: Omit<SickPayOfPeriod, 'projected'>, lost: LostPay, parts: PartsTold, sum: SickPaySum]
>;

/** The days that the employer pays in a period, and what their sick pay follows from. */
export interface PaidDays extends DaysOfPeriod {
  readonly pays: ByDate<BasePay>;
}

/** What a day’s sick pay follows from beside the basic pay lost. */
type WithParts = Pick<PaidDays, 'alreadyDeducted' | 'reason' | 'terms'> & {
  readonly lost: ReadonlyMap<Day, readonly DayPart[]>;
};

export interface PeriodAmounts {
  /** The first day whose supplements are not known. */
  readonly supplementGap: LostSupplements['gap'];
  /** The first day of which it is not known whether supplements are lost with the karens. */
  readonly placeGap: PlacedParts['gap'];
  /** The readings on which the parts beside the basic pay depend. */
  readonly interpretations: readonly Interpretation[];
  readonly byDay: readonly (readonly [Day, number])[];
  readonly paid: Amount;
  readonly published: Omit<SickPayOfPeriod, 'projected'>;
  readonly exact: Omit<ExactSickPay, 'period' | 'terms'>;
  /** Whether anything was deducted, be it less than an öre. */
  readonly deducted: boolean;
}

/** `reading` says which pay makes the average week of the period. */
export function sickPayOfPeriod(
  given: PaidDays,
  supplementFacts: SupplementFacts,
  reading: AverageWeekReading,
  tell?: TellSickPay,
): PeriodAmounts {
  const { employment, pays, period, terms } = given;
  const from = toIso(itemAt(given.days, 0).day);
  const conventions = nearest(conventionTerms, from);
  const { days, missed, lost: basic } = lostDays(employment, pays, given.days, conventions, tell);
  const byHours = employment.convention === 'karensperiod';
  const ofPeriod = {
    averageWeek: averageWeekByDate(employment.averageWeek)?.on(period.from),
    mostKarensHours: employment.mostKarensHours,
  };
  const benefits = benefitsThatStop(given, pays);
  const weekIn = (day: Day, pay: BasePay): Amount =>
    payOfWeek(pay, employment.convention, toIso(day), conventions, tell);
  // Where the karens takes hours, it takes what is lost in kind in them.
  const weekFor = (day: Day, pay: BasePay, basicWeek: Amount): KarensWeek => {
    const all =
      benefits === undefined || byHours ? basicWeek : plus(basicWeek, weekIn(day, benefits.near(day)));
    return karensWeek(all, pay.hoursPerWeek, ofPeriod, terms.deductionShare, byHours, tell);
  };
  const first = payOn(pays, period.from);
  const week = weekFor(
    period.from,
    first,
    first === itemAt(days, 0).pay ? basic.week : weekIn(period.from, first),
  );
  const hours = hoursOfKarens(employment, given, week);
  const karens = karensByDay(given.days, hours);
  const supplements = lostSupplements(given, karens, supplementFacts);
  const placed = placedParts(supplements.lost, given.lost, employment.unsocialHoursInKarens, karens);
  const inKind = withInKind({ ...given, lost: placed.lost }, benefits, karens, conventions, tell);
  const withLost = { ...given, lost: inKind.lost };
  const weekOfDay = ({ day, pay, week: basicWeek }: LostDay): KarensWeek => weekFor(day, pay, basicWeek);
  const hasTurns = pays.begins.length > 1 || (benefits?.begins ?? []).length > 1;
  const isByOwnPay =
    hasTurns && byHours && given.reason === 'ordinary' && days.some((day) => isOther(weekOfDay(day), week));
  const sumsOf = (weekOn: (day: LostDay) => KarensWeek, told?: object): PaidParts =>
    isByOwnPay
      ? withKarensHours(
          days,
          (day) => hoursOfKarens(employment, given, week, weekOn(day).hours),
          weekOfDay,
          withLost,
          told,
        )
      : withSickPay(days, weekOn, byHours, withLost, told);
  const atStart = sumsOf(() => week, tell);
  const ofEachDay = hasTurns ? sumsOf(weekOfDay) : atStart;
  const turns = atStart.paidDays.find(
    ({ deductedTo }, i) => compare(deductedTo, itemAt(ofEachDay.paidDays, i).deductedTo) !== 0,
  );
  const { paidDays, parts, deduction } = reading === AT_PERIOD_START ? atStart : ofEachDay;
  const { beforeTo: before, deductedTo: deducted, karensHoursTo } = itemAt(paidDays, paidDays.length - 1);
  const made = { ...given, week: week.pay, parts, byHours, ...(deduction && { byOwnPay: deduction }) };
  const sum = sickPaySum(basic.pay, made, terms);
  const payLost = plus(basic.pay, parts.all);
  const published = {
    from,
    to: toIso(itemAt(given.days, given.days.length - 1).day),
    reason: given.reason,
    hours: publish(missed.hours),
    partsLost: publish(parts.all),
    payLost: publish(payLost),
    sickPayBefore: publish(sum.before),
    karensavdrag: publish(deducted),
    karensHours: byHours ? publish(karensHoursTo) : null,
    sickPay: publish(minus(before, deducted)),
    remaining: publish(sum.deduction.remaining),
  };
  tell?.(published, { ...basic, week: week.pay }, { ...parts, payLost }, sum);
  return {
    supplementGap: supplements.gap,
    placeGap: placed.gap,
    interpretations: [...supplements.interpretations, ...inKind.interpretations],
    published,
    exact: {
      days: paidDays,
      remaining: sum.deduction.remaining,
      placedByTerm: placed.byTerm,
      before,
      deducted,
      ...(turns !== undefined && { averageWeekTurns: turns.day }),
    },
    paid: minus(before, deducted),
    byDay: sickPayByDay(paidDays),
    deducted: compare(deducted, NOTHING) > 0,
  };
}

/** The days with running totals, and the parts of them all. */
interface PaidParts {
  readonly paidDays: readonly SickPayDay[];
  readonly parts: LostParts;
  /** Where the karens takes hours at the pay of each day: what it took, and what it would still take at the last pay. */
  readonly deduction?: KarensByOwnPay;
}

/** Whether an hour of the day has another pay than one of the period’s first day, or the karens another week. */
function isOther(week: KarensWeek, first: KarensWeek): boolean {
  return week.hours !== first.hours || compare(week.pay, first.pay) !== 0;
}

/** The first hours of absence, each at the pay of its day, until they are used up. */
function withKarensHours(
  days: readonly LostDay[],
  hoursOn: (day: LostDay) => Amount,
  weekOn: (day: LostDay) => KarensWeek,
  { lost, terms }: WithParts,
  tell?: object,
): PaidParts {
  let parts = NO_PARTS;
  let takenTo = NOTHING;
  let now = NOTHING;
  let remaining = NOTHING;
  const paidDays = days.map((day): SickPayDay => {
    const ofDay = lost.get(day.day) ?? [];
    if (ofDay.length > 0) parts = addParts(parts, lostPartsOf(ofDay, tell));
    const sickPayOf = (hours: Amount): Amount =>
      shareOf(
        payOfHours(times(day.week, 100, hundredths(day.pay.hoursPerWeek), '/'), hours),
        terms.sickPayShare,
      );
    const left = atLeastNothing(minus(hoursOn(day), takenTo));
    const taken = least(left, inLowestTerms(day.units, unitsPerHundredth()));
    if (compare(taken, NOTHING) > 0) now = plus(now, sickPayOf(taken));
    takenTo = plus(takenTo, taken);
    remaining = sickPayOf(minus(left, taken));
    const before = shareOf(plus(day.lostTo, parts.all), terms.sickPayShare);
    const deducted = plus(now, shareOf(parts.inKarens, terms.sickPayShare));
    return sickPayDay(day, ofDay, weekOn(day), before, deducted, takenTo);
  });
  return { paidDays, parts, deduction: { now, remaining } };
}

/**
 * As much of the karensavdrag as there is sick pay to take it from, day by day. Where another pay makes another average
 * week, what has been deducted stays deducted.
 */
function withSickPay(
  days: readonly LostDay[],
  weekOn: (day: LostDay) => KarensWeek,
  byHours: boolean,
  { lost, alreadyDeducted, reason, terms }: WithParts,
  tell?: object,
): PaidParts {
  let parts = NO_PARTS;
  let deductedTo = NOTHING;
  let basicTo = NOTHING;
  let karensHoursTo = NOTHING;
  const paidDays = days.map((day): SickPayDay => {
    const ofDay = lost.get(day.day) ?? [];
    if (ofDay.length > 0) parts = addParts(parts, lostPartsOf(ofDay, tell));
    const week = weekOn(day);
    const sum = sickPaySum(day.lostTo, { week: week.pay, parts, reason, alreadyDeducted, byHours }, terms);
    if (compare(sum.deducted, deductedTo) > 0) deductedTo = sum.deducted;
    const { now } = sum.deduction;
    if (compare(now, basicTo) > 0) {
      const added = times(ratio(minus(now, basicTo), sum.weekly), week.hours);
      karensHoursTo = plus(karensHoursTo, added);
      basicTo = now;
    }
    return sickPayDay(day, ofDay, week, sum.before, deductedTo, karensHoursTo);
  });
  return { paidDays, parts };
}

/** With all its fields at once: to spread the day into another took two kilobytes for each. */
function sickPayDay(
  { day, units, share, pay, week, hour, lostTo }: LostDay,
  parts: readonly DayPart[],
  karensWeekOfDay: KarensWeek,
  beforeTo: Amount,
  deductedTo: Amount,
  karensHoursTo: Amount,
): SickPayDay {
  return {
    day,
    units,
    share,
    pay,
    week,
    hour,
    lostTo,
    parts,
    karensWeek: karensWeekOfDay,
    beforeTo,
    deductedTo,
    karensHoursTo,
  };
}

/** What each day adds to the sick pay that is paid, as differences of rounded running totals. */
function sickPayByDay(days: readonly SickPayDay[]): (readonly [Day, number])[] {
  let paid = 0;
  return days.map(({ day, beforeTo, deductedTo }) => {
    const total = wholeOre(minus(beforeTo, deductedTo));
    const added = (total - paid) / 100;
    paid = total;
    return [day, added];
  });
}

/** Which pay makes the average week where another pay begins within the period. */
export type AverageWeekReading = 'pay-at-period-start' | 'pay-of-each-day';

export const AT_PERIOD_START: AverageWeekReading = 'pay-at-period-start';

/**
 * The karensavdrag is made once for the period, from its first day on (SjLL 6 § second para.): by the pay of that day, no
 * day before a raise is counted anew.
 */
export const AVERAGE_WEEK: Interpretation = /* @__PURE__ */ frozen({
  question: 'average-week-of-period',
  taken: AT_PERIOD_START,
  other: ['pay-of-each-day'],
});
