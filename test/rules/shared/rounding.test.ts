import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kronor, times } from '../../../src/money/amount.js';
import { wholeKronorDown, wholeKronorHalfDown } from '../../../src/rules/shared/rounding.js';
import { floor, halfDown, ratio } from '../../oracle/benefit-days.js';
import { holdsForAll } from '../../support/properties.js';

/** Öre, and what they are divided by: halves are frequent, and so are amounts beyond safe integers. */
const quotients = fc.tuple(
  fc.oneof(
    fc.integer({ min: -500, max: 500 }).map((halves) => halves * 50),
    fc.integer({ min: -100_000_000, max: 100_000_000 }),
    fc.integer({ min: 90_000_000_000_000, max: 99_999_999_999_999 }),
  ),
  fc.constantFrom(1, 2, 3, 365, 1_000_003),
);

describe('rounding', () => {
  it.each([
    [100, 100, 100],
    [100.01, 100, 100],
    [100.49, 100, 100],
    [100.5, 100, 100],
    [100.51, 100, 101],
    [100.99, 100, 101],
    [101.5, 101, 101],
    [0, 0, 0],
    [0.5, 0, 0],
  ])('%d is %d down, and %d half down', (amount, down, halfway) => {
    expect(wholeKronorDown(kronor(amount))).toBe(down);
    expect(wholeKronorHalfDown(kronor(amount))).toBe(halfway);
  });

  it('is exact, whatever the amount', () => {
    holdsForAll(quotients, ([öre, den]) => {
      const amount = times({ num: öre, den: 1 }, 1, den);
      expect(wholeKronorDown(amount)).toBe(floor(ratio(öre, den * 100)));
      // The independent reading tells nothing from minus nothing; the library has only one.
      expect(wholeKronorHalfDown(amount)).toBe(halfDown(ratio(öre, den * 100)) + 0);
    });
  });
});
