import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { fromCivil, toDay, toIso, weekday } from '../../src/time/day.js';
import {
  easterSunday,
  isPublicHoliday,
  isWorkingDay,
  lastDayFor,
  movesLastDay,
} from '../../src/time/holidays.js';
import { everyProvenDate, FIRST_PROVEN_YEAR, LAST_PROVEN_YEAR } from '../support/calendar.js';

const dates = everyProvenDate();
const isoDates = dates.map(({ iso }) => iso);

/**
 * What date-holidays knows of Sweden. It calls the eves that move a last day `bank` and is silent about two things:
 * that every Sunday is a public holiday, and that Whit Monday was one until the National Day took its place in 2005.
 */
const known = (() => {
  const sweden = new Holidays('SE');
  const publicHolidays = new Set<string>();
  const eves = new Set<string>();
  const easters = new Map<number, string>();
  for (let year = FIRST_PROVEN_YEAR; year <= LAST_PROVEN_YEAR; year++) {
    for (const { date, type, name } of sweden.getHolidays(year, 'sv')) {
      const iso = date.slice(0, 10);
      if (type === 'public' || (name === 'annandag pingst' && year <= 2004)) publicHolidays.add(iso);
      if (type === 'bank') eves.add(iso);
      if (name === 'påskdagen') easters.set(year, iso);
    }
  }
  return { publicHolidays, eves, easters };
})();

const isoWeekday = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
const isRed = (iso: string): boolean => isoWeekday(iso) === 7 || known.publicHolidays.has(iso);
const isClosed = (iso: string): boolean => isRed(iso) || isoWeekday(iso) === 6 || known.eves.has(iso);

describe('every day 1990–2100, against date-holidays', () => {
  it('that library knows the holidays of 111 years', () => {
    const years = LAST_PROVEN_YEAR - FIRST_PROVEN_YEAR + 1;
    expect(known.easters.size).toBe(years);
    expect(known.eves.size).toBe(3 * years);
  });

  it('is a public holiday or not', () => {
    const ours = isoDates.filter((iso) => isPublicHoliday(toDay(iso)));
    expect(ours).toEqual(isoDates.filter(isRed));
  });

  it('is a working day from Monday to Friday, holidays apart', () => {
    const ours = isoDates.filter((iso) => isWorkingDay(toDay(iso)));
    expect(ours).toEqual(isoDates.filter((iso) => isoWeekday(iso) < 6 && !isRed(iso)));
  });

  it('moves a last day or not', () => {
    const ours = isoDates.filter((iso) => movesLastDay(toDay(iso)));
    expect(ours).toEqual(isoDates.filter(isClosed));
  });

  it('as a last day moves to the nearest open day', () => {
    let open = toIso(lastDayFor(toDay('2101-01-01')));
    const wrong: string[] = [];
    for (const iso of [...isoDates].reverse()) {
      if (!isClosed(iso)) open = iso;
      if (toIso(lastDayFor(toDay(iso))) !== open) wrong.push(iso);
    }
    expect(open).toBe('1990-01-02');
    expect(wrong).toEqual([]);
  });
});

describe('isPublicHoliday', () => {
  it.each([
    ['annandag pingst, the last time', '2004-05-31', true],
    ['annandag pingst, the first year that it is none', '2005-05-16', false],
    ['6 June, the year before it is one (a Sunday)', '2004-06-06', true],
    ['6 June 2003, a Friday', '2003-06-06', false],
    ['nationaldagen, the first time', '2005-06-06', true],
    ['nationaldagen on what was annandag pingst', '2022-06-06', true],
    ['nyårsdagen', '2026-01-01', true],
    ['trettondedag jul', '2026-01-06', true],
    ['skärtorsdagen', '2026-04-02', false],
    ['långfredagen', '2026-04-03', true],
    ['påskafton', '2026-04-04', false],
    ['annandag påsk', '2026-04-06', true],
    ['första maj', '2026-05-01', true],
    ['Kristi himmelsfärdsdag', '2026-05-14', true],
    ['Kristi himmelsfärdsdag on 1 May', '2008-05-01', true],
    ['pingstdagen', '2026-05-24', true],
    ['midsommarafton', '2026-06-19', false],
    ['midsommardagen at its earliest', '2026-06-20', true],
    ['midsommardagen at its latest', '2027-06-26', true],
    ['the Saturday before midsommar', '2027-06-19', false],
    ['alla helgons dag at its earliest', '2026-10-31', true],
    ['alla helgons dag at its latest', '2027-11-06', true],
    ['the Saturday after alla helgons dag', '2026-11-07', false],
    ['julafton', '2026-12-24', false],
    ['juldagen', '2026-12-25', true],
    ['annandag jul', '2026-12-26', true],
    ['nyårsafton', '2026-12-31', false],
    ['a Saturday', '2026-03-21', false],
    ['a Sunday', '2026-03-22', true],
    ['a Monday', '2026-03-23', false],
  ])('%s, %s: %s', (_name, iso, expected) => {
    expect(isPublicHoliday(toDay(iso))).toBe(expected);
  });
});

describe('movesLastDay', () => {
  it.each([
    ['midsommarafton at its earliest', '2026-06-19', true],
    ['midsommarafton at its latest', '2027-06-25', true],
    ['the Friday before midsommarafton', '2027-06-18', false],
    ['the Friday after midsommarafton', '2026-06-26', false],
    ['the Thursday before midsommarafton', '2026-06-18', false],
    ['julafton', '2026-12-24', true],
    ['the day before julafton', '2026-12-23', false],
    ['nyårsafton', '2026-12-31', true],
    ['the day before nyårsafton', '2026-12-30', false],
    ['skärtorsdagen', '2026-04-02', false],
    ['påskafton, a Saturday', '2026-04-04', true],
    ['a Saturday', '2026-03-21', true],
    ['a Friday', '2026-03-20', false],
  ])('%s, %s: %s', (_name, iso, expected) => {
    expect(movesLastDay(toDay(iso))).toBe(expected);
  });
});

describe('lastDayFor', () => {
  it.each([
    ['an open day stays', '2026-03-23', '2026-03-23'],
    ['a Saturday', '2026-03-21', '2026-03-23'],
    ['a Sunday', '2026-03-22', '2026-03-23'],
    ['långfredagen, over all of Easter', '2026-04-03', '2026-04-07'],
    ['påskafton', '2026-04-04', '2026-04-07'],
    ['Kristi himmelsfärdsdag', '2026-05-14', '2026-05-15'],
    ['nationaldagen on a Saturday', '2026-06-06', '2026-06-08'],
    ['nationaldagen on a Friday', '2025-06-06', '2025-06-09'],
    ['midsommarafton', '2026-06-19', '2026-06-22'],
    ['julafton on a Thursday', '2026-12-24', '2026-12-28'],
    ['julafton on a Saturday', '2022-12-24', '2022-12-27'],
    ['nyårsafton', '2025-12-31', '2026-01-02'],
    ['nyårsafton on a Friday', '2027-12-31', '2028-01-03'],
    ['trettondedag jul', '2026-01-06', '2026-01-07'],
    ['annandag pingst while it was one', '2004-05-31', '2004-06-01'],
  ])('%s: %s → %s', (_name, iso, last) => {
    expect(toIso(lastDayFor(toDay(iso)))).toBe(last);
  });
});

describe('isWorkingDay', () => {
  it.each([
    ['a Friday', '2026-03-20', true],
    ['a Saturday', '2026-03-21', false],
    ['a Sunday', '2026-03-22', false],
    ['julafton on a Thursday', '2026-12-24', true],
    ['juldagen on a Friday', '2026-12-25', false],
  ])('%s, %s: %s', (_name, iso, expected) => {
    expect(isWorkingDay(toDay(iso))).toBe(expected);
  });
});

describe('easterSunday', () => {
  it('is that of date-holidays for 1990–2100', () => {
    const ours = new Map([...known.easters.keys()].map((year) => [year, toIso(easterSunday(year))]));
    expect(ours).toEqual(known.easters);
  });

  it.each([
    [1943, '1943-04-25'],
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('%i: %s', (year, iso) => {
    expect(toIso(easterSunday(year))).toBe(iso);
  });

  /** Clavius's rule as Knuth writes it (The Art of Computer Programming, 1.3.2, exercise 14). */
  function knuthsEaster(year: number): number {
    const golden = (year % 19) + 1;
    const century = Math.floor(year / 100) + 1;
    const droppedLeapYears = Math.floor((3 * century) / 4) - 12;
    const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
    const sunday = Math.floor((5 * year) / 4) - droppedLeapYears - 10;
    let epact = (((11 * golden + 20 + moonCorrection - droppedLeapYears) % 30) + 30) % 30;
    if ((epact === 25 && golden > 11) || epact === 24) epact++;
    let fullMoon = 44 - epact;
    if (fullMoon < 21) fullMoon += 30;
    return fullMoon + 7 - ((sunday + fullMoon) % 7);
  }

  it('is a Sunday by another rule too, for every year that a day can have', () => {
    const wrong: number[] = [];
    for (let year = 1900; year <= 9899; year++) {
      const ours = easterSunday(year);
      if (weekday(ours) !== 7 || ours !== fromCivil(year, 3, 1) + knuthsEaster(year) - 1) wrong.push(year);
    }
    expect(wrong).toEqual([]);
  });
});
