import { addMonths as addMonthsLocally, format } from 'date-fns';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { addDays, toCivil, toDay, toIso, type Day } from '../../src/time/day.js';
import {
  addMonths,
  endOfMonth,
  monthOfTurning,
  monthsBefore,
  monthStart,
  startOfMonth,
} from '../../src/time/month.js';
import { everyProvenDate, zoneHas } from '../support/calendar.js';

const dates = everyProvenDate();
const anyDate = fc.constantFrom(...dates);
const lateInMonth = fc.constantFrom(...dates.filter(({ dayOfMonth }) => dayOfMonth > 27));
const someDate = fc.oneof(anyDate, lateInMonth);
const someCount = fc.integer({ min: -240, max: 240 });

const inUtc = (iso: string): DateTime => DateTime.fromISO(iso, { zone: 'utc' });

describe('addMonths', () => {
  it('does as luxon does in UTC', () => {
    fc.assert(
      fc.property(someDate, someCount, ({ iso }, count) => {
        expect(toIso(addMonths(toDay(iso), count))).toBe(inUtc(iso).plus({ months: count }).toISODate());
      }),
    );
  });

  it('does as date-fns does, where the local zone has both days', () => {
    fc.assert(
      fc.property(someDate, someCount, ({ iso, year, month, dayOfMonth }, count) => {
        const ours = addMonths(toDay(iso), count);
        const target = toCivil(ours);
        fc.pre(zoneHas(year, month, dayOfMonth) && zoneHas(target.year, target.month, target.dayOfMonth));
        const theirs = addMonthsLocally(new Date(year, month - 1, dayOfMonth), count);
        expect(toIso(ours)).toBe(format(theirs, 'yyyy-MM-dd'));
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2023-01-29', 1, '2023-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2026-08-15', 0, '2026-08-15'],
    ['1970-01-31', -11, '1969-02-28'],
  ])('%s %i months: %s', (from, count, to) => {
    expect(toIso(addMonths(toDay(from), count))).toBe(to);
  });

  it('never goes past the month that it aims at, and keeps the date where that month has it', () => {
    fc.assert(
      fc.property(someDate, someCount, ({ iso, dayOfMonth }, count) => {
        const ours = addMonths(toDay(iso), count);
        const aim = addMonths(startOfMonth(toDay(iso)), count);
        expect(startOfMonth(ours)).toBe(aim);
        expect(toCivil(ours).dayOfMonth).toBe(Math.min(dayOfMonth, toCivil(endOfMonth(aim)).dayOfMonth));
      }),
    );
  });
});

describe('startOfMonth and endOfMonth', () => {
  it('are those of luxon for every day 1990–2100', () => {
    const wrong = dates.filter(({ iso }) => {
      const at = toDay(iso);
      const month = inUtc(iso);
      return (
        toIso(startOfMonth(at)) !== month.startOf('month').toISODate() ||
        toIso(endOfMonth(at)) !== month.endOf('month').toISODate()
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2024-02-01', '2024-02-29'],
    ['2025-02-28', '2025-02-28'],
    ['2100-02-14', '2100-02-28'],
    ['2026-12-31', '2026-12-31'],
  ])('the month of %s ends on %s', (iso, end) => {
    expect(toIso(endOfMonth(toDay(iso)))).toBe(end);
  });
});

describe('a month of birth', () => {
  it('begins on its first day', () => {
    expect(toIso(monthStart('1961-07'))).toBe('1961-07-01');
    expect(toIso(monthStart('2026-12'))).toBe('2026-12-01');
  });

  it.each([
    ['1961-07', 65, '2026-07-01'],
    ['1959-01', 67, '2026-01-01'],
    ['1959-12', 66, '2025-12-01'],
    ['1964-02', 0, '1964-02-01'],
  ])('somebody born in %s turns %i in the month from %s', (bornOn, age, first) => {
    expect(toIso(monthOfTurning(bornOn, age))).toBe(first);
  });

  it('gives the same month of a year so many years on', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 120 }), ({ iso }, age) => {
        const bornOn = iso.slice(0, 7);
        expect(toIso(monthOfTurning(bornOn, age))).toBe(
          inUtc(`${bornOn}-01`).plus({ years: age }).toISODate(),
        );
      }),
    );
  });
});

describe('monthsBefore', () => {
  it.each([
    ['2026-03-15', 12, '2025-03-15', '2026-03-14'],
    ['2026-01-01', 12, '2025-01-01', '2025-12-31'],
    ['2024-02-29', 12, '2023-02-28', '2024-02-28'],
    ['2025-03-01', 12, '2024-03-01', '2025-02-28'],
    ['2026-08-31', 6, '2026-02-28', '2026-08-30'],
    ['2026-05-31', 1, '2026-04-30', '2026-05-30'],
  ])('before %s, %i months: %s to %s', (iso, months, from, to) => {
    const window = monthsBefore(toDay(iso), months);
    expect([toIso(window.from), toIso(window.to)]).toEqual([from, to]);
  });

  it('ends on the day before and begins where luxon does', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: 1, max: 240 }), ({ iso }, months) => {
        const at: Day = toDay(iso);
        const window = monthsBefore(at, months);
        expect(window.to).toBe(addDays(at, -1));
        expect(toIso(window.from)).toBe(inUtc(iso).minus({ months }).toISODate());
      }),
    );
  });
});
