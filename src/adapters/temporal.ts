/**
 * Temporal in, dates out, and back, by structure: works with the runtime's own `Temporal` and with every polyfill, and
 * needs none.
 *
 * @module temporal
 */
import { refusal } from '../edge/issue-at.js';
import { existingDate, STOCKHOLM } from '../edge/iso-date.js';
import { toCivil, toDay, type IsoDate } from '../time/day.js';

export { InvalidInput } from '../finding/invalid-input.js';
export type { IsoDate } from '../time/day.js';

/** What is read of a `Temporal.PlainDate`; a `PlainDateTime` and a `ZonedDateTime` have it too. */
export interface PlainDateLike {
  readonly year: number;
  /** 1 for January. */
  readonly month: number;
  /** Of the month, 1–31. */
  readonly day: number;
  /** Absent: `iso8601`, the only one that is taken. */
  readonly calendarId?: string;
}

/** What is asked of a `Temporal.Instant`, or of a `ZonedDateTime` through its `toInstant()`. */
export interface InstantLike {
  toZonedDateTimeISO: (timeZone: string) => PlainDateLike;
}

/**
 * The day that a PlainDate names.
 *
 * @throws InvalidInput where its calendar is another than `iso8601` (`not-an-option` at `calendarId`), a field is no whole
 * number (`not-whole` at that field), or there is no such day between 1900 and 9899 (`no-such-date`).
 * @example
 * import { isoDateOf } from 'sjukregler/temporal';
 *
 * isoDateOf({ year: 2026, month: 3, day: 2 }); //=> '2026-03-02'
 */
export function isoDateOf(date: PlainDateLike): IsoDate {
  const { year, month, day, calendarId = 'iso8601' } = date;
  if (calendarId !== 'iso8601') throw refusal(['calendarId'], 'not-an-option');
  for (const [field, value] of Object.entries({ year, month, day })) {
    if (!Number.isInteger(value)) throw refusal([field], 'not-whole');
  }
  if (Math.min(year, month, day) < 0 || year > 9999 || Math.max(month, day) > 99) {
    throw refusal([], 'no-such-date');
  }
  return existingDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

/**
 * The calendar day in Stockholm at this instant, as the `Temporal` that made it knows the zone. Beware of `node-ical`
 * before 0.27: it leaves an older polyfill in `globalThis.Temporal`, and a `temporal-polyfill` loaded after it gives that one
 * out, which has winter time in summers far ahead. Take a newer `node-ical`, or load `temporal-polyfill` first.
 *
 * @throws InvalidInput as {@link isoDateOf}.
 * @example
 * import { isoDateInStockholm } from 'sjukregler/temporal';
 * import { Temporal } from 'temporal-polyfill';
 *
 * isoDateInStockholm(Temporal.Instant.from('2026-03-02T23:30:00Z')); //=> '2026-03-03'
 */
export function isoDateInStockholm(instant: InstantLike): IsoDate {
  return isoDateOf(instant.toZonedDateTimeISO(STOCKHOLM));
}

/**
 * The fields that `Temporal.PlainDate.from` takes.
 *
 * @throws InvalidInput where `date` is no date (`not-a-date`, `no-such-date`).
 * @example
 * import { plainDateOf } from 'sjukregler/temporal';
 *
 * plainDateOf('2026-03-02'); //=> { year: 2026, month: 3, day: 2 }
 */
export function plainDateOf(date: IsoDate): { year: number; month: number; day: number } {
  const { year, month, dayOfMonth } = toCivil(toDay(existingDate(date)));
  return { year, month, day: dayOfMonth };
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
