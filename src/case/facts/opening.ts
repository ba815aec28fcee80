/** The sickness of a running sick-pay period that the case knows by its balances alone. */
import { nearest } from '../../law/dated.js';
import { sickPayPeriodTerms } from '../../rules/sick-pay/periods/table.js';
import { addDays, earlier, toDay } from '../../time/day.js';
import { length, type Period } from '../../time/period.js';
import type { CaseOpening } from '../given/case.js';

/** From the first day of the period to the last day of sickness before the change. */
export function openingSpan({ periodFrom, sickTo }: CaseOpening): Period {
  return { from: toDay(periodFrom), to: toDay(sickTo) };
}

/** Whether so many days of sickness, none too far from the next, can fill the span. */
export function fitsSpan(opening: CaseOpening): boolean {
  const { daysInPeriod, joinsWithinDays } = nearest(sickPayPeriodTerms, opening.periodFrom);
  const days = length(openingSpan(opening));
  if (opening.sickPayDays >= daysInPeriod) return opening.sickPayDays <= days;
  return opening.sickPayDays <= days && days - 1 <= (opening.sickPayDays - 1) * joinsWithinDays;
}

/** Which days of the span were sick days is not known where they are fewer than the span has days. */
export type OpeningAssumed = 'opening-days-last' | 'opening-days-unbroken';

export function openingAssumed(opening: CaseOpening): OpeningAssumed | undefined {
  if (opening.sickPayDays === length(openingSpan(opening))) return undefined;
  const { daysInPeriod } = nearest(sickPayPeriodTerms, opening.periodFrom);
  return opening.sickPayDays < daysInPeriod ? 'opening-days-last' : 'opening-days-unbroken';
}

/**
 * The days of sickness: as late as they can lie, with single days before them as far as it takes for all to belong to
 * one period. Once the employer's days are used up, how many more there were is not known: the span is unbroken.
 */
export function openingSickness(opening: CaseOpening): Period[] {
  const { daysInPeriod, joinsWithinDays } = nearest(sickPayPeriodTerms, opening.periodFrom);
  const { from, to } = openingSpan(opening);
  if (opening.sickPayDays >= daysInPeriod) return [{ from, to }];
  const days: Period[] = [];
  let left = opening.sickPayDays;
  let next = from;
  while (next < addDays(to, 1 - left)) {
    days.push({ from: next, to: next });
    left -= 1;
    next = earlier(addDays(next, joinsWithinDays), addDays(to, 1 - left));
  }
  return [...days, { from: next, to }];
}
