import { addDays as addDaysLocally, format, getISODay, parseISO } from 'date-fns';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysInMonth,
  earlier,
  FIRST_YEAR,
  fromCivil,
  hasDateForm,
  isLeapYear,
  LAST_YEAR,
  later,
  parseDay,
  toCivil,
  toDay,
  toIso,
  weekday,
  type Day,
} from '../../src/time/day.js';
import { day, everyProvenDate, zoneHas } from '../support/calendar.js';

const MILLISECONDS = 86_400_000;
const dates = everyProvenDate();

/** A year of this calendar long before its invention, and one long after us. */
const YEAR_ZERO = -719528;
const YEAR_9999 = 2932896;
const anyDay = fc.integer({ min: YEAR_ZERO, max: YEAR_9999 }).map(day);
const parseable = fc.integer({ min: -25567, max: 2896372 }).map(day);

describe('every day 1990-01-01…2100-12-31', () => {
  it('is walked once', () => {
    expect(dates).toHaveLength(40542);
    expect(dates.at(0)?.iso).toBe('1990-01-01');
    expect(dates.at(-1)?.iso).toBe('2100-12-31');
  });

  it('follows upon the day before', () => {
    const days = dates.map(({ iso }) => parseDay(iso));
    const breaks = days.filter((at, i) => at !== (days[0] as number) + i);
    expect(days[0]).toBe(Date.UTC(1990, 0, 1) / MILLISECONDS);
    expect(breaks).toEqual([]);
  });

  it('is parsed, written and weighed as luxon does in UTC', () => {
    const wrong = dates.filter(({ iso, year, month, dayOfMonth }) => {
      const at = parseDay(iso) as Day;
      const luxon = DateTime.fromISO(iso, { zone: 'utc' });
      const civil = toCivil(at);
      return (
        at * MILLISECONDS !== luxon.toMillis() ||
        toDay(iso) !== at ||
        fromCivil(year, month, dayOfMonth) !== at ||
        toIso(at) !== luxon.toISODate() ||
        civil.year !== luxon.year ||
        civil.month !== luxon.month ||
        civil.dayOfMonth !== luxon.day ||
        weekday(at) !== luxon.weekday
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is parsed, written and weighed as date-fns does, except on days that the local zone skipped', () => {
    const wrong = dates.filter(({ iso, year, month, dayOfMonth }) => {
      if (!zoneHas(year, month, dayOfMonth)) return false;
      const at = parseDay(iso) as Day;
      const local = parseISO(iso);
      return toIso(at) !== format(local, 'yyyy-MM-dd') || weekday(at) !== getISODay(local);
    });
    expect(wrong).toEqual([]);
  });

  it('has the neighbours that date-fns and luxon give it', () => {
    const wrong = dates.filter(({ iso, year, month, dayOfMonth }, i) => {
      const count = (i % 1001) - 500;
      const ours = addDays(toDay(iso), count);
      const theirs = DateTime.utc(year, month, dayOfMonth).plus({ days: count });
      if (toIso(ours) !== theirs.toISODate()) return true;
      if (!zoneHas(year, month, dayOfMonth) || !zoneHas(theirs.year, theirs.month, theirs.day)) return false;
      const local = addDaysLocally(new Date(year, month - 1, dayOfMonth), count);
      return toIso(ours) !== format(local, 'yyyy-MM-dd');
    });
    expect(wrong).toEqual([]);
  });
});

describe('parseDay', () => {
  it.each([
    ['1900-01-01', -25567],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['2000-02-29', 11016],
    ['2024-02-29', 19782],
    ['2026-02-28', 20512],
    ['9899-12-31', 2896372],
  ])('%s is day %i', (text, number) => {
    expect(parseDay(text)).toBe(number);
  });

  const bad: Record<string, readonly string[]> = {
    'no day of the calendar': [
      '2026-02-29',
      '2026-02-30',
      '2025-02-29',
      '2100-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-06-31',
      '2026-09-31',
      '2026-11-31',
      '2026-01-32',
      '2026-12-32',
      '2026-01-00',
      '2026-00-10',
      '2026-13-01',
      '2026-99-99',
      '2026-00-00',
    ],
    'outside the years': ['0000-00-00', '0000-01-01', '0026-01-01', '1899-12-31', '9900-01-01', '9999-12-31'],
    'another form of date': [
      '2026-W05',
      '2026-W05-1',
      '2026-001',
      '20260101',
      '2026-1-1',
      '2026-01-1',
      '2026-1-01',
      '26-01-01',
      '2026-01',
      '2026',
      '2026/01/01',
      '2026-01/01',
      '2026/01-01',
      '2026.01.01',
      '01-01-2026',
      '1/1/2026',
      '+2026-01-01',
      '-2026-01-01',
      '+002026-01-01',
      '12026-01-01',
      'Jan 1, 2026',
    ],
    'more than a date': [
      ' 2026-01-01',
      '2026-01-01 ',
      '\t2026-01-01',
      '2026-01-01\n',
      '2026-01-01Z',
      '2026-01-01T00:00',
      '2026-01-01T00:00:00.000Z',
      '\uFEFF2026-01-01',
      '2026-01-011',
      '2026-01-01\u0000',
    ],
    'digits that are none': [
      '2026-01-0/',
      '2026-01-0:',
      '2026-0/-01',
      '2026-0:-01',
      '/026-01-01',
      ':026-01-01',
      '2026-01- 1',
      '2026- 1-01',
      '2026-+1-01',
      '2026--1-01',
      '2026-1.-01',
      '2026-1e-01',
      '0x26-01-01',
      '2O26-01-01',
      '２０２６-０１-０１',
      '2026-01-0１',
      '٢٠٢٦-٠١-٠١',
      '2026‐01‐01',
      '2026−01−01',
      '2026–01–01',
    ],
    'no date at all': ['', 'Infinity', '-Infinity', 'NaN', 'null', 'undefined', 'today', '----------', '0'],
  };

  describe.each(Object.entries(bad))('refuses %s', (_reason, texts) => {
    it.each(texts)('%j', (text) => {
      expect(parseDay(text)).toBeUndefined();
    });
  });

  it('takes no text but the one that the day is written as', () => {
    const nearlyADate = fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
    fc.assert(
      fc.property(fc.oneof(nearlyADate, fc.string(), fc.string({ minLength: 10, maxLength: 10 })), (text) => {
        const parsed = parseDay(text);
        const luxon = DateTime.fromFormat(text, 'yyyy-MM-dd', { zone: 'utc' });
        const real = luxon.isValid && luxon.toISODate() === text;
        const inYears = luxon.year >= FIRST_YEAR && luxon.year <= LAST_YEAR;
        expect(parsed).toBe(real && inYears ? luxon.toMillis() / MILLISECONDS : undefined);
      }),
    );
  });

  it('reads back every day that it can name', () => {
    fc.assert(
      fc.property(parseable, (at) => {
        expect(parseDay(toIso(at))).toBe(at);
        expect(toDay(toIso(at))).toBe(at);
      }),
    );
  });
});

describe('hasDateForm', () => {
  it.each(['2026-01-01', '2026-02-30', '0000-00-00', '9999-99-99'])('%s has it, real or not', (text) => {
    expect(hasDateForm(text)).toBe(true);
  });

  it.each(['', '2026-1-01', '2026-01-011', '20260-1-01', '2026-010-1', '2026-01-0/', '2026-01-0:'])(
    '%j lacks it',
    (text) => {
      expect(hasDateForm(text)).toBe(false);
    },
  );

  it('notices any one character that is another', () => {
    fc.assert(
      fc.property(
        parseable,
        fc.nat({ max: 9 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, i, other) => {
          const iso = toIso(at);
          const text = iso.slice(0, i) + other + iso.slice(i + 1);
          expect(hasDateForm(text)).toBe(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text));
        },
      ),
    );
  });
});

describe('civil dates', () => {
  it('are the calendar that JavaScript keeps in UTC, before 1970 as after', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        const utc = new Date(at * MILLISECONDS);
        expect(toCivil(at)).toEqual({
          year: utc.getUTCFullYear(),
          month: utc.getUTCMonth() + 1,
          dayOfMonth: utc.getUTCDate(),
        });
        expect(toIso(at)).toBe(utc.toISOString().slice(0, 10));
        expect(weekday(at)).toBe(utc.getUTCDay() || 7);
      }),
    );
  });

  it('go to a day and back', () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, parseable, fc.integer({ min: -1000, max: 1000 }).map(day)), (at) => {
        const { year, month, dayOfMonth } = toCivil(at);
        expect(fromCivil(year, month, dayOfMonth)).toBe(at);
      }),
    );
  });

  it('are right on the first and last day of every month from the year 1900 to the year 9899', () => {
    const wrong: string[] = [];
    let expected = Date.UTC(1900, 0, 1) / MILLISECONDS;
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const begins = toCivil(day(expected));
        const ends = toCivil(day(expected + last - 1));
        if (
          fromCivil(year, month, 1) !== expected ||
          daysInMonth(year, month) !== last ||
          begins.year !== year ||
          begins.month !== month ||
          begins.dayOfMonth !== 1 ||
          ends.year !== year ||
          ends.month !== month ||
          ends.dayOfMonth !== last
        ) {
          wrong.push(`${year}-${month}`);
        }
        expected += last;
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
    [2400, true],
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it('are written with four, two and two digits', () => {
    expect(toIso(fromCivil(7, 1, 9))).toBe('0007-01-09');
    expect(toIso(fromCivil(26, 12, 31))).toBe('0026-12-31');
  });
});

describe('arithmetic', () => {
  it('adding and taking away are each other’s opposite, and the week has seven days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (at, count) => {
        expect(addDays(addDays(at, count), -count)).toBe(at);
        expect(addDays(at, count) - at).toBe(count);
        expect(weekday(addDays(at, 7 * count))).toBe(weekday(at));
        expect(weekday(addDays(at, 1))).toBe((weekday(at) % 7) + 1);
      }),
    );
  });

  it('the later and the earlier of two days are those two', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(later(a, b)).toBe(Math.max(a, b));
        expect(earlier(a, b)).toBe(Math.min(a, b));
        expect(later(a, a)).toBe(a);
        expect(earlier(a, a)).toBe(a);
      }),
    );
  });

  it.each([
    ['1969-12-28', 7],
    ['1969-12-29', 1],
    ['1970-01-01', 4],
    ['2026-03-22', 7],
    ['2026-03-23', 1],
  ])('%s is weekday %i', (iso, number) => {
    expect(weekday(toDay(iso))).toBe(number);
  });
});
