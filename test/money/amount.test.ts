import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeastNothing,
  compare,
  hundredths,
  kronor,
  least,
  minus,
  NOTHING,
  payOfHours,
  plus,
  publish,
  ratio,
  shareOf,
  times,
  wholeKronor,
  type Amount,
} from '../../src/money/amount.js';

/** The oracle: a fraction of öre in whole numbers without limit, never shortened. */
interface Exact {
  readonly num: bigint;
  readonly den: bigint;
}

const exact = ({ num, den }: Amount): Exact => ({ num: BigInt(num), den: BigInt(den) });
const sum = (a: Exact, b: Exact): Exact => ({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });
const negative = ({ num, den }: Exact): Exact => ({ num: -num, den });
const product = (a: Exact, num: number, den: number): Exact => ({
  num: a.num * BigInt(num),
  den: a.den * BigInt(den),
});
const difference = (a: Exact, b: Exact): bigint => a.num * b.den - b.num * a.den;

/** Whether `rounded` units are the fraction rounded half up: at most half a unit above it, less than half below. */
function isRoundedHalfUp(rounded: bigint, { num, den }: Exact): boolean {
  return (2n * rounded - 1n) * den <= 2n * num && 2n * num < (2n * rounded + 1n) * den;
}

/** Equal in value, and still an amount: a positive denominator, and no number that has lost a digit. */
function expectExactly(amount: Amount, wanted: Exact): void {
  expect(difference(exact(amount), wanted)).toBe(0n);
  expect(amount.den > 0).toBe(true);
  for (const whole of [amount.num, amount.den]) {
    if (typeof whole === 'number') expect(Number.isSafeInteger(whole)).toBe(true);
  }
}

const MAX = Number.MAX_SAFE_INTEGER;
const TEN_MILLION_KRONOR = 1_000_000_000; // in öre

const ore = fc.oneof(
  fc.integer({ min: -TEN_MILLION_KRONOR, max: TEN_MILLION_KRONOR }),
  fc.integer({ min: -200, max: 200 }),
);
const money = ore.map((number) => kronor(number / 100));
const positive = fc.oneof(
  fc.integer({ min: 1, max: 400 }),
  fc.constantFrom(100, 365, 366, 260, 12, 52),
  fc.integer({ min: 1, max: MAX }),
);
const whole = fc.oneof(
  fc.integer({ min: -400, max: 400 }),
  fc.constantFrom(0, 1, 80, 97),
  fc.integer({ min: -MAX, max: MAX }),
);

/** Fractions small and large, so that both plain numbers and bigints carry them. */
const amount = fc.oneof(
  money,
  fc.tuple(money, whole, positive).map(([one, num, den]) => times(one, num, den)),
  fc.record({ num: whole, den: positive }),
  fc.record({
    num: fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
    den: fc.bigInt({ min: 1n, max: 2n ** 70n }),
  }),
);

describe('kronor and hundredths', () => {
  it('restore every number with two decimals, to a thousand thousand million kronor', () => {
    const numbers = fc.oneof(fc.integer({ min: 0, max: 1e14 }), fc.integer({ min: 0, max: 1e6 }));
    fc.assert(
      fc.property(numbers, (number) => {
        expect(hundredths(number / 100)).toBe(number);
        expect(kronor(number / 100)).toEqual({ num: number, den: 1 });
        expect(hundredths(-number / 100)).toBe(-number);
        expect(publish(kronor(number / 100))).toBe(number / 100);
      }),
    );
  });

  it('restore every öre up to ten thousand kronor', () => {
    const wrong = [];
    for (let number = 0; number <= 1_000_000; number++)
      if (hundredths(number / 100) !== number) wrong.push(number);
    expect(wrong).toEqual([]);
  });

  it.each([
    [0.07, 7],
    [0.29, 29],
    [1.1, 110],
    [4.35, 435],
    [8.2, 820],
    [35.41, 3541],
    [1.15, 115],
    [-4.35, -435],
    [592_000, 59_200_000],
    [999_999_999_999.99, 99_999_999_999_999],
    [1e12, 1e14],
  ])('%d is %i hundredths', (value, number) => {
    expect(hundredths(value)).toBe(number);
    expect(kronor(value)).toEqual({ num: number, den: 1 });
  });

  it('nothing is no öre', () => {
    expect(NOTHING).toEqual({ num: 0, den: 1 });
    expect(publish(NOTHING)).toBe(0);
  });
});

describe('sums and products are exact', () => {
  it('plus', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expectExactly(plus(a, b), sum(exact(a), exact(b)));
      }),
    );
  });

  it('plus, of two with one denominator', () => {
    const numbers = fc.oneof(ore, whole);
    const dens = fc.oneof(positive, fc.bigInt({ min: 2n ** 60n, max: 2n ** 70n }));
    fc.assert(
      fc.property(numbers, numbers, dens, (a, b, den) => {
        const both = plus({ num: a, den }, { num: b, den });
        expect(both.den).toBe(den);
        expectExactly(both, { num: BigInt(a) + BigInt(b), den: BigInt(den) });
      }),
    );
  });

  it('plus, of two with denominators that share a divisor, has the least common one', () => {
    expect(plus({ num: 1, den: 4 }, { num: 1, den: 6 })).toEqual({ num: 5, den: 12 });
    expect(plus({ num: 1n, den: 4 }, { num: 1, den: 6 })).toEqual({ num: 5n, den: 12 });
  });

  it('plus and minus nothing is the amount itself', () => {
    const a = { num: 1, den: 4 };
    expect(plus(a, { num: 0, den: 3 })).toBe(a);
    expect(minus(a, { num: 0, den: 3 })).toBe(a);
  });

  it('minus', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expectExactly(minus(a, b), sum(exact(a), negative(exact(b))));
      }),
    );
  });

  it('times', () => {
    fc.assert(
      fc.property(amount, whole, positive, (a, num, den) => {
        expectExactly(times(a, num, den), product(exact(a), num, den));
        expectExactly(times(a, num), product(exact(a), num, 1));
      }),
    );
  });

  it('ratio, so that as often what was divided by is the amount again', () => {
    const some = amount.filter(({ num }) => num > 0);
    fc.assert(
      fc.property(amount, some, (a, b) => {
        const { num, den } = exact(ratio(a, b));
        expect(difference({ num: num * BigInt(b.num), den: den * BigInt(b.den) }, exact(a))).toBe(0n);
      }),
    );
  });

  it('shareOf', () => {
    fc.assert(
      fc.property(amount, whole, positive, (a, num, den) => {
        expectExactly(shareOf(a, { num, den }), product(exact(a), num, den));
      }),
    );
  });

  it('and stay so through a long calculation, to the öre that is published', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constantFrom('plus' as const, 'minus' as const), other: money }),
      fc.record({
        kind: fc.constant('times' as const),
        num: fc.integer({ min: 0, max: 1000 }),
        den: fc.integer({ min: 1, max: 1000 }),
      }),
    );
    fc.assert(
      fc.property(money, fc.array(step, { maxLength: 12 }), (start, steps) => {
        let ours = start;
        let theirs = exact(start);
        for (const one of steps) {
          if (one.kind === 'times') {
            ours = times(ours, one.num, one.den);
            theirs = product(theirs, one.num, one.den);
          } else {
            ours = one.kind === 'plus' ? plus(ours, one.other) : minus(ours, one.other);
            const other = exact(one.other);
            theirs = sum(theirs, one.kind === 'plus' ? other : negative(other));
          }
        }
        expectExactly(ours, theirs);
        const published = publish(ours);
        if (Math.abs(published) < 1e12)
          expect(isRoundedHalfUp(BigInt(hundredths(published)), theirs)).toBe(true);
      }),
    );
  });

  it('adding up does not mind the order, and taking away what was added restores', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        expect(compare(plus(a, b), plus(b, a))).toBe(0);
        expect(compare(plus(plus(a, b), c), plus(a, plus(b, c)))).toBe(0);
        expect(compare(minus(plus(a, b), b), a)).toBe(0);
      }),
    );
  });
});

describe('order', () => {
  const pair = fc.oneof(
    fc.tuple(amount, amount),
    fc.tuple(amount, positive).map(([a, n]) => [a, times(a, n, n)] as const),
    fc.tuple(amount, positive).map(([a, den]) => [a, plus(a, { num: 1, den })] as const),
  );

  it('compare tells the sign of the difference', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const apart = difference(exact(a), exact(b));
        expect(Math.sign(compare(a, b))).toBe(apart > 0n ? 1 : apart < 0n ? -1 : 0);
        expect(Math.sign(compare(b, a))).toBe(apart > 0n ? -1 : apart < 0n ? 1 : 0);
      }),
    );
  });

  it('least is one of the two, and not more than either', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const lesser = least(a, b);
        expect([a, b]).toContain(lesser);
        expect(difference(exact(lesser), exact(a)) <= 0n).toBe(true);
        expect(difference(exact(lesser), exact(b)) <= 0n).toBe(true);
      }),
    );
  });

  it('least of equals is the first', () => {
    const half: Amount = { num: 1, den: 2 };
    expect(least(half, { num: 2, den: 4 })).toBe(half);
  });

  it('atLeastNothing keeps what is not negative, and gives nothing for the rest', () => {
    fc.assert(
      fc.property(amount, (a) => {
        expect(atLeastNothing(a)).toBe(BigInt(a.num) < 0n ? NOTHING : a);
      }),
    );
    const none = kronor(0);
    expect(atLeastNothing(none)).toBe(none);
    expect(atLeastNothing(kronor(-0.01))).toBe(NOTHING);
    expect(atLeastNothing({ num: -(2n ** 64n), den: 1 })).toBe(NOTHING);
  });

  it.each([
    ['a third and 33 hundredths', { num: 1, den: 3 }, { num: 33, den: 100 }, 1],
    ['two thirds and four sixths', { num: 2, den: 3 }, { num: 4, den: 6 }, 0],
    ['a debt and nothing', { num: -1, den: MAX }, NOTHING, -1],
    ['neighbours beyond the safe numbers', { num: MAX, den: MAX - 1 }, { num: MAX - 1, den: MAX - 2 }, -1],
    ['a bigint and a number of one value', { num: 5n, den: 1n }, { num: 5, den: 1 }, 0],
  ])('%s', (_name, a, b, sign) => {
    expect(compare(a, b)).toBe(sign);
  });
});

describe('rounding', () => {
  /** Amounts whose öre stay safe numbers, so that what is published has lost nothing. */
  const publishable = amount.filter((a) => {
    const { num, den } = exact(a);
    return num / den < 10n ** 14n && num / den > -(10n ** 14n);
  });

  it('publish rounds to the nearest öre, half up', () => {
    fc.assert(
      fc.property(publishable, (a) => {
        const published = publish(a);
        const number = hundredths(published);
        expect(number / 100).toBe(published);
        expect(isRoundedHalfUp(BigInt(number), exact(a))).toBe(true);
        expect(published).not.toBe(-0);
      }),
    );
  });

  it('wholeKronor rounds to the nearest krona, half up', () => {
    fc.assert(
      fc.property(publishable, (a) => {
        const rounded = wholeKronor(a);
        const { num, den } = exact(a);
        expect(isRoundedHalfUp(BigInt(rounded), { num, den: den * 100n })).toBe(true);
        expect(rounded).not.toBe(-0);
      }),
    );
  });

  it('a half is rounded up and anything less is rounded down, however the half is written', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(number, positive, (units, scale) => {
        const half = times({ num: 2 * units + 1, den: 2 }, scale, scale);
        const nearly = minus(half, { num: 1, den: scale });
        expect(publish(half)).toBe((units + 1) / 100);
        expect(publish(nearly) <= units / 100 + Number.EPSILON).toBe(true);
        expect(wholeKronor(times(half, 100))).toBe(units + 1);
        expect(wholeKronor(times(nearly, 100)) <= units).toBe(true);
      }),
    );
  });

  it.each([
    ['half an öre', { num: 1, den: 2 }, 0.01],
    ['a little less than half an öre', { num: 49_999, den: 100_000 }, 0],
    ['an öre and a half', { num: 3, den: 2 }, 0.02],
    ['two and a half öre', { num: 5, den: 2 }, 0.03],
    ['minus half an öre', { num: -1, den: 2 }, 0],
    ['a little more than minus half an öre', { num: -50_001, den: 100_000 }, -0.01],
    ['minus an öre and a half', { num: -3, den: 2 }, -0.01],
    ['minus two öre', { num: -4, den: 2 }, -0.02],
    ['a third of a krona', { num: 100, den: 3 }, 0.33],
    ['two thirds of a krona', { num: 200, den: 3 }, 0.67],
    ['minus a third of a krona', { num: -100, den: 3 }, -0.33],
    ['half an öre in bigints', { num: 2n ** 80n, den: 2n ** 81n }, 0.01],
    ['a hair less than half an öre in bigints', { num: 2n ** 80n - 1n, den: 2n ** 81n }, 0],
    ['minus half an öre in bigints', { num: -(2n ** 80n), den: 2n ** 81n }, 0],
    ['a hair more than minus half an öre in bigints', { num: -(2n ** 80n) - 1n, den: 2n ** 81n }, -0.01],
    ['minus an öre and a half in bigints', { num: -3n * 2n ** 80n, den: 2n ** 81n }, -0.01],
    ['minus an öre in bigints', { num: -(2n ** 81n), den: 2n ** 81n }, -0.01],
    ['a safe top over a bottom beyond', { num: -(2 ** 51), den: 2 ** 52 }, 0],
    ['a top beyond over a safe bottom', { num: MAX, den: 1000 }, 90_071_992_547.41],
  ])('publish: %s', (_name, a: Amount, kronorPublished) => {
    expect(publish(a)).toBe(kronorPublished);
  });

  it.each([
    [0.49, 0],
    [0.5, 1],
    [1.49, 1],
    [1.5, 2],
    [2.5, 3],
    [-0.49, 0],
    [-0.5, 0],
    [-0.51, -1],
    [-1.5, -1],
    [-1.51, -2],
    [9_999_999.5, 10_000_000],
    [9_999_999.49, 9_999_999],
  ])('wholeKronor of %d kronor: %i', (value, rounded) => {
    expect(wholeKronor(kronor(value))).toBe(rounded);
    expect(wholeKronor({ num: BigInt(hundredths(value)) * 2n ** 80n, den: 2n ** 80n })).toBe(rounded);
  });

  it('of a whole number of öre changes nothing', () => {
    fc.assert(
      fc.property(ore, (number) => {
        expect(publish(kronor(number / 100))).toBe(number / 100);
      }),
    );
  });
});

describe('at the border of the safe numbers nothing is lost', () => {
  const top: Amount = { num: MAX, den: 1 };
  const bottom: Amount = { num: -MAX, den: 1 };
  const one: Amount = { num: 1, den: 1 };
  const two: Amount = { num: 2, den: 1 };
  const MAXIMUM = BigInt(MAX);

  it.each([
    ['plus, up to it', (): Amount => plus({ num: MAX - 1, den: 1 }, one), MAX, 1],
    ['plus, one over it', (): Amount => plus(top, one), MAXIMUM + 1n, 1],
    ['plus, two over it', (): Amount => plus(top, two), MAXIMUM + 2n, 1],
    ['plus, twice it', (): Amount => plus(top, top), 2n * MAXIMUM, 1],
    ['minus, down to it', (): Amount => minus({ num: 1 - MAX, den: 1 }, one), -MAX, 1],
    ['minus, one under it', (): Amount => minus(bottom, one), -MAXIMUM - 1n, 1],
    ['minus, two under it', (): Amount => minus(bottom, two), -MAXIMUM - 2n, 1],
    ['minus, of a bigint', (): Amount => minus(one, plus(top, two)), -MAXIMUM - 1n, 1],
    ['times, up to it', (): Amount => times({ num: (MAX - 1) / 2, den: 1 }, 2), MAX - 1, 1],
    ['times, over it', (): Amount => times(top, 3), 3n * MAXIMUM, 1],
    ['times, under it', (): Amount => times(bottom, 3), -3n * MAXIMUM, 1],
    ['times, the denominator over it', (): Amount => times({ num: 1, den: MAX }, 1, 3), 1, 3n * MAXIMUM],
    ['times, of a bigint', (): Amount => times(plus(top, two), 2), 2n * MAXIMUM + 4n, 1],
  ])('%s', (_name, calculated, num, den) => {
    expect(calculated()).toEqual({ num, den });
  });

  it('a sum of different denominators', () => {
    expectExactly(plus({ num: MAX, den: 2 }, { num: MAX, den: 3 }), { num: 5n * MAXIMUM, den: 6n });
    expectExactly(plus({ num: 1, den: MAX }, { num: 1, den: MAX - 1 }), {
      num: 2n * MAXIMUM - 1n,
      den: MAXIMUM * (MAXIMUM - 1n),
    });
  });

  it.each([
    ['the top', top, MAX],
    ['the bottom', bottom, -MAX],
    ['half the top', { num: MAX, den: 2 }, (MAX + 1) / 2],
    ['half the bottom', { num: -MAX, den: 2 }, -(MAX - 1) / 2],
    ['the bottom over a large denominator', { num: 1 - 2 ** 52, den: 2 ** 51 }, -2],
    ['the largest fraction below a half', { num: (MAX - 1) / 2, den: MAX }, 0],
    ['the smallest fraction above a half', { num: (MAX + 1) / 2, den: MAX }, 1],
  ])('publish and wholeKronor: %s', (_name, a: Amount, units) => {
    expect(publish(a)).toBe(units / 100);
    expect(wholeKronor(times(a, 100))).toBe(units);
  });
});

describe('the pay of hours', () => {
  it.each([
    ['one and a half', { num: 150, den: 1 }, 150],
    ['two thirds of an hour', { num: 200, den: 3 }, 66.67],
    ['two thirds in bigints', { num: 200n, den: 3n }, 66.67],
  ] as const)('%s at 100 kr', (_, hours, pay) => {
    expect(publish(payOfHours(kronor(100), hours))).toBe(pay);
  });
});
