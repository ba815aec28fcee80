/** Times of the clock as PAXml writes them. */
import { addDays, parseDay, toIso, type Day } from '../../time/day.js';
import { parseLocalTime, toMinutes, type LocalTime } from '../../time/local-time.js';
import type { Read } from '../values.js';

const MINUTES_PER_DAY = 1440;

/** A time of the clock, to whole minutes; seconds and zone are left out, and 24:00 is the next day's 00:00. */
export function readTime(text: string): Read<LocalTime> {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (parts === null) return { wrong: 'not-a-time' };
  const [, date, clock] = parts as unknown as [string, string, string];
  const day = parseDay(date);
  if (day === undefined) return { wrong: 'no-such-date' };
  const time = clock === '24:00' ? `${nextDay(day)}T00:00` : `${date}T${clock}`;
  return parseLocalTime(time) === undefined ? { wrong: 'not-a-time' } : { value: time };
}

function nextDay(day: Day): string {
  return toIso(addDays(day, 1));
}

/** Whether work can last from the one time to the other. */
export function isShift(startsAt: LocalTime, endsAt: LocalTime): boolean {
  const minutes = toMinutes(endsAt) - toMinutes(startsAt);
  return minutes > 0 && minutes <= MINUTES_PER_DAY;
}
