/**
 * Day arithmetic and exact fractions for the benefit oracles: slow, obvious, without any dependency.
 */

/** What a rule answers, reduced to what a comparison looks at. */
export type Reduced<Value> =
  | { readonly outcome: 'decided'; readonly value: Value }
  | { readonly outcome: 'undetermined'; readonly missing: readonly string[] }
  | { readonly outcome: 'out-of-scope'; readonly reason: 'law-not-covered' | 'parameter-unknown' }
  | { readonly outcome: 'invalid' };

/** First and last day, both included. */
export interface Spell {
  readonly from: string;
  readonly to: string;
}

/** First and last day number, both included. */
export interface Run {
  from: number;
  to: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** The number of a date: days since 1970-01-01. */
export function dayNumber(date: string): number {
  const [year, month, day] = parts(date);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

/** The date of a day number. */
export function dateOf(day: number): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Year, month and day of a date; the day is 1 when only year and month are given. */
export function parts(date: string): [number, number, number] {
  const [year, month, day] = date.split('-').map(Number);
  return [year ?? NaN, month ?? NaN, day ?? 1];
}

/** The first day of the month that lies so many months after that of the date. */
export function firstOfMonth(date: string, monthsLater: number): string {
  const [year, month] = parts(date);
  return new Date(Date.UTC(year, month - 1 + monthsLater, 1)).toISOString().slice(0, 10);
}

/** The day before a date. */
export function dayBefore(date: string): string {
  return dateOf(dayNumber(date) - 1);
}

/** Spells in order, with overlapping and touching ones made one. */
export function unbroken(spells: readonly Spell[]): Run[] {
  const sorted = spells
    .map((spell) => ({ from: dayNumber(spell.from), to: dayNumber(spell.to) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const runs: Run[] = [];
  for (const spell of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && spell.from <= last.to + 1) last.to = Math.max(last.to, spell.to);
    else runs.push(spell);
  }
  return runs;
}

/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The fraction that a JSON number with few decimals means. */
export function fraction(value: number): Fraction {
  const [whole = '0', decimals = ''] = value.toString().split('.');
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

/** A quotient of two whole numbers. */
export function ratio(over: number, under: number): Fraction {
  return { over: BigInt(over), under: BigInt(under) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  const sign = b.over < 0n ? -1n : 1n;
  return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

export function atLeast(a: Fraction, b: Fraction): boolean {
  return a.over * b.under >= b.over * a.under;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return atLeast(a, b) ? b : a;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return atLeast(a, b) ? a : b;
}

/** The largest whole number that is not above the fraction. */
export function floor(a: Fraction): number {
  const quotient = a.over / a.under;
  return Number(a.over < 0n && quotient * a.under !== a.over ? quotient - 1n : quotient);
}

/** The nearest whole number, a half upwards. */
export function halfUp(a: Fraction): number {
  return floor(plus(a, ratio(1, 2)));
}

/** The nearest whole number, a half downwards. */
export function halfDown(a: Fraction): number {
  return -halfUp({ over: -a.over, under: a.under });
}

/** Kronor to the öre, half an öre upwards. */
export function toOre(a: Fraction): number {
  return halfUp(times(a, ratio(100, 1))) / 100;
}
