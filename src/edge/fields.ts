/** The building bricks of the edge schemas: what a date, an amount or a spell may look like when it comes in. */
import * as z from 'zod';
import type { IssueCode } from '../finding/issue.js';
import type { Unit } from '../finding/unit.js';
import { hasDateForm, isDate, parseDay, type IsoDate } from '../time/day.js';
import { parseLocalTime, type LocalTime } from '../time/local-time.js';
import type { IsoMonth } from '../time/month.js';

/** The most spells or days that one call takes. */
export const MOST_SPELLS = 20_000;

/** The most lines of a grant application, and of other lists, that one call takes. */
export const MOST_LINES = 10_000;

const MOST_KRONOR = 1_000_000_000_000;
export const HOURS_PER_DAY = 24;
const HOURS_PER_WEEK = 168;

/** A code as zod's error text: the edge turns every error text into an issue of that code. */
export function code(issueCode: IssueCode): { error: IssueCode } {
  return { error: issueCode };
}

/** Says what the numbers of a field are counted in; of a text, that it is a date. */
export function inUnit<Schema extends z.ZodType>(schema: Schema, unit: Unit | 'date'): Schema {
  return schema.meta({ unit });
}

export const date: z.ZodType<IsoDate> = z
  .string()
  .refine(isDate, {
    error: ({ input }): IssueCode => (hasDateForm(input as string) ? 'no-such-date' : 'not-a-date'),
    abort: true,
  })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date', unit: 'date' });

export const month: z.ZodType<IsoMonth> = z
  .string()
  .regex(/^\d{4}-\d{2}$/, { ...code('not-a-month'), abort: true })
  .refine((text) => parseDay(`${text}-01`) !== undefined, code('no-such-date'));

export const localTime: z.ZodType<LocalTime> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { ...code('not-a-time'), abort: true })
  .refine((text) => parseLocalTime(text) !== undefined, { ...code('no-such-time'), abort: true });

/** A time of any day, `HH:MM`; with `end`, also its end, `24:00`. */
export function clockTime(end: boolean): z.ZodType<string> {
  const hour = '(?:[01]\\d|2[0-3])';
  return z
    .string()
    .regex(/^\d{2}:\d{2}$/, { ...code('not-a-time'), abort: true })
    .regex(new RegExp(`^(?:${hour}:[0-5]\\d${end ? '|24:00' : ''})$`), code('no-such-time'));
}

function atMostTwoDecimals(value: number): boolean {
  return Math.round(value * 100) / 100 === value;
}

function atMostFourDecimals(value: number): boolean {
  return Math.round(value * 10_000) / 10_000 === value;
}

/** Kronor, zero or more, with at most two decimals. */
export const money: z.ZodType<number> = inUnit(
  z
    .number()
    .min(0, code('negative'))
    .max(MOST_KRONOR, code('too-large'))
    .refine(atMostTwoDecimals, code('more-than-two-decimals')),
  'kronor',
);

/** Pay: kronor above zero with at most two decimals. */
export const pay: z.ZodType<number> = inUnit(
  z
    .number()
    .gt(0, code('not-positive'))
    .max(MOST_KRONOR, code('too-large'))
    .refine(atMostTwoDecimals, code('more-than-two-decimals')),
  'kronor',
);

/** Hours from zero to `most`, with at most two decimals. */
export function hoursUpTo(most: number): z.ZodType<number> {
  return inUnit(
    z
      .number()
      .min(0, code('negative'))
      .max(most, code('too-large'))
      .refine(atMostTwoDecimals, code('more-than-two-decimals')),
    'hours',
  );
}

/** Hours within one day, zero or more, with at most two decimals. */
export const hoursOfDay: z.ZodType<number> = hoursUpTo(HOURS_PER_DAY);

/** Hours within one week, zero or more, with at most two decimals. */
export const hoursInWeek: z.ZodType<number> = hoursUpTo(HOURS_PER_WEEK);

/** Hours of a week, above zero, with at most two decimals. */
export const hoursOfWeek: z.ZodType<number> = inUnit(
  z
    .number()
    .gt(0, code('not-positive'))
    .max(HOURS_PER_WEEK, code('too-large'))
    .refine(atMostTwoDecimals, code('more-than-two-decimals')),
  'hours',
);

/** The share of ordinary working time that is lost: above 0 and at most 1, with at most four decimals. */
export const lostShare: z.ZodType<number> = inUnit(
  z
    .number()
    .gt(0, code('not-positive'))
    .max(1, code('too-large'))
    .refine(atMostFourDecimals, code('more-than-four-decimals')),
  'share',
);

/** What a number below nothing, and below one, is. */
const BELOW: readonly IssueCode[] = ['negative', 'not-positive'];

/** A whole number from `least` to `most`; the name of its field says what it counts. */
export function whole(least: number, most: number): z.ZodType<number> {
  return z
    .number()
    .refine(Number.isInteger, { ...code('not-whole'), abort: true })
    .min(least, code(BELOW[least] ?? 'too-small'))
    .max(most, code('too-large'))
    .meta({ type: 'integer', unit: 'named' });
}

export function oneOf<const Options extends readonly [string, ...string[]]>(
  options: Options,
): z.ZodType<Options[number]> {
  return z.enum(options);
}

/** Shared by every check of two dates in one object. */
export function inOrder({ from, to }: { readonly from: IsoDate; readonly to: IsoDate | null }): boolean {
  return to === null || from <= to;
}

/** Where and how a reversed period is reported. */
export const reversed: { error: IssueCode; path: string[] } = { ...code('reversed'), path: ['to'] };

export const period: z.ZodType<{ readonly from: IsoDate; readonly to: IsoDate }> = z
  .strictObject({ from: date, to: date })
  .refine(inOrder, reversed);

export function listOf<T>(item: z.ZodType<T>, most: number): z.ZodType<readonly T[]> {
  return z.array(item).max(most, code('too-many'));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An opaque reference: no name and, being a UUID or having fewer than ten digits, no personal number. */
export const reference: z.ZodType<string> = z
  .string()
  .regex(/^[A-Za-z0-9._-]{1,64}$/, code('bad-reference'))
  .refine((text) => UUID.test(text) || text.replace(/[^0-9]/g, '').length < 10, code('bad-reference'));
