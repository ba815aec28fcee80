import * as z from 'zod';
import { expect, it } from 'vitest';
import { checkedArguments } from '../../src/edge/checked.js';
import { date, listOf } from '../../src/edge/fields.js';
import { InvalidInput } from '../../src/finding/invalid-input.js';

interface Days {
  readonly days: readonly string[];
}

const days = z.strictObject({ days: listOf(date, 20_000) }) as z.ZodType<Days>;
const both = checkedArguments<[a: Days, b: Days], number>(
  { arguments: [{ name: 'before', schema: days }, { schema: days }] },
  (a, b) => a.days.length - b.days.length,
);

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
  expect(both({ days: ['2026-03-02'] }, { days: [] })).toBe(1);
});

it('names the argument in the path, where it has a name', () => {
  const bad = { days: ['2026-02-30'] };
  expect(issuesOf(() => both(bad, bad))).toMatchObject([
    { path: ['before', 'days', 0], code: 'no-such-date' },
  ]);
  expect(issuesOf(() => both({ days: [] }, bad))).toMatchObject([
    { path: ['days', 0], code: 'no-such-date' },
  ]);
  expect(issuesOf(() => both({ days: new Array(20_001) as string[] }, bad))).toMatchObject([
    { path: ['before', 'days'], code: 'too-many' },
  ]);
});

it('asks whether they fit together once each fits alone', () => {
  const ordered = checkedArguments<[a: Days, b: Days], string>(
    {
      arguments: [{ schema: days }, { schema: days }],
      together: (a, b) => (a.days.length > b.days.length ? [{ path: ['days'], code: 'too-many' }] : []),
    },
    () => 'fits',
  );
  expect(ordered({ days: [] }, { days: [] })).toBe('fits');
  expect(issuesOf(() => ordered({ days: ['2026-03-02'] }, { days: [] }))).toMatchObject([
    { path: ['days'], code: 'too-many', message: 'The list is longer than allowed.' },
  ]);
});

it('refuses a list longer than any function takes before it looks at the items', () => {
  const list = checkedArguments<[list: readonly Days[]], number>(
    { arguments: [{ schema: listOf(days, 10) }] },
    (given) => given.length,
  );
  expect(issuesOf(() => list(new Array(20_001) as Days[]))).toMatchObject([{ path: [], code: 'too-many' }]);
});
