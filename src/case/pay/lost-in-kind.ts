/** What the benefits in kind that stop during sickness are worth on the days of a sick-pay period. */
import type { Interpretation } from '../../finding/finding.js';
import { frozen } from '../../finding/frozen.js';
import {
  begun,
  compare,
  kronor,
  minus,
  NOTHING,
  plus,
  publish,
  shareOf,
  type Amount,
} from '../../money/amount.js';
import type { ConventionTerms } from '../../rules/sick-pay/amount/table.js';
import type { DayPart } from '../../rules/sick-pay/lost-parts.js';
import type { MonthlyPay } from '../../rules/sick-pay/sick-pay-sum.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { entryAt, itemAt } from '../../time/lists.js';
import { fromDayOn, type ByDate } from '../facts/by-date.js';
import type { BasePay } from '../facts/salary-exchange.js';
import type { BenefitInKind } from '../given/in-kind.js';
import { lostDays, payOn } from './lost-days.js';
import type { KarensByDay } from './karens-hours.js';
import type { DaysOfPeriod } from './lost-supplements.js';

/**
 * Those that stop, all together, as a monthly pay for the hours of the basic one, from the first day of the period on.
 * Undefined where there are none in the period.
 */
export function benefitsThatStop(
  { employment, period, days }: DaysOfPeriod,
  pays: ByDate<BasePay>,
): ByDate<MonthlyPay> | undefined {
  const last = itemAt(days, days.length - 1).day;
  const [periodFrom, lastOn] = [toIso(period.from), toIso(last)];
  const stopping = (employment.inKind ?? []).filter(
    ({ goesOn, from = periodFrom, to = lastOn }) => !goesOn && from <= lastOn && periodFrom <= to,
  );
  if (stopping.length === 0) return undefined;
  const turns = stopping.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [toDay(from)]),
    ...(to === undefined ? [] : [addDays(toDay(to), 1)]),
  ]);
  const within = [...turns, ...pays.begins].filter((day) => period.from < day && day <= last);
  const begins = [...new Set([period.from, ...within])].sort((a, b) => a - b);
  return fromDayOn(
    begins.map((day) => {
      const from = toIso(day);
      const held = stopping.filter((benefit) => isHeld(benefit, from));
      const value = held.reduce((sum, { monthlyValue }) => plus(sum, kronor(monthlyValue)), NOTHING);
      return { from, pay: { monthly: publish(value), hoursPerWeek: payOn(pays, day).hoursPerWeek } };
    }),
    ({ pay }) => pay,
  );
}

function isHeld({ from, to }: BenefitInKind, on: IsoDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}

export interface LostInKind {
  /** By day; with what was lost otherwise. */
  readonly lost: ReadonlyMap<Day, readonly DayPart[]>;
  readonly interpretations: readonly Interpretation[];
}

/** With what the benefits are worth on the days for which nothing in kind is told. */
export function withInKind(
  { employment, days, lost }: DaysOfPeriod,
  benefits: ByDate<MonthlyPay> | undefined,
  karens: KarensByDay,
  terms: ConventionTerms,
  tell?: object,
): LostInKind {
  if (benefits === undefined) return { lost, interpretations: [] };
  const found = new Map<Day, readonly DayPart[]>(lost);
  let before = NOTHING;
  let isLost = false;
  for (const { day, lostTo } of lostDays(employment, benefits, days, terms).days) {
    const amount = minus(lostTo, before);
    before = lostTo;
    const { taken, missed } = entryAt(karens, day);
    const ofDay = lost.get(day) ?? [];
    if (compare(amount, NOTHING) === 0 || ofDay.some(({ kind }) => kind === 'in-kind')) continue;
    isLost = true;
    const inKarens = taken === 0 ? NOTHING : shareOf(amount, { num: taken, den: missed });
    found.set(day, [
      ...ofDay,
      ...partOf(inKarens, true, tell),
      ...partOf(minus(amount, inKarens), false, tell),
    ]);
  }
  return { lost: found, interpretations: isLost ? [IN_KIND] : [] };
}

function partOf(amount: Amount, inKarens: boolean, tell?: object): DayPart[] {
  return compare(amount, NOTHING) === 0 ? [] : [{ kind: 'in-kind', exact: begun(amount, tell), inKarens }];
}

/** What of pay and other employment benefits is lost is paid for (SjLL 6 § first para.); no section says how a benefit is measured. */
const IN_KIND: Interpretation = /* @__PURE__ */ frozen({
  question: 'benefit-in-kind-that-stops',
  taken: 'as-monthly-pay',
  other: ['by-calendar-day'],
});
