/** Public holidays in Sweden (lag 1989:253) and the last day for an act (lag 1930:173). */
import { addDays, fromCivil, toCivil, weekday, type Day } from './day.js';

const SATURDAY = 6;
const SUNDAY = 7;

/** National Day replaced Whit Monday as a public holiday on this year (SFS 2004:1320). */
const NATIONAL_DAY_FROM_YEAR = 2005;

/**
 * Whether the day is a public holiday under lag (1989:253), Sundays included.
 * Midsummer Eve, Christmas Eve and New Year's Eve are not; see {@link movesLastDay}. Years before 1990 are answered by
 * the same act, which was not in force then.
 */
export function isPublicHoliday(day: Day): boolean {
  return weekday(day) === SUNDAY || isNamedHoliday(day);
}

/** Whether the day is a public holiday by its name, and would be one if Sundays were none. */
export function isNamedHoliday(day: Day): boolean {
  const { year, month, dayOfMonth } = toCivil(day);
  const date = month * 100 + dayOfMonth;
  if (date === 101 || date === 106 || date === 501 || date === 1225 || date === 1226) return true;
  if (date === 606 && year >= NATIONAL_DAY_FROM_YEAR) return true;
  if (weekday(day) === SATURDAY) return isMidsummerDay(date) || isAllSaintsDay(date);
  return isMovableHoliday(day - easterSunday(year), year);
}

/**
 * Whether a last day that falls on this day moves to the next weekday (lag 1930:173 2 §): Saturdays, Sundays, public
 * holidays, Midsummer Eve, Christmas Eve and New Year's Eve.
 */
export function movesLastDay(day: Day): boolean {
  if (weekday(day) === SATURDAY || isPublicHoliday(day)) return true;
  const { month, dayOfMonth } = toCivil(day);
  const date = month * 100 + dayOfMonth;
  return date === 1224 || date === 1231 || (weekday(day) === SATURDAY - 1 && isMidsummerDay(date + 1));
}

/** The day itself, or the next day that is none of those of {@link movesLastDay}. */
export function lastDayFor(day: Day): Day {
  let last = day;
  while (movesLastDay(last)) last = addDays(last, 1);
  return last;
}

/** Whether the day is Monday to Friday and no public holiday. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) < SATURDAY && !isPublicHoliday(day);
}

function isMidsummerDay(date: number): boolean {
  return date >= 620 && date <= 626;
}

function isAllSaintsDay(date: number): boolean {
  return date >= 1031 && date <= 1106;
}

const GOOD_FRIDAY = -2;
const EASTER_SUNDAY = 0;
const EASTER_MONDAY = 1;
const ASCENSION_DAY = 39;
const WHIT_SUNDAY = 49;
const WHIT_MONDAY = 50;

function isMovableHoliday(daysAfterEaster: number, year: number): boolean {
  if (daysAfterEaster === WHIT_MONDAY) return year < NATIONAL_DAY_FROM_YEAR;
  return (
    daysAfterEaster === GOOD_FRIDAY ||
    daysAfterEaster === EASTER_SUNDAY ||
    daysAfterEaster === EASTER_MONDAY ||
    daysAfterEaster === ASCENSION_DAY ||
    daysAfterEaster === WHIT_SUNDAY
  );
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): Day {
  const goldenIndex = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skipped = Math.floor((century + 8) / 25);
  const lunar = Math.floor((century - skipped + 1) / 3);
  const epact = (19 * goldenIndex + century - Math.floor(century / 4) - lunar + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((goldenIndex + 11 * epact + 22 * toSunday) / 451);
  const offset = epact + toSunday - 7 * late + 114;
  return fromCivil(year, Math.floor(offset / 31), (offset % 31) + 1);
}
