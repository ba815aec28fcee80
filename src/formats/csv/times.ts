/** Times of the clock as tables write them: alone beside a date, or with the date before them. */
import { addDays, parseDay, toIso, type IsoDate } from '../../time/day.js';
import { parseLocalTime, type LocalTime } from '../../time/local-time.js';
import { groupsIn } from '../file/groups.js';
import type { Read } from '../file/values.js';

const WHOLE = /^(\d{4})-?(\d{2})-?(\d{2})[T ]\s*(.+)$/;
const CLOCK = /^(\d{1,2})(?:[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?)$|^(\d{2})(\d{2})$/;
const ZONE = /\d\s*(?:Z|[+-]\d{2}:?\d{2})$/;

/** Whether the text has a date before its time. */
export function hasDate(text: string): boolean {
  return WHOLE.test(text);
}

/** Whether the text is a time of the clock without a date. */
export function isClock(text: string): boolean {
  return /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?$/.test(text);
}

/**
 * To whole minutes, seconds left out; 24:00 is the next day's 00:00. Without a date in it the time is one of the day
 * given, if any. A zone is refused: it could make it another day.
 */
export function readClockTime(text: string, on: IsoDate | undefined): Read<LocalTime> {
  if (ZONE.test(text)) return { wrong: 'zone-in-time' };
  const whole = groupsIn(text, WHOLE, ['year', 'month', 'day', 'clock']);
  const date = whole === undefined ? on : `${whole.year}-${whole.month}-${whole.day}`;
  const clock = groupsIn(whole?.clock ?? text, CLOCK, ['hour', 'minute', 'hours', 'minutes']);
  if (clock === undefined || date === undefined) return { wrong: 'not-a-time' };
  const day = parseDay(date);
  if (day === undefined) return { wrong: 'no-such-date' };
  // One of the two forms, so that two of the groups hold nothing.
  const time = `${date}T${(clock.hour + clock.hours).padStart(2, '0')}:${clock.minute}${clock.minutes}`;
  if (time.endsWith('T24:00')) return { value: `${toIso(addDays(day, 1))}T00:00` };
  return parseLocalTime(time) === undefined ? { wrong: 'not-a-time' } : { value: time };
}
