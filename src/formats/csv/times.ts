/** Times of the clock as tables write them: alone beside a date, or with the date before them. */
import { addDays, parseDay, toIso, type IsoDate } from '../../time/day.js';
import { parseLocalTime, type LocalTime } from '../../time/local-time.js';
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
  const whole = WHOLE.exec(text);
  const date = whole === null ? on : `${whole[1] as string}-${whole[2] as string}-${whole[3] as string}`;
  const clock = CLOCK.exec(whole === null ? text : (whole[4] as string));
  if (clock === null || date === undefined) return { wrong: 'not-a-time' };
  const day = parseDay(date);
  if (day === undefined) return { wrong: 'no-such-date' };
  const [hours, minutes] = [clock[1] ?? clock[3], clock[2] ?? clock[4]] as [string, string];
  const time = `${date}T${hours.padStart(2, '0')}:${minutes}`;
  if (time.endsWith('T24:00')) return { value: `${toIso(addDays(day, 1))}T00:00` };
  return parseLocalTime(time) === undefined ? { wrong: 'not-a-time' } : { value: time };
}
