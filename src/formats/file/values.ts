/** Reading what stands in a field of a file: the value, or why there is none. */
import { isDate, LAST_YEAR, parseDay, type IsoDate } from '../../time/day.js';
import type { FileIssueCode } from './file-issue.js';
import { groupsIn } from './groups.js';

/** The value that a text stands for, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly wrong: FileIssueCode };

const HUNDREDTHS = 100;
const MOST_HOURS = 100_000;
const MOST_PERCENT = 100;
const MOST_DIGITS = 9;

/** A time of day, with or without a zone, or a zone alone: what may follow a date. */
const TIME_OR_ZONE = /^(?:[T ]\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/;

/** `2026-03-02` or `20260302` and nothing after it: a time or a zone could make it another day in Sweden. */
export function readDate(text: string): Read<IsoDate> {
  return readDateBefore(text, /^$/);
}

/**
 * An `xs:date`, or `20260302`. Its zone says where that day is meant, and moves it to no other: `2026-03-02+01:00` and
 * `2026-03-02Z` are 2 March. Midnight after a date is how some programs write a date; no other time is a date.
 */
export function readXmlDate(text: string): Read<IsoDate> {
  return readDateBefore(text, /^(?:T00:00(?::00(?:\.0+)?)?|Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/);
}

const DATE = /^(\d{4})(-?)(\d{2})\2(\d{2})(.*)$/;

function readDateBefore(text: string, end: RegExp): Read<IsoDate> {
  // As nearly all of them are written.
  if (isDate(text)) return { value: text };
  const parts = groupsIn(text, DATE, ['year', 'hyphen', 'month', 'day', 'rest']);
  if (parts === undefined) return { wrong: 'not-a-date' };
  const { year, month, day, rest } = parts;
  if (!end.test(rest)) return { wrong: TIME_OR_ZONE.test(rest) ? 'time-in-date' : 'not-a-date' };
  // 9999-12-31, and what else stands for a day that never comes.
  if (Number(year) > LAST_YEAR) return { wrong: 'open-end-as-date' };
  const iso = `${year}-${month}-${day}`;
  return parseDay(iso) === undefined ? { wrong: 'no-such-date' } : { value: iso };
}

/** The sign before the decimals; `either` takes the one that stands there. */
export type DecimalSign = '.' | ',' | 'either';

const HOUR_UNIT = /\s*(?:h|t|tim|timmar|timme|hours?|hrs?)\.?$/i;

/**
 * Zero or more hours, rounded to hundredths: any `xs:decimal`, the same with a comma, with the word for hours after it;
 * `7:30` is seven hours and a half.
 */
export function readHours(text: string, sign: DecimalSign): Read<number> {
  if (PLAIN.test(text)) return readNumber(text, sign, MOST_HOURS);
  const bare = text.replace(HOUR_UNIT, '');
  const clock = /^(\d{1,5}):([0-5]\d)(?::00)?$/.exec(bare);
  if (clock !== null) return { value: hundredthsOfMinutes(Number(clock[1]) * 60 + Number(clock[2])) };
  return readNumber(bare, sign, MOST_HOURS);
}

/**
 * Above 1 through 100, with or without a percent sign, rounded to hundredths. Nobody is absent one percent of a day: 0.5
 * and 1 are shares, which would be read as almost nothing.
 */
export function readPercent(text: string, sign: DecimalSign): Read<number> {
  const read = readNumber(text.replace(/\s*%$/, ''), sign, MOST_PERCENT);
  if ('wrong' in read || read.value > 1) return read;
  return { wrong: read.value === 0 ? 'not-positive' : 'share-not-percent' };
}

/** As nearly all numbers are written: to see that takes a tenth of reading all the ways in which they can be. */
const PLAIN = /^\d{1,3}(?:\.\d{1,2})?$/;

/** Digits with a decimal sign anywhere among them; thousands only where hard blanks divide them. */
const NUMBER = /^([+-]?)(?=[.,]?\d)(\d*)(?:([.,])(\d*))?$/;
const THOUSANDS = /^([+-]?\d{1,3})((?:[\u00A0\u202F]\d{3})+)(?=[.,]|$)/;

function readNumber(text: string, sign: DecimalSign, most: number): Read<number> {
  if (sign !== ',' && PLAIN.test(text)) {
    const value = Number(text);
    return value > most ? { wrong: 'too-large' } : { value };
  }
  const plain = text.replace(/^\u2212/, '-').replace(THOUSANDS, withoutBlanks);
  const parts = groupsIn(plain, NUMBER, ['minus', 'whole', 'written', 'decimals']);
  if (parts === undefined) return { wrong: 'not-a-number' };
  const { minus, whole, written, decimals } = parts;
  if (written !== '' && sign !== 'either' && written !== sign) return { wrong: 'not-a-number' };
  const digits = whole.replace(/^0+/, '');
  const value = toHundredths(digits, decimals);
  if (digits.length > MOST_DIGITS || value > most) return { wrong: 'too-large' };
  return minus === '-' && value > 0 ? { wrong: 'negative' } : { value };
}

function withoutBlanks(_: string, first: string, others: string): string {
  return first + others.replace(/[\u00A0\u202F]/g, '');
}

/** Half a hundredth goes up: decided by the digits, since no binary fraction is exactly that half. */
function toHundredths(whole: string, decimals: string): number {
  const two = Number(decimals.slice(0, 2).padEnd(2, '0'));
  const up = (decimals[2] ?? '0') >= '5' ? 1 : 0;
  return (Number(whole) * HUNDREDTHS + two + up) / HUNDREDTHS;
}

const MINUTES_PER_HOUR = 60;

/** Breaks of fewer minutes than this nobody writes down: below it the number is hours. */
const FEWEST_MINUTES = 5;

/** The minutes of a break: `30`, `30 min`, `0:30` and `0,5`. */
export function readBreak(text: string, sign: DecimalSign): Read<number> {
  const read = readHours(text.replace(/\s*(?:m|min|minuter|minutes)\.?$/i, ''), sign);
  if ('wrong' in read) return read;
  const isHours = text.includes(':') || (read.value < FEWEST_MINUTES && !/m/i.test(text));
  return { value: isHours ? Math.round(read.value * MINUTES_PER_HOUR) : Math.round(read.value) };
}

/** Minutes as hours, rounded to hundredths. */
export function hundredthsOfMinutes(minutes: number): number {
  return Math.round((minutes * HUNDREDTHS) / MINUTES_PER_HOUR) / HUNDREDTHS;
}
