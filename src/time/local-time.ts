/** Times on the clocks of one place, as whole minutes. No zone: a day has 24 hours, also when the clock is changed. */
import { parseDay, toDay, toIso, type Day } from './day.js';

/** A point in time on the clocks of the workplace, `YYYY-MM-DDTHH:MM`, without a zone. */
export type LocalTime = string;

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
const MINUTES_PER_DAY = MINUTES_PER_HOUR * HOURS_PER_DAY;

/**
 * Minutes since the beginning of 1970-01-01, trusting that the text is a real time in the form `YYYY-MM-DDTHH:MM`.
 * For text that nobody has checked use {@link parseLocalTime}.
 */
export function toMinutes(text: LocalTime): number {
  return (
    toDay(text.slice(0, 10)) * MINUTES_PER_DAY +
    Number(text.slice(11, 13)) * MINUTES_PER_HOUR +
    Number(text.slice(14, 16))
  );
}

/**
 * Minutes since the beginning of 1970-01-01, or `undefined` where the text is not exactly `YYYY-MM-DDTHH:MM`, names no
 * day of the calendar, or a time before 00:00 or after 23:59.
 *
 * @example
 * parseLocalTime('1970-01-02T00:30') //=> 1470
 * parseLocalTime('1970-01-02T24:00') //=> undefined
 * parseLocalTime('1970-01-02 00:30') //=> undefined
 */
export function parseLocalTime(text: string): number | undefined {
  const isTime = /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
  return isTime && parseDay(text.slice(0, 10)) !== undefined ? toMinutes(text) : undefined;
}

/** The minutes at which the day begins. */
export function minutesAt(day: Day): number {
  return day * MINUTES_PER_DAY;
}

/** The day that the minutes lie in. */
export function dayOfMinutes(minutes: number): Day {
  return Math.floor(minutes / MINUTES_PER_DAY) as Day;
}

/** The point in time as `YYYY-MM-DDTHH:MM`. */
export function toLocalTime(minutes: number): LocalTime {
  const day = dayOfMinutes(minutes);
  const ofDay = minutes - minutesAt(day);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${toIso(day)}T${two(Math.floor(ofDay / MINUTES_PER_HOUR))}:${two(ofDay % MINUTES_PER_HOUR)}`;
}

/** A time of any day, `HH:MM`; `24:00` is its end. */
export type ClockTime = string;

/** Minutes since the beginning of the day, trusting that the text is a real time in the form `HH:MM`. */
export function minutesOfDay(text: ClockTime): number {
  return Number(text.slice(0, 2)) * MINUTES_PER_HOUR + Number(text.slice(3, 5));
}
