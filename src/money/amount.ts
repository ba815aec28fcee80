/**
 * Exact kronor. An amount is a fraction of whole öre; nothing is rounded until {@link publish} or
 * {@link wholeKronor} says so. Plain numbers carry the integers as long as they are safe, `bigint` beyond that, so
 * that the usual case is fast and every case is right.
 */

/** A whole number: a `number` as long as it is a safe integer; a `bigint`, once needed, stays one. */
type Whole = number | bigint;

/** An exact amount of `num / den` öre; `den` is positive. Make one with {@link kronor}. */
export interface Amount {
  readonly num: Whole;
  readonly den: Whole;
  /** What it was made from. Only where somebody asks, from {@link kronor} on; to decide takes none of it. */
  readonly how?: How | undefined;
}

/** An operation and what it was applied to; nothing for an amount that arithmetic begins with. */
export type How = readonly [op?: undefined] | Factored | readonly [op: '+' | '−', a: Amount, b: Amount];

export type Factored = readonly [as: FactorForm, of: Amount, num: number, den: number];

/**
 * How `num / den` is told: a whole number over another, in per cent, as one number to multiply with or to divide by, or as
 * hundredths over hundredths.
 */
export type FactorForm = '×' | '%' | '·' | '/' | '÷';

/** A ratio of two whole numbers, `den` positive: a legal share such as 80/100. */
export interface Share {
  readonly num: number;
  readonly den: number;
}

export const NOTHING: Amount = { num: 0, den: 1, how: undefined };

/**
 * The exact amount of kronor with at most two decimals, the only form in which money comes in. With somebody to tell, it
 * and all that is made from it remember how.
 */
export function kronor(value: number, tell?: object): Amount {
  return { num: hundredths(value), den: 1, how: tell && [] };
}

/** The same amount as one that arithmetic begins with: a sum of which the parts need not be told again. */
export function begun(amount: Amount, tell?: object): Amount {
  return { ...amount, how: tell && [] };
}

/**
 * A number with at most two decimals as a whole number of hundredths: kronor as öre, hours as hundredths of an hour.
 * The product is within half a unit of the whole number that was meant, so rounding restores it exactly.
 */
export function hundredths(value: number): number {
  return Math.round(value * 100);
}

export function plus(a: Amount, b: Amount): Amount {
  return a.how || a.num !== 0 ? withAdded(a, b.num, b.den, a.how && ['+', a, b]) : b;
}

export function minus(a: Amount, b: Amount): Amount {
  // Often what is taken away is the whole, and no common denominator need be found.
  return a === b && !a.how ? NOTHING : withAdded(a, -b.num, b.den, a.how && ['−', a, b]);
}

/** Takes the second amount in its parts, so that a difference needs no amount with the opposite sign. */
function withAdded(a: Amount, num: Whole, den: Whole, how: How | undefined): Amount {
  if (num === 0) return a;
  if (a.den === den) return { num: add(a.num, num), den, how };
  const common = commonDivisor(a.den, den);
  const widenA = divided(den, common);
  return {
    num: add(multiply(a.num, widenA), multiply(num, divided(a.den, common))),
    den: multiply(a.den, widenA),
    how,
  };
}

/** `amount × num / den`. Both must be whole numbers, `den` positive. */
export function times(amount: Amount, num: number, den = 1, as: FactorForm = '×'): Amount {
  return {
    num: multiply(amount.num, num),
    den: multiply(amount.den, den),
    how: amount.how && [as, amount, num, den],
  };
}

/** The pay of so many hundredths of an hour, at the pay of one hour. */
export function payOfHours(hour: Amount, { num, den }: Amount): Amount {
  if (typeof num === 'number' && typeof den === 'number') return times(hour, num, den * 100, '·');
  return { num: multiply(hour.num, num), den: multiply(multiply(hour.den, den), 100) };
}

/** What `part` is of `whole`, both whole numbers and `whole` positive, in the smallest numbers that say so. */
export function inLowestTerms(part: number, whole: number): Share {
  const common = commonDivisor(part, whole);
  return { num: part / common, den: whole / common };
}

/** The share of the amount. */
export function shareOf(amount: Amount, share: Share): Amount {
  return times(amount, share.num, share.den, '%');
}

/** How often `b`, which is more than nothing, goes into `a`: exactly, as a fraction. */
export function ratio(a: Amount, b: Amount): Amount {
  return { num: multiply(a.num, b.den), den: multiply(a.den, b.num) };
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Amount, b: Amount): number {
  const common = commonDivisor(a.den, b.den);
  const left = multiply(a.num, divided(b.den, common));
  const right = multiply(b.num, divided(a.den, common));
  return left < right ? -1 : left > right ? 1 : 0;
}

export function least(a: Amount, b: Amount): Amount {
  return compare(a, b) <= 0 ? a : b;
}

/** The amount, or nothing where it is negative. */
export function atLeastNothing(amount: Amount): Amount {
  return amount.num < 0 ? NOTHING : amount;
}

/** The one rounding: to the öre, half up, as kronor with at most two decimals. */
export function publish(amount: Amount): number {
  return wholeOre(amount) / 100;
}

/** The same in öre, for what adds up many of them. */
export function wholeOre(amount: Amount): number {
  return roundedHalfUp(amount.num, amount.den);
}

/** To whole kronor, half up, where the statute says so (SFB 28:10, 28:16). */
export function wholeKronor(amount: Amount): number {
  return roundedHalfUp(amount.num, multiply(amount.den, 100));
}

function roundedHalfUp(num: Whole, den: Whole): number {
  if (typeof num === 'number' && typeof den === 'number') {
    const doubled = 2 * num + den;
    const divisor = 2 * den;
    if (Number.isSafeInteger(doubled) && Number.isSafeInteger(divisor)) {
      // Both are below 2 ** 53, where a rounded quotient never reaches the next whole number.
      return Math.floor(doubled / divisor);
    }
  }
  const top = 2n * BigInt(num) + BigInt(den);
  const bottom = 2n * BigInt(den);
  const quotient = top / bottom;
  return Number(top < 0n && quotient * bottom !== top ? quotient - 1n : quotient);
}

/** Euclid's algorithm, on numbers alone: a denominator that has grown past them is left as it is. */
function commonDivisor(a: Whole, b: Whole): number {
  if (typeof a !== 'number' || typeof b !== 'number') return 1;
  let [divisor, rest] = [a, b];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

function divided(whole: Whole, divisor: number): Whole {
  return typeof whole === 'number' ? whole / divisor : whole;
}

function add(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

function multiply(a: Whole, b: Whole): Whole {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(a) * BigInt(b);
}
