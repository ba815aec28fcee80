import * as z from 'zod';
import { expect, it } from 'vitest';
import { checkedPair, checkedWithOptions } from '../../src/edge/checked.js';
import { date, listOf } from '../../src/edge/fields.js';
import { assess, type Case } from '../../src/index.js';
import { InvalidInput } from '../../src/finding/invalid-input.js';

interface Days {
  readonly days: readonly string[];
}

const days = z.strictObject({ days: listOf(date, 20_000) }) as z.ZodType<Days>;
const none: z.ZodType<object> = z.strictObject({});
const difference = checkedPair(
  { first: { name: 'before', schema: days }, second: { schema: days }, options: none },
  (a: Days, b: Days) => a.days.length - b.days.length,
);
const EMPTY: Days = { days: [] };
const BAD: Days = { days: ['2026-02-30'] };

function issuesOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues;
    throw error;
  }
  return [];
}

it('decides on arguments that fit', () => {
  expect(difference({ days: ['2026-03-02'] }, EMPTY, {})).toBe(1);
  expect(difference['~standard'].validate(BAD)).toMatchObject({ issues: [{ path: ['days', 0] }] });
});

it('names the argument in the path, where it has a name', () => {
  expect(issuesOf(() => difference(BAD, EMPTY, {}))).toMatchObject([
    { path: ['before', 'days', 0], code: 'no-such-date' },
  ]);
  expect(issuesOf(() => difference(EMPTY, BAD, {}))).toMatchObject([
    { path: ['days', 0], code: 'no-such-date' },
  ]);
  expect(issuesOf(() => difference({ days: new Array(20_001) as string[] }, EMPTY, {}))).toMatchObject([
    { path: ['before', 'days'], code: 'too-many' },
  ]);
  expect(issuesOf(() => difference(EMPTY, EMPTY, { hemligt: 1 }))).toMatchObject([
    { path: [], code: 'unknown-key' },
  ]);
});

it('tells what is wrong with every argument at once, up to a hundred things', () => {
  expect(issuesOf(() => difference(BAD, BAD, { hemligt: 1 }))).toMatchObject([
    { path: ['before', 'days', 0], code: 'no-such-date' },
    { path: ['days', 0], code: 'no-such-date' },
    { path: [], code: 'unknown-key' },
  ]);
  const many: Days = { days: Array.from({ length: 99 }, () => '2026-02-30') };
  expect(issuesOf(() => difference(many, many, {}))).toHaveLength(100);
});

it('asks whether they fit together once each fits alone', () => {
  const ordered = checkedPair(
    {
      first: { schema: days },
      second: { schema: days },
      options: none,
      together: (a, b) => (a.days.length > b.days.length ? [{ path: ['days'], code: 'too-many' }] : []),
    },
    () => 'fits',
  );
  expect(ordered(EMPTY, EMPTY, {})).toBe('fits');
  expect(issuesOf(() => ordered({ days: ['2026-03-02'] }, EMPTY, {}))).toMatchObject([
    { path: ['days'], code: 'too-many', message: 'The list is longer than allowed.' },
  ]);
});

it('refuses a list longer than any function takes before it looks at the items', () => {
  const list = checkedWithOptions({ input: listOf(days, 10), options: none }, (given) => given.length);
  expect(list([EMPTY], {})).toBe(1);
  expect(issuesOf(() => list(new Array(20_001) as Days[], {}))).toMatchObject([
    { path: [], code: 'too-many' },
  ]);
});

it('tells what is wrong with the options of a case beside what is wrong with the case', () => {
  expect(issuesOf(() => assess({} as Case, { asOf: 'x' }))).toMatchObject([
    { path: ['ref'], code: 'missing' },
    { path: ['spells'], code: 'missing' },
    { path: ['asOf'], code: 'not-a-date' },
  ]);
});

it('names the options that are missing where there are none', () => {
  const withoutOptions = assess as unknown as (given: object) => unknown;
  expect(issuesOf(() => withoutOptions({ ref: 'A', spells: [] }))).toMatchObject([
    { path: ['asOf'], code: 'missing' },
  ]);
  expect(issuesOf(() => assess({ ref: 'A', spells: [] }, null as never))).toMatchObject([
    { path: [], code: 'wrong-type' },
  ]);
});
