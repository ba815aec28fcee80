/** Sick pay where pay has dates, added up day by day in exact fractions: from the act, beside the library. */

/** A pay from a day on. */
export type HandPay = { readonly from: string; readonly hoursPerWeek: number } & (
  { readonly monthly: number } | { readonly hourly: number }
);

export interface HandDay {
  readonly date: string;
  /** The hours missed. */
  readonly hours: number;
}

export interface ByHand {
  readonly payLost: number;
  readonly sickPayBefore: number;
  readonly karensavdrag: number;
  readonly sickPay: number;
}

type Fraction = readonly [over: bigint, under: bigint];

const of = (decimal: number): Fraction => [BigInt(Math.round(decimal * 100)), 100n];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
const times = ([a, b]: Fraction, over: number, under = 1): Fraction => [a * BigInt(over), b * BigInt(under)];
const product = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const divided = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const least = (a: Fraction, b: Fraction): Fraction => (minus(a, b)[0] > 0n ? b : a);

/** To the öre, half up. */
const kronor = ([a, b]: Fraction): number => Number((a * 200n + b) / (b * 2n)) / 100;

export type HandConvention = 'annual-hours' | 'working-days-21' | 'state';

/** The average week of a pay. */
function weekOf(pay: HandPay, convention: HandConvention): Fraction {
  if ('hourly' in pay) return product(of(pay.hourly), of(pay.hoursPerWeek));
  if (convention === 'state') return times(of(pay.monthly), 5 * 46, 1000);
  return convention === 'annual-hours' ? times(of(pay.monthly), 12, 52) : times(of(pay.monthly), 5, 21);
}

/** `days` are the employer's days of one sick-pay period that begins on the first of them, days off included. */
export function byHand(
  pays: readonly HandPay[],
  days: readonly HandDay[],
  convention: HandConvention = 'annual-hours',
): ByHand {
  const payOn = (date: string): HandPay => pays.filter(({ from }) => from <= date).at(-1) as HandPay;
  const perCalendarDay = convention === 'state' && days.filter(({ hours }) => hours > 0).length > 5;
  let lost = of(0);
  for (const { date, hours } of days) {
    const pay = payOn(date);
    const ofDay =
      perCalendarDay && 'monthly' in pay
        ? times(of(pay.monthly), 33, 1000)
        : divided(product(weekOf(pay, convention), of(hours)), of(pay.hoursPerWeek));
    lost = plus(lost, ofDay);
  }
  const before = times(lost, 8, 10);
  const whole = times(weekOf(payOn((days[0] as HandDay).date), convention), 16, 100);
  const karensavdrag = least(whole, before);
  return {
    payLost: kronor(lost),
    sickPayBefore: kronor(before),
    karensavdrag: kronor(karensavdrag),
    sickPay: kronor(minus(before, karensavdrag)),
  };
}
