import fc from 'fast-check';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  isoDateInStockholm,
  isoDateOf,
  plainDateOf,
  type PlainDateLike,
} from '../../src/adapters/temporal.js';
import { dayBetween } from '../support/dates.js';
import { holdsForAll } from '../support/properties.js';
import { refusalOf } from '../support/refusal.js';

const day = dayBetween('1900-01-01', '9899-12-31');

describe('a PlainDate', () => {
  it('comes back as the day it was', () => {
    holdsForAll(day, (date) => {
      expect(isoDateOf(plainDateOf(date))).toBe(date);
      expect(isoDateOf(Temporal.PlainDate.from(date))).toBe(date);
      expect(Temporal.PlainDate.from(plainDateOf(date)).toString()).toBe(date);
    });
  });

  it('may be a PlainDateTime or a ZonedDateTime: the day that they show', () => {
    expect(isoDateOf(Temporal.PlainDateTime.from('2024-02-29T23:59'))).toBe('2024-02-29');
    expect(isoDateOf(Temporal.ZonedDateTime.from('2026-03-02T23:30[America/New_York]'))).toBe('2026-03-02');
  });

  it('is in Stockholm the day that luxon says', () => {
    const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2101, 0) - 1 });
    holdsForAll(instant, (milliseconds) => {
      expect(isoDateInStockholm(Temporal.Instant.fromEpochMilliseconds(milliseconds))).toBe(
        DateTime.fromMillis(milliseconds, { zone: 'Europe/Stockholm' }).toISODate(),
      );
    });
  });

  it('is asked of the polyfill that this test names, not of one that another package left behind', () => {
    // The days around midnight of summer time, far ahead: an older polyfill has winter time there.
    const summers = Array.from({ length: 2100 - 2026 + 1 }, (_, i) => 2026 + i);
    for (const year of summers) {
      expect(isoDateInStockholm(Temporal.Instant.from(`${year}-06-30T22:00Z`))).toBe(`${year}-07-01`);
      expect(isoDateInStockholm(Temporal.Instant.from(`${year}-06-30T21:59Z`))).toBe(`${year}-06-30`);
    }
    expect(Reflect.get(globalThis, 'Temporal') ?? Temporal).toBe(Temporal);
  });

  it('of another calendar is refused, though it has a year, a month and a day', () => {
    expect(refusalOf(() => isoDateOf(Temporal.PlainDate.from('2026-03-02[u-ca=gregory]')))).toEqual([
      { path: ['calendarId'], code: 'not-an-option' },
    ]);
  });

  it.each<[PlainDateLike, readonly string[], string]>([
    [{ year: 2023, month: 2, day: 29 }, [], 'no-such-date'],
    [{ year: 2026, month: 0, day: 1 }, [], 'no-such-date'],
    [{ year: 2026, month: 13, day: 1 }, [], 'no-such-date'],
    [{ year: 2026, month: 1, day: 100 }, [], 'no-such-date'],
    [{ year: 12_026, month: 1, day: 1 }, [], 'no-such-date'],
    [{ year: -2026, month: 1, day: 1 }, [], 'no-such-date'],
    [{ year: 1899, month: 12, day: 31 }, [], 'no-such-date'],
    [{ year: 2026, month: 1.5, day: 1 }, ['month'], 'not-whole'],
    [{ year: NaN, month: 1, day: 1 }, ['year'], 'not-whole'],
    [{ year: 2026, month: 1, day: '2' as never }, ['day'], 'not-whole'],
  ])('%j is refused', (date, path, code) => {
    expect(refusalOf(() => isoDateOf(date))).toEqual([{ path, code }]);
  });

  it.each([
    ['2026-02-30', 'no-such-date'],
    ['2026-3-2', 'not-a-date'],
    [null, 'wrong-type'],
  ])('is not made of %s', (text, code) => {
    expect(refusalOf(() => plainDateOf(text as string))).toEqual([{ path: [], code }]);
  });
});
