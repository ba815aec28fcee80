/**
 * luxon in, dates out, and back: for programs that hold `DateTime` and `Interval`.
 *
 * A DateTime is an instant seen in a zone. Which calendar day it stands for depends on that zone, so every function here
 * says which one it reads. Needs luxon 3: install it yourself.
 *
 * @module luxon
 */
import { DateTime, Interval } from 'luxon';
import { refusal } from '../edge/issue-at.js';
import { existingDate, existingPeriod, STOCKHOLM, type IsoPeriod } from '../edge/iso-date.js';
import { addDays, toDay, toIso, type IsoDate } from '../time/day.js';

export { InvalidInput } from '../finding/invalid-input.js';
export type { IsoPeriod } from '../edge/iso-date.js';
export type { IsoDate } from '../time/day.js';

/**
 * The calendar day that the DateTime shows in its own zone.
 *
 * @throws InvalidInput where the DateTime is invalid (`not-a-date`) or lies outside the years 1900–9899 (`no-such-date`, beyond
 * four digits `not-a-date`).
 * @example
 * import { DateTime } from 'luxon';
 * import { isoDateOf } from 'sjukregler/luxon';
 *
 * isoDateOf(DateTime.fromISO('2026-03-02T23:30', { zone: 'America/New_York' })); //=> '2026-03-02'
 */
export function isoDateOf(dateTime: DateTime): IsoDate {
  return existingDate(dateTime.toISODate() ?? '');
}

/**
 * The calendar day in Stockholm at this instant, whatever the DateTime's own zone: an employee who calls in sick from New
 * York at half past six in the evening does so on the next day of the Swedish calendar.
 *
 * @throws InvalidInput where the DateTime is invalid (`not-a-date`) or lies outside the years 1900–9899 (`no-such-date`, beyond
 * four digits `not-a-date`).
 * @example
 * import { DateTime } from 'luxon';
 * import { isoDateInStockholm } from 'sjukregler/luxon';
 *
 * isoDateInStockholm(DateTime.fromISO('2026-03-02T18:30', { zone: 'America/New_York' })); //=> '2026-03-03'
 */
export function isoDateInStockholm(instant: DateTime): IsoDate {
  return isoDateOf(instant.setZone(STOCKHOLM));
}

/**
 * The first instant of the day in the zone: midnight, or where the clocks skip midnight the first moment after it.
 *
 * @param zone - an IANA name such as `Europe/Stockholm`, which is also what is meant when none is given.
 * @throws InvalidInput where `date` is no date (`not-a-date`, `no-such-date`), or a day that the zone went without
 * (`no-such-date`, as 2011-12-30 in `Pacific/Apia`), and at `zone` where there is no such zone (`not-an-option`).
 * @example
 * import { dateTimeOf } from 'sjukregler/luxon';
 *
 * dateTimeOf('2026-03-02').toISO(); //=> '2026-03-02T00:00:00.000+01:00'
 * dateTimeOf('2026-03-02', 'utc').toISO(); //=> '2026-03-02T00:00:00.000Z'
 */
export function dateTimeOf(date: IsoDate, zone: string = STOCKHOLM): DateTime<true> {
  const first = firstInstant(existingDate(date), zone);
  if (isoDateOf(first) !== date) throw refusal([], 'no-such-date');
  return first;
}

/**
 * The days that the interval touches, by the calendar of its start's zone. An Interval does not hold its end: one that
 * ends at midnight ends with the day before.
 *
 * @throws InvalidInput where the interval is invalid (`not-a-date`), holds no instant (`reversed` at `to`), or lies
 * outside the years 1900–9899 (`no-such-date`, beyond four digits `not-a-date`).
 * @example
 * import { Interval } from 'luxon';
 * import { spellOf } from 'sjukregler/luxon';
 *
 * spellOf(Interval.fromISO('2026-03-02T00:00/2026-03-06T00:00')); //=> { from: '2026-03-02', to: '2026-03-05' }
 * spellOf(Interval.fromISO('2026-03-02T13:00/2026-03-06T08:00')); //=> { from: '2026-03-02', to: '2026-03-06' }
 */
export function spellOf(interval: Interval): IsoPeriod {
  const { start, end } = interval;
  if (start === null || end === null) throw refusal([], 'not-a-date');
  if (interval.isEmpty()) throw refusal(['to'], 'reversed');
  return { from: isoDateOf(start), to: isoDateOf(end.minus(1).setZone(start.zone)) };
}

/**
 * The interval from the first instant of the spell's first day to, not included, the first instant after its last day.
 *
 * @param zone - an IANA name such as `Europe/Stockholm`, which is also what is meant when none is given.
 * @throws InvalidInput where a date is none (at `from` or `to`), is a day that the zone went without (`no-such-date`), or
 * the last day lies before the first (`reversed` at `to`), and at `zone` where there is no such zone (`not-an-option`).
 * @example
 * import { intervalOf } from 'sjukregler/luxon';
 *
 * intervalOf({ from: '2026-03-28', to: '2026-03-29' }).length('hours'); //=> 47
 */
export function intervalOf(spell: IsoPeriod, zone: string = STOCKHOLM): Interval<true> {
  const { from, to } = existingPeriod(spell);
  const start = dateTimeOf(from, zone);
  const end = firstInstant(toIso(addDays(toDay(to), 1)), zone);
  const interval = Interval.fromDateTimes(start, end);
  if (!interval.isValid || spellOf(interval).to !== to) throw refusal(['to'], 'no-such-date');
  return interval;
}

/**
 * Where the clocks go back over midnight, the day begins at the earlier of its two midnights. Luxon can read the date of
 * the day after a change an hour late (Pacific/Apia, 2011-04-03), so the start of the day is asked for once more.
 */
function firstInstant(date: IsoDate, zone: string): DateTime<true> {
  const [first] = DateTime.fromISO(date, { zone }).startOf('day').getPossibleOffsets();
  if (!first?.isValid) throw refusal(['zone'], 'not-an-option');
  return first;
}
