/**
 * Run by test/time/zones.test.ts with TZ set: compares the calendar, every day 1990–2100, with date-fns in local
 * time and with luxon in UTC, and prints one line of JSON.
 */
import { addDays as addDaysLocally, differenceInCalendarDays, format, getISODay, parseISO } from 'date-fns';
import { DateTime } from 'luxon';
import { addDays, parseDay, toIso, weekday, type Day } from '../../src/time/day.js';

const MILLISECONDS = 86_400_000;
const FIRST = Date.UTC(1990, 0, 1) / MILLISECONDS;
const LAST = Date.UTC(2100, 11, 31) / MILLISECONDS;

const epoch = new Date(1970, 0, 1);
const skipped: string[] = [];
const differences: string[] = [];
let compared = 0;

/** Whether the zone has the date; where it does not, a local Date names the day after. */
function zoneHas({ year, month, day }: DateTime): boolean {
  return new Date(year, month - 1, day).getDate() === day;
}

function luxonAgrees(day: Day, count: number, utc: DateTime, target: DateTime): boolean {
  return (
    day * MILLISECONDS === utc.toMillis() &&
    toIso(day) === utc.toISODate() &&
    weekday(day) === utc.weekday &&
    toIso(addDays(day, count)) === target.toISODate()
  );
}

function dateFnsAgrees(day: Day, count: number, iso: string, target: DateTime): boolean {
  const local = parseISO(iso);
  return (
    differenceInCalendarDays(local, epoch) === day &&
    format(local, 'yyyy-MM-dd') === toIso(day) &&
    getISODay(local) === weekday(day) &&
    (!zoneHas(target) || format(addDaysLocally(local, count), 'yyyy-MM-dd') === toIso(addDays(day, count)))
  );
}

for (let number = FIRST; number <= LAST; number++) {
  const utc = DateTime.fromMillis(number * MILLISECONDS, { zone: 'utc' }) as DateTime<true>;
  const iso = utc.toISODate();
  const day = parseDay(iso) as Day;
  const count = ((number - FIRST) % 801) - 400;
  const target = utc.plus({ days: count });

  compared++;
  if (!luxonAgrees(day, count, utc, target)) differences.push(`luxon ${iso}`);
  if (!zoneHas(utc)) skipped.push(iso);
  else if (!dateFnsAgrees(day, count, iso, target)) differences.push(`date-fns ${iso}`);
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
console.log(JSON.stringify({ zone, compared, skipped, differences: differences.slice(0, 20) }));
