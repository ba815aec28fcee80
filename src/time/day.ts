/**
 * Civil days as integers. No zone, no clock, no `Date`: a day is a square in the calendar.
 *
 * The arithmetic is Howard Hinnant's `days_from_civil` for the proleptic Gregorian calendar, proven in the
 * tests against date-fns and luxon for every day 1990–2100.
 */

declare const dayBrand: unique symbol;

/** A calendar day as the number of days since 1970-01-01 (day 0). Branded, so that no other number passes for one. */
export type Day = number & { readonly [dayBrand]: true };

/** A calendar day as `YYYY-MM-DD`, the only form of a date in public types. */
export type IsoDate = string;

/** The first year that {@link parseDay} takes. */
export const FIRST_YEAR = 1900;

/** The last year that {@link parseDay} takes; it leaves room for what follows a day, so that no result passes year 9999. */
export const LAST_YEAR = 9899;

export const DAYS_PER_WEEK = 7;

const DAYS_PER_ERA = 146097; // 400 Gregorian years
const DAYS_PER_CENTURY = 36524;
const DAYS_PER_FOUR_YEARS = 1460;
const DAYS_PER_YEAR = 365;
const EPOCH_SHIFT = 719468; // from 0000-03-01 to 1970-01-01

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Year, month 1–12 and day of the month 1–31. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in the month, 28–31. `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] as number);
}

/** The day of a civil date that is known to exist. */
export function fromCivil(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * DAYS_PER_YEAR + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT) as Day;
}

/** Year, month and day of the month of a day. */
export function toCivil(day: Day): Civil {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / DAYS_PER_FOUR_YEARS) +
      Math.floor(dayOfEra / DAYS_PER_CENTURY) -
      Math.floor(dayOfEra / (DAYS_PER_ERA - 1))) /
      DAYS_PER_YEAR,
  );
  const dayOfYear =
    dayOfEra - (DAYS_PER_YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/**
 * The day that `iso` names, trusting that it is a real date in the form `YYYY-MM-DD`.
 * For text that nobody has checked use {@link parseDay}.
 */
export function toDay(iso: IsoDate): Day {
  return fromCivil(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10));
}

/**
 * The day that `text` names, or `undefined` where it is not exactly `YYYY-MM-DD`, names no day of the calendar,
 * or lies outside the years {@link FIRST_YEAR}–{@link LAST_YEAR}.
 *
 * @example
 * parseDay('2026-02-28') //=> 20512
 * parseDay('2026-02-30') //=> undefined
 * parseDay('2026-W05') //=> undefined
 */
export function parseDay(text: string): Day | undefined {
  return isDate(text) ? toDay(text) : undefined;
}

/**
 * Whether {@link parseDay} takes the text: the same, without counting which day it is. Every date of every checked call is
 * asked, so each character is read once, without a loop: in half the time, which is a tenth of a checked `sick-pay/amount`.
 */
export function isDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const dayOfMonth = digit(text, 8) * 10 + digit(text, 9);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || dayOfMonth < 1) return false;
  return dayOfMonth <= 28 || dayOfMonth <= daysInMonth(year, month);
}

/** Whether the text has the form `YYYY-MM-DD`, be it a real date or not. */
export function hasDateForm(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  for (let i = 0; i < 10; i++) {
    if (i === 4 || i === 7) continue;
    const code = text.charCodeAt(i);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

/** The day as `YYYY-MM-DD`. */
export function toIso(day: Day): IsoDate {
  const { year, month, dayOfMonth } = toCivil(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** Later than every day: the end of a period without one. */
export const FOREVER = Infinity as Day;

/** The day `count` days later; earlier where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** The day of the week, 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The later of two days. */
export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

const ZERO = 48;
const NINE = 57;
const HYPHEN = 45;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - ZERO;
  return value;
}

/** Where there is no digit, more than any year, month or day. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : 10_000;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
