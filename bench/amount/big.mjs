/** The rule by hand with big.js: divided last, since 12 / 52 has no end. */
import Big from 'big.js';
import { BASIS, deductionsBefore } from './shared.mjs';

const FULL_WEEK = new Big('0.16');
const SICK_PAY = new Big('0.8');
const NONE = new Big(0);
const rounded = (kronor) => kronor.round(2, Big.roundHalfUp).toNumber();
const least = (a, b) => (a.lt(b) ? a : b);

export function big({ periodFrom, pay, absence, earlierDeductions, alreadyDeducted = 0 }) {
  if (periodFrom < '2019-01-01') return undefined;
  const reason = deductionsBefore(periodFrom, earlierDeductions) >= 10 ? 'ten-deductions' : 'ordinary';
  const hours = absence.reduce((sum, day) => sum.plus(day.hours), NONE);
  const hourly = pay.hourly !== undefined;
  const yearly = hourly ? undefined : new Big(pay.monthly).times(12);
  const week = hourly ? new Big(pay.hourly).times(pay.hoursPerWeek) : yearly.div(52);
  const weekHours = hourly ? undefined : new Big(pay.hoursPerWeek).times(52);
  const lost = hourly ? new Big(pay.hourly).times(hours) : yearly.times(hours).div(weekHours);
  const before = lost.times(SICK_PAY);
  const beyond = week.times(FULL_WEEK).minus(alreadyDeducted);
  const left = reason === 'ordinary' && beyond.gt(NONE) ? beyond : NONE;
  const now = least(left, before);
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
