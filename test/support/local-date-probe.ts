/**
 * Run by test/adapters/date-fns.test.ts with TZ set: takes every day 1994–2027 through the adapter for Date and back, at
 * the hours about which clocks change, compares the Swedish day with luxon's, and prints one line of JSON.
 */
import { DateTime } from 'luxon';
import {
  isoDateInStockholm,
  isoDateOfLocal,
  isoDateOfUtc,
  localDateOf,
  spellOfLocal,
  utcDateOf,
} from '../../src/adapters/date-fns.js';
import { InvalidInput } from '../../src/finding/invalid-input.js';

const MILLISECONDS = 86_400_000;
const FIRST = Date.UTC(1994, 0, 1) / MILLISECONDS;
const LAST = Date.UTC(2027, 11, 31) / MILLISECONDS;
/** Not a divisor of the day, so that over the years every time of day is met. */
const STEP = 86_399_000 - 7919;

const HOURS = [0, 1, 2, 3, 4, 23];

const skipped: string[] = [];
const differences: string[] = [];
let compared = 0;

function localOrCode(iso: string): Date | string {
  try {
    return localDateOf(iso);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return `${error.code} ${error.issues[0]?.code ?? ''}`;
  }
}

function agreesLocally(iso: string, local: Date): boolean {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const hours = HOURS.map((hour) => new Date(year, month - 1, day, hour, 30));
  const ofDay = hours.filter((hour) => hour.getDate() === day);
  return (
    ofDay.every((hour) => isoDateOfLocal(hour) === iso) &&
    isoDateOfLocal(local) === iso &&
    isoDateOfLocal(new Date(local.getTime() - 1)) < iso &&
    spellOfLocal({ start: local, end: ofDay.at(-1) as Date }).to === iso
  );
}

for (let number = FIRST; number <= LAST; number++) {
  const utc = DateTime.fromMillis(number * MILLISECONDS, { zone: 'utc' }) as DateTime<true>;
  const iso = utc.toISODate();
  const instant = new Date(FIRST * MILLISECONDS + (number - FIRST) * STEP);
  const local = localOrCode(iso);

  compared++;
  if (local === 'invalid-input no-such-date') skipped.push(iso);
  else if (typeof local === 'string' || !agreesLocally(iso, local)) differences.push(`local ${iso}`);
  if (isoDateOfUtc(utcDateOf(iso)) !== iso || isoDateOfUtc(new Date(iso)) !== iso)
    differences.push(`utc ${iso}`);
  if (isoDateInStockholm(instant) !== DateTime.fromJSDate(instant, { zone: 'Europe/Stockholm' }).toISODate())
    differences.push(`stockholm ${instant.toISOString()}`);
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
console.log(JSON.stringify({ zone, compared, skipped, differences: differences.slice(0, 20) }));
