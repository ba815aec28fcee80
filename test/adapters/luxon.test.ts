import fc from 'fast-check';
import { DateTime, Interval } from 'luxon';
import { describe, expect, it } from 'vitest';
import { dateTimeOf, intervalOf, isoDateInStockholm, isoDateOf, spellOf } from '../../src/adapters/luxon.js';
import { dayBetween, plusDays } from '../support/dates.js';
import { holdsForAll } from '../support/properties.js';
import { refusalOf } from '../support/refusal.js';
import { PLACES } from '../support/zones.js';

const zones = [...PLACES.map(({ zone }) => zone), 'America/Havana', 'Asia/Beirut', 'UTC+5', 'utc'];
const zone = fc.constantFrom(...zones);
/** Free of the days that some of the zones went without. */
const day = dayBetween('1996-01-01', '2011-12-28');
const spell = fc.tuple(day, fc.nat(400)).map(([from, days]) => ({ from, to: plusDays(from, days) }));

/** Days that a zone went without, when it moved to the other side of the date line: no date there, and told in a test below. */
const SKIPPED = new Set(['Pacific/Apia 2011-12-30', 'Pacific/Kiritimati 1994-12-31']);

const hadBy = (name: string, ...dates: string[]): boolean =>
  dates.every((date) => !SKIPPED.has(`${name} ${date}`));

describe('a DateTime', () => {
  it('comes back as the day it was, in every zone', () => {
    holdsForAll(fc.tuple(day, zone), ([date, name]) => {
      fc.pre(hadBy(name, date, plusDays(date, -1)));
      const first = dateTimeOf(date, name);
      expect(isoDateOf(first)).toBe(date);
      expect(isoDateOf(first.minus(1))).toBe(plusDays(date, -1));
    });
  });

  it('shows the day of its own zone', () => {
    const night = DateTime.fromISO('2026-03-02T23:30:00Z', { zone: 'utc' });
    expect(isoDateOf(night)).toBe('2026-03-02');
    expect(isoDateOf(night.setZone('Asia/Kolkata'))).toBe('2026-03-03');
    expect(isoDateInStockholm(night)).toBe('2026-03-03');
    expect(isoDateInStockholm(night.setZone('Asia/Kolkata'))).toBe('2026-03-03');
  });

  it('is written in ASCII whatever its locale', () => {
    const arabic = DateTime.fromISO('2024-02-29', {
      locale: 'ar-EG',
      numberingSystem: 'arab',
      outputCalendar: 'buddhist',
    });
    expect(isoDateOf(arabic)).toBe('2024-02-29');
  });

  it.each([
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T01:00:00.000-02:00', 'the clocks skip midnight'],
    ['2021-03-22', 'Asia/Tehran', '2021-03-22T01:00:00.000+04:30', 'the clocks skip midnight'],
    ['2024-11-03', 'America/Havana', '2024-11-03T00:00:00.000-04:00', 'midnight comes twice'],
    ['2026-03-29', 'Europe/Stockholm', '2026-03-29T00:00:00.000+01:00', 'the clocks go forward that night'],
    ['2026-10-25', 'Europe/Stockholm', '2026-10-25T00:00:00.000+02:00', 'the clocks go back that night'],
  ])('%s in %s begins at %s: %s', (date, name, first) => {
    expect(dateTimeOf(date, name).toISO()).toBe(first);
  });

  it.each(PLACES)(
    'there is none in $zone for a day that the zone went without',
    ({ zone: name, skipped }) => {
      const days = [...new Set(skipped.flat())];
      const refused = days.filter((date) => {
        const { issues } = attempt(() => dateTimeOf(date, name));
        return issues?.[0]?.code === 'no-such-date';
      });
      expect(skipped).toContainEqual(refused);
    },
  );

  it.each([
    ['2026-02-30', 'no-such-date'],
    ['2026-03-02T10:00', 'not-a-date'],
    [null, 'wrong-type'],
    [20260302, 'wrong-type'],
  ])('is not made of %s', (value, code) => {
    expect(refusalOf(() => dateTimeOf(value as string))).toEqual([{ path: [], code }]);
  });

  it.each([
    ['invalid', DateTime.invalid('a reason'), 'not-a-date'],
    ['before the years', DateTime.utc(1899, 12, 31), 'no-such-date'],
    ['after the years', DateTime.utc(9900, 1, 1), 'no-such-date'],
    ['in a year of five digits', DateTime.utc(12_026, 3, 2), 'not-a-date'],
  ])('is refused where it is %s', (_, dateTime, code) => {
    expect(refusalOf(() => isoDateOf(dateTime))).toEqual([{ path: [], code }]);
    expect(refusalOf(() => isoDateInStockholm(dateTime))).toEqual([{ path: [], code }]);
  });

  it('is not made in a zone that does not exist', () => {
    expect(refusalOf(() => dateTimeOf('2026-03-02', 'Europe/Stockhom'))).toEqual([
      { path: ['zone'], code: 'not-an-option' },
    ]);
  });
});

describe('an Interval', () => {
  it('comes back as the spell it was, in every zone', () => {
    holdsForAll(fc.tuple(spell, zone), ([days, name]) => {
      fc.pre(hadBy(name, days.from, days.to));
      expect(spellOf(intervalOf(days, name))).toEqual(days);
    });
  });

  it('begins where the one before it ends', () => {
    holdsForAll(fc.tuple(spell, zone), ([{ from, to }, name]) => {
      const next = plusDays(to, 1);
      fc.pre(hadBy(name, from, to, next));
      expect(intervalOf({ from, to }, name).abutsStart(intervalOf({ from: next, to: next }, name))).toBe(
        true,
      );
    });
  });

  it('does not hold its end: midnight belongs to the day before, a moment later does not', () => {
    const start = DateTime.fromISO('2026-12-31T09:00', { zone: 'Europe/Stockholm' });
    const midnight = DateTime.fromISO('2027-01-01', { zone: 'Europe/Stockholm' });
    expect(spellOf(Interval.fromDateTimes(start, midnight))).toEqual({
      from: '2026-12-31',
      to: '2026-12-31',
    });
    expect(spellOf(Interval.fromDateTimes(start, midnight.plus(1)))).toEqual({
      from: '2026-12-31',
      to: '2027-01-01',
    });
  });

  it('follows the calendar of its start’s zone', () => {
    const start = DateTime.fromISO('2026-03-02', { zone: 'Europe/Stockholm' });
    const end = start.plus({ days: 1 }).toUTC();
    expect(spellOf(Interval.fromDateTimes(start, end))).toEqual({ from: '2026-03-02', to: '2026-03-02' });
  });

  it('ends before a day that the zone went without, and cannot end on it', () => {
    expect(intervalOf({ from: '2011-12-29', to: '2011-12-29' }, 'Pacific/Apia').length('hours')).toBe(24);
    for (const [from, to] of [
      ['2011-12-30', '2011-12-31'],
      ['2011-12-29', '2011-12-30'],
    ] as const) {
      expect(refusalOf(() => intervalOf({ from, to }, 'Pacific/Apia'))[0]?.code).toBe('no-such-date');
    }
  });

  it('is refused where it is invalid or empty', () => {
    const noon = DateTime.fromISO('2026-03-02T12:00');
    expect(refusalOf(() => spellOf(Interval.invalid('a reason')))).toEqual([
      { path: [], code: 'not-a-date' },
    ]);
    expect(refusalOf(() => spellOf(Interval.fromDateTimes(noon, noon)))).toEqual([
      { path: ['to'], code: 'reversed' },
    ]);
  });

  it.each([
    [{ from: '2026-03-02', to: '2026-03-01' }, 'to', 'reversed'],
    [{ from: '2026-03-02', to: null }, 'to', 'wrong-type'],
    [{ from: '2026-02-30', to: '2026-03-01' }, 'from', 'no-such-date'],
    [{ from: '2026-03-02', to: 'i morgon' }, 'to', 'not-a-date'],
  ])('is not made of %s', (days, field, code) => {
    expect(refusalOf(() => intervalOf(days as never))).toEqual([{ path: [field], code }]);
  });
});

function attempt(call: () => unknown): { readonly issues?: ReturnType<typeof refusalOf> } {
  try {
    call();
    return {};
  } catch {
    return { issues: refusalOf(call) };
  }
}
