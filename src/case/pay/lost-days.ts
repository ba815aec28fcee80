/** The pay lost on the days of a sick-pay period, day by day, each by the pay of that day. */
import { inLowestTerms, NOTHING, plus, shareOf, type Amount, type Share } from '../../money/amount.js';
import type { ConventionTerms } from '../../rules/sick-pay/amount/table.js';
import { lostPay, type LostPay, type Missed } from '../../rules/sick-pay/sick-pay-sum.js';
import { toIso, type Day } from '../../time/day.js';
import { itemAt, runsOf, type NonEmpty } from '../../time/lists.js';
import { startOfMonth } from '../../time/month.js';
import type { ByDate } from '../facts/by-date.js';
import { EXTENT_PARTS, extentParts } from '../facts/extent.js';
import type { MissedDay } from '../facts/missed-hours.js';
import { unitsPerHundredth } from '../facts/scheduled-hours.js';
import type { BasePay } from '../facts/salary-exchange.js';
import type { CaseEmployment } from '../given/case.js';

/** A day with what is lost on it; the amounts are running totals. */
export interface LostDay extends MissedDay {
  /** The pay of the day. */
  readonly pay: BasePay;
  /** The average week at that pay. */
  readonly week: Amount;
  /** The pay of an hour; undefined where the convention knows none. */
  readonly hour: Amount | undefined;
  /** All pay lost through the day. */
  readonly lostTo: Amount;
}

export interface LostDays {
  /** In order. */
  readonly days: readonly LostDay[];
  /** Hours and pay of all of them; week and hour are those of the first. */
  readonly missed: Missed;
  readonly lost: LostPay;
}

/** `days` in order. Every one of them has a pay. */
export function lostDays(
  { convention }: Pick<CaseEmployment, 'convention'>,
  pays: ByDate<BasePay>,
  days: readonly MissedDay[],
  terms: ConventionTerms,
  tell?: object,
): LostDays {
  const missed = missedIn(days);
  const { workingDays } = missed;
  const perCalendarDay = convention === 'state' && workingDays > terms.state.mostWorkingDays;
  const lost: LostDay[] = [];
  let before = NOTHING;
  const isAlike = (a: MissedDay, b: MissedDay): boolean =>
    pays.on(a.day) === pays.on(b.day) &&
    (convention !== 'municipal' || startOfMonth(a.day) === startOfMonth(b.day));
  for (const part of runsOf(days, isAlike)) {
    const pay = payOn(pays, part[0].day);
    // Which way the state agreement counts follows from all the days.
    const ofPart = lostPay(pay, convention, { ...missedIn(part), workingDays }, terms, tell);
    const { week, hour } = ofPart;
    const through = runningTotal(part, ofPart.pay, perCalendarDay && 'monthly' in pay);
    for (const [i, day] of part.entries()) {
      const { units, share } = day;
      lost.push({ day: day.day, units, share, pay, week, hour, lostTo: plus(before, through(i)) });
    }
    before = plus(before, ofPart.pay);
  }
  const { week, hour } = itemAt(lost, 0);
  return {
    days: lost,
    missed,
    lost: { week, ...(hour !== undefined && { hour }), pay: before },
  };
}

/** The pay of a day within the employment: the schema sees to it that there is one. */
export function payOn(pays: ByDate<BasePay>, day: Day): BasePay {
  return pays.near(day);
}

/** What was missed on the days, all together. */
export function missedIn(days: readonly MissedDay[]): Missed & { readonly daysLost: Share } {
  return {
    hours: inLowestTerms(unitsIn(days), unitsPerHundredth()),
    workingDays: days.filter(({ units }) => units > 0).length,
    daysLost: inLowestTerms(sumOf(days.map(({ share }) => extentParts(share))), EXTENT_PARTS),
    month: toIso(itemAt(days, 0).day),
  };
}

export function unitsIn(days: readonly MissedDay[]): number {
  return sumOf(days.map(({ units }) => units));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** An amount spread over the days by their hours, or over all calendar days by the share of each that is lost. */
function runningTotal(
  days: NonEmpty<MissedDay>,
  amount: Amount,
  perCalendarDay: boolean,
): (i: number) => Amount {
  const shares = days.map(({ units, share }) => (perCalendarDay ? extentParts(share) : units));
  const weights = sumOf(shares) === 0 ? days.map(() => 1) : shares;
  const totals: number[] = [];
  for (const weight of weights) totals.push((totals.at(-1) ?? 0) + weight);
  const all = itemAt(totals, totals.length - 1);
  return (i) => shareOf(amount, inLowestTerms(itemAt(totals, i), all));
}
