/** Numbers as people in Sweden and Britain write them. No Intl, so that the bytes are the same everywhere. */
import type { InputUnit } from '../edge/units.js';
import type { Language } from '../finding/words.js';
import { toCivil, toDay, weekday, type IsoDate } from '../time/day.js';

/** Keeps a number and what belongs to it on one line. */
export const NO_BREAK = '\u00a0';

const THOUSANDS: Readonly<Record<Language, string>> = { sv: NO_BREAK, en: ',' };
const DECIMALS: Readonly<Record<Language, string>> = { sv: ',', en: '.' };
const PERCENT: Readonly<Record<Language, string>> = { sv: `${NO_BREAK}%`, en: '%' };
const HOURS: Readonly<Record<Language, string>> = { sv: 'tim', en: 'h' };
const DIGITS_IN_GROUP = 3;

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** From Monday on. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** One of something, and more. */
type Counted = readonly [one: string, more: string];

const DAYS: Readonly<Record<Language, Counted>> = { sv: ['dag', 'dagar'], en: ['day', 'days'] };
const MONTHS_COUNTED: Readonly<Record<Language, Counted>> = {
  sv: ['månad', 'månader'],
  en: ['month', 'months'],
};

const POINTS: Readonly<Record<Language, Counted>> = {
  sv: ['procentenhet', 'procentenheter'],
  en: ['percentage point', 'percentage points'],
};
const ITEMS: Readonly<Record<Language, Counted>> = { sv: ['punkt', 'punkter'], en: ['item', 'items'] };

/** Kronor with two decimals: `1 234,50 kr`, `1,234.50 kr`. */
export function kronorText(kronor: number, language: Language): string {
  return `${written(kronor.toFixed(2), language)}${NO_BREAK}kr`;
}

/** A number with the decimals that it has, at most two. */
export function numberText(value: number, language: Language): string {
  return written(String(Math.round(value * 100) / 100), language);
}

/** A number with the decimals that it has, at most eight. */
export function decimalText(value: number, language: Language): string {
  return written(String(Number(value.toFixed(8))), language);
}

/** Hours: `7,5 tim`, `7.5 h`. */
export function hoursText(hours: number, language: Language): string {
  return `${numberText(hours, language)}${NO_BREAK}${HOURS[language]}`;
}

/** A share in per cent: `80 %`, `80%`. */
export function percentText(
  share: { readonly num: number; readonly den: number },
  language: Language,
): string {
  return `${numberText((share.num * 100) / share.den, language)}${PERCENT[language]}`;
}

/** A share in per cent with the decimals that say it exactly: `12,887 %`. */
export function exactPercentText(
  { num, den }: { readonly num: number; readonly den: number },
  language: Language,
): string {
  return `${decimalText((num * 100) / den, language)}${PERCENT[language]}`;
}

/** A share of one in per cent. */
export function shareText(share: number, language: Language): string {
  return percentText({ num: share * 100, den: 100 }, language);
}

/** A number with the sign of what it is counted in. Years are no quantities: no space parts their thousands. */
export function quantityText(value: number, unit: InputUnit | undefined, language: Language): string {
  switch (unit) {
    case 'kronor':
      return kronorText(value, language);
    case 'hours':
      return hoursText(value, language);
    case 'share':
      return shareText(value, language);
    case 'per-cent':
      return percentText({ num: value, den: 100 }, language);
    case 'year':
      return String(value);
    default:
      return numberText(value, language);
  }
}

/** A date in running text: `12 januari 2026`, `12 January 2026`. */
export function dateText(date: IsoDate, language: Language): string {
  const { year, month, dayOfMonth } = toCivil(toDay(date));
  return [dayOfMonth, MONTHS[language][month - 1], year].join(NO_BREAK);
}

/** A date with its weekday: `måndag 2021-02-01`, `Monday 2021-02-01`. */
export function weekdayText(date: IsoDate, language: Language): string {
  return [WEEKDAYS[language][weekday(toDay(date)) - 1], date].join(NO_BREAK);
}

/** A number of days: `1 dag`, `29 days`. */
export function daysText(days: number, language: Language): string {
  return countedText(days, DAYS[language], language);
}

/** A number of months: `1 månad`, `12 months`. */
export function monthsText(months: number, language: Language): string {
  return countedText(months, MONTHS_COUNTED[language], language);
}

/** A number of items of a list: `1 punkt`, `9 items`. */
export function itemsText(items: number, language: Language): string {
  return countedText(items, ITEMS[language], language);
}

/** A difference between shares: `1 procentenhet`, `25 percentage points`. */
export function pointsText(points: number, language: Language): string {
  return countedText(points, POINTS[language], language);
}

function countedText(count: number, [one, more]: Counted, language: Language): string {
  return `${numberText(count, language)}${NO_BREAK}${count === 1 ? one : more}`;
}

function written(plain: string, language: Language): string {
  const point = plain.includes('.') ? plain.indexOf('.') : plain.length;
  const sign = plain.startsWith('-') ? '−' : '';
  const whole = grouped(plain.slice(sign.length, point), THOUSANDS[language]);
  return `${sign}${whole}${plain.slice(point).replace('.', DECIMALS[language])}`;
}

function grouped(digits: string, separator: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= DIGITS_IN_GROUP) {
    groups.unshift(digits.slice(Math.max(0, end - DIGITS_IN_GROUP), end));
  }
  return groups.join(separator);
}
