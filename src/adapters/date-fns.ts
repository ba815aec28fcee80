/**
 * `Date` in, dates out, and back: for programs that hold `Date`, as date-fns does.
 *
 * A Date is an instant and knows no zone, so it stands for no calendar day before somebody says where. Every function
 * here has that in its name: `Local` reads the clock on the wall where the program runs, as date-fns does; `Utc` is for
 * dates that were parsed from `YYYY-MM-DD` by `new Date(text)`, or come from a database driver; `InStockholm` is the
 * Swedish calendar. Needs date-fns 3 or 4: install it yourself.
 *
 * @module date-fns
 */
import { formatISO, isValid, parseISO } from 'date-fns';
import { refusal } from '../edge/issue-at.js';
import { existingDate, existingPeriod, STOCKHOLM, type IsoPeriod } from '../edge/iso-date.js';
import type { IsoDate } from '../time/day.js';

export { InvalidInput } from '../finding/invalid-input.js';
export type { IsoPeriod } from '../edge/iso-date.js';
export type { IsoDate } from '../time/day.js';

/**
 * The calendar day that the Date shows on the wall where the program runs. A `TZDate` shows the day of its own zone.
 *
 * @throws InvalidInput where the Date is invalid (`not-a-date`) or lies outside the years 1900–9899 (`no-such-date`, beyond
 * four digits `not-a-date`).
 * @example
 * import { isoDateOfLocal } from 'sjukregler/date-fns';
 *
 * isoDateOfLocal(new Date(2026, 2, 2, 23, 59)); //=> '2026-03-02'
 */
export function isoDateOfLocal(date: Date): IsoDate {
  return existingDate(isValid(date) ? shownDate(date) : '');
}

/**
 * The calendar day that the Date shows in UTC. Right for what `new Date('2026-03-02')` gives, which is midnight in UTC and
 * west of Greenwich still the day before.
 *
 * @throws InvalidInput where the Date is invalid (`not-a-date`) or lies outside the years 1900–9899 (`no-such-date`, beyond
 * four digits `not-a-date`).
 * @example
 * import { isoDateOfUtc } from 'sjukregler/date-fns';
 *
 * isoDateOfUtc(new Date('2026-03-02')); //=> '2026-03-02'
 */
export function isoDateOfUtc(date: Date): IsoDate {
  return existingDate(isValid(date) ? new Date(date.getTime()).toISOString().replace(/T.*$/, '') : '');
}

/**
 * The calendar day in Stockholm at the instant that the Date stands for, wherever the program runs.
 *
 * @throws InvalidInput where the Date is invalid (`not-a-date`) or lies outside the years 1900–9899 (`no-such-date`, beyond
 * four digits `not-a-date`).
 * @example
 * import { isoDateInStockholm } from 'sjukregler/date-fns';
 *
 * isoDateInStockholm(new Date('2026-03-02T23:30:00Z')); //=> '2026-03-03'
 */
export function isoDateInStockholm(date: Date): IsoDate {
  if (!isValid(date)) throw refusal([], 'not-a-date');
  const parts = new Map(
    stockholm()
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  if (parts.get('era') !== 'AD') throw refusal([], 'not-a-date');
  return existingDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

/**
 * The first moment of the day on the wall where the program runs.
 *
 * @throws InvalidInput where `date` is no date (`not-a-date`, `no-such-date`), or a day that the zone went without
 * (`no-such-date`, as 2011-12-30 in `Pacific/Apia`).
 * @example
 * import { localDateOf } from 'sjukregler/date-fns';
 *
 * localDateOf('2026-03-02').getHours(); //=> 0
 */
export function localDateOf(date: IsoDate): Date {
  const first = parseISO(existingDate(date));
  if (isoDateOfLocal(first) !== date) throw refusal([], 'no-such-date');
  return first;
}

/**
 * Midnight of the day in UTC.
 *
 * @throws InvalidInput where `date` is no date (`not-a-date`, `no-such-date`).
 * @example
 * import { utcDateOf } from 'sjukregler/date-fns';
 *
 * utcDateOf('2026-03-02').toISOString(); //=> '2026-03-02T00:00:00.000Z'
 */
export function utcDateOf(date: IsoDate): Date {
  return new Date(`${existingDate(date)}T00:00:00Z`);
}

/**
 * The days of an interval as date-fns counts them, in local time: the day of the end is included, at whatever hour it
 * ends.
 *
 * @throws InvalidInput where an end is invalid (at `from` or `to`), or the end lies before the start (`reversed` at `to`).
 * @example
 * import { spellOfLocal } from 'sjukregler/date-fns';
 *
 * spellOfLocal({ start: new Date(2026, 2, 2), end: new Date(2026, 2, 5) }); //=> { from: '2026-03-02', to: '2026-03-05' }
 */
export function spellOfLocal({ start, end }: { readonly start: Date; readonly end: Date }): IsoPeriod {
  if (!isValid(start)) throw refusal(['from'], 'not-a-date');
  if (!isValid(end)) throw refusal(['to'], 'not-a-date');
  if (end < start) throw refusal(['to'], 'reversed');
  return existingPeriod({ from: shownDate(start), to: shownDate(end) });
}

function shownDate(date: Date): IsoDate {
  return formatISO(date, { representation: 'date' });
}

let formatter: Intl.DateTimeFormat | undefined;

/** Made at the first call: what a module does when it is imported stays in every bundle. */
function stockholm(): Intl.DateTimeFormat {
  formatter ??= new Intl.DateTimeFormat('en-US', {
    timeZone: STOCKHOLM,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    era: 'short',
  });
  return formatter;
}
