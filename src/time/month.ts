/** Calendar months: adding them, and the windows that the law counts in them. */
import { addDays, daysInMonth, fromCivil, toCivil, type Day, type IsoDate } from './day.js';

/**
 * The same date `count` months later (earlier where negative). Where that month is too short, its last day.
 *
 * @example
 * addMonths('2026-01-31', 1) //=> '2026-02-28'
 * addMonths('2024-02-29', -12) //=> '2023-02-28'
 */
export function addMonths(day: Day, count: number): Day {
  const { year, month, dayOfMonth } = toCivil(day);
  const index = year * 12 + (month - 1) + count;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return fromCivil(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** The first day of the month that `day` lies in. */
export function startOfMonth(day: Day): Day {
  const { year, month } = toCivil(day);
  return fromCivil(year, month, 1);
}

/** The last day of the month that `day` lies in. */
export function endOfMonth(day: Day): Day {
  const { year, month } = toCivil(day);
  return fromCivil(year, month, daysInMonth(year, month));
}

/** How many days the month of the date has. */
export function daysInMonthOf(date: IsoDate): number {
  return daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

/** A calendar month as `YYYY-MM`: the form in which a month of birth is given. */
export type IsoMonth = string;

/** The first day of the month `YYYY-MM`, trusting that it is one. */
export function monthStart(month: IsoMonth): Day {
  return fromCivil(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1);
}

/** The first day of the month in which somebody born in `bornOn` turns `age`. */
export function monthOfTurning(bornOn: IsoMonth, age: number): Day {
  return addMonths(monthStart(bornOn), age * 12);
}

/**
 * The window "the last twelve months" before `day`: from the same date twelve months earlier (clamped to that
 * month's last day), that date included, to the day before `day`.
 */
export function monthsBefore(day: Day, months: number): { readonly from: Day; readonly to: Day } {
  return { from: addMonths(day, -months), to: addDays(day, -1) };
}
