/** The rule by hand with decimal.js: divided last, since 12 / 52 has no end. */
import { Decimal } from 'decimal.js';
import { BASIS, deductionsBefore } from './shared.mjs';

const D = Decimal.clone({ precision: 32, rounding: Decimal.ROUND_HALF_UP });
const FULL_WEEK = new D('0.16');
const SICK_PAY = new D('0.8');
const NONE = new D(0);
const rounded = (kronor) => kronor.toDecimalPlaces(2).toNumber();

export function decimal({ periodFrom, pay, absence, earlierDeductions, alreadyDeducted = 0 }) {
  if (periodFrom < '2019-01-01') return undefined;
  const reason = deductionsBefore(periodFrom, earlierDeductions) >= 10 ? 'ten-deductions' : 'ordinary';
  const hours = absence.reduce((sum, day) => sum.plus(day.hours), NONE);
  const hourly = pay.hourly !== undefined;
  const yearly = hourly ? undefined : new D(pay.monthly).times(12);
  const week = hourly ? new D(pay.hourly).times(pay.hoursPerWeek) : yearly.div(52);
  const weekHours = hourly ? undefined : new D(pay.hoursPerWeek).times(52);
  const lost = hourly ? new D(pay.hourly).times(hours) : yearly.times(hours).div(weekHours);
  const before = lost.times(SICK_PAY);
  const full = week.times(FULL_WEEK);
  const left = reason === 'ordinary' ? D.max(NONE, full.minus(alreadyDeducted)) : NONE;
  const now = D.min(left, before);
  return {
    value: {
      hours: hours.toNumber(),
      weeklyPay: rounded(week),
      hourlyPay: hourly ? pay.hourly : rounded(yearly.div(weekHours)),
      payLost: rounded(lost),
      sickPayBefore: rounded(before),
      reason,
      karensavdrag: rounded(now),
      sickPay: rounded(before.minus(now)),
      remaining: rounded(left.minus(now)),
      netLoss: rounded(lost.minus(before).plus(now)),
    },
    basis: BASIS,
  };
}
