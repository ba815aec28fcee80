import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checked, checkedWithOptions } from '../../src/edge/checked.js';
import {
  code,
  date,
  inOrder,
  listOf,
  money,
  month,
  period,
  reference,
  whole,
} from '../../src/edge/fields.js';
import type { InvalidInput } from '../../src/finding/invalid-input.js';
import { pathText } from '../../src/finding/invalid-input.js';
import { expectRefused } from '../support/bad-input.js';

interface Example {
  readonly days: readonly string[];
}

const entry = { input: z.strictObject({ days: listOf(date, 20_000) }) as z.ZodType<Example> };
const count = checked(entry, ({ days }) => days.length);

describe('a checked function', () => {
  it('decides on input that fits', () => {
    expect(count({ days: [] })).toBe(0);
    expect(count({ days: ['2026-03-02', '2024-02-29'] })).toBe(2);
  });

  it('refuses a longer list than any rule takes before it looks at the items', () => {
    expectRefused(count, { days: new Array(20_001) }, ['days'], 'too-many');
  });

  it('lists at most a hundred issues', () => {
    const refusal = refusalOf(() => count({ days: new Array<string>(500).fill('hemlig') }));
    expect(refusal.issues).toHaveLength(100);
    expect(refusal.issues[99]?.path).toEqual(['days', 99]);
  });

  it('takes a schema that is no object', () => {
    const first = checked({ input: z.array(date) }, ([day]) => day);
    expect(first(['2026-03-02'])).toBe('2026-03-02');
    expectRefused(first, {}, [], 'wrong-type');
  });

  it.each([
    ['8000,50', 'decimal-comma'],
    [' 31 250,5 ', 'decimal-comma'],
    ['8000.50', 'wrong-type'],
    ['8000,', 'wrong-type'],
    ['x,5', 'wrong-type'],
    [null, 'wrong-type'],
  ] as const)('says of %j for a number that it is %s', (size, code) => {
    const sized = checked({ input: z.strictObject({ size: z.number() }) }, ({ size: found }) => found);
    expectRefused(sized, { size }, ['size'], code);
  });

  it('says of a number above a limit of zod’s own that it is too large', () => {
    const small = checked({ input: z.strictObject({ size: z.number().max(3) }) }, ({ size }) => size);
    expectRefused(small, { size: 47_110 }, ['size'], 'too-large');
  });
});

describe('a checked function with options', () => {
  const options = z.strictObject({ most: whole(0, 9) });
  const some = checkedWithOptions({ input: entry.input, options }, ({ days }, { most }) =>
    days.slice(0, most),
  );

  it('checks both', () => {
    expect(some({ days: ['2026-03-02'] }, { most: 0 })).toEqual([]);
    expectRefused((input: Example) => some(input, { most: 1 }), { days: 'hemlig' }, ['days'], 'wrong-type');
    expectRefused((most: { most: number }) => some({ days: [] }, most), { most: -1 }, ['most'], 'negative');
  });
});

describe('a field', () => {
  const takes = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

  it('takes dates from 1900 to 9899', () => {
    expect([takes(date, '1900-01-01'), takes(date, '9899-12-31')]).toEqual([true, true]);
    expect([takes(date, '1899-12-31'), takes(date, '9900-01-01')]).toEqual([false, false]);
  });

  it('takes months', () => {
    expect([takes(month, '1980-05'), takes(month, '1980-5'), takes(month, '1980-13')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes money to the öre up to a million million', () => {
    for (const kronor of [0, -0, 0.01, 0.29, 1.15, 4.35, 1e12]) expect(takes(money, kronor)).toBe(true);
    for (const kronor of [0.001, 0.015, -0.01, 1e12 + 1]) expect(takes(money, kronor)).toBe(false);
  });

  it('takes whole numbers between its limits', () => {
    const one = whole(1, 3);
    expect([0, 1, 3, 4, 1.5].map((value) => takes(one, value))).toEqual([false, true, true, false, false]);
  });

  it('takes a period in order', () => {
    expect(takes(period, { from: '2026-03-02', to: '2026-03-02' })).toBe(true);
    expect(takes(period, { from: '2026-03-02', to: '2026-03-01' })).toBe(false);
    expect(inOrder({ from: '2026-03-02', to: null })).toBe(true);
  });

  it('takes a reference that is no personal number', () => {
    for (const text of ['a', 'A-17', 'x_1.2', '123456789', 'a'.repeat(64)]) {
      expect(takes(reference, text)).toBe(true);
    }
    for (const text of [
      '',
      'a b',
      'å',
      'a'.repeat(65),
      '19800101-1234',
      '8001011234',
      '1-2-3-4-5-6-7-8-9-0',
    ]) {
      expect(takes(reference, text)).toBe(false);
    }
  });

  it('carries its code as the error', () => {
    expect(code('too-many')).toEqual({ error: 'too-many' });
  });
});

describe('a path', () => {
  it('is written as people write it', () => {
    expect(pathText([])).toBe('(input)');
    expect(pathText(['spells', 0, 'to'])).toBe('spells[0].to');
    expect(pathText([3, 'to'])).toBe('[3].to');
  });
});

function refusalOf(call: () => unknown): InvalidInput {
  try {
    call();
  } catch (thrown) {
    return thrown as InvalidInput;
  }
  throw new Error('the input was not refused');
}
