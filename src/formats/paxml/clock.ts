/** Times of the clock as PAXml writes them. */
import { addDays, parseDay, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { parseLocalTime, toMinutes, type LocalTime } from '../../time/local-time.js';
import { groupsIn } from '../file/groups.js';
import type { Read } from '../file/values.js';

const MINUTES_PER_DAY = 1440;

const TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** The offsets of Swedish time, in winter and in summer: they say nothing that a Swedish clock does not. */
const SWEDISH_ZONES: readonly string[] = ['', '+01:00', '+02:00'];

/**
 * A time of the clock, to whole minutes; seconds are left out, and 24:00 is the next day's 00:00. A zone that is not the
 * Swedish one is refused: the clock in Sweden showed another time, maybe of another day.
 */
export function readTime(text: string): Read<LocalTime> {
  const parts = groupsIn(text, TIME, ['date', 'clock', 'zone']);
  if (parts === undefined) return { wrong: 'not-a-time' };
  const { date, clock, zone } = parts;
  if (!SWEDISH_ZONES.includes(zone)) return { wrong: 'zone-in-time' };
  const day = parseDay(date);
  if (day === undefined) return { wrong: 'no-such-date' };
  const time = clock === '24:00' ? `${nextDay(day)}T00:00` : `${date}T${clock}`;
  return parseLocalTime(time) === undefined ? { wrong: 'not-a-time' } : { value: time };
}

/** The schema of the format has times alone, its description times with a date: beside a date both are read. */
export function readTimeOf(date: IsoDate, text: string): Read<LocalTime> {
  return readTime(text.includes('T') ? text : `${date}T${text}`);
}

/** The end of what begins at `start`: a time of the clock that is not after it is the next day's. */
export function following(start: LocalTime, end: LocalTime): LocalTime {
  return end > start ? end : `${nextDay(toDay(end.slice(0, 10)))}${end.slice(10)}`;
}

function nextDay(day: Day): string {
  return toIso(addDays(day, 1));
}

/** Whether work can last from the one time to the other. */
export function isShift(startsAt: LocalTime, endsAt: LocalTime): boolean {
  const minutes = toMinutes(endsAt) - toMinutes(startsAt);
  return minutes > 0 && minutes <= MINUTES_PER_DAY;
}
