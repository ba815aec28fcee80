/** Reading what stands in a field of a file: the value, or why there is none. */
import { parseDay, type IsoDate } from '../time/day.js';
import type { FileIssueCode } from './file-issue.js';

/** The value that a text stands for, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly wrong: FileIssueCode };

const HUNDREDTHS = 100;
const MOST_HOURS = 100_000;
const MOST_PERCENT = 100;

/** `2026-03-02` or `20260302`, also with a time or a zone after it, which say nothing about the day. */
export function readDate(text: string): Read<IsoDate> {
  const parts =
    /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (parts === null) return { wrong: 'not-a-date' };
  const iso = `${parts[1] as string}-${parts[3] as string}-${parts[4] as string}`;
  return parseDay(iso) === undefined ? { wrong: 'no-such-date' } : { value: iso };
}

/** The sign before the decimals; `either` takes the one that stands there. */
export type DecimalSign = '.' | ',' | 'either';

/** Zero or more hours, rounded to hundredths; `7:30` is seven hours and a half. */
export function readHours(text: string, sign: DecimalSign): Read<number> {
  const clock = /^(\d{1,5}):([0-5]\d)$/.exec(text);
  if (clock !== null) return { value: toHundredths(Number(clock[1]) + Number(clock[2]) / 60) };
  return readNumber(text, sign, MOST_HOURS);
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

function readNumber(text: string, sign: DecimalSign, most: number): Read<number> {
  const parts = /^([+-]?)(\d{1,9})(?:([.,])(\d{0,9}))?$/.exec(text);
  if (parts === null) return { wrong: 'not-a-number' };
  const [, minus, whole, written, decimals = ''] = parts as unknown as [
    string,
    string,
    string,
    string?,
    string?,
  ];
  if (written !== undefined && sign !== 'either' && written !== sign) return { wrong: 'not-a-number' };
  const value = toHundredths(Number(`${whole}.${decimals}`));
  if (value > most) return { wrong: 'too-large' };
  return minus === '-' && value > 0 ? { wrong: 'negative' } : { value };
}

function toHundredths(value: number): number {
  return Math.round(value * HUNDREDTHS + 1e-7) / HUNDREDTHS;
}
